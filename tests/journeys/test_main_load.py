"""Loading a generation: by hand, from the command line, image by image, with one of them gone."""

from __future__ import annotations

import threading
from collections import deque

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from mjgui.app.viewing import Mode
from tests.gateway.server import says
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import TASK_PATH, FakeGateway, picture
from tests.journeys.hands import WindowHands


def test_a_typed_task_id_and_enter_load_the_generation(
    gateway: FakeGateway, open_window: Open
) -> None:
    gateway.add_generation("gen-1")
    hands = open_window()
    assert hands.child(QPushButton, "gatewayLabel").text() == "MidJourney"
    assert not gateway.asked, "nothing is asked before the user wants something"
    assert hands.blocked_by == "Load a generation first."
    hands.load("gen-1")
    hands.wait_for_images()
    assert hands.session.document.frame.width == 1456
    assert [hands.tile(f"imageChoice{n}").isChecked() for n in range(4)].count(True) == 1
    assert hands.focus is hands.canvas


@pytest.mark.parametrize("text", ["  gen-1  ", "{url}/model/v1/generation/task/gen-1"])
def test_the_command_line_takes_an_id_or_its_address(
    gateway: FakeGateway, open_window: Open, text: str
) -> None:
    gateway.add_generation("gen-1")
    hands = open_window(text.format(url=gateway.url))
    hands.wait_for_images()
    assert hands.child(QLineEdit, "taskIdEdit").text() == "gen-1"


@pytest.mark.parametrize(
    ("text", "words"),
    [("two words", "a blank"), ('"gen-1"', "a quotation mark"), ("", "no task id")],
)
def test_what_is_no_task_id_is_refused_in_words(
    gateway: FakeGateway, open_window: Open, text: str, words: str
) -> None:
    hands = open_window()
    hands.load(text)
    assert words in f"{hands.message.title} {hands.message.action}"
    assert hands.focus is hands.child(QLineEdit, "taskIdEdit")
    assert not gateway.asked


def test_images_are_shown_as_they_arrive(gateway: FakeGateway, open_window: Open) -> None:
    task = gateway.add_generation("gen-1")
    task.held_images = {number: threading.Event() for number in range(4)}
    hands = open_window("gen-1")
    hands.wait(lambda: sum(a.path.startswith("/images") for a in gateway.asked) == 4)
    task.held_images[2].set()
    hands.wait(lambda: hands.tile("imageChoice2").isEnabled())
    assert [hands.tile(f"imageChoice{n}").is_loading for n in range(4)] == [True, True, False, True]
    assert hands.session.chosen == 2, "the first image there is shown"
    exact = hands.draw()
    task.held_images[0].set()
    hands.wait(lambda: hands.tile("imageChoice0").isEnabled())
    assert hands.session.chosen == 2
    assert len(hands.areas[0].points) == len(exact), "an arrival must not touch the mask"
    for number in (1, 3):
        task.held_images[number].set()
    hands.wait_for_images()
    assert hands.session.chosen == 2
    assert len(hands.areas) == 1


def test_a_running_task_is_looked_at_until_it_is_done(
    gateway: FakeGateway, open_window: Open
) -> None:
    task = gateway.add_generation("gen-1")
    task.running = deque([None, 0.25, 0.4])
    task.held.set()
    hands = open_window("gen-1")
    hands.wait(lambda: "40 %" in hands.label("loadStatus") or "40%" in hands.label("loadStatus"))
    assert hands.session.generation is None
    task.held.clear()
    hands.wait_for_images()
    assert gateway.looks_at("gen-1") >= 4
    assert not hands.label("loadStatus")


def test_one_missing_image_leaves_three_and_can_be_tried_again(
    gateway: FakeGateway, open_window: Open
) -> None:
    task = gateway.add_generation("gen-1")
    task.missing_images = {1}
    hands = open_window("gen-1")
    hands.wait_for_images(3)
    hands.press("imageChoice0")
    tile = hands.tile("imageChoice1")
    assert tile.failure
    assert tile.isEnabled()
    assert hands.message.title.startswith("Image 2: ")
    hands.draw()
    hands.press_on(tile)
    hands.wait(lambda: not hands.session.loader.is_loading)
    assert tile.failure, "it is still gone"
    assert hands.session.chosen == 0
    assert len(hands.areas) == 1
    task.missing_images.clear()
    hands.press_on(tile)
    hands.wait_for_images(4)
    assert not tile.failure
    assert len(hands.areas) == 1, "the mask of another image stays"
    hands.press_on(tile)
    assert hands.session.chosen == 1
    assert not any("Image 2" in title for title in hands.titles), "it is there now"


