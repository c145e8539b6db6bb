"""Writing to the store: from workers at once, from the GUI thread through a lane of its own."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mjgui.app.pictures import Picture
from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.errors import Charge, MjguiError, StoppedError, StoreError
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.language import inside, tr
from mjgui.core.model import JobId, Task
from mjgui.core.store import Store
from mjgui.gateway import polling

_log = logging.getLogger(__name__)

Action = Callable[[Store], None]

_SAME_TROUBLE_SECONDS = 60.0
_LAST_WRITES_SECONDS = 1.5
_THREAD_SECONDS = 0.5

# The words of JobState, which this module cannot import: jobs are built upon it.
_QUEUED = "queued"
_SENDING = "sending"
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
        """Carry out what is left at once, and end the thread.

        Returns:
            Whether it all came to an end in time; a disk that hangs does not keep the program.
        """
        # Not in this thread: a write may wait for the disk, or for another program.
        last = threading.Thread(target=self._drain, name="mjgui-store-end", daemon=True)
        last.start()
        last.join(_LAST_WRITES_SECONDS)
        ended = self._pool.shut_down(_THREAD_SECONDS)
        return ended and not last.is_alive()

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

    def image(self, number: int, data: bytes, kind: str, is_sound: Callable[[], bool]) -> None:
        """Keep an image."""
        self._keeper.attempt(
            lambda store: store.images.write(self._folder, number, data, kind, is_sound)
        )


class Intents:
    """Jobs that were asked for by one act: written down in one step, before any of them leaves.

    So a kill at any moment leaves all of them or none, and none that was sent without the others.
    """

    def __init__(self) -> None:
        self._records: list[JobRecord] = []
        self._writing = threading.Lock()
        self._is_written = False

    def add(self, record: JobRecord) -> None:
        """Add a job, before anything is written."""
        self._records.append(record)

    def write(self, store: Store) -> None:
        """Write all of them down, unless that was done already.

        Raises:
            StoreError: the disk refuses; none of them is written.
        """
        with self._writing:
            if not self._is_written:
                store.journal.intend(*self._records)
                self._is_written = True


class JobKeep:
    """Keeps what becomes of one job, from the intent to the images.

    What writes is called in workers, or in the keeper's lane; the rest, in the GUI thread, never
    waits for the disk.

    Args:
        keeper: carries out the writes.
        record: the job as it was asked for, or with its task where it is taken up again.
        original: the image that it edits.
        copied_from: the job whose copy of that image serves where the bytes are not in memory.
        intents: the jobs that it was asked for with; None where it is taken up again.
    """

    def __init__(
        self,
        keeper: Keeper,
        record: JobRecord,
        original: Picture,
        copied_from: JobId | None = None,
        intents: Intents | None = None,
    ) -> None:
        self._keeper = keeper
        self._record = record
        self._intents = intents or Intents()
        if intents is not None:
            intents.add(record)
        self._original: Picture | None = original
        self._copied_from = copied_from
        self._writing = threading.Lock()  # held over the disk: never taken in the GUI thread
        self._deciding = threading.Lock()  # held for a moment: whether it may still leave
        self._task = record.task
        self._noted: tuple[Task, str] | None = None
        self._final_state: str | None = None
        self._has_original = False
        self._has_left = False
        self._is_held_back = False
        self._waits_again = False
        self._idle_until = 0.0
        self._nothing_under_way = threading.Event()
        self._nothing_under_way.set()

    # -- in workers ----------------------------------------------------------------------------

    def intend(self, store: Store) -> None:
        """Write down that it waits for its turn, and keep the image that it edits.

        Raises:
            StoreError: the disk refuses.
        """
        self._intents.write(store)
        with self._writing:
            self._keep_original(store)

    def begin(self) -> None:
        """Write down that it leaves now.

        Raises:
            StoppedError: it must not leave any more.
            StoreError: the disk refuses, so that it must not leave.
        """
        with self._deciding:
            if self._is_held_back:
                raise StoppedError(charge=Charge.NONE)
            self._has_left = True
        self._nothing_under_way.clear()
        self._write_sending()

    def hear(self, event: object) -> None:
        """Write down what the gateway says of the task, and each try to reach it.

        Raises:
            StoreError: another try cannot be written down, so it must not leave.
        """
        match event:
            case polling.Accepted(task) | polling.Progressed(task):
                self._note(task, _WAITING)
            case polling.Completed(task):
                self._note(task, _DOWNLOADING)
            case polling.Reconnecting(wait_seconds=seconds) if self._task is None:
                # The wait begins after this: until then, at least, nothing is sent.
                self._idle_until = time.monotonic() + seconds
                job_id = self._record.id
                self._keeper.attempt(lambda store: store.journal.note_state(job_id, _QUEUED))
                self._waits_again = True
            case polling.Sending() if self._waits_again:
                self._waits_again = False
                self._write_sending()
            case _:
                pass

    def image(self, number: int, data: bytes, kind: str, is_sound: Callable[[], bool]) -> None:
        """Keep a resulting image."""
        task = self._task
        if task is not None:
            folder = folder_of_task(self._record.gateway, task.id)
            self._keeper.attempt(
                lambda store: store.images.write(folder, number, data, kind, is_sound)
            )

    def take_back(self) -> None:
        """Write down that it waits for its turn again, since nothing of it has left."""
        job_id = self._record.id
        with self._writing:
            if self._final_state is None:
                self._keeper.attempt(lambda store: store.journal.note_state(job_id, _QUEUED))

    def settle(self) -> None:
        """Hear that the submission is not on its way any more."""
        self._nothing_under_way.set()

    # -- in the GUI thread ---------------------------------------------------------------------

    @property
    def is_idle(self) -> bool:
        """Whether nothing has left yet, or what was refused waits for another try."""
        return not self._has_left or time.monotonic() < self._idle_until

    def hold_back(self) -> bool:
        """Keep the submission from leaving; its work must have been cancelled before.

        Returns:
            Whether it certainly has not arrived, and never will.
        """
        with self._deciding:
            if not self._has_left:
                self._is_held_back = True
        # A wait for another try that was cancelled before its end is not followed by one.
        return self._is_held_back or (self._task is None and time.monotonic() < self._idle_until)

    def wait_for_answer(self, seconds: float) -> None:
        """Wait until no submission is on its way, or for this long."""
        self._nothing_under_way.wait(seconds)

    def note_queued(self) -> None:
        """Write down, soon, that it waits for its turn again."""
        job_id = self._record.id
        self._keeper.write(lambda store: store.journal.note_state(job_id, _QUEUED))

    def note_following(self) -> None:
        """Write down, soon, that its task is followed again."""
        job_id = self._record.id
        self._keeper.write(lambda store: store.journal.note_state(job_id, _WAITING))

    def end(self, state: str, error: MjguiError | None) -> None:
        """Write down, soon, how it has ended; later answers no longer change that."""
        self._final_state = state
        ended, job_id = time.time(), self._record.id

        def note(store: Store) -> None:
            with self._writing:
                store.journal.note_state(job_id, state, error, ended)

        self._keeper.write(note)

    def _write_sending(self) -> None:
        try:
            with self._writing:
                store = self._keeper.store
                self._intents.write(store)
                self._keep_original(store)
                store.journal.note_sending(replace(self._record, state=_SENDING))
        except StoreError as error:
            self._nothing_under_way.set()
            title = tr("Nothing was submitted: {why}", why=inside(error.title))
            raise StoreError(title, error.action, detail=error.detail) from error

    def _keep_original(self, store: Store) -> None:
        if self._has_original:
            return
        folder, original = folder_of_job(self._record.id), self._original
        if original is not None and original.data:
            store.images.write(folder, 0, original.data, original.format)
        elif self._copied_from is not None:
            record, like = self._record, folder_of_job(self._copied_from)
            # A kill may have come before the other job's copy was kept.
            parent = folder_of_task(record.gateway, record.parent_task_id)
            if not store.images.copy(like, 0, folder):
                store.images.copy(parent, record.image_no, folder, 0)
        self._original, self._has_original = None, True

    def _note(self, task: Task, state: str) -> None:
        known, self._task = self._task, task
        with self._writing:
            if self._final_state is not None and known is not None:
                return  # it has ended for the user, and may be followed anew by now
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
