"""Background work: plain functions run on long-lived QThreads, heard of in the GUI thread.

A `WorkPool` keeps a few lanes, each one QThread with one parentless worker object. One lane is not
enough, since following a task blocks for minutes and several jobs run at once. Work beyond the
number of lanes waits its turn.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot

from mjgui.app.turns import Places, Turns
from mjgui.core.errors import MjguiError, StoppedError, UnexpectedError

_log = logging.getLogger(__name__)

# What computes at full speed takes turns. Two at once on two processors leave the GUI thread room,
# since they are nice and let go of Python's lock; of many processors half are enough.
_HEAVY_AT_ONCE = max(min(os.cpu_count() or 1, 2), (os.cpu_count() or 1) // 2)
_NICENESS = 5


@dataclass(frozen=True)
class WorkContext:
    """What work is given to talk to the GUI thread.

    Attributes:
        cancel: set when nobody wants the work any more; every wait must be a wait on it.
        emit: hands an immutable event to the GUI thread; may be called from any thread, but only
            until the work ends.
        heavy: to be held (`with context.heavy:`) by what computes for tens of milliseconds without
            a pause, such as decoding a picture. Never held while waiting for anything else.
            What somebody waits for goes first: `with context.heavy.of_rank(FIRST):`.
        transfers: to be taken (`with context.transfers.one(cancel):`) by what brings in large
            files.
    """

    cancel: threading.Event
    emit: Callable[[object], None]
    heavy: Places = field(default_factory=lambda: Places(_HEAVY_AT_ONCE))
    transfers: Turns = field(default_factory=Turns)


Work = Callable[[WorkContext], None]


def give_way(niceness: int) -> None:
    """Let other threads than this one go first from now on, where processors are short.

    Qt's own priorities do nothing on Linux, where a thread's niceness does; whatever threads it
    begins inherit it (sched(7), "the nice value"). Elsewhere nothing happens.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        before = os.getpriority(os.PRIO_PROCESS, thread)
        os.setpriority(os.PRIO_PROCESS, thread, before + niceness)


def _ignore(_: object) -> None:
    """Hear of nothing."""


def _ignore_end() -> None:
    """Hear of nothing."""


@dataclass(eq=False)
class _Order:
    """One piece of work, as the lane that runs it sees it.

    The lane's thread may be the last that knows it. With it go no handlers, and so no GUI objects.
    """

    work: Work
    cancel_event: threading.Event


@dataclass(eq=False)
class Ticket:
    """One piece of work, as its owner in the GUI thread sees it.

    The three handlers are called in the GUI thread; `finished` comes last, whatever happened.
    """

    on_event: Callable[[object], None] = _ignore
    on_failed: Callable[[MjguiError], None] = _ignore
    on_finished: Callable[[], None] = _ignore_end
    cancel_event: threading.Event = field(default_factory=threading.Event)
    is_silenced: bool = False

    def cancel(self) -> None:
        """Ask the work to end; it still says when it has."""
        self.cancel_event.set()

    def silence(self) -> None:
        """Ask the work to end, and hear nothing more of it."""
        self.is_silenced = True
        self.cancel_event.set()

    def has_listener(self, handler: Callable[..., None]) -> bool:
        """Whether a handler is still to be called: it is not if its widget has gone meanwhile."""
        owner = getattr(handler, "__self__", None)
        has_gone = isinstance(owner, QObject) and not shiboken6.isValid(owner)
        return not (self.is_silenced or has_gone)


class _Worker(QObject):
    """Runs one piece of work at a time on the thread it lives in."""

    told = Signal(object, object)
    failed = Signal(object, object)
    finished = Signal(object)

    def __init__(self, heavy: Places, transfers: Turns) -> None:
        super().__init__()
        self._heavy = heavy
        self._transfers = transfers

    @Slot()
    def give_way(self) -> None:
        """Let the GUI thread go first where processors are short."""
        give_way(_NICENESS)

    @Slot(object)
    def run(self, order: _Order) -> None:
        """Run the work to its end. Nothing it raises goes past here unheard."""

        def emit(event: object) -> None:
            self.told.emit(order, event)

        try:
            if not order.cancel_event.is_set():
                order.work(WorkContext(order.cancel_event, emit, self._heavy, self._transfers))
        except StoppedError as error:
            self.failed.emit(order, error)
        except MjguiError as error:
            _log.warning("work failed: %s", error.report())
            self.failed.emit(order, error)
        except Exception as error:  # noqa: BLE001 - the edge: whatever it is must be heard of
            _log.exception("a fault in background work")
            self.failed.emit(order, unexpected(error))
        finally:
            self.finished.emit(order)


