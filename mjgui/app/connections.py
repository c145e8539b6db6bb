"""The two gateways behind one form: MidJourney over the network, practice inside the process."""

from __future__ import annotations

import enum
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mjgui.app.fetching import Connect
from mjgui.core.keychain import ApiKey
from mjgui.gateway.client import GatewayClient

if TYPE_CHECKING:
    from mjgui.practice.app import PracticeGateway


class GatewayKind(enum.Enum):
    """Which of the two gateways."""

    PRACTICE = "practice"
    MIDJOURNEY = "midjourney"


@dataclass(frozen=True, slots=True)
class Connection:
    """How to reach a gateway.

    Attributes:
        kind: which of the two it is.
        base_url: where it is.
        connect: opens a client; called in worker threads, once for each piece of work.
        has_key: whether calls carry an API key. Practice needs none.
    """

    kind: GatewayKind
    base_url: str
    connect: Connect
    has_key: bool

    @property
    def is_usable(self) -> bool:
        """Whether a call has a chance: practice always, MidJourney with a key."""
        return self.has_key or self.kind is GatewayKind.PRACTICE


class Connections:
    """Makes connections, and keeps the one practice gateway of this process.

    Args:
        practice_store: the folder in which practice keeps its tasks and images.
    """

    def __init__(self, practice_store: Path) -> None:
        self._practice_store = practice_store
        self._practice: PracticeGateway | None = None
        self._lock = threading.Lock()

    def practice(self) -> Connection:
        """The connection to the practice gateway; it starts at the first call, in its worker."""
        from mjgui.practice import transport  # noqa: PLC0415 - OpenCV is dear at start-up

        base_url = transport.PRACTICE_BASE_URL

        def connect() -> GatewayClient:
            return GatewayClient(
                base_url, "", transport=transport.practice_transport(self._practice_app())
            )

        return Connection(GatewayKind.PRACTICE, base_url, connect, has_key=False)

    @staticmethod
    def midjourney(base_url: str, key: ApiKey | None) -> Connection:
        """The connection to the gateway at `base_url` (checked already) with `key`."""

        def connect() -> GatewayClient:
            return GatewayClient(base_url, key.reveal() if key else "")

        return Connection(GatewayKind.MIDJOURNEY, base_url, connect, has_key=key is not None)

    def close(self) -> None:
        """End the practice gateway's threads, if it was used."""
        with self._lock:
            if self._practice is not None:
                self._practice.close()
                self._practice = None

    def _practice_app(self) -> PracticeGateway:
        with self._lock:
            if self._practice is None:
                from mjgui.practice.app import PracticeGateway  # noqa: PLC0415 - as above

                self._practice = PracticeGateway(self._practice_store)
            return self._practice
