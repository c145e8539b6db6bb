"""One table of everything a user can do: name, text, shortcut, icon, and when it can be done.

The names are QObject names and stay: shortcuts are remapped by them, tests and scripts find actions
by them.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Scope(enum.Enum):
    """Where an action makes sense; the window enables it there."""

    ALWAYS = "always"
    EDIT = "edit"
    COMPARE = "compare"


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


FILE, EDIT, TOOLS, VIEW, COMPARE, HELP = "&File", "&Edit", "&Tools", "&View", "&Compare", "&Help"
_E, _C = Scope.EDIT, Scope.COMPARE

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "loadGeneration",
        "&Load generation",
        "Load the four images of the task whose id stands above.",
        ("Ctrl+L",),
        "load",
        FILE,
        short="Load",
    ),
    ActionSpec(
        "openFiles",
        "&Open image files…",
        "Open one to four image files of an old generation, together with its task id.",
        ("Ctrl+O",),
        "open-files",
        FILE,
        ends_section=True,
        short="Open files…",
    ),
    ActionSpec(
        "importMask",
        "&Import mask…",
        "Replace the mask by that of a black-and-white picture or a JSON file.",
        ("Ctrl+I",),
        "import-mask",
        FILE,
        scope=_E,
    ),
    ActionSpec(
        "exportMask",
        "&Export mask…",
        "Save the mask as a black-and-white PNG or as JSON.",
        ("Ctrl+E",),
        "export-mask",
        FILE,
        scope=_E,
        ends_section=True,
    ),
    ActionSpec(
        "saveResult",
        "&Save result…",
        "Save the chosen result as PNG, JPEG or WebP.",
        ("Ctrl+S",),
        "save",
        FILE,
        scope=_C,
    ),
    ActionSpec(
        "saveAllResults",
        "Save &all results…",
        "Save all four results, numbered, as PNG, JPEG or WebP.",
        ("Ctrl+Shift+S",),
        "save-all",
        FILE,
        scope=_C,
        ends_section=True,
    ),
    ActionSpec("quit", "&Quit", "Close mjgui; running tasks go on.", ("Ctrl+Q",), "", FILE),
    ActionSpec(
        "undo",
        "&Undo",
        "Take the last step back; while drawing, the last vertex.",
        ("Ctrl+Z",),
        "undo",
        EDIT,
        scope=_E,
    ),
    ActionSpec(
        "redo",
        "&Redo",
        "Do again what was taken back.",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        EDIT,
        scope=_E,
        ends_section=True,
    ),
    ActionSpec(
        "selectAllAreas", "Select &all areas", "Select every area.", ("Ctrl+A",), "", EDIT, scope=_E
    ),
    ActionSpec(
        "deleteArea",
        "&Delete",
        "Delete the selected areas or vertices.",
        ("Del",),
        "delete",
        EDIT,
        scope=_E,
    ),
    ActionSpec(
        "repairAreas",
        "Repair crossing areas",
        "Turn areas that cross themselves into valid ones.",
        ("Ctrl+R",),
        "repair",
        EDIT,
        scope=_E,
        ends_section=True,
    ),
    ActionSpec(
        "copyResult",
        "&Copy result",
        "Copy the chosen result to the clipboard.",
        ("Ctrl+Shift+C",),
        "copy",
        EDIT,
        scope=_C,
        ends_section=True,
    ),
    ActionSpec(
        "submit",
        "&Submit",
        "Send the mask and the prompt to the gateway.",
        ("Ctrl+Return", "Ctrl+Enter"),
        "submit",
        EDIT,
        scope=_E,
    ),
    ActionSpec(
        "stopWaiting",
        "Stop &waiting",
        "Stop following the newest job; the gateway may still finish and charge it.",
        ("Ctrl+.",),
        "stop",
        EDIT,
        ends_section=True,
    ),
    ActionSpec(
        "openSettings", "Se&ttings…", "Gateway, API key, appearance.", ("Ctrl+,",), "settings", EDIT
    ),
    ActionSpec(
        "toolSelect",
        "&Select",
        "Move areas, move, insert and delete vertices.",
        ("V",),
        "select",
        TOOLS,
        "tool",
        True,
        _E,
    ),
    ActionSpec(
        "toolPolygon",
        "&Polygon",
        "Click vertex by vertex; Enter, a double-click or the first point closes.",
        ("P",),
        "polygon",
        TOOLS,
        "tool",
        True,
        _E,
    ),
    ActionSpec(
        "toolLasso", "&Lasso", "Draw an outline by hand.", ("L",), "lasso", TOOLS, "tool", True, _E
    ),
    ActionSpec(
        "toolRectangle",
        "&Rectangle",
        "Drag a rectangle.",
        ("M",),
        "rectangle",
        TOOLS,
        "tool",
        True,
        _E,
    ),
    ActionSpec(
        "toolEllipse", "&Ellipse", "Drag an ellipse.", ("E",), "ellipse", TOOLS, "tool", True, _E
    ),
    ActionSpec(
        "toolHand",
        "&Hand",
        "Drag the picture; Space does so in every tool.",
        ("H",),
        "hand",
        TOOLS,
        "tool",
        True,
        _E,
    ),
    ActionSpec("zoomIn", "Zoom &in", "Show less, larger.", ("Ctrl++", "Ctrl+="), "zoom-in", VIEW),
    ActionSpec("zoomOut", "Zoom &out", "Show more, smaller.", ("Ctrl+-",), "zoom-out", VIEW),
    ActionSpec("zoomFit", "&Fit", "Show the whole picture.", ("Ctrl+0",), "zoom-fit", VIEW),
    ActionSpec(
        "zoomActual",
        "&100 %",
        "Show one image pixel on one pixel of the screen.",
        ("Ctrl+1",),
        "zoom-actual",
        VIEW,
        ends_section=True,
    ),
    ActionSpec(
        "toggleMask",
        "Show &mask",
        "Show or hide the areas.",
        ("T",),
        "mask",
        VIEW,
        checkable=True,
    ),
    ActionSpec(
        "togglePanels",
        "Hide &panels",
        "Leave nothing but the picture.",
        ("F",),
        "panels",
        VIEW,
        checkable=True,
        ends_section=True,
    ),
    ActionSpec(
        "showHistory",
        "&History",
        "The generations of this session.",
        ("Ctrl+H",),
        "history",
        VIEW,
        checkable=True,
    ),
    ActionSpec(
        "modeEdit",
        "&Edit mask",
        "Draw on the chosen image.",
        ("Ctrl+Shift+E",),
        "edit",
        COMPARE,
        "mode",
        True,
        short="Edit",
    ),
    ActionSpec(
        "modeCompare",
        "&Compare results",
        "Show the result beside the original.",
        ("Ctrl+Shift+R",),
        "compare-side",
        COMPARE,
        "mode",
        True,
        ends_section=True,
        short="Compare",
    ),
    ActionSpec(
        "compareSideBySide",
        "&Side by side",
        "Original and result beside each other, under one zoom.",
        ("1",),
        "compare-side",
        COMPARE,
        "compare",
        True,
        _C,
    ),
    ActionSpec(
        "compareWipe",
        "&Wipe",
        "A line to drag between original and result.",
        ("2",),
        "compare-wipe",
        COMPARE,
        "compare",
        True,
        _C,
    ),
    ActionSpec(
        "compareOnion",
        "&Onion skin",
        "The result laid over the original.",
        ("3",),
        "compare-onion",
        COMPARE,
        "compare",
        True,
        _C,
    ),
    ActionSpec(
        "compareDifference",
        "&Difference",
        "Only what has changed.",
        ("4",),
        "compare-difference",
        COMPARE,
        "compare",
        True,
        _C,
    ),
    ActionSpec(
        "compareOriginal",
        "Show o&riginal",
        "Show the original alone; holding \\ does so for as long as it is held.",
        ("5",),
        "compare-original",
        COMPARE,
        checkable=True,
        scope=_C,
        ends_section=True,
    ),
    ActionSpec(
        "editResult",
        "&Edit this result",
        "Go on from the chosen result: its four images become the generation that is edited.",
        ("Ctrl+Shift+Return",),
        "edit",
        COMPARE,
        scope=_C,
    ),
    ActionSpec(
        "showNewestResult",
        "Show the &newest result",
        "Compare the newest result with its original.",
        ("Ctrl+Shift+N",),
        "",
        COMPARE,
    ),
    ActionSpec(
        "showShortcuts",
        "&Shortcuts",
        "All shortcuts on one sheet.",
        ("Shift+?", "?"),
        "shortcuts",
        HELP,
    ),
    ActionSpec("showAbout", "&About mjgui", "Version, licence and data folder.", (), "info", HELP),
)