def unexpected(error: BaseException) -> UnexpectedError:
    """Wrap a fault of ours so that it can be shown and reported: kind and place, no values."""
    frames = traceback.extract_tb(error.__traceback__)
    where = "\n".join(
        f"  {f.name} ({f.filename.rpartition('mjgui')[2]}:{f.lineno})" for f in frames
    )
    return UnexpectedError(detail=f"{type(error).__name__}\n{where}")


class _Lane(QObject):
    """One QThread and its worker, driven from the GUI thread."""

    assigned = Signal(object)

    def __init__(self, name: str, pool: WorkPool, heavy: Places, transfers: Turns) -> None:
        super().__init__(pool)
        self.thread_ = QThread(self)
        self.thread_.setObjectName(name)
        self.worker = _Worker(heavy, transfers)
        self.worker.moveToThread(self.thread_)
        self.assigned.connect(self.worker.run)
        self.thread_.started.connect(self.worker.give_way)
        self.thread_.finished.connect(self.worker.deleteLater)
        self.thread_.start(QThread.Priority.LowPriority)


class WorkPool(QObject):
    """Runs work on up to `lanes` threads; the rest waits in order.

    Create it in the GUI thread, and call `shut_down` before the program ends.

    Signals:
        idle_changed: whether anything runs or waits has changed.
    """

    idle_changed = Signal(bool)

    def __init__(self, name: str, lanes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._limit = lanes
        self._heavy = Places(_HEAVY_AT_ONCE)
        self._transfers = Turns()
        self._lanes: list[_Lane] = []
        self._free: list[_Lane] = []
        self._busy: dict[_Order, tuple[Ticket, _Lane]] = {}
        self._queue: deque[tuple[_Order, Ticket]] = deque()
        self._closed = False

    def start(
        self,
        work: Work,
        *,
        on_event: Callable[[object], None] = _ignore,
        on_failed: Callable[[MjguiError], None] = _ignore,
        on_finished: Callable[[], None] = _ignore_end,
    ) -> Ticket:
        """Run `work` as soon as a lane is free."""
        ticket = Ticket(on_event, on_failed, on_finished)
        if self._closed:
            return ticket
        was_idle = self.is_idle
        self._queue.append((_Order(work, ticket.cancel_event), ticket))
        self._dispatch()
        if was_idle:
            self.idle_changed.emit(False)
        return ticket

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs or waits."""
        return not self._busy and not self._queue

    def is_running(self, ticket: Ticket) -> bool:
        """Whether a lane is at this work now."""
        return any(each is ticket for each, _ in self._busy.values())

    def close(self) -> None:
        """Cancel everything and tell the threads to end, without waiting; nothing more is run."""
        self._closed = True
        waiting = [ticket for _, ticket in self._queue]
        for ticket in (*waiting, *(ticket for ticket, _ in self._busy.values())):
            ticket.silence()
        self._queue.clear()
        for lane in self._lanes:
            lane.thread_.requestInterruption()
            lane.thread_.quit()

    def shut_down(self, seconds: float = 1.0) -> bool:
        """Close the pool and wait for its threads.

        Returns:
            Whether all threads ended within `seconds`.
        """
        self.close()
        deadline = QDeadlineTimer(int(seconds * 1000))  # one for all of them together
        ended = [lane.thread_.wait(deadline) for lane in self._lanes]
        return all(ended)

    def _dispatch(self) -> None:
        while self._queue:
            lane = self._free_lane()
            if lane is None:
                return
            order, ticket = self._queue.popleft()
            self._busy[order] = ticket, lane
            lane.assigned.emit(order)

    def _free_lane(self) -> _Lane | None:
        if self._free:
            return self._free.pop()
        if len(self._lanes) == self._limit:
            return None
        name = f"{self.objectName()}-{len(self._lanes)}"
        lane = _Lane(name, self, self._heavy, self._transfers)
        lane.worker.told.connect(self._on_event)
        lane.worker.failed.connect(self._on_failed)
        lane.worker.finished.connect(self._on_finished)
        self._lanes.append(lane)
        return lane

    @Slot(object, object)
    def _on_event(self, order: _Order, event: object) -> None:
        if order not in self._busy:
            return  # of a call that was abandoned: the work has ended without it
        ticket, _ = self._busy[order]
        if ticket.has_listener(ticket.on_event):
            ticket.on_event(event)

    @Slot(object, object)
    def _on_failed(self, order: _Order, error: MjguiError) -> None:
        ticket, _ = self._busy[order]
        if ticket.has_listener(ticket.on_failed):
            ticket.on_failed(error)

    @Slot(object)
    def _on_finished(self, order: _Order) -> None:
        ticket, lane = self._busy.pop(order)
        self._free.append(lane)
        self._dispatch()
        if ticket.has_listener(ticket.on_finished):
            ticket.on_finished()
        if self.is_idle:
            self.idle_changed.emit(True)
        order.work = _ignore  # it may know GUI objects, which go in this thread, or pictures
