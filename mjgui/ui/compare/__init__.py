"""Comparing results with the original under one zoom and pan."""

from __future__ import annotations

from mjgui.ui.compare.panes import CompareMode, SharedViewport
from mjgui.ui.compare.view import CompareView

__all__ = ["CompareMode", "CompareView", "SharedViewport"]
