"""Tasks from submission to images, over real HTTP."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue

import cv2
import httpx
import msgspec
import numpy as np
import pytest

from mjgui.practice.app import PracticeGateway
from mjgui.practice.sample import SAMPLE_TASK_ID
from mjgui.practice.transport import PRACTICE_BASE_URL, practice_transport
from tests.practice.helpers import HEIGHT, WIDTH, Gateway, area, params, until

Serve = Callable[[PracticeGateway], Gateway]


class _Host(ThreadingHTTPServer):
    """A host on loopback that serves files and takes notes of what is POSTed."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _HostHandler)
        self.files: dict[str, bytes] = {}
        self.posted: Queue[bytes] = Queue()
        self.gate = threading.Event()
        self.gate.set()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _HostHandler(BaseHTTPRequestHandler):
    server: _Host  # pyright: ignore[reportIncompatibleVariableOverride] - always this one

    def do_GET(self) -> None:
        self.server.gate.wait(60)
        data = self.server.files.get(self.path)
        self.send_response(404 if data is None else 200)
        self.send_header("Content-Length", str(len(data or b"")))
        self.end_headers()
        self.wfile.write(data or b"")

    def do_POST(self) -> None:
        self.server.posted.put(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def host() -> Iterator[_Host]:
    server = _Host()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.gate.set()
    server.shutdown()
    thread.join(60)
    server.server_close()


def inside() -> np.ndarray:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[48:112, 72:168] = True
    return mask


def png(picture: np.ndarray) -> bytes:
    return cv2.imencode(".png", picture)[1].tobytes()


def test_the_sample_is_completed_and_has_four_images(gateway: Gateway) -> None:
    task = gateway.task(SAMPLE_TASK_ID)
    assert task["status"] == "completed"
    assert [image.shape for image in gateway.images(task)] == [(HEIGHT, WIDTH, 3)] * 4


def test_the_sample_that_comes_with_mjgui_is_there() -> None:
    with (
        PracticeGateway() as app,
        httpx.Client(transport=practice_transport(app), base_url=PRACTICE_BASE_URL) as client,
    ):
        gateway = Gateway(client)
        images = gateway.images(gateway.task(SAMPLE_TASK_ID))
    assert len(images) == 4
    assert all(min(image.shape[:2]) >= 500 for image in images)


def test_results_differ_inside_the_mask_and_are_the_original_outside(gateway: Gateway) -> None:
    original = gateway.images(gateway.task(SAMPLE_TASK_ID))[1]
    task = gateway.finished(gateway.submit())
    images = gateway.images(task)
    mask = inside()
    assert task["progress"] == 1.0
    assert task["usage"]["cost"] == "0.000"
    for image in images:
        assert np.array_equal(image[~mask], original[~mask])
    for one, other in itertools.combinations([*images, original], 2):
        changed = np.abs(one[mask].astype(int) - other[mask]).max(axis=1) > 8
        assert changed.mean() > 0.2


def test_a_result_can_be_edited_again_and_again(gateway: Gateway) -> None:
    task_id = SAMPLE_TASK_ID
    for number in range(3):
        task = gateway.finished(gateway.submit(jobId=task_id, imageNo=number))
        before = gateway.images(gateway.task(task_id))[number]
        for image in gateway.images(task):
            assert np.array_equal(image[~inside()], before[~inside()])
        task_id = task["output"][0]["content"][number]["jobId"]


def test_several_areas_are_filled_at_once(gateway: Gateway) -> None:
    corner, far = [0, 0, 150, 0, 150, 100, 0, 100], [600, 400, 750, 400, 750, 500, 600, 500]
    task_id = gateway.submit(mask={"areas": [area(corner), area(far)]})
    original = gateway.images(gateway.task(SAMPLE_TASK_ID))[1]
    for image in gateway.images(gateway.finished(task_id)):
        changed = (image != original).any(axis=2)
        assert changed[:32, :48].mean() > 0.5
        assert changed[128:, 192:].mean() > 0.5
        changed[:32, :48] = changed[128:, 192:] = False
        assert not changed.any()


def test_a_mask_over_everything_makes_four_other_pictures(gateway: Gateway) -> None:
    task_id = gateway.submit(mask={"areas": [area([0, 0, 750, 0, 750, 500, 0, 500])]})
    original = gateway.images(gateway.task(SAMPLE_TASK_ID))[1]
    images = gateway.images(gateway.finished(task_id))
    for one, other in itertools.combinations([*images, original], 2):
        assert (one != other).any(axis=2).mean() > 0.5


def test_a_mask_by_address_repaints_what_is_white(gateway: Gateway, host: _Host) -> None:
    white = np.zeros((80, 120), np.uint8)  # half the size, so that it is scaled
    white[24:56, 36:84] = 255
    host.files["/mask.png"] = png(white)
    task = gateway.finished(gateway.submit(mask={"url": f"{host.base}/mask.png"}))
    original = gateway.images(gateway.task(SAMPLE_TASK_ID))[1]
    for image in gateway.images(task):
        changed = (image != original).any(axis=2)
        assert not changed[~inside()].any()
        assert changed[inside()].mean() > 0.5


@pytest.mark.parametrize(
    "data", [None, b"<html>no picture</html>", b"", png(np.zeros((9, 9), np.uint8))]
)
def test_a_mask_that_cannot_be_used_fails_the_task(
    gateway: Gateway, host: _Host, data: bytes | None
) -> None:
    if data is not None:
        host.files["/mask.png"] = data
    task = gateway.finished(gateway.submit(mask={"url": f"{host.base}/mask.png"}))
    assert task["status"] == "failed"
    assert task["error"]["code"] == 4006098
    assert task["error"]["error_message"]
    assert "output" not in task
    assert "usage" not in task


def test_the_callback_gets_the_finished_task(gateway: Gateway, host: _Host) -> None:
    task = gateway.finished(gateway.submit(callback=f"{host.base}/done?secret=1"))
    assert msgspec.json.decode(host.posted.get(timeout=60)) == task
    failed = gateway.finished(
        gateway.submit(callback=f"{host.base}/done", mask={"url": f"{host.base}/none"})
    )
    assert msgspec.json.decode(host.posted.get(timeout=60)) == failed
    assert failed["status"] == "failed"


def test_a_callback_that_nobody_answers_does_no_harm(gateway: Gateway) -> None:
    task = gateway.finished(gateway.submit(callback="http://127.0.0.1:1/done"))
    assert task["status"] == "completed"


def test_ten_tasks_at_once_all_complete(gateway: Gateway) -> None:
    with ThreadPoolExecutor(10) as pool:
        task_ids = list(pool.map(lambda number: gateway.submit(imageNo=number % 4), range(10)))
    assert len(set(task_ids)) == 10
    assert all(gateway.finished(task_id)["status"] == "completed" for task_id in task_ids)


def test_an_unfinished_task_reports_on_itself_and_cannot_be_edited(
    gateway: Gateway, host: _Host
) -> None:
    host.gate.clear()
    task_id = gateway.submit(mask={"url": f"{host.base}/mask.png"})
    task = until(lambda: (t := gateway.task(task_id))["status"] == "in_progress" and t)
    assert 0.0 <= task["progress"] < 1.0
    assert not {"output", "usage", "error"} & set(task)
    assert gateway.post(params(jobId=task_id)).status_code == 409


def test_a_full_queue_is_unavailable_until_it_is_worked_off(
    serve: Serve, sample: Path, host: _Host
) -> None:
    gateway = serve(PracticeGateway(sample=sample, workers=1, max_pending=2))
    host.gate.clear()
    waiting = [gateway.submit(mask={"url": f"{host.base}/mask.png"}) for _ in range(2)]
    answer = gateway.post(params())
    assert answer.status_code == 503
    assert answer.json()["code"] == 4006099
    assert int(answer.headers["Retry-After"]) > 0
    host.gate.set()
    for task_id in waiting:
        gateway.finished(task_id)
    assert gateway.post(params()).status_code == 200


def test_results_outlive_the_process_and_can_be_edited_on(
    serve: Serve, sample: Path, tmp_path: Path
) -> None:
    first = PracticeGateway(tmp_path, sample=sample)
    gateway = serve(first)
    task = gateway.finished(gateway.submit())
    images = gateway.images(task)
    first.close()
    again = serve(PracticeGateway(tmp_path, sample=sample))
    kept = again.task(task["id"])
    assert kept["status"] == "completed"
    assert all(
        np.array_equal(old, new) for old, new in zip(images, again.images(kept), strict=True)
    )
    assert again.finished(again.submit(jobId=task["id"], imageNo=0))["status"] == "completed"


def test_an_unfinished_task_is_taken_up_by_the_next_process(
    serve: Serve, sample: Path, tmp_path: Path, host: _Host
) -> None:
    first = PracticeGateway(tmp_path, sample=sample)
    gateway = serve(first)
    white = np.full((HEIGHT, WIDTH), 255, np.uint8)
    white[:40] = 0
    host.files["/mask.png"] = png(white)
    host.gate.clear()
    busy = [gateway.submit(mask={"url": f"{host.base}/mask.png"}) for _ in range(3)]
    until(lambda: gateway.task(busy[1])["status"] == "in_progress")
    closing = threading.Thread(target=first.close)
    closing.start()
    until(lambda: gateway.post(params()).status_code == 503)
    host.gate.set()
    closing.join(60)
    again = serve(PracticeGateway(tmp_path, sample=sample))
    assert again.finished(busy[2])["status"] == "completed"


def test_a_damaged_record_is_as_good_as_none(serve: Serve, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "tasks" / "broken").mkdir(parents=True)
    (tmp_path / "tasks" / "broken" / "task.json").write_bytes(b"{")
    gateway = serve(PracticeGateway(tmp_path, sample=sample))
    assert gateway.client.get("/model/v1/generation/task/broken").status_code == 404


def test_closing_ends_all_threads(sample: Path) -> None:
    before = set(threading.enumerate())
    app = PracticeGateway(sample=sample)
    with httpx.Client(transport=practice_transport(app), base_url=PRACTICE_BASE_URL) as client:
        gateway = Gateway(client)
        gateway.finished(gateway.submit())
        app.close()
        assert set(threading.enumerate()) <= before
        assert gateway.post(params()).status_code == 503
        assert gateway.task(SAMPLE_TASK_ID)["status"] == "completed"


def test_a_fault_inside_the_application_is_a_500(tmp_path: Path) -> None:
    with (
        PracticeGateway(sample=tmp_path) as app,  # a sample without pictures
        httpx.Client(transport=practice_transport(app), base_url=PRACTICE_BASE_URL) as client,
    ):
        answer = client.get(f"/model/v1/generation/task/{SAMPLE_TASK_ID}")
    assert answer.status_code == 500
    assert answer.json()["message"]
