"""What every tool is: an object that is told of presses, moves, releases and keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Protocol

from PySide6.QtCore import Qt, SignalInstance

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.app.painting import Painting
from mjgui.app.selecting import Selector
from mjgui.core.geometry import Combine
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.model import Point, distance
from mjgui.core.snapping import Snap
from mjgui.ui.canvas.cursors import Cursor
from mjgui.ui.canvas.items import Item
from mjgui.ui.canvas.pointer import Modifiers, Pointer
from mjgui.ui.canvas.snapping import Snapping
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Stage, Viewport

CONFIRM_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
DELETE_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})

SMALLEST_SIZE = 2.0
"""A shape smaller than this many widget pixels is a click that slipped."""

CLICK_HINTS = {
    None: tr_noop("Click draws a new area"),
    Combine.ADD: tr_noop("Click adds to the areas"),
    Combine.SUBTRACT: tr_noop("Click cuts from the areas"),
    Combine.INTERSECT: tr_noop("Click keeps only what is inside"),
}
DRAG_HINTS = {
    None: tr_noop("Drag draws a new area"),
    Combine.ADD: tr_noop("Drag adds to the areas"),
    Combine.SUBTRACT: tr_noop("Drag cuts from the areas"),
    Combine.INTERSECT: tr_noop("Drag keeps only what is inside"),
}
COMBINE_KEYS = tr_noop("Shift adds, Alt subtracts, both intersect")
"""Which keys choose among those; all are translated where they are shown."""


def hint_line(*parts: str) -> str:
    """Put hints that stand for themselves into one line."""
    return "  ·  ".join(parts)


class Host(Protocol):
    """What a tool may ask of the canvas it works on."""

    @property
    def editor(self) -> Editor:
        """What the tool edits."""
        ...

    @property
    def look(self) -> CanvasStyle:
        """The canvas's sizes, such as how near is near enough."""
        ...

    @property
    def viewport(self) -> Viewport:
        """Where the image lies now."""
        ...

    @property
    def stage(self) -> Stage:
        """The widget, image and screen that viewports must suit."""
        ...

    @property
    def is_mask_visible(self) -> bool:
        """Whether finished areas are shown; what is not shown must not be hit."""
        ...

    @property
    def selector(self) -> Selector:
        """Answers questions about the picture's pixels in a worker."""
        ...

    @property
    def painting(self) -> Painting:
        """The tip of brush and eraser, and what becomes of their strokes."""
        ...

    @property
    def snapping(self) -> Snapping:
        """What places near vertices, edges and the border mean."""
        ...

    def listen(self, signal: SignalInstance, hear: Callable[[], object]) -> None:
        """Have `hear` called at each signal, for as long as the canvas is there.

        Tools are no QObjects: what they connect to themselves would go on hearing after that.
        """
        ...

    def refresh(self) -> None:
        """Show the tool's items, cursor and hint again, as when an answer came between events."""
        ...

    def lift(self, areas: frozenset[int]) -> None:
        """Paint these areas apart from the scene, since they change with every move."""
        ...


class Tool:
    """One tool. The base does nothing but what all tools share: Esc and Delete.

    A tool is told of the left button only, with the keys held; panning and zooming go on behind
    its back, and it is told of the pointer's new place on the image after each. Whatever it
    changes, it changes through the editor; what it shows, it describes by items.

    Args:
        host: the canvas.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    """What people call it; translated where it is shown."""
    takes_space: ClassVar[bool] = False
    """Whether Space, pressed in the middle of a drag, is the tool's own and does not pan."""
    shows_handles: ClassVar[bool] = False
    shows_draft: ClassVar[bool] = False
    """Whether the tool's items show the polygon in hand; else the canvas does."""
    takes_crosshair: ClassVar[bool] = True
    """Whether arrow keys move a crosshair, at which Enter presses."""
    snaps: ClassVar[bool] = False
    """Whether its places snap, so that a key held can suspend it."""
    acts_at_press: ClassVar[bool] = False
    """Whether a press does its work at once: that of a finger then waits until it is lifted."""
    pans: ClassVar[bool] = False
    """Whether the left button pans with this tool."""

    def __init__(self, host: Host) -> None:
        self.host = host

    @property
    def editor(self) -> Editor:
        """What the tool edits."""
        return self.host.editor

    @property
    def awaits_view(self) -> bool:
        """Whether it looks at what lies under the pointer only once the view has come to rest.

        Until then what it shows stays where it is on the image.
        """
        return False

    @property
    def is_dragging(self) -> bool:
        """Whether a gesture with the button held is going on."""
        return False

    def press(self, pointer: Pointer) -> None:
        """The left button went down."""

    def move(self, pointer: Pointer) -> None:
        """The pointer moved, or lies on another place of the image, or the modifiers changed."""

    def release(self, pointer: Pointer) -> None:
        """The left button went up."""

    def leave(self) -> None:
        """The pointer left the canvas."""

    def put_away(self) -> None:
        """Another tool is taken up."""

    def uses_key(self, key: int) -> bool:
        """Whether `key` would do something now, so that no shortcut may take it."""
        if key == Qt.Key.Key_Escape:
            return self.is_dragging or bool(self.editor.selection)
        is_delete = key == Qt.Key.Key_Delete and self.host.is_mask_visible
        return is_delete and bool(self.editor.selection)

    def key(self, key: int, modifiers: Modifiers) -> bool:  # noqa: ARG002 - some tools ask for them
        """A key went down. Returns whether it did something."""
        if not self.uses_key(key):
            return False
        if key == Qt.Key.Key_Escape:
            if self.is_dragging:
                self.cancel()
            else:
                self.editor.select(Selection())
        elif key == Qt.Key.Key_Delete:
            self.editor.delete_selected()
        return True

    def set_space(self, *, held: bool) -> None:
        """Space went down or up in the middle of a drag; only if `takes_space`."""

    def cancel(self) -> None:
        """Give up the gesture going on and leave the mask as it was before it."""

    def forget(self) -> None:
        """Give up the gesture going on without touching the mask, which others have changed."""
        self.cancel()

    def items(self) -> tuple[Item, ...]:
        """What to paint over the scene."""
        return ()

    def hint(self) -> str:
        """What the tool does now, in one line."""
        return tr_marked(self.title)

    def measure(self) -> str:
        """How long, how large or how far what is in hand is; empty where nothing is."""
        return ""

    def place(self, pointer: Pointer) -> Point:
        """Where a press would work: where the pointer is, or what it snaps to, image pixels."""
        return pointer.point

    @property
    def snap(self) -> Snap | None:
        """What that place has snapped to, and shows."""
        return None

    def confirms_at(self, pointer: Pointer) -> bool:  # noqa: ARG002 - some tools ask for it
        """Whether Enter at the crosshair is the tool's own key there, and no press."""
        return False

    def key_hint(self, pointer: Pointer) -> str:  # noqa: ARG002 - some tools ask for it
        """What Enter does at the crosshair, in one line."""
        return tr("Enter ends it here") if self.is_dragging else tr("Enter begins here")

    def cursor(self) -> Cursor:
        """The cursor that tells what a press will do."""
        return Qt.CursorShape.CrossCursor

    def reach(self, pixels: float) -> float:
        """Widget pixels as image pixels."""
        return pixels / self.host.viewport.scale


def widget_distance(a: Point, b: Point, viewport: Viewport) -> float:
    """How far two image points lie from each other on the widget, widget pixels."""
    return distance(a, b) * viewport.scale
