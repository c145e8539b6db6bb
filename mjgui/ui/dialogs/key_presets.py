"""Keys of the tools as other programs have them, and what they come to with changes of one's own.

A preset holds action names and keys in portable text, only where they differ from the table's. The
user's own changes are kept apart from it and go before it, whichever preset is chosen.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from mjgui.core.language import tr_noop
from mjgui.core.settings import KeyPreset, Settings
from mjgui.ui.action_table import SPECS

PRESET_NAMES: tuple[tuple[KeyPreset, str], ...] = (
    ("mjgui", tr_noop("mjgui")),
    ("photoshop", tr_noop("Like Photoshop")),
    ("krita", tr_noop("Like Krita and GIMP")),
)

PRESETS: Mapping[KeyPreset, Mapping[str, str]] = {
    "mjgui": {},
    # Tools that share a letter there are one Shift apart here.
    "photoshop": {
        "toolMagnetic": "Shift+L",
        "toolEllipse": "Shift+M",
        "toolEraser": "E",
        "duplicateAreas": "Ctrl+J",
    },
    "krita": {
        "toolRectangle": "R",
        "compareRotate": "Shift+R",
        "toolLasso": "F",
        "togglePanels": "Shift+F",
        "toolMagnetic": "I",
        "toolEraser": "Shift+E",
        "toolSelect": "M",
    },
}


def preset_keys(preset: KeyPreset) -> dict[str, str]:
    """Return the keymap of a preset alone."""
    return dict(PRESETS[preset])


def keymap_of(settings: Settings) -> dict[str, str]:
    """Return the keymap that holds: the preset's, and over it the user's own.

    Keys that the user has given to an action are taken from whichever other has them by the preset
    or by the table: nothing ever answers to the same keys twice.
    """
    own = settings.shortcuts
    keymap = {**preset_keys(settings.shortcut_preset), **own}
    taken = {QKeySequence.fromString(keys) for keys in own.values() if keys}
    for spec in SPECS:
        if spec.name in own:
            continue
        preset = keymap.get(spec.name)
        keys = spec.keys if preset is None else (preset,)
        left = [text for text in keys if QKeySequence.fromString(text) not in taken]
        if len(left) < len([text for text in keys if text]):
            keymap[spec.name] = left[0] if left else ""
    return keymap
