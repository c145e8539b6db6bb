"""What hands do that is no action of the menus: it cannot be remapped, and no shortcut may hide it.

The shortcut sheet lists it; the settings refuse the keys that it needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Convention:
    """One row of the sheet.

    Attributes:
        group: the heading that it stands under.
        text: what it does.
        gesture: what the hands do, with modifiers named as on Windows and Linux.
        keys: the keys that it needs alone, in portable text; no action may have them.
    """

    group: str
    text: str
    gesture: str
    keys: tuple[str, ...] = ()


POINTER, DRAWING, VERTICES, WINDOW = "Picture", "Drawing", "Areas and vertices", "Window"
HISTORY = "In the history"

CONVENTIONS: tuple[Convention, ...] = (
    Convention(POINTER, "Move the picture", "Space+drag, middle drag", ("Space",)),
    Convention(POINTER, "Zoom at the pointer", "Ctrl+wheel, pinch"),
    Convention(POINTER, "Show the original", "hold \\", ("\\",)),
    Convention(POINTER, "Move one pane alone", "hold U", ("U",)),
    Convention(DRAWING, "Add to the mask", "Shift at the press"),
    Convention(DRAWING, "Take away from the mask", "Alt at the press"),
    Convention(DRAWING, "Keep what both cover", "Shift+Alt at the press"),
    Convention(DRAWING, "Steps of 45°", "Shift while drawing"),
    Convention(DRAWING, "Draw without snapping", "hold S", ("S",)),
    Convention(
        DRAWING,
        "Close the polygon",
        "Enter, double-click, first point",
        ("Return", "Enter"),
    ),
    Convention(DRAWING, "Take the last vertex off", "Backspace", ("Backspace",)),
    Convention(DRAWING, "Cancel", "Esc", ("Esc",)),
    Convention(DRAWING, "Draw by keys", "arrow keys, Enter"),
    Convention(
        DRAWING,
        "Move the crosshair by 50 pixels",
        "Ctrl+arrow keys",
        ("Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"),
    ),
    Convention(VERTICES, "Move by 1 pixel", "arrow keys", ("Left", "Right", "Up", "Down")),
    Convention(
        VERTICES,
        "Move by 10 pixels",
        "Shift+arrow keys",
        ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
    ),
    Convention(VERTICES, "Insert a vertex", "drag or click the “+” of an edge"),
    Convention(VERTICES, "Take a vertex off", "Shift+click"),
    Convention(VERTICES, "Scale", "drag a handle, Shift in proportion"),
    Convention(VERTICES, "Rotate", "drag the knob, Shift by 15°"),
    Convention(HISTORY, "Open an entry", "Enter, double-click"),
    Convention(HISTORY, "Delete the selected entries", "Delete"),
    Convention(HISTORY, "Back to the picture", "Esc"),
    Convention(WINDOW, "Move the focus", "Tab, Shift+Tab", ("Tab", "Backtab", "Shift+Tab")),
)


def reserved_keys() -> Mapping[QKeySequence, str]:
    """Return the keys that no action may have, each with what it does."""
    return {QKeySequence(keys): row.text for row in CONVENTIONS for keys in row.keys}
