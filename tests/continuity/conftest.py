from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.continuity.runs import TASK, Run, completed
from tests.gateway.server import ScriptedServer

Start = Callable[..., Run]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        server.script(TASK + "parent", completed(server, "parent", 10))
        yield server


@pytest.fixture
def start(qtbot: QtBot, server: ScriptedServer, own_data_folder: Path) -> Iterator[Start]:
    """Starts runs of the program, one after the other; the last one is ended by the test's end."""
    runs: list[Run] = []

    def started(**more: Any) -> Run:
        run = Run(qtbot, server, own_data_folder, **more)
        runs.append(run)
        return run

    yield started
    for run in runs:
        run.end()
