"""A list that is led by the field above it, which has the focus and passes keys on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from mjgui.ui.theme import mark
from mjgui.ui.widgets.clear_button import add_clear_button
from mjgui.ui.widgets.list_panel import set_up_list


class LedList(QListView):
    """A list that never has the focus: its field passes keys on.

    Args:
        object_name: what scripts find it by.
        name: what screen readers call it.
        parent: the widget it lies in.

    Signals:
        chosen: (words) another row was chosen; what a screen reader is to say of it.
    """

    chosen = Signal(str)

    def __init__(self, object_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        set_up_list(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)

    def choose(self, row: int) -> None:
        """Choose a row, the nearest one where there is none; nothing in an empty list."""
        rows = self.model().rowCount()
        if rows:
            index = self.model().index(max(0, min(row, rows - 1)), 0)
            self.setCurrentIndex(index)
            self.chosen.emit(index.data(Qt.ItemDataRole.AccessibleTextRole))


def passed_on(event: QEvent, act_of: Callable[[QKeyEvent], Callable[[], None] | None]) -> bool:
    """Do what a key that was pressed in the field means for the list.

    Args:
        event: of the field, of any kind.
        act_of: what a key means; None for one that the field is to have itself.

    Returns:
        Whether the key is not the field's. Nor is it a shortcut of the window then.
    """
    kind = event.type()
    if kind not in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
        return False
    act = act_of(event) if isinstance(event, QKeyEvent) else None
    if act is None:
        return False
    event.accept()
    if kind == QEvent.Type.KeyPress:
        act()
    return True


def set_up_leader(field: QLineEdit, object_name: str, name: str, hint: str) -> None:
    """Make a field of what leads a list.

    Args:
        field: what is typed into.
        object_name: what scripts find it by.
        name: what screen readers call it.
        hint: what stands in it while it is empty.
    """
    field.setObjectName(object_name)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    add_clear_button(field)


def empty_words(object_name: str, parent: QWidget, text: str = "") -> QLabel:
    """Return what stands in the place of a list without rows."""
    words = QLabel(text, parent)
    words.setObjectName(object_name)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    mark(words, tone="dim")
    return words
