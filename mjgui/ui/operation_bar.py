"""The bar over the picture's lower edge: how much an operation does, and what would come of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.mask_work import Preview
from mjgui.core.language import listed, number_text, sentences, tr, tr_marked, tr_n
from mjgui.core.operations import Outcome
from mjgui.ui.text_size import grown
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel

_WIDTH = GRID * 54
_NUMBER_WIDTH = GRID * 12
_LEAST_RESULT = GRID * 16


@dataclass(frozen=True, slots=True)
class Amount:
    """What the bar lets choose for one operation. Its texts are translated where they are shown.

    Attributes:
        title: what stands on the bar.
        explanation: what the amount means, for the tooltip and for screen readers.
        least: the smallest amount, in pixels.
        most: the largest.
        usual: what it begins with.
        step: what a step of the slider is worth.
        has_corners: whether corners may be sharp or round.
    """

    title: str
    explanation: str
    least: float
    most: float
    usual: float
    step: float = 1.0
    has_corners: bool = False


class OperationBar(QWidget):
    """Lets an amount be chosen, and says what it would do; Enter applies it, Esc does not.

    Signals:
        changed: another amount, or other corners, were chosen.
        accepted: it is to be applied.
        cancelled: the mask is to stay as it is.
        shown_changed: it came up, or went.
    """

    changed = Signal()
    accepted = Signal()
    cancelled = Signal()
    shown_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("operationBar")
        self.setAccessibleName(tr("Operation on the mask"))
        self._kind: Amount | None = None
        self._title = QLabel(self)
        self._title.setObjectName("operationTitle")
        self._result = ElidedLabel("", parent=self)
        self._result.setObjectName("operationResult")
        self._result.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setObjectName("operationSlider")
        self._slider.setAccessibleName(tr("Amount"))
        self._number = QDoubleSpinBox(self)
        self._number.setObjectName("operationAmount")
        self._number.setAccessibleName(tr("Amount in pixels"))
        self._number.setSuffix(tr(" px"))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._number.setFixedWidth(grown(_NUMBER_WIDTH))
        self._number.setKeyboardTracking(True)
        self._sharp = QCheckBox(tr("Sharp corners"), self)
        self._sharp.setObjectName("operationSharp")
        self._sharp.setToolTip(tr("Leave corners as they are; else they are rounded."))
        self._apply = QPushButton(tr("Apply"), self)
        self._apply.setObjectName("operationApply")
        mark(self._apply, kind="primary")
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setObjectName("operationCancel")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._slider.valueChanged.connect(self._on_slid)
        self._number.valueChanged.connect(self._on_typed)
        self._sharp.toggled.connect(self.changed)
        self._apply.clicked.connect(self.accepted)
        self._cancel.clicked.connect(self.cancelled)
        self.hide()

    # -- what is chosen ------------------------------------------------------------------------

    @property
    def amount(self) -> float:
        """The amount, in pixels."""
        return self._number.value()

    @property
    def has_sharp_corners(self) -> bool:
        """Whether corners are to stay sharp."""
        return self._sharp.isChecked()

    def begin(self, kind: Amount, amount: float) -> None:
        """Let `amount` be changed, with the focus on it."""
        self._kind = kind
        self._title.setText(tr_marked(kind.title))
        with QSignalBlocker(self._slider), QSignalBlocker(self._number):
            self._number.setDecimals(0 if kind.step.is_integer() else 1)
            self._number.setRange(kind.least, kind.most)
            self._number.setSingleStep(kind.step)
            self._slider.setRange(round(kind.least / kind.step), round(kind.most / kind.step))
            self._slider.setPageStep(10)
            self._number.setValue(amount)
            self._slider.setValue(round(amount / kind.step))
        explanation = tr_marked(kind.explanation)
        for widget in (self._slider, self._number):
            widget.setToolTip(explanation)
            widget.setAccessibleDescription(explanation)
        self._show_controls(are_shown=True)
        self.show()
        self.raise_()
        self._number.setFocus(Qt.FocusReason.OtherFocusReason)
        self._number.selectAll()

    def wait_for(self, title: str) -> None:
        """Show that work goes on, which can only be cancelled."""
        self._title.setText(title)
        self._say(tr("Working…"))
        self._show_controls(are_shown=False)
        self.show()
        self.raise_()

    def show_preview(self, preview: Preview) -> None:
        """Say what would come of it."""
        outcome = preview.outcome
        if outcome is None:
            self._say(tr("Working…"))
        elif not outcome.after and outcome.before:
            self._say(tr("Nothing would be left of it."), is_warning=True)
        else:
            self._say(_words(outcome, preview.coverage))
        leaves_nothing = outcome is not None and not outcome.after
        self._apply.setEnabled(not leaves_nothing)

    def sizeHint(self) -> QSize:
        """As wide as is comfortable; it becomes narrower where there is less room."""
        return QSize(grown(_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Where there is little room, what stands side by side goes below each other."""
        narrow = max(self._title.sizeHint().width(), self._buttons_width) + self._edges
        return QSize(min(narrow, self.sizeHint().width()), super().minimumSizeHint().height())

    # -- events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows that do not fit."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it came up."""
        super().showEvent(event)
        self.shown_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it went."""
        super().hideEvent(event)
        self.shown_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter applies, Esc cancels, wherever in the bar the focus is."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Apply on Enter, cancel on Esc. Returns whether it was one of them."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._cancel.hasFocus():
                self.cancelled.emit()
            elif self._apply.isVisibleTo(self) and self._apply.isEnabled():
                self.accepted.emit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return True
        return False

    # -- inside --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        frame = QFrame(self)
        mark(frame, surface="raised")
        head = self._head
        head.addWidget(self._title)
        head.addWidget(self._result, 1)
        middle = QHBoxLayout()
        middle.setSpacing(GRID * 2)
        middle.addWidget(self._slider, 1)
        middle.addWidget(self._number)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._apply)
        foot = self._foot
        foot.setSpacing(GRID)
        foot.addWidget(self._sharp)
        foot.addLayout(buttons, 1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(GRID * 2, GRID * 3 // 2, GRID * 2, GRID * 3 // 2)
        column.setSpacing(GRID)
        for row in (head, middle, foot):
            column.addLayout(row)
        around = QVBoxLayout(self)
        around.setContentsMargins(GRID, 0, GRID, GRID * 2)
        around.addWidget(frame)

    @property
    def _edges(self) -> int:
        """What stands left and right of the rows, pixels."""
        return GRID * 6 + 2

    @property
    def _buttons_width(self) -> int:
        return self._cancel.sizeHint().width() + self._apply.sizeHint().width() + GRID

    def _fit(self) -> None:
        """Put title and result, corners and buttons below each other where there is little room."""
        room = self.width() - self._edges
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        head = self._title.sizeHint().width() + GRID * 2 + grown(_LEAST_RESULT)
        self._head.setDirection(beside if head <= room else below)
        self._head.setSpacing(GRID * 2 if head <= room else 0)
        side = Qt.AlignmentFlag.AlignRight if head <= room else Qt.AlignmentFlag.AlignLeft
        self._result.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        corners = 0 if self._sharp.isHidden() else self._sharp.sizeHint().width() + GRID
        self._foot.setDirection(beside if corners + self._buttons_width <= room else below)

    def _show_controls(self, *, are_shown: bool) -> None:
        for widget in (self._slider, self._number, self._apply):
            widget.setVisible(are_shown)
        self._sharp.setVisible(are_shown and self._kind is not None and self._kind.has_corners)
        self._fit()

    def _on_slid(self, steps: int) -> None:
        if self._kind is not None:
            self._number.setValue(steps * self._kind.step)

    def _on_typed(self, amount: float) -> None:
        if self._kind is not None:
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(amount / self._kind.step))
        self.changed.emit()

    def _say(self, text: str, *, is_warning: bool = False) -> None:
        self._result.set_full_text(text)
        self.setAccessibleDescription(sentences(self._title.text(), text))
        mark(self._result, tone="warning" if is_warning else "dim")


def _words(outcome: Outcome, coverage: float | None) -> str:
    """What would come of it, as "1,240 → 86 vertices, 23.4 % of the image"."""
    before, after = (
        sum(area.vertex_count for area in areas) for areas in (outcome.before, outcome.after)
    )
    parts = [
        tr_n("{before} → {n} vertex", "{before} → {n} vertices", after, before=number_text(before))
    ]
    gone = len(outcome.before) - len(outcome.after)
    if gone > 0:
        parts.append(tr_n("{n} area fewer", "{n} areas fewer", gone))
    if coverage is not None:
        parts.append(tr("{percent} % of the image", percent=number_text(coverage * 100, 1)))
    return listed(parts)
