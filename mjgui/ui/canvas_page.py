"""The place of the picture in Edit: the canvas, or what to do while there is none."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.area_menu import AreaMenu
from mjgui.ui.canvas.context import Context
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button


class CanvasPage(QFrame):
    """Shows the canvas as soon as a picture is there, and the context menus of what is on it."""

    def __init__(
        self,
        session: Session,
        canvas: Canvas,
        actions: Actions,
        menu: AreaMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        mark(self, surface="canvas")
        self._session = session
        self.canvas = canvas
        self._menu = menu
        canvas.menu_requested.connect(self._show_menu)
        self._empty = QFrame(self)
        mark(self._empty, surface="canvas")
        self._words = QLabel(self._empty)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        mark(self._words, scale="title", tone="canvas")
        files = action_button(actions["openFiles"], self._empty, with_text=True)
        mark(files, kind="raised")  # around a picture it is dark in the light theme, too
        column = QVBoxLayout(self._empty)
        column.setSpacing(GRID * 2)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(files, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(canvas)
        self._stack.addWidget(self._empty)
        session.chosen_changed.connect(self._show)
        session.loader.status_changed.connect(self._show_status)
        self._status = ""
        self._show()

    def _show_menu(self, context: Context, place: QPoint) -> None:
        self._menu.popup(context, place, self.canvas)

    def _show_status(self, text: str) -> None:
        self._status = text
        self._show()

    def _show(self) -> None:
        has_picture = self._session.picture is not None
        self._words.setText(
            self._status
            or tr("Paste a task id above and press Load.\nIts four images will appear here.")
        )
        self._stack.setCurrentWidget(self.canvas if has_picture else self._empty)
