"""The mask canvas."""

from __future__ import annotations

from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.canvas.viewport import Stage, Viewport

__all__ = ["Canvas", "CanvasStyle", "Stage", "Viewport"]
