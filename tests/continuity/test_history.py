"""The history while the program runs: news, marks, questions, and disks that refuse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from mjgui.app.history_desk import HistoryDesk
from mjgui.app.job import JobState
from mjgui.core.errors import StoreError
from mjgui.core.history import Loaded, job_key, loaded_key
from mjgui.core.history_filter import HistoryFilter, HistoryOrder
from tests.continuity.conftest import Start
from tests.continuity.runs import SUBMIT, TASK, Run, completed
from tests.gateway.server import ScriptedServer, says


@pytest.fixture
def run(start: Start, server: ScriptedServer) -> Run:
    """A run with a generation loaded; what is submitted is done at once."""
    server.script(SUBMIT, says({"id": "made", "status": "pending"}))
    server.script(TASK + "made", completed(server, "made", 40))
    run = start().begin()
    run.load()
    run.until_written()
    return run


@pytest.fixture
def desk(run: Run) -> Iterator[HistoryDesk]:
    """A history that is looked at."""
    desk = HistoryDesk(run.session, run.keeper)
    desk.watch(watched=True)
    run.until(lambda: desk.keys)
    yield desk
    desk.shut_down()


def parent(run: Run) -> str:
    return loaded_key(run.connection().ref, "parent")


def test_news_of_a_job_come_by_themselves_and_few_questions_are_asked(
    run: Run, desk: HistoryDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[HistoryFilter | None] = []
    keys = run.store.history.keys

    def counted(
        wanted: HistoryFilter | None = None, order: HistoryOrder = HistoryOrder.NEWEST
    ) -> tuple[str, ...]:
        asked.append(wanted)
        return keys(wanted, order)

    monkeypatch.setattr(run.store.history, "keys", counted)
    heard: list[str] = []
    run.session.jobs.changed.connect(heard.append)
    key = job_key(run.draw_and_submit("a red kite"))
    run.until(lambda: desk.keys == (key, parent(run)))
    run.until(lambda: (item := desk.item(key)) and item.entry.state == JobState.DONE.value)
    run.until(lambda: (item := desk.item(key)) and len(item.numbers) == 4)
    for _ in range(200):
        run.session.jobs.changed.emit(key.removeprefix("job:"))
    assert len(heard) > 200
    assert len(asked) < 6


def test_nothing_is_asked_while_nobody_looks(run: Run, desk: HistoryDesk) -> None:
    desk.watch(watched=False)
    key = job_key(run.draw_and_submit("a red kite"))
    run.until_state(key.removeprefix("job:"), JobState.DONE)
    run.until_written()
    assert desk.keys == (parent(run),)
    desk.watch(watched=True)
    run.until(lambda: desk.keys == (key, parent(run)))


def test_the_newest_question_wins(run: Run, desk: HistoryDesk) -> None:
    for text in ("p", "pa", "par", "nothing", "parent"):
        desk.look_for(HistoryFilter(text=text))
    run.until(lambda: desk.has_answer and desk.filter.text == "parent")
    run.until(lambda: desk.keys == (parent(run),))
    desk.look_for(HistoryFilter(text="nothing"))
    run.until(lambda: not desk.keys)
    assert desk.total == 1


def test_a_star_shows_at_once_and_is_found_at_once(run: Run, desk: HistoryDesk) -> None:
    key = parent(run)
    run.until(lambda: desk.item(key))
    desk.set_starred([key], starred=True)
    item = desk.item(key)
    assert item is not None
    assert item.entry.starred
    desk.look_for(HistoryFilter(starred=True))
    run.until(lambda: desk.keys == (key,) and desk.has_answer)
    desk.set_starred([key], starred=False)
    run.until(lambda: not desk.keys)


def test_a_mark_that_cannot_be_written_is_taken_back(
    run: Run, desk: HistoryDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = parent(run)
    run.until(lambda: desk.item(key))

    def refuse(*_args: object, **_more: object) -> None:
        raise StoreError("The disk is full")

    monkeypatch.setattr(run.store.history, "set_starred", refuse)
    desk.set_starred([key], starred=True)
    run.until(lambda: (item := desk.item(key)) and not item.entry.starred)
    run.until(lambda: any(message.title == "The disk is full" for message in run.messages))


def test_a_note_is_written_when_typing_rests_or_at_the_end(
    run: Run, own_data_folder: Path, start: Start
) -> None:
    desk = HistoryDesk(run.session, run.keeper)
    key = parent(run)
    for length in range(1, 8):
        desk.set_note(key, "a note "[:length])
    desk.shut_down()
    run.end()
    (entry,) = start().store.history.entries([key])
    assert entry.note == "a note"


def test_stars_are_taken_from_all_also_where_not_all_are_in_memory(
    run: Run, desk: HistoryDesk
) -> None:
    keys = [loaded_key(run.connection().ref, f"task {number}") for number in range(3)]
    for number in range(3):
        loaded = Loaded(run.connection().ref, f"task {number}")
        run.store.history.note_loaded(loaded, float(number))
    run.store.history.set_starred(keys[:2], starred=True)

    def starred() -> set[str]:
        return set(run.store.history.keys(HistoryFilter(starred=True)))

    desk.toggle_starred(keys)
    run.until(lambda: starred() == set(keys))
    desk.toggle_starred(keys)
    run.until(lambda: not starred())
