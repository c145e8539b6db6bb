"""Looking through earlier prompts: type to find, Enter takes, stars and bins in the rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from mjgui.app.prompts import Prompts
from mjgui.core.language import tr, tr_marked, tr_n, tr_noop
from mjgui.core.prompt_book import EarlierPrompt
from mjgui.ui.canvas.speech import announce
from mjgui.ui.icons import IconSet
from mjgui.ui.prompt.history_model import EarlierPrompts
from mjgui.ui.prompt.history_view import ROW_HEIGHT, EarlierList, Part
from mjgui.ui.text_size import grown
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.led_list import empty_words, passed_on, set_up_leader

_WIDTH = GRID * 52
_ROWS = 8
_PAGE = 6
_KEYS = tr_noop("Enter takes it · Ctrl+D stars it · Shift+Del removes it")
_REMOVED = tr_noop("Removed. Ctrl+Z brings it back.")
_NOTHING = tr_noop("Prompts that you submit are kept here.")
_NO_MATCH = tr_noop("No prompt has all of these words.")
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class PromptHistory(QFrame):
    """A popup over the window. It closes when it has been used, or anything else is clicked.

    Args:
        prompts: the earlier prompts.
        icons: stars and bins.
        anchor: the widget that it stands below; it goes when that one is hidden.

    Signals:
        taken: (prompt) it is to be what is typed.
    """

    taken = Signal(str)

    def __init__(self, prompts: Prompts, icons: IconSet, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup)
        self.setObjectName("promptHistoryPopup")
        mark(self, surface="raised")
        self._prompts = prompts
        self._anchor = anchor
        self._removed: list[EarlierPrompt] = []
        anchor.installEventFilter(self)
        self._model = EarlierPrompts(self)
        self._search = QLineEdit(self)
        name = tr("Find an earlier prompt")
        set_up_leader(self._search, "promptSearchEdit", name, name)
        self._search.installEventFilter(self)
        self._list = EarlierList(icons, self)
        self._list.setModel(self._model)
        self._nothing = empty_words("promptHistoryEmpty", self)
        self._footer = QLabel(self)
        mark(self._footer, scale="small", tone="dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._footer)
        self._search.textChanged.connect(self._on_search)
        self._list.pressed_on.connect(self._on_pressed)
        self._list.chosen.connect(partial(announce, self._list))
        prompts.changed.connect(self._on_changed)

    def open(self) -> None:
        """Open, right-aligned with the anchor, or where there is room on the screen."""
        anchor = self._anchor
        self._removed.clear()
        self._search.clear()
        self._model.set_prompts(self._prompts.earlier)
        self._list.choose(0)
        self._show_state()
        self.resize(QSize(_WIDTH, self._height()))
        place = QPoint(anchor.width() - _WIDTH, anchor.height() + GRID // 2)
        if not anchor.isVisible():  # the panels are hidden
            anchor = anchor.window()
            place = QPoint(anchor.width() - _WIDTH - GRID, GRID)
        corner = anchor.mapToGlobal(place)
        screen = QGuiApplication.screenAt(corner) or anchor.screen()
        room = screen.availableGeometry()
        corner.setX(max(room.left(), min(corner.x(), room.right() - _WIDTH)))
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.move(corner)
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a press elsewhere, which on its own button would open it again."""
        if not self.rect().contains(event.position().toPoint()):
            self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass keys of the search field on that are about the list; go with the anchor."""
        if watched is self._anchor and event.type() == QEvent.Type.Hide:
            self.close()
        if watched is self._search and passed_on(event, self._act_of):
            return True
        return super().eventFilter(watched, event)

    # -- acts ----------------------------------------------------------------------------------

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_D:
            return self._star
        if held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Z and self._removed:
            return self._bring_back
        if held == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Delete:
            return self._remove
        if held != _NO_KEYS:
            return None
        acts: Mapping[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Up: lambda: self._move(-1),
            Qt.Key.Key_Down: lambda: self._move(1),
            Qt.Key.Key_PageUp: lambda: self._move(-_PAGE),
            Qt.Key.Key_PageDown: lambda: self._move(_PAGE),
            Qt.Key.Key_Return: self._take,
            Qt.Key.Key_Enter: self._take,
        }
        return acts.get(key)

    def _move(self, rows: int) -> None:
        self._list.choose(self._row + rows)

    def _take(self) -> None:
        prompt = self._model.prompt(self._row)
        if prompt is not None:
            self.close()
            self.taken.emit(prompt.text)

    def _star(self) -> None:
        prompt = self._model.prompt(self._row)
        if prompt is not None:
            self._prompts.toggle_favourite(prompt.text)

    def _remove(self) -> None:
        prompt = self._model.prompt(self._row)
        if prompt is not None:
            self._removed.append(prompt)
            self._prompts.forget(prompt.text)

    def _bring_back(self) -> None:
        self._prompts.bring_back(self._removed.pop())

    def _on_pressed(self, row: int, part: Part) -> None:
        self._list.choose(row)
        acts = {Part.TEXT: self._take, Part.STAR: self._star, Part.BIN: self._remove}
        acts[part]()

    # -- showing -------------------------------------------------------------------------------

    @property
    def _row(self) -> int:
        return self._list.currentIndex().row()

    def _on_search(self, words: str) -> None:
        self._removed.clear()
        self._model.look_for(words)
        self._list.choose(0)
        self._show_state()

    def _on_changed(self) -> None:
        """Show the list as it is now; the chosen prompt stays the chosen one where it can."""
        if not self.isVisible():
            return
        row, chosen = self._row, self._model.prompt(self._row)
        scrolled = self._list.verticalScrollBar().value()
        self._model.set_prompts(self._prompts.earlier)
        texts = (self._model.prompt(at) for at in range(self._model.rowCount()))
        same = (at for at, one in enumerate(texts) if one and chosen and one.text == chosen.text)
        self._list.choose(next(same, row))
        self._list.verticalScrollBar().setValue(scrolled)
        self._show_state()

    def _show_state(self) -> None:
        rows, matches = self._model.rowCount(), self._model.matches
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._nothing.setText(tr_marked(_NO_MATCH if self._search.text().strip() else _NOTHING))
        more = matches - rows
        if self._removed:
            hint = tr_marked(_REMOVED)
        elif more:
            hint = tr_n("{n} more: type another word", "{n} more: type another word", more)
        else:
            hint = tr_marked(_KEYS)
        self._footer.setText(hint)
        self._footer.setVisible(bool(rows or self._removed))

    def _height(self) -> int:
        rows = max(min(self._model.rowCount(), _ROWS), 2)
        return rows * grown(ROW_HEIGHT) + GRID * 6 + grown(GRID * 6)
