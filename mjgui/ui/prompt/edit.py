"""The field for a prompt: plain text that grows with what is written."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QToolTip, QWidget

from mjgui.core.prompt_syntax import Fix, Note, PromptAnalysis, Utf16, analyse
from mjgui.ui.icons import IconSet
from mjgui.ui.prompt.completion import ParameterList, begun_parameter
from mjgui.ui.prompt.highlighter import PromptHighlighter

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})
_RESTYLED = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish)
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OF_LIST = frozenset({*_ENTER, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape})
_NOTHING_HELD = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PromptEdit(QPlainTextEdit):
    """A text field between `least` and `most` lines high; beyond that it scrolls.

    It colours MidJourney's parameters, underlines what there is to say about them, and offers their
    names while one is typed. Tab moves the focus on, or takes what is offered. Ctrl+Enter is not
    taken: it goes to the window.

    Signals:
        notes_changed: what there is to say about the text is something else.
    """

    notes_changed = Signal()

    def __init__(
        self,
        icons: IconSet,
        placeholder: str = "",
        least: int = 3,
        most: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._least = least
        self._most = most
        self._list: ParameterList | None = None
        self._is_typing = False
        self._analysis = self._shown = PromptAnalysis("")
        self._notes: tuple[Note, ...] = ()
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._highlighter = PromptHighlighter(self.document(), icons.theme)
        icons.changed.connect(self._restyle)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_cursor)
        self._fit()

    @property
    def visible_lines(self) -> int:
        """How many lines the field has room for now."""
        # The layout of a plain text document counts its height in lines, not in pixels.
        lines = math.ceil(self.document().documentLayout().documentSize().height())
        return max(self._least, min(self._most, lines))

    @property
    def notes(self) -> Sequence[Note]:
        """What there is to say about the text, from its beginning to its end.

        What is being typed is not judged before it is there.
        """
        return self._notes

    def text(self) -> str:
        """What is written, character by character.

        `toPlainText` turns no-break spaces into common ones.
        """
        return self.document().toRawText().translate(_LINE_ENDS)

    def put(self, text: str) -> None:
        """Put `text` in the place of what is written, as one step of undo."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def mend(self, fix: Fix) -> None:
        """Make one fix, as one step of undo."""
        units = Utf16(self.text())
        cursor = QTextCursor(self.document())
        cursor.setPosition(units.units(fix.start))
        cursor.setPosition(units.units(fix.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(fix.text)

    def sizeHint(self) -> QSize:
        """As high as the lines in it, between the bounds."""
        return QSize(super().sizeHint().width(), self.height())

    # -- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the window and some keys to the list; type everything else."""
        key = Qt.Key(event.key())
        held = event.modifiers()
        if key in _ENTER and held & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        if self._offers and key in _OF_LIST and held in {_NOTHING_HELD, _KEYPAD}:
            self._drive_list(key)
            return
        self._is_typing = True
        super().keyPressEvent(event)
        self._is_typing = False

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own
        """Let Tab take what is offered, before it moves the focus."""
        if next and self._offers:
            self._take_offer()
            return True
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer nothing any more, and judge what was being typed."""
        super().focusOutEvent(event)
        self._close_list()
        self._refresh_notes()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, but leave files to the window: their paths are no prompt."""
        has_files = any(url.isLocalFile() for url in source.urls())
        return not has_files and super().canInsertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        """Fit the height to the style, and keep some keys for the list."""
        kind = event.type()
        if (
            kind == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._offers
            and event.key() in _OF_LIST
            and event.modifiers() in {_NOTHING_HELD, _KEYPAD}
        ):
            event.accept()
            return True
        handled = super().event(event)
        if kind in _RESTYLED:
            self._fit()
        return handled

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain what is underlined under the mouse."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        place = self.cursorForPosition(event.pos()).position()
        place = Utf16(self._analysis.text).characters(place)
        words = [note.text for note in self._notes if note.start <= place <= note.end]
        QToolTip.showText(event.globalPos(), "\n".join(words) or self.toolTip(), self)
        return True

    # -- notes ---------------------------------------------------------------------------------

    @Slot()
    def _on_text(self) -> None:
        text = self.text()
        if text != self._analysis.text:
            self._analysis = analyse(text)
            self._refresh_notes()
            self._offer_or_close(may_open=self._is_typing)

    @Slot()
    def _on_cursor(self) -> None:
        if self._offers:
            self._offer_or_close(may_open=True)
        self._refresh_notes()

    def _refresh_notes(self) -> None:
        notes = self._analysis.notes
        if self.hasFocus():
            place = Utf16(self._analysis.text).characters(self.textCursor().position())
            notes = self._analysis.notes_while_typing(place)
        is_other = notes != self._notes
        if is_other or self._shown is not self._analysis:
            self._shown = self._analysis
            self._highlighter.show(self._analysis, notes)
        if is_other:
            self._notes = notes
            self.setAccessibleDescription(" ".join(note.text for note in notes))
            self.notes_changed.emit()

    @Slot()
    def _restyle(self) -> None:
        self._highlighter.set_theme(self._icons.theme)

    # -- parameters that are offered -----------------------------------------------------------

    @property
    def _offers(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _offer_or_close(self, *, may_open: bool) -> None:
        cursor = self.textCursor()
        typed = None if cursor.hasSelection() else begun_parameter(self._before_cursor())
        if typed is None or not (may_open and self.hasFocus()):
            self._close_list()
            return
        if self._list is None:
            self._list = ParameterList(self.window(), self._icons)
            self._list.chosen.connect(self._complete)
        corner = self.viewport().mapTo(self.window(), self.cursorRect().topLeft())
        self._list.offer(typed, QRect(corner, self.cursorRect().size()))

    def _close_list(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _drive_list(self, key: Qt.Key) -> None:
        if self._list is None:
            return
        if key in _STEPS:
            self._list.move_by(_STEPS[key])
        elif key in _ENTER:
            self._take_offer()
        else:
            self._close_list()

    def _take_offer(self) -> None:
        if self._list is not None and self._list.current:
            self._complete(self._list.current)

    @Slot(str)
    def _complete(self, name: str) -> None:
        """Put a parameter in the place of what is typed of its name."""
        typed = begun_parameter(self._before_cursor())
        self._close_list()
        if typed is None:
            return
        cursor = self.textCursor()
        left = QTextCursor.MoveOperation.Left
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, len(typed))
        cursor.insertText(f"{name} ")
        self.setTextCursor(cursor)

    def _before_cursor(self) -> str:
        """The line up to the cursor; what is typed of a parameter never reaches beyond it."""
        cursor = self.textCursor()
        start = QTextCursor.MoveOperation.StartOfBlock
        cursor.movePosition(start, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    # -- size ----------------------------------------------------------------------------------

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
