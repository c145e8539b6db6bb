"""What a row of the table of actions says."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Scope(enum.Enum):
    """Where an action makes sense; the window enables it there."""

    ALWAYS = "always"
    EDIT = "edit"
    COMPARE = "compare"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table.

    Attributes:
        name: the QAction's objectName.
        text: as menus show it, with a mnemonic.
        tip: what it does, one sentence.
        keys: the shortcuts, the first one shown; portable text.
        icon: a drawing of `resources/icons`, empty for none.
        menu: the menu it stands in.
        group: checkable actions of the same group exclude each other.
        checkable: whether it is switched on and off.
        scope: in which mode it makes sense.
        ends_section: whether a separator follows in the menu.
        short: the text on buttons, where it is another than in menus.
        under: the action whose submenu it stands in; empty for the menu itself.
    """

    name: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    group: str = ""
    checkable: bool = False
    scope: Scope = Scope.ALWAYS
    ends_section: bool = False
    short: str = ""
    under: str = ""
