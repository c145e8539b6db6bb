"""The slider of the onion skin: how strongly the result lies over the original."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from mjgui.core.language import tr
from mjgui.ui.theme import GRID, Theme
from mjgui.ui.widgets.elided_label import ElidedLabel

WHOLE = 100
_WIDTH = 480
_LABEL_WIDTH = 168


class OnionBar(QFrame):
    """The names of both pictures with a slider between them.

    Signals:
        opacity_changed: the slider was moved, to a fraction of 0.0 – 1.0.
    """

    opacity_changed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._original = ElidedLabel("", parent=self)
        self._result = ElidedLabel("", parent=self)
        self._original.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("onionSlider")
        self.slider.setRange(0, WHOLE)
        self.slider.setValue(WHOLE // 2)
        self.slider.setPageStep(WHOLE // 4)
        self.slider.setMinimumWidth(8 * GRID)
        self.slider.setAccessibleName(tr("Opacity of the result"))
        self.slider.setAccessibleDescription(
            tr("0 shows the original alone, 100 the result alone.")
        )
        self.slider.valueChanged.connect(self._report)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID)
        for label in (self._original, self._result):
            label.setMaximumWidth(_LABEL_WIDTH)
        layout.addWidget(self._original)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._result)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours: dark in both themes, as the captions are, since a picture is near."""
        self.setStyleSheet(
            f"OnionBar {{ background: {theme.tooltip}; border: none; border-radius: 6px; }}"
            f"OnionBar QLabel {{ color: {theme.tooltip_text}; }}"
        )

    @property
    def opacity(self) -> float:
        """How strongly the result shows, 0.0 – 1.0."""
        return self.slider.value() / WHOLE

    def set_opacity(self, opacity: float) -> None:
        """Move the slider; what is beyond its ends goes to the end."""
        self.slider.setValue(round(opacity * WHOLE))

    def set_labels(self, original: str, result: str) -> None:
        """Name the ends."""
        self._original.set_full_text(original)
        self._result.set_full_text(result)

    def settle(self, width: int, height: int) -> None:
        """Take a place at the bottom of a parent of this size."""
        own_width = min(_WIDTH, width - 2 * GRID)
        own_height = self.sizeHint().height()
        self.setGeometry(
            (width - own_width) // 2, height - own_height - 2 * GRID, own_width, own_height
        )

    def _report(self, _: int) -> None:
        self.opacity_changed.emit(self.opacity)
