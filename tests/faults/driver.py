"""The real program in a process of its own, driven by lines on stdin, telling by lines on stdout.

`run` is `mjgui ARGUMENTS`, off-screen, with mouse and keyboard in the hands of whoever writes the
lines: a JSON list each, a command and its arguments. What the window says and what becomes of jobs
is told as JSON objects.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.__main__ import main
from mjgui.ui.file_work import FileWork
from mjgui.ui.window import MainWindow
from tests.faults.bench import QUICK
from tests.faults.memory import memory
from tests.journeys.hands import WindowHands

LOOK_MS = 5


class Driver(QObject):
    """Waits for the window, then does as it is told."""

    def __init__(self) -> None:
        super().__init__()
        self._hands: WindowHands | None = None
        self._pending = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.setEnabled(False)
        self._notifier.activated.connect(self._read)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look_for_window)
        self._timer.start()
        self._left = 0
        self._commands: dict[str, Callable[..., None]] = {
            "draw": self._draw,
            "prompt": self._prompt,
            "submit": self._submit,
            "edit": self._edit,
            "save": self._save,
            "state": self._state,
            "quit": self._quit,
            "settings": self._settings,
            "soak": self._soak,
            "fail in a slot": self._fail_in_a_slot,
            "fail in a worker": self._fail_in_a_worker,
        }

    @property
    def hands(self) -> WindowHands:
        assert self._hands is not None
        return self._hands

    def _look_for_window(self) -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        if not windows or not windows[0].is_filled or not windows[0].isActiveWindow():
            return
        window = windows[0]
        if self._hands is None:
            self._hands = WindowHands(window, cast("QtBot", None))  # nothing here waits by it
            for message in self.hands.bar.messages:
                tell(message=f"{message.title}. {message.action}")
            window.session.message.connect(self._tell_message)
            window.session.jobs.changed.connect(self._tell_job)
            window.session.jobs.added.connect(self._tell_job)
            window.session.jobs.ended.connect(self._on_ended)
            window.session.jobs.restored.connect(self._tell_jobs)
            for job in window.session.jobs.jobs:
                self._tell_job(job.id)
        session = window.session
        if session.picture is not None and not session.loader.is_loading:
            self._timer.stop()
            self._notifier.setEnabled(True)
            tell(ready=True)

    def _tell_message(self, _message: object) -> None:
        tell(message=self.hands.message.text)

    def _tell_jobs(self, job_ids: list[str]) -> None:
        for job_id in job_ids:
            self._tell_job(job_id)

    def _tell_job(self, job_id: str) -> None:
        job = self.hands.session.jobs.job(job_id)
        if job is None:
            return
        tell(
            job=job_id,
            state=job.state.value,
            task=job.task.id if job.task else None,
            prompt=job.request.remix_prompt,
        )

    def _on_ended(self, _job_id: str) -> None:
        if self._left:
            self._left -= 1
            QTimer.singleShot(0, self, self._soak_on)

    def _read(self) -> None:
        data = os.read(sys.stdin.fileno(), 65536)
        if not data:  # whoever wrote the lines is gone
            self._notifier.setEnabled(False)
            self._quit()
            return
        *lines, self._pending = (self._pending + data).split(b"\n")
        for line in lines:
            command, *arguments = json.loads(line)
            try:
                self._commands[command](*arguments)
            except AssertionError as error:
                tell(failed=f"{command}: {error}")
            else:
                tell(done=command)

    # -- what can be done ----------------------------------------------------------------------

    # A job of an earlier run may come to its end, and its result into view, at any time; so each
    # goes back to Edit first.

    def _draw(self) -> None:
        self._edit()
        self.hands.draw()

    def _prompt(self, text: str) -> None:
        self._edit()
        self.hands.paste("promptEdit", text)

    def _submit(self) -> None:
        self._edit()
        self.hands.submit()

    def _edit(self) -> None:
        self.hands.action("modeEdit").trigger()

    def _save(self, path: str) -> None:
        files = self.hands.window.findChild(FileWork)
        assert files is not None
        files.save_to(Path(path))

    def _state(self) -> None:
        session = self.hands.session
        tell(
            areas=[area.points.tolist() for area in self.hands.areas],
            prompt=session.form.remix_prompt,
            chosen=session.chosen,
            blocked=self.hands.blocked_by,
            jobs=[
                {
                    "id": job.id,
                    "state": job.state.value,
                    "task": job.task.id if job.task else None,
                    "prompt": job.request.remix_prompt,
                    "pictures": sum(bool(s.picture or s.is_kept) for s in job.slots),
                }
                for job in session.jobs.jobs
            ],
        )

    def _quit(self) -> None:
        self.hands.window.close()

    def _settings(self) -> None:
        # A dialog that runs a loop of its own would keep the answer from being told.
        QTimer.singleShot(0, self.hands.action("openSettings").trigger)

    def _soak(self, count: int) -> None:
        """Submit again and again, each time with another prompt."""
        self._left = count
        self._soak_on()

    def _soak_on(self) -> None:
        tell(left=self._left, memory=memory())
        if self._left:
            self._prompt(f"soak {self._left}")
            self._submit()

    def _fail_in_a_slot(self) -> None:
        def fail() -> None:
            raise ZeroDivisionError("a slot fails")

        QTimer.singleShot(0, self, fail)

    def _fail_in_a_worker(self) -> None:
        def fail(_context: object) -> None:
            raise ZeroDivisionError("a worker fails")

        self.hands.session.start_chore(fail, lambda _event: None)


def tell(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)  # noqa: T201 - how it tells


def run(argv: Sequence[str]) -> int:
    """Run the program, and give its exit code."""
    app = QApplication(["mjgui"])
    driver = Driver()
    code = main(argv, QUICK)
    del driver, app
    return code
