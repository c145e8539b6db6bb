"""Work on large masks in the background: the newest counts, and nothing old is applied."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.app.mask_work import AT_ONCE, MaskWork
from mjgui.app.messages import Message
from mjgui.app.review import Reviewer
from mjgui.app.work import WorkPool
from mjgui.core.area_operations import FillHoles, Invert
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area, Frame
from mjgui.core.operations import Pause, Places
from mjgui.core.outline_operations import Grow

FRAME = Frame(1000, 800)
TURNS = np.linspace(0, 2 * np.pi, AT_ONCE + 4, endpoint=False)
LARGE = Area.of(np.column_stack((np.cos(TURNS), np.sin(TURNS))) * 100 + (300, 300))
SMALL = rectangle((600, 600, 700, 700))


@dataclass(eq=False)
class Slow:
    """Moves areas by `step`, once it is let go; tells when it has begun."""

    step: float
    takes_all: bool = False
    needless: str = "Nothing moves."
    begun: threading.Event = field(default_factory=threading.Event)
    let_go: threading.Event = field(default_factory=threading.Event)

    def title(self, what: str) -> str:
        return f"Move {what}"

    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:
        self.begun.set()
        assert self.let_go.wait(60)
        pause()
        return tuple((area.moved(self.step, 0),) for area in areas)


class Faulty(Slow):
    def __call__(self, areas: Sequence[Area], frame: Frame, pause: Pause) -> Places:
        raise ZeroDivisionError


class Bench:
    """An editor with a large mask, its worker, and what is said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.pool = WorkPool("mjgui-test", 2)
        self.editor = Editor()
        self.editor.choose(0, FRAME)
        self.editor.replace_mask([LARGE], "Import mask")
        self.work = MaskWork(self.editor, self.pool)
        self.said: list[Message] = []
        self.work.message.connect(self.said.append)

    @property
    def left(self) -> float:
        return self.editor.document.areas[0].bounds()[0]

    def wait_for_outcome(self) -> None:
        """Wait until what is shown now has been computed."""

        def is_there() -> bool:
            preview = self.work.preview
            return preview is not None and preview.outcome is not None

        self.qtbot.waitUntil(is_there)

    def wait_for_rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.pool.is_idle and self.work.preview is None)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(qtbot)
    yield bench
    assert bench.pool.shut_down(5)


def begin(bench: Bench, step: float, *, shown: bool = False) -> Slow:
    slow = Slow(step)
    if shown:
        bench.work.show(slow)
    else:
        bench.work.run(slow)
    return slow


def test_the_mask_changes_only_when_the_work_is_done(bench: Bench) -> None:
    slow = begin(bench, 10)
    bench.qtbot.waitUntil(slow.begun.is_set)
    assert bench.left == 200
    assert bench.work.preview is not None
    slow.let_go.set()
    bench.wait_for_rest()
    assert bench.left == 210
    assert bench.editor.undo_stack is not None
    assert bench.editor.undo_stack.undoText() == "Move mask"


def test_a_mask_that_has_changed_meanwhile_is_left_as_the_hand_left_it(bench: Bench) -> None:
    slow = begin(bench, 10)
    bench.editor.add_area(SMALL, "Draw rectangle")
    slow.let_go.set()
    bench.wait_for_rest()
    assert bench.editor.document.areas == (LARGE, SMALL)
    (message,) = bench.said
    assert message.title == "Move mask: not done"
    assert "was changed" in message.text


def test_a_vertex_of_the_polygon_in_hand_is_no_change_of_the_mask(bench: Bench) -> None:
    slow = begin(bench, 10)
    bench.editor.add_vertex((500, 500))
    slow.let_go.set()
    bench.wait_for_rest()
    assert bench.left == 210
    assert bench.editor.document.draft == ((500, 500),)


