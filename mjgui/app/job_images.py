"""Reading the images of earlier jobs and generations back from the disk, in a worker."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QImage

from mjgui.app.fetching import PictureArrived
from mjgui.app.pictures import Picture, build_picture
from mjgui.app.work import Work, WorkContext
from mjgui.core import imaging
from mjgui.core.errors import MjguiError
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef
from mjgui.core.model import Frame, JobId
from mjgui.core.store import Store
from mjgui.gateway import polling

PREVIEW_SIDE = 256
_GREY = 0xFF808080


@dataclass(frozen=True, slots=True)
class OriginalOpened:
    """The image that a job edits is there."""

    picture: Picture


def opening_images(
    store: Store, gateway: GatewayRef, job_id: JobId, task_id: str, numbers: frozenset[int]
) -> Work:
    """Make work that reads the image that a job edits, and resulting images (0 – 3)."""

    def work(context: WorkContext) -> None:
        original = original_of(store, job_id)
        if original is not None:
            context.emit(OriginalOpened(original))
        folder = folder_of_task(gateway, task_id)
        for number in sorted(numbers):
            if context.cancel.is_set():
                return
            try:
                context.emit(PictureArrived(number, picture_from(store, folder, number)))
            except MjguiError as error:
                context.emit(polling.ImageFailed(number, error))

    return work


def picture_from(store: Store, folder: str, number: int) -> Picture:
    """Read image `number` (0 – 3) of a folder of the store.

    Raises:
        FileError: it is not there, or cannot be read.
        ImageError: it is damaged.
    """
    return build_picture(imaging.decode(store.images.read(folder, number)))


def original_of(store: Store, job_id: JobId) -> Picture | None:
    """The image that a job edits, None where it was deleted or damaged."""
    try:
        return picture_from(store, folder_of_job(job_id), 0)
    except MjguiError:
        return None


def preview_of(store: Store, folder: str, number: int) -> Picture | None:
    """A small copy of an image, None where it was deleted or damaged."""
    try:
        picture = picture_from(store, folder, number)
    except MjguiError:
        return None
    levels = picture.levels
    while len(levels) > 1 and max(levels[0].width(), levels[0].height()) > PREVIEW_SIDE:
        levels = levels[1:]
    return replace(picture, levels=levels, data=b"")


def blank_picture(frame: Frame) -> Picture:
    """A grey picture that takes the place of one that is not there."""
    image = QImage(max(frame.width, 1), max(frame.height, 1), QImage.Format.Format_RGB32)
    image.fill(_GREY)
    return Picture(frame, (image,), "png", b"")
