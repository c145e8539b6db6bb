"""What runs on the worker's thread to get pictures: from a task, a submission, or files.

Each function makes a piece of work for a `WorkPool`. What it has to say it emits as events of
`mjgui.gateway.polling` and of this module; pictures come decoded and ready to paint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from mjgui.app.pictures import Picture, build_picture, decode, read_picture
from mjgui.app.turns import FIRST
from mjgui.app.work import Work, WorkContext, give_way
from mjgui.core import files, imaging
from mjgui.core.errors import Charge, MjguiError, StoppedError
from mjgui.core.model import IMAGES_PER_GENERATION, Submission, Task
from mjgui.gateway import polling
from mjgui.gateway.client import GatewayClient

_PROGRESS_STEPS = 20
_PROGRESS_BYTES = 262_144
_NICER = 3
"""By so much what makes the other pictures is nicer: of two processors with three such threads at
work Linux then gives the one that makes the first a whole one (sched(7), the weights of `nice`)."""

Connect = Callable[[], GatewayClient]


@dataclass(frozen=True, slots=True)
class PictureArrived:
    """Image `number` (0 – 3) is there, ready to paint."""

    number: int
    picture: Picture


class Keep(Protocol):
    """Puts on disk what arrives, in a worker's thread, before the window hears of it.

    Images come from several threads, each once. A disk that refuses ends nothing: what has arrived
    is worth more than its copy.
    """

    def hear(self, event: object) -> None:
        """Take note of an event."""
        ...

    def image(self, number: int, data: bytes, kind: str, is_sound: Callable[[], bool]) -> None:
        """Keep image `number` (0 – 3), of the kind "png", "jpeg" or "webp".

        `is_sound` waits until it is known whether it is a picture at all; one that is not is not
        kept.
        """
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


class Pictures:
    """Makes pictures side by side, and tells of each as soon as it is there.

    The first one is what somebody looks for, and those of one task tend to come together: it is
    made as if it were alone, however late it comes. The others follow in their order.

    To be used as a context (`with Pictures(context) as pictures:`), which ends when all are made.

    Args:
        context: hears of the pictures.
        first: the number of the first one.
    """

    def __init__(self, context: WorkContext, first: int = 0) -> None:
        self._context = context
        self._first = first
        # Each picture may have one thread at work for it besides its own.
        self._leading = ThreadPoolExecutor(2, "mjgui-picture")
        self._threads = ThreadPoolExecutor(
            2 * (IMAGES_PER_GENERATION - 1), "mjgui-pictures", give_way, (_NICER,)
        )
        self._jobs: list[Future[None]] = []

    def take(self, number: int, make: Callable[[], Picture]) -> None:
        """Make image `number` (0 – 3): a PictureArrived, or an ImageFailed with what was raised.

        `make` holds `turn` itself, while it computes.
        """
        self._jobs.append(self._pool(number).submit(self._make, number, make))

    def turn(self, number: int) -> AbstractContextManager[None]:
        """The turn of image `number` to compute, to be held by what makes it."""
        return self._context.heavy.of_rank(FIRST if number == self._first else FIRST + 1 + number)

    def beside(self, number: int, work: Callable[[], None]) -> Callable[[], None]:
        """Begin what an image needs besides computing, once for each; return what waits for it."""
        return self._pool(number).submit(work).result

    def _pool(self, number: int) -> ThreadPoolExecutor:
        return self._leading if number == self._first else self._threads

    def _make(self, number: int, make: Callable[[], Picture]) -> None:
        if self._context.cancel.is_set():
            return
        try:
            picture = make()
        except MjguiError as error:
            self._context.emit(polling.ImageFailed(number, error))
        else:
            self._context.emit(PictureArrived(number, picture))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # What has arrived is worth showing, whatever becomes of the rest.
        wait(self._jobs)
        for pool in (self._leading, self._threads):
            pool.shutdown(wait=True)
        if error is None:
            for job in self._jobs:
                job.result()  # nothing but a defect of ours comes out of it


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
        def opened(pictures: Pictures, number: int, path: Path) -> Picture:
            try:
                data = files.read_capped(path, imaging.MAX_FILE_BYTES)
                return _kept(number, data, pictures, keep)
            except MjguiError as error:
                error.detail = f"{path.name}\n{error.detail}".strip()
                raise

        with Pictures(context, min(paths, default=0)) as pictures:
            for number, path in paths.items():
                pictures.take(number, partial(opened, pictures, number, path))

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
    with Pictures(context) as pictures:
        for event in events:
            if isinstance(event, polling.ImageProgress):
                step = event.total // _PROGRESS_STEPS if event.total else _PROGRESS_BYTES
                if event.received - told.get(event.number, -step) < step:
                    continue
                told[event.number] = event.received
            if isinstance(event, polling.ImageArrived):
                make = partial(_kept, event.number, event.data, pictures, keep)
                pictures.take(event.number, make)
            else:
                if keep is not None:
                    keep.hear(event)
                context.emit(event)


def _kept(number: int, data: bytes, pictures: Pictures, keep: Keep | None) -> Picture:
    """Make a picture of a file, and keep the file."""
    if keep is None:
        with pictures.turn(number):
            return read_picture(data)
    # The disk takes its time, in which it is decoded; only what can be is given its name there.
    soundness: Future[bool] = Future()
    write = partial(keep.image, number, data, imaging.sniff(data), soundness.result)
    until_kept = pictures.beside(number, write)
    try:
        # Both in one turn, or those that wait for theirs would come in between.
        with pictures.turn(number):
            decoded = decode(data)
            soundness.set_result(True)
            picture = build_picture(decoded)
    finally:
        if not soundness.done():
            soundness.set_result(False)
    until_kept()
    return picture
