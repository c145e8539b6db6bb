"""What is written and marked on the panes: names, numbers, the wipe's knobs, what is missing."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter

from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.ui.compare.describing import Shown
from mjgui.ui.compare.marks import (
    WipePart,
    paint_frame,
    paint_grips,
    paint_hint,
    paint_legend,
    paint_pill,
    pill_box,
)
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.compare.wipe import Wipe
from mjgui.ui.theme import GRID, Theme

_APART = tr_noop("Moved apart · click to align")
_ALONE = tr_noop("Moves alone")

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_BOTTOM_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_BOTTOM_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
_BOTTOM = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
_CORNERS = (
    (_LEFT, QPointF(-1, -1)),
    (_RIGHT, QPointF(1, -1)),
    (_BOTTOM_LEFT, QPointF(-1, 1)),
    (_BOTTOM_RIGHT, QPointF(1, 1)),
)
_CHOSEN, _FOCUSED = 3.0, 1.0
_LEGEND_ROOM = 27 * GRID


@dataclass(frozen=True, eq=False)
class Captions:
    """Paints over the panes of one moment.

    Attributes:
        shown: what is shown.
        rects: where the panes are, view pixels.
        ratio: device pixels per widget pixel.
        theme: the colours.
        font: the letters.
        apart: the panes that show another part than the others.
        alone: the pane that is moved alone at present.
        lit: the part of the wipe's line that is below the pointer.
        has_focus: whether the keyboard is at the view.
    """

    shown: Shown
    rects: tuple[QRect, ...]
    ratio: float
    theme: Theme
    font: QFont
    apart: frozenset[int]
    alone: int | None
    lit: WipePart | None
    has_focus: bool

    def paint(self, painter: QPainter) -> None:
        """Paint all of it, view pixels."""
        painter.setFont(self.font)
        if self.shown.is_held:
            for rect in self.rects:
                self._pill(painter, self.shown.subject.original_side[1], rect, _LEFT)
            return
        match self.shown.mode:
            case CompareMode.SIDE_BY_SIDE:
                for rect, label in zip(self.rects, self.shown.subject.labels, strict=True):
                    self._pill(painter, label, rect, _LEFT)
            case CompareMode.WIPE:
                self._paint_wipe(painter)
            case CompareMode.DIFFERENCE:
                self._paint_difference(painter)
            case CompareMode.BLINK:
                self._paint_blink(painter)
            case CompareMode.ALL:
                self._paint_all(painter)
            case CompareMode.ONION:
                pass  # its slider names both
        self._paint_links(painter)

    def aligns(self, place: QPointF) -> bool:
        """Whether a click at a place brings panes back together."""
        return any(
            pill_box(tr_marked(_APART), self.rects[pane], _BOTTOM_LEFT, self.font).contains(place)
            for pane in self.apart
        )

    def _pill(self, painter: QPainter, text: str, rect: QRect, side: Qt.AlignmentFlag) -> None:
        paint_pill(painter, text, rect, side, self.theme)

    def _paint_links(self, painter: QPainter) -> None:
        for pane in self.apart:
            self._pill(painter, tr_marked(_APART), self.rects[pane], _BOTTOM_LEFT)
        if self.alone is not None and self.alone not in self.apart:
            self._pill(painter, tr_marked(_ALONE), self.rects[self.alone], _BOTTOM_LEFT)

    def _paint_wipe(self, painter: QPainter) -> None:
        rect, wipe = self.rects[0], self.shown.look.wipe
        a, b = self.shown.subject.labels
        first, last = _corners(wipe.angle)
        for label, corner in ((a, first), (b, last)):
            self._pill(painter, label, _half(rect, corner), corner)
        paint_grips(painter, wipe, rect.size(), self.theme, self.lit, self.ratio)

    def _paint_difference(self, painter: QPainter) -> None:
        rect, tone = self.rects[0], self.shown.look.tone
        a, b = self.shown.subject.labels
        place = QRect(rect)
        if tone.heat:
            highest = tr("{level} and more", level=tone.full_at)
            paint_legend(painter, rect, highest, self.theme)
            place.setWidth(rect.width() - _LEGEND_ROOM)
        self._pill(painter, tr("Difference of {a} and {b}", a=a, b=b), place, _LEFT)
        self._pill(painter, self.shown.difference, rect, _BOTTOM)

    def _paint_blink(self, painter: QPainter) -> None:
        blinker = self.shown.look.blinker
        label = self.shown.subject.labels[1 if blinker.shows_b else 0]
        # The two names in two places, or the change of the caption would be what is seen.
        side = _RIGHT if blinker.shows_b else _LEFT
        self._pill(painter, label, _half(self.rects[0], side), side)

    def _paint_all(self, painter: QPainter) -> None:
        subject, rects = self.shown.subject, self.rects
        self._pill(painter, subject.original_side[1], rects[0], _LEFT)
        for rect, candidate in zip(rects[1:], subject.candidates, strict=False):
            if candidate.picture is None:
                paint_hint(painter, candidate.note, rect, self.theme)
            self._pill(painter, candidate.label, rect, _LEFT)
        if subject.chosen is not None and subject.chosen + 1 < len(rects):
            colour = self.theme.color("canvas_accent")
            paint_frame(painter, rects[subject.chosen + 1], colour, _CHOSEN)
        if self.has_focus and self.shown.focused < len(rects):
            inner = rects[self.shown.focused].adjusted(4, 4, -4, -4)
            paint_frame(painter, inner, self.theme.color("canvas_text"), _FOCUSED)


@functools.lru_cache(maxsize=8)
def _corners(angle: float) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    """The corner that is farthest on side A, and the one that is farthest on side B.

    Of corners that are equally far the first in reading order.
    """
    normal = Wipe(angle=angle).normal

    def along(corner: tuple[Qt.AlignmentFlag, QPointF]) -> float:
        return round(QPointF.dotProduct(corner[1], normal), 6)

    return min(_CORNERS, key=along)[0], max(_CORNERS, key=along)[0]


def _half(rect: QRect, corner: Qt.AlignmentFlag) -> QRect:
    """The half of a pane that a corner is in."""
    half = QRect(rect)
    half.setWidth(rect.width() // 2)
    if corner & Qt.AlignmentFlag.AlignRight:
        half.moveRight(rect.right())
    return half
