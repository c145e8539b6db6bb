"""What the user has set in a window and nobody else keeps: carried to the one in its place.

Masks, prompts, views and modes lie in the session or are brought back by those that keep them from
run to run. This is the rest, which a window begins with anew, and which lasts as long as a run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QDate
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QWidget,
)

from mjgui.ui.compare.panes import Apart
from mjgui.ui.compare.view import CompareView
from mjgui.ui.history.view import HistoryGrid
from mjgui.ui.widgets.foldout import Foldout
from mjgui.ui.widgets.segmented_control import SegmentedControl
from mjgui.ui.window import MainWindow

_ACTIONS = ("toggleMask", "showEdits", "showCosts", "compareUnlink", "comparePause")
_FIELDS = (
    *("historyDate", "historySince", "historyUntil", "historyState", "historyCost"),
    *("historyOver", "historyStarred", "historyNoted", "historyOrder", "historySearch"),
    *("costPeriod", "jobStateFilter", "jobFilterEdit"),
)
_TYPED = "taskIdEdit"
_Value = bool | int | float | str | QDate


@dataclass(frozen=True, slots=True)
class Carried:
    """What was set in a window.

    Attributes:
        folds: the sections that fold away, by name, and whether each was unfolded.
        actions: the actions that are on or off, by name.
        fields: what the filters looked for, by the names of their fields.
        typed: a task id that was typed but not loaded yet.
        entry: the key of the entry of the history that was chosen; empty for none.
        apart: what each pane of a comparison showed that was moved alone.
    """

    folds: Mapping[str, bool]
    actions: Mapping[str, bool]
    fields: Mapping[str, _Value]
    typed: str
    entry: str
    apart: Mapping[int, Apart]

    @classmethod
    def of(cls, window: MainWindow) -> Carried:
        """Return what is set in a window."""
        fields = {name: _value(window.findChild(QWidget, name)) for name in _FIELDS}
        actions = {name: window.findChild(QAction, name) for name in _ACTIONS}
        typed = window.findChild(QLineEdit, _TYPED)
        grid, view = window.findChild(HistoryGrid), window.findChild(CompareView)
        return cls(
            folds={fold.objectName(): fold.expanded for fold in window.findChildren(Foldout)},
            actions={name: a.isChecked() for name, a in actions.items() if a is not None},
            fields={name: value for name, value in fields.items() if value is not None},
            typed=typed.text() if typed is not None and typed.isModified() else "",
            entry=grid.current if grid is not None else "",
            apart=view.moved_apart if view is not None else {},
        )

    def give_to(self, window: MainWindow) -> None:
        """Set it in a window that has just been filled, and compares what the other one did."""
        for fold in window.findChildren(Foldout):
            fold.set_expanded(self.folds.get(fold.objectName(), fold.expanded))
        for name, is_on in self.actions.items():
            action = window.findChild(QAction, name)
            if action is None or action.isChecked() == is_on:
                continue
            if action.actionGroup() is None or is_on:
                action.setChecked(is_on)
        for name, value in self.fields.items():
            _set(window.findChild(QWidget, name), value)
        typed = window.findChild(QLineEdit, _TYPED)
        if self.typed and typed is not None:
            typed.setText(self.typed)
            typed.setModified(True)
        grid, view = window.findChild(HistoryGrid), window.findChild(CompareView)
        if self.entry and grid is not None:
            grid.go_to(self.entry)
        if view is not None:
            view.move_apart(self.apart)


def _value(field: QWidget | None) -> _Value | None:  # noqa: PLR0911 - one for each kind
    """What a field says; None where there is no such field."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QComboBox):
        return field.currentIndex()
    if isinstance(field, SegmentedControl):
        return field.index
    if isinstance(field, QDateEdit):
        return field.date()
    if isinstance(field, QDoubleSpinBox):
        return field.value()
    if isinstance(field, QAbstractButton):
        return field.isChecked()
    return None


def _set(field: QWidget | None, value: _Value) -> None:
    """Let a field say what another one of its kind did."""
    if isinstance(field, QLineEdit) and isinstance(value, str):
        field.setText(value)
    elif isinstance(field, QDateEdit) and isinstance(value, QDate):
        field.setDate(value)
    elif isinstance(field, QDoubleSpinBox) and isinstance(value, float):
        field.setValue(value)
    elif isinstance(field, QAbstractButton) and isinstance(value, bool):
        field.setChecked(value)
    elif isinstance(field, QComboBox) and isinstance(value, int):
        field.setCurrentIndex(value)
    elif isinstance(field, SegmentedControl) and isinstance(value, int):
        field.set_index(value)