def test_the_newest_preview_wins(bench: Bench) -> None:
    first = begin(bench, 10, shown=True)
    bench.qtbot.waitUntil(first.begun.is_set)
    second, third = begin(bench, 20, shown=True), begin(bench, 30, shown=True)
    first.let_go.set()
    second.let_go.set()
    third.let_go.set()
    bench.wait_for_outcome()
    preview = bench.work.preview
    assert preview is not None
    assert preview.outcome is not None
    assert preview.outcome.after[0].bounds()[0] == 230
    assert not second.begun.is_set(), "what nobody waits for is not begun"
    bench.work.accept()
    assert bench.left == 230


def test_apply_before_it_is_computed_applies_when_it_is(bench: Bench) -> None:
    slow = begin(bench, 10, shown=True)
    bench.work.accept()
    assert bench.left == 200
    slow.let_go.set()
    bench.wait_for_rest()
    assert bench.left == 210


def test_cancelled_work_changes_nothing(bench: Bench) -> None:
    slow = begin(bench, 10)
    bench.qtbot.waitUntil(slow.begun.is_set)
    bench.work.cancel()
    assert bench.work.preview is None
    slow.let_go.set()
    bench.wait_for_rest()
    assert bench.left == 200
    assert not bench.said


def test_another_image_ends_it(bench: Bench) -> None:
    slow = begin(bench, 10)
    bench.editor.choose(1, FRAME)
    slow.let_go.set()
    bench.wait_for_rest()
    bench.editor.choose(0, FRAME)
    assert bench.left == 200


def test_a_preview_is_computed_again_for_a_mask_that_has_changed(bench: Bench) -> None:
    slow = begin(bench, 10, shown=True)
    slow.let_go.set()
    bench.wait_for_outcome()
    bench.editor.replace_mask([LARGE.moved(100, 0)], "Import mask")
    bench.wait_for_outcome()
    bench.work.accept()
    assert bench.left == 310


def test_a_preview_follows_the_selection(bench: Bench) -> None:
    bench.editor.replace_mask([LARGE, SMALL], "Import mask")
    slow = begin(bench, 10, shown=True)
    slow.let_go.set()
    bench.wait_for_outcome()
    bench.editor.select(Selection(frozenset({1})))
    bench.wait_for_outcome()
    bench.work.accept()
    assert bench.editor.document.areas[0] is LARGE
    assert bench.editor.document.areas[1].bounds()[0] == 610


def test_a_fault_is_told_and_ends_it(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    bench.work.run(Faulty(1))
    bench.wait_for_rest()
    assert bench.said
    assert bench.left == 200
    slow = begin(bench, 10)
    slow.let_go.set()
    bench.wait_for_rest()
    assert bench.left == 210, "the next work runs"


def test_what_was_asked_for_is_not_dropped_for_what_is_asked_next(bench: Bench) -> None:
    slow = begin(bench, 10)
    bench.qtbot.waitUntil(slow.begun.is_set)
    bench.work.run(Invert())
    begin(bench, 30, shown=True)
    assert [message.title for message in bench.said] == ["Move mask is still at work"] * 2
    slow.let_go.set()
    bench.wait_for_rest()
    assert bench.left == 210


def test_small_masks_are_worked_on_at_once(bench: Bench) -> None:
    bench.editor.replace_mask([SMALL], "Import mask")
    bench.work.run(Invert())
    assert len(bench.editor.document.areas[0].holes) == 1
    bench.work.run(FillHoles())
    assert not bench.editor.document.areas[0].holes
    bench.work.run(FillHoles())
    assert bench.said[-1].text == "No area has a hole."
    bench.editor.replace_mask([], "Clear")
    bench.work.run(FillHoles())
    assert "empty" in bench.said[-1].text


def test_nothing_happens_without_an_image(bench: Bench) -> None:
    bench.editor.choose_none()
    bench.work.run(Invert())
    bench.work.show(Invert())
    assert bench.work.preview is None


def test_nothing_is_left_to_look_at_when_the_result_is_in_the_mask(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.work.run(Grow(5))
    bench.wait_for_rest()
    (grown,) = bench.editor.document.areas
    assert grown != LARGE

    def looked_at(*_: object) -> None:
        raise AssertionError("an outline was judged in the GUI thread")

    monkeypatch.setattr("mjgui.core.validity.polygon_of", looked_at)
    assert not Reviewer().review(bench.editor.document)
