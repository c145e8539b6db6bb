"""What screen readers hear of the canvas: areas, vertices and problems, as they come and go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from mjgui.app.commands import Selection, VertexRef
from mjgui.app.editor import Editor
from mjgui.core.model import Document
from mjgui.core.placing import common_box
from mjgui.ui.canvas.measures import place_text, size_text

_REST_MS = 120
"""What changes faster than this, as in a drag, is told once it rests."""

_TOLD = 2
"""So many new problems are told in full."""


class Speech(QObject):
    """Puts changes of the mask into words, as few as tell the news.

    Args:
        editor: whose mask it tells of.
        say: takes a sentence or several.
        parent: the QObject that owns it.
    """

    def __init__(self, editor: Editor, say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._say = say
        self._news: dict[str, str] = {}
        self._problems: tuple[str, ...] = ()
        self._image = editor.chosen
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self._tell)
        editor.document_changed.connect(self._on_document_changed)
        editor.selection_changed.connect(self._on_selection_changed)

    def set_problems(self, problems: Sequence[str]) -> None:
        """Tell the problems that were not there before."""
        new = [text for text in problems if text not in self._problems]
        was_bad, self._problems = bool(self._problems), tuple(problems)
        if new:
            more = f" And {len(new) - _TOLD} more." if len(new) > _TOLD else ""
            self._note("problems", f"Problem: {' '.join(new[:_TOLD])}{more}")
        elif was_bad and not problems:
            self._note("problems", "No problems any more.")

    def description(self, tool: str) -> str:
        """What the canvas holds now, for whoever asks.

        Args:
            tool: the tool's title.
        """
        document, selection = self._editor.document, self._editor.selection
        parts = [f"{tool} tool", f"{_many(len(document.areas), 'area')} in the mask"]
        if selection.areas:
            parts.append(f"{len(selection.areas)} selected")
        if selection.vertices:
            parts.append(f"{_many(len(selection.vertices), 'vertex')} selected")
        if document.draft:
            parts.append(f"a polygon of {_many(len(document.draft), 'vertex')} in hand")
        text = ", ".join(parts)
        if self._problems:
            text += f". {_many(len(self._problems), 'problem')}: {' '.join(self._problems[:_TOLD])}"
        return text

    def _on_document_changed(self, before: Document, after: Document) -> None:
        if self._editor.chosen != self._image:
            self._image = self._editor.chosen
            self._news.clear()
            if self._image is not None:
                self._note("areas", f"Image shown, {_many(len(after.areas), 'area')} in its mask")
            return
        gained = len(after.areas) - len(before.areas)
        if gained:
            did = "added" if gained > 0 else "deleted"
            left = _many(len(after.areas), "area")
            self._note("areas", f"{_many(abs(gained), 'area')} {did}, {left} in the mask")
        if before.draft != after.draft and not gained:
            self._note("draft", _draft_text(before, after))
        if not gained and before.areas != after.areas:
            text = _place_text(after, self._editor.selection)
            if text:
                self._note("place", text)

    def _on_selection_changed(self) -> None:
        if "areas" not in self._news:  # areas that are added come selected
            self._note("selection", _selection_text(self._editor.document, self._editor.selection))

    def _note(self, key: str, text: str) -> None:
        self._news.pop(key, None)
        self._news[key] = text
        self._timer.start()

    def _tell(self) -> None:
        news, self._news = self._news, {}
        self._say(" ".join(text if text.endswith(".") else f"{text}." for text in news.values()))


def announce(source: QObject, text: str) -> None:
    """Have a screen reader say `text` as soon as it has said what it is saying."""
    event = QAccessibleAnnouncementEvent(source, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def _many(count: int, noun: str) -> str:
    plural = "vertices" if noun == "vertex" else f"{noun}s"
    return f"{count} {noun if count == 1 else plural}"


def _draft_text(before: Document, after: Document) -> str:
    count = len(after.draft)
    if not count:
        return "Polygon cancelled"
    if count > len(before.draft):
        return f"Vertex {count} at {place_text(after.draft[-1])}"
    return f"Vertex removed, {count} left"


def _selection_text(document: Document, selection: Selection) -> str:
    if len(selection.vertices) == 1:
        (ref,) = selection.vertices
        return f"Vertex {ref.vertex + 1} of area {ref.area + 1} selected, {_vertex(document, ref)}"
    if selection.vertices:
        return f"{len(selection.vertices)} vertices selected"
    if len(selection.areas) == 1:
        (index,) = selection.areas
        return f"Area {index + 1} selected, {_many(document.areas[index].vertex_count, 'vertex')}"
    return f"{len(selection.areas)} areas selected" if selection.areas else "Nothing selected"


def _place_text(document: Document, selection: Selection) -> str:
    """Where what is selected lies after a change; empty where nothing is."""
    if len(selection.vertices) == 1:
        (ref,) = selection.vertices
        return f"Vertex {_vertex(document, ref)}"
    box = common_box(document.areas[index] for index in selection.areas)
    if box is None or selection.vertices:
        return ""
    left, top, right, bottom = box
    return f"{size_text(right - left, bottom - top)} at {place_text((left, top))}"


def _vertex(document: Document, ref: VertexRef) -> str:
    x, y = document.areas[ref.area].rings[ref.ring][ref.vertex].tolist()
    return f"at {place_text((x, y))}"
