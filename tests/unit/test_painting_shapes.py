"""Shapes drawn onto many areas come into the mask by way of a worker, none of them lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from mjgui.app import painting
from mjgui.app.editor import Editor
from mjgui.app.painting import SHAPE_VERTICES_AT_ONCE, Painting
from mjgui.app.work import WorkPool
from mjgui.core.geometry import Combine, combine, combine_all, rectangle
from mjgui.core.model import Area, Frame

FRAME = Frame(1000, 800)
TURNS = np.linspace(0, 2 * np.pi, SHAPE_VERTICES_AT_ONCE // 4, endpoint=False)
UNIT = np.column_stack((np.cos(TURNS), np.sin(TURNS)))
MANY = tuple(Area.of(UNIT * 80 + (150 + 140 * n, 300)) for n in range(5))
SHAPE = rectangle((100, 280, 900, 320))
SMALL = rectangle((10, 600, 60, 660))


class Bench:
    """An editor with many vertices, and a worker that can be held up."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.qtbot = qtbot
        self.pool = WorkPool("mjgui-test", 1)
        self.editor = Editor()
        self.painting = Painting(self.editor, self.pool)
        self.editor.choose(0, FRAME)
        self.editor.replace_mask(MANY, "Import mask")
        self.let_go = threading.Event()
        self.threads: list[str] = []
        real = painting.combine_all

        def slow(*arguments: object) -> object:
            self.threads.append(threading.current_thread().name)
            assert self.let_go.wait(60)
            return real(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(painting, "combine_all", slow)

    @property
    def areas(self) -> tuple[Area, ...]:
        return self.editor.document.areas

    def rest(self) -> None:
        self.let_go.set()
        self.qtbot.waitUntil(lambda: not self.painting.is_busy and self.pool.is_idle)


@pytest.fixture
def bench(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    made = Bench(qtbot, monkeypatch)
    yield made
    made.let_go.set()
    assert made.pool.shut_down(5)


@pytest.mark.parametrize("how", Combine)
def test_a_shape_on_many_areas_is_put_in_by_a_worker(bench: Bench, how: Combine) -> None:
    bench.editor.add_area(SHAPE, "Draw rectangle", how)
    assert bench.areas == MANY
    assert bench.painting.is_busy
    bench.rest()
    assert bench.areas == combine(MANY, SHAPE, how)
    assert threading.main_thread().name not in bench.threads
    stack = bench.editor.undo_stack
    assert stack is not None
    assert stack.undoText() == "Draw rectangle"
    stack.undo()
    assert bench.areas == MANY


@pytest.mark.parametrize("how", Combine)
def test_a_thing_in_pieces_is_put_in_by_a_worker_as_one_step(bench: Bench, how: Combine) -> None:
    parts = rectangle((100, 280, 300, 320)), rectangle((500, 280, 900, 320))
    bench.editor.combine(parts, "Smart select", how)
    assert bench.areas == MANY
    assert bench.painting.is_busy  # and Submit is blocked until the mask is whole
    bench.rest()
    assert bench.areas == combine_all(MANY, parts, how)
    assert threading.main_thread().name not in bench.threads
    stack = bench.editor.undo_stack
    assert stack is not None
    stack.undo()
    assert bench.areas == MANY


def test_a_shape_on_few_vertices_is_put_in_at_once(bench: Bench) -> None:
    bench.let_go.set()
    bench.editor.add_area(SMALL, "Draw rectangle", Combine.ADD)
    assert bench.areas == (*MANY, SMALL)
    assert not bench.threads


def test_shapes_are_put_in_in_the_order_drawn(bench: Bench) -> None:
    bench.editor.add_area(SHAPE, "Draw rectangle", Combine.SUBTRACT)
    bench.editor.add_area(SMALL, "Draw rectangle", Combine.ADD)  # waits, though it is small
    assert bench.areas == MANY
    bench.rest()
    expected = combine(combine(MANY, SHAPE, Combine.SUBTRACT), SMALL, Combine.ADD)
    assert bench.areas == expected


def test_a_mask_that_has_changed_meanwhile_gets_the_shape_all_the_same(bench: Bench) -> None:
    bench.editor.add_area(SHAPE, "Draw rectangle", Combine.SUBTRACT)
    bench.qtbot.waitUntil(lambda: bool(bench.threads))
    bench.editor.add_area(SMALL, "Draw rectangle")
    bench.rest()
    assert bench.areas == combine((*MANY, SMALL), SHAPE, Combine.SUBTRACT)


def test_a_polygon_that_is_closed_is_out_of_the_hand_at_once(bench: Bench) -> None:
    bench.editor.add_vertices([(100, 280), (900, 280), (900, 320), (100, 320)])
    assert bench.editor.close_draft(Combine.SUBTRACT)
    assert not bench.editor.document.draft
    assert bench.areas == MANY
    bench.rest()
    assert bench.areas == combine(MANY, SHAPE, Combine.SUBTRACT)
    stack = bench.editor.undo_stack
    assert stack is not None
    stack.undo()
    assert (bench.areas, bench.editor.document.draft) == (MANY, ())


def test_a_shape_that_waits_is_taken_back(bench: Bench) -> None:
    bench.editor.add_area(SHAPE, "Draw rectangle", Combine.SUBTRACT)
    assert bench.painting.pending
    assert bench.painting.take_back()
    bench.rest()
    assert bench.areas == MANY


def _wait_for(event: threading.Event) -> None:
    assert event.wait(60)


@pytest.mark.parametrize("how", Combine)
def test_at_the_end_all_that_waits_is_put_in(bench: Bench, how: Combine) -> None:
    bench.editor.add_area(SHAPE, "Draw rectangle", how)
    bench.editor.add_area(SMALL, "Draw rectangle", Combine.ADD)
    bench.painting.hold_while(lambda: True)  # as a drag that goes on
    bench.qtbot.waitUntil(lambda: bool(bench.threads))
    bench.let_go.set()
    bench.painting.finish()
    assert bench.areas == combine(combine(MANY, SHAPE, how), SMALL, Combine.ADD)


def test_at_the_end_a_shape_waits_for_no_other_work(bench: Bench) -> None:
    held = threading.Event()
    bench.pool.start(lambda _: _wait_for(held))
    bench.editor.add_area(SHAPE, "Draw rectangle", Combine.SUBTRACT)
    bench.let_go.set()
    bench.painting.finish()
    held.set()
    assert bench.areas == combine(MANY, SHAPE, Combine.SUBTRACT)


# Timers that need not be exact come up to a twentieth too early.
@pytest.mark.parametrize("seconds", [0.05, 0.3, 0.7])
def test_at_the_end_what_takes_too_long_is_left(bench: Bench, seconds: float) -> None:
    bench.editor.add_area(SHAPE, "Draw rectangle", Combine.SUBTRACT)
    bench.qtbot.waitUntil(lambda: bool(bench.threads))
    bench.painting.finish(seconds)
    assert bench.areas == MANY
    assert bench.painting.is_busy
