"""What each event of the gateway makes of a job."""

from __future__ import annotations

import time
from dataclasses import replace

from mjgui.app.job import Job, JobState
from mjgui.app.job_pictures import with_opened
from mjgui.app.slots import with_loading
from mjgui.core.model import Task
from mjgui.gateway import polling


def after(job: Job, event: object) -> Job:
    """The job after an event of submitting, following or fetching images."""
    match event:
        case polling.Sending():
            job = replace(at_ease(job), state=JobState.SENDING)
        case polling.Accepted(task) | polling.Progressed(task):
            quiet_since = None if _has_moved(job.task, task) else job.quiet_since
            job = replace(at_ease(job), state=JobState.WAITING, task=task, quiet_since=quiet_since)
        case polling.Quiet(seconds):
            job = replace(job, quiet_since=time.monotonic() - seconds)
        case polling.Completed(task):
            slots = with_loading(job.slots)
            job = replace(at_ease(job), state=JobState.DOWNLOADING, task=task, slots=slots)
            job = replace(job, quiet_since=None)
        case polling.Reconnecting(error=error, wait_seconds=seconds):
            next_try = time.monotonic() + seconds
            job = replace(job, trouble=error.title, trouble_error=error, next_try=next_try)
        case polling.Reconnected():
            job = at_ease(job)
        case _:
            job = with_opened(job, event)
    return job


def at_ease(job: Job) -> Job:
    """The job while the gateway answers."""
    return replace(job, trouble="", trouble_error=None, next_try=None)


def _has_moved(before: Task | None, now: Task) -> bool:
    return before is None or (before.status, before.progress) != (now.status, now.progress)
