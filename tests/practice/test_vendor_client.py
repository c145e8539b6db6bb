"""`python -m mjgui.practice` as a process, used the way the vendor's command-line client does.

The steps and types are those of VtrixAI/vtrix-cli: `cmd/run.go`, `internal/models/client.go` and
`internal/generation/client.go`. Go's json.Unmarshal refuses a value of another type than the
field's, as msgspec does in strict mode; members that are not named are ignored by both.
"""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
import pytest

from tests.practice.helpers import until


class Constraints(msgspec.Struct):
    min: float | None = None
    max: float | None = None
    min_length: int | None = None
    max_length: int | None = None


class Param(msgspec.Struct):
    name: str
    type: str
    required: bool
    description: str = ""
    path: str = ""
    constraints: Constraints | None = None
    children: list[Param] = []


class Api(msgspec.Struct):
    endpoint: str
    method: str
    headers: dict[str, str]


class Spec(msgspec.Struct):
    model_id: str
    name: str
    vendor: str
    type: str
    api: Api
    parameters: list[Param]
    agent_prompt: str


class Model(msgspec.Struct):
    id: str
    name: str
    type: str
    description: str
    input_modalities: list[str]
    output_modalities: list[str]


class Models(msgspec.Struct):
    models: list[Model]
    total: int
    page: int
    page_size: int
    total_pages: int


class State(msgspec.Struct):
    code: int
    message: str


class Envelope(msgspec.Struct):
    data: msgspec.Raw
    status: State


class Content(msgspec.Struct):
    type: str
    url: str
    duration: str = ""
    id: str = ""
    img_id: int = 0


class Group(msgspec.Struct):
    content: list[Content]


class Usage(msgspec.Struct):
    cost: str
    quantity: int
    unit_price: str
    extra_info: dict[str, Any] = {}


class Problem(msgspec.Struct):
    message: str = ""
    error_message: str = ""


class Task(msgspec.Struct):
    id: str
    status: str
    model: str
    created_at: int
    output: list[Group] = []
    error: Problem | str | None = None
    progress: float = 0
    usage: Usage | None = None


class Refusal(msgspec.Struct):
    message: str = ""
    error: str = ""


class VendorClient:
    """The calls of `vtrix run`, `vtrix task status` and `vtrix models`."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.agent = {"User-Agent": "vtrix-cli/dev", "X-Source": "cli"}

    def models(self, path: str, kind: Any) -> Any:
        answer = httpx.get(f"{self.base}/api/v1/skill/models{path}", headers=self.agent, timeout=60)
        envelope = msgspec.json.decode(answer.content, type=Envelope)
        assert envelope.status.code in {0, 200}, f"status {envelope.status.code}"
        return msgspec.json.decode(envelope.data, type=kind)

    def call(self, method: str, url: str, content: bytes = b"") -> Task:
        headers = {
            **self.agent,
            "Content-Type": "application/json",
            "Authorization": "Bearer any",
        }
        answer = httpx.request(method, url, content=content, headers=headers, timeout=60)
        if answer.status_code >= 400:
            refusal = msgspec.json.decode(answer.content, type=Refusal)
            raise RuntimeError(f"HTTP {answer.status_code}: {refusal.message or refusal.error}")
        return msgspec.json.decode(answer.content, type=Task)

    def run(self, raw: dict[str, str]) -> Task:
        spec = self.models("/midjourney_inpaint/spec", Spec)
        request = {
            "model": "midjourney_inpaint",
            "input": [{"params": coerced(raw, spec.parameters)}],
        }
        task = self.call("POST", spec.api.endpoint, msgspec.json.encode(request))
        assert task.id
        address = f"{spec.api.endpoint}/task/{task.id}"

        def ask() -> Task | None:
            polled = self.call("GET", address)
            return polled if polled.status in {"completed", "failed"} else None

        return until(ask, 60)


def coerced(raw: dict[str, str], parameters: list[Param]) -> dict[str, Any]:
    """What ValidateAndCoerce makes of `--param name=value` texts."""
    result: dict[str, Any] = {}
    for parameter in parameters:
        name, kind = parameter.name, parameter.type
        if kind == "object" and parameter.children:
            start = f"{name}."
            inner = {k.removeprefix(start): v for k, v in raw.items() if k.startswith(start)}
            if inner:
                result[name] = coerced(inner, parameter.children)
            else:
                assert not parameter.required
        elif name not in raw:
            assert not parameter.required, f"missing {name}"
        elif kind == "array" or kind.startswith("array["):
            result[name] = msgspec.json.decode(raw[name], type=list)
        elif kind in {"int", "integer"}:
            result[name] = int(raw[name])
        else:
            assert kind == "string"
            result[name] = raw[name]
    return result


@pytest.fixture(scope="module")
def process() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "mjgui.practice", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as running:
        yield running
        running.kill()


@pytest.fixture(scope="module")
def vendor(process: subprocess.Popen[str]) -> VendorClient:
    assert process.stdout is not None
    line = process.stdout.readline()
    found = re.fullmatch(r"listening on (http://127\.0\.0\.1:\d+)\n", line)
    assert found, line
    return VendorClient(found[1])


AREAS = '[{"width": 1024, "height": 1024, "points": [100, 100, 160, 100, 160, 160, 100, 160]}]'


def test_it_lists_the_model(vendor: VendorClient) -> None:
    models = vendor.models("?page=1&page_size=10", Models)
    assert [model.id for model in models.models] == ["midjourney_inpaint"]
    assert vendor.models("?type=video", Models).models == []


def test_it_submits_and_follows_a_task(vendor: VendorClient) -> None:
    task = vendor.run(
        {
            "jobId": "practice-sample",
            "imageNo": "2",
            "remixPrompt": "ein Vogel über dem See",
            "mask.areas": AREAS,
        }
    )
    assert task.status == "completed"
    assert task.usage is not None
    assert task.usage.cost == "0.000"
    contents = [content for group in task.output for content in group.content]
    assert len(contents) == 4
    for content in contents:
        answer = httpx.get(content.url, timeout=60)
        assert answer.headers["Content-Type"] == "image/png"
        assert answer.content.startswith(b"\x89PNG")


def test_it_shows_why_a_task_failed(vendor: VendorClient) -> None:
    task = vendor.run(
        {"jobId": "practice-sample", "imageNo": "0", "mask.url": "http://127.0.0.1:1/mask.png"}
    )
    assert task.status == "failed"
    assert isinstance(task.error, Problem)
    assert "mask URL" in task.error.error_message


def test_it_shows_the_message_of_a_refusal(vendor: VendorClient) -> None:
    with pytest.raises(RuntimeError, match="HTTP 400: imageNo"):
        vendor.run({"jobId": "practice-sample", "imageNo": "7", "mask.areas": AREAS})
    with pytest.raises(RuntimeError, match="HTTP 404: "):
        vendor.call("GET", f"{vendor.base}/model/v1/generation/task/none")


def test_it_recognises_an_unknown_model(vendor: VendorClient) -> None:
    with pytest.raises(AssertionError, match="status 404"):
        vendor.models("/none/spec", Spec)


def test_a_taken_port_is_one_clear_line_and_exit_code_2() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        command = [sys.executable, "-m", "mjgui.practice", "--port", port]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert port in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_order(number: signal.Signals) -> None:
    command = [sys.executable, "-m", "mjgui.practice"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()
        running.send_signal(number)
        _, errors = running.communicate(timeout=60)
    assert running.returncode == 0
    assert errors == ""
