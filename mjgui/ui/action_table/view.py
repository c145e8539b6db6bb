"""The View menu: zoom and what is shown."""

from mjgui.core.language import tr_noop
from mjgui.ui.action_table.spec import ActionSpec, Scope

_MENU = tr_noop("&View")

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("zoomIn", "Zoom &in", "Show less, larger.", ("Ctrl++", "Ctrl+="), "zoom-in", _MENU),
    ActionSpec("zoomOut", "Zoom &out", "Show more, smaller.", ("Ctrl+-",), "zoom-out", _MENU),
    ActionSpec("zoomFit", "&Fit", "Show the whole picture.", ("Ctrl+0",), "zoom-fit", _MENU),
    ActionSpec(
        "zoomActual",
        "&100 %",
        "Show one image pixel on one pixel of the screen.",
        ("Ctrl+1",),
        "zoom-actual",
        _MENU,
        ends_section=True,
    ),
    ActionSpec(
        "toggleMask",
        "Show &mask",
        "Show or hide the areas.",
        ("T",),
        "mask",
        _MENU,
        checkable=True,
    ),
    ActionSpec(
        "toggleSnapping",
        "&Snapping",
        "Let vertices, corners and moved areas snap to vertices, edges and the border.",
        ("Ctrl+;",),
        "",
        _MENU,
        checkable=True,
        scope=Scope.EDIT,
    ),
    ActionSpec(
        "togglePanels",
        "Hide &panels",
        "Leave nothing but the picture.",
        ("F",),
        "panels",
        _MENU,
        checkable=True,
        ends_section=True,
    ),
    ActionSpec(
        "showJobs",
        "&Jobs",
        "Show all jobs in the right column.",
        ("Ctrl+Shift+J",),
        "",
        _MENU,
        "side",
        True,
        short="Jobs",
    ),
    ActionSpec(
        "showEdits",
        "&Edits",
        "Show what was made from what in the right column.",
        ("Ctrl+T",),
        "edits",
        _MENU,
        "side",
        True,
        short="Edits",
    ),
)
