"""The field for a prompt: plain text that grows with what is written."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})
_RESTYLED = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish)


class PromptEdit(QPlainTextEdit):
    """A text field between `least` and `most` lines high; beyond that it scrolls.

    Tab moves the focus on. Ctrl+Enter is not taken: it goes to the window.
    """

    def __init__(
        self, placeholder: str = "", least: int = 3, most: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def visible_lines(self) -> int:
        """How many lines the field has room for now."""
        # The layout of a plain text document counts its height in lines, not in pixels.
        lines = math.ceil(self.document().documentLayout().documentSize().height())
        return max(self._least, min(self._most, lines))

    def text(self) -> str:
        """What is written, character by character.

        `toPlainText` turns no-break spaces into common ones.
        """
        return self.document().toRawText().translate(_LINE_ENDS)

    def sizeHint(self) -> QSize:
        """As high as the lines in it, between the bounds."""
        return QSize(super().sizeHint().width(), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the window, and type everything else."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, but leave files to the window: their paths are no prompt."""
        has_files = any(url.isLocalFile() for url in source.urls())
        return not has_files and super().canInsertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        """Fit the height to a new font or style, and to the style first met on being shown."""
        handled = super().event(event)
        if event.type() in _RESTYLED:
            self._fit()
        return handled

    @Slot()
    def _fit(self) -> None:
        margins = self.viewportMargins()
        frame = self.contentsMargins()
        around = 2 * self.document().documentMargin()
        around += margins.top() + margins.bottom() + frame.top() + frame.bottom()
        around += 1  # without it Qt counts the last line as cut off, and scrolls
        height = math.ceil(self.visible_lines * self._line_height() + around)
        if height != self.height():
            self.setFixedHeight(height)

    def _line_height(self) -> int:
        """A line's height as it is laid out, which rounds up what the font's metrics say."""
        metrics = QFontMetricsF(self.font())
        return math.ceil(metrics.ascent() + metrics.descent() + max(0.0, metrics.leading()))
