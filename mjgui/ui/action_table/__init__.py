"""One table of everything a user can do: name, text, shortcut, icon, and when it can be done.

The names are QObject names and stay: shortcuts are remapped by them, tests and scripts find actions
by them.
"""

from mjgui.ui.action_table import compare, edit, file, help, history, mask, tools, view  # noqa: A004 - the menu
from mjgui.ui.action_table.spec import ActionSpec, Scope, menu_title
from mjgui.ui.words import plain_title

__all__ = ["SPECS", "ActionSpec", "Scope", "menu_path", "menu_title"]

SPECS: tuple[ActionSpec, ...] = (
    *file.SPECS,
    *edit.SPECS,
    *mask.SPECS,
    *tools.SPECS,
    *view.SPECS,
    *compare.SPECS,
    *history.SPECS,
    *help.SPECS,
)
"""All actions, in the order of the menus."""


def menu_path(spec: ActionSpec) -> str:
    """Return where an action stands in the menus, as "Mask › Copy mask to another image"."""
    path = plain_title(menu_title(spec.menu))
    if spec.under:
        above = next((each.words.title for each in SPECS if each.name == spec.under), None)
        return f"{path} › {above or plain_title(menu_title(spec.under))}"
    return path
