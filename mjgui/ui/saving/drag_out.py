"""Dragging pictures out of the window, into folders and other programs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from mjgui.app.outbox import Outbox, Parcel
from mjgui.ui.theme import GRID

_SIDE = GRID * 16


@dataclass(frozen=True, eq=False)
class Handout:
    """What can be dragged out of a place.

    Attributes:
        parcel: its file.
        image: the picture itself, for programs that take no files.
        small: a small copy that hangs on the pointer.
    """

    parcel: Parcel
    image: QImage
    small: QImage


Offer = Callable[[], Handout | None]


class DragOut(QObject):
    """Begins a drag where a picture is pulled from a watched widget.

    The file is written in the background as soon as the button is pressed; a drag that begins
    sooner waits for it.

    Signals:
        given: (NameFacts) this picture was dropped somewhere.
    """

    given = Signal(object)

    def __init__(self, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        self._outbox = outbox
        self._offers: dict[QObject, Offer] = {}
        self._origin: QPoint | None = None
        self._source: QWidget | None = None
        self._held: Handout | None = None
        self._is_pulled = False
        outbox.ready.connect(self._on_ready)

    def watch(self, widget: QWidget, offer: Offer) -> None:
        """Let what `offer` gives be dragged out of a widget."""
        self._offers[widget] = offer
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See presses, pulls and releases; the widget sees them, too, until a drag begins."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            kind, left = event.type(), Qt.MouseButton.LeftButton
            if kind == QEvent.Type.MouseButtonPress and event.button() == left:
                self._press(watched, event.position().toPoint())
            elif kind == QEvent.Type.MouseMove and self._origin is not None:
                pulled = event.position().toPoint() - self._origin
                if pulled.manhattanLength() >= QApplication.startDragDistance():
                    self._pull()
                return self._is_pulled
            elif kind == QEvent.Type.MouseButtonRelease:
                was_pulled = self._is_pulled
                self._let_go()
                return was_pulled
        return super().eventFilter(watched, event)

    def _press(self, widget: QWidget, place: QPoint) -> None:
        self._let_go()
        held = self._offers[widget]()
        if held is not None:
            self._origin, self._source, self._held = place, widget, held
            self._outbox.prepare(held.parcel)

    def _pull(self) -> None:
        if self._is_pulled or self._held is None:
            return
        self._is_pulled = True
        if isinstance(self._source, QAbstractButton):
            self._source.setDown(False)  # what is dragged is not pressed
        path = self._outbox.path_of(self._held.parcel)
        if path is not None:
            self._begin(path)

    def _on_ready(self, parcel: Parcel, path: Path) -> None:
        if self._is_pulled and self._held is not None and self._held.parcel.key == parcel.key:
            self._begin(path)

    def _begin(self, path: Path) -> None:
        held, source = self._held, self._source
        self._origin = self._held = self._source = None  # the release goes to the drag
        self._is_pulled = False
        if held is None or source is None:
            return
        drag = QDrag(source)
        drag.setMimeData(mime_of(held.image, path))
        scaled = held.small.scaled(
            _SIDE,
            _SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        drag.setPixmap(QPixmap.fromImage(scaled))
        drag.setHotSpot(QPoint(scaled.width() // 2, scaled.height() // 2))
        if drag.exec(Qt.DropAction.CopyAction) != Qt.DropAction.IgnoreAction:
            self.given.emit(held.parcel.savable.facts)

    def _let_go(self) -> None:
        self._origin = self._held = self._source = None
        self._is_pulled = False


def mime_of(image: QImage, path: Path | None) -> QMimeData:
    """A picture for other programs: its file, where there is one, and its pixels."""
    data = QMimeData()
    data.setImageData(image)
    if path is not None:
        data.setUrls([QUrl.fromLocalFile(str(path))])
    return data
