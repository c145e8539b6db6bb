"""The two gateways behind one form: MidJourney over the network, practice inside the process."""

from __future__ import annotations

import enum
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import httpx

from mjgui.app.fetching import Connect
from mjgui.core.journal import GatewayRef
from mjgui.core.keychain import ApiKey
from mjgui.gateway.cadence import Cadence
from mjgui.gateway.checks import is_loopback_host
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
        has_key: whether calls carry an API key.
        needs_key: whether calls without one are hopeless. Practice needs none, and what runs on
            this machine itself may be practice, too.
    """

    kind: GatewayKind
    base_url: str
    connect: Connect
    has_key: bool
    needs_key: bool

    @property
    def ref(self) -> GatewayRef:
        """What the journal calls the gateway."""
        return GatewayRef(self.kind.value, self.base_url)

    @property
    def is_usable(self) -> bool:
        """Whether a call has a chance."""
        return self.has_key or not self.needs_key


class Connections:
    """Makes connections, and keeps the one practice gateway of this process.

    Args:
        practice_store: the folder in which practice keeps its tasks and images; None keeps them
            in memory, for as long as the process lives.
        cadence: how often the clients try; the usual one where None.
    """

    def __init__(self, practice_store: Path | None, cadence: Cadence | None = None) -> None:
        self._practice_store = practice_store
        self._cadence = cadence
        self._practice: PracticeGateway | None = None
        self._lock = threading.Lock()

    def practice(self) -> Connection:
        """The connection to the practice gateway; it starts at the first call, in its worker."""
        from mjgui.practice import transport  # noqa: PLC0415 - OpenCV is dear at start-up

        base_url = transport.PRACTICE_BASE_URL

        def connect() -> GatewayClient:
            return GatewayClient(
                base_url,
                "",
                transport=transport.practice_transport(self._practice_app()),
                cadence=self._cadence,
            )

        return Connection(GatewayKind.PRACTICE, base_url, connect, has_key=False, needs_key=False)

    def midjourney(self, base_url: str, key: ApiKey | None) -> Connection:
        """The connection to the gateway at `base_url` (checked already) with `key`."""

        def connect() -> GatewayClient:
            return GatewayClient(base_url, key.reveal() if key else "", cadence=self._cadence)

        is_local = is_loopback_host(httpx.URL(base_url).host)
        return Connection(
            GatewayKind.MIDJOURNEY,
            base_url,
            connect,
            has_key=key is not None,
            needs_key=not is_local,
        )

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
