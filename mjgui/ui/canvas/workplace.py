"""The canvas as those see it who hand events to its tool."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF

from mjgui.ui.canvas.snapping import Snapping
from mjgui.ui.canvas.tools import Tool
from mjgui.ui.canvas.viewport import Stage, Viewport


class Workplace(Protocol):
    """What the handling of events needs of the canvas."""

    @property
    def tool(self) -> Tool:
        """The tool at work."""
        ...

    @property
    def stage(self) -> Stage:
        """The widget, image and screen that viewports must suit."""
        ...

    @property
    def viewport(self) -> Viewport:
        """Where the image lies on the widget."""
        ...

    @property
    def snapping(self) -> Snapping:
        """What places near vertices, edges and the border mean."""
        ...

    def take_up(self, name: str) -> None:
        """Take up another tool, and tell the window."""
        ...

    def set_viewport(self, viewport: Viewport) -> None:
        """Show another part, or at another zoom."""
        ...

    def work(self, action: Callable[[], None]) -> None:
        """Let the tool do something, then show what came of it."""
        ...

    def refresh(self) -> None:
        """Show what the tool and the mask are now."""
        ...

    def show_cursor(self) -> None:
        """Show the cursor that tells what a press does."""
        ...

    def ask(self, position: QPointF) -> None:
        """Ask for the context menu of what lies at a place, widget pixels."""
        ...
