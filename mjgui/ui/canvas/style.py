"""How the canvas looks: colours and sizes, in one value that settings can replace."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QColor

from mjgui.core.settings import MaskPattern

_HATCH = 10.0
_LARGE = 1.6
_KEPT = 64
"""Faded colours that are kept: each paint asks for the same few."""


@dataclass(frozen=True)
class CanvasStyle:
    """Colours and sizes of the canvas. Sizes are widget pixels and so the same at every zoom.

    Attributes:
        mask: the colour that finished areas are filled with.
        opacity: how strongly they are filled, 0.0 – 1.0.
        pattern: whether they are filled evenly, by lines, or not at all.
        accent: what is selected, lit or in hand.
        warning: where something is wrong, as a crossing.
        surround: the neutral ground around the picture.
        light: the light tone of outlines.
        dark: the dark tone that lies under the light one.
        handle: the side of a vertex handle.
        line: the width of the light tone of an outline.
        strong_line: the same of what is selected, lit or in hand.
        casing: the width of the dark tone under it.
        reach: how near the pointer must come to a thing to mean it.
        close_reach: how near to the first vertex a click closes the polygon.
    """

    mask: QColor = field(default_factory=lambda: QColor("#ff3b6b"))
    opacity: float = 0.35
    pattern: MaskPattern = "filled"
    accent: QColor = field(default_factory=lambda: QColor("#4c9dff"))
    warning: QColor = field(default_factory=lambda: QColor("#ff4d3d"))
    surround: QColor = field(default_factory=lambda: QColor("#2b2b2b"))
    light: QColor = field(default_factory=lambda: QColor("#ffffff"))
    dark: QColor = field(default_factory=lambda: QColor("#000000"))
    handle: float = 7.0
    line: float = 1.5
    strong_line: float = 1.8
    casing: float = 3.5
    reach: float = 8.0
    close_reach: float = 10.0

    @functools.cached_property
    def fill(self) -> QColor | None:
        """The mask's colour as strong as areas are filled; None where only outlines show."""
        return None if self.pattern == "outline" else faded(self.mask, self.opacity)

    @functools.cached_property
    def tones(self) -> tuple[float, ...]:
        """What small marks are painted by, in numbers: those that look alike are kept by it."""
        colours = (self.dark, self.light, self.accent, self.warning)
        return (*(each.rgba() for each in colours), self.handle, self.casing, self.strong_line)

    def with_large_handles(self) -> CanvasStyle:
        """Return the same with handles that a pen or a finger catches easily."""
        return replace(
            self,
            handle=self.handle * _LARGE,
            reach=self.reach * _LARGE,
            close_reach=self.close_reach * _LARGE,
        )

    @property
    def hatch(self) -> float:
        """How far the lines that fill areas are from each other; 0 for an even fill."""
        return _HATCH if self.pattern == "hatched" else 0.0


def faded(colour: QColor, opacity: float) -> QColor:
    """Return `colour` with this opacity, 0.0 – 1.0; it is kept, and not to be changed."""
    return _faded(colour.rgba(), opacity)


@functools.lru_cache(_KEPT)
def _faded(colour: int, opacity: float) -> QColor:
    result = QColor.fromRgba(colour)
    result.setAlphaF(min(max(opacity, 0.0), 1.0))
    return result
