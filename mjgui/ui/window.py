"""The window itself: on the screen at once, and filled as soon as what stands in it is there.

Whatever takes time (OpenCV, shapely, httpx, a hundred widgets, even PySide6's `Qt`) is loaded after
the first frame, so nothing of it may be imported here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEventLoop, QRect, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QMainWindow, QWidget

from mjgui.ui.first_look import GRID, FirstLook

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from mjgui.app.session import Session

_FIRST_FRAME_MS = 1000
# Where the picture's surface begins and ends, once the window is filled.
_TOP, _TOOLS, _SIDE, _FOOT = GRID * 9, GRID * 6, GRID * 46, GRID * 15


class MainWindow(QMainWindow):
    """The one window of the program.

    Args:
        look: the colours of the first frame.
        geometry: as `saveGeometry` gave it, or empty.

    Attributes:
        session: the state that the window shows, from the moment at which it `is_filled`.

    Signals:
        closing: the window is being closed; what stands in it may look at it for the last time.
        closed: the window has been closed; everything it ran is to end.
        escaped: Esc was pressed where it does nothing else.
    """

    session: Session
    closing = Signal()
    closed = Signal()
    escaped = Signal()

    def __init__(self, look: FirstLook, geometry: bytes = b"") -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("mjgui")
        self.setMinimumSize(GRID * 100, GRID * 70)
        self.resize(GRID * 170, GRID * 112)
        if geometry:
            self.restoreGeometry(QByteArray(geometry))
        self._gives_way = False
        self._surfaces = _Surfaces(look)
        self.setCentralWidget(self._surfaces)

    @property
    def is_filled(self) -> bool:
        """Whether the session and all that shows it are there."""
        return hasattr(self, "session")

    def appear(self) -> None:
        """Show the window and return once its first frame is on the screen.

        A window that starts out minimised, or hidden, is not waited for longer than a moment.
        """
        loop = QEventLoop()
        self._surfaces.on_screen.connect(loop.quit)
        QTimer.singleShot(_FIRST_FRAME_MS, loop.quit)
        self.show()
        loop.exec()

    def give_way(self) -> None:
        """Go once another window has taken its place: nothing ends with this one."""
        self._gives_way = True
        self.close()
        self.deleteLater()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own
        """Let Tab go as one reads, through what is there by now."""
        from mjgui.ui.widgets.reading_order import (  # noqa: PLC0415 - see the module's docstring
            put_in_reading_order,
        )

        put_in_reading_order(self)
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody has used leads out of whatever has the focus."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - see the module's docstring

        if event.matches(QKeySequence.StandardKey.Cancel):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell those who stand in the window, then those who have to end with it."""
        if self._gives_way:
            event.accept()
            return
        try:
            self.closing.emit()
        finally:
            event.accept()
            self.closed.emit()  # whatever went wrong, no thread is left running


class _Surfaces(QWidget):
    """What the first frame shows: the surfaces of the window, with nothing on them yet."""

    on_screen = Signal()

    def __init__(self, look: FirstLook) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        whole, look = self.rect(), self._look
        picture = whole.adjusted(_TOOLS, _TOP, -_SIDE, -_FOOT)
        edge = QRect(picture.right() + 1, _TOP, 1, whole.height() - _TOP)
        painter = QPainter(self)
        # `fillRect` would do, but it looks at its colour as at one of `Qt`'s first, and so loads
        # all of that; a pixel that is drawn larger does not.
        pixel = QPixmap(1, 1)
        for place, colour in ((whole, look.panel), (picture, look.canvas), (edge, look.border)):
            pixel.fill(QColor(colour))
            painter.drawPixmap(place, pixel)
        painter.end()
        # What has been painted reaches the screen before the next event.
        QTimer.singleShot(0, self.on_screen.emit)
