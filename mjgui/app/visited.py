"""The generations that were visited, and the gateways that they came from."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import Connection
from mjgui.app.loader import Generation
from mjgui.core.journal import GatewayRef


class Visited(QObject):
    """What can be gone back to.

    Signals:
        changed: a generation has joined them, or more of its images are there.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generations: dict[str, Generation] = {}
        self._connections: dict[str, Connection] = {}
        self._used: dict[GatewayRef, Connection] = {}

    @property
    def generations(self) -> tuple[Generation, ...]:
        """All of them, the latest first."""
        return tuple(reversed(self._generations.values()))

    @property
    def task_ids(self) -> Collection[str]:
        """Their tasks."""
        return self._generations.keys()

    def generation(self, task_id: str) -> Generation | None:
        """One of them, None where it was not visited."""
        return self._generations.get(task_id)

    def remember(self, generation: Generation) -> None:
        """Make a generation, as it is now, the latest."""
        self._generations.pop(generation.task_id, None)
        self._generations[generation.task_id] = generation
        self.changed.emit()

    def connection_of(self, task_id: str, default: Connection) -> Connection:
        """The gateway that a generation comes from, `default` where that is not known."""
        return self._connections.get(task_id, default)

    def connection_to(self, gateway: GatewayRef, default: Connection) -> Connection:
        """The connection that was used last for a gateway, `default` where there was none."""
        return self._used.get(gateway, default)

    def use(self, connection: Connection) -> None:
        """Hear that a connection is used from now on."""
        self._used[connection.ref] = connection

    def note_connection(self, task_id: str, connection: Connection) -> None:
        """Hear which gateway a generation comes from."""
        self._connections[task_id] = connection
