"""How pictures are compared: told to the autosave, and brought back from it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mjgui.app.autosave import Autosave
from mjgui.app.viewing import Viewing
from mjgui.core.drafts import Comparing
from mjgui.ui.compare.panes import CompareMode, SharedViewport
from mjgui.ui.compare.tones import GAINS, USUAL_GAIN, Tone
from mjgui.ui.compare.view import CompareView
from mjgui.ui.compare.wipe import Wipe


class CompareKeeper(QObject):
    """Listens to the compare view; shows again how an earlier run compared.

    Args:
        view: the compare view.
        viewing: which pictures it compares.
        autosave: is told of every change.
    """

    def __init__(self, view: CompareView, viewing: Viewing, autosave: Autosave) -> None:
        super().__init__(view)
        self._view = view
        self._viewing = viewing
        self._autosave = autosave
        for signal in (
            view.mode_changed,
            view.viewport_changed,
            view.look.changed,
            viewing.comparison_changed,
        ):
            signal.connect(self._tell)

    def show(self, comparing: Comparing) -> None:
        """Compare in the same way; what a later version wrote and this one lacks is left."""
        view, look = self._view, self._view.look
        look.set_wipe(Wipe().placed(comparing.wipe).turned(comparing.angle))
        look.set_opacity(comparing.onion)
        gain = comparing.gain if comparing.gain in GAINS else USUAL_GAIN
        look.set_tone(Tone(gain, comparing.heat))
        look.blinker.set_pace(comparing.pace)
        if comparing.mode in CompareMode.__members__:
            view.set_mode(CompareMode[comparing.mode])
        if comparing.view is not None:
            view.set_viewport(SharedViewport(*comparing.view))

    def _tell(self) -> None:
        view, look = self._view, self._view.look
        reference, shared = self._viewing.reference, self._view.viewport
        self._autosave.set_comparing(
            Comparing(
                view.mode.name,
                look.wipe.position,
                look.wipe.angle,
                look.opacity,
                look.tone.heat,
                look.tone.gain,
                look.blinker.pace,
                None if reference is None else (reference.job_id, reference.number),
                self._viewing.is_swapped,
                None if view.is_fitting else (shared.x, shared.y, shared.width),
            )
        )
