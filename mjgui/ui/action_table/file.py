"""The File menu: loading, opening, importing, saving."""

from mjgui.ui.action_table.spec import ActionSpec, Scope

_MENU = "&File"

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "loadGeneration",
        "&Load generation",
        "Load the four images of the task whose id stands above.",
        ("Ctrl+L",),
        "load",
        _MENU,
        short="Load",
    ),
    ActionSpec(
        "openFiles",
        "&Open image files…",
        "Open one to four image files of an old generation, together with its task id.",
        ("Ctrl+O",),
        "open-files",
        _MENU,
        ends_section=True,
        short="Open files…",
    ),
    ActionSpec(
        "importMask",
        "&Import mask…",
        "Replace the mask by that of a black-and-white picture or a JSON file.",
        ("Ctrl+I",),
        "import-mask",
        _MENU,
        scope=Scope.EDIT,
    ),
    ActionSpec(
        "stopImport",
        "Stop i&mporting",
        "Leave the mask as it is, and read the file no further.",
        (),
        "",
        _MENU,
    ),
    ActionSpec(
        "exportMask",
        "&Export mask…",
        "Save the mask as a black-and-white PNG or as JSON.",
        ("Ctrl+E",),
        "export-mask",
        _MENU,
        scope=Scope.EDIT,
        ends_section=True,
    ),
    ActionSpec(
        "saveResult",
        "&Save result…",
        "Save the chosen result as PNG, JPEG or WebP.",
        ("Ctrl+S",),
        "save",
        _MENU,
        scope=Scope.COMPARE,
    ),
    ActionSpec(
        "saveBlended",
        "Save &blended image…",
        "Save the chosen result as it is blended in; the result itself stays as it came.",
        ("Ctrl+Shift+B",),
        "save",
        _MENU,
        scope=Scope.COMPARE,
    ),
    ActionSpec(
        "saveAllResults",
        "Save &all results…",
        "Save all four results, numbered, as PNG, JPEG or WebP.",
        ("Ctrl+Shift+S",),
        "save-all",
        _MENU,
        scope=Scope.COMPARE,
        ends_section=True,
    ),
    ActionSpec("quit", "&Quit", "Close mjgui; running tasks go on.", ("Ctrl+Q",), "", _MENU),
)
