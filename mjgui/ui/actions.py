"""One table of everything a user can do: name, text, shortcut, icon, and when it can be done.

The names are QObject names and stay: shortcuts are remapped by them, tests and scripts find actions
by them.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from mjgui.ui.icons import IconSet


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
        "Add areas from a black-and-white picture or a mask JSON file.",
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


class Actions:
    """The QActions of the table, by name.

    Args:
        window: their owner; the shortcuts work anywhere in it.
        icons: where their icons come from.
        shortcuts: action name to key sequence, for those that the user has remapped.
    """

    def __init__(self, window: QWidget, icons: IconSet, shortcuts: Mapping[str, str]) -> None:
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in SPECS:
            action = QAction(spec.text, window)
            action.setObjectName(spec.name)
            action.setCheckable(spec.checkable)
            if spec.short:
                action.setIconText(spec.short)
            if spec.icon:
                icons.bind(action, spec.icon)
            if spec.group:
                group = self._groups.setdefault(spec.group, QActionGroup(window))
                group.addAction(action)
            self._actions[spec.name] = action
            window.addAction(action)
        self.remap(shortcuts)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def in_scope(self, scope: Scope) -> tuple[QAction, ...]:
        """The actions that make sense in one mode alone."""
        return tuple(self._actions[spec.name] for spec in SPECS if spec.scope is scope)

    def remap(self, shortcuts: Mapping[str, str]) -> None:
        """Give every action the user's shortcut, or its own; an empty text takes it away."""
        for spec in SPECS:
            action = self._actions[spec.name]
            own = shortcuts.get(spec.name)
            texts = spec.keys if own is None else (own,) if own else ()
            action.setShortcuts([QKeySequence(text) for text in texts])
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            title = spec.text.replace("&", "").rstrip("…")
            action.setToolTip(f"{title} ({shown})\n{spec.tip}" if shown else f"{title}\n{spec.tip}")
            action.setStatusTip(spec.tip)
