"""Hands on the real window: mouse and keyboard by objectName, and waiting for what follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.app.jobs import Job
from mjgui.core.model import Area, Point
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.compare.view import CompareView
from mjgui.ui.widgets.message_bar import Message, MessageBar
from mjgui.ui.widgets.thumb_button import ThumbButton
from mjgui.ui.window import MainWindow
from mjgui.ui.words import without_mnemonic
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS, Hands

W = TypeVar("W", bound=QWidget)
Key = Qt.Key
SECONDS = 100
TRIANGLE = ((0.3, 0.3), (0.7, 0.35), (0.5, 0.75))
"""Corners as fractions of the image."""


class WindowHands:
    """Drives one window. Places on the canvas are image pixels."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.turn_to(window)

    def turn_to(self, window: MainWindow) -> None:
        """Drive this window from now on, as where it has taken the place of the first one."""
        self.window = window
        self.session = window.session
        self.canvas = self.child(Canvas, "canvas")
        self.pen = Hands(self.canvas)

    # -- finding -------------------------------------------------------------------------------

    def child(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, f"the window has no {name}"
        return found

    def action(self, name: str) -> QAction:
        found = self.window.findChild(QAction, name)
        assert found is not None, f"the window has no action {name}"
        return found

    def tile(self, name: str) -> ThumbButton:
        return self.child(ThumbButton, name)

    def label(self, name: str) -> str:
        return self.child(QLabel, name).text()

    @property
    def compare_view(self) -> CompareView:
        return self.child(CompareView, "compareView")

    @property
    def area_list(self) -> QAbstractItemView:
        return self.child(QAbstractItemView, "areaList")

    @property
    def bar(self) -> MessageBar:
        return self.child(MessageBar, "messageBar")

    @property
    def message(self) -> Message:
        """The message that the bar shows."""
        assert self.bar.isVisible(), "no message is shown"
        message = self.bar.current
        assert message is not None
        return message

    @property
    def titles(self) -> list[str]:
        """The titles of all messages that wait in the bar."""
        return [message.title for message in self.bar.messages]

    @property
    def areas(self) -> tuple[Area, ...]:
        return self.session.document.areas

    @property
    def job(self) -> Job:
        """The newest job."""
        job = self.session.jobs.newest
        assert job is not None, "there is no job"
        return job

    @property
    def can_submit(self) -> bool:
        return self.child(QPushButton, "submitButton").isEnabled()

    @property
    def blocked_by(self) -> str:
        """What stands beside Submit, as it is read out."""
        return self.child(QWidget, "blockerList").accessibleDescription()

    # -- waiting -------------------------------------------------------------------------------

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=SECONDS * 1000)

    def wait_for_images(self, count: int = 4) -> None:
        """Wait until so many images of the generation are there and the load has ended."""
        self.wait(lambda: not self.session.loader.is_loading)
        generation = self.session.generation
        assert generation is not None, self.titles
        assert len(generation.numbers) == count

    def wait_for_job(self) -> Job:
        """Wait until the newest job has ended."""
        self.wait(lambda: self.session.jobs.newest and not self.job.state.is_active)
        return self.job

    def wait_for_message(self, title: str) -> Message:
        """Wait until a message whose title holds `title` is shown."""
        self.wait(lambda: self.bar.isVisible() and title in self.message.title)
        return self.message

    # -- mouse and keyboard --------------------------------------------------------------------

    def press(self, name: str) -> None:
        """Click a widget in its middle."""
        self.press_on(self.child(QWidget, name))

    def press_on(self, widget: QWidget) -> None:
        assert widget.isVisible(), f"{widget.objectName()} is not visible"
        assert widget.isEnabled(), f"{widget.objectName()} is not enabled"
        QTest.mouseClick(widget, LEFT, NO_KEYS, widget.rect().center())

    def key(self, key: Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus, key, keys)

    def keys(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.focus, text)

    @staticmethod
    def drag_on(widget: QWidget, start: QPoint, end: QPoint, button: Qt.MouseButton = LEFT) -> None:
        """Drag from one place of a widget to another, widget pixels."""
        QTest.mousePress(widget, button, NO_KEYS, start)
        for part in (1, 2, 3, 4):
            QTest.mouseMove(widget, start + (end - start) * part / 4)
        QTest.mouseRelease(widget, button, NO_KEYS, end)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def write(self, name: str, text: str) -> None:
        """Click a field, and put `text` in the place of what is in it, as a keyboard does."""
        field = self._emptied(name)
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            # Letters beyond a keyboard's own come from input methods.
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(field, event)

    def paste(self, name: str, text: str) -> None:
        """Click a field, and paste `text` in the place of what is in it."""
        field = self._emptied(name)
        QGuiApplication.clipboard().setText(text)
        QTest.keyClick(field, Key.Key_V, CTRL)

    def _emptied(self, name: str) -> QLineEdit | QPlainTextEdit:
        field = self.child(QWidget, name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        assert field.isVisible(), f"{name} is not visible"
        place = QPoint(6, 6) if isinstance(field, QPlainTextEdit) else field.rect().center()
        inner = field.viewport() if isinstance(field, QPlainTextEdit) else field
        QTest.mouseClick(inner, LEFT, NO_KEYS, place)
        QTest.keyClick(field, Key.Key_A, CTRL)
        QTest.keyClick(field, Key.Key_Delete)
        return field

    def unfold_advanced(self) -> None:
        foldout = self.child(QWidget, "advancedFoldout")
        if not self.child(QWidget, "callbackEdit").isVisible():
            self.press_on(foldout.header)  # type: ignore[attr-defined]

    # -- steps of the job ----------------------------------------------------------------------

    def load(self, task_id: str) -> None:
        """Type a task id and press Enter."""
        self.write("taskIdEdit", task_id)
        self.key(Key.Key_Return)

    def at(self, *fractions: Point) -> list[Point]:
        """Image pixels of places given as fractions of the image."""
        frame = self.session.document.frame
        return [(x * frame.width, y * frame.height) for x, y in fractions]

    def draw(self, *fractions: Point) -> list[Point]:
        """Click a polygon, close it with Enter, and return where its vertices really are."""
        places = self.at(*(fractions or TRIANGLE))
        exact = [self.pen.exact(place) for place in places]
        self.pen.click(*places)
        self.pen.key(Key.Key_Return)
        return exact

    def submit(self) -> None:
        self.press("submitButton")

    def menu_of(self, list_name: str, row: int) -> QMenu:
        """Open the context menu of a row."""
        view = self.child(QAbstractItemView, list_name)
        rect: QRect = view.visualRect(view.model().index(row, 0))
        place = rect.center()
        shown_at = view.viewport().mapToGlobal(place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, shown_at)
        QApplication.sendEvent(view.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu opened"
        return menu

    def double_click_row(self, list_name: str, row: int) -> None:
        view = self.child(QAbstractItemView, list_name)
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, place)
        QTest.mouseDClick(view.viewport(), LEFT, NO_KEYS, place)

    def double_click_on(self, name: str) -> None:
        """Click a widget twice, as a mouse does: press, release, double-click, release."""
        widget = self.child(QWidget, name)
        assert widget.isEnabled()
        QTest.mouseClick(widget, LEFT, NO_KEYS, widget.rect().center())
        QTest.mouseDClick(widget, LEFT, NO_KEYS, widget.rect().center())

    def press_message_button(self, text: str) -> None:
        """Click a button of the message that is shown."""
        # Those of a message that is gone are hidden for a moment before they are deleted.
        shown = (b for b in self.bar.findChildren(QPushButton) if b.isVisible())
        self.press_on(next(b for b in shown if b.text() == text))

    def choose_in(self, menu: QMenu, text: str) -> None:
        """Click an entry of an open menu, named as it is read."""
        named = ((without_mnemonic(action.text()), action) for action in menu.actions())
        entry = next(action for name, action in named if name == text)
        assert entry.isEnabled(), f"{text} is not enabled"
        QTest.mouseClick(menu, LEFT, NO_KEYS, menu.actionGeometry(entry).center())

    def answer_file_dialog(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and press its button."""
        self.wait(lambda: self._file_dialog() is not None)
        dialog = self._file_dialog()
        assert dialog is not None
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.selectAll()
        name.insert(str(path))
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        accepts = QDialogButtonBox.ButtonRole.AcceptRole
        self.press_on(next(b for b in box.buttons() if box.buttonRole(b) == accepts))
        self.wait(lambda: self._file_dialog() is None)

    def _file_dialog(self) -> QFileDialog | None:
        dialogs = self.window.findChildren(QFileDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)


def tab_stops(window: QWidget) -> list[QWidget]:
    """Every widget that Tab stops at, in order, from where the focus is until it comes round."""
    stops: list[QWidget] = []
    while True:
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in stops:
            return stops
        stops.append(focus)
        QTest.keyClick(focus, Key.Key_Tab)
