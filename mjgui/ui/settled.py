"""Takes messages away that are no longer so: what failed has been tried again, or is there now."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mjgui.app.messages import (
    LOAD_KEY,
    NOT_SUBMITTED_KEY,
    WITHDRAWN_KEY,
    end_key,
    image_key,
    quiet_key,
)
from mjgui.app.session import Session
from mjgui.core.errors import KeyMissingError, MjguiError, TaskIdError
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.ui.widgets.message_bar import MessageBar

_ABOUT_LOADING = (LOAD_KEY, TaskIdError.code, KeyMissingError.code)
_ABOUT_SUBMITTING = (WITHDRAWN_KEY, NOT_SUBMITTED_KEY)


class SettledMessages(QObject):
    """Watches the session, and dismisses what its messages said before.

    Args:
        session: the keys are those of its messages.
        bar: where they are shown.
    """

    def __init__(self, session: Session, bar: MessageBar) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self._failed_loads: set[str] = set()
        loader, jobs = session.loader, session.jobs
        loader.failed.connect(self._on_load_failed)
        loader.status_changed.connect(self._on_status)
        loader.generation_changed.connect(self._on_generation)
        loader.slot_changed.connect(self._on_slot)
        jobs.added.connect(self._on_submitted)
        jobs.changed.connect(self._on_job)
        jobs.removed.connect(self._on_removed)
        session.settled.connect(bar.dismiss)

    def _dismiss(self, *keys: str) -> None:
        for key in keys:
            self._bar.dismiss(key)

    def _on_load_failed(self, error: MjguiError) -> None:
        self._failed_loads.add(error.code)

    def _on_status(self, text: str) -> None:
        if text:
            self._dismiss(*_ABOUT_LOADING, *self._failed_loads)
            self._failed_loads.clear()

    def _on_generation(self) -> None:
        self._dismiss(*(image_key(number) for number in range(IMAGES_PER_GENERATION)))

    def _on_slot(self, number: int) -> None:
        generation = self._session.generation
        if generation is not None and generation.slots[number].error is None:
            self._dismiss(image_key(number))

    def _on_submitted(self) -> None:
        self._dismiss(*_ABOUT_SUBMITTING)

    def _on_job(self, job_id: str) -> None:
        job = self._session.jobs.job(job_id)
        if job is not None and job.state.is_active:
            self._dismiss(end_key(job_id))
        if job is not None and job.quiet_since is None:
            self._dismiss(quiet_key(job_id))

    def _on_removed(self, job_id: str) -> None:
        self._dismiss(end_key(job_id), quiet_key(job_id))
