"""Fetching the images of a completed task, side by side."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

from tenacity import (
    RetryCallState,
    Retrying,
    retry_if_exception,
    retry_if_result,
    stop_after_attempt,
)

from mjgui.core.errors import (
    DownloadError,
    MalformedAnswerError,
    MjguiError,
    NetworkError,
    RejectedError,
    StoppedError,
)
from mjgui.core.language import tr
from mjgui.core.model import IMAGES_PER_GENERATION, Task
from mjgui.gateway.cadence import WaitAsAsked, sleeping
from mjgui.gateway.client import GatewayClient
from mjgui.gateway.events import ImageArrived, ImageFailed, ImageProgress

ImageEvent = ImageProgress | ImageArrived | ImageFailed

_EXPIRED_STATUSES = {403, 404, 410}
_LASTING_STATUSES = {400, 401, 402, 405, 406, 414, 451, *_EXPIRED_STATUSES}
_LOOK_SECONDS = 0.05


def download_images(
    client: GatewayClient,
    task: Task,
    cancel: threading.Event,
    *,
    numbers: Iterable[int] | None = None,
) -> Iterator[ImageEvent]:
    """Fetch the images of a completed task, all at once: ImageArrived or ImageFailed for each.

    `numbers` (0 – 3) chooses some of them; one that the task does not name fails.

    Where an address has expired, the task is fetched again for a fresh one, once for each image.
    Closing the iterator ends what is still under way.

    Raises:
        DownloadError: the task is completed but names no images, also after asking again.
        GatewayError: asking again failed.
        StoppedError: `cancel` was set.
    """
    task = _with_images(client, task, cancel)
    abandon = threading.Event()
    events: queue.SimpleQueue[ImageEvent | None] = queue.SimpleQueue()
    wanted = range(len(task.images)) if numbers is None else sorted(set(numbers))
    fetcher = _Fetcher(client, task, abandon, events)
    with ThreadPoolExecutor(IMAGES_PER_GENERATION, "mjgui-image") as pool:
        try:
            jobs = [pool.submit(fetcher.fetch, number) for number in wanted]
            running = len(jobs)  # Each puts None when it ends.
            while running:
                if cancel.is_set():
                    raise StoppedError
                try:
                    event = events.get(timeout=_LOOK_SECONDS)
                except queue.Empty:
                    continue
                if event is None:
                    running -= 1
                else:
                    yield event
            for job in jobs:
                job.result()  # Nothing but a defect of ours comes out of it.
        finally:
            abandon.set()


class _Fetcher:
    """Fetches single images in the pool's threads; each puts its events, then None."""

    def __init__(
        self,
        client: GatewayClient,
        task: Task,
        abandon: threading.Event,
        events: queue.SimpleQueue[ImageEvent | None],
    ) -> None:
        self._client = client
        self._task = task
        self._abandon = abandon
        self._events = events

    def fetch(self, number: int) -> None:
        """Fetch one image (0 – 3) and report on it."""
        try:
            self._events.put(ImageArrived(number, self._persist(number)))
        except StoppedError:
            return
        except MjguiError as error:
            self._events.put(ImageFailed(number, error))
        finally:
            self._events.put(None)

    def _persist(self, number: int) -> bytes:
        """The image's content, from its address or, where that has expired, from a fresh one."""
        try:
            return self._download(number, self._task)
        except DownloadError as error:
            if error.status not in _EXPIRED_STATUSES:
                raise
        fresh = self._retrying()(self._client.fetch, self._task.id, self._abandon)
        return self._download(number, fresh)

    def _download(self, number: int, task: Task) -> bytes:
        def report(received: int, total: int | None) -> None:
            self._events.put(ImageProgress(number, received, total))

        if number >= len(task.images):
            raise DownloadError(tr("The gateway names no such image"), detail=f"image {number}")
        url = task.images[number].url
        return self._retrying()(self._client.download, url, self._abandon, report)

    def _retrying(self) -> Retrying:
        cadence = self._client.cadence
        return Retrying(
            stop=self._has_tried_enough,
            wait=WaitAsAsked(cadence.reconnect),
            sleep=sleeping(self._abandon),
            retry=retry_if_exception(_is_passing),
            reraise=True,
        )

    def _has_tried_enough(self, state: RetryCallState) -> bool:
        cadence = self._client.cadence
        failure = state.outcome.exception() if state.outcome is not None else None
        is_away = isinstance(failure, NetworkError)
        return state.attempt_number >= (cadence.reach_tries if is_away else cadence.download_tries)


def _with_images(client: GatewayClient, task: Task, cancel: threading.Event) -> Task:
    """The task once it names images; a gateway may say "completed" a moment too early."""
    if task.images:
        return task
    cadence = client.cadence
    looking = Retrying(
        stop=stop_after_attempt(cadence.reach_tries),
        wait=cadence.poll,
        sleep=sleeping(cancel),
        retry=retry_if_result(_names_no_images) | retry_if_exception(_is_passing),
        retry_error_callback=_last_outcome,
    )
    task = looking(client.fetch, task.id, cancel)
    if not task.images:
        raise DownloadError(
            tr("The task is completed, but the gateway names no images"),
            tr("Load the task again later; if they stay away, ask the gateway's support."),
            detail=f"task {task.id}",
        )
    return task


def _names_no_images(task: Task) -> bool:
    return not task.images


def _last_outcome(state: RetryCallState) -> Task:
    """The last task that was found; what the last try raised comes through."""
    assert state.outcome is not None  # noqa: S101 - there was a try
    return state.outcome.result()


def _is_passing(error: BaseException) -> bool:
    """Whether another try may help."""
    if isinstance(error, DownloadError):
        return error.status is not None and error.status not in _LASTING_STATUSES
    if isinstance(error, RejectedError):
        return error.status not in _LASTING_STATUSES
    return isinstance(error, NetworkError | MalformedAnswerError)
