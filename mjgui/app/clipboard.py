"""Areas on the clipboard: cut, copied, pasted, and copies put beside what is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.app.messages import message_of
from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.area_text import dump_mask, dump_own, load_own, load_text
from mjgui.core.errors import MaskError, MjguiError
from mjgui.core.language import tr_noop
from mjgui.core.model import Area, Frame, Point
from mjgui.core.placing import common_box

OWN_TYPE = "application/x-mjgui-areas+json"
"""Areas exactly as they are, with holes and fractions of pixels."""
JSON_TYPE = "application/json"

_AT_ONCE = 400
_AT_ONCE_CHARACTERS = 20_000
_NEAR = 0.75
"""Areas whose boxes differ by less than this (pixels) lie at the same place."""
_KEY = "clipboard"
_PASTE = (tr_noop("Paste area"), tr_noop("Paste areas"))
_DUPLICATE = (tr_noop("Duplicate area"), tr_noop("Duplicate areas"))


@dataclass(frozen=True, slots=True)
class _Read:
    """What was on the clipboard."""

    areas: tuple[Area, ...]


class AreaClipboard(QObject):
    """Takes areas from the mask to the clipboard and back.

    The clipboard holds them in mjgui's own form, and as the mask JSON of the gateway, both as text
    and as `application/json`, for other programs.

    Signals:
        pasted: areas have come to the mask, and are selected.
        message: (Message) why something cannot be pasted.
    """

    pasted = Signal()
    message = Signal(object)

    def __init__(self, editor: Editor, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pool = pool

    def copy(self) -> bool:
        """Copy the selected areas, all where none is selected.

        Returns:
            Whether there was anything to copy.
        """
        document = self._editor.document
        areas = tuple(document.areas[index] for index in self._meant())
        if not areas:
            return False
        own = QByteArray(dump_own(areas, document.frame))
        if sum(area.vertex_count for area in areas) <= _AT_ONCE:
            _put(own, dump_mask(areas, document.frame, _go_on))
        else:
            _put(own, b"")
            self._put_text_later(own, areas, document.frame)
        return True

    def cut(self) -> None:
        """Copy the selected areas, all where none is selected, and delete them."""
        if self.copy():
            meant = self._meant()
            text = tr_noop("Cut area") if len(meant) == 1 else tr_noop("Cut areas")
            document = self._editor.document.without(meant)
            self._editor.apply(document, text, selection=Selection())

    def paste(self, step: float, at: Point | None = None) -> None:
        """Put the areas of the clipboard on the image, and select them.

        They come to the place where they were; where they lie there already, a step beside it. In
        an image of another size they are scaled with it.

        Args:
            step: how far beside, in image pixels.
            at: where the middle of their common box comes to instead, image pixels.
        """
        editor, image = self._editor, self._editor.chosen
        frame = editor.document.frame
        if image is None:
            return
        mime = _held()
        read, size = _reader(mime, frame)

        def on_event(event: object) -> None:
            if isinstance(event, _Read) and editor.chosen == image:
                self._add(event.areas, _PASTE, step, at)

        if size > _AT_ONCE_CHARACTERS:
            work = partial(_reading, read)
            self._pool.start(work, on_event=on_event, on_failed=self._tell)
            return
        try:
            on_event(_Read(read()))
        except MaskError as error:
            self._tell(error)

    def duplicate(self, step: float) -> None:
        """Put a copy of the selected areas, of all where none is selected, beside them.

        Args:
            step: how far beside, in image pixels.
        """
        document = self._editor.document
        areas = tuple(document.areas[index] for index in self._meant())
        if areas:
            self._add(areas, _DUPLICATE, step)

    # -- inside --------------------------------------------------------------------------------

    def _meant(self) -> list[int]:
        chosen = self._editor.selection.touched
        return sorted(chosen) or list(range(len(self._editor.document.areas)))

    def _add(
        self,
        areas: tuple[Area, ...],
        texts: tuple[str, str],
        step: float,
        at: Point | None = None,
    ) -> None:
        """Add areas as one undo step; `texts` name it where it is one area, and several."""
        document = self._editor.document
        if at is None:
            placed = _beside(areas, document.areas, document.frame, step)
        else:
            placed = _centred(areas, at)
        new = document.with_areas((*document.areas, *placed))
        selection = Selection(frozenset(range(len(document.areas), len(new.areas))))
        self._editor.apply(new, texts[len(placed) != 1], selection=selection)
        self.pasted.emit()

    def _put_text_later(self, own: QByteArray, areas: tuple[Area, ...], frame: Frame) -> None:
        """Add the mask JSON once it is computed, unless the clipboard holds something else then."""

        def work(context: WorkContext) -> None:
            context.emit(dump_mask(areas, frame, _go_on))

        def on_event(event: object) -> None:
            held = _held().data(OWN_TYPE)
            if isinstance(event, bytes) and event and held == own:
                _put(own, event)

        self._pool.start(work, on_event=on_event)

    def _tell(self, error: MjguiError) -> None:
        self.message.emit(message_of(error, key=_KEY))


def _put(own: QByteArray, mask: bytes) -> None:
    mime = QMimeData()
    mime.setData(OWN_TYPE, own)
    if mask:
        mime.setData(JSON_TYPE, QByteArray(mask))
        mime.setText(mask.decode())
    QGuiApplication.clipboard().setMimeData(mime)


def _held() -> QMimeData:
    """What the clipboard holds. Where nothing was ever copied, Qt may know of no data at all."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def _reader(mime: QMimeData, frame: Frame) -> tuple[Callable[[], tuple[Area, ...]], int]:
    """Return what reads the clipboard's areas, and how much it has to read."""
    if mime.hasFormat(OWN_TYPE):
        own = bytes(mime.data(OWN_TYPE).data())
        return partial(load_own, own, frame), len(own)
    text = mime.text()
    if mime.hasFormat(JSON_TYPE):
        text = bytes(mime.data(JSON_TYPE).data()).decode(errors="replace")
    return partial(load_text, text, frame), len(text)


def _reading(read: Callable[[], tuple[Area, ...]], context: WorkContext) -> None:
    context.emit(_Read(read()))


def _beside(
    areas: tuple[Area, ...], there: Sequence[Area], frame: Frame, step: float
) -> tuple[Area, ...]:
    """Return `areas`, moved by so many steps that the first of them covers none that is there."""
    near = min(_NEAR, step / 2)
    boxes = np.array([area.bounds() for area in there if len(area.points)]).reshape(-1, 4)
    right = max(area.bounds()[2] for area in areas)
    bottom = max(area.bounds()[3] for area in areas)
    # Not out of the image while there is room on the other side.
    way = (
        step if right + step <= frame.width else -step,
        step if bottom + step <= frame.height else -step,
    )
    for count in range(len(there) + 1):
        dx, dy = count * way[0], count * way[1]
        box = np.add(areas[0].bounds(), (dx, dy, dx, dy))
        if not (np.abs(boxes - box).max(axis=1, initial=0) < near).any():
            return tuple(area.moved(dx, dy) for area in areas) if count else areas
    return areas


def _centred(areas: tuple[Area, ...], at: Point) -> tuple[Area, ...]:
    """Return `areas`, moved together so that their middle lies at a place."""
    box = common_box(areas)
    if box is None:
        return areas
    dx, dy = at[0] - (box[0] + box[2]) / 2, at[1] - (box[1] + box[3]) / 2
    return tuple(area.moved(dx, dy) for area in areas)


def _go_on() -> None:
    """What is done at once is not ended halfway."""
