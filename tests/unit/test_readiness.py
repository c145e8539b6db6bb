"""Masks with much that is new are looked at in a worker, and block Submit for as long."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.connections import Connection, Connections, GatewayKind
from mjgui.app.fetching import Connect
from mjgui.app.form import Form
from mjgui.app.loader import Generation
from mjgui.app.readiness import Readiness
from mjgui.app.review import Reviewer
from mjgui.app.session import Session
from mjgui.app.work import WorkPool
from mjgui.core import validity
from mjgui.core.errors import StoppedError
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area, Document, Frame
from mjgui.gateway.client import GatewayClient
from tests.benchmarks.scenes import areas_of
from tests.unit.waiting_lane import Lane

FRAME = Frame(1000, 1000)
WAITING = "The mask is still being checked."


def odd(count: int = 30, vertices: int = 100) -> tuple[Area, ...]:
    """Ragged outlines that also cross themselves."""
    made: list[Area] = []
    for area in areas_of(count, vertices, 1000):
        points = area.points.copy()
        points[[10, 20]] = points[[20, 10]]
        made.append(Area.of(points))
    return tuple(made)


class Desk:
    """What is known of masks, with a lane that waits."""

    def __init__(self) -> None:
        self.lane = Lane()
        self.ready = Readiness(None, self.lane)  # type: ignore[arg-type]

    def look(self, document: Document) -> list[str]:
        """Look at a mask, and say what blocks."""

        def never() -> GatewayClient:
            raise AssertionError("nothing is to be sent")

        connect: Connect = never
        used = Connection(GatewayKind.PRACTICE, "http://127.0.0.1", connect, False, False)
        self.ready.refresh(used, Generation("task"), 0, document, is_painting=False)
        return [blocker.text for blocker in self.ready.blockers]


def test_an_odd_mask_blocks_until_a_worker_has_looked_at_it(qtbot: QtBot) -> None:
    desk, document = Desk(), Document(FRAME, odd())
    assert desk.look(document) == [WAITING]
    assert desk.ready.problems == ()
    with qtbot.waitSignal(desk.ready.looked_at):
        desk.lane.run(0)
    expected = Reviewer().review(document)
    assert len(expected) >= len(document.areas)
    assert desk.ready.problems == expected
    assert desk.look(document) == [problem.text for problem in expected]
    assert len(desk.lane.started) == 1


def test_what_is_known_stays_said_while_the_rest_is_looked_at() -> None:
    desk, bow_tie = Desk(), Area.of([(10, 10), (90, 90), (90, 10), (10, 90)])
    (said,) = desk.look(Document(FRAME, (bow_tie,)))
    assert desk.look(Document(FRAME, (bow_tie, *odd()))) == [said, WAITING]


def test_another_mask_gives_the_one_before_up() -> None:
    desk = Desk()
    desk.look(Document(FRAME, odd()))
    assert desk.look(Document(FRAME, (rectangle((10, 10, 90, 90)),))) == []
    with pytest.raises(StoppedError):
        desk.lane.run(0)
    assert desk.lane.started[0][1].is_silenced


@pytest.mark.parametrize("of", [lambda: areas_of(30, 100, 1000), lambda: odd(1, 4000)])
def test_fine_outlines_and_few_areas_are_looked_at_at_once(
    of: Callable[[], tuple[Area, ...]],
) -> None:
    desk = Desk()
    assert WAITING not in desk.look(Document(FRAME, of()))
    assert not desk.lane.started


def test_what_was_looked_at_once_is_known_when_it_comes_back() -> None:
    desk, areas = Desk(), odd()
    desk.look(Document(FRAME, areas))
    desk.lane.run(0)
    desk.look(Document(FRAME))
    assert WAITING not in desk.look(Document(FRAME, areas))
    assert len(desk.lane.started) == 1


def test_a_mask_address_needs_no_areas_to_be_looked_at() -> None:
    desk = Desk()
    desk.ready.form = Form(mask_url="https://example.com/mask.png")
    assert desk.look(Document(FRAME, odd())) == []


# -- in the session --------------------------------------------------------------------------------


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    connections = Connections(None)
    session = Session(connections.midjourney("http://127.0.0.1:9", None))
    session.editor.choose("one", FRAME)
    yield session
    chores = session.findChild(WorkPool, "mjgui-chore")
    assert chores is not None
    # What the clipboard is still to get cannot be stopped halfway.
    qtbot.waitUntil(lambda: chores.is_idle)
    session.shut_down()
    connections.close()


@pytest.mark.parametrize("way", ["replaced", "duplicated", "pasted", "moved"])
def test_crossings_of_large_masks_are_never_looked_for_in_the_gui_thread(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    threads: set[threading.Thread] = set()
    real = validity.ring_crossings

    def spy(*given: Any) -> object:
        threads.add(threading.current_thread())
        return real(*given)

    monkeypatch.setattr(validity, "ring_crossings", spy)
    areas, editor = odd(), session.editor

    def settled() -> bool:
        return len({problem.area for problem in session.problems}) == len(editor.document.areas)

    editor.replace_mask(areas, "Scene")
    qtbot.waitUntil(settled)
    threads.clear()
    count = len(areas)
    if way == "replaced":
        editor.replace_mask([area.moved(1, 0) for area in areas], "Scene")
    elif way == "duplicated":
        session.mask_desk.clipboard.duplicate(5)
        count *= 2
    elif way == "pasted":
        session.mask_desk.clipboard.copy()
        session.mask_desk.clipboard.paste(5)
        count *= 2
    else:
        editor.apply(Document(FRAME, tuple(area.moved(0, 2) for area in areas)), "Move")
    qtbot.waitUntil(lambda: len(editor.document.areas) == count and settled())
    assert threads
    assert threading.main_thread() not in threads
