"""Saving pictures with what made them, in a worker thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from mjgui import __version__
from mjgui.app.jobs import Job
from mjgui.app.pictures import Picture
from mjgui.app.sides import ORIGINAL, picture_of
from mjgui.app.work import Work, WorkContext
from mjgui.core import files
from mjgui.core.encoding import Encoding, Rendered, encode, format_for, is_transparent
from mjgui.core.errors import StoppedError
from mjgui.core.imaging import decode, sniff
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.metadata import ResultMetadata
from mjgui.core.name_template import NameFacts

Content = Callable[[WorkContext], bytes | Rendered]
"""Gives a picture, in the worker: the bytes of a file as it came, or pixels made here.

Bytes that are of the wanted format already are kept as they are; all else is encoded. May raise
MjguiError; should look at `context.cancel` where it takes long, and compute in `context.heavy`.
"""


@dataclass(frozen=True, slots=True)
class Savable:
    """A picture that can be saved, copied or dragged out.

    Attributes:
        content: gives the picture, in the worker.
        metadata: gives what is known of it; called in the worker, for masks take a while.
        facts: what its name may say of it.
    """

    content: Content
    metadata: Callable[[], ResultMetadata]
    facts: NameFacts

    def as_composite(self, content: Content) -> Savable:
        """Return the same for a picture that was put together of original and result."""

        def metadata() -> ResultMetadata:
            return replace(self.metadata(), variant=COMPOSITE)

        return Savable(content, metadata, replace(self.facts, variant=COMPOSITE))


COMPOSITE = "composite"
"""What metadata and names call a picture put together of original and result."""


@dataclass(frozen=True, slots=True)
class SaveItem:
    """One picture to save, and where.

    Attributes:
        path: where it goes; the ending says the format.
        savable: the picture.
        again: where it goes where that is taken, and nothing may be replaced: the path at each
            count from 2 on. Without it, the count joins the name.
    """

    path: Path
    savable: Savable
    again: Callable[[int], Path] | None = None

    def path_at(self, count: int) -> Path:
        """Where it goes at the first try (1), and at further ones."""
        if count == 1:
            return self.path
        if self.again is not None:
            return self.again(count)
        return self.path.with_name(f"{self.path.stem}-{count}{self.path.suffix}")


@dataclass(frozen=True, slots=True)
class Saved:
    """One picture is on disk, whole.

    Attributes:
        path: where.
        facts: which pictures it holds.
        note: what is to be said of it, a sentence; may be empty.
    """

    path: Path
    facts: tuple[NameFacts, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class SaveStep:
    """What saving is at now, in a few words."""

    text: str


_FLATTENED = tr_noop("JPEG knows no transparency: what was transparent is white.")


def saving(
    items: Sequence[SaveItem], encoding: Encoding | None = None, *, replaces: bool = True
) -> Work:
    """Make work that saves pictures; the ending of each path says the format.

    A picture of that format already keeps its bytes. The work raises FileError where the disk
    refuses; what was saved before stays, and files that were there before stay whole.

    Args:
        items: the pictures.
        encoding: how those are written that have to be encoded.
        replaces: whether files of these names are replaced, as where the user was asked; otherwise
            all pictures get the first number at which all of their names are free.
    """
    how = encoding or Encoding()

    def work(context: WorkContext) -> None:
        paths = [item.path for item in items]
        if not replaces and paths:
            files.make_folder(paths[0].parent)
            paths = files.free_names(lambda count: [item.path_at(count) for item in items])
        for number, (path, item) in enumerate(zip(paths, items, strict=True), 1):
            context.emit(SaveStep(_step(path.name, number, len(items))))
            data, note = encoded(item.savable, path, how, context)
            if context.cancel.is_set():
                raise StoppedError
            target = path
            if replaces:
                files.write_whole(path, data)
            else:
                target = files.write_new(path, data)
            context.emit(Saved(target, (item.savable.facts,), note))

    return work


def _step(name: str, number: int, count: int) -> str:
    if count == 1:
        return name
    return tr("{name} ({number} of {count})", name=name, number=number, count=count)


def encoded(
    savable: Savable, path: Path, encoding: Encoding, context: WorkContext
) -> tuple[bytes, str]:
    """Return a picture in the format that the ending of `path` stands for, with its metadata.

    Returns:
        The file, and what is to be said of it; may be empty.

    Raises:
        StoppedError: nobody wants it any more.
        InputError: there is no such format.
        ImageError: the picture cannot be read, or not be written in that format.
    """
    if context.cancel.is_set():
        raise StoppedError
    kind = format_for(path)
    content = savable.content(context)
    metadata = savable.metadata()
    with context.heavy:
        picture = (
            decode(content) if isinstance(content, bytes) and sniff(content) != kind else content
        )
        is_flattened = kind == "jpeg" and not isinstance(picture, bytes) and is_transparent(picture)
        data = encode(picture, kind, encoding=encoding, metadata=metadata)
    return data, tr_marked(_FLATTENED) if is_flattened else ""


def result_of(job: Job, number: int) -> Savable | None:
    """Result `number` (0 – 3) of a job, or with ORIGINAL the image that it edits.

    None where it is not in memory.
    """
    picture = picture_of(job, number)
    if number == ORIGINAL and picture is not None and picture.data:
        return _original_of(job, picture)
    if picture is None or job.task is None or number == ORIGINAL:
        return None
    request = job.request
    facts = NameFacts(
        task=job.task.id,
        parent=request.task_id,
        image=number + 1,
        prompt=request.remix_prompt,
        cost=job.cost,
        created=created_of(job),
    )
    return Savable(_giving(picture.data), partial(metadata_of, job, number), facts)


def _original_of(job: Job, picture: Picture) -> Savable:
    """The image that a job edits; what made it is not known, but for its task."""
    request = job.request

    def metadata() -> ResultMetadata:
        return ResultMetadata(
            task_id=request.task_id,
            image_no=request.image_no,
            software=f"mjgui {__version__}",
        )

    facts = NameFacts(task=request.task_id, image=request.image_no + 1)
    return Savable(_giving(picture.data), metadata, facts)


def created_of(job: Job) -> datetime:
    """When the task of a job was taken in, as far as that is known; with its time zone."""
    created = job.task.created_at if job.task else None
    return created or datetime.fromtimestamp(job.created, UTC)


def metadata_of(job: Job, number: int | None) -> ResultMetadata:
    """What is known of resulting image `number` (0 – 3; None for all of them) of a job."""
    request, task = job.request, job.task
    return ResultMetadata(
        prompt=request.remix_prompt,
        task_id=task.id if task else "",
        parent_task_id=request.task_id,
        parent_image_no=request.image_no,
        image_no=number,
        mask=request.submission().areas,
        cost=job.cost,
        created=created_of(job),
        software=f"mjgui {__version__}",
    )


def _giving(data: bytes) -> Content:
    def content(_context: WorkContext) -> bytes:
        return data

    return content
