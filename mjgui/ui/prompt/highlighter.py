"""Colours the parts of a prompt, and underlines what there is to say about it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mjgui.core.prompt_syntax import Note, PromptAnalysis, SpanKind, Utf16
from mjgui.ui.theme import Theme

_TOKENS = {
    SpanKind.IMAGE: "text_dim",
    SpanKind.WEIGHT: "syntax_value",
    SpanKind.PERMUTATION: "syntax_value",
    SpanKind.PARAMETER: "syntax_name",
    SpanKind.VALUE: "syntax_value",
}


class _Run(NamedTuple):
    """UTF-16 code units `start` to `end` in one look."""

    start: int
    end: int
    token: str
    is_noted: bool


class PromptHighlighter(QSyntaxHighlighter):
    """Paints what an analysis says into a document.

    Args:
        document: the prompt; its lines are parts of one text.
        theme: the colours.
    """

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._runs: list[_Run] = []

    def show(self, analysis: PromptAnalysis, notes: Sequence[Note]) -> None:
        """Show an analysis of the document's text, with these of its notes underlined."""
        runs = _runs(analysis, notes)
        # Lines that were typed in have been painted by the runs of before, where those still fit.
        if runs != self._runs:
            self._runs = runs
            self.rehighlight()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours from another theme."""
        self._theme = theme
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line; Qt asks for each that has changed."""
        del text  # counted in characters, while places are counted in code units
        block = self.currentBlock()
        first, length = block.position(), block.length() - 1
        after = bisect_right(self._runs, first, key=_end)
        for run in islice(self._runs, after, None):
            if run.start >= first + length:
                break
            start, end = max(run.start - first, 0), min(run.end - first, length)
            if start < end:
                self.setFormat(start, end - start, self._look(run))

    def _look(self, run: _Run) -> QTextCharFormat:
        look = QTextCharFormat()
        if run.token:
            look.setForeground(self._theme.color(run.token))
        if run.is_noted:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self._theme.color("warning"))
        return look


def _end(run: _Run) -> int:
    return run.end


def _runs(analysis: PromptAnalysis, notes: Sequence[Note]) -> list[_Run]:
    """The parts of the text that do not look like plain text."""
    units = Utf16(analysis.text)
    edges = sorted({edge for note in notes for edge in (note.start, note.end)})
    runs: list[_Run] = []
    for span in analysis.spans:
        token = _TOKENS.get(span.kind, "")
        inner = [edge for edge in edges if span.start < edge < span.end]
        places = [span.start, *inner, span.end]
        for start, end in pairwise(places):
            is_noted = any(note.start <= start < note.end for note in notes)
            if token or is_noted:
                runs.append(_Run(units.units(start), units.units(end), token, is_noted))
    return runs
