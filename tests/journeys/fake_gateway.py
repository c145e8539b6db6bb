"""A gateway over real HTTP on loopback that keeps the contract and records what it is asked.

It knows the generations that a test adds, takes submissions, lets a task run for as many looks as
its plan says, and serves the images. Every request is checked; what breaks the contract is kept in
`violations`, which must be empty in the end.
"""

from __future__ import annotations

import io
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from PIL import Image

from tests.gateway.server import After, Answer, Asked, Behaviour, ScriptedServer, says
from tests.journeys.contract import MODEL, complaints

POST_PATH = "/model/v1/generation"
TASK_PATH = "/model/v1/generation/task/"
IMAGE_PATH = "/images/"
KEY = "sk-canary-7c1e9f0b5a2d4836"
COST = "0.052"

_COLOURS = ((90, 120, 160), (150, 110, 80), (80, 140, 100), (140, 90, 140))


@cache
def picture(width: int, height: int, number: int = 0, kind: str = "PNG", **options: Any) -> bytes:
    """An image file: one colour, with a lighter block in the top left corner."""
    image = Image.new("RGB", (width, height), _COLOURS[number % len(_COLOURS)])
    image.paste((230, 220, 200), (0, 0, width // 4, height // 4))
    data = io.BytesIO()
    if kind == "PNG":
        options = {"compress_level": 1, **options}
    image.save(data, kind, **options)
    return data.getvalue()


@cache
def drifted(data: bytes, number: int = 0) -> bytes:
    """The same picture as a model gives it back: no pixel as it was, also where none was asked for.

    A little is left unlike in each of the four; in the middle stands something new.
    """
    image = Image.open(io.BytesIO(data)).convert("RGB")
    changed = image.point([min(value + 12 + number, 255) for value in range(256)] * 3)
    width, height = image.size
    changed.paste(
        (200, 40, 40 + number), (width // 4, height // 4, width * 3 // 4, height * 3 // 4)
    )
    result = io.BytesIO()
    changed.save(result, "PNG", compress_level=1)
    return result.getvalue()


@dataclass
class FakeTask:
    """A task of the gateway.

    Attributes:
        running: what it says at each further look while it runs: progress, or None for none.
        held: while set, it goes on running whatever `running` says.
        problem: the `error` of a task that fails; None for one that is completed.
        images: the files of its four images.
        held_images: by number, what an image's download waits for.
        missing_images: numbers of images that the server does not have at present.
    """

    id: str
    images: Sequence[bytes]
    running: deque[float | None] = field(default_factory=deque[float | None])
    held: threading.Event = field(default_factory=threading.Event)
    problem: Any = None
    held_images: dict[int, threading.Event] = field(default_factory=dict[int, threading.Event])
    missing_images: set[int] = field(default_factory=set[int])


class FakeGateway(ScriptedServer):
    """The gateway; a context manager.

    Attributes:
        violations: every way in which a request broke the contract.
        tasks: all tasks by id.
        plans: what further tasks, made by POST, say while they run; one list for each.
        results: the files of the images that further tasks make.
        problems: with what further tasks fail; one for each, None for one that is completed.
        holds_new_tasks: whether further tasks run until their `held` is cleared.
    """

    def __init__(self) -> None:
        super().__init__()
        self.key = KEY
        self.violations: list[str] = []
        self.tasks: dict[str, FakeTask] = {}
        self.plans: deque[list[float | None]] = deque()
        self.problems: deque[Any] = deque()
        self.results = [picture(728, 408, number) for number in (3, 2, 1, 0)]
        self.holds_new_tasks = False
        self._posts_to_come: deque[Behaviour] = deque()
        self._post_numbers: dict[int, Behaviour] = {}
        self._looks_to_come: deque[Behaviour] = deque()
        self._gate = threading.Lock()

    # -- set-up --------------------------------------------------------------------------------

    def add_generation(
        self,
        task_id: str = "gen-1",
        sizes: Sequence[tuple[int, int]] = ((1456, 816),),
        images: Sequence[bytes] | None = None,
    ) -> FakeTask:
        """Add a completed task with four images; one size stands for all four."""
        if images is None:
            all_sizes = [*sizes, *[sizes[-1]] * (4 - len(sizes))]
            images = [picture(*size, number) for number, size in enumerate(all_sizes)]
        task = FakeTask(task_id, images)
        self.tasks[task_id] = task
        return task

    def on_post(self, *behaviours: Behaviour) -> None:
        """Set what the next POSTs meet, in place of being taken; one after the other."""
        self._posts_to_come.extend(behaviours)

    def on_post_number(self, number: int, behaviour: Behaviour) -> None:
        """Set what the POST of this number, from 1, meets; the others are taken as usual."""
        self._post_numbers[number] = behaviour

    def on_look(self, *behaviours: Behaviour) -> None:
        """Set what the next looks at a task meet; one after the other."""
        self._looks_to_come.extend(behaviours)

    def leave(self) -> None:
        """Refuse all connections from now on."""
        self._http.shutdown()
        self._http.server_close()

    # -- what was asked ------------------------------------------------------------------------

    @property
    def accepted(self) -> list[FakeTask]:
        """The tasks made by POST, in order."""
        return [task for task in self.tasks.values() if task.id.startswith("made-")]

    def looks_at(self, task_id: str) -> int:
        return len(self.asked_for(TASK_PATH + task_id))

    # -- answering -----------------------------------------------------------------------------

    def take(self, asked: Asked) -> Behaviour:
        """Note a request, check it, and say what it meets."""
        path = asked.path.partition("?")[0]
        with self._gate:
            self.asked.append(asked)
            if path.startswith(IMAGE_PATH):
                return self._on_image(asked, path)
            if asked.headers.get("authorization") != f"Bearer {self.key}":
                return says({"message": f"bad key: {asked.headers.get('authorization')}"}, 401)
            if asked.method == "POST" and path == POST_PATH:
                return self._on_post(asked)
            if asked.method == "GET" and path.startswith(TASK_PATH):
                return self._on_look(path.removeprefix(TASK_PATH))
            self.violations.append(f"{asked.method} {path} is no call of the gateway")
            return says({"message": "no such call"}, 404)

    def _on_post(self, asked: Asked) -> Behaviour:
        found = complaints(asked.body, list(self.tasks))
        if "json" not in asked.headers.get("content-type", ""):
            found.append("the content type is not JSON")
        self.violations.extend(found)
        to_come = self._post_numbers.pop(len(self.posts), None)
        if to_come is not None:
            return to_come
        if self._posts_to_come:
            return self._posts_to_come.popleft()
        if found:
            return says({"code": "004006006", "message": "; ".join(found)}, 400)
        task = FakeTask(f"made-{len(self.accepted) + 1}", self.results)
        if self.plans:
            task.running.extend(self.plans.popleft())
        if self.problems:
            task.problem = self.problems.popleft()
        if self.holds_new_tasks:
            task.held.set()
        self.tasks[task.id] = task
        return says(
            {"id": task.id, "model": MODEL, "created_at": 1_763_800_000, "status": "queued"}
        )

    def _on_look(self, task_id: str) -> Behaviour:
        if self._looks_to_come:
            return self._looks_to_come.popleft()
        task = self.tasks.get(task_id)
        if task is None:
            return says({"message": "task not found"}, 404)
        known = {"id": task.id, "model": MODEL, "created_at": 1_763_800_000}
        if task.running or task.held.is_set():
            progress = task.running[0] if task.running else 0.99
            if len(task.running) > 1 or not task.held.is_set():
                task.running.popleft()
            told = {} if progress is None else {"progress": progress}
            return says({**known, "status": "in_progress", **told})
        if task.problem is not None:
            return says({**known, "status": "failed", "error": task.problem})
        content = [
            {"type": "image", "url": f"{self.url}{IMAGE_PATH}{task.id}/{n}.png?sig=s", "jobId": "j"}
            for n in range(len(task.images))
        ]
        return says(
            {
                **known,
                "status": "completed",
                "progress": 1.0,
                "output": [{"content": content}],
                "usage": {"cost": COST, "discount": 0.9},
            }
        )

    def _on_image(self, asked: Asked, path: str) -> Behaviour:
        if "authorization" in asked.headers:
            self.violations.append("an image was asked for with the API key")
        task_id, _, name = path.removeprefix(IMAGE_PATH).partition("/")
        task, number = self.tasks[task_id], int(name.partition(".")[0])
        if number in task.missing_images:
            return says({"message": "expired"}, 410)
        answer = Answer(200, task.images[number], {"Content-Type": "image/png"})
        held = task.held_images.get(number)
        return After(held, answer) if held else answer
