"""The real window with a gateway that misbehaves, and a record of everything the window said."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu
from tenacity import wait_fixed

from mjgui.app.jobs import Job, JobState
from mjgui.app.viewing import Mode
from mjgui.core.model import Area
from mjgui.gateway.cadence import Cadence
from mjgui.gateway.client import GatewayClient, Limits
from mjgui.ui.words import without_mnemonic
from tests.gateway.server import Asked, Behaviour, says
from tests.journeys.fake_gateway import IMAGE_PATH, FakeGateway, picture
from tests.journeys.hands import Key, WindowHands

GENERATION = "gen-1"
PROMPT = "a red kite"
QUICK = Cadence(poll=wait_fixed(0.02), reconnect=wait_fixed(0.02))
"""Asks the gateway every few milliseconds; the real cadence has tests of its own."""
SHORT = Limits(connect=5.0, silence=1.0, answer=2.0, download=2.0)
"""Bounds of time that a test can wait for; the real ones are of the same kind, only longer.

Only for faults of hanging: a busy machine may take long for an answer that is to arrive.
"""

_NOT_PLAIN = re.compile(
    r"Traceback|httpx|httpcore|Errno|Exception|\b[A-Z]\w+Error\b|object at 0x|<[a-zA-Z!/]|None\b"
)
_TAKE_UP = {"Take up again", "Check again", "Get the missing images"}
"""What the menu calls it: for a task that runs, one that failed, one whose images lack."""
_QUOTED = re.compile("\N{LEFT DOUBLE QUOTATION MARK}[^\N{RIGHT DOUBLE QUOTATION MARK}]*")
"""The gateway's own words, which may be anything."""


@dataclass(frozen=True)
class Typed:
    """What the user has drawn and typed."""

    areas: tuple[Area, ...]
    prompt: str
    chosen: int | None


class Bench:
    """Drives one window through faults, one after the other.

    Attributes:
        hands: the window's.
        gateway: what the window talks to.
        said: everything that the window has shown since `prepare`: messages and job states.
    """

    def __init__(self, hands: WindowHands, gateway: FaultyGateway, folder: Path) -> None:
        self.hands = hands
        self.gateway = gateway
        self.folder = folder
        self.said: list[str] = []
        self._own = hands.session.connection
        self._posts_before = len(gateway.posts)
        self._ear = _Ear(self)

    # -- before a fault ------------------------------------------------------------------------

    def prepare(self) -> None:
        """Have a generation loaded, an area drawn, a prompt typed, and everything in order."""
        hands, session = self.hands, self.hands.session
        self.gateway.calm()
        session.use(self._own)
        # What a test has left that failed in the middle.
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()
        for job in session.jobs.jobs:
            if job.state.is_active:
                session.jobs.stop(job.id)
        # Off-screen, the window is not active again by itself after a menu has closed.
        hands.window.activateWindow()
        hands.wait(hands.window.isActiveWindow)
        hands.wait(lambda: not session.jobs.active_count and not session.loader.is_loading)
        hands.action("modeEdit").trigger()
        generation = session.generation
        if generation is None or generation.task_id != GENERATION:
            hands.load(GENERATION)
            hands.wait_for_images()
        hands.press("imageChoice0")
        if len(hands.areas) != 1 or session.problems or session.document.draft:
            self.clear_mask()
            hands.draw()
        for name in ("callbackEdit", "maskUrlEdit"):
            if hands.child(QLineEdit, name).text():
                hands.write(name, "")
        hands.paste("promptEdit", PROMPT)
        assert hands.can_submit, hands.blocked_by
        hands.bar.clear()
        self.said.clear()
        self._posts_before = len(self.gateway.posts)

    def clear_mask(self) -> None:
        """Take away everything that is drawn on the chosen image."""
        hands = self.hands
        hands.pen.key(Key.Key_Escape)
        if hands.areas:
            hands.action("selectAllAreas").trigger()
            hands.action("deleteArea").trigger()
        hands.action("toolPolygon").trigger()

    def use(
        self,
        base_url: str | None = None,
        key: str | None = None,
        limits: Limits | None = None,
        cadence: Cadence = QUICK,
    ) -> None:
        """Let the window talk to another address, with another key, or less patiently."""
        address, secret = base_url or self.gateway.url, key or self.gateway.key

        def connect() -> GatewayClient:
            return GatewayClient(address, secret, limits=limits, cadence=cadence)

        self.hands.session.use(replace(self._own, base_url=address, connect=connect))

    # -- what the gateway says -----------------------------------------------------------------

    @property
    def next_task_id(self) -> str:
        return f"made-{len(self.gateway.accepted) + 1}"

    def task(self, status: str, **more: Any) -> Behaviour:
        """An answer about the task that the next submission makes."""
        return says({"id": self.next_task_id, "status": status, **more})

    def completed_with(self, *urls: object, **more: Any) -> Behaviour:
        """The answer that the next submission's task is completed, with images at these URLs."""
        content = [{"type": "image", "url": url} for url in urls]
        return self.task("completed", output=[{"content": content}], **more)

    def image_url(self, number: int) -> str:
        """Where image `number` of the next submission's task really is."""
        return f"{self.gateway.url}/images/{self.next_task_id}/{number}.png"

    # -- what the user does and sees -----------------------------------------------------------

    @property
    def typed(self) -> Typed:
        session = self.hands.session
        return Typed(session.document.areas, session.form.remix_prompt, session.chosen)

    @property
    def posts(self) -> int:
        """How many POSTs have arrived since `prepare`."""
        return len(self.gateway.posts) - self._posts_before

    def submit(self) -> None:
        self.hands.submit()

    def wait_for_job(self) -> Job:
        return self.hands.wait_for_job()

    def take_up_again(self) -> Job:
        """Have the newest job followed again from its menu, and wait for its end."""
        menu = self.hands.menu_of("jobList", 0)
        entries = (without_mnemonic(action.text()) for action in menu.actions())
        entry = next(text for text in entries if text in _TAKE_UP)
        self.hands.choose_in(menu, entry)
        return self.wait_for_job()

    def sees(self, text: str) -> None:
        """Wait until the window has shown `text`; everything it shows is in plain words."""
        self.hands.wait(lambda: any(text in said for said in self.said))
        for said in self.said:
            own_words = _QUOTED.sub("", said)
            assert not _NOT_PLAIN.search(own_words), f"not in plain words: {said}"

    def message_with(self, text: str) -> None:
        """The message that holds `text` says what happened, and what to do."""
        message = next(m for m in self.hands.bar.messages if text in m.title)
        assert message.title[0].isupper() or message.title[0].isdigit(), message.title
        assert not message.title.endswith("."), message.title
        assert len(message.title) < 100, message.title
        assert message.action.endswith((".", ".)")), message.action

    def goes_on(self) -> Job:
        """With the fault gone, the same thing is submitted again, and comes to its end."""
        hands, before = self.hands, self.typed
        self.gateway.calm()
        hands.session.use(self._own)
        hands.action("modeEdit").trigger()
        assert hands.can_submit, hands.blocked_by
        posts = self.posts
        self.submit()
        job = self.wait_for_job()
        assert job.state is JobState.DONE, job.error and job.error.report()
        assert job.has_pictures
        assert self.posts == posts + 1
        hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
        hands.action("modeEdit").trigger()
        assert self.typed == before
        return job

    def hides_the_key(self) -> None:
        """The key is in no text of the window, not on the clipboard, and in no file."""
        key = self.gateway.key
        for message in self.hands.bar.messages:
            assert key not in f"{message.title} {message.action} {message.detail}"
        assert not any(key in said for said in self.said)
        assert key not in QApplication.clipboard().text()
        hides(self.folder, key)


