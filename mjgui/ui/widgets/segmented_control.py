"""A row of choices of which one holds, drawn as one control."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class SegmentedControl(QFrame):
    """Shows checkable actions side by side; exactly one is checked.

    Tab reaches the checked one; the arrow keys choose among those that are enabled.

    Attributes:
        index_changed: emitted with the index of the action that has become checked.
    """

    index_changed = Signal(int)

    def __init__(
        self,
        actions: Sequence[QAction],
        style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonTextOnly,
        parent: QWidget | None = None,
    ) -> None:
        """Show `actions`, which become checkable and exclusive; the first is checked if none is."""
        super().__init__(parent)
        self._group = QActionGroup(self)
        self._segments: list[_Segment] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for action in actions:
            action.setCheckable(True)
            self._group.addAction(action)
            segment = _Segment(action, style, self)
            segment.stepped.connect(self._step)
            self._segments.append(segment)
            layout.addWidget(segment)
        if self._segments and self._group.checkedAction() is None:
            self._segments[0].defaultAction().setChecked(True)
        for segment in self._segments:
            segment.defaultAction().toggled.connect(self._report)
        self._rove()

    @classmethod
    def of_labels(cls, labels: Sequence[str], parent: QWidget | None = None) -> SegmentedControl:
        """Return a control with a new action, owned by it, for each of `labels`."""
        actions = [QAction(label) for label in labels]
        control = cls(actions, parent=parent)
        for action in actions:
            action.setParent(control)
        return control

    @property
    def index(self) -> int:
        """The index of the checked action; −1 where there are none."""
        return next((i for i, s in enumerate(self._segments) if s.isChecked()), -1)

    def set_index(self, index: int) -> None:
        """Check the action at `index`.

        Raises:
            IndexError: there is no such action.
        """
        self._segments[index].defaultAction().setChecked(True)

    def buttons(self) -> tuple[QToolButton, ...]:
        """The buttons, in the order of the actions."""
        return tuple(self._segments)

    @Slot(int)
    def _step(self, by: int) -> None:
        usable = [segment for segment in self._segments if segment.isEnabled()]
        here = next((i for i, segment in enumerate(usable) if segment.hasFocus()), None)
        if here is None:
            return
        target = usable[(here + by) % len(usable)]
        target.defaultAction().trigger()
        target.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(bool)
    def _report(self, checked: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if checked:
            self._rove()
            self.index_changed.emit(self.index)

    def _rove(self) -> None:
        for segment in self._segments:
            reachable = segment.isChecked()
            policy = Qt.FocusPolicy.TabFocus if reachable else Qt.FocusPolicy.NoFocus
            segment.setFocusPolicy(policy)


class _Segment(QToolButton):
    """One choice; it leaves the arrow keys to the control."""

    stepped = Signal(int)

    def __init__(self, action: QAction, style: Qt.ToolButtonStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setToolButtonStyle(style)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
