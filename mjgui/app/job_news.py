"""What jobs have to say to the user."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mjgui.app.jobs import JobRunner
from mjgui.app.messages import (
    WITHDRAWN_KEY,
    Message,
    MessageKind,
    Offer,
    message_of,
    message_of_end,
    message_of_quiet,
    result_key,
)
from mjgui.app.viewing import Viewing
from mjgui.core.errors import InputError

_SHOWN_PROMPT = 80


class JobNews(QObject):
    """Turns what happens to jobs into messages.

    Signals:
        message: (Message) a job has ended, stands still, was refused, or has a result that waits
            to be seen.
    """

    message = Signal(object)

    def __init__(self, jobs: JobRunner, viewing: Viewing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.ended.connect(self._on_ended)
        jobs.quiet.connect(self._on_quiet)
        jobs.withdrawn.connect(self._on_withdrawn)
        viewing.result_waits.connect(self._on_result_waits)

    def _on_result_waits(self, job_id: str) -> None:
        job = self._jobs.job(job_id)
        if job is not None:
            self.message.emit(
                Message(
                    MessageKind.SUCCESS,
                    "A result has arrived",
                    job.request.remix_prompt[:_SHOWN_PROMPT],
                    key=result_key(job_id),
                    offers=(Offer("showNewestResult"),),
                )
            )

    def _on_ended(self, job_id: str) -> None:
        job = self._jobs.job(job_id)
        if job is not None and job.is_unsent and job.place is not None:
            return  # said once of the whole batch
        message = message_of_end(job) if job else None
        if message is not None:
            self.message.emit(message)

    def _on_quiet(self, job_id: str) -> None:
        job = self._jobs.job(job_id)
        if job is not None:
            self.message.emit(message_of_quiet(job))

    def _on_withdrawn(self, _job_id: str, error: InputError) -> None:
        self.message.emit(message_of(error, key=WITHDRAWN_KEY))
