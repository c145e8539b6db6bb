"""The history as a page: what was loaded or made is found, marked, and gone back to."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QListView,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from mjgui.app.viewing import Mode
from mjgui.core.store import DATABASE_NAME
from mjgui.ui.words import without_mnemonic
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands, tab_stops
from tests.unit.canvas_hands import CTRL, SHIFT

Key = Qt.Key


def grid(hands: WindowHands) -> QListView:
    return hands.child(QListView, "historyList")


def rows(hands: WindowHands) -> list[str]:
    """What a screen reader says of each tile."""
    model = grid(hands).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role) or "") for row in range(model.rowCount())]


def wait_for_rows(hands: WindowHands, *beginnings: str) -> None:
    """Wait until just these entries are shown, in this order."""

    def holds() -> bool:
        found = rows(hands)
        return len(found) == len(beginnings) and all(
            one.startswith(beginning) for one, beginning in zip(found, beginnings, strict=True)
        )

    hands.wait(holds)


def open_history(hands: WindowHands, *beginnings: str) -> None:
    hands.key(Key.Key_H, CTRL)
    assert grid(hands).isVisible()
    if beginnings:
        wait_for_rows(hands, *beginnings)


def choose(hands: WindowHands, row: int) -> None:
    view = grid(hands)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def count(hands: WindowHands) -> str:
    return hands.child(QLabel, "historyCount").text()


def make(hands: WindowHands, prompt: str) -> None:
    """Draw, ask for a prompt, and wait for the results."""
    before = hands.session.jobs.newest
    hands.action("modeEdit").trigger()
    if not hands.areas:
        hands.draw()
    hands.write("promptEdit", prompt)
    hands.submit()
    hands.wait(lambda: hands.session.jobs.newest is not before)
    hands.wait_for_job()
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)


def test_the_history_leads_back_to_results_and_to_generations(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    make(hands, "a red kite")
    open_history(hands, "a red kite", "Task gen-1")
    hands.double_click_row("historyList", 1)
    hands.wait(lambda: not grid(hands).isVisible())
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == "gen-1"
    assert len(hands.areas) == 1
    assert hands.canvas.isVisible()
    open_history(hands, "a red kite", "Task gen-1")
    hands.double_click_row("historyList", 0)
    hands.wait(hands.compare_view.isVisible)
    open_history(hands)
    choose(hands, 0)
    hands.tile("historyImage2").click()
    hands.press("historyEditButton")
    hands.wait(lambda: hands.session.generation and hands.session.generation.task_id == "made-1")
    assert hands.session.chosen == 2
    assert not grid(hands).isVisible()
    assert len(gateway.posts) == 1


def test_an_entry_of_an_earlier_run_comes_back_with_image_mask_and_prompt(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open
) -> None:
    make(drawn, "a red kite")
    gateway.add_generation("gen-2")
    drawn.load("gen-2")
    drawn.wait(lambda: drawn.session.generation and drawn.session.generation.task_id == "gen-2")
    drawn.wait_for_images()
    drawn.window.close()
    hands = open_window()
    open_history(hands, "Task gen-2", "a red kite", "Task gen-1")
    choose(hands, 1)
    hands.press("historyReuseButton")
    hands.wait(lambda: hands.session.generation and hands.session.generation.task_id == "gen-1")
    hands.wait(lambda: hands.areas)
    assert hands.session.form.remix_prompt == "a red kite"
    assert hands.canvas.isVisible()


@pytest.mark.parametrize("by_button", [False, True])
def test_results_whose_files_are_gone_are_fetched_again_and_compared(
    gateway: FakeGateway,
    drawn: WindowHands,
    open_window: Open,
    own_data_folder: Path,
    by_button: bool,  # noqa: FBT001 - one of two ways
) -> None:
    make(drawn, "a red kite")
    gateway.add_generation("gen-2")
    drawn.load("gen-2")
    drawn.wait(lambda: drawn.session.generation and drawn.session.generation.task_id == "gen-2")
    drawn.wait_for_images()
    drawn.window.close()
    for folder in (own_data_folder / "images").iterdir():
        shutil.rmtree(folder)
    hands = open_window()
    open_history(hands, "Task gen-2", "a red kite", "Task gen-1")
    if by_button:
        choose(hands, 1)
        hands.press("historyOpenButton")
    else:
        hands.double_click_row("historyList", 1)
    hands.wait(hands.compare_view.isVisible)
    hands.wait(lambda: all(slot.picture for slot in hands.job.slots))
    assert len(gateway.posts) == 1


def test_what_is_gone_at_the_gateway_too_is_asked_for_once_and_said(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open, own_data_folder: Path
) -> None:
    make(drawn, "a red kite")
    drawn.window.close()
    for folder in (own_data_folder / "images").iterdir():
        shutil.rmtree(folder)
    looks = gateway.looks_at("made-1")
    del gateway.tasks["made-1"]
    hands = open_window()
    open_history(hands, "a red kite", "Task gen-1")
    hands.double_click_row("historyList", 0)
    hands.wait(lambda: hands.session.jobs.active_count == 0 and hands.titles)
    assert grid(hands).isVisible()
    assert gateway.looks_at("made-1") == looks + 1
    assert len(gateway.posts) == 1


def test_search_finds_words_of_prompts_and_ids_and_esc_empties_it(drawn: WindowHands) -> None:
    hands = drawn
    make(hands, "Über dem Meer")
    make(hands, "a red kite")
    open_history(hands, "a red kite", "Über dem Meer", "Task gen-1")
    assert hands.focus.objectName() == "historySearch"
    hands.write("historySearch", "ÜBER meer")
    wait_for_rows(hands, "Über dem Meer")
    hands.wait(lambda: count(hands) == "1 of 3 entries")  # once the line has room for it
    hands.key(Key.Key_Escape)
    wait_for_rows(hands, "a red kite", "Über dem Meer", "Task gen-1")
    assert grid(hands).isVisible()
    hands.keys("made-2")
    wait_for_rows(hands, "a red kite")
    hands.write("historySearch", "nothing like this")
    hands.wait(lambda: not grid(hands).isVisible())
    hands.press("historyShowAll")
    wait_for_rows(hands, "a red kite", "Über dem Meer", "Task gen-1")
    hands.key(Key.Key_Escape)
    assert hands.compare_view.isVisible()


def test_each_filter_leaves_out_what_it_says(drawn: WindowHands) -> None:
    hands = drawn
    make(hands, "a red kite")
    open_history(hands, "a red kite", "Task gen-1")
    state, cost = hands.child(QComboBox, "historyState"), hands.child(QComboBox, "historyCost")
    state.setCurrentText("Loaded")
    wait_for_rows(hands, "Task gen-1")
    state.setCurrentText("Done")
    wait_for_rows(hands, "a red kite")
    cost.setCurrentText("Free")
    hands.wait(lambda: not rows(hands))
    hands.press("historyClear")
    wait_for_rows(hands, "a red kite", "Task gen-1")
    assert (state.currentIndex(), cost.currentIndex()) == (0, 0)
    cost.setCurrentText("Paid")
    wait_for_rows(hands, "a red kite", "Task gen-1")
    hands.press("historyClear")
    hands.child(QComboBox, "historyDate").setCurrentText("Today")
    wait_for_rows(hands, "a red kite", "Task gen-1")
    hands.child(QComboBox, "historyOrder").setCurrentText("Oldest first")
    wait_for_rows(hands, "Task gen-1", "a red kite")
    choose(hands, 0)
    hands.key(Key.Key_F, CTRL | SHIFT)
    hands.press("historyStarred")
    wait_for_rows(hands, "Task gen-1")
    hands.press("historyStarred")
    wait_for_rows(hands, "Task gen-1", "a red kite")
    hands.press("historyNoted")
    hands.wait(lambda: not rows(hands))


def test_stars_tags_and_notes_survive_a_restart(drawn: WindowHands, open_window: Open) -> None:
    hands = drawn
    make(hands, "a red kite")
    open_history(hands, "a red kite", "Task gen-1")
    choose(hands, 0)
    hands.key(Key.Key_F, CTRL | SHIFT)
    hands.key(Key.Key_G, CTRL | SHIFT)
    hands.keys("client")
    hands.key(Key.Key_Return)
    hands.write("historyNote", "for the cover")
    hands.wait(lambda: rows(hands)[0].endswith("Tags client. Note for the cover."))
    hands.window.close()
    again = open_window()
    open_history(again, "a red kite", "Task gen-1")
    assert rows(again)[0].endswith("Starred. Tags client. Note for the cover.")
    again.write("historySearch", "COVER client")
    wait_for_rows(again, "a red kite")
    again.write("historySearch", "")
    tags = again.child(QToolButton, "historyTags").menu()
    assert isinstance(tags, QMenu)
    tags.aboutToShow.emit()
    tags.actions()[0].trigger()
    wait_for_rows(again, "a red kite")
    choose(again, 0)
    assert again.child(QPlainTextEdit, "historyNote").toPlainText() == "for the cover"
    again.key(Key.Key_F, CTRL | SHIFT)
    again.wait(lambda: "Starred" not in rows(again)[0])


def test_a_note_is_kept_while_it_is_still_typed(drawn: WindowHands, own_data_folder: Path) -> None:
    hands = drawn
    open_history(hands, "Task gen-1")
    choose(hands, 0)
    field = hands.child(QPlainTextEdit, "historyNote")
    hands.press("historyNote")

    def is_kept() -> bool:
        with closing(sqlite3.connect(own_data_folder / DATABASE_NAME)) as raw:
            return bool(raw.execute("SELECT 1 FROM marks WHERE note <> ''").fetchall())

    for _ in range(60):  # a hand that never rests
        if is_kept():
            break
        hands.keys("a")
        hands.qtbot.wait(50)
    assert is_kept()
    assert hands.focus is field
    hands.keys(" b")
    assert field.toPlainText().endswith("a b")


def test_what_was_marked_a_moment_before_the_end_is_there_again(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open
) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    hands.submit()
    open_history(hands, "a red kite", "Task gen-1")
    choose(hands, 1)
    hands.key(Key.Key_F, CTRL | SHIFT)
    hands.write("historyNote", "half a thou")
    hands.window.close()
    again = open_window()
    open_history(again, "a red kite", "Task gen-1")
    assert rows(again)[1].endswith("Starred. Note half a thou.")
    # It was sent by then, or it was not: never twice, and the tile knows.
    again.wait(lambda: ("Done" if gateway.posts else "Stopped") in rows(again)[0])
    assert len(gateway.posts) <= 1


def test_all_of_it_works_by_keys_alone(drawn: WindowHands) -> None:
    hands = drawn
    make(hands, "a red kite")
    make(hands, "a blue kite")
    hands.key(Key.Key_F, CTRL)
    wait_for_rows(hands, "a blue kite", "a red kite", "Task gen-1")
    hands.keys("kite")
    wait_for_rows(hands, "a blue kite", "a red kite")
    hands.key(Key.Key_Return)
    assert hands.focus is grid(hands)
    hands.key(Key.Key_Right)
    hands.key(Key.Key_Return)
    hands.wait(hands.compare_view.isVisible)
    job = hands.session.viewing.job
    assert job is not None
    assert job.request.remix_prompt == "a red kite"
    hands.key(Key.Key_H, CTRL)
    hands.key(Key.Key_Down)
    assert hands.focus is grid(hands)
    hands.key(Key.Key_Up)
    assert hands.focus.objectName() == "historySearch"
    hands.key(Key.Key_H, CTRL)
    assert hands.compare_view.isVisible()


def test_leaving_gives_the_place_back_as_it_was(drawn: WindowHands) -> None:
    hands = drawn
    hands.action("toggleMask").trigger()
    assert not hands.action("toggleMask").isChecked()
    open_history(hands, "Task gen-1")
    assert not hands.action("modeEdit").isChecked()
    hands.key(Key.Key_Escape)
    assert hands.canvas.isVisible()
    assert hands.focus is hands.canvas
    assert hands.action("modeEdit").isChecked()
    assert not hands.action("toggleMask").isChecked()
    make(hands, "a red kite")
    open_history(hands)
    hands.action("modeCompare").trigger()
    assert hands.compare_view.isVisible()
    open_history(hands)
    hands.action("modeEdit").trigger()
    assert hands.canvas.isVisible()


def test_nothing_is_submitted_or_drawn_from_the_history(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    open_history(hands, "Task gen-1")
    choose(hands, 0)
    hands.key(Key.Key_Return, CTRL)
    hands.key(Key.Key_Return, CTRL | SHIFT)
    hands.key(Key.Key_Delete)
    assert not gateway.posts
    hands.key(Key.Key_H, CTRL)
    assert len(hands.areas) == 1


def test_a_result_that_comes_meanwhile_waits_and_its_tile_appears(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    hands.submit()
    open_history(hands)
    hands.wait_for_job()
    hands.wait(lambda: rows(hands)[:1] and "Done" in rows(hands)[0])
    assert grid(hands).isVisible()
    assert hands.session.viewing.mode is Mode.EDIT


def test_messages_cover_neither_the_search_nor_the_row_below_the_tiles(
    drawn: WindowHands,
) -> None:
    hands = drawn
    make(hands, "a red kite")
    open_history(hands, "a red kite", "Task gen-1")
    choose(hands, 1)
    hands.key(Key.Key_Delete)
    wait_for_rows(hands, "a red kite")
    hands.wait_for_message("Deleted 1 entry")
    hands.qtbot.waitUntil(lambda: hands.bar.geometry().top() > 0)

    def place_of(widget: QWidget) -> QRect:
        return QRect(widget.mapToGlobal(QPoint()), widget.size())

    bar = place_of(hands.bar)
    assert bar.height() >= 24
    for name in ("historySearch", "historyDate", "historyCount", "showCostsButton"):
        assert not bar.intersects(place_of(hands.child(QWidget, name))), name
    hands.key(Key.Key_Escape)
    hands.wait(lambda: place_of(hands.bar).top() == place_of(hands.compare_view).top())


def test_what_is_compared_is_deleted_and_brought_back_by_keys(drawn: WindowHands) -> None:
    hands = drawn
    make(hands, "a red kite")
    open_history(hands, "a red kite", "Task gen-1")
    choose(hands, 0)
    hands.key(Key.Key_Delete)
    wait_for_rows(hands, "Task gen-1")
    assert hands.focus is grid(hands)
    hands.key(Key.Key_Z, CTRL)
    wait_for_rows(hands, "a red kite", "Task gen-1")


def test_loading_a_task_leads_out_of_the_history(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.add_generation("gen-2")
    open_history(hands, "Task gen-1")
    hands.load("gen-2")
    assert hands.canvas.isVisible()
    hands.wait(lambda: hands.session.generation and hands.session.generation.task_id == "gen-2")


def test_the_menu_of_an_entry_says_what_can_be_done_with_it(drawn: WindowHands) -> None:
    hands = drawn
    make(hands, "a red kite")
    open_history(hands, "a red kite", "Task gen-1")
    choose(hands, 0)
    # Whether there are results is read in the background.
    hands.wait(lambda: hands.child(QAbstractButton, "historyOpenButton").text() == "Compare")
    menu = hands.menu_of("historyList", 0)
    texts = [without_mnemonic(action.text()) for action in menu.actions()]
    assert {"Compare", "Edit the result", "Use this mask and prompt"} <= set(texts)
    hands.choose_in(menu, "Edit what it was made from")
    hands.wait(hands.canvas.isVisible)
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == "gen-1"
    open_history(hands)
    hands.choose_in(hands.menu_of("historyList", 0), "Show in the tree of edits")
    hands.wait(hands.compare_view.isVisible)
    assert hands.child(QWidget, "editTree").isVisible()


def named(widget: QWidget) -> bool:
    return bool(widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))


def test_tab_reaches_everything_and_all_of_it_has_a_name(drawn: WindowHands) -> None:
    hands = drawn
    make(hands, "a red kite")
    open_history(hands, "a red kite", "Task gen-1")
    hands.key(Key.Key_Down)
    hands.wait(lambda: hands.tile("historyImage0").picture)
    stops = tab_stops(hands.window)
    nameless = [f"{type(w).__name__} {w.objectName()}" for w in stops if not named(w)]
    assert not nameless
    names = {widget.objectName() for widget in stops}
    assert {
        *("historySearch", "historyDate", "historyState", "historyCost", "historyOrder"),
        *("historyStarred", "historyTags", "historyNoted", "historyList"),
        *("historyOpenButton", "historyEditButton", "historyReuseButton", "historyParentButton"),
        *("historyTagEdit", "historyNote", "historyImage0", "starEntriesToolButton"),
    } <= names
    assert all(widget.isVisible() and widget.isEnabled() for widget in stops)
