"""mjgui: repaint parts of MidJourney images by hand-drawn masks."""

__version__ = "0.1.0"
