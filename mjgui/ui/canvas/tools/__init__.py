"""The tools of the canvas: one object per gesture."""

from __future__ import annotations

from mjgui.ui.canvas.tools.base import Host, Tool
from mjgui.ui.canvas.tools.hand import HandTool
from mjgui.ui.canvas.tools.polygon import PolygonTool

ALL_TOOLS: tuple[type[Tool], ...] = (
    PolygonTool,
    HandTool,
)

__all__ = ["ALL_TOOLS", "Host", "Tool"]
