"""Runs of the program without a window, on one data folder and one scripted gateway."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PIL import Image
from pytestqt.qtbot import QtBot

from mjgui.app.autosave import Autosave
from mjgui.app.connections import Connection, Connections
from mjgui.app.continuity import Continuity
from mjgui.app.form import Form
from mjgui.app.jobs import Job, JobState
from mjgui.app.keeping import Keeper
from mjgui.app.messages import Message
from mjgui.app.session import Session
from mjgui.core.drafts import Desk
from mjgui.core.journal import GatewayRef
from mjgui.core.keychain import ApiKey
from mjgui.core.model import Area, JobId
from mjgui.core.store import Store
from mjgui.gateway.cadence import Cadence
from tests.gateway.server import Answer, Behaviour, ScriptedServer, says

KEY = "sk-canary-0123456789abcdef"
SUBMIT = "/model/v1/generation"
TASK = "/model/v1/generation/task/"
SIZE = (640, 512)
AREA = Area.of([(100.25, 100), (400, 110.1), (300, 400.0 + 1 / 3)])


def png(shade: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", SIZE, (shade, 90, 200 - shade)).save(stream, "PNG")
    return stream.getvalue()


def completed(server: ScriptedServer, task_id: str, first_shade: int) -> Behaviour:
    """Script the four images of a task, and give the answer that names them."""
    urls: list[str] = []
    for number in range(4):
        path = f"/images/{task_id}/{number}.png"
        server.script(path, Answer(200, png(first_shade + number)))
        urls.append(server.url + path)
    return says(
        {
            "id": task_id,
            "status": "completed",
            "output": [{"content": [{"type": "image", "url": url} for url in urls]}],
            "usage": {"cost": "0.0520"},
        }
    )


def open_task(task_id: str) -> Behaviour:
    return says({"id": task_id, "status": "in_progress", "progress": 0.4})


class Run:
    """One run of the program, from its start to its end."""

    def __init__(
        self,
        qtbot: QtBot,
        server: ScriptedServer,
        folder: Path,
        key: str = KEY,
        *,
        cadence: Cadence | None = None,
        **session: Any,
    ) -> None:
        self.qtbot = qtbot
        self.server = server
        self.key = key
        self.cadence = cadence
        self.store = Store(folder)
        self.keeper = Keeper(self.store)
        self.session = Session(
            self.connection(), keeper=self.keeper, connection_to=self.connection, **session
        )
        self.autosave = Autosave(self.session, self.keeper)
        self.continuity = Continuity(self.session, self.keeper, self.connection)
        self.messages: list[Message] = []
        self.settled: list[Desk | None] = []
        self.found_nothing = False
        self.session.message.connect(self.messages.append)
        self.continuity.desk_is_empty.connect(self._on_empty)
        self.continuity.desk_settled.connect(self._on_settled)

    def connection(self, gateway: GatewayRef | None = None) -> Connection:
        base_url = gateway.base_url if gateway else self.server.url
        key = ApiKey(self.key) if self.key else None
        made = Connections(None, self.cadence).midjourney(base_url, key)
        return replace(made, needs_key=True)  # as a gateway that is not on this machine does

    def begin(self, *, with_generation: bool = True) -> Run:
        self.continuity.begin(with_generation=with_generation)
        self.until(lambda: bool(self.settled))
        return self

    def until(self, holds: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=50_000)

    def load(self, task_id: str = "parent") -> None:
        self.session.load(task_id)
        self.until(lambda: not self.session.loader.is_loading)
        assert self.session.generation is not None
        assert self.session.generation.numbers == (0, 1, 2, 3)
        self.session.choose(0)  # the image that arrived first was chosen

    def draw_and_submit(self, prompt: str = "a red kite") -> str:
        self.session.editor.add_area(AREA, "Draw")
        return self.submit(prompt)

    def submit(self, prompt: str) -> str:
        self.session.set_form(Form(prompt))
        job_id = self.session.submit()
        assert job_id is not None
        return job_id

    def job(self, job_id: str) -> Job:
        job = self.session.jobs.job(job_id)
        assert job is not None
        return job

    def until_state(self, job_id: str, state: JobState) -> Job:
        self.until(lambda: self.job(job_id).state is state)
        return self.job(job_id)

    def until_written(self) -> None:
        """Wait until everything that the journal was told so far is on the disk."""
        written = threading.Event()
        self.keeper.write(lambda _store: written.set())
        self.until(written.is_set)

    def state_on_disk(self, job_id: str) -> str | None:
        record = self.store.journal.record(JobId(job_id))
        return None if record is None else record.state

    def until_saved(self) -> None:
        self.until(lambda: not self.autosave._timer.isActive() and not self.keeper._queue)

    def die(self) -> None:
        """End as a kill does, as far as the disk can tell: nothing is saved, nothing is noted."""
        for ticket in self.session.jobs._tickets.values():
            ticket.silence()
        self.store.close()
        self._stop()

    def end(self) -> None:
        """End as closing the window does."""
        self.autosave.save()
        self.session.shut_down()
        self.keeper.shut_down()
        self.store.close()
        self._stop()

    def _stop(self) -> None:
        self.autosave._timer.stop()
        self.session.coverage.stop()
        self.session.jobs._lanes.shut_down()
        self.session._chores.shut_down()
        self.keeper._queue.clear()
        self.keeper._pool.shut_down()

    def _on_empty(self) -> None:
        self.found_nothing = True

    def _on_settled(self, desk: Desk | None) -> None:
        self.settled.append(desk)
        self.autosave.begin(desk.view if desk else None)
