"""The History menu: everything that was loaded or made."""

from mjgui.core.language import tr_noop
from mjgui.ui.action_table.spec import ActionSpec, Scope

_MENU = tr_noop("Hi&story")

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "showHistory",
        "&History",
        "Everything that you have loaded or made, in the place of the picture.",
        ("Ctrl+H",),
        "history",
        _MENU,
        checkable=True,
    ),
    ActionSpec(
        "findInHistory",
        "&Find in the history",
        "Look for words in prompts, ids, tags and notes.",
        ("Ctrl+F",),
        "search",
        _MENU,
        ends_section=True,
    ),
    ActionSpec(
        "starEntries",
        "&Star",
        "Give the selected entries a star, or take it from them.",
        ("Ctrl+Shift+F",),
        "star",
        _MENU,
        scope=Scope.HISTORY,
    ),
    ActionSpec(
        "tagEntries",
        "Add &tag",
        "Type a tag for the selected entries.",
        ("Ctrl+Shift+G",),
        "tag",
        _MENU,
        scope=Scope.HISTORY,
        ends_section=True,
    ),
    ActionSpec(
        "showCosts",
        "&Costs",
        "What was spent, by day and by month.",
        ("Ctrl+Shift+K",),
        "costs",
        _MENU,
        checkable=True,
        scope=Scope.HISTORY,
    ),
    ActionSpec(
        "exportHistory",
        "&Export as CSV…",
        "Write the selected entries, or all that are shown, as a table.",
        (),
        "export-table",
        _MENU,
        scope=Scope.HISTORY,
    ),
    ActionSpec(
        "deleteEntries",
        "&Delete",
        "Delete the selected entries; they can be brought back until mjgui is closed.",
        (),
        "delete",
        _MENU,
        scope=Scope.HISTORY,
        ends_section=True,
    ),
    ActionSpec(
        "openStorage",
        "Stora&ge…",
        "See how large the data folder is, limit it, and free space.",
        (),
        "",
        _MENU,
    ),
)
