"""Submitting: nothing twice by accident, and nothing that cannot be written down."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import Connection
from mjgui.app.job import Asked, Job, Request
from mjgui.app.jobs import JobRunner
from mjgui.app.messages import already_sent, message_of, not_submitted
from mjgui.core.errors import KeyMissingError, MjguiError
from mjgui.core.model import BatchPlace, JobId


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

    def submit(
        self, request: Request, like: JobId | None = None, place: BatchPlace | None = None
    ) -> JobId | None:
        """Send a request, unless the same one is being worked on already.

        Args:
            request: what is asked for.
            like: the job that it repeats, if any.
            place: where it stands in its batch, if it is one of several.

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
        return self._jobs.submit(Asked(request, like, place))[0]

    def submit_batch(
        self, batch: Sequence[tuple[Request, BatchPlace]], like: JobId | None = None
    ) -> tuple[JobId, ...]:
        """Send several requests that were asked for by one act, the same one maybe more than once.

        Either all are sent or none: none where one of them is being worked on already, for then
        the act may be the second press of a double click.

        Args:
            batch: what is asked for, each with its place; every place is used once in its life.
            like: the job that they repeat, if any.

        Returns:
            The new jobs' ids; none of them, with a message, where nothing was sent.
        """
        if self._obstacle is not None:
            self.message.emit(not_submitted(str(self._obstacle)))
            return ()
        if any(self._jobs.is_awaited(request) for request, _ in batch):
            self.message.emit(already_sent())
            return ()
        return self._jobs.submit(*(Asked(request, like, place) for request, place in batch))

    def submit_rest(self, jobs: Sequence[Job], connection: Connection) -> tuple[JobId, ...]:
        """Send what was never sent of a batch: each job anew, at the place of its own.

        Args:
            jobs: those of the batch that were not sent; at most one of each place.
            connection: the gateway that is in use; see `submit_again`.

        Returns:
            The new jobs' ids; none of them, with a message, where nothing was sent.
        """
        if self._obstacle is not None:
            self.message.emit(not_submitted(str(self._obstacle)))
            return ()
        requests = [self._renewed(job.request, connection) for job in jobs]
        ready = [request for request in requests if request is not None]
        if len(ready) < len(requests):
            return ()
        return self._jobs.submit(
            *(Asked(request, job.id, job.place) for request, job in zip(ready, jobs, strict=True))
        )

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
        request = self._renewed(job.request, connection)
        # What was never sent of a batch is sent in its own place, and not with the rest once more.
        place = job.place if job.is_unsent else None
        return None if request is None else self.submit(request, job.id, place)

    def repeat(self, job_id: str, times: int, connection: Connection) -> tuple[JobId, ...]:
        """Send the request of a job that has ended several times more, as one batch.

        Args:
            job_id: the job.
            times: how often; each is a job that is paid for.
            connection: the gateway that is in use; see `submit_again`.

        Returns:
            The new jobs' ids; none of them, with a message, where nothing was sent.
        """
        job = self._jobs.job(job_id)
        if job is None or not job.can_submit_again:
            return ()
        request = self._renewed(job.request, connection)
        if request is None:
            return ()
        return self.submit_batch([(request, place) for place in places(times)], job.id)

    def _renewed(self, request: Request, connection: Connection) -> Request | None:
        """The request on the connection in use; None, with a message, where its key is missing."""
        if request.gateway != connection.ref:
            return request
        if not connection.is_usable:
            self.message.emit(message_of(KeyMissingError()))
            return None
        return replace(request, connect=connection.connect)


def places(count: int) -> tuple[BatchPlace, ...]:
    """All places of a new batch of `count` jobs."""
    batch = uuid.uuid4().hex
    return tuple(BatchPlace(batch, number, count) for number in range(1, count + 1))
