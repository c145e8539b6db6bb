"""Whatever hands do, undo leads back to the empty mask, redo to the same, and it can be sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.app.clipboard import AreaClipboard
from mjgui.app.mask_work import MaskWork
from mjgui.app.work import WorkPool
from mjgui.core.model import Document
from tests.unit.canvas_gestures import (
    IMAGES,
    Bench,
    Step,
    assert_drawable,
    assert_sendable,
    steps,
)
from tests.unit.canvas_hands import new_hands


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def bench(qtbot: QtBot, screen: QPointingDevice) -> Iterator[Bench]:
    hands = new_hands(qtbot)
    pool = WorkPool("mjgui-test", 1)
    editor = hands.editor
    work, clipboard = MaskWork(editor, pool), AreaClipboard(editor, pool)
    yield Bench(hands, work, clipboard, pool, screen, qtbot)
    for end in (hands.canvas.selector.shut_down, pool.shut_down):
        qtbot.waitUntil(end, timeout=30_000)


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(steps, min_size=6, max_size=30))
def test_undo_to_the_start_and_redo_to_the_end(bench: Bench, gestures: list[Step]) -> None:
    bench.begin()
    editor = bench.hands.editor
    for step in gestures:
        bench.do(step)
        assert_drawable(editor.document)
    assert_sendable(editor.document)
    for number, (_, frame) in enumerate(IMAGES):
        # Also with a button still held, and answers still to come.
        bench.image(number)
        end, count = editor.document, len(bench.hands.steps)
        bench.undo(count)
        assert editor.document == Document(frame)
        bench.redo(count)
        assert editor.document == end
