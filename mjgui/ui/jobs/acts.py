"""What a user can do with jobs: from their menu, their messages, and the keys of their list."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication

from mjgui.app.batches import Batches
from mjgui.app.going_on import Reuse
from mjgui.app.job import Job, JobState
from mjgui.app.messages import (
    BROWSER_KEY,
    Message,
    MessageKind,
    end_key,
    message_of_end,
)
from mjgui.app.session import Session
from mjgui.core.history import job_key
from mjgui.core.journal import GatewayRef
from mjgui.core.language import tr
from mjgui.ui.jobs.words import report

OpenUrl = Callable[[QUrl], bool]
"""Shows a web page in the user's browser; False if that failed."""

_UNSURE = frozenset({JobState.UNKNOWN, JobState.FAILED, JobState.STOPPED})


class JobActs(QObject):
    """Does things to jobs, each named by its id; what cannot be done any more is left undone.

    Args:
        session: holds the jobs.
        open_url: opens the gateway's web site, and folders.

    Signals:
        message: (Message) what came of it, where that is to be said.
        decided: (key of a message) the user has chosen what it offered.
    """

    message = Signal(object)
    decided = Signal(str)

    def __init__(self, session: Session, open_url: OpenUrl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.open_url = open_url

    # -- what can be done ----------------------------------------------------------------------

    @staticmethod
    def can_check_account(job: Job) -> bool:
        """Whether the user's account at the gateway can tell more than mjgui knows."""
        return job.is_paid and job.state in _UNSURE

    def can_compare_against(self, job: Job) -> bool:
        """Whether there is a result at hand to be compared with one of this job."""
        return job.has_pictures and self._session.viewing.comparison is not None

    @property
    def batches(self) -> Batches:
        """What several submissions cost."""
        return self._session.batches

    @property
    def finished(self) -> list[Job]:
        """All jobs of which nothing is to be expected any more; see `is_finished`."""
        return [job for job in self._session.jobs.jobs if is_finished(job)]

    # -- one job -------------------------------------------------------------------------------

    def open(self, job_id: str) -> None:
        """Compare a job's result; of a job without one, say what became of it."""
        job = self._session.jobs.job(job_id)
        if job is None:
            return
        is_lost = job.state is JobState.DONE and any(slot.error for slot in job.slots)
        if job.has_pictures or is_lost:
            self._session.viewing.compare(job_id)  # what is lost is asked for again
        else:
            self.explain(job_id)

    def compare_against(self, job_id: str) -> None:
        """Keep a job's first result as what the result at hand is compared with."""
        self._session.viewing.set_reference(job_id)

    def explain(self, job_id: str) -> None:
        """Show the message of a job's end once more."""
        job = self._session.jobs.job(job_id)
        message = message_of_end(job) if job is not None and not job.state.is_active else None
        if message is not None:
            self.message.emit(message)

    def stop(self, job_id: str) -> None:
        """Stop waiting for a job."""
        self._session.jobs.stop(job_id)

    def take_up(self, job_id: str) -> None:
        """Look at a job's task again; nothing is submitted."""
        self._session.jobs.take_up(job_id)

    def submit_again(self, job_id: str) -> None:
        """Submit the same once more, as a new job."""
        if self._session.submit_again(job_id) is not None:
            self.decided.emit(end_key(job_id))

    def check_account(self, job_id: str = "") -> None:
        """Open the web site of a job's gateway, or of the one in use, in the browser."""
        job = self._session.jobs.job(job_id)
        gateway = job.request.gateway if job is not None else self._session.connection.ref
        site = web_site(gateway)
        if not self.open_url(site):
            address = site.toString()
            self.message.emit(
                Message(
                    MessageKind.WARNING,
                    tr("The browser could not be opened"),
                    tr(
                        "Open {address} by hand, and look at your tasks and your balance there.",
                        address=address,
                    ),
                    address,
                    key=BROWSER_KEY,
                )
            )

    def edit_result(self, job_id: str) -> None:
        """Edit the result of a job: the compared one, else its first."""
        self._session.edit_result(job_id)

    def reuse(self, job_id: str, how: Reuse = Reuse.ALL) -> None:
        """Edit the image of a job with its mask, its prompt, or both."""
        job = self._session.jobs.job(job_id)
        if job is not None:
            self._session.going_on.reuse(job, how)

    def run_again(self, job_id: str, times: int) -> None:
        """Submit the same several times more, as new jobs."""
        if self._session.batches.repeat(job_id, times):
            self.decided.emit(end_key(job_id))

    def submit_rest(self, batch: str) -> None:
        """Submit what was never sent of a batch."""
        self._session.batches.submit_rest(batch)

    def copy_task_id(self, job_id: str) -> None:
        """Put the id of a job's task on the clipboard."""
        job = self._session.jobs.job(job_id)
        if job is not None and job.task is not None:
            QGuiApplication.clipboard().setText(job.task.id)

    def copy_details(self, job_id: str) -> None:
        """Put all that is known of a job on the clipboard, without secrets."""
        job = self._session.jobs.job(job_id)
        if job is not None:
            QGuiApplication.clipboard().setText(report(job))

    # -- several -------------------------------------------------------------------------------

    def delete(self, jobs: Iterable[Job]) -> None:
        """Delete jobs that have ended, at once; those at work stay. A message offers them back."""
        self._session.deletion.delete(job_key(job.id) for job in jobs)


def is_finished(job: Job) -> bool:
    """Whether nothing is to be expected of a job: its task has ended, or there never was one.

    One that nobody waits for may still bring a result, and be charged; so may one whose outcome is
    unknown.
    """
    return job.state in {JobState.DONE, JobState.FAILED} or (
        job.state is JobState.STOPPED and job.task is None
    )


def web_site(gateway: GatewayRef) -> QUrl:
    """The address at which people sign in to a gateway: that of its API, without a path."""
    url = QUrl(gateway.base_url)
    site = QUrl()
    site.setScheme(url.scheme())
    site.setHost(url.host())
    site.setPort(url.port())
    site.setPath("/")
    return site
