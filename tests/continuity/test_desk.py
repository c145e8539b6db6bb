"""What is drawn and typed comes back the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mjgui.app import autosave
from mjgui.app.form import Form
from mjgui.core.drafts import Desk, View
from mjgui.core.errors import StoreInUseError
from mjgui.core.model import Area
from tests.continuity.runs import AREA, SUBMIT, TASK, Run, completed, open_task, png
from tests.gateway.server import Answer, Reset, ScriptedServer

Start = Callable[..., Run]

FORM = Form("a red kite\n🪁 ", "https://me.test/cb", " https://me.test/mask.png")
VIEW = View(1 / 3, -12.0625, 7.1, 900.0, 700.0, fits=False)


def drawn(run: Run) -> None:
    run.begin()
    run.load()
    session = run.session
    session.editor.add_area(AREA, "Draw")
    session.choose(2)
    session.editor.add_area(Area.of([(1, 1), (9, 1.1), (9, 9)], [[(2, 2), (3, 2), (3, 3)]]), "Draw")
    session.editor.add_vertex((0.1 + 0.2, 1e-9))
    session.editor.add_vertex((500.0, 333.3333333333333))
    session.set_form(FORM)
    run.autosave.set_view(VIEW)


def check(run: Run, first: Run) -> None:
    run.until(lambda: run.session.picture)
    session, before = run.session, first.session
    assert session.chosen == 2
    assert session.picture is not None
    assert session.picture.data == png(12)
    assert session.document == before.document
    assert session.form == FORM
    assert run.settled[0] is not None
    assert run.settled[0].view == VIEW
    session.choose(0)
    assert session.document.areas == (AREA,)


def test_a_kill_a_second_after_the_last_edit_loses_nothing(
    start: Start, server: ScriptedServer
) -> None:
    first = start()
    drawn(first)
    first.until_saved()
    first.die()
    server.script(TASK + "parent", Reset())  # no network is needed
    asked = len(server.asked)
    check(start().begin(), first)
    assert len(server.asked) == asked


@pytest.fixture
def hourly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be saved but what is saved at once."""
    monkeypatch.setattr(autosave, "SAVE_DELAY_MS", 3_600_000)


def kept(run: Run) -> Desk:
    return run.store.drafts.desk(run.connection().ref) or Desk()


@pytest.mark.usefixtures("hourly")
def test_a_generation_is_on_the_disk_as_soon_as_it_is_there(start: Start) -> None:
    run = start().begin()
    run.session.set_form(FORM)
    run.until(lambda: kept(run).remix_prompt == FORM.remix_prompt)
    run.session.load("parent")
    run.until(lambda: kept(run).task_id == "parent")
    run.die()
    again = start().begin()
    again.until(lambda: again.session.picture)
    assert again.session.form == FORM


@pytest.mark.usefixtures("hourly")
def test_what_is_submitted_is_on_the_disk_at_once(start: Start, server: ScriptedServer) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    run = start().begin()
    run.load()
    run.until(lambda: kept(run).task_id == "parent")
    run.draw_and_submit("a green kite")
    run.until(lambda: kept(run).remix_prompt == "a green kite")
    assert run.store.drafts.masks("parent")[0].areas == (AREA,)
    run.die()


def test_without_a_network_the_generation_is_not_forgotten(
    start: Start, server: ScriptedServer, own_data_folder: Path
) -> None:
    """Neither by a start that finds its images deleted, nor by what is typed then."""
    first = start()
    drawn(first)
    first.end()
    for path in (own_data_folder / "images").rglob("*.png"):
        path.unlink()
    server.script(TASK + "parent", Answer(404))
    second = start().begin()
    second.until(lambda: not second.session.loader.is_loading)
    second.session.set_form(Form("something else"))
    second.end()
    server.script(TASK + "parent", completed(server, "parent", 10))
    third = start().begin()
    third.until(lambda: third.session.picture and not third.session.loader.is_loading)
    third.session.choose(0)
    third.until(lambda: third.session.document.areas)
    assert third.session.form == Form("something else")


