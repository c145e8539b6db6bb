"""Jobs in the window: several at once, stopped, taken up again, closed over."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QAbstractItemView, QDialog, QProgressBar, QPushButton, QWidget

from mjgui.app.jobs import JobState
from mjgui.app.viewing import Mode
from tests.gateway.server import Hang, Reset
from tests.journeys.conftest import Open
from tests.journeys.contract import params_of
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import TRIANGLE, Key, WindowHands
from tests.unit.canvas_hands import CTRL


def jobs_in(hands: WindowHands, state: JobState) -> int:
    return sum(job.state is state for job in hands.session.jobs.jobs)


def submit_one(hands: WindowHands, prompt: str) -> str:
    """Submit, and return the job's id once the gateway has taken it."""
    hands.write("promptEdit", prompt)
    hands.submit()
    job_id = hands.job.id
    hands.wait(lambda: jobs_in(hands, JobState.SENDING) == jobs_in(hands, JobState.QUEUED) == 0)
    return job_id


def test_progress_and_elapsed_time_are_shown(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.plans.append([0.1, 0.4])
    gateway.holds_new_tasks = True
    hands.submit()
    assert hands.child(QWidget, "stopWaitingButton").isVisible()
    hands.wait(lambda: "40 %" in hands.label("jobState"))
    assert hands.label("jobState").startswith("Working")
    assert "0:0" in hands.label("jobState")
    bar = hands.child(QProgressBar, "progressBar")
    assert bar.isVisible()
    assert bar.value() / bar.maximum() == 0.4
    before = hands.label("jobState")
    hands.wait(lambda: hands.label("jobState") != before)  # the clock runs
    gateway.accepted[0].held.clear()
    job = hands.wait_for_job()
    assert job.state is JobState.DONE
    assert "$0.052" in hands.label("jobState")
    assert not hands.child(QWidget, "stopWaitingButton").isVisible()


def test_the_window_is_usable_while_jobs_run(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    first = submit_one(hands, "one")
    hands.draw((0.05, 0.05), (0.2, 0.05), (0.1, 0.2))
    second = submit_one(hands, "two")
    hands.press("imageChoice1")
    hands.draw(*TRIANGLE)
    third = submit_one(hands, "three")
    assert hands.session.jobs.active_count == 3
    hands.wait(lambda: "2 more at work" in hands.label("jobState"))
    view = hands.child(QAbstractItemView, "jobList")
    assert view.model().rowCount() == 3
    hands.key(Key.Key_1, CTRL)
    hands.press("imageChoice2")
    sent = [params_of(post.body) for post in gateway.posts]
    assert [p["remixPrompt"] for p in sent] == ["one", "two", "three"]
    assert [p["imageNo"] for p in sent] == [0, 0, 1]
    assert [len(p["mask"]["areas"]) for p in sent] == [1, 2, 1]
    # They end in another order than they began; each result stays with its own job.
    for task in reversed(gateway.accepted):
        task.held.clear()
        hands.wait(
            lambda task=task: any(
                j.task and j.task.id == task.id and j.state is JobState.DONE
                for j in hands.session.jobs.jobs
            )
        )
    jobs = {str(job.id): job for job in hands.session.jobs.jobs}
    assert [jobs[i].request.remix_prompt for i in (first, second, third)] == ["one", "two", "three"]
    assert len({job.task.id for job in jobs.values() if job.task}) == 3


def test_a_result_does_not_interrupt_who_goes_on_drawing(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    submit_one(hands, "one")
    hands.pen.click(*hands.at((0.1, 0.1), (0.2, 0.1)))
    gateway.accepted[0].held.clear()
    hands.wait_for_job()
    assert hands.session.viewing.mode is Mode.EDIT
    assert hands.message.title == "A result has arrived"
    assert len(hands.session.document.draft) == 2
    hands.press_message_button("Show the newest result")
    assert hands.session.viewing.mode is Mode.COMPARE
    hands.action("modeEdit").trigger()
    assert len(hands.session.document.draft) == 2


def test_an_error_does_not_take_the_focus_from_a_polygon_in_hand(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    gateway.problems.append("banned prompt")
    submit_one(hands, "one")
    hands.pen.click(*hands.at((0.1, 0.1), (0.3, 0.1), (0.2, 0.3)))
    hands.canvas.setFocus()
    gateway.accepted[0].held.clear()
    assert hands.wait_for_job().state is JobState.FAILED
    hands.key(Key.Key_Return)
    assert len(hands.areas) == 2


def test_stop_waiting_is_honest_and_the_job_can_be_taken_up(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    submit_one(hands, "one")
    hands.wait(lambda: hands.job.state is JobState.WAITING)
    hands.press("stopWaitingButton")
    assert hands.job.state is JobState.STOPPED
    assert "Stopped waiting" in hands.label("jobState")
    assert hands.message.title == "Stopped waiting"
    assert "may still finish and charge" in hands.message.action
    looks = gateway.looks_at("made-1")
    assert hands.can_submit, hands.blocked_by
    hands.choose_in(hands.menu_of("jobList", 0), "Take up again")
    assert hands.job.state is JobState.WAITING
    gateway.accepted[0].held.clear()
    job = hands.wait_for_job()
    assert job.state is JobState.DONE
    assert gateway.looks_at("made-1") > looks
    assert len(gateway.posts) == 1, "nothing is submitted again"
    assert hands.session.viewing.mode is Mode.COMPARE
    assert "Stopped waiting" not in hands.titles, "it is no longer so"


def test_stop_while_the_post_is_on_its_way_says_the_outcome_is_unknown(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    hang = Hang()
    gateway.on_post(hang)
    hands.submit()
    hands.wait(hang.reached.is_set)
    hands.press("stopWaitingButton")
    assert "Stopping" in hands.label("jobState")
    assert hands.wait_for_job().state is JobState.UNKNOWN
    assert "Outcome unknown" in hands.message.title
    assert "may have been accepted and charged" in hands.message.action
    offers = [b.text() for b in hands.bar.findChildren(QPushButton) if b.isVisible()]
    assert {"Check my account", "Submit again"} < set(offers)
    assert len(hands.areas) == 1
    assert len(gateway.posts) == 1


def test_a_gateway_that_goes_away_is_waited_for(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    submit_one(hands, "one")
    hands.wait(lambda: hands.job.state is JobState.WAITING)
    troubles: list[str] = []
    hands.session.jobs.changed.connect(lambda _: troubles.append(hands.label("jobState")))
    gateway.on_look(Reset(), Reset(), Reset())
    hands.wait(lambda: any("reconnecting" in text for text in troubles))
    hands.wait(lambda: "reconnecting" not in hands.label("jobState"))
    gateway.accepted[0].held.clear()
    assert hands.wait_for_job().state is JobState.DONE


def test_a_task_that_fails_tells_why(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    for problem, title in (
        ({"code": 4006098, "error_message": "out of luck"}, "The generation failed"),
        ({"code": "004006099", "message": "busy"}, "The gateway's service is unavailable"),
        ("Banned prompt detected", "MidJourney's moderation refused it"),
    ):
        gateway.problems.append(problem)
        hands.submit()
        job = hands.wait_for_job()
        assert job.state is JobState.FAILED
        assert hands.message.title == title
        assert hands.message.detail
        assert len(hands.areas) == 1
        assert hands.can_submit, hands.blocked_by


def test_a_missing_result_can_be_tried_again(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    submit_one(hands, "one")
    gateway.accepted[0].missing_images = {2}
    gateway.accepted[0].held.clear()
    job = hands.wait_for_job()
    assert job.state is JobState.DONE
    assert hands.message.title == "1 of 4 images could not be fetched"
    tile = hands.tile("resultChoice2")
    assert tile.failure
    assert [hands.tile(f"resultChoice{n}").failure for n in (0, 1, 3)] == [""] * 3
    gateway.accepted[0].missing_images.clear()
    hands.press_on(tile)
    hands.wait(lambda: not tile.failure and not tile.is_loading)
    hands.wait_for_job()
    assert not any("could not be fetched" in title for title in hands.titles), "they are there now"
    hands.press_on(tile)
    assert tile.isChecked()


def test_results_are_shown_as_they_arrive(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    submit_one(hands, "one")
    task = gateway.accepted[0]
    task.held_images = {number: threading.Event() for number in range(4)}
    task.held.clear()
    hands.wait(lambda: hands.job.state is JobState.DOWNLOADING)
    task.held_images[1].set()
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    assert hands.tile("resultChoice1").isChecked()
    assert hands.tile("resultChoice0").is_loading
    hands.press("resultChoice1")
    for event in task.held_images.values():
        event.set()
    hands.wait_for_job()
    assert hands.tile("resultChoice1").isChecked(), "what was chosen stays"


def test_another_go_does_not_wait_for_an_image_that_is_got_again(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    hands.submit()
    hands.wait(lambda: gateway.accepted)
    task = gateway.accepted[0]
    task.missing_images.add(3)
    task.held.clear()
    hands.wait_for_job()
    task.missing_images.clear()
    arrives = task.held_images[3] = threading.Event()
    hands.press("resultChoice3")
    hands.wait(lambda: jobs_in(hands, JobState.DOWNLOADING))
    hands.action("modeEdit").trigger()
    hands.submit()
    hands.wait(lambda: len(gateway.posts) == 2)
    arrives.set()


def test_closing_with_jobs_running_ends_soon(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    for number in range(3):
        submit_one(hands, f"prompt {number}")
    hang = Hang()
    gateway.on_post(hang)
    hands.write("promptEdit", "and one that hangs")
    hands.submit()
    hands.wait(hang.reached.is_set)
    began = time.monotonic()
    hands.window.close()
    assert time.monotonic() - began < 20  # and not as long as what hangs
    assert not hands.window.isVisible()


def test_closing_while_a_generation_loads(gateway: FakeGateway, open_window: Open) -> None:
    task = gateway.add_generation("gen-1")
    task.held_images = {number: threading.Event() for number in range(4)}
    hands = open_window("gen-1")
    hands.wait(lambda: sum(a.path.startswith("/images") for a in gateway.asked) == 4)
    began = time.monotonic()
    hands.window.close()
    assert time.monotonic() - began < 20  # and not as long as what hangs


def test_closing_takes_open_dialogs_along(drawn: WindowHands) -> None:
    hands = drawn
    hands.action("openSettings").trigger()
    hands.wait(lambda: any(dialog.isVisible() for dialog in hands.window.findChildren(QDialog)))
    hands.window.close()
    assert not any(dialog.isVisible() for dialog in hands.window.findChildren(QDialog))


def test_a_job_that_is_compared_can_be_deleted(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.submit()
    hands.wait_for_job()
    assert hands.session.viewing.mode is Mode.COMPARE
    hands.choose_in(hands.menu_of("jobList", 0), "Delete")
    assert not hands.session.jobs.jobs
    assert hands.session.viewing.mode is Mode.EDIT
    assert len(hands.areas) == 1
    hands.pen.move(hands.at((0.5, 0.5))[0])
    assert hands.canvas.map_to_image(QPointF(10, 10)) is not None


def test_a_job_of_the_list_is_compared_by_a_double_click(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    submit_one(hands, "one")
    hands.wait_for_job()
    hands.action("modeEdit").trigger()
    submit_one(hands, "two")
    hands.wait_for_job()
    assert hands.label("resultPrompt") == "two"
    hands.double_click_row("jobList", 1)
    assert hands.label("resultPrompt") == "one"
    hands.action("modeEdit").trigger()
    hands.action("showNewestResult").trigger()
    assert hands.label("resultPrompt") == "two"
