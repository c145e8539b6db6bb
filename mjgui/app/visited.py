"""The generations that can be gone back to, and the gateways that they came from."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import Connection
from mjgui.app.finding import KnownFound, finding_known
from mjgui.app.job_images import PREVIEW_SIDE, opening_results
from mjgui.app.letting_go import letting_go
from mjgui.app.loader import Generation
from mjgui.app.pictures import reduced
from mjgui.app.slots import after_event, without_kept
from mjgui.app.work import Ticket, Work, WorkContext, WorkPool
from mjgui.core.image_files import folder_of_task
from mjgui.core.journal import GatewayRef
from mjgui.core.store import Store

WHOLE_GENERATIONS = 3
"""How many generations keep their pictures in memory: the one that is edited, and two before it."""


class Visited(QObject):
    """What can be gone back to. Pictures of earlier ones are on disk only, and read when needed.

    What is not on disk is never let go of.

    Args:
        pool: reads the disk.
        store: where the images are; None where they are kept in memory alone.
        parent: the QObject that owns it.
        connection_to: gives the connection to a gateway, with its key where one is known by then.

    Signals:
        changed: a generation has joined them, or more of its images are there.
        failed: (MjguiError) the disk could not be read.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        pool: WorkPool,
        store: Store | None = None,
        parent: QObject | None = None,
        connection_to: Callable[[GatewayRef], Connection] | None = None,
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._store = store
        self._connection_to = connection_to
        self._generations: dict[str, Generation] = {}
        self._connections: dict[str, Connection] = {}
        self._reading: Ticket | None = None

    @property
    def generations(self) -> tuple[Generation, ...]:
        """All of them, the latest first."""
        return tuple(reversed(self._generations.values()))

    @property
    def task_ids(self) -> Collection[str]:
        """Their tasks."""
        return self._generations.keys()

    @property
    def is_reading(self) -> bool:
        """Whether a generation is on its way to where it was asked for."""
        return self._reading is not None

    def remember(self, generation: Generation) -> None:
        """Make a generation, as it is now, the latest."""
        self._generations.pop(generation.task_id, None)
        self._generations[generation.task_id] = generation
        self._let_go()
        self.changed.emit()

    def read(
        self,
        task_id: str,
        then: Callable[[Generation], None],
        gateway: GatewayRef | None = None,
    ) -> None:
        """Have a generation with its pictures, at once or as soon as they are read.

        Args:
            task_id: one that was visited, or that an earlier run has loaded or made.
            then: what to do with it. It has no pictures where it was never seen, or all of them
                were deleted from the disk; it is not called when something else is read, or
                `stop_reading` is called, before.
            gateway: where it is; None for wherever it was seen last.
        """
        self.stop_reading()
        generation = self._generations.get(task_id)
        if generation is not None and gateway in {None, self._gateway_of(task_id)}:
            self._read_visited(generation, then)
        elif self._store is not None:
            self._find(self._store, task_id, gateway, then)
        else:
            self._note_gateway(task_id, gateway)
            then(Generation(task_id))

    def _read_visited(self, generation: Generation, then: Callable[[Generation], None]) -> None:
        task_id = generation.task_id
        kept = frozenset(n for n, s in enumerate(generation.slots) if s.is_kept and not s.picture)
        folder = self._folder_of(task_id)
        if not kept or self._store is None or folder is None:
            then(generation)
            return
        slots = generation.slots

        def on_event(event: object) -> None:
            nonlocal slots
            slots = after_event(slots, event)

        def on_finished() -> None:
            self._reading = None
            then(replace(generation, slots=slots))

        work = opening_results(self._store, folder, kept)
        self._reading = self._pool.start(
            work, on_event=on_event, on_failed=self.failed.emit, on_finished=on_finished
        )

    def _find(
        self,
        store: Store,
        task_id: str,
        gateway: GatewayRef | None,
        then: Callable[[Generation], None],
    ) -> None:
        found: list[KnownFound] = []

        def on_event(event: object) -> None:
            if isinstance(event, KnownFound):
                found.append(event)

        def on_finished() -> None:
            self._reading = None
            for one in found:
                self._note_gateway(task_id, one.gateway)
                then(one.generation)

        self._reading = self._pool.start(
            finding_known(store, task_id, gateway),
            on_event=on_event,
            on_failed=self.failed.emit,
            on_finished=on_finished,
        )

    def stop_reading(self) -> None:
        """Something else is gone to."""
        if self._reading is not None:
            self._reading.silence()
            self._reading = None

    def connection_of(self, task_id: str, default: Connection) -> Connection:
        """The gateway that a generation comes from, `default` where that is not known.

        It is called as it is now: the key may be another one than when the generation was loaded.
        """
        known = self._connections.get(task_id, default)
        if known.ref == default.ref:
            return default
        return known if self._connection_to is None else self._connection_to(known.ref)

    def note_connection(self, task_id: str, connection: Connection) -> None:
        """Hear which gateway a generation comes from."""
        self._connections[task_id] = connection

    def _note_gateway(self, task_id: str, gateway: GatewayRef | None) -> None:
        if gateway is not None and self._connection_to is not None:
            self.note_connection(task_id, self._connection_to(gateway))

    def _gateway_of(self, task_id: str) -> GatewayRef | None:
        connection = self._connections.get(task_id)
        return None if connection is None else connection.ref

    def _folder_of(self, task_id: str) -> str | None:
        connection = self._connections.get(task_id)
        return None if connection is None else folder_of_task(connection.ref, task_id)

    def _let_go(self) -> None:
        """Let go of the pictures of the earlier ones, as far as they are on disk."""
        for task_id in list(self._generations)[:-WHOLE_GENERATIONS]:
            folder = self._folder_of(task_id)
            if self._generations[task_id].numbers and self._store is not None and folder:
                self._pool.start(
                    _looking(self._store, folder),
                    on_event=partial(self._on_looked, task_id),
                    on_failed=self.failed.emit,
                )

    def _on_looked(self, task_id: str, event: object) -> None:
        generation = self._generations.get(task_id)
        is_new = task_id in list(self._generations)[-WHOLE_GENERATIONS:]
        if generation is None or is_new or not isinstance(event, _OnDisk):
            return
        face = generation.face
        self._generations[task_id] = replace(
            generation,
            slots=without_kept(generation.slots, event.numbers),
            preview=reduced(face, PREVIEW_SIDE) if face is not None else None,
        )
        held: list[object] = [generation]
        del generation, face
        self._pool.start(letting_go(held))


@dataclass(frozen=True, slots=True)
class _OnDisk:
    """Which images (0 – 3) of a generation are on disk."""

    numbers: frozenset[int]


def _looking(store: Store, folder: str) -> Work:
    """Make work that finds out which images of a folder are on disk: one _OnDisk."""

    def work(context: WorkContext) -> None:
        context.emit(_OnDisk(store.images.numbers(folder)))

    return work
