"""The tools of the canvas: one object per gesture."""

from __future__ import annotations

from mjgui.ui.canvas.tools.base import Host, Tool
from mjgui.ui.canvas.tools.brush import BrushTool, EraserTool
from mjgui.ui.canvas.tools.hand import HandTool
from mjgui.ui.canvas.tools.lasso import LassoTool
from mjgui.ui.canvas.tools.magnetic import MagneticTool
from mjgui.ui.canvas.tools.polygon import PolygonTool
from mjgui.ui.canvas.tools.select import SelectTool
from mjgui.ui.canvas.tools.shapes import EllipseTool, RectangleTool
from mjgui.ui.canvas.tools.smart import SmartTool

ALL_TOOLS: tuple[type[Tool], ...] = (
    SelectTool,
    PolygonTool,
    LassoTool,
    MagneticTool,
    SmartTool,
    RectangleTool,
    EllipseTool,
    BrushTool,
    EraserTool,
    HandTool,
)

__all__ = ["ALL_TOOLS", "Host", "Tool"]
