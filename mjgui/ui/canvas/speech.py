"""What screen readers hear of the canvas: areas, vertices and problems, as they come and go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from mjgui.app.commands import Selection, VertexRef
from mjgui.app.editor import Editor
from mjgui.core.language import listed, sentences, told, tr, tr_marked, tr_n
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
        self._news: dict[str, str | Callable[[], str]] = {}
        self._problems: tuple[str, ...] = ()
        self._image = editor.chosen
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self._tell)
        editor.document_changed.connect(self._on_document_changed)
        editor.selection_changed.connect(self._on_selection_changed)

    def set_problems(self, problems: Sequence[str]) -> None:
        """Tell the problems that were not there before."""
        known = set(self._problems)
        new = [text for text in problems if text not in known]
        was_bad, self._problems = bool(self._problems), tuple(problems)
        if new:
            told, more = " ".join(new[:_TOLD]), len(new) - _TOLD
            if more > 0:
                text = tr_n(
                    "Problem: {problems} And {n} more.",
                    "Problem: {problems} And {n} more.",
                    more,
                    problems=told,
                )
            else:
                text = tr("Problem: {problems}", problems=told)
            self._note("problems", text)
        elif was_bad and not problems:
            self._note("problems", tr("No problems any more."))

    def description(self, tool: str) -> str:
        """What the canvas holds now, for whoever asks.

        Args:
            tool: the tool's title, as it is marked.
        """
        document, selection = self._editor.document, self._editor.selection
        parts = [tr("{tool} tool", tool=tr_marked(tool)), _in_mask(document)]
        if selection.areas:
            parts.append(tr_n("{n} selected", "{n} selected", len(selection.areas)))
        if selection.vertices:
            count = len(selection.vertices)
            parts.append(tr_n("{n} vertex selected", "{n} vertices selected", count))
        if document.draft:
            parts.append(
                tr_n(
                    "a polygon of {n} vertex in hand",
                    "a polygon of {n} vertices in hand",
                    len(document.draft),
                )
            )
        text = listed(parts)
        if self._problems:
            problems = tr_n(
                "{n} problem: {problems}",
                "{n} problems: {problems}",
                len(self._problems),
                problems=" ".join(self._problems[:_TOLD]),
            )
            text = sentences(text, problems)
        return text

    def _on_document_changed(self, before: Document, after: Document) -> None:
        if self._editor.chosen != self._image:
            self._image = self._editor.chosen
            self._news.clear()
            if self._image is not None:
                self._note(
                    "areas",
                    tr_n(
                        "Image shown, {n} area in its mask.",
                        "Image shown, {n} areas in its mask.",
                        len(after.areas),
                    ),
                )
            return
        gained = len(after.areas) - len(before.areas)
        if gained:
            did = (
                tr_n("{n} area added", "{n} areas added", gained)
                if gained > 0
                else tr_n("{n} area deleted", "{n} areas deleted", -gained)
            )
            self._note("areas", told([listed((did, _in_mask(after)))]))
        if before.draft != after.draft and not gained:
            self._note("draft", _draft_text(before, after))
        if not gained and before.areas != after.areas:
            # A drag changes it with every move, and only the last place is told.
            self._note("place", partial(_place_text, after, self._editor.selection))

    def _on_selection_changed(self) -> None:
        if "areas" not in self._news:  # areas that are added come selected
            self._note("selection", _selection_text(self._editor.document, self._editor.selection))

    def _note(self, key: str, text: str | Callable[[], str]) -> None:
        self._news.pop(key, None)
        self._news[key] = text
        self._timer.start()

    def _tell(self) -> None:
        news, self._news = self._news, {}
        texts = [text if isinstance(text, str) else text() for text in news.values()]
        if any(texts):
            self._say(" ".join(filter(None, texts)))


def announce(source: QObject, text: str) -> None:
    """Have a screen reader say `text` as soon as it has said what it is saying."""
    event = QAccessibleAnnouncementEvent(source, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def _in_mask(document: Document) -> str:
    return tr_n("{n} area in the mask", "{n} areas in the mask", len(document.areas))


def _draft_text(before: Document, after: Document) -> str:
    count = len(after.draft)
    if not count:
        return tr("Polygon cancelled.")
    if count > len(before.draft):
        place = place_text(after.draft[-1])
        return tr("Vertex {number} at {place}.", number=count, place=place)
    return tr_n("Vertex removed, {n} left.", "Vertex removed, {n} left.", count)


def _selection_text(document: Document, selection: Selection) -> str:
    if len(selection.vertices) == 1:
        (ref,) = selection.vertices
        return tr(
            "Vertex {vertex} of area {area} selected, at {place}.",
            vertex=ref.vertex + 1,
            area=ref.area + 1,
            place=_vertex_place(document, ref),
        )
    if selection.vertices:
        return tr_n("{n} vertex selected.", "{n} vertices selected.", len(selection.vertices))
    if len(selection.areas) == 1:
        (index,) = selection.areas
        return tr_n(
            "Area {area} selected, {n} vertex.",
            "Area {area} selected, {n} vertices.",
            document.areas[index].vertex_count,
            area=index + 1,
        )
    if selection.areas:
        return tr_n("{n} area selected.", "{n} areas selected.", len(selection.areas))
    return tr("Nothing selected.")


def _place_text(document: Document, selection: Selection) -> str:
    """Where what is selected lies after a change; empty where nothing is."""
    if len(selection.vertices) == 1:
        (ref,) = selection.vertices
        return tr("Vertex at {place}.", place=_vertex_place(document, ref))
    box = common_box(document.areas[index] for index in selection.areas)
    if box is None or selection.vertices:
        return ""
    left, top, right, bottom = box
    size = size_text(right - left, bottom - top)
    return tr("{size} at {place}.", size=size, place=place_text((left, top)))


def _vertex_place(document: Document, ref: VertexRef) -> str:
    x, y = document.areas[ref.area].rings[ref.ring][ref.vertex].tolist()
    return place_text((x, y))
