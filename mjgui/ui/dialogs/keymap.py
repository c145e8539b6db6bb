"""Which action has which keys, and what speaks against giving it others; no widgets here.

A keymap is the `shortcuts` of the settings: action name to one key sequence in portable text, only
for actions whose keys differ from their own. An empty text takes an action's keys away.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from mjgui.core.language import inside, tr, tr_marked
from mjgui.ui.action_table import SPECS, ActionSpec
from mjgui.ui.dialogs.conventions import reserved_keys
from mjgui.ui.dialogs.parts import shown_keys

_NO_PRESET: Mapping[str, str] = {}


def keys_of(spec: ActionSpec, keymap: Mapping[str, str]) -> tuple[str, ...]:
    """Return the shortcuts of an action in portable text, the one shown in menus first."""
    chosen = keymap.get(spec.name)
    if chosen is None:
        return spec.keys
    return (chosen,) if chosen else ()


def objection(spec: ActionSpec, keys: str, keymap: Mapping[str, str]) -> str:
    """Return in words why the action cannot have `keys`, or an empty text if it can."""
    wanted = QKeySequence.fromString(keys)
    if wanted.isEmpty():
        return ""
    fixed = reserved_keys().get(wanted)
    if fixed is not None:
        # Translators: {what} is what the keys do, as "Move the picture" does; quote it if it helps.
        return tr(
            "{keys} stays what it is: {what}.",
            keys=shown_keys(keys),
            what=inside(tr_marked(fixed)),
        )
    for other in SPECS:
        if other is spec:
            continue
        if any(QKeySequence.fromString(taken) == wanted for taken in keys_of(other, keymap)):
            return tr(
                "{keys} belongs to “{action}”. Give that one another shortcut first.",
                keys=shown_keys(keys),
                action=other.words.title,
            )
    return ""


def with_keys(
    spec: ActionSpec,
    keys: str,
    keymap: Mapping[str, str],
    preset: Mapping[str, str] = _NO_PRESET,
) -> dict[str, str]:
    """Return the user's keymap in which the action has `keys`.

    It is not in there if they are the first of those that it has by `preset`, a keymap as well.
    """
    others = {name: text for name, text in keymap.items() if name != spec.name}
    own = next(iter(keys_of(spec, preset)), "")
    if QKeySequence.fromString(keys) == QKeySequence.fromString(own):
        return others
    return {**others, spec.name: keys}


def reset_objection(
    spec: ActionSpec, keymap: Mapping[str, str], preset: Mapping[str, str] = _NO_PRESET
) -> str:
    """Return in words why the action cannot have its keys by `preset` back, or an empty text."""
    own = keys_of(spec, preset)
    return next(filter(None, (objection(spec, keys, keymap) for keys in own)), "")
