"""The data folder keeps within its limit, and never at the price of what is dear."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mjgui.app.housekeeper import MEGABYTE, OPEN_STORAGE, STORAGE_KEY, Housekeeper, Preview
from mjgui.app.jobs import JobState
from mjgui.app.messages import Message
from mjgui.app.preferences import Preferences
from mjgui.app.saving import SaveItem, result_of
from mjgui.core.history import Loaded, job_key, loaded_key
from mjgui.core.housekeeping import Freed
from mjgui.core.image_files import folder_of_task
from mjgui.core.settings import Settings, SettingsStore
from tests.continuity.runs import SUBMIT, TASK, Run, completed, open_task
from tests.gateway.server import ScriptedServer

Start = Callable[..., Run]
BIG = 400_000


class House:
    """A run with a housekeeper, and what it said."""

    def __init__(self, run: Run, folder: Path) -> None:
        self.run = run
        self.preferences = Preferences(SettingsStore(folder / "settings.json"), Settings())
        self.keeper = Housekeeper(run.session, run.keeper, self.preferences, folder)
        self.messages: list[Message] = []
        self.freed: list[Freed] = []
        self.previews: list[Preview] = []
        self.keeper.message.connect(self.messages.append)
        self.keeper.freed.connect(self.freed.append)
        self.keeper.previewed.connect(self.previews.append)

    def load(self, name: str, at: float) -> str:
        """Have an old generation of some size on the disk."""
        gateway = self.run.connection().ref
        self.run.store.history.note_loaded(Loaded(gateway, name), at)
        for number in range(4):
            self.run.store.images.write(folder_of_task(gateway, name), number, b"x" * BIG, "png")
        return folder_of_task(gateway, name)

    def limit(self, megabytes: int) -> None:
        self.preferences.update(storage_limit=megabytes)

    def look(self) -> None:
        self.keeper.look()
        self.run.until(lambda: self.keeper._pool.is_idle)

    def numbers(self, folder: str) -> frozenset[int]:
        return self.run.store.images.numbers(folder)

    def end(self) -> None:
        assert self.keeper.shut_down()
        self.preferences.shut_down()
        self.run.end()


@pytest.fixture
def house(start: Start, own_data_folder: Path) -> Iterator[House]:
    made = House(start().begin(), own_data_folder)
    yield made
    made.end()


def test_without_a_limit_the_folder_is_only_measured(house: House) -> None:
    folder = house.load("old", 5.0)
    house.look()
    assert house.keeper.usage is not None
    assert house.keeper.usage.images == 4 * BIG
    assert house.numbers(folder) == {0, 1, 2, 3}
    assert not house.messages


def test_files_that_an_earlier_run_left_half_written_go_at_the_first_look(
    house: House, own_data_folder: Path
) -> None:
    folder = own_data_folder / "images" / house.load("old", 5.0)
    left, at_work = (folder / f".mjgui-{digit * 16}.tmp" for digit in "ab")
    for path in (left, at_work):
        path.write_bytes(b"half")
    os.utime(left, (1_700_000_000, 1_700_000_000))
    house.look()
    assert not left.exists()
    assert at_work.exists(), "it is younger than this run"
    assert len(list(folder.glob("*.png"))) == 4


def test_the_oldest_go_until_there_is_room_and_it_is_said_once(house: House) -> None:
    folders = [house.load(f"g{number}", number) for number in range(4)]
    house.limit(4)
    house.look()
    assert not house.numbers(folders[0])
    assert house.numbers(folders[3]) == {0, 1, 2, 3}
    assert house.keeper.usage is not None
    assert house.keeper.usage.total <= 4 * MEGABYTE
    assert [message.key for message in house.messages] == [STORAGE_KEY]
    assert len(house.run.store.history.keys()) == 4
    house.load("g5", 9.0)
    house.look()
    assert len(house.freed) == 2
    assert len(house.messages) == 1


def test_what_is_dear_stays_and_that_is_said_once(house: House) -> None:
    gateway = house.run.connection().ref
    folders = [house.load(f"g{number}", number) for number in range(3)]
    keys = [loaded_key(gateway, f"g{number}") for number in range(3)]
    house.run.store.history.set_starred(keys, starred=True)
    house.limit(1)
    house.look()
    house.look()
    assert all(house.numbers(folder) == {0, 1, 2, 3} for folder in folders)
    (said,) = house.messages
    assert "over its limit" in said.title
    assert [offer.act for offer in said.offers] == [OPEN_STORAGE]
    house.run.store.history.set_starred(keys[:2], starred=False)
    house.look()
    assert not house.numbers(folders[0])
    assert house.numbers(folders[2]) == {0, 1, 2, 3}


def test_an_unsaved_result_and_what_is_on_the_desk_stay(
    house: House, server: ScriptedServer
) -> None:
    run = house.run
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", completed(server, "t", 50))
    run.load()
    job_id = run.draw_and_submit()
    run.until_state(job_id, JobState.DONE)
    run.until_saved()
    gateway = run.connection().ref
    old = house.load("old", 5.0)
    house.keeper.free_now()
    run.until(lambda: house.freed and house.keeper._pool.is_idle)
    assert not house.numbers(old)
    assert house.numbers(folder_of_task(gateway, "t")) == {0, 1, 2, 3}
    assert house.numbers(folder_of_task(gateway, "parent")) == {0, 1, 2, 3}
    run.session.viewing.compare(job_id, 0)
    run.store.history.note_saved(gateway, "t", [0, 1], 60.0)
    house.keeper.free_now()
    run.until(lambda: len(house.freed) == 2 and house.keeper._pool.is_idle)
    # It is compared, so all of it stays.
    assert house.numbers(folder_of_task(gateway, "t")) == {0, 1, 2, 3}


def test_the_preview_says_what_would_go_and_touches_nothing(house: House) -> None:
    gateway = house.run.connection().ref
    folder = house.load("old", 5.0)
    house.load("binned", 5.0)
    starred = house.load("starred", 6.0)
    house.run.store.history.set_starred([loaded_key(gateway, "starred")], starred=True)
    house.run.session.deletion.delete([loaded_key(gateway, "binned")])
    house.run.until_written()
    house.keeper.preview()
    house.run.until(lambda: house.previews)
    (found,) = house.previews
    assert (found.tally.loaded, found.tally.starred) == (4 * BIG, 4 * BIG)
    assert found.binned == 4 * BIG
    assert house.numbers(folder) == house.numbers(starred) == {0, 1, 2, 3}


def test_what_comes_into_use_stops_it(house: House) -> None:
    """A plan that was made before something was opened is not carried on with."""
    folder = house.load("old", 5.0)
    house.limit(1)
    session = house.run.session
    house.keeper.look()
    session.viewing.comparison_changed.emit()
    house.run.until(lambda: house.keeper._pool.is_idle)
    assert house.numbers(folder) == {0, 1, 2, 3}
    assert not house.messages
    assert house.keeper._timer.isActive()


def test_a_result_that_was_saved_may_go_and_its_composite_does_not_count(
    house: House, server: ScriptedServer, tmp_path: Path
) -> None:
    run = house.run
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", completed(server, "t", 50))
    run.load()
    job = run.until_state(run.draw_and_submit(), JobState.DONE)
    items: list[SaveItem] = []
    for number in (1, 3):
        savable = result_of(job, number)
        assert savable is not None
        if number == 3:
            savable = savable.as_composite(savable.content)
        items.append(SaveItem(tmp_path / f"{number}.png", savable))
    run.session.files.saves.save(items)
    run.until((tmp_path / "3.png").exists)
    key = job_key(job.id)
    run.until(lambda: run.store.history.entries([key])[0].saved == {1})
    run.until_written()
    assert run.store.history.entries([key])[0].saved == {1}
