"""The three first steps of a new user: shown one by one until done or closed, and never again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence

from mjgui.app.connections import GatewayKind
from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.app.viewing import Mode
from mjgui.core.language import tr, tr_noop
from mjgui.core.settings import CoachStep
from mjgui.ui.actions import Actions
from mjgui.ui.canvas.speech import announce
from mjgui.ui.coach_card import CoachText
from mjgui.ui.layout import WindowParts

_STEPS: tuple[CoachStep, ...] = ("draw", "describe", "submit", "done")
_TYPING_RESTS_MS = 1500
"""A prompt counts as written once nothing was typed for so long: one letter is none yet."""

_TEXTS: dict[CoachStep, CoachText] = {
    "draw": CoachText(
        tr_noop("1 of 3"),
        tr_noop("Draw"),
        tr_noop("Click around what should change; a click on the first point closes the area."),
        tr_noop("Next"),
    ),
    "describe": CoachText(
        tr_noop("2 of 3"),
        tr_noop("Describe"),
        tr_noop("Write on the right what should be there instead."),
        tr_noop("Next"),
    ),
    "submit": CoachText(
        tr_noop("3 of 3"),
        tr_noop("Submit and compare"),
        tr_noop("Press Submit. The four results come up beside the original."),
        tr_noop("Got it"),
    ),
}
"""Translated where they are shown."""


class Coach(QObject):
    """Watches what is done, and shows the step after it; the settings remember how far it came.

    Args:
        session: what is drawn, typed and submitted.
        preferences: hold the step.
        parts: the card, and the canvas that gets the focus back from it.
        actions: what hides all but the picture, and what leads to the settings.
        open_key: opens the settings where the key goes.
    """

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        parts: WindowParts,
        actions: Actions,
        open_key: Callable[[], object],
    ) -> None:
        card = parts.coach_card
        super().__init__(card)
        self._session = session
        self._preferences = preferences
        self._card = card
        self._canvas = parts.canvas
        self._bar = parts.operation_bar
        self._hides = actions["togglePanels"]
        self._to_settings = actions["openSettings"]
        self._shown = CoachText("", "", "", "")
        self._rest = QTimer(self, singleShot=True, interval=_TYPING_RESTS_MS)
        self._rest.timeout.connect(self._on_typed)
        self._open_key = open_key
        card.key_pressed.connect(self._on_key)
        card.next_pressed.connect(self._go_on)
        card.closed.connect(self._close)
        session.editor.document_changed.connect(self._look)
        session.form_changed.connect(self._rest.start)
        session.jobs.added.connect(self._on_submitted)
        session.viewing.mode_changed.connect(self._on_mode)
        session.viewing.history_shown.connect(self._show)
        session.connection_changed.connect(self._show)
        preferences.changed.connect(self._show)
        self._bar.shown_changed.connect(self._show)
        self._hides.toggled.connect(self._show)
        self._show()

    @property
    def _step(self) -> CoachStep:
        return self._preferences.settings.coach

    def _look(self) -> None:
        if self._step == "draw" and self._session.document.areas:
            self._go_to("describe")
            self._rest.start()  # where the prompt was written first

    def _on_typed(self) -> None:
        if self._step == "describe" and self._session.form.remix_prompt.strip():
            self._go_to("submit")

    def _on_submitted(self) -> None:
        if self._step != "done":
            self._go_to("submit")

    def _on_mode(self) -> None:
        if self._step == "submit" and self._session.viewing.mode is Mode.COMPARE:
            self._go_to("done")
        else:
            self._show()

    def _go_on(self) -> None:
        if self._step != "done":
            self._go_to(_STEPS[_STEPS.index(self._step) + 1])

    def _on_key(self) -> None:
        self._open_key()

    def _close(self) -> None:
        self._go_to("done")

    def _go_to(self, step: CoachStep) -> None:
        self._preferences.update(coach=step)  # which shows it

    def _show(self) -> None:
        is_due = (
            self._step != "done"
            and self._session.viewing.mode is Mode.EDIT
            and not self._session.viewing.is_in_history
            and not self._hides.isChecked()
            and self._bar.isHidden()  # which takes its place in narrow windows
        )
        if not is_due:
            if self._card.holds_focus:
                self._canvas.setFocus()
            self._card.hide()
            return
        text = self._text()
        if text != self._shown:
            self._shown = text
            self._card.show_text(text)
            announce(self._card, text.spoken)
        self._card.show()

    def _text(self) -> CoachText:
        text = _TEXTS[self._step].translated()
        if self._step != "draw" or self._session.connection.kind is not GatewayKind.PRACTICE:
            return text
        keys = self._to_settings.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            opening = tr(
                "mjgui repaints parts of images; practising is free, and your MidJourney key goes "
                "into Settings ({keys}).",
                keys=keys,
            )
        else:
            opening = tr(
                "mjgui repaints parts of images; practising is free, and your MidJourney key goes "
                "into Settings."
            )
        return replace(text, opening=opening)
