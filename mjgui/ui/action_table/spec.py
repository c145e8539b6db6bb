"""What a row of the table of actions says."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from mjgui.core.language import tr_marked
from mjgui.ui.words import plain_title


class Scope(enum.Enum):
    """Where an action makes sense; the window enables it there."""

    ALWAYS = "always"
    EDIT = "edit"
    COMPARE = "compare"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class ActionWords:
    """What a row says in the user's language.

    Attributes:
        text: as menus show it, with a mnemonic.
        tip: what it does, one sentence.
        short: the text on buttons, where it is another than in menus; else empty.
    """

    text: str
    tip: str
    short: str

    @property
    def title(self) -> str:
        """What the action is called, without mnemonic and dots."""
        return plain_title(self.text)


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table. Its texts are English and never shown: `words` has what is shown.

    Attributes:
        name: the QAction's objectName.
        text: as menus show it, with a mnemonic.
        tip: what it does, one sentence.
        keys: the shortcuts, the first one shown; portable text.
        icon: a drawing of `resources/icons`, empty for none.
        menu: the menu it stands in; `menu_title` is what the menu is called.
        group: checkable actions of the same group exclude each other.
        checkable: whether it is switched on and off.
        scope: in which mode it makes sense.
        ends_section: whether a separator follows in the menu.
        short: the text on buttons, where it is another than in menus.
        under: the submenu it stands in: the name of the action that opens it, or its title where it
            only groups what stands in it; empty for the menu itself.
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

    @property
    def words(self) -> ActionWords:
        """The texts in the user's language."""
        short = tr_marked(self.short) if self.short else ""
        return ActionWords(tr_marked(self.text), tr_marked(self.tip), short)


def menu_title(menu: str) -> str:
    """Return what a menu of the table is called in the user's language, with its mnemonic."""
    return tr_marked(menu)
