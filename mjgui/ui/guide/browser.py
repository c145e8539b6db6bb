"""The page that is read: Markdown in the program's own type and colours, nothing from outside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from mjgui.ui.guide.expanding import ICON
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import icon_side
from mjgui.ui.theme import GRID

_LINE_PERCENT = 130
_ICON_PX = 16
_MARGIN = GRID * 3
_MOST_MARKS = 400


class GuideBrowser(QTextBrowser):
    """Shows one page at a time; what a link does is up to others.

    Args:
        icons: drawings that pages show, and the theme.

    Signals:
        link_pressed: (QUrl) a link was clicked, or chosen by the keyboard.
    """

    link_pressed = Signal(QUrl)

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guideText")
        self._icons = icons
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(GRID * 5 / 2)
        self.anchorClicked.connect(self.link_pressed)

    def show_markdown(self, text: str) -> None:
        """Show a page, from its top."""
        self.document().setDefaultFont(self.font())
        self.setMarkdown(text)
        self._dress()
        self.verticalScrollBar().setValue(0)

    def mark_words(self, words: Sequence[str]) -> int:
        """Mark wherever one of the words stands; return at how many places."""
        look = QTextCharFormat()
        look.setBackground(self._icons.theme.color("accent_soft"))
        look.setForeground(self._icons.theme.color("text"))
        look.setFontWeight(QFont.Weight.DemiBold)
        marks: list[QTextEdit.ExtraSelection] = []
        for word in words:
            found = self.document().find(word, 0)
            while not found.isNull() and len(marks) < _MOST_MARKS:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = found  # type: ignore[attr-defined]
                mark.format = look  # type: ignore[attr-defined]
                marks.append(mark)
                found = self.document().find(word, found)
        marks.sort(key=_place)
        self.setExtraSelections(marks)
        return len(marks)

    def go_to_mark(self, number: int) -> None:
        """Bring a marked place into view, counted from 0."""
        marks = self.extraSelections()
        if 0 <= number < len(marks):
            cursor = QTextCursor(self.document())
            cursor.setPosition(_place(marks[number]))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give out drawings of the program; nothing else is loaded, from nowhere."""
        name = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and name.scheme() == ICON:
            ink = self._icons.theme.color("text")
            return self._icons.pixmap(
                name.path(), icon_side(_ICON_PX), self.devicePixelRatioF(), ink
            )
        return None

    # -- look ----------------------------------------------------------------------------------

    def _dress(self) -> None:
        document = self.document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            self._dress_table(frame)
        cursor.endEditBlock()
        document.setModified(False)

    def _dress_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setLineHeight(
            _LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        in_table = cursor.currentTable() is not None
        is_item = block.textList() is not None
        shape.setBottomMargin(0 if in_table else GRID // 2 if is_item else GRID)
        shape.setTopMargin(GRID * 2 if level > 1 else 0)
        cursor.mergeBlockFormat(shape)
        if level:
            whole = QTextCursor(block)
            whole.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            whole.mergeCharFormat(self._heading(level))
        self._dress_keys(block)

    def _dress_keys(self, block: QTextBlock) -> None:
        """Let keys look like keys, and links like links."""
        theme = self._icons.theme
        parts = block.begin()
        spans: list[tuple[int, int, QTextCharFormat]] = []
        while not parts.atEnd():
            part = parts.fragment()
            style, look = part.charFormat(), QTextCharFormat()
            if style.isImageFormat():
                look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
            elif style.isAnchor():
                look.setForeground(theme.color("accent_ink"))
            elif style.fontFixedPitch():
                look.setFontFamilies([self.font().family()])
                look.setFontFixedPitch(False)
                look.setBackground(theme.color("hover"))
            if not look.isEmpty():
                spans.append((part.position(), part.length(), look))
            parts += 1
        for at, length, look in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(at)
            cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    @staticmethod
    def _heading(level: int) -> QTextCharFormat:
        look = QTextCharFormat()
        # Sizes are steps of Qt's, which follow the font: a title has 1.2 times its size.
        look.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 1 if level == 1 else 0)
        look.setFontWeight(QFont.Weight.DemiBold)
        return look

    def _dress_table(self, frame: QTextFrame) -> None:
        if not isinstance(frame, QTextTable):
            return
        look = frame.format()
        look.setBorder(0)
        look.setCellPadding(GRID // 2)
        look.setCellSpacing(0)
        look.setBottomMargin(GRID)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        columns = frame.columns()
        first = QTextLength(QTextLength.Type.PercentageLength, 36)
        rest = QTextLength(QTextLength.Type.PercentageLength, 64 / max(columns - 1, 1))
        look.setColumnWidthConstraints([first, *[rest] * (columns - 1)])
        frame.setFormat(look)


def _place(mark: QTextEdit.ExtraSelection) -> int:
    return mark.cursor.selectionStart()  # type: ignore[attr-defined]
