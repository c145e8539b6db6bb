"""The Tools menu: what the pointer draws with."""

from mjgui.ui.action_table.spec import ActionSpec, Scope

_MENU = "&Tools"

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "toolSelect",
        "&Select",
        "Move areas, move, insert and delete vertices.",
        ("V",),
        "select",
        _MENU,
        "tool",
        True,
        Scope.EDIT,
    ),
    ActionSpec(
        "toolPolygon",
        "&Polygon",
        "Click vertex by vertex; Enter, a double-click or the first point closes.",
        ("P",),
        "polygon",
        _MENU,
        "tool",
        True,
        Scope.EDIT,
    ),
    ActionSpec(
        "toolLasso",
        "&Lasso",
        "Draw an outline by hand.",
        ("L",),
        "lasso",
        _MENU,
        "tool",
        True,
        Scope.EDIT,
    ),
    ActionSpec(
        "toolRectangle",
        "&Rectangle",
        "Drag a rectangle.",
        ("M",),
        "rectangle",
        _MENU,
        "tool",
        True,
        Scope.EDIT,
    ),
    ActionSpec(
        "toolEllipse",
        "&Ellipse",
        "Drag an ellipse.",
        ("E",),
        "ellipse",
        _MENU,
        "tool",
        True,
        Scope.EDIT,
    ),
    ActionSpec(
        "toolHand",
        "&Hand",
        "Drag the picture; Space does so in every tool.",
        ("H",),
        "hand",
        _MENU,
        "tool",
        True,
        Scope.EDIT,
    ),
)