def test_closing_saves_the_edit_of_a_moment_ago(start: Start) -> None:
    first = start()
    drawn(first)
    first.end()
    check(start().begin(), first)


def test_steady_drawing_is_saved_while_it_goes_on(start: Start) -> None:
    run = start().begin()
    run.load()
    points = iter(range(10_000))

    def goes_on() -> bool:
        run.session.editor.add_vertex((float(next(points)), 1.0))
        return bool(run.store.drafts.masks("parent"))

    run.until(goes_on)


def test_a_second_restart_brings_back_the_same_without_an_edit(start: Start) -> None:
    first = start()
    drawn(first)
    first.end()
    for _ in range(2):
        run = start().begin()
        check(run, first)
        run.session.choose(2)
        run.end()


def test_nothing_saved_is_an_empty_desk(start: Start) -> None:
    run = start().begin()
    assert run.found_nothing
    assert run.settled == [None]
    assert run.session.generation is None


def test_masks_come_back_when_their_generation_is_loaded_by_its_id(start: Start) -> None:
    first = start()
    drawn(first)
    first.end()
    second = start().begin(with_generation=False)
    assert second.session.generation is None
    assert second.session.form == FORM
    second.load()
    second.until(lambda: second.session.document.areas)
    assert second.session.document.areas == (AREA,)
    second.session.choose(2)
    assert second.session.document == first.session.document


def test_loading_does_not_wipe_the_saved_mask(start: Start) -> None:
    first = start()
    drawn(first)
    first.end()
    second = start().begin(with_generation=False)
    second.load()
    second.end()
    third = start().begin()
    third.until(lambda: third.session.document.areas)
    assert third.session.document.areas == (AREA,)


def test_an_undone_mask_comes_back_undone(start: Start) -> None:
    first = start().begin()
    first.load()
    first.session.editor.add_area(AREA, "Draw")
    first.until_saved()
    first.session.editor.undo_group.undo()
    first.end()
    second = start().begin()
    second.until(lambda: second.session.picture)
    assert second.session.document.areas == ()


def test_images_deleted_from_outside_are_loaded_from_the_gateway(
    start: Start, own_data_folder: Path
) -> None:
    first = start()
    drawn(first)
    first.end()
    for path in (own_data_folder / "images").rglob("*.png"):
        path.unlink()
    second = start().begin()
    second.until(lambda: second.session.generation and not second.session.loader.is_loading)
    second.session.choose(0)
    second.until(lambda: second.session.document.areas)
    assert second.session.document.areas == (AREA,)
    assert second.session.form == FORM


def test_a_desk_that_is_asked_for_again_does_not_lead_out_of_the_history(
    start: Start, own_data_folder: Path
) -> None:
    first = start()
    drawn(first)
    first.end()
    for path in (own_data_folder / "images").rglob("*.png"):
        path.unlink()
    second = start()
    second.session.viewing.show_history(shown=True)
    second.begin()
    second.until(lambda: second.session.generation and not second.session.loader.is_loading)
    assert second.session.viewing.is_in_history


def test_opened_files_come_back_too(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "mine.png"
    path.write_bytes(png(77))
    first = start().begin()
    first.session.open_files("from-elsewhere", {3: path})
    first.until(lambda: first.session.picture)
    first.end()
    path.unlink()
    second = start().begin()
    second.until(lambda: second.session.picture)
    assert second.session.chosen == 3
    assert second.session.picture is not None
    assert second.session.picture.data == png(77)


def test_with_nothing_to_write_to_submit_says_why(start: Start) -> None:
    from mjgui.app.session import Session

    run = start().begin()
    other = Session(run.connection(), obstacle=StoreInUseError())
    try:
        assert other.blockers[0].text == str(StoreInUseError())
        assert other.submit() is None
    finally:
        other.shut_down()
