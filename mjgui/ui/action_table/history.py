"""The History menu: everything that was loaded or made."""

from mjgui.ui.action_table.spec import ActionSpec, Scope

_MENU = "Hi&story"

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
        ("Ctrl+K",),
        "tag",
        _MENU,
        scope=Scope.HISTORY,
    ),
)
