from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest
from tenacity import wait_fixed

from mjgui.core.model import Submission, WireArea
from mjgui.gateway.cadence import Cadence
from mjgui.gateway.client import GatewayClient, Limits
from tests.gateway.server import ScriptedServer

KEY = "sk-canary-0123456789abcdef"

AREA = WireArea(1456, 816, (10, 10, 300, 20, 200, 400))

SUBMIT = "/model/v1/generation"
TASK = "/model/v1/generation/task/t"
OPEN_TASK = {"id": "t", "status": "in_progress"}

QUICK = Cadence(poll=wait_fixed(0.001), reconnect=wait_fixed(0.001))
"""The usual rules with waits that no test notices."""

OpenClient = Callable[..., GatewayClient]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def cancel() -> threading.Event:
    return threading.Event()


@pytest.fixture
def submission() -> Submission:
    return Submission("task-1", 2, (AREA,), remix_prompt="a red bird")


@pytest.fixture
def open_client(server: ScriptedServer) -> Iterator[OpenClient]:
    """Opens clients of the scripted server; keyword arguments as for GatewayClient and Limits."""
    with ExitStack() as stack:

        def opened(
            base_url: str = "", key: str = KEY, limits: dict[str, Any] | None = None, **more: Any
        ) -> GatewayClient:
            bounds = replace(Limits(connect=2.0, silence=5.0, answer=5.0), **(limits or {}))
            client = GatewayClient(
                base_url or server.url, key, limits=bounds, **{"cadence": QUICK, **more}
            )
            return stack.enter_context(client)

        yield opened


@pytest.fixture
def client(open_client: OpenClient) -> GatewayClient:
    return open_client()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def soon(cancel: threading.Event, reached: threading.Event) -> threading.Thread:
    """Set `cancel` as soon as the server has `reached` the point."""

    def wait() -> None:
        reached.wait()
        cancel.set()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def wait_for_calls_to_end() -> None:
    """Fail when the thread of a call is still held by its connection."""
    for thread in threading.enumerate():
        if thread.name == "mjgui-http":
            thread.join(50)
            assert not thread.is_alive()
