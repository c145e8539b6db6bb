"""What the Mask menu and the clipboard's actions do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from mjgui.app.session import Session
from mjgui.core.area_operations import Axis, ClipToImage, FillHoles, Flip, Invert, Merge, Tidy
from mjgui.core.language import tr_noop
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.core.operations import Operation
from mjgui.core.outline_operations import Grow, Simplify, Smooth
from mjgui.ui.actions import Abilities, Actions
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.operation_bar import Amount, OperationBar

_STEP = 10.0
"""How far beside the original a pasted area lies, in pixels of the canvas."""

_AMOUNTS = {
    "growMask": Amount(
        tr_noop("Grow or shrink"),
        tr_noop(
            "Above 0 outlines move out, below 0 in. There is no feather: polygons have no soft "
            "edge."
        ),
        -100,
        100,
        8,
        has_corners=True,
    ),
    "smoothMask": Amount(
        tr_noop("Smooth"),
        tr_noop(
            "No outline moves farther than this. There is no feather: polygons have no soft edge."
        ),
        1,
        60,
        4,
    ),
    "simplifyMask": Amount(
        tr_noop("Simplify"), tr_noop("No outline moves farther than this."), 0.5, 20, 1, 0.5
    ),
}
_RUNS: dict[str, Operation] = {
    "invertMask": Invert(),
    "mergeAreas": Merge(),
    "fillHoles": FillHoles(),
    "clipToImage": ClipToImage(),
    "flipHorizontal": Flip(Axis.HORIZONTAL),
    "flipVertical": Flip(Axis.VERTICAL),
    "tidyMask": Tidy(),
}
_NEED_AREAS = (
    *_AMOUNTS,
    *(name for name in _RUNS if name != "invertMask"),
    "cutAreas",
    "copyAreas",
    "duplicateAreas",
)


class MaskActions(QObject):
    """Wires those actions, and the bar in which an amount is chosen.

    Args:
        session: what they act on.
        actions: where they are.
        canvas: shows previews, and says how large a step is.
        bar: lets amounts be chosen.
    """

    def __init__(
        self, session: Session, actions: Actions, canvas: Canvas, bar: OperationBar
    ) -> None:
        super().__init__(bar)
        self._desk = session.mask_desk
        self._editor = session.editor
        self._actions = actions
        self._canvas = canvas
        self._bar = bar
        self._kind = ""
        self._last = {name: amount.usual for name, amount in _AMOUNTS.items()}
        clipboard = self._desk.clipboard
        acts: dict[str, Callable[[], object]] = {
            "cutAreas": clipboard.cut,
            "copyAreas": clipboard.copy,
            "pasteAreas": lambda: clipboard.paste(self._step),
            "duplicateAreas": lambda: clipboard.duplicate(self._step),
            "mirrorMask": self._offer_images,
            **{name: partial(self._begin, name) for name in _AMOUNTS},
            **{name: partial(self._desk.work.run, each) for name, each in _RUNS.items()},
            **{
                f"mirrorMask{number}": partial(self._desk.mirror.copy_to, number)
                for number in range(IMAGES_PER_GENERATION)
            },
        }
        for name, act in acts.items():
            self._on_triggered(name, act)
        clipboard.pasted.connect(self._on_pasted)
        self._desk.work.changed.connect(self._show)
        session.viewing.mode_changed.connect(self._desk.work.cancel)
        session.viewing.history_shown.connect(self._desk.work.cancel)
        bar.changed.connect(self._preview)
        bar.accepted.connect(self._accept)
        bar.cancelled.connect(self._desk.work.cancel)

    # -- inside --------------------------------------------------------------------------------

    def _on_triggered(self, name: str, act: Callable[[], object]) -> None:
        def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
            act()

        self._actions[name].triggered.connect(on_triggered)

    @property
    def _step(self) -> float:
        """The step beside the original, in image pixels."""
        return _STEP / self._canvas.viewport.scale

    def _on_pasted(self) -> None:
        if not self._editor.is_drawing:
            self._actions["toolSelect"].trigger()  # what was pasted is there to be moved

    def _offer_images(self) -> None:
        """Show the submenu by itself, as where a shortcut asks for it."""
        menu = self._actions["mirrorMask"].menu()
        if isinstance(menu, QMenu):
            middle: QRect = self._canvas.rect()
            menu.popup(self._canvas.mapToGlobal(middle.center()))

    # -- choosing an amount --------------------------------------------------------------------

    def _begin(self, kind: str) -> None:
        self._kind = kind
        self._actions["toggleMask"].setChecked(True)
        self._bar.begin(_AMOUNTS[kind], self._last[kind])
        self._canvas.installEventFilter(self)
        self._preview()

    def _preview(self) -> None:
        amount = self._bar.amount
        operations: dict[str, Callable[[], Operation]] = {
            "growMask": lambda: Grow(amount, self._bar.has_sharp_corners),
            "smoothMask": lambda: Smooth(amount),
            "simplifyMask": lambda: Simplify(amount),
        }
        self._desk.work.show(operations[self._kind]())

    def _accept(self) -> None:
        self._last[self._kind] = self._bar.amount
        self._desk.work.accept()

    def _show(self) -> None:
        preview = self._desk.work.preview
        if preview is None:
            self._end()
        elif preview.is_adjustable and not self._desk.work.is_accepted:
            self._bar.show_preview(preview)
            if preview.outcome is not None:
                self._canvas.set_preview(preview.outcome.after)
        elif preview.outcome is None:
            self._bar.wait_for(preview.title)

    def _end(self) -> None:
        self._canvas.set_preview(None)
        self._canvas.removeEventFilter(self)
        if self._bar.isHidden():
            return
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._bar.isAncestorOf(focused)
        self._bar.hide()
        if had_focus:
            self._canvas.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc on the canvas for the bar, unless a polygon is in hand there."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not self._editor.is_drawing
            and not self._canvas.tool.is_dragging
            and self._bar.take_key(event)
        ):
            return True
        return super().eventFilter(watched, event)


def enable_mask_actions(can: Abilities, session: Session, *, is_editing: bool) -> None:
    """Say what can be done to the mask now."""
    has_areas = bool(session.document.areas)
    for name in _NEED_AREAS:
        can[name] = is_editing and has_areas
    can_copy = [session.mask_desk.mirror.can_copy_to(n) for n in range(IMAGES_PER_GENERATION)]
    for number, can_there in enumerate(can_copy):
        can[f"mirrorMask{number}"] = is_editing and can_there
    can["mirrorMask"] = is_editing and any(can_copy)
