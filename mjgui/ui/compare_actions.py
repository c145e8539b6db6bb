"""What the Compare menu does, and the keys and tiles that belong to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mjgui.app.session import Session
from mjgui.app.viewing import ORIGINAL, Mode
from mjgui.core.language import tr
from mjgui.ui.actions import Abilities, Actions
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.compare.view import CompareView
from mjgui.ui.compare.wipe import QUARTER, STEP
from mjgui.ui.held_keys import HeldKeys
from mjgui.ui.layout import WindowParts

MODES = {
    "compareSideBySide": CompareMode.SIDE_BY_SIDE,
    "compareWipe": CompareMode.WIPE,
    "compareOnion": CompareMode.ONION,
    "compareDifference": CompareMode.DIFFERENCE,
    "compareBlink": CompareMode.BLINK,
    "compareAll": CompareMode.ALL,
}
"""The action of each mode."""

_OF_MODE = {
    "compareRotate": CompareMode.WIPE,
    "compareRotateLeft": CompareMode.WIPE,
    "compareRotateRight": CompareMode.WIPE,
    "compareHeatMap": CompareMode.DIFFERENCE,
    "compareGain": CompareMode.DIFFERENCE,
    "compareFlip": CompareMode.BLINK,
    "comparePause": CompareMode.BLINK,
}
"""The mode that an action belongs to."""


class CompareActions(QObject):
    """Wires them.

    Args:
        session: what is compared.
        actions: where the actions are.
        parts: the view, and the tiles that choose what it shows.
        window: whose keys are watched.
    """

    def __init__(
        self, session: Session, actions: Actions, parts: WindowParts, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._viewing = session.viewing
        self._actions = actions
        self._view = parts.compare_view
        self._strip = parts.results
        look = self._view.look
        acts: dict[str, Callable[[], object]] = {
            **{name: partial(self._take_mode, mode) for name, mode in MODES.items()},
            "compareSwap": self._viewing.swap,
            "compareAgainst": self._compare_against,
            "compareAgainstOriginal": self._viewing.clear_reference,
            "compareAlign": self._view.align,
            "compareRotate": partial(self._view.turn_wipe, QUARTER),
            "compareRotateLeft": partial(self._view.turn_wipe, -STEP),
            "compareRotateRight": partial(self._view.turn_wipe, STEP),
            "compareGain": look.next_gain,
            "compareFlip": look.blinker.flip,
        }
        for name, act in acts.items():
            self._on_triggered(name, act)
        actions["compareOriginal"].toggled.connect(self._view.set_original_held)
        actions["compareUnlink"].toggled.connect(self._view.set_unlinked)
        actions["compareHeatMap"].toggled.connect(look.set_heat)
        actions["comparePause"].toggled.connect(look.blinker.set_paused)
        actions["compareSideBySide"].setChecked(True)
        self._keys = HeldKeys(window)
        self._keys.original_held.connect(self._hold_original)
        self._keys.unlink_held.connect(self._view.set_unlink_held)
        self._strip.chosen.connect(self._choose)
        self._strip.leading_pressed.connect(self._hold_original)
        self._strip.against.connect(self._compare_with)
        self._strip.menu_wanted.connect(self._show_menu)
        self._view.candidate_chosen.connect(self._choose)
        self._view.mode_changed.connect(self._on_mode)
        self._view.links_changed.connect(self._on_links)
        look.changed.connect(self._on_look)
        self._viewing.mode_changed.connect(self._on_viewing_mode)

    # -- what actions do -----------------------------------------------------------------------

    def _on_triggered(self, name: str, act: Callable[[], object]) -> None:
        def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
            act()

        self._actions[name].triggered.connect(on_triggered)

    def _take_mode(self, mode: CompareMode) -> None:
        self._actions["compareOriginal"].setChecked(False)
        self._view.set_mode(mode)

    def _choose(self, number: int) -> None:
        comparison = self._viewing.comparison
        if comparison is not None:
            self._viewing.compare(comparison.job_id, number)

    def _compare_with(self, number: int) -> None:
        """Compare with a picture (0 – 3, or ORIGINAL) of the job whose results are there."""
        comparison = self._viewing.comparison
        if comparison is not None:
            self._viewing.set_reference(comparison.job_id, number)

    def _compare_against(self) -> None:
        """Compare with the result that the keyboard is at, or else with the chosen one."""
        comparison = self._viewing.comparison
        if comparison is None:
            return
        number = self._strip.focused
        if number is None and self._view.hasFocus() and self._view.mode is CompareMode.ALL:
            number = self._view.focused_pane - 1  # the original's pane is the first
        self._compare_with(comparison.number if number is None else number)

    def _hold_original(self, held: bool) -> None:  # noqa: FBT001 - fits a signal
        """Show the original while something is held; letting go leaves its own mode on."""
        is_on = self._actions["compareOriginal"].isChecked()
        self._view.set_original_held(held or is_on)

    def _show_menu(self, number: int, place: QPoint) -> None:
        """Offer what can be done with a tile (0 – 3, or ORIGINAL)."""
        menu = QMenu(self._strip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: list[tuple[str, Callable[[], object]]] = [
            (tr("Compare &against this"), partial(self._compare_with, number))
        ]
        if number != ORIGINAL:
            entries.insert(0, (tr("Compare &this"), partial(self._choose, number)))
            entries.append(
                (tr("&Edit this result"), partial(self._session.edit_result, None, number))
            )
        for text, act in entries:
            action = QAction(text, menu)
            action.triggered.connect(partial(_call, act))
            menu.addAction(action)
        menu.popup(place)

    # -- what follows --------------------------------------------------------------------------

    def _on_viewing_mode(self) -> None:
        self._keys.set_on(self._viewing.mode is Mode.COMPARE)

    def _on_mode(self) -> None:
        name = next(name for name, mode in MODES.items() if mode is self._view.mode)
        self._actions[name].setChecked(True)
        self._on_links()

    def _on_links(self) -> None:
        self._actions["compareUnlink"].setChecked(self._view.is_unlinked)
        can = Abilities(self._actions)
        enable_compare_actions(can, self._session, self._view)
        can.show()

    def _on_look(self) -> None:
        look = self._view.look
        self._actions["compareHeatMap"].setChecked(look.tone.heat)
        self._actions["comparePause"].setChecked(look.blinker.is_paused)


def enable_compare_actions(can: Abilities, session: Session, view: CompareView) -> None:
    """Say what the mode of comparing has a use for."""
    viewing = session.viewing
    compares = viewing.mode is Mode.COMPARE
    for name, mode in _OF_MODE.items():
        can[name] = compares and view.mode is mode
    can["compareUnlink"] = compares and view.mode.has_panes
    can["compareAlign"] = compares and view.are_apart
    can["compareAgainstOriginal"] = compares and viewing.reference is not None


def _call(act: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
    act()
