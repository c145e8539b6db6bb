"""What is measured of a mask that has changed meanwhile is given up."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.coverage import CoverageMeter
from mjgui.app.editor import Editor
from mjgui.app.work import Ticket, Work, WorkContext
from mjgui.core.errors import StoppedError
from mjgui.core.model import Frame
from tests.benchmarks.scenes import areas_of


class Lane:
    """Takes the place of the pool: does work when the test says so."""

    def __init__(self) -> None:
        self.started: list[tuple[Work, Ticket]] = []

    def start(self, work: Work, **handlers: Any) -> Ticket:
        ticket = Ticket(**handlers)
        self.started.append((work, ticket))
        return ticket

    def run(self, number: int) -> None:
        work, ticket = self.started[number]
        work(WorkContext(ticket.cancel_event, ticket.on_event))


def test_a_mask_that_is_another_one_ends_the_measurement_of_the_one_before(qtbot: QtBot) -> None:
    editor, lane = Editor(), Lane()
    meter = CoverageMeter(editor, lane)  # type: ignore[arg-type]
    editor.choose("one", Frame(400, 400))
    editor.replace_mask(areas_of(12, 50, 400), "Scene")
    qtbot.waitUntil(lambda: len(lane.started) == 1)
    editor.replace_mask(areas_of(3, 50, 400), "Scene")
    qtbot.waitUntil(lambda: len(lane.started) == 2)
    with pytest.raises(StoppedError):
        lane.run(0)
    assert meter.fraction is None
    lane.run(1)
    assert meter.fraction
