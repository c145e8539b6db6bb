from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any

import pytest

from mjgui.core.errors import (
    DownloadError,
    NetworkError,
    StoppedError,
)
from mjgui.core.model import ImageRef, Task
from mjgui.gateway import polling
from mjgui.gateway.client import GatewayClient
from tests.gateway.conftest import TASK
from tests.gateway.server import Answer, Hang, Reset, ScriptedServer, ShortBody, says


def completed(*urls: str) -> dict[str, Any]:
    content = [{"type": "image", "url": url} for url in urls]
    return {"id": "t", "status": "completed", "output": [{"content": content}]}


def image_task(server: ScriptedServer, *paths: str) -> Task:
    return Task("t", "completed", images=tuple(ImageRef(server.url + path) for path in paths))


def outcome(events: Iterable[polling.Event]) -> dict[int, object]:
    """For each image its bytes or its error."""
    found: dict[int, object] = {}
    for event in events:
        if isinstance(event, polling.ImageArrived):
            found[event.number] = event.data
        elif isinstance(event, polling.ImageFailed):
            found[event.number] = event.error
    return found


PATHS = ("/0", "/1", "/2", "/3")


def test_four_images_side_by_side(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    meeting = threading.Barrier(4)

    class Together:
        """Answers only when all four are asked for at the same time."""

        def play(self, connection: Any, stop: threading.Event, /) -> None:
            meeting.wait(60)
            Answer(200, b"picture").play(connection, stop)

    for path in PATHS:
        server.script(path, Together())
    got = outcome(polling.download_images(client, image_task(server, *PATHS), cancel))
    assert got == dict.fromkeys(range(4), b"picture")


def test_images_may_be_chosen(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/2", Answer(200, b"two"))
    task = image_task(server, "/0", "/1", "/2")
    got = outcome(polling.download_images(client, task, cancel, numbers=(2,)))
    assert got == {2: b"two"}
    assert {asked.path for asked in server.asked} == {"/2"}


def test_an_image_that_breaks_off_is_fetched_again(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/0", ShortBody(), Reset(), Answer(503), Answer(200, b"picture"))
    got = outcome(polling.download_images(client, image_task(server, "/0"), cancel))
    assert got == {0: b"picture"}


@pytest.mark.parametrize("status", [403, 404, 410])
def test_expired_addresses_are_renewed(
    server: ScriptedServer,
    client: GatewayClient,
    cancel: threading.Event,
    status: int,
) -> None:
    server.script("/0", Answer(200, b"zero"))
    server.script("/1", Answer(status))
    server.script("/fresh", Answer(200, b"one"))
    server.script(TASK, says(completed(server.url + "/0", server.url + "/fresh")))
    task = image_task(server, "/0", "/1")
    assert outcome(polling.download_images(client, task, cancel)) == {
        0: b"zero",
        1: b"one",
    }
    assert len(server.asked_for(TASK)) == 1


def test_an_address_that_stays_expired_is_renewed_once(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/0", Answer(403))
    server.script(TASK, says(completed(server.url + "/0")))
    got = outcome(polling.download_images(client, image_task(server, "/0"), cancel))
    assert isinstance(got[0], DownloadError)
    assert got[0].status == 403
    assert len(server.asked_for(TASK)) == 1
    assert len(server.asked_for("/0")) == 2


def test_a_bad_moment_while_renewing_is_waited_out(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/0", Answer(410))
    server.script("/fresh", Reset(), Answer(200, b"picture"))
    server.script(TASK, Reset(), Answer(503), says(completed(server.url + "/fresh")))
    got = outcome(polling.download_images(client, image_task(server, "/0"), cancel))
    assert got == {0: b"picture"}


def test_an_image_s_server_that_stays_away_is_given_up(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/0", Reset())
    got = outcome(polling.download_images(client, image_task(server, "/0"), cancel))
    assert isinstance(got[0], NetworkError)
    assert len(server.asked_for("/0")) == client.cadence.reach_tries


def test_an_image_s_server_that_keeps_refusing_is_given_up_sooner(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/0", Answer(500))
    got = outcome(polling.download_images(client, image_task(server, "/0"), cancel))
    assert isinstance(got[0], DownloadError)
    assert len(server.asked_for("/0")) == client.cadence.download_tries
    assert client.cadence.download_tries < client.cadence.reach_tries


def test_one_missing_image_leaves_the_others(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    for path in ("/0", "/2", "/3"):
        server.script(path, Answer(200, path.encode()))
    server.script(TASK, says(completed(*(server.url + path for path in PATHS))))
    got = outcome(polling.download_images(client, image_task(server, *PATHS), cancel))
    failed = got.pop(1)
    assert isinstance(failed, DownloadError)
    assert failed.status == 404
    assert got == {0: b"/0", 2: b"/2", 3: b"/3"}


def test_an_image_without_an_address_fails_alone(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/1", Answer(200, b"one"))
    task = Task("t", "completed", images=(ImageRef(""), ImageRef(server.url + "/1")))
    got = outcome(polling.download_images(client, task, cancel))
    assert isinstance(got[0], DownloadError)
    assert got[1] == b"one"


def test_a_task_completed_too_early_is_asked_again(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/0", Answer(200, b"zero"))
    found = says(completed(server.url + "/0"))
    server.script(TASK, says(completed()), Reset(), Answer(502), found)
    bare = Task("t", "completed")
    assert outcome(polling.download_images(client, bare, cancel)) == {0: b"zero"}


def test_a_task_without_images_says_so(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script(TASK, says(completed()))
    with pytest.raises(DownloadError, match="names no images"):
        list(polling.download_images(client, Task("t", "completed"), cancel))


def test_stopping_ends_all_downloads(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/0", Answer(200, b"zero"))
    server.script("/1", Hang())
    events = polling.download_images(client, image_task(server, "/0", "/1"), cancel)
    kept = next(event for event in events if isinstance(event, polling.ImageArrived))
    cancel.set()
    with pytest.raises(StoppedError):
        list(events)
    assert kept.data == b"zero"


def test_leaving_the_iterator_ends_all_downloads(
    server: ScriptedServer, client: GatewayClient, cancel: threading.Event
) -> None:
    server.script("/0", Answer(200, b"zero"))
    server.script("/1", Hang())
    events = polling.download_images(client, image_task(server, "/0", "/1"), cancel)
    next(iter(events))
    events.close()  # type: ignore[attr-defined]
    names = [thread.name for thread in threading.enumerate()]
    assert not any(name.startswith("mjgui-image") for name in names)
