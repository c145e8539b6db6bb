"""Which pictures of jobs are in memory: those of a few jobs whole, many small ones, no more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from mjgui.app.job import Job
from mjgui.app.job_images import (
    PREVIEW_SIDE,
    Images,
    OnDisk,
    OriginalOpened,
    PreviewMade,
    looking_on_disk,
    making_previews,
    one_after_another,
    opening_original,
    opening_results,
)
from mjgui.app.job_table import JobTable
from mjgui.app.letting_go import letting_go
from mjgui.app.pictures import Picture, reduced, stand_in
from mjgui.app.slots import after_event, without_kept
from mjgui.app.work import Work, WorkPool
from mjgui.core.errors import MjguiError
from mjgui.core.model import JobId
from mjgui.core.store import Store

WHOLE_JOBS = 3
"""How many finished jobs keep their pictures in memory beside those that are compared."""
PREVIEWS = 256
"""How many small pictures are in memory: some twenty megabytes."""
_WANTED = 64
_AT_A_TIME = 8


class JobPictures:
    """Reads pictures of jobs when they are asked for, and lets go of those that are on disk.

    What is not on disk is never let go of.

    Args:
        table: the jobs.
        pool: reads the disk.
        store: where the images are.
        put: takes a job with other pictures.
        tell: hears of errors that are none of an image's own.
    """

    def __init__(
        self,
        table: JobTable,
        pool: WorkPool,
        store: Store,
        put: Callable[[Job], None],
        tell: Callable[[MjguiError], None],
    ) -> None:
        self._table = table
        self._pool = pool
        self._store = store
        self._put = put
        self._tell = tell
        self._whole: dict[JobId, None] = {}  # the one that was asked for last is the last one
        self._held = frozenset[JobId]()
        self._opening: set[JobId] = set()
        self._previews: dict[JobId, None] = {}  # likewise
        self._wanted: dict[JobId, None] = {}
        self._without_preview: set[JobId] = set()
        self._is_making = False

    def open(self, job_id: JobId) -> None:
        """Read what is on disk only: the results of a job, and the image that it edits."""
        job = self._table.get(job_id)
        if job is None or job_id in self._opening:
            return
        numbers = frozenset(n for n, s in enumerate(job.slots) if s.is_kept and not s.picture)
        works: list[Work] = []
        if job.request.original.is_stand_in:
            works.append(self.opening_original(job))
        if numbers:
            folder = images_of(job).folders[0]
            works.append(opening_results(self._store, folder, numbers))
        if not works:
            return
        self._opening.add(job_id)

        def on_event(event: object) -> None:
            opened = self._table.get(job_id)
            if opened is not None:
                self._put(with_opened(opened, event))

        def on_finished() -> None:
            self._opening.discard(job_id)
            self.settle(job_id)

        self._pool.start(
            one_after_another(*works),
            on_event=on_event,
            on_failed=self._tell,
            on_finished=on_finished,
        )

    def opening_original(self, job: Job) -> Work:
        """Make work that reads the image that a job edits: one OriginalOpened."""
        return opening_original(self._store, images_of(job))

    def hold(self, job_ids: frozenset[JobId]) -> None:
        """Keep the pictures of these jobs, whatever comes; those held before are free."""
        freed, self._held = self._held - job_ids, job_ids
        for job_id in freed:
            self.settle(job_id)

    def settle(self, job_id: JobId) -> None:
        """Hear that a job is at its end, or was looked at: its pictures may be let go of later."""
        self._without_preview.discard(job_id)
        self._whole.pop(job_id, None)
        self._whole[job_id] = None
        free = [name for name in self._whole if name not in self._held]
        for name in free[:-WHOLE_JOBS]:
            del self._whole[name]
            job = self._table.get(name)
            if job is not None and not job.state.is_active and _has_whole_pictures(job):
                self._pool.start(
                    looking_on_disk(self._store, images_of(job)),
                    on_event=self._let_go,
                    on_failed=self._tell,
                )

    def forget(self, job_id: JobId) -> None:
        """Hear that a job is gone."""
        for ids in (self._whole, self._previews, self._wanted):
            ids.pop(job_id, None)
        self._without_preview.discard(job_id)
        self._held -= {job_id}

    def request_preview(self, job_id: JobId) -> None:
        """Have a small picture of a job in memory soon, if none is."""
        job = self._table.get(job_id)
        if job is None or job_id in self._without_preview:
            return
        if job.preview is not None:
            self._previews.pop(job_id, None)
            self._previews[job_id] = None
        elif job.face.is_stand_in:
            self._wanted.pop(job_id, None)
            self._wanted[job_id] = None
            if len(self._wanted) > _WANTED:
                # It was painted long ago; it asks again when it comes back into view.
                del self._wanted[next(iter(self._wanted))]
            self._make_previews()

    def _make_previews(self) -> None:
        """Make those that were asked for last, a few at a time, on one thread."""
        if self._is_making or not self._wanted:
            return
        self._is_making = True
        wanted: list[Images] = []
        while self._wanted and len(wanted) < _AT_A_TIME:
            job_id, _ = self._wanted.popitem()
            job = self._table.get(job_id)
            if job is not None:
                wanted.append(images_of(job))
        self._pool.start(
            making_previews(self._store, wanted),
            on_event=self._on_preview,
            on_failed=self._tell,
            on_finished=self._on_previews_made,
        )

    def _on_preview(self, event: object) -> None:
        if not isinstance(event, PreviewMade):
            return
        job = self._table.get(event.job_id)
        if job is None:
            return
        if event.picture is None:
            self._without_preview.add(job.id)
        else:
            self._put(self._with_preview(job, event.picture))

    def _on_previews_made(self) -> None:
        self._is_making = False
        self._make_previews()

    def _with_preview(self, job: Job, preview: Picture) -> Job:
        self._previews.pop(job.id, None)
        self._previews[job.id] = None
        while len(self._previews) > PREVIEWS:
            oldest = next(iter(self._previews))
            del self._previews[oldest]
            other = self._table.get(oldest)
            if other is not None:
                # Nobody needs to hear of it: it is out of view, and made anew when it is not.
                self._table.put(replace(other, preview=None))
        return replace(job, preview=preview)

    def _let_go(self, event: object) -> None:
        if not isinstance(event, OnDisk):
            return
        job = self._table.get(event.job_id)
        if job is None or job.state.is_active or job.id in self._held or job.id in self._whole:
            return
        if not job.face.is_stand_in:
            job = self._with_preview(job, reduced(job.face, PREVIEW_SIDE))
        slots = without_kept(job.slots, event.numbers)
        request = job.request
        if event.has_original:
            request = replace(request, original=stand_in(request.original.frame))
        held: list[object] = [job]
        self._put(replace(job, slots=slots, request=request))
        del job, slots, request
        self._pool.start(letting_go(held))


def images_of(job: Job) -> Images:
    """Where a job's images are on disk."""
    request = job.request
    return Images(
        job.id,
        request.original.frame,
        request.gateway,
        job.task.id if job.task else None,
        request.task_id,
        request.image_no,
    )


def with_opened(job: Job, event: object) -> Job:
    """The job after an image of it was read."""
    if isinstance(event, OriginalOpened):
        return replace(job, request=replace(job.request, original=event.picture))
    return replace(job, slots=after_event(job.slots, event))


def _has_whole_pictures(job: Job) -> bool:
    return bool(job.request.original.data) or any(slot.picture for slot in job.slots)
