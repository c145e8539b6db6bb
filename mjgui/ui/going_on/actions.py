"""What the actions do that go on from a result, and that submit several at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from mjgui.app.going_on import Reuse
from mjgui.app.job import Job
from mjgui.app.session import Session
from mjgui.ui.actions import Actions
from mjgui.ui.batch.times import TimesMenu
from mjgui.ui.going_on.again import AgainMenu


class GoingOnActions(QObject):
    """Wires those actions, and puts the focus where what comes next is done.

    Args:
        session: what they act on.
        actions: where they are.
        prompt: the field of the prompt.
        canvas: where masks are drawn.
        parent: the widget that owns their menus.
    """

    def __init__(
        self,
        session: Session,
        actions: Actions,
        prompt: QPlainTextEdit,
        canvas: QWidget,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._prompt = prompt
        self._canvas = canvas
        batches = session.batches
        self._on_triggered("submit", batches.submit)
        self._on_triggered("submitRest", batches.submit_rest)
        self._on_triggered("stopBatch", batches.stop)
        self._on_triggered("editResult", session.edit_result)
        self._on_triggered("sameMaskOtherPrompt", lambda: self._reuse(Reuse.MASK))
        self._on_triggered("samePromptOtherMask", lambda: self._reuse(Reuse.PROMPT))
        actions["submitTimes"].setMenu(TimesMenu(batches, parent))
        actions["runAgain"].setMenu(AgainMenu(batches, self._compared, self._run_again, parent))
        self._offer_on_trigger("submitTimes")
        self._offer_on_trigger("runAgain")
        session.going_on.prompt_wanted.connect(self._to_prompt)
        session.going_on.mask_wanted.connect(self._to_canvas)
        batches.progress_changed.connect(self._enable)
        batches.typed_changed.connect(self._enable)
        session.viewing.mode_changed.connect(self._enable)
        self._enable()

    def _on_triggered(self, name: str, act: Callable[[], object]) -> None:
        def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
            act()

        self._actions[name].triggered.connect(on_triggered)

    def _offer_on_trigger(self, name: str) -> None:
        """Show a submenu by itself, as where a shortcut asks for it."""
        self._on_triggered(name, lambda: self._offer(name))

    def _offer(self, name: str) -> None:
        menu = self._actions[name].menu()
        if isinstance(menu, QMenu):
            menu.popup(self._canvas.mapToGlobal(self._canvas.rect().center()))

    def _compared(self) -> Job | None:
        return self._session.viewing.job

    def _reuse(self, how: Reuse) -> None:
        job = self._compared()
        if job is not None:
            self._session.going_on.reuse(job, how)

    def _run_again(self, times: int) -> None:
        job = self._compared()
        if job is not None:
            self._session.batches.repeat(job.id, times)

    def _to_prompt(self) -> None:
        """Let the next key begin another prompt."""
        self._session.batches.set_listing(False)
        self._prompt.setFocus(Qt.FocusReason.OtherFocusReason)
        self._prompt.selectAll()

    def _to_canvas(self) -> None:
        """Let the next click begin another mask."""
        self._actions["toolPolygon"].trigger()
        self._canvas.setFocus()

    def _enable(self) -> None:
        state = self._session.batches.latest
        self._actions["stopBatch"].setEnabled(state is not None and state.can_stop)
        self._actions["submitRest"].setEnabled(state is not None and bool(state.unsent))
