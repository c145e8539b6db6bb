"""The palette itself: a field and a list, over the upper edge of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.language import tr
from mjgui.ui.canvas.speech import announce
from mjgui.ui.icons import IconSet
from mjgui.ui.palette.entries import Entry, Source
from mjgui.ui.palette.model import PaletteRows
from mjgui.ui.palette.view import PaletteList
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.led_list import empty_words, passed_on, set_up_leader
from mjgui.ui.widgets.second_click import SecondClicks

_WIDTH = GRID * 76
_MOST_ROWS = 11
_TOP = GRID
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_STAYS = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""Reasons for which the field loses the focus and gets it back by itself."""


class CommandPalette(QFrame):
    """Floats over the window and blocks nothing: a click elsewhere closes it, and counts there.

    Args:
        window: what it lies over.
        icons: the colours of the theme.
        sources: what is looked through, in this order.

    Signals:
        used: (key of an entry) it was chosen, and is being done.
    """

    used = Signal(str)

    def __init__(self, window: QMainWindow, icons: IconSet, sources: Sequence[Source]) -> None:
        super().__init__(window)
        self.setObjectName("commandPalette")
        self.setAccessibleName(tr("Find a command"))
        mark(self, surface="floating")
        self._window = window
        self._sources = sources
        self._came_from: QWidget | None = None
        self._second_clicks: SecondClicks | None = None
        self._model = PaletteRows(self)
        self._edit = _Field(self)
        hint = tr("Find a command: a few letters of its words")
        set_up_leader(self._edit, "paletteEdit", tr("Find a command"), hint)
        self._edit.installEventFilter(self)
        self._list = PaletteList(icons, self)
        self._list.setModel(self._model)
        self._list.setMinimumHeight(1)  # one row is lower than what scroll areas ask for
        self._edit.setWhatsThis(
            tr("A few letters of what is to be done, or its shortcut. Enter does it, Esc closes.")
        )
        self._list.setWhatsThis(tr("What fits, the best first. What cannot be done now says why."))
        self._nothing = empty_words("paletteEmpty", self, tr("Nothing fits these letters."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._edit)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._nothing, 1)
        self._edit.textChanged.connect(self._on_typed)
        self._edit.left.connect(self._on_left)
        self._list.pressed_on.connect(self._on_clicked)
        self._list.chosen.connect(partial(announce, self._list))
        self.hide()

    def open(self, recent: Sequence[str], text: str = "", key: str = "") -> None:
        """Open it.

        Args:
            recent: the keys of what was used lately, the last one first.
            text: what is typed already.
            key: the entry that is chosen, if what is typed finds it; else the first one is.
        """
        focus = QApplication.focusWidget()
        if focus is None or focus.window().windowType() == Qt.WindowType.Window:
            focus = self._window.focusWidget()  # another window led here, as the guide does
        if not self.isVisible():
            self._came_from = focus if focus is None or not self.isAncestorOf(focus) else None
        self._model.set_entries(self._entries(), recent)
        if self._edit.text() == text:
            self._on_typed(text)
        self._edit.setText(text)
        self._edit.selectAll()
        if key:
            self._list.choose(self._model.row_of(key))
        self._place()
        self.show()
        self.raise_()
        self._window.activateWindow()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Close it, and give the focus back."""
        had_focus = self._edit.hasFocus()
        origin, self._came_from = self._came_from, None
        self.hide()
        if had_focus and origin is not None and shiboken6.isValid(origin) and origin.isVisible():
            origin.window().activateWindow()
            origin.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """As wide as is comfortable, as high as its rows are."""
        room = self._window.rect()
        width = min(_WIDTH, room.width() - GRID * 4)
        rows = max(1, min(self._model.rowCount(), _MOST_ROWS))
        height = self._edit.sizeHint().height() + rows * self._list.row_height + GRID * 3 + 2
        return QSize(width, min(height, room.height() - GRID * 8))

    # -- events --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window for as long as it lies over it."""
        super().showEvent(event)
        self._window.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch it no longer: a filter in Python is felt at every event."""
        super().hideEvent(event)
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass keys of the field on that are about the list; stay where the window goes."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._place()
        elif passed_on(event, self._act_of):
            return True
        return super().eventFilter(watched, event)

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _NO_KEYS:
            return None
        page = self._list.rows_in_view - 1
        acts: Mapping[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Up: lambda: self._move(-1),
            Qt.Key.Key_Down: lambda: self._move(1),
            Qt.Key.Key_PageUp: lambda: self._move(-page),
            Qt.Key.Key_PageDown: lambda: self._move(page),
            Qt.Key.Key_Return: self._take,
            Qt.Key.Key_Enter: self._take,
            Qt.Key.Key_Escape: self.shut,
            Qt.Key.Key_Tab: lambda: self._move(1),
        }
        return acts.get(Qt.Key(event.key()))

    def _on_left(self) -> None:
        """Close where something else has taken the focus, and leave it there."""
        focus = QApplication.focusWidget()
        if self.isVisible() and not (focus is not None and self.isAncestorOf(focus)):
            self._came_from = None
            self.hide()

    # -- acts ----------------------------------------------------------------------------------

    def _move(self, rows: int) -> None:
        self._list.choose(self._list.currentIndex().row() + rows)

    def _take(self) -> None:
        self._do(self._list.currentIndex().row())

    def _on_clicked(self, at: int) -> None:
        app = QApplication.instance()
        if app is not None and self._second_clicks is None:
            self._second_clicks = SecondClicks(self, app)
        if self._second_clicks is not None:
            self._second_clicks.arm(self._list)  # whatever lies below, it is not meant
        self._do(at)

    def _do(self, at: int) -> None:
        row = self._model.row(at)
        if row is None:
            return
        if row.entry.obstacle():  # asked again: much may have happened since it opened
            announce(self._list, row.spoken)
            return
        self.shut()
        self.used.emit(row.entry.key)
        row.entry.run()

    # -- showing -------------------------------------------------------------------------------

    def _entries(self) -> list[Entry]:
        return [entry for source in self._sources for entry in source.entries()]

    def _on_typed(self, text: str) -> None:
        self._model.look_for(text)
        has_rows = self._model.rowCount() > 0
        self._list.setVisible(has_rows)
        self._nothing.setVisible(not has_rows)
        self._list.choose(0)
        self._list.scrollToTop()
        if not has_rows:
            announce(self, self._nothing.text())
        self._place()

    def _place(self) -> None:
        """Stand at the middle of the window's upper edge, below its menus."""
        size = self.sizeHint()
        menus = self._window.menuBar()
        top = menus.height() if menus.isVisible() and not menus.isNativeMenuBar() else 0
        left = (self._window.width() - size.width()) // 2
        self.setGeometry(left, top + _TOP, size.width(), size.height())


class _Field(QLineEdit):
    """Says when the focus has gone elsewhere in the program.

    Signals:
        left: the focus has gone.
    """

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it, unless it comes back by itself."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()
