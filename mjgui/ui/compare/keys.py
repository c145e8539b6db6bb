"""What plain keys do in each mode of the compare view."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from mjgui.ui.canvas.pointer import ARROWS, NOT_PLAIN
from mjgui.ui.compare.look import CompareLook
from mjgui.ui.compare.panes import CompareMode

_STEP = 0.02
_BIG_STEP = 0.1
_ENDS = {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 1.0}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SCALED = frozenset({CompareMode.WIPE, CompareMode.ONION})


class KeyTarget(Protocol):
    """What keys are for: the compare view."""

    look: CompareLook

    @property
    def mode(self) -> CompareMode:
        """How the pictures are shown together."""
        ...

    @property
    def focused_pane(self) -> int:
        """The pane that the keyboard is at."""
        ...

    def focus_pane(self, pane: int) -> None:
        """Lead the keyboard to a pane."""
        ...

    def choose_pane(self, pane: int) -> None:
        """Choose the result of a pane."""
        ...

    def pane_beside(self, pane: int, way: QPoint) -> int | None:
        """The nearest pane in a direction."""
        ...


def claims(mode: CompareMode, event: QKeyEvent) -> bool:
    """Whether the view has a use for a key that shortcuts would take."""
    if event.modifiers() & NOT_PLAIN:
        return False
    key = Qt.Key(event.key())
    return (key in _ENDS and mode in _SCALED) or (key in _ENTER and mode is CompareMode.ALL)


def take_key(view: KeyTarget, event: QKeyEvent) -> bool:
    """Do what a key means in the view's mode; whether it means anything.

    Arrow keys mean moving the picture where they have nothing else to move.
    """
    if event.modifiers() & NOT_PLAIN:
        return False
    key = Qt.Key(event.key())
    way = QPoint(*ARROWS.get(key, (0, 0)))
    is_big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    match view.mode:
        case CompareMode.WIPE:
            return _wipe(view.look, key, way, _BIG_STEP if is_big else _STEP)
        case CompareMode.ONION:
            return _fade(view.look, key, way, _BIG_STEP if is_big else _STEP)
        case CompareMode.BLINK:
            return _flip(view.look, way)
        case CompareMode.ALL:
            return _choose(view, key, way, is_big=is_big)
        case _:
            return False


def _wipe(look: CompareLook, key: Qt.Key, way: QPoint, step: float) -> bool:
    """Move the line in the arrow's direction, or to an end; an arrow along it moves nothing."""
    along = look.wipe.step_along(QPointF(way))
    if key not in _ENDS and not along:
        return False
    look.set_wipe(look.wipe.placed(_ENDS.get(key, look.wipe.position + along * step)))
    return True


def _fade(look: CompareLook, key: Qt.Key, way: QPoint, step: float) -> bool:
    """Show side B more or less strongly, or alone, or not at all."""
    if key not in _ENDS and not way.x():
        return False
    look.set_opacity(_ENDS.get(key, look.opacity + way.x() * step))
    return True


def _flip(look: CompareLook, way: QPoint) -> bool:
    """Show side A (Left) or side B (Right) by hand."""
    if way.x():
        look.blinker.show(b=way.x() > 0)
    return bool(way.x())


def _choose(view: KeyTarget, key: Qt.Key, way: QPoint, *, is_big: bool) -> bool:
    """Go from pane to pane, and choose the one that the keyboard is at."""
    if key in _ENTER:
        view.choose_pane(view.focused_pane)
        return True
    if way.isNull() or is_big:
        return False
    pane = view.pane_beside(view.focused_pane, way)
    if pane is not None:
        view.focus_pane(pane)
    return True
