"""Writing to the store: from workers at once, from the GUI thread through a lane of its own."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.errors import MjguiError, StoreError
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Task
from mjgui.core.store import Store
from mjgui.gateway import polling

_log = logging.getLogger(__name__)

Action = Callable[[Store], None]

_SAME_TROUBLE_SECONDS = 60.0

# The words of JobState, which this module cannot import: jobs are built upon it.
_WAITING = "waiting"
_DOWNLOADING = "downloading"


def _do_nothing() -> None:
    """Hear of nothing."""


class Keeper(QObject):
    """Carries out writes in order, and says once that the disk refuses.

    Signals:
        problem: (StoreError) a write has failed; not sent again while writes go on failing. It
            comes from any thread: connect it to methods of QObjects in the GUI thread only.
    """

    problem = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        # One lane, so that a later write never comes before an earlier one.
        self._pool = WorkPool("mjgui-store", 1, self)
        self._queue: deque[tuple[Action, Callable[[], None]]] = deque()
        self._order = threading.Lock()
        self._failed_at: float | None = None

    def write(self, action: Action, on_failed: Callable[[], None] = _do_nothing) -> None:
        """Carry out a write soon, in the background; `on_failed` is called in the GUI thread."""
        self._queue.append((action, on_failed))
        self._pool.start(self._work, on_event=_call)

    def attempt(self, action: Action) -> bool:
        """Carry out a write at once, in whichever thread this is.

        Returns:
            Whether it succeeded; if not, `problem` says why.
        """
        try:
            action(self.store)
        except StoreError as error:
            _log.warning("not saved: %s", error.report())
            now, before = time.monotonic(), self._failed_at
            self._failed_at = now
            # On a full disk small writes succeed now and then: it is one trouble all the same.
            if before is None or now - before > _SAME_TROUBLE_SECONDS:
                self.problem.emit(error)
            return False
        return True

    def shut_down(self) -> bool:
        """Carry out what is left at once, and end the thread; whether it ended."""
        self._drain()
        return self._pool.shut_down()

    def _work(self, context: WorkContext) -> None:
        for on_failed in self._drain():
            context.emit(on_failed)

    def _drain(self) -> list[Callable[[], None]]:
        failed: list[Callable[[], None]] = []
        with self._order:
            while self._queue:
                action, on_failed = self._queue.popleft()
                if not self.attempt(action):
                    failed.append(on_failed)
        return failed


def _call(event: object) -> None:
    if callable(event):
        event()


class GenerationKeep:
    """Keeps the images of a generation that is loaded or opened."""

    def __init__(self, keeper: Keeper, gateway: GatewayRef, task_id: str) -> None:
        self._keeper = keeper
        self._folder = folder_of_task(gateway, task_id)

    def hear(self, event: object) -> None:
        """Nothing but images is kept."""

    def image(self, number: int, data: bytes, kind: str) -> None:
        """Keep an image."""
        self._keeper.attempt(lambda store: store.images.write(self._folder, number, data, kind))


class JobKeep:
    """Keeps what becomes of one job, from the intent to the images. Used in the job's worker.

    Args:
        keeper: carries out the writes.
        record: the job before it is sent, or with its task where it is taken up again.
        original: the image that it edits: bytes and kind.
    """

    def __init__(self, keeper: Keeper, record: JobRecord, original: tuple[bytes, str]) -> None:
        self._keeper = keeper
        self._record = record
        self._original = original
        self._lock = threading.Lock()
        self._task = record.task
        self._noted: tuple[Task, str] | None = None
        self._final_state: str | None = None
        self._nothing_under_way = threading.Event()
        self._nothing_under_way.set()

    def begin(self) -> None:
        """Write the intent down.

        Raises:
            StoreError: the disk refuses.
        """
        try:
            self._write_intent(self._keeper.store)
        except StoreError as error:
            title = f"{error.title[:1].lower()}{error.title[1:]}"
            raise StoreError(
                f"Nothing was submitted: {title}", error.action, detail=error.detail
            ) from error
        self._nothing_under_way.clear()

    def write_unsent(self, state: str, error: MjguiError) -> None:
        """Write down a submission that will not leave."""

        def write(store: Store) -> None:
            self._write_intent(store)
            store.journal.note_state(self._record.id, state, error, self._record.created)

        self._keeper.attempt(write)

    def hear(self, event: object) -> None:
        """Write down what the gateway says of the task."""
        match event:
            case polling.Accepted(task) | polling.Progressed(task):
                self._note(task, _WAITING)
            case polling.Completed(task):
                self._note(task, _DOWNLOADING)
            case _:
                pass

    def image(self, number: int, data: bytes, kind: str) -> None:
        """Keep a resulting image."""
        task = self._task
        if task is not None:
            folder = folder_of_task(self._record.gateway, task.id)
            self._keeper.attempt(lambda store: store.images.write(folder, number, data, kind))

    def settle(self) -> None:
        """Hear that the submission is not on its way any more."""
        self._nothing_under_way.set()

    def wait_for_answer(self, seconds: float) -> None:
        """Wait until no submission is on its way, or for this long."""
        self._nothing_under_way.wait(seconds)

    def leave(self, state: str) -> None:
        """Hear that the job has ended for the user; later answers no longer change its state."""
        with self._lock:
            self._final_state = state

    def _write_intent(self, store: Store) -> None:
        data, kind = self._original
        store.images.write(folder_of_job(self._record.id), 0, data, kind)
        store.journal.intend(self._record)

    def _note(self, task: Task, state: str) -> None:
        self._task = task
        with self._lock:
            state = self._final_state or state
            # Progress alone is not worth a write to the disk at every look.
            noted = self._noted
            if noted is None or noted[1] != state or _differs(noted[0], task):
                job_id = self._record.id
                if self._keeper.attempt(lambda s: s.journal.note_answer(job_id, task, state)):
                    self._noted = (task, state)
        self._nothing_under_way.set()


def _differs(before: Task, after: Task) -> bool:
    return (before.id, before.status, before.cost, before.images) != (
        after.id,
        after.status,
        after.cost,
        after.images,
    )
