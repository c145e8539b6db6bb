"""Finding what an earlier run left in the store, in a worker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mjgui.app.job import JobState
from mjgui.app.job_images import blank_picture, original_of, picture_from, preview_of
from mjgui.app.loader import Generation
from mjgui.app.pictures import Picture
from mjgui.app.slots import EMPTY_SLOTS, ImageSlot, Slots
from mjgui.app.work import Work, WorkContext
from mjgui.core.drafts import Desk
from mjgui.core.errors import FileError, MjguiError, StoreError
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import JobRecord
from mjgui.core.model import IMAGES_PER_GENERATION, Document, Frame, JobId
from mjgui.core.store import Store

NEWEST_JOBS = 50

_ACTIVE = frozenset(state.value for state in JobState if state.is_active)


@dataclass(frozen=True, slots=True)
class JobFound:
    """A job of the journal.

    Attributes:
        record: the job.
        original: the image that it edits, or a blank one that takes its place.
        slots: its resulting images; those on disk are not read yet.
    """

    record: JobRecord
    original: Picture
    slots: Slots


@dataclass(frozen=True, slots=True)
class PreviewFound:
    """A small picture that stands for a job."""

    job_id: JobId
    picture: Picture


@dataclass(frozen=True, slots=True)
class MasksFound:
    """The masks of a generation, by image number."""

    task_id: str
    masks: Mapping[int, Document]


@dataclass(frozen=True, slots=True)
class GenerationFound:
    """The generation that was on the desk, with its images; None where none of them is on disk."""

    generation: Generation | None
    masks: Mapping[int, Document] = field(default_factory=dict[int, Document])


def finding_jobs(store: Store) -> Work:
    """Make work that finds the unfinished jobs and the newest others: JobFound, the oldest first.

    Then it makes their previews, the newest first.
    """

    def work(context: WorkContext) -> None:
        records, damaged = store.journal.records(_ACTIVE, NEWEST_JOBS)
        blanks: dict[Frame, Picture] = {}
        for record in records:
            if context.cancel.is_set():
                return
            context.emit(_found(store, record, blanks))
        for record in reversed(records):
            if context.cancel.is_set():
                return
            picture = _preview(store, record)
            if picture is not None:
                context.emit(PreviewFound(record.id, picture))
        if damaged:
            raise StoreError(
                "Some entries of the journal are damaged and have been left out",
                "Tasks that are missing can be loaded by their ids.",
                detail=f"{damaged} entries",
            )

    return work


def finding_masks(store: Store, task_id: str) -> Work:
    """Make work that finds the masks of a generation."""

    def work(context: WorkContext) -> None:
        context.emit(MasksFound(task_id, store.drafts.masks(task_id)))

    return work


def finding_generation(store: Store, desk: Desk) -> Work:
    """Make work that finds the generation of a desk: always one GenerationFound."""

    def work(context: WorkContext) -> None:
        generation = _generation(store, desk)
        if not generation.numbers:
            context.emit(GenerationFound(None))
            return
        try:
            masks = store.drafts.masks(desk.task_id)
        except MjguiError:
            context.emit(GenerationFound(generation))
            raise
        context.emit(GenerationFound(generation, masks))

    return work


def _found(store: Store, record: JobRecord, blanks: dict[Frame, Picture]) -> JobFound:
    frame = record.document.frame
    slots = EMPTY_SLOTS
    original: Picture | None = None
    if record.task is None or record.state in _ACTIVE:
        # Its result may come at any moment, to be compared with the image that it edits.
        original = original_of(store, record.id)
    else:
        folder = folder_of_task(record.gateway, record.task.id)
        numbers = store.images.numbers(folder)
        named = len(record.task.images) if record.state == JobState.DONE.value else 0
        slots = tuple(_slot(number in numbers, number < named) for number in range(len(slots)))
    if original is None:
        original = blanks.setdefault(frame, blank_picture(frame))
    return JobFound(record, original, slots)


def _slot(is_kept: bool, is_named: bool) -> ImageSlot:  # noqa: FBT001 - two facts of one image
    if is_kept:
        return ImageSlot(is_kept=True)
    return ImageSlot(error=_missing()) if is_named else ImageSlot()


def _missing() -> FileError:
    return FileError(
        "The image is no longer in the data folder", "Click it to get it from the gateway again."
    )


def _preview(store: Store, record: JobRecord) -> Picture | None:
    if record.task is not None:
        folder = folder_of_task(record.gateway, record.task.id)
        numbers = store.images.numbers(folder)
        if numbers:
            return preview_of(store, folder, min(numbers))
    return preview_of(store, folder_of_job(record.id), 0)


def _generation(store: Store, desk: Desk) -> Generation:
    folder = folder_of_task(desk.origin, desk.task_id)
    slots: list[ImageSlot] = []
    for number in range(IMAGES_PER_GENERATION):
        try:
            slots.append(ImageSlot(picture=picture_from(store, folder, number)))
        except MjguiError:
            named = desk.task is not None and number < len(desk.task.images)
            slots.append(_slot(is_kept=False, is_named=named))
    return Generation(
        desk.task_id, desk.task, tuple(slots), desk.parent_task_id, desk.made_by_prompt
    )
