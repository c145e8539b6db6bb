"""The gateway's workshop: takes tasks in, works them off in the background, reports on them."""

from __future__ import annotations

import logging
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import msgspec

from mjgui.core.errors import FileError
from mjgui.core.model import IMAGES_PER_GENERATION, Frame, Submission
from mjgui.practice import masks, pixels
from mjgui.practice.fill import variants
from mjgui.practice.outside import Outside
from mjgui.practice.records import TaskRecord, task_answer
from mjgui.practice.refusal import Code, GenerationFailedError, RefusedError
from mjgui.practice.sample import SAMPLE_TASK_ID, Sample
from mjgui.practice.store import Store
from mjgui.practice.validation import check_frames

_log = logging.getLogger(__name__)

_RETRY_AFTER_SECONDS = 2
_MOST_ATTEMPTS = 2


class TaskRunner:
    """Runs tasks on a few threads and knows the state of all of them.

    Tasks that an earlier process left unfinished are taken up again, as the vendor's gateway goes
    on when a client dies: whoever waited for one finds its result. A task on which work has begun
    twice without an end is given up, as it may be what ended the process.

    All methods may be called from any thread.
    """

    def __init__(self, store: Store, sample: Sample, *, workers: int, max_pending: int) -> None:
        self._store = store
        self._sample = sample
        self._max_pending = max_pending
        self._lock = threading.Lock()
        self._live: dict[str, TaskRecord] = {}
        self._closing = threading.Event()
        self._outside = Outside()
        self._workers = ThreadPoolExecutor(workers, thread_name_prefix="practice")
        # Callbacks have a thread of their own: a host that does not answer holds no task up.
        self._callers = ThreadPoolExecutor(1, thread_name_prefix="practice-callback")
        for record in store.unfinished():
            self._live[record.id] = record
            self._workers.submit(self._work, record.id)

    def close(self) -> None:
        """End all threads. Tasks under way stay unfinished; a store on disk keeps them."""
        self._closing.set()
        self._outside.stop()
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._callers.shutdown(wait=True, cancel_futures=True)
        self._outside.close()

    def record(self, task_id: str) -> TaskRecord | None:
        """Return the task's present state, or None if it is unknown."""
        if task_id == SAMPLE_TASK_ID:
            return self._sample.record()
        with self._lock:
            live = self._live.get(task_id)
        return live or self._store.record(task_id)

    def image(self, task_id: str, number: int) -> bytes | None:
        """Return image `number` of a completed task as PNG, or None if there is none."""
        if task_id == SAMPLE_TASK_ID:
            return self._sample.image(number)
        return self._store.image(task_id, number)

    def submit(self, submission: Submission, base_url: str) -> TaskRecord:
        """Take a request in and return its task, queued.

        Raises:
            RefusedError: the image it edits is not there (404), not ready (409) or of other
                proportions than the mask (400); the queue is full or closed, or the disk refuses
                (503).
        """
        parent = self.record(submission.task_id)
        if parent is None:
            raise RefusedError(f"there is no task {submission.task_id!r} to edit", status=404)
        if parent.status != "completed":
            raise RefusedError(
                f"task {parent.id!r} is {parent.status}; only a completed one can be edited",
                status=409,
            )
        check_frames(submission.areas, Frame(parent.width, parent.height))
        record = TaskRecord(
            id=uuid.uuid4().hex,
            created_at=int(time.time()),
            width=parent.width,
            height=parent.height,
            submission=submission,
            base_url=base_url,
        )
        with self._lock:
            if self._closing.is_set():
                raise _unavailable("the practice gateway is shutting down")
            if len(self._live) >= self._max_pending:
                raise _unavailable(f"{len(self._live)} tasks are waiting; try again later")
            self._live[record.id] = record
        try:
            self._store.save(record)
            self._workers.submit(self._work, record.id)
        except (FileError, RuntimeError) as error:  # RuntimeError: the pool was just shut down
            with self._lock:
                del self._live[record.id]
            raise _unavailable(f"the task cannot be taken in: {error}") from error
        return record

    def _work(self, task_id: str) -> None:
        record = self._live[task_id]
        if record.attempts >= _MOST_ATTEMPTS:
            self._finish(_failed(record, "it was begun twice and never came to an end"))
            return
        try:
            record = self._advance(
                record, status="in_progress", attempts=record.attempts + 1, progress=0.0
            )
            self._store.save(record)
            images = self._paint(record)
        except _ClosingError:
            return
        except (GenerationFailedError, FileError) as error:
            self._finish(_failed(record, str(error)))
        except Exception:  # noqa: BLE001 - the edge: it is logged and answered
            # The edge of the thread: what escapes here would leave the task open for ever.
            _log.exception("task %s broke", task_id)
            self._finish(_failed(record, "the practice gateway broke on this mask"))
        else:
            done = msgspec.structs.replace(record, status="completed", progress=1.0)
            self._finish(done, images)

    def _paint(self, record: TaskRecord) -> list[bytes]:
        submission = record.submission
        assert submission is not None  # noqa: S101 - only the sample has none, and nobody runs it
        source = self.image(submission.task_id, submission.image_no)
        if source is None:
            raise GenerationFailedError("the image to edit is no longer kept")
        picture = pixels.decode(source)
        height, width = picture.shape[:2]
        if submission.mask_url:
            data = self._outside.fetch_mask(submission.mask_url)
            mask = masks.mask_of_picture(data, width, height)
        else:
            mask = masks.mask_of_areas(submission.areas, width, height)
        images: list[bytes] = []
        for result in variants(picture, mask):
            if self._closing.is_set():
                raise _ClosingError
            images.append(pixels.encode(result))
            self._advance(record, progress=len(images) / (IMAGES_PER_GENERATION + 1))
        return images

    def _advance(self, record: TaskRecord, **changes: object) -> TaskRecord:
        changed = msgspec.structs.replace(record, **changes)
        with self._lock:
            self._live[record.id] = changed
        return changed

    def _finish(self, record: TaskRecord, images: list[bytes] | None = None) -> None:
        try:
            self._store.save(record, images or ())
        except FileError as error:
            _log.warning("task %s could not be stored: %s", record.id, error)
            record = _failed(record, f"its result could not be stored: {error}")
            # The store has it as open still, so this process goes on answering from memory.
            self._advance(record)
        else:
            with self._lock:
                del self._live[record.id]
        if record.submission and record.submission.callback:
            body = msgspec.json.encode(task_answer(record, record.base_url))
            try:
                self._callers.submit(self._outside.post, record.submission.callback, body)
            except RuntimeError:
                _log.warning("task %s ended while shutting down; no callback", record.id)


class _ClosingError(Exception):
    """Work is broken off because the gateway closes."""


def _failed(record: TaskRecord, problem: str) -> TaskRecord:
    return msgspec.structs.replace(record, status="failed", problem=problem)


def _unavailable(message: str) -> RefusedError:
    return RefusedError(message, Code.UNAVAILABLE, status=503, retry_after=_RETRY_AFTER_SECONDS)
