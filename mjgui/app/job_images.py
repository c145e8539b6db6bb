"""Reading the images of earlier jobs and generations back from the disk, in a worker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt

from mjgui.app.fetching import Pictures
from mjgui.app.pictures import Picture, blank, read_picture
from mjgui.app.thumbnails import thumbnail_image
from mjgui.app.turns import FIRST
from mjgui.app.work import Work, WorkContext
from mjgui.core.errors import FileError, ImageError
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef
from mjgui.core.model import IMAGES_PER_GENERATION, Frame, JobId
from mjgui.core.store import Store

PREVIEW_SIDE = 128


@dataclass(frozen=True, slots=True)
class Images:
    """Where a job's images are on disk.

    Attributes:
        job_id: the job.
        frame: the size of the image that it edits.
        gateway: the gateway of its task.
        task_id: its task, None where it has none.
        parent: the task whose image it edits.
        image_no: which image that is, 0 – 3.
    """

    job_id: JobId
    frame: Frame
    gateway: GatewayRef
    task_id: str | None
    parent: str
    image_no: int

    @property
    def folders(self) -> tuple[str, ...]:
        """The folder of its results, if it may have any, then that of the image that it edits."""
        own = folder_of_job(self.job_id)
        return (own,) if self.task_id is None else (folder_of_task(self.gateway, self.task_id), own)


@dataclass(frozen=True, slots=True)
class OriginalOpened:
    """The image that a job edits is there; a blank one where it was deleted or damaged."""

    picture: Picture


@dataclass(frozen=True, slots=True)
class PreviewMade:
    """A small picture that stands for a job; None where none of its images can be read."""

    job_id: JobId
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class OnDisk:
    """Which images of a job are on disk: results (0 – 3), and the one that it edits."""

    job_id: JobId
    numbers: frozenset[int]
    has_original: bool


def opening_original(store: Store, images: Images) -> Work:
    """Make work that reads the image that a job edits."""

    def work(context: WorkContext) -> None:
        with context.heavy.of_rank(FIRST):
            picture = _original(store, images)
        context.emit(OriginalOpened(picture))

    return work


def _original(store: Store, images: Images) -> Picture:
    """The job's own copy; where a kill came before it was kept, that of the task it edits."""
    parent = folder_of_task(images.gateway, images.parent)
    for folder, number in ((folder_of_job(images.job_id), 0), (parent, images.image_no)):
        try:
            return picture_from(store, folder, number)
        except (FileError, ImageError):
            continue
    return blank(images.frame)


def opening_results(store: Store, folder: str, numbers: frozenset[int]) -> Work:
    """Make work that reads images (0 – 3) of a folder of the store."""

    def work(context: WorkContext) -> None:
        def opened(number: int) -> Picture:
            with pictures.turn(number):
                return picture_from(store, folder, number)

        with Pictures(context, min(numbers, default=0)) as pictures:
            for number in sorted(numbers):
                pictures.take(number, partial(opened, number))

    return work


def one_after_another(*works: Work) -> Work:
    """Make work of several."""

    def work(context: WorkContext) -> None:
        for part in works:
            part(context)

    return work


def making_previews(store: Store, wanted: Sequence[Images]) -> Work:
    """Make work that makes the small pictures of some jobs: a PreviewMade for each."""

    def work(context: WorkContext) -> None:
        for images in wanted:
            if context.cancel.is_set():
                return
            with context.heavy:
                preview = _preview(store, images)
            context.emit(PreviewMade(images.job_id, preview))

    return work


def looking_on_disk(store: Store, images: Images) -> Work:
    """Make work that finds out which images of a job are on disk: one OnDisk."""

    def work(context: WorkContext) -> None:
        numbers = frozenset[int]()
        if images.task_id is not None:
            numbers = store.images.numbers(folder_of_task(images.gateway, images.task_id))
        has_original = 0 in store.images.numbers(folder_of_job(images.job_id))
        context.emit(OnDisk(images.job_id, numbers, has_original))

    return work


def picture_from(store: Store, folder: str, number: int) -> Picture:
    """Read image `number` (0 – 3) of a folder of the store.

    Raises:
        FileError: it is not there, or cannot be read.
        ImageError: it is damaged.
    """
    return read_picture(store.images.read(folder, number))


def _preview(store: Store, images: Images) -> Picture | None:
    """The thumbnail of the first image that has one; also of images that were deleted."""
    for folder in images.folders:
        for number in range(IMAGES_PER_GENERATION):
            image = thumbnail_image(store, folder, number)
            if image is not None:
                small = image.scaled(
                    PREVIEW_SIDE,
                    PREVIEW_SIDE,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                return Picture(images.frame, (small,), "webp", b"")
    return None
