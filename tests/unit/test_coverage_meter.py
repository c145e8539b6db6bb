"""What is measured of a mask that has changed meanwhile is given up."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.coverage import CoverageMeter
from mjgui.app.editor import Editor
from mjgui.core.errors import StoppedError
from mjgui.core.model import Frame
from tests.benchmarks.scenes import areas_of
from tests.unit.waiting_lane import Lane


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
