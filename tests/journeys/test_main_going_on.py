"""Going on from results: by the list of jobs, the tiles, the tree, and what was asked for."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget

from mjgui.app.job import Job, JobState
from mjgui.app.viewing import Mode
from mjgui.ui.tree.view import EditList
from tests.journeys.conftest import Open
from tests.journeys.contract import params_of
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import LEFT, NO_KEYS

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def make(hands: WindowHands, prompt: str) -> Job:
    """Submit the mask that is drawn, and wait until its result is compared."""
    hands.write("promptEdit", prompt)
    hands.submit()
    job = hands.wait_for_job()
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    return job


def edits(hands: WindowHands) -> EditList:
    """The tree, in view."""
    if not hands.child(EditList, "editTree").isVisible():
        hands.press("showEditsButton")
    return hands.child(EditList, "editTree")


def rows(hands: WindowHands) -> list[tuple[str, int]]:
    """The prompts in the tree, each with how far it is indented."""
    tree = hands.session.edits
    return [
        (job.request.remix_prompt if (job := tree.job(row)) is not None else "", row.lane)
        for row in tree.rows
    ]


def go_to_row(hands: WindowHands, at: int) -> EditList:
    view = edits(hands)
    index = view.model().index(at, 0)
    view.scrollTo(index)
    place = view.visualRect(index)
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, QPoint(place.right() - 40, place.center().y()))
    return view


def chain_of_two(hands: WindowHands) -> tuple[Job, Job]:
    """Edit image 1 of gen-1, then result 2 of that."""
    first = make(hands, "first")
    hands.press("resultChoice1")
    hands.press("editResultButton")
    hands.wait(lambda: hands.session.viewing.mode is Mode.EDIT)
    hands.draw()
    return first, make(hands, "second")


def test_a_result_of_an_earlier_run_is_edited_from_the_list(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open
) -> None:
    make(drawn, "a red kite")
    drawn.window.close()
    asked = len(gateway.asked)
    hands = open_window("gen-1")
    hands.wait_for_images()
    hands.wait(lambda: hands.session.jobs.jobs)
    hands.choose_in(hands.menu_of("jobList", 0), "Edit this result")
    hands.wait(lambda: hands.session.generation and hands.session.generation.task_id == "made-1")
    hands.wait(lambda: hands.session.generation and len(hands.session.generation.numbers) == 4)
    assert hands.session.chosen == 0
    assert hands.session.viewing.mode is Mode.EDIT
    pictures = [one for one in gateway.asked[asked:] if "/images/made-1" in one.path]
    assert not pictures, "they were read from the disk"
    hands.draw()
    assert hands.can_submit
    hands.submit()
    hands.wait_for_job()
    assert params_of(gateway.posts[-1].body)["jobId"] == "made-1"


def test_a_result_that_was_deleted_is_asked_for_again(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open, own_data_folder: Path
) -> None:
    make(drawn, "a red kite")
    drawn.window.close()
    hands = open_window("gen-1")
    hands.wait_for_images()
    hands.wait(lambda: hands.session.jobs.jobs and hands.job.has_pictures)
    shutil.rmtree(own_data_folder / "images")
    assert hands.session.edit_result(hands.job.id, 2)
    hands.wait(lambda: hands.session.generation and hands.session.generation.task_id == "made-1")
    assert hands.session.chosen == 2
    assert len(gateway.posts) == 1


def test_a_tile_is_edited_by_a_double_click_or_its_menu(drawn: WindowHands) -> None:
    hands = drawn
    make(hands, "a red kite")
    hands.double_click_on("resultChoice2")
    assert hands.session.viewing.mode is Mode.EDIT
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == "made-1"
    assert hands.session.chosen == 2
    hands.press_on(hands.tile("imageChoice0"))
    hands.action("modeCompare").trigger()
    tile = hands.tile("resultChoice3")
    place = tile.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, tile.mapToGlobal(place))
    QApplication.sendEvent(tile, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    hands.choose_in(menu, "Edit this result")
    assert hands.session.chosen == 3


def test_a_chain_is_straight_and_a_branch_is_indented(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    first, _ = chain_of_two(hands)
    view = edits(hands)
    assert rows(hands) == [("", 0), ("first", 0), ("second", 0)]
    model = view.model()
    assert model.index(0, 0).data(SPOKEN) == "Generation gen-1, Image 1 edited."
    assert model.index(1, 0).data(SPOKEN).startswith("Edit of image 1 of gen-1: first, Done")
    assert model.index(2, 0).data(SPOKEN).startswith("Edit of image 2 of made-1: second, Done")
    assert model.index(2, 0).data(SPOKEN).endswith("4 images, current, image 1.")
    # Back to the first, and on from another of its results.
    hands.session.edit_result(first.id, 3)
    hands.draw()
    make(hands, "third")
    assert rows(hands) == [("", 0), ("first", 0), ("second", 1), ("third", 0)]
    assert "a branch" in model.index(2, 0).data(SPOKEN)
    # Another generation is a family of its own.
    gateway.add_generation("gen-2")
    hands.load("gen-2")
    hands.wait(lambda: rows(hands) == [("", 0)])


def test_any_node_can_be_stepped_back_to(drawn: WindowHands) -> None:
    hands = drawn
    first, second = chain_of_two(hands)
    mask = first.request.document.areas
    go_to_row(hands, 0)
    hands.key(Key.Key_Return)
    hands.wait(lambda: hands.session.viewing.mode is Mode.EDIT)
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == "gen-1"
    assert hands.session.chosen == 0
    assert hands.areas == mask, "its mask is as it was"
    go_to_row(hands, 2)
    hands.key(Key.Key_Return)
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    assert hands.session.viewing.comparison is not None
    assert hands.session.viewing.comparison.job_id == second.id
    go_to_row(hands, 1)
    hands.key(Key.Key_4)
    hands.wait(lambda: hands.session.chosen == 3)
    assert hands.session.generation.task_id == "made-1"
    hands.wait(lambda: hands.session.edits.current == first.id)


def test_a_double_click_on_a_small_image_edits_it(drawn: WindowHands) -> None:
    hands = drawn
    chain_of_two(hands)
    view = edits(hands)
    place = view.visualRect(view.model().index(0, 0))
    # The third of the four small images of the root, which stand right of its rail.
    at = QPoint(place.left() + 30, place.bottom() - 14)
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, at)
    QTest.mouseDClick(view.viewport(), LEFT, NO_KEYS, at)
    hands.wait(lambda: hands.session.viewing.mode is Mode.EDIT)
    assert hands.session.generation is not None
    assert (hands.session.generation.task_id, hands.session.chosen) == ("gen-1", 2)


def test_the_tree_of_an_earlier_run_leads_back(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open
) -> None:
    chain_of_two(drawn)
    drawn.window.close()
    gateway.add_generation("gen-2")
    hands = open_window("gen-2")
    hands.wait_for_images()
    hands.wait(lambda: len(hands.session.jobs.jobs) == 2)
    hands.double_click_row("jobList", 0)
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    edits(hands)
    hands.wait(lambda: rows(hands) == [("", 0), ("first", 0), ("second", 0)])
    tree = hands.session.edits
    hands.wait(lambda: tree.image(tree.rows[1], 1) is not None)
    go_to_row(hands, 0)
    hands.key(Key.Key_2)
    hands.wait(lambda: hands.session.generation and hands.session.generation.task_id == "gen-1")
    hands.wait(lambda: hands.session.chosen == 1)


def test_the_same_mask_with_another_prompt(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    job = make(hands, "a red kite")
    hands.press("resultChoice1")
    hands.press("sameMaskOtherPromptButton")
    hands.wait(lambda: hands.session.viewing.mode is Mode.EDIT)
    assert hands.areas == job.request.document.areas
    field = hands.child(QPlainTextEdit, "promptEdit")
    assert field.hasFocus()
    hands.keys("snow")
    assert hands.session.form.remix_prompt == "snow"
    hands.submit()
    hands.wait_for_job()
    sent = [params_of(post.body) for post in gateway.posts]
    assert [one["remixPrompt"] for one in sent] == ["a red kite", "snow"]
    assert sent[0]["mask"] == sent[1]["mask"]
    assert sent[1]["jobId"] == "gen-1"


def test_the_same_prompt_with_another_mask(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    job = make(hands, "a red kite")
    hands.press("samePromptOtherMaskButton")
    hands.wait(lambda: hands.session.viewing.mode is Mode.EDIT)
    assert not hands.areas
    assert hands.session.form.remix_prompt == "a red kite"
    assert hands.action("toolPolygon").isChecked()
    assert hands.child(QWidget, "canvas").hasFocus()
    hands.action("undo").trigger()
    assert hands.areas == job.request.document.areas, "undo brings the mask before back"
    hands.action("redo").trigger()
    hands.draw((0.1, 0.1), (0.5, 0.1), (0.3, 0.4))
    hands.submit()
    hands.wait_for_job()
    sent = [params_of(post.body) for post in gateway.posts]
    assert [one["remixPrompt"] for one in sent] == ["a red kite"] * 2
    assert sent[0]["mask"] != sent[1]["mask"]


def test_a_running_edit_stands_in_the_tree(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.plans.append([0.4])
    gateway.holds_new_tasks = True
    view = edits(hands)
    hands.write("promptEdit", "a red kite")
    hands.submit()
    hands.wait(lambda: hands.job.progress == 0.4)
    hands.wait(lambda: view.model().rowCount() == 2)
    assert "Working, 40 %" in view.model().index(1, 0).data(SPOKEN)
    gateway.accepted[0].held.clear()
    assert hands.wait_for_job().state is JobState.DONE


def test_images_that_come_later_join_the_result_that_is_edited(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    hands.submit()
    hands.wait(lambda: gateway.accepted)
    late = threading.Event()
    gateway.accepted[0].held_images[3] = late
    gateway.accepted[0].held.clear()
    hands.wait(lambda: sum(slot.picture is not None for slot in hands.job.slots) == 3)
    hands.press("editResultButton")
    assert hands.session.generation is not None
    assert len(hands.session.generation.numbers) == 3
    late.set()
    hands.wait(lambda: hands.session.generation and len(hands.session.generation.numbers) == 4)
    assert hands.tile("imageChoice3").isEnabled()


def test_the_image_of_a_job_that_was_deleted_is_asked_for_again(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open, own_data_folder: Path
) -> None:
    job = make(drawn, "a red kite")
    drawn.window.close()
    gateway.add_generation("gen-2")
    hands = open_window("gen-2")
    hands.wait_for_images()
    hands.wait(lambda: hands.session.jobs.jobs and hands.job.has_pictures)
    for file in (own_data_folder / "images").rglob("*.*"):
        if file.stem == "0":  # of every task, and so of the one that the job edits
            file.unlink()
    asked = len(gateway.asked)
    hands.choose_in(hands.menu_of("jobList", 0), "Use this mask and prompt")
    hands.wait(lambda: hands.session.generation and hands.session.generation.task_id == "gen-1")
    hands.wait(lambda: any("/images/gen-1/0" in one.path for one in gateway.asked[asked:]))
    hands.wait(lambda: hands.areas == job.request.document.areas)
    assert hands.session.chosen == 0
    assert hands.session.form.remix_prompt == "a red kite"