def test_a_load_that_fails_keeps_what_is_there(gateway: FakeGateway, ready: WindowHands) -> None:
    hands = ready
    hands.draw()
    hands.load("gen-9")
    hands.wait_for_message("The gateway does not know this task")
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == "gen-1"
    assert len(hands.areas) == 1
    hands.press("imageChoice0")
    assert hands.can_submit, hands.blocked_by


def test_a_load_during_another_takes_its_place(gateway: FakeGateway, open_window: Open) -> None:
    slow = gateway.add_generation("slow")
    slow.held.set()
    gateway.add_generation("gen-2", sizes=((600, 500),))
    hands = open_window("slow")
    hands.wait(lambda: gateway.looks_at("slow"))
    hands.load("gen-2")
    hands.wait_for_images()
    slow.held.clear()
    assert hands.session.document.frame.width == 600
    hands.draw()
    assert hands.can_submit, hands.blocked_by


def test_masks_are_kept_from_generation_to_generation(
    gateway: FakeGateway, ready: WindowHands
) -> None:
    hands = ready
    hands.draw()
    gateway.add_generation("gen-2", sizes=((600, 500),))
    hands.load("gen-2")
    hands.wait(lambda: hands.session.document.frame.width == 600)
    hands.wait_for_images()
    assert not hands.areas
    hands.load("gen-1")
    hands.wait(lambda: hands.session.document.frame.width == 1456)
    hands.wait_for_images()
    hands.press("imageChoice0")
    assert len(hands.areas) == 1


def test_from_generation_to_generation_the_mask_is_changed_but_once(
    gateway: FakeGateway, ready: WindowHands
) -> None:
    hands = ready
    hands.draw()
    session = hands.session
    told: list[tuple[int, int]] = []
    session.editor.document_changed.connect(
        lambda before, after: told.append((before.frame.width, after.frame.width))
    )
    session.chosen_changed.connect(lambda: session.picture or pytest.fail("nothing was chosen"))
    gateway.add_generation("gen-2", sizes=((600, 500),))
    hands.load("gen-2")
    hands.wait(lambda: session.document.frame.width == 600)
    assert told[0] == (1456, 600)


def test_images_of_unequal_size_keep_their_own_frames(
    gateway: FakeGateway, open_window: Open
) -> None:
    sizes = ((1456, 816), (300, 300), (816, 1456), (700, 500))
    gateway.add_generation("gen-1", sizes=sizes)
    hands = open_window("gen-1")
    hands.wait_for_images()
    for number, size in enumerate(sizes):
        hands.press(f"imageChoice{number}")
        frame = hands.session.document.frame
        assert (frame.width, frame.height) == size


def test_an_answer_that_is_no_task_is_waited_out(gateway: FakeGateway, open_window: Open) -> None:
    gateway.add_generation("gen-1")
    gateway.on_look(says(["no", "task"]), says({"status": "completed"}))
    hands = open_window("gen-1")
    hands.wait_for_images()
    assert len(gateway.asked_for(TASK_PATH + "gen-1")) == 3


def test_an_image_that_is_none_is_refused_and_the_others_stay(
    gateway: FakeGateway, open_window: Open
) -> None:
    images = [picture(640, 512, number) for number in range(4)]
    images[0] = b"<html>please sign in</html>"
    images[3] = images[3][: len(images[3]) // 2]
    gateway.add_generation("gen-1", images=images)
    hands = open_window("gen-1")
    hands.wait_for_images(2)
    assert "not a picture" in hands.tile("imageChoice0").failure
    assert "cut short" in hands.tile("imageChoice3").failure
    assert hands.session.viewing.mode is Mode.EDIT
    hands.draw()
    assert hands.can_submit, hands.blocked_by
