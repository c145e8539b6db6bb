"""What jobs have to say to the user."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mjgui.app.jobs import JobRunner
from mjgui.app.messages import (
    RESULTS_KEY,
    WITHDRAWN_KEY,
    Message,
    MessageKind,
    Offer,
    lost_key,
    message_of,
    message_of_end,
    message_of_quiet,
)
from mjgui.app.viewing import Viewing
from mjgui.core.errors import InputError
from mjgui.core.language import tr, tr_n

_SHOWN_PROMPT = 80


class JobNews(QObject):
    """Turns what happens to jobs into messages.

    Signals:
        message: (Message) a job has ended, stands still, was refused, or has a result that waits
            to be seen.
        settled: (key) a message of this key is no longer so.
    """

    message = Signal(object)
    settled = Signal(str)

    def __init__(self, jobs: JobRunner, viewing: Viewing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.ended.connect(self._on_ended)
        jobs.quiet.connect(self._on_quiet)
        jobs.withdrawn.connect(self._on_withdrawn)
        self._viewing = viewing
        self._waiting: list[str] = []
        viewing.result_waits.connect(self._on_result_waits)
        viewing.result_lost.connect(self._on_result_lost)
        viewing.comparison_changed.connect(self._on_compared)
        jobs.removed.connect(self._on_removed)

    def _on_result_waits(self, job_id: str) -> None:
        self._waiting.append(job_id)
        self._tell_of_waiting()

    def _on_result_lost(self, job_id: str) -> None:
        title = tr(
            "The result is gone from the data folder, and the gateway does not give it again"
        )
        self.message.emit(Message(MessageKind.INFO, title, key=lost_key(job_id)))

    def _on_compared(self) -> None:
        """Hear that results are looked at: the list has whatever else has come."""
        comparison = self._viewing.comparison
        if comparison is not None and comparison.job_id in self._waiting:
            self._waiting.clear()
            self.settled.emit(RESULTS_KEY)

    def _on_removed(self, job_id: str) -> None:
        if job_id in self._waiting:
            self._waiting.remove(job_id)
            if self._waiting:
                self._tell_of_waiting()
            else:
                self.settled.emit(RESULTS_KEY)

    def _tell_of_waiting(self) -> None:
        """Say what waits to be seen in one message, however much it is."""
        job, count = self._jobs.job(self._waiting[-1]), len(self._waiting)
        if job is None:
            return
        title = tr_n("A result has arrived", "{n} results have arrived", count)
        prompt = job.request.remix_prompt[:_SHOWN_PROMPT]
        self.message.emit(
            Message(
                MessageKind.SUCCESS,
                title,
                prompt,
                key=RESULTS_KEY,
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
