"""Submitting: nothing twice by accident, and nothing that cannot be written down."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import Connection
from mjgui.app.job import Request
from mjgui.app.jobs import JobRunner
from mjgui.app.messages import already_sent, message_of, not_submitted
from mjgui.core.errors import KeyMissingError, MjguiError
from mjgui.core.model import JobId


class Submitter(QObject):
    """The one way to the job runner for what would be paid.

    Args:
        jobs: sends what may be sent.
        obstacle: why nothing can be kept where something should be; nothing is sent then.
        parent: the QObject that owns it.

    Signals:
        message: (Message) why something was not sent.
    """

    message = Signal(object)

    def __init__(
        self, jobs: JobRunner, obstacle: MjguiError | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._obstacle = obstacle

    def submit(self, request: Request, like: JobId | None = None) -> JobId | None:
        """Send a request, unless the same one is being worked on already.

        Args:
            request: what is asked for.
            like: the job that it repeats, if any.

        Returns:
            The new job's id; None, with a message, where it was not sent.
        """
        if self._obstacle is not None:
            self.message.emit(not_submitted(str(self._obstacle)))
            return None
        if self._jobs.is_awaited(request):
            # A double click must not be paid twice.
            self.message.emit(already_sent())
            return None
        return self._jobs.submit(request, like)

    def submit_again(self, job_id: str, connection: Connection) -> JobId | None:
        """Send the request of a job that has ended once more, as a new job that is paid for anew.

        Args:
            job_id: the job.
            connection: the gateway that is in use; it takes the place of the job's own connection
                if it is to the same gateway, since its key may have been mended since.

        Returns:
            The new job's id; None, with a message, where it was not sent.
        """
        job = self._jobs.job(job_id)
        if job is None or not job.can_submit_again:
            return None
        request = job.request
        if request.gateway == connection.ref:
            if not connection.is_usable:
                self.message.emit(message_of(KeyMissingError()))
                return None
            request = replace(request, connect=connection.connect)
        return self.submit(request, job.id)
