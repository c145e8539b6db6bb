"""The Help menu: what explains the program."""

from mjgui.core.language import tr_noop
from mjgui.ui.action_table.spec import ActionSpec

_MENU = tr_noop("&Help")

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "showPalette",
        "&Find a command…",
        "Look for anything that mjgui can do by a few letters, and do it.",
        ("Ctrl+K",),
        "command",
        _MENU,
        ends_section=True,
    ),
    ActionSpec(
        "showGuide",
        "&Guide",
        "How mjgui is used, in short pages; it opens at the one about what you are doing.",
        ("F1",),
        "guide",
        _MENU,
    ),
    ActionSpec(
        "whatsThis",
        "&What's this?",
        "Click anything in the window, and read what it does; the same keys again tell of what "
        "has the focus.",
        ("Shift+F1",),
        "whats-this",
        _MENU,
    ),
    ActionSpec(
        "showShortcuts",
        "&Shortcuts",
        "All shortcuts on one sheet.",
        ("Shift+?", "?"),
        "shortcuts",
        _MENU,
    ),
    ActionSpec(
        "reportProblem",
        "Report a &problem…",
        "Gather what is needed to look into a problem, without your key and your prompts, and copy "
        "or save it.",
        (),
        "report",
        _MENU,
    ),
    ActionSpec("showAbout", "&About mjgui", "Version, licence and data folder.", (), "info", _MENU),
)
