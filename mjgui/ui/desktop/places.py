"""Where notifications and progress go on this system."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from mjgui.app.desktop_bus import DesktopBus, Pressed
from mjgui.app.notices import Notice
from mjgui.app.progress import Overall
from mjgui.core.language import tr
from mjgui.core.resources import resource_path
from mjgui.ui.desktop.taskbar_windows import WindowsTaskbar

_WITHOUT_DESKTOP = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})

_ICON_SIDES = (16, 32, 64, 256)

OnPressed = Callable[[Pressed], None]


class Notifier(Protocol):
    """Shows notifications."""

    def show(self, notice: Notice) -> None:
        """Show one; it may take the place of the one before."""
        ...

    def hide(self) -> None:
        """Take away what is shown: the user has come back."""
        ...


class Taskbar(Protocol):
    """Shows progress on the program's icon."""

    def show_progress(self, overall: Overall) -> None:
        """Show how far all jobs are; nothing where none is at work."""
        ...


class Desktop(Protocol):
    """Everything outside the window."""

    def notifier(self, window: QWidget, on_pressed: OnPressed) -> Notifier:
        """What shows notifications; `on_pressed` hears of clicks."""
        ...

    def taskbar(self, window: QWidget) -> Taskbar:
        """What shows progress."""
        ...

    def shut_down(self) -> bool:
        """Show nothing any more; whether all threads ended."""
        ...


class NoDesktop:
    """There is nothing outside the window, as off-screen."""

    def notifier(self, window: QWidget, on_pressed: OnPressed) -> Notifier:
        """Show nothing."""
        del window, on_pressed
        return self

    def taskbar(self, window: QWidget) -> Taskbar:
        """Show nothing."""
        del window
        return self

    def show(self, notice: Notice) -> None:
        """Show nothing."""

    def hide(self) -> None:
        """Nothing is shown."""

    def show_progress(self, overall: Overall) -> None:
        """Show nothing."""

    def shut_down(self) -> bool:
        """Nothing runs."""
        return True


class BusDesktop(NoDesktop):
    """Linux and other systems with a session bus."""

    def __init__(self) -> None:
        self._bus = DesktopBus()

    def notifier(self, window: QWidget, on_pressed: OnPressed) -> Notifier:
        """The desktop's notifications."""
        del window
        self._bus.pressed.connect(on_pressed)
        return self._bus

    def taskbar(self, window: QWidget) -> Taskbar:
        """The launcher's icon."""
        del window
        return self._bus

    def shut_down(self) -> bool:
        """End the thread that talks to the bus."""
        return self._bus.shut_down()


class TrayDesktop(NoDesktop):
    """Windows and macOS: Qt shows notifications by an icon in the tray."""

    def __init__(self) -> None:
        self._tray: TrayNotifier | None = None
        self._bar: WindowsTaskbar | None = None

    def notifier(self, window: QWidget, on_pressed: OnPressed) -> Notifier:
        """Notifications of the system."""
        self._tray = TrayNotifier(window, on_pressed)
        return self._tray

    def taskbar(self, window: QWidget) -> Taskbar:
        """The button in Windows' taskbar; macOS has the title alone."""
        if sys.platform != "win32":
            return self
        self._bar = WindowsTaskbar(window)
        return self._bar

    def shut_down(self) -> bool:
        """Take icon and progress away."""
        if self._tray is not None:
            self._tray.hide()
        return self._bar.shut_down() if self._bar is not None else True


def app_icon() -> QIcon:
    """The program's own icon."""
    icon = QIcon()
    drawing = QSvgRenderer(QByteArray(resource_path("app-icon.svg").read_bytes()))
    for side in _ICON_SIDES:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter, QRectF(0, 0, side, side))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


class TrayNotifier(QObject):
    """Shows notifications by an icon in the tray, which is there only while one is shown.

    Args:
        window: its owner.
        on_pressed: hears of clicks.
    """

    def __init__(self, window: QWidget, on_pressed: OnPressed) -> None:
        super().__init__(window)
        self._on_pressed = on_pressed
        self._tray: QSystemTrayIcon | None = None
        self._shown = ""

    def show(self, notice: Notice) -> None:
        """Show a notification."""
        icon = app_icon()
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon, self)
            self._tray.setToolTip(tr("mjgui"))
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
        self._shown = notice.job_id
        self._tray.show()
        self._tray.showMessage(notice.title, notice.text, icon)

    def hide(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()

    def _on_clicked(self) -> None:
        self.hide()
        self._on_pressed(Pressed(self._shown))


def this_desktop() -> Desktop:
    """The desktop that this program runs on."""
    if QGuiApplication.platformName() in _WITHOUT_DESKTOP:
        return NoDesktop()
    return TrayDesktop() if sys.platform in {"win32", "darwin"} else BusDesktop()
