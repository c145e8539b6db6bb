"""What hands do that is no action of the menus: it cannot be remapped, and no shortcut may hide it.

The shortcut sheet lists it; the settings refuse the keys that it needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from mjgui.core.language import tr_noop


@dataclass(frozen=True, slots=True)
class Convention:
    """One row of the sheet.

    Attributes:
        group: the heading that it stands under, marked for translation as the other texts are.
        text: what it does.
        gesture: what the hands do, with modifiers named as on Windows and Linux; its sense is
            "keys".
        keys: the keys that it needs alone, in portable text; no action may have them.
    """

    group: str
    text: str
    gesture: str
    keys: tuple[str, ...] = ()


MENU_KEY = "F10"
"""What opens the first menu, as on other programs; Alt and a letter open each."""

POINTER = tr_noop("Picture")
DRAWING = tr_noop("Drawing")
VERTICES = tr_noop("Areas and vertices")
WINDOW = tr_noop("Window")
HISTORY = tr_noop("In the history")

# Names of keys are written as the keyboards of the language have them.
CONVENTIONS: tuple[Convention, ...] = (
    Convention(
        POINTER,
        tr_noop("Move the picture"),
        tr_noop("Space+drag, middle drag", sense="keys"),
        ("Space",),
    ),
    Convention(POINTER, tr_noop("Zoom at the pointer"), tr_noop("Ctrl+wheel, pinch", sense="keys")),
    Convention(POINTER, tr_noop("Show the original"), tr_noop("hold \\", sense="keys"), ("\\",)),
    Convention(POINTER, tr_noop("Move one pane alone"), tr_noop("hold U", sense="keys"), ("U",)),
    Convention(DRAWING, tr_noop("Add to the mask"), tr_noop("Shift at the press", sense="keys")),
    Convention(
        DRAWING, tr_noop("Take away from the mask"), tr_noop("Alt at the press", sense="keys")
    ),
    Convention(
        DRAWING, tr_noop("Keep what both cover"), tr_noop("Shift+Alt at the press", sense="keys")
    ),
    Convention(DRAWING, tr_noop("Steps of 45°"), tr_noop("Shift while drawing", sense="keys")),
    Convention(DRAWING, tr_noop("Draw without snapping"), tr_noop("hold S", sense="keys"), ("S",)),
    Convention(
        DRAWING,
        tr_noop("Close the polygon"),
        tr_noop("Enter, double-click, first point", sense="keys"),
        ("Return", "Enter"),
    ),
    Convention(
        DRAWING,
        tr_noop("Take the last vertex off"),
        tr_noop("Backspace", sense="keys"),
        ("Backspace",),
    ),
    Convention(DRAWING, tr_noop("Cancel"), tr_noop("Esc", sense="keys"), ("Esc",)),
    Convention(DRAWING, tr_noop("Draw by keys"), tr_noop("arrow keys, Enter", sense="keys")),
    Convention(
        DRAWING,
        tr_noop("Move the crosshair by 50 pixels"),
        tr_noop("Ctrl+arrow keys", sense="keys"),
        ("Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"),
    ),
    Convention(
        VERTICES,
        tr_noop("Move by 1 pixel"),
        tr_noop("arrow keys", sense="keys"),
        ("Left", "Right", "Up", "Down"),
    ),
    Convention(
        VERTICES,
        tr_noop("Move by 10 pixels"),
        tr_noop("Shift+arrow keys", sense="keys"),
        ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
    ),
    Convention(
        VERTICES,
        tr_noop("Insert a vertex"),
        tr_noop("drag or click the “+” of an edge", sense="keys"),
    ),
    Convention(VERTICES, tr_noop("Take a vertex off"), tr_noop("Shift+click", sense="keys")),
    Convention(
        VERTICES, tr_noop("Scale"), tr_noop("drag a handle, Shift in proportion", sense="keys")
    ),
    Convention(VERTICES, tr_noop("Rotate"), tr_noop("drag the knob, Shift by 15°", sense="keys")),
    Convention(HISTORY, tr_noop("Open an entry"), tr_noop("Enter, double-click", sense="keys")),
    Convention(HISTORY, tr_noop("Delete the selected entries"), tr_noop("Delete", sense="keys")),
    Convention(HISTORY, tr_noop("Back to the picture"), tr_noop("Esc", sense="keys")),
    Convention(WINDOW, tr_noop("Open the menus"), tr_noop("F10", sense="keys"), (MENU_KEY,)),
    Convention(WINDOW, tr_noop("Back to the picture"), tr_noop("Esc", sense="keys")),
    Convention(
        WINDOW,
        tr_noop("Move the focus"),
        tr_noop("Tab, Shift+Tab", sense="keys"),
        ("Tab", "Backtab", "Shift+Tab"),
    ),
)


def reserved_keys() -> Mapping[QKeySequence, str]:
    """Return the keys that no action may have, each with what it does, as `CONVENTIONS` have it."""
    return {QKeySequence.fromString(keys): row.text for row in CONVENTIONS for keys in row.keys}
