"""All jobs by id, with what is asked of them often ready at hand."""

from __future__ import annotations

from bisect import bisect_left, insort

from mjgui.app.job import Job
from mjgui.core.model import JobId


class JobTable:
    """The jobs in the order in which they were submitted. No call looks at all of them but `all`.

    Thousands come back at the start, and every event of a job asks how many are at work.
    """

    def __init__(self) -> None:
        self._jobs: dict[JobId, Job] = {}
        self._order: list[tuple[float, JobId]] = []
        self._active: set[JobId] = set()
        self._with_pictures: set[JobId] = set()

    def get(self, job_id: str) -> Job | None:
        """One job, None where there is none of this id."""
        return self._jobs.get(JobId(job_id))

    def put(self, job: Job) -> None:
        """Add a job, or let it take the place of the record of its id."""
        if job.id not in self._jobs:
            insort(self._order, (job.created, job.id))
        self._jobs[job.id] = job
        _mark(self._active, job.id, job.state.is_active)
        _mark(self._with_pictures, job.id, job.has_pictures)

    def remove(self, job_id: JobId) -> None:
        """Take a job out."""
        job = self._jobs.pop(job_id)
        del self._order[bisect_left(self._order, (job.created, job_id))]
        self._active.discard(job_id)
        self._with_pictures.discard(job_id)

    @property
    def all(self) -> tuple[Job, ...]:
        """Every job, the oldest first."""
        return tuple(self._jobs[job_id] for _, job_id in self._order)

    @property
    def active(self) -> tuple[Job, ...]:
        """Those that are being followed, the oldest first."""
        return tuple(sorted((self._jobs[name] for name in self._active), key=_age))

    @property
    def active_count(self) -> int:
        """How many are being followed."""
        return len(self._active)

    @property
    def newest(self) -> Job | None:
        """The newest that is being followed, else the newest of all."""
        if self._active:
            return max((self._jobs[name] for name in self._active), key=_age)
        return self._jobs[self._order[-1][1]] if self._order else None

    @property
    def newest_with_pictures(self) -> Job | None:
        """The newest that has a result."""
        if not self._with_pictures:
            return None
        found = (name for _, name in reversed(self._order) if name in self._with_pictures)
        return self._jobs[next(found)]


def _mark(ids: set[JobId], job_id: JobId, belongs: bool) -> None:  # noqa: FBT001 - a fact
    if belongs:
        ids.add(job_id)
    else:
        ids.discard(job_id)


def _age(job: Job) -> tuple[float, JobId]:
    return job.created, job.id
