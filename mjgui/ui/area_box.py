"""Numeric entry: where what is selected lies and how large it is, in image pixels."""

from __future__ import annotations

from enum import Enum

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QGridLayout, QLabel, QWidget

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.core.geometry import Box
from mjgui.core.language import tr_marked, tr_n, tr_noop
from mjgui.core.model import Document
from mjgui.core.placing import common_box, fitted
from mjgui.ui.canvas.tools.edits import moved
from mjgui.ui.theme import GRID, mark

SMALLEST = 1.0
"""No area is made narrower or lower than this by numbers, image pixels."""

_FARTHEST = 99_999.0
_SAME = 0.05
"""Numbers that look alike with one digit behind the point are not an edit."""


class _Side(Enum):
    """One number of the box: its label, its name for screen readers, and its objectName."""

    X = (tr_noop("X"), tr_noop("Left edge of the selection in pixels"), "boxX")
    Y = (tr_noop("Y"), tr_noop("Top edge of the selection in pixels"), "boxY")
    # Translators: the letter before the width of a box.
    WIDTH = (tr_noop("W"), tr_noop("Width of the selection in pixels"), "boxWidth")
    # Translators: the letter before the height of a box.
    HEIGHT = (tr_noop("H"), tr_noop("Height of the selection in pixels"), "boxHeight")

    @property
    def is_size(self) -> bool:
        """Whether it is a length, and no place."""
        return self in {_Side.WIDTH, _Side.HEIGHT}


class AreaBox(QFrame):
    """Four numbers: the box of the selected areas, or the place of selected vertices.

    Args:
        editor: whose selection it shows and changes.
        parent: the widget's parent.
    """

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._fields = {side: _Field(side, self) for side in _Side}
        self._note = QLabel(self)
        self._note.setObjectName("boxNote")
        self._note.setWordWrap(True)
        self._note.setVisible(False)
        mark(self._note, tone="warning", scale="small")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(GRID)
        for place, (side, field) in enumerate(self._fields.items()):
            row, column = divmod(place, 2)
            label = QLabel(tr_marked(side.value[0]), self)
            label.setBuddy(field)
            mark(label, tone="dim")
            layout.addWidget(label, row, 2 * column)
            layout.addWidget(field, row, 2 * column + 1)
            layout.setColumnStretch(2 * column + 1, 1)
            field.edited.connect(self._on_edited)
        layout.addWidget(self._note, 2, 0, 1, 4)
        editor.following.due.connect(self._show)
        editor.selection_changed.connect(self._on_selection_changed)
        self._show()

    def _on_selection_changed(self) -> None:
        self._tell("")
        for field in self._fields.values():
            field.begin_burst()
        self._show()

    def _show(self) -> None:
        """Show the box of what is selected; blank and disabled where nothing is."""
        selection = self._editor.selection
        box = _box_of(self._editor.document, selection)
        numbers = (box[0], box[1], box[2] - box[0], box[3] - box[1]) if box else None
        for place, (side, field) in enumerate(self._fields.items()):
            number = numbers[place] if numbers else None
            if side.is_size and (selection.vertices or not number):
                number = None  # a vertex has no size, and a line cannot be made broader
            field.show_number(number)

    def _on_edited(self, side: _Side, number: float, burst: object) -> None:
        document, selection = self._editor.document, self._editor.selection
        box = _box_of(document, selection)
        if box is None:
            return
        if side.is_size and number < SMALLEST:
            self._tell(_too_small(side))
            self._show()
            return
        self._tell("")
        new = _with_side(box, side, number)
        if selection.vertices:
            dx, dy = new[0] - box[0], new[1] - box[1]
            changed = moved(document, selection, dx, dy)
            is_one = len(selection.vertices) == 1
            step = tr_noop("Move vertex") if is_one else tr_noop("Move vertices")
        else:
            areas = list(document.areas)
            for index in selection.areas:
                areas[index] = fitted(areas[index], box, new)
            changed = document.with_areas(areas)
            is_one = len(selection.areas) == 1
            if side.is_size:
                step = tr_noop("Scale area") if is_one else tr_noop("Scale areas")
            else:
                step = tr_noop("Move area") if is_one else tr_noop("Move areas")
        self._editor.apply(changed, step, merge_key=burst)

    def _tell(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))


class _Field(QDoubleSpinBox):
    """One number. The wheel turns it only while it has the focus, since the panel scrolls.

    Signals:
        edited: (side, number, burst) the user has changed the number; edits with the same burst
            belong together.
    """

    edited = Signal(object, float, object)

    def __init__(self, side: _Side, parent: QWidget) -> None:
        super().__init__(parent)
        _, name, object_name = side.value
        self.setObjectName(object_name)
        self.setAccessibleName(tr_marked(name))
        self.setToolTip(tr_marked(name))
        self._side = side
        self._burst = object()
        self._shown: float | None = None
        self.setDecimals(1)
        self.setRange(0.0 if side.is_size else -_FARTHEST, _FARTHEST)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(False)
        self.setAccelerated(True)
        self.setMinimumWidth(GRID * 11)  # the widest number that may be typed is rarely there
        # Qt keeps a style sheet's padding from spin boxes, but for above and below.
        self.lineEdit().setTextMargins(GRID * 3 // 4, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._on_changed)

    def show_number(self, number: float | None) -> None:
        """Show a number, or nothing."""
        self._shown = number
        with QSignalBlocker(self):
            self.setSpecialValueText("" if number is not None else " ")
            self.setValue(self.minimum() if number is None else number)
        self.setEnabled(number is not None)

    def begin_burst(self) -> None:
        """What is edited from now on is another step."""
        self._burst = object()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin another step; select the number, so that typing replaces it."""
        self.begin_burst()
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the panel scroll, unless the number is being edited."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_changed(self, number: float) -> None:
        if self._shown is not None and abs(number - self._shown) >= _SAME:
            self.edited.emit(self._side, number, self._burst)


def _too_small(side: _Side) -> str:
    if side is _Side.WIDTH:
        return tr_n(
            "The width must be at least {n} pixel.",
            "The width must be at least {n} pixels.",
            round(SMALLEST),
        )
    return tr_n(
        "The height must be at least {n} pixel.",
        "The height must be at least {n} pixels.",
        round(SMALLEST),
    )


def _box_of(document: Document, selection: Selection) -> Box | None:
    """The box around the selected vertices, or else around the selected areas."""
    if not selection.vertices:
        return common_box(document.areas[index] for index in selection.areas)
    places = np.array([document.areas[v.area].rings[v.ring][v.vertex] for v in selection.vertices])
    left, top = places.min(axis=0).tolist()
    right, bottom = places.max(axis=0).tolist()
    return left, top, right, bottom


def _with_side(box: Box, side: _Side, number: float) -> Box:
    left, top, right, bottom = box
    if side is _Side.X:
        return number, top, right + number - left, bottom
    if side is _Side.Y:
        return left, number, right, bottom + number - top
    if side is _Side.WIDTH:
        return left, top, left + number, bottom
    return left, top, right, top + number
