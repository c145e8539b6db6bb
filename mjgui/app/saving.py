"""Saving pictures with what made them, in a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mjgui import __version__
from mjgui.app.jobs import Job
from mjgui.app.pictures import Picture
from mjgui.app.work import Work, WorkContext
from mjgui.core import files, imaging
from mjgui.core.errors import StoppedError
from mjgui.core.metadata import ResultMetadata


@dataclass(frozen=True, slots=True)
class SaveItem:
    """One picture to save: where, and what makes the metadata (called in the worker)."""

    path: Path
    picture: Picture
    metadata: Callable[[], ResultMetadata]


@dataclass(frozen=True, slots=True)
class Saved:
    """One picture is on disk, whole."""

    path: Path


def saving(items: tuple[SaveItem, ...], quality: int) -> Work:
    """Make work that saves pictures; the ending of each path says the format.

    A picture of that format already keeps its bytes. The work raises FileError where the disk
    refuses; what was saved before stays, and files that were there before stay whole.
    """

    def work(context: WorkContext) -> None:
        for item in items:
            if context.cancel.is_set():
                raise StoppedError
            kind = imaging.format_for(item.path)
            decoded = imaging.decode(item.picture.data)
            data = imaging.encode(decoded, kind, quality=quality, metadata=item.metadata())
            files.write_whole(item.path, data)
            context.emit(Saved(item.path))

    return work


def metadata_of(job: Job, number: int) -> ResultMetadata:
    """What is known of resulting image `number` (0 – 3) of a job."""
    request, task = job.request, job.task
    created = task.created_at if task and task.created_at else None
    return ResultMetadata(
        prompt=request.remix_prompt,
        task_id=task.id if task else "",
        parent_task_id=request.task_id,
        image_no=number,
        mask=request.submission().areas,
        cost=job.cost,
        created=created or datetime.fromtimestamp(job.created, UTC),
        software=f"mjgui {__version__}",
    )
