"""What hands are used to, as the settings have it: how the wheel zooms, and what a pen does."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habits:
    """How the canvas and the panes of a comparison answer hands.

    Attributes:
        wheel_zooms: whether the wheel of a mouse zooms without Ctrl; else it moves the picture.
        zoom_factor: how much larger the picture gets by one notch of the wheel.
        uses_pressure: whether a pen's pressure varies the width of a stroke.
    """

    wheel_zooms: bool = False
    zoom_factor: float = 1.25
    uses_pressure: bool = True
