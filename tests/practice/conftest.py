"""A practice gateway with small pictures, in the process and over real HTTP."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import httpx
import numpy as np
import pytest
from werkzeug.serving import WSGIRequestHandler, make_server

from mjgui.practice.app import PracticeGateway
from tests.practice.helpers import HEIGHT, WIDTH, Gateway


class _Silent(WSGIRequestHandler):
    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four small pictures with shapes, texture and colour."""
    folder = tmp_path_factory.mktemp("sample")
    rng = np.random.default_rng(7)
    for number in range(4):
        noise = rng.integers(0, 255, (HEIGHT, WIDTH, 3), dtype=np.uint8)
        picture = cv2.GaussianBlur(noise, (0, 0), 3 + number)
        picture = cv2.normalize(picture, picture, 0, 255, cv2.NORM_MINMAX)
        cv2.imwrite(str(folder / f"{number}.png"), picture)
    return folder


@pytest.fixture
def serve() -> Iterator[Callable[[PracticeGateway], Gateway]]:
    """Serve gateways on loopback; they and their clients are closed at the end."""
    closing: list[Callable[[], None]] = []

    def start(app: PracticeGateway) -> Gateway:
        server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Silent)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        client = httpx.Client(base_url=f"http://127.0.0.1:{server.port}", timeout=60)

        def stop() -> None:
            client.close()
            server.shutdown()
            thread.join(60)
            server.server_close()
            app.close()

        closing.append(stop)
        return Gateway(client)

    yield start
    for stop in reversed(closing):
        stop()


@pytest.fixture
def gateway(serve: Callable[[PracticeGateway], Gateway], sample: Path) -> Gateway:
    """A gateway that keeps tasks in memory, reached over real HTTP."""
    return serve(PracticeGateway(sample=sample))
