"""The field for a list of prompts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from mjgui.ui.theme import GRID, Theme

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PromptListEdit(QPlainTextEdit):
    """Plain text, a prompt on each line. Tab moves the focus on; Ctrl+Enter goes to the window."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(GRID * 14)

    def text(self) -> str:
        """What is written, character by character."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def underline(self, lines: Iterable[tuple[int, str]], theme: Theme) -> None:
        """Underline lines (from 1), each in the colour of a token of the theme."""
        marks: list[QTextEdit.ExtraSelection] = []
        for line, token in lines:
            cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            shape = QTextCharFormat()
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(theme.color(token))
            mark = QTextEdit.ExtraSelection()
            # PySide's stubs do not know that both members can be written to.
            mark.cursor = cursor  # type: ignore[attr-defined]
            mark.format = shape  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the window, and type everything else."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, but leave files to the window: their paths are no prompts."""
        has_files = any(url.isLocalFile() for url in source.urls())
        return not has_files and super().canInsertFromMimeData(source)