class FaultyGateway(FakeGateway):
    """The recording gateway; `calm` ends all trouble."""

    def __init__(self) -> None:
        super().__init__()
        self.results = [picture(96, 64, number) for number in (3, 2, 1, 0)]
        self._good = list(self.results)
        self._downloads_to_come: dict[int, deque[Behaviour]] = {}
        self.add_generation(GENERATION, sizes=((640, 512),))

    def on_image(self, number: int, *behaviours: Behaviour) -> None:
        """Set what the next downloads of image `number` of new tasks meet, one after the other."""
        self._downloads_to_come[number] = deque(behaviours)

    def calm(self) -> None:
        """Do again what the contract says, at once."""
        with self._gate:
            self._downloads_to_come.clear()
            self._posts_to_come.clear()
            self._looks_to_come.clear()
            self.plans.clear()
            self.problems.clear()
            self.results = list(self._good)
            self.holds_new_tasks = False
            for task in self.tasks.values():
                task.held.clear()
                task.missing_images.clear()

    def _on_image(self, asked: Asked, path: str) -> Behaviour:
        task_id, _, name = path.removeprefix(IMAGE_PATH).partition("/")
        waiting = self._downloads_to_come.get(int(name.partition(".")[0]))
        if waiting and task_id != GENERATION:
            return waiting.popleft()
        return super()._on_image(asked, path)


def works(bench: Bench) -> None:
    """Draw, submit, and see the results."""
    bench.prepare()
    bench.goes_on()
    assert bench.posts == 1


def hides(folder: Path, key: str) -> None:
    """The key is in no file below `folder`, as it is, backwards or in UTF-16."""
    forms = (key.encode(), key[::-1].encode(), key.encode("utf-16-le"))
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(form in content for form in forms), f"the key is in {path.name}"


@contextmanager
def file_size_limit(size: int) -> Iterator[None]:
    """Let the system refuse to make files larger than `size` bytes, as a full disk does."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


Open = Callable[[Path], Bench]
"""Starts the program with its data in a folder, and a generation loaded."""


class _Ear(QObject):
    """Writes down what the window shows, after the window has heard of it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.hands.window)
        self._bench = bench
        session = bench.hands.session
        session.message.connect(self._on_message)
        session.jobs.changed.connect(self._on_job)
        session.loader.status_changed.connect(self._on_status)

    def _on_message(self, _message: object) -> None:
        shown = self._bench.hands.message
        self._bench.said.append(f"{shown.title}. {shown.action}")

    def _on_job(self, _job_id: str) -> None:
        self._bench.said.append(self._bench.hands.label("jobState"))

    def _on_status(self, status: str) -> None:
        if status:
            self._bench.said.append(status)
