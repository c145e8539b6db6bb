"""A label of one line that shortens its text to the room there is."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

_LEAST_CHARACTERS = 8


class ElidedLabel(QLabel):
    """Shows a long name with an ellipsis in its middle or at its end; the tooltip has it whole.

    The text is plain: markup in it is shown as it is, not followed.
    """

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full_text = ""
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_full_text(text)

    @property
    def full_text(self) -> str:
        """The text before it is shortened."""
        return self._full_text

    def set_full_text(self, text: str) -> None:
        """Show `text`; line breaks become spaces."""
        self._full_text = " ".join(text.split("\n"))
        self.setAccessibleName(self._full_text)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The room that the whole text needs."""
        # Advances are fractions of pixels: rounded down, the last letter has no room.
        advance = QFontMetricsF(self.font()).horizontalAdvance(self._full_text)
        return QSize(math.ceil(advance) + self._frame_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The room for a few characters."""
        few = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS + self._frame_width()
        return QSize(min(few, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _frame_width(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right() + 2 * self.margin()

    def _elide(self) -> None:
        room = self.width() - self._frame_width()
        shown = self.fontMetrics().elidedText(self._full_text, self._mode, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._full_text if shown != self._full_text else "")
