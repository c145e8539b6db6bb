"""Where the pointer is and which modifier keys are held, free of Qt's event classes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from mjgui.core.geometry import Combine
from mjgui.core.model import Point
from mjgui.ui.canvas.viewport import Viewport

_FREE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_SUBTRACT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier

NOT_PLAIN = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""With one of these, a key is a shortcut's and not the view's."""
BY_KEYBOARD = frozenset({
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
})  # fmt: skip
"""The ways in which the keyboard brings the focus, which is then shown by a ring."""
PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""The ways of losing the focus after which it comes back: to a menu, to another window."""
MODIFIER_KEYS = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_Meta,
})  # fmt: skip
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""The arrow keys, and the way that each goes, y down."""


@dataclass(frozen=True, slots=True)
class Modifiers:
    """The modifier keys as tools mean them.

    Attributes:
        shift: Shift is held.
        subtract: Alt is held, or Ctrl where a window manager takes Alt.
    """

    shift: bool = False
    subtract: bool = False

    @classmethod
    def of(cls, keys: Qt.KeyboardModifier) -> Modifiers:
        """Read Qt's flags."""
        if keys == _FREE:
            return cls()  # flags are slow, and this is what nearly every move has
        return cls(bool(keys & _SHIFT), bool(keys & _SUBTRACT))

    @property
    def combine(self) -> Combine | None:
        """How a shape begun with these keys joins the areas that are there."""
        if self.shift and self.subtract:
            return Combine.INTERSECT
        if self.subtract:
            return Combine.SUBTRACT
        return Combine.ADD if self.shift else None


@dataclass(frozen=True, slots=True)
class Pointer:
    """The pointer at one moment.

    Attributes:
        position: where on the widget, widget pixels.
        point: where on the image, image pixels.
        modifiers: the modifier keys held.
        is_double: whether this press is the second one of a double-click.
        is_keyed: whether keys put it there, to the pixel, so that it snaps to nothing.
        pressure: how hard a pen is pressed, 0.0 – 1.0; 1.0 of all that has no pressure.
    """

    position: Point
    point: Point
    modifiers: Modifiers = Modifiers()
    is_double: bool = False
    is_keyed: bool = False
    pressure: float = 1.0

    @classmethod
    def at(
        cls,
        position: QPointF,
        viewport: Viewport,
        keys: Qt.KeyboardModifier,
        *,
        is_double: bool = False,
        pressure: float = 1.0,
    ) -> Pointer:
        """The pointer at a place on the widget, seen through a viewport."""
        place = (position.x(), position.y())
        point, modifiers = viewport.map_to_image(place), Modifiers.of(keys)
        return cls(place, point, modifiers, is_double, pressure=pressure)
