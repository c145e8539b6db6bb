"""A column that scrolls, whose scroll bar takes no room from what stands in it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class MarginScroll(QScrollArea):
    """Scrolls a widget up and down, never sideways; the bar stands in the widget's margin.

    So what stands in it is as wide with the bar as without, and in line with what stands above and
    below the column.

    Args:
        content: what scrolls; it has a layout whose margins are wider than a scroll bar.
        parent: the widget it lies in.

    Raises:
        ValueError: the content has no layout.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = content.layout()
        if layout is None:
            raise ValueError("the bar stands in the margin of a layout")
        self._content, self._layout = content, layout
        self._margins = layout.contentsMargins()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        self.fit()

    def fit(self) -> None:
        """Be no narrower than what stands in it now: there is no scrolling sideways."""
        now, own = self._layout.contentsMargins(), self._margins
        taken = own.left() + own.right() - now.left() - now.right()
        self.setMinimumWidth(self._content.minimumSizeHint().width() + taken)

    @Slot(int, int)
    def _on_range(self, least: int, most: int) -> None:
        taken = self.verticalScrollBar().sizeHint().width() if most > least else 0
        margins = QMargins(self._margins)
        if self.isRightToLeft():
            margins.setLeft(margins.left() - taken)
        else:
            margins.setRight(margins.right() - taken)
        self._layout.setContentsMargins(margins)
