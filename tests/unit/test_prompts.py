"""Earlier prompts: kept apart from jobs, starred, forgotten, and walked through."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mjgui.app.connections import Connections
from mjgui.app.jobs import Job, JobState
from mjgui.app.keeping import Keeper
from mjgui.app.loader import Generation
from mjgui.app.prompts import Prompts
from mjgui.app.session import Session
from mjgui.core import prompt_book
from mjgui.core.database import Database
from mjgui.core.model import JobId, Task
from mjgui.core.prompt_book import PROMPTS_SCHEMA, EarlierPrompt
from mjgui.core.store import DATABASE_NAME, MIGRATIONS, Store
from tests.unit.made_up_jobs import made_up


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "data")
    yield store
    store.close()


def test_the_book_has_each_prompt_once_and_the_latest_first(store: Store) -> None:
    book = store.prompts
    for used, text in enumerate(("a", "b 🦊", "a", "שלום")):
        book.note_used(text, float(used))
    assert [one.text for one in book.all()] == ["שלום", "a", "b 🦊"]
    book.note_used("a", 1.0)  # an earlier time does not make it older
    assert book.all()[1] == EarlierPrompt("a", 2.0)
    book.put(EarlierPrompt("a", 2.0, is_favourite=True))
    book.note_used("a", 9.0)
    assert book.all()[0] == EarlierPrompt("a", 9.0, is_favourite=True)
    book.forget("a")
    assert [one.text for one in book.all()] == ["שלום", "b 🦊"]


def test_what_is_too_old_goes_but_favourites_stay(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompt_book, "MAX_PROMPTS", 3)
    store.prompts.put(EarlierPrompt("starred", 0.0, is_favourite=True))
    for used in range(1, 7):
        store.prompts.note_used(f"p{used}", float(used))
    assert [one.text for one in store.prompts.all()] == ["p6", "p5", "p4", "starred"]


def test_the_prompts_of_an_earlier_journal_are_taken_over(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    Database(folder / DATABASE_NAME, MIGRATIONS[: MIGRATIONS.index(PROMPTS_SCHEMA)]).close()
    with sqlite3.connect(folder / DATABASE_NAME) as raw:
        for number, prompt in enumerate(("a boat", "", "  ", "a boat", "it's a cat; really")):
            raw.execute(
                "INSERT INTO jobs (id, gateway, base_url, parent_task_id, image_no, mask, mask_url,"
                " remix_prompt, callback, created, state)"
                " VALUES (?, 'x', '', 't', 0, '', '', ?, '', ?, 'done')",
                (str(number), prompt, float(number)),
            )
    raw.close()
    store = Store(folder)
    assert store.prompts.all() == (
        EarlierPrompt("it's a cat; really", 4.0),
        EarlierPrompt("a boat", 3.0),
    )
    store.close()


@pytest.fixture
def session(qtbot: QtBot, store: Store) -> Iterator[Session]:
    store.prompts.put(EarlierPrompt("starred long ago", 1.0, is_favourite=True))
    store.prompts.note_used("an old boat", 2.0)
    keeper = Keeper(store)
    session = Session(Connections(None).practice(), keeper=keeper)
    qtbot.waitUntil(lambda: len(session.prompts.earlier) == 2)
    yield session
    session.shut_down()
    keeper.shut_down()


def texts(prompts: Prompts) -> list[str]:
    return [one.text for one in prompts.earlier]


def test_walking_goes_from_the_latest_to_the_oldest_and_back(session: Session) -> None:
    prompts = session.prompts
    assert texts(prompts) == ["an old boat", "starred long ago"]
    assert prompts.newer("half typ") is None
    assert prompts.older("half typ") == "an old boat"
    assert prompts.older("an old boat") == "starred long ago"
    assert prompts.older("starred long ago") is None
    assert prompts.newer("starred long ago") == "an old boat"
    assert prompts.newer("an old boat") == "half typ"
    assert prompts.newer("half typ") is None
    # What is changed on the way is where the next walk begins.
    assert prompts.older("half typ") == "an old boat"
    assert prompts.newer("an old boat, green") is None
    assert prompts.older("an old boat, green") == "an old boat"
    assert prompts.newer("an old boat") == "an old boat, green"


def test_a_prompt_that_is_typed_is_no_step(session: Session) -> None:
    assert session.prompts.older("an old boat") == "starred long ago"
    assert session.prompts.newer("starred long ago") == "an old boat"


def test_stars_are_kept(session: Session, store: Store, qtbot: QtBot) -> None:
    prompts = session.prompts
    prompts.toggle_favourite("  ")
    prompts.toggle_favourite("never sent")
    prompts.toggle_favourite("starred long ago")
    assert texts(prompts)[0] == "never sent"
    assert prompts.is_favourite("never sent")
    assert not prompts.is_favourite("starred long ago")
    prompts.forget("an old boat")
    wanted = {"never sent": True, "starred long ago": False}
    qtbot.waitUntil(lambda: {one.text: one.is_favourite for one in store.prompts.all()} == wanted)


def test_all_are_forgotten_but_favourites_and_come_back_in_their_places(
    session: Session, store: Store, qtbot: QtBot
) -> None:
    prompts = session.prompts
    store.prompts.note_used("not read yet", 0.5)
    gone = prompts.forget_all()
    assert [one.text for one in gone] == ["an old boat"]
    assert texts(prompts) == ["starred long ago"]
    kept = {"starred long ago", "not read yet"}
    qtbot.waitUntil(lambda: {one.text for one in store.prompts.all()} == kept)
    assert prompts.forget_all() == ()
    prompts.bring_back(*gone)
    assert texts(prompts) == ["an old boat", "starred long ago"]
    qtbot.waitUntil(lambda: len(store.prompts.all()) == 3)


def test_more_favourites_than_are_kept_are_refused(
    session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("mjgui.app.prompts.MAX_FAVOURITES", 1)
    with qtbot.waitSignal(session.message) as told:
        session.prompts.toggle_favourite("an old boat")
    assert told.args is not None
    assert "as many as are kept" in told.args[0].title
    assert not session.prompts.is_favourite("an old boat")


def test_a_prompt_forgotten_or_sent_before_the_list_is_read(qtbot: QtBot, store: Store) -> None:
    for used, text in enumerate(("a", "b", "c")):
        store.prompts.note_used(text, float(used))
    keeper = Keeper(store)
    session = Session(Connections(None).practice(), keeper=keeper)
    prompts = session.prompts
    prompts.toggle_favourite("a")
    prompts.toggle_favourite("x")
    prompts.forget("x")
    qtbot.waitUntil(lambda: len(prompts.earlier) == 3)
    assert texts(prompts) == ["a", "c", "b"]
    assert prompts.is_favourite("a")
    session.shut_down()
    keeper.shut_down()


def test_the_prompt_of_the_image_is_found_by_its_task(session: Session) -> None:
    job = made_up(JobState.DONE)
    told: list[str] = []
    session.prompts.made_by_changed.connect(lambda: told.append(session.prompts.made_by))
    session.loader.generation = Generation("t-9")
    session.loader.generation_changed.emit()
    assert session.prompts.made_by == ""
    session.jobs.restore([_with_task(job, "t-1"), _with_task(job, "t-9", "two")])
    assert session.prompts.made_by == job.request.remix_prompt
    session.loader.generation = Generation("t-2", prompt="by hand")
    session.loader.generation_changed.emit()
    assert told == [job.request.remix_prompt, "by hand"]


def _with_task(job: Job, task_id: str, name: str = "one") -> Job:
    return replace(job, id=JobId(name), task=Task(task_id, "completed"))
