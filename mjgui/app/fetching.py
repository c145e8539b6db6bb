"""What runs on the worker's thread to get pictures: from a task, a submission, or files.

Each function makes a piece of work for a `WorkPool`. What it has to say it emits as events of
`mjgui.gateway.polling` and of this module; pictures come decoded and ready to paint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from mjgui.app.pictures import Picture, build_picture
from mjgui.app.work import Work, WorkContext
from mjgui.core import files, imaging
from mjgui.core.errors import Charge, MjguiError, StoppedError
from mjgui.core.model import Submission, Task
from mjgui.gateway import polling
from mjgui.gateway.client import GatewayClient

_PROGRESS_STEPS = 20
_PROGRESS_BYTES = 262_144

Connect = Callable[[], GatewayClient]


@dataclass(frozen=True, slots=True)
class PictureArrived:
    """Image `number` (0 – 3) is there, ready to paint."""

    number: int
    picture: Picture


class Keep(Protocol):
    """Puts on disk what arrives, in the worker's thread, before the window hears of it.

    A disk that refuses ends nothing: what has arrived is worth more than its copy.
    """

    def hear(self, event: object) -> None:
        """Take note of an event."""
        ...

    def image(self, number: int, data: bytes, kind: str) -> None:
        """Keep image `number` (0 – 3), of the kind "png", "jpeg" or "webp"."""
        ...


class SubmissionKeep(Keep, Protocol):
    """Knows of a submission before it leaves."""

    def begin(self) -> None:
        """Write down that the submission is about to leave.

        Raises:
            StoreError: it cannot be written down, so it must not leave.
        """
        ...

    def take_back(self) -> None:
        """Write down that nothing of the submission has left, nor will."""
        ...

    def settle(self) -> None:
        """Hear that nothing is on its way any more."""
        ...


def following(connect: Connect, task_id: str, keep: Keep | None = None) -> Work:
    """Make work that follows a task until it is done, then gets its images."""

    def work(context: WorkContext) -> None:
        with connect() as client:
            events = polling.follow(client, task_id, context.cancel)
            _relay(_then_images(client, events, context), context, keep)

    return work


def submitting(
    connect: Connect, prepare: Callable[[], Submission], keep: SubmissionKeep | None = None
) -> Work:
    """Make work that submits once, follows the task until it is done, and gets its images.

    Args:
        connect: opens the client, in the worker's thread.
        prepare: makes the final form of the request; what it raises ends the work before
            anything is sent.
        keep: writes the intent down before anything is sent, and all that follows.
    """

    def work(context: WorkContext) -> None:
        submission = prepare()
        with connect() as client:
            if context.cancel.is_set():
                raise StoppedError(charge=Charge.NONE)
            if keep is not None:
                keep.begin()
            try:
                events = polling.run(client, submission, context.cancel)
                _relay(_then_images(client, events, context), context, keep)
            except StoppedError as error:
                if keep is not None and error.charge is Charge.NONE:
                    keep.take_back()
                raise
            finally:
                if keep is not None:
                    keep.settle()

    return work


def downloading(
    connect: Connect, task: Task, numbers: frozenset[int], keep: Keep | None = None
) -> Work:
    """Make work that gets some images of a completed task (again)."""

    def work(context: WorkContext) -> None:
        with connect() as client:
            events = polling.download_images(client, task, context.cancel, numbers=numbers)
            _relay(events, context, keep)

    return work


def opening(paths: Mapping[int, Path], keep: Keep | None = None) -> Work:
    """Make work that opens image files; the keys are the image numbers (0 – 3)."""

    def work(context: WorkContext) -> None:
        for number, path in paths.items():
            if context.cancel.is_set():
                return
            try:
                data = files.read_capped(path, imaging.MAX_FILE_BYTES)
                _emit_picture(number, data, context, keep)
            except MjguiError as error:
                error.detail = f"{path.name}\n{error.detail}".strip()
                context.emit(polling.ImageFailed(number, error))

    return work


def _then_images(
    client: GatewayClient, events: Iterator[polling.Event], context: WorkContext
) -> Iterator[polling.Event]:
    """Follow a task's events by those of its images once it is completed."""
    for event in events:
        yield event
        if isinstance(event, polling.Completed):
            with context.transfers.one(context.cancel):
                yield from polling.download_images(client, event.task, context.cancel)


def _relay(events: Iterator[polling.Event], context: WorkContext, keep: Keep | None) -> None:
    """Keep events and pass them on: bytes as pictures, and progress in visible steps."""
    told: dict[int, int] = {}
    for event in events:
        if isinstance(event, polling.ImageProgress):
            step = event.total // _PROGRESS_STEPS if event.total else _PROGRESS_BYTES
            if event.received - told.get(event.number, -step) < step:
                continue
            told[event.number] = event.received
        if isinstance(event, polling.ImageArrived):
            try:
                _emit_picture(event.number, event.data, context, keep)
            except MjguiError as error:
                context.emit(polling.ImageFailed(event.number, error))
        else:
            if keep is not None:
                keep.hear(event)
            context.emit(event)


def _emit_picture(number: int, data: bytes, context: WorkContext, keep: Keep | None) -> None:
    with context.heavy:
        decoded = imaging.decode(data)
    if keep is not None:
        keep.image(number, data, decoded.format)
    with context.heavy:
        picture = build_picture(decoded)
    context.emit(PictureArrived(number, picture))
