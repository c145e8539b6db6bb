"""Finding what an earlier run left in the store, in a worker."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from mjgui.app.job import JobState
from mjgui.app.job_images import picture_from
from mjgui.app.loader import Generation
from mjgui.app.pictures import Picture, stand_in
from mjgui.app.slots import EMPTY_SLOTS, ImageSlot, Slots
from mjgui.app.work import Work, WorkContext
from mjgui.core.drafts import Desk
from mjgui.core.errors import FileError, MjguiError, StoreError
from mjgui.core.history import Loaded
from mjgui.core.image_files import folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.language import tr
from mjgui.core.model import IMAGES_PER_GENERATION, Document, Frame
from mjgui.core.store import Store

BATCH = 100
"""So many jobs come back at a time: few enough for the window to go on, many enough to be quick."""

_ACTIVE = frozenset(state.value for state in JobState if state.is_active)


@dataclass(frozen=True, slots=True)
class JobFound:
    """A job of the journal.

    Attributes:
        record: the job.
        original: takes the place of the image that it edits, which is not read yet.
        slots: its resulting images; those on disk are not read yet.
    """

    record: JobRecord
    original: Picture
    slots: Slots


@dataclass(frozen=True, slots=True)
class JobsFound:
    """Some jobs of the journal."""

    jobs: tuple[JobFound, ...]


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


@dataclass(frozen=True, slots=True)
class KnownFound:
    """What is known of a generation, with the images that are on disk.

    Attributes:
        gateway: where it is; None where it was never seen.
        generation: it has no pictures where none of its images is on disk.
    """

    gateway: GatewayRef | None
    generation: Generation


def finding_jobs(store: Store) -> Work:
    """Make work that finds the unfinished jobs, then all others, the newest first: JobsFound."""

    def work(context: WorkContext) -> None:
        finder = _Finder(store)
        damaged: list[str] = []
        begun = time.monotonic()
        for page in store.journal.pages(_ACTIVE, BATCH):
            found = tuple(finder.found(record) for record in page.records)
            context.emit(JobsFound(found))
            damaged += page.damaged
            # A rest as long as the work: Python's lock is free for the window half of the time.
            if context.cancel.wait(time.monotonic() - begun):
                return
            begun = time.monotonic()
        if damaged:
            raise StoreError(
                tr("Some entries of the journal are damaged and have been left out"),
                tr("Tasks that are missing can be loaded by their ids."),
                detail=f"{len(damaged)} entries: {', '.join(damaged)}",
            )

    return work


def finding_masks(store: Store, task_id: str) -> Work:
    """Make work that finds the masks of a generation."""

    def work(context: WorkContext) -> None:
        context.emit(MasksFound(task_id, store.drafts.masks(task_id)))

    return work


def finding_generation(store: Store, desk: Desk) -> Work:
    """Make work that finds the generation of a desk: always one GenerationFound."""
    known = Loaded(desk.origin, desk.task_id, desk.task, desk.parent_task_id, desk.made_by_prompt)

    def work(context: WorkContext) -> None:
        generation = _generation(store, known, context)
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


def finding_known(store: Store, task_id: str, gateway: GatewayRef | None = None) -> Work:
    """Make work that finds a generation that was ever loaded or made: always one KnownFound.

    Args:
        store: where it is looked for.
        task_id: the generation.
        gateway: where it is; None for wherever it was seen last.
    """

    def work(context: WorkContext) -> None:
        known = store.history.known(task_id, gateway)
        if known is None:
            context.emit(KnownFound(gateway, Generation(task_id)))
        else:
            context.emit(KnownFound(known.gateway, _generation(store, known, context)))

    return work


class _Finder:
    """Makes the jobs of records. What is alike is shared: thousands of jobs are many objects.

    Python's garbage collector looks at all objects in one go, and everything waits for it.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stand_ins: dict[Frame, Picture] = {}
        self._slots: dict[tuple[frozenset[int], int], Slots] = {}

    def found(self, record: JobRecord) -> JobFound:
        """The job of a record."""
        frame, slots = record.document.frame, EMPTY_SLOTS
        if record.task is not None and record.state not in _ACTIVE:
            folder = folder_of_task(record.gateway, record.task.id)
            is_done = record.state == JobState.DONE.value
            slots = self._slots_of(
                self._store.images.numbers(folder), len(record.task.images) if is_done else 0
            )
        original = self._stand_ins.get(frame)
        if original is None:
            original = self._stand_ins[frame] = stand_in(frame)
        return JobFound(record, original, slots)

    def _slots_of(self, numbers: frozenset[int], named: int) -> Slots:
        """The slots where images `numbers` are on disk, and the first `named` should be."""
        slots = self._slots.get((numbers, named))
        if slots is None:
            slots = tuple(_slot(n in numbers, n < named) for n in range(IMAGES_PER_GENERATION))
            self._slots[numbers, named] = slots
        return slots


def _slot(is_kept: bool, is_named: bool) -> ImageSlot:  # noqa: FBT001 - two facts of one image
    if is_kept:
        return ImageSlot(is_kept=True)
    return ImageSlot(error=_missing()) if is_named else ImageSlot()


def _missing() -> FileError:
    return FileError(
        tr("The image is no longer in the data folder"),
        tr("Click it to get it from the gateway again."),
    )


def _generation(store: Store, known: Loaded, context: WorkContext) -> Generation:
    slots: list[ImageSlot] = []
    for number in range(IMAGES_PER_GENERATION):
        try:
            with context.heavy:
                slots.append(ImageSlot(picture=picture_from(store, known.folder, number)))
        except MjguiError:
            named = known.task is not None and number < len(known.task.images)
            slots.append(_slot(is_kept=False, is_named=named))
    return Generation(known.task_id, known.task, tuple(slots), known.parent_task_id, known.prompt)
