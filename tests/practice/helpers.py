"""What the tests of the practice gateway share: a small client and request bodies."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import cv2
import httpx
import numpy as np

WIDTH, HEIGHT = 240, 160
"""The size of the test pictures; a frame of 750 × 500 has the same proportions."""

SQUARE = [225, 150, 525, 150, 525, 350, 225, 350]
"""A rectangle in a frame of 750 × 500: columns 72 to 168, rows 48 to 112 of a test picture."""


def area(points: Any = None, **changes: object) -> dict[str, Any]:
    return {"width": 750, "height": 500, "points": points or SQUARE, **changes}


def params(**changes: object) -> dict[str, Any]:
    return {"jobId": "practice-sample", "imageNo": 1, "mask": {"areas": [area()]}, **changes}


def body(values: dict[str, Any]) -> dict[str, Any]:
    return {"model": "midjourney_inpaint", "input": [{"params": values}]}


def pixels(data: bytes) -> np.ndarray:
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return picture


def until(condition: Callable[[], Any], seconds: float = 100) -> Any:
    """Ask again and again until the answer is true; fail after `seconds`."""
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while time.monotonic() < deadline:
        answer = condition()
        if answer:
            return answer
        pause.wait(0.03)
    raise AssertionError("the condition did not come true in time")


class Gateway:
    """A client that knows the contract's addresses."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.base = str(client.base_url).rstrip("/")

    def post(self, values: dict[str, Any]) -> httpx.Response:
        return self.client.post("/model/v1/generation", json=body(values))

    def submit(self, **changes: object) -> str:
        answer = self.post(params(**changes))
        assert answer.status_code == 200, answer.text
        return answer.json()["id"]

    def task(self, task_id: str) -> dict[str, Any]:
        answer = self.client.get(f"/model/v1/generation/task/{task_id}")
        assert answer.status_code == 200, answer.text
        return answer.json()

    def finished(self, task_id: str) -> dict[str, Any]:
        def ask() -> dict[str, Any] | None:
            task = self.task(task_id)
            return task if task["status"] in {"completed", "failed"} else None

        return until(ask)

    def images(self, task: dict[str, Any]) -> list[np.ndarray]:
        assert task["status"] == "completed", task
        return [
            pixels(self.client.get(item["url"]).content) for item in task["output"][0]["content"]
        ]
