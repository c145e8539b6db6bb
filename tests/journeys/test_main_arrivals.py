"""What arrives while the user is busy, or in another order than asked for."""

from __future__ import annotations

import threading

from PySide6.QtWidgets import QPlainTextEdit

from mjgui.app.viewing import Mode
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway, picture
from tests.journeys.hands import WindowHands

SQUARE = ((0.3, 0.3), (0.6, 0.3), (0.6, 0.6), (0.3, 0.6))


def _arrived(hands: WindowHands) -> int:
    generation = hands.session.generation
    return len(generation.numbers) if generation else 0


def test_whichever_image_arrives_first_the_lowest_leads(
    gateway: FakeGateway, open_window: Open
) -> None:
    task = gateway.add_generation("gen-1")
    task.held_images = {0: threading.Event(), 1: threading.Event()}
    hands = open_window("gen-1")
    hands.wait(lambda: _arrived(hands) == 2)
    assert hands.session.chosen == 2
    task.held_images[1].set()
    hands.wait(lambda: hands.session.chosen == 1)
    task.held_images[0].set()
    hands.wait(lambda: hands.session.chosen == 0)
    assert hands.tile("imageChoice0").isChecked()


def test_an_image_that_is_drawn_on_stays(gateway: FakeGateway, open_window: Open) -> None:
    task = gateway.add_generation("gen-1")
    task.held_images = {0: threading.Event()}
    hands = open_window("gen-1")
    hands.wait(lambda: _arrived(hands) == 3)
    assert hands.session.chosen == 1
    hands.draw(*SQUARE)
    task.held_images[0].set()
    hands.wait_for_images(4)
    assert hands.session.chosen == 1
    assert len(hands.areas) == 1


def test_a_result_does_not_interrupt_who_types_the_next_prompt(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    hands.submit()
    hands.wait(lambda: hands.job.task is not None)
    prompt = hands.child(QPlainTextEdit, "promptEdit")
    prompt.setFocus()
    hands.keys("a blue boat")
    assert hands.job.task is not None
    gateway.tasks[hands.job.task.id].held.clear()
    hands.wait_for_job()
    assert hands.session.viewing.mode is Mode.EDIT
    assert hands.focus is prompt
    hands.keys(" at sea")
    assert prompt.toPlainText().endswith("a blue boat at sea")
    hands.wait_for_message("A result has arrived")
    hands.action("showNewestResult").trigger()
    assert hands.session.viewing.mode is Mode.COMPARE


def test_loading_the_open_generation_again_keeps_its_images(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    task_id = hands.session.generation.task_id if hands.session.generation else ""
    gateway.tasks[task_id].missing_images = {0, 1, 2, 3}
    hands.load(task_id)
    hands.wait(lambda: not hands.session.loader.is_loading)
    assert hands.session.generation is not None
    assert hands.session.generation.numbers == (0, 1, 2, 3)
    assert hands.session.picture is not None
    assert len(hands.areas) == 1


def test_a_failed_image_can_be_asked_for_while_others_are_on_the_way(
    gateway: FakeGateway, open_window: Open
) -> None:
    task = gateway.add_generation("gen-1")
    task.missing_images = {1}
    task.held_images = {3: threading.Event()}
    hands = open_window("gen-1")
    hands.wait(lambda: hands.tile("imageChoice1").failure)
    task.missing_images.clear()
    hands.press("imageChoice1")
    assert hands.tile("imageChoice1").is_loading
    task.held_images[3].set()
    hands.wait_for_images(4)


def test_an_image_that_fails_before_the_first_one_arrives_is_said(
    gateway: FakeGateway, open_window: Open
) -> None:
    images = [picture(640, 512, n) for n in range(4)]
    images[0] = b"no picture"
    task = gateway.add_generation("gen-1", images=images)
    task.held_images = {n: threading.Event() for n in (1, 2, 3)}
    hands = open_window("gen-1")
    hands.wait(lambda: sum(a.path.startswith("/images") for a in gateway.asked) == 4)
    for event in task.held_images.values():
        event.set()
    hands.wait_for_images(3)
    assert any("Image 1" in title for title in hands.titles)
