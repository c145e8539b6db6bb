"""What the actions of the prompt do: walking, looking, starring."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from mjgui.app.session import Session
from mjgui.app.viewing import Mode
from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.prompt.edit import PromptEdit
from mjgui.ui.prompt.history import PromptHistory

_NAMES = ("earlierPrompt", "laterPrompt", "promptHistory", "toggleFavouritePrompt")


class PromptActions(QObject):
    """Ties the actions to the field and to what was asked for before.

    Args:
        session: what is typed, and the earlier prompts.
        actions: the table's actions.
        icons: for the list of earlier prompts.
        edit: the field.
    """

    def __init__(
        self, session: Session, actions: Actions, icons: IconSet, edit: PromptEdit
    ) -> None:
        super().__init__(edit)
        self._session = session
        self._actions = actions
        self._icons = icons
        self._edit = edit
        self._history: PromptHistory | None = None
        acts = (self._walk_back, self._walk_on, self._look, self._star)
        for name, act in zip(_NAMES, acts, strict=True):
            actions[name].triggered.connect(act)
        session.form_changed.connect(self._show_star)
        session.prompts.changed.connect(self._show_star)
        session.viewing.mode_changed.connect(self._enable)
        self._show_star()

    def take(self, prompt: str) -> None:
        """Make a prompt what is typed, and go on in the field."""
        self._put(prompt)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, prompt: str | None) -> None:
        if prompt is not None:
            self._session.set_form(replace(self._session.form, remix_prompt=prompt))

    def _walk_back(self) -> None:
        self._put(self._session.prompts.older(self._session.form.remix_prompt))

    def _walk_on(self) -> None:
        self._put(self._session.prompts.newer(self._session.form.remix_prompt))

    def _look(self) -> None:
        if self._history is None:
            self._history = PromptHistory(self._session.prompts, self._icons, self._edit)
            self._history.taken.connect(self.take)
        self._history.open()

    def _star(self) -> None:
        self._session.prompts.toggle_favourite(self._session.form.remix_prompt)
        self._show_star()

    def _show_star(self) -> None:
        prompt = self._session.form.remix_prompt
        action = self._actions["toggleFavouritePrompt"]
        is_starred = self._session.prompts.is_favourite(prompt)
        action.setChecked(is_starred)
        self._icons.bind(action, "star-filled" if is_starred else "star")
        self._enable()

    def _enable(self) -> None:
        edits = self._session.viewing.mode is Mode.EDIT
        for name in _NAMES:
            self._actions[name].setEnabled(edits)
        star = self._actions["toggleFavouritePrompt"]
        star.setEnabled(edits and bool(self._session.form.remix_prompt.strip()))
