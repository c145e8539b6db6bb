"""The hand tool: a drag pans."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mjgui.core.language import tr, tr_noop
from mjgui.ui.canvas.tools.base import Tool


class HandTool(Tool):
    """Drag to pan. The canvas itself pans; the tool only says that it shall."""

    name = "hand"
    title = tr_noop("Hand")
    takes_crosshair = False
    pans = True

    @property
    def awaits_view(self) -> bool:
        """Always: it has nothing to look for."""
        return True

    def hint(self) -> str:
        """What a drag does."""
        return tr("Drag to pan, Ctrl+wheel to zoom")

    def cursor(self) -> Qt.CursorShape:
        """An open hand; the canvas closes it while panning."""
        return Qt.CursorShape.OpenHandCursor
