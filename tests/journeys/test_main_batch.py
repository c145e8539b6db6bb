"""Several submissions by one act: how often, which prompts, stopped, held back, gone on with."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QWidget

from mjgui.app.job import Job, JobState
from mjgui.app.viewing import Mode
from mjgui.ui.batch.times import TimesButton
from tests.gateway.server import says
from tests.journeys.conftest import Open
from tests.journeys.contract import params_of
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import CTRL

PROMPTS = ["a red kite", "snow", "fog", "two gulls", "an owl"]


def prompts_sent(gateway: FakeGateway) -> list[str]:
    return [params_of(post.body)["remixPrompt"] for post in gateway.posts]


def jobs_of(hands: WindowHands) -> tuple[Job, ...]:
    return hands.session.jobs.jobs


def all_done(hands: WindowHands, count: int) -> bool:
    done = [job for job in jobs_of(hands) if job.state is JobState.DONE]
    return len(done) == count == len(jobs_of(hands))


def calm(gateway: FakeGateway) -> None:
    """Let all tasks go on, also those that are on their way to the gateway."""
    gateway.holds_new_tasks = False
    for task in gateway.accepted:
        task.held.clear()


def choose_times(hands: WindowHands, times: int) -> list[str]:
    """Choose in the menu beside Submit; return what it offers."""
    button = hands.child(TimesButton, "timesButton")
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    texts = [action.text() for action in menu.actions()]
    hands.choose_in(menu, texts[times - 1])
    return texts


def write_list(hands: WindowHands, prompts: list[str]) -> None:
    """Unfold the list and type into it."""
    foldout = hands.child(QWidget, "batchFoldout")
    if not hands.child(QWidget, "batchEdit").isVisible():
        hands.press_on(foldout.header)  # type: ignore[attr-defined]
    hands.paste("batchEdit", "\n".join(prompts))


def test_the_same_is_run_three_times_and_no_more(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    offered = choose_times(hands, 3)
    assert offered[0].startswith("Once: 1 paid submission")
    assert offered[-1].startswith("10 times: 10 paid submissions")
    assert hands.child(QPushButton, "submitButton").text() == "Submit 3 times"
    assert hands.label("planLabel") == "3 paid submissions"
    gateway.holds_new_tasks = True
    hands.submit()
    hands.submit()
    assert hands.message.title == "Already on its way"
    assert hands.child(QPushButton, "submitButton").text() == "Submit"
    hands.wait(lambda: len(gateway.accepted) == 3)
    for task in gateway.accepted:
        task.held.clear()
    hands.wait(lambda: all_done(hands, 3))
    assert prompts_sent(gateway) == ["a red kite"] * 3
    assert [(job.place.number, job.place.count) for job in jobs_of(hands) if job.place] == [
        (1, 3),
        (2, 3),
        (3, 3),
    ]
    view = hands.child(QAbstractItemView, "jobList")
    spoken = view.model().index(0, 0).data(0x000B)  # Qt.AccessibleTextRole
    assert "3 of 3 submitted together" in spoken
    # Now it is known what one costs.
    assert "2 times: 2 paid submissions, about $0.10" in choose_times(hands, 1)


def test_a_job_is_run_again_from_its_menu(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.write("promptEdit", "a red kite")
    hands.submit()
    hands.wait_for_job()
    menu = hands.menu_of("jobList", 0)
    entry = next(action for action in menu.actions() if action.text() == "&Run again")
    again = entry.menu()
    assert isinstance(again, QMenu)
    texts = [action.text() for action in again.actions()]
    assert texts[1] == "&2 times more: 2 paid submissions, about $0.10"
    again.actions()[1].trigger()
    menu.close()
    hands.wait(lambda: all_done(hands, 3))
    assert prompts_sent(gateway) == ["a red kite"] * 3
    first, second, third = jobs_of(hands)
    assert first.place is None
    assert second.place is not None
    assert third.place is not None
    assert second.place.batch == third.place.batch


def test_a_list_of_prompts_is_sent_with_one_mask(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    hands.write("promptEdit", "not this one")
    write_list(hands, [*PROMPTS[:2], "", "snow", *PROMPTS[2:]])
    assert hands.child(QPushButton, "submitButton").text() == "Submit 5 prompts"
    assert hands.label("batchNote").startswith("5 prompts")
    assert "line 4 repeats an earlier one" in hands.label("batchNote")
    assert not hands.child(TimesButton, "timesButton").isEnabled()
    hands.key(Key.Key_Return, CTRL)  # from within the list
    hands.wait(lambda: all_done(hands, 5))
    assert sorted(prompts_sent(gateway)) == sorted(PROMPTS)
    masks = [params_of(post.body)["mask"] for post in gateway.posts]
    assert all(mask == masks[0] for mask in masks)
    assert [job.request.remix_prompt for job in jobs_of(hands)] == PROMPTS
    assert not hands.child(QWidget, "batchBar").isVisible()


def test_a_second_press_after_a_list_sends_nothing(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    hands.write("promptEdit", "not this one")
    write_list(hands, PROMPTS[:2])
    hands.submit()
    hands.submit()
    assert hands.message.title == "Nothing more was submitted"
    assert "This list was submitted" in hands.label("batchNote")
    assert "This list was submitted" in hands.label("planLabel")
    assert hands.child(QPushButton, "submitButton").hasFocus(), "what is next to it stops jobs"
    hands.wait(lambda: all_done(hands, 2))
    # Also not once all is done, and the guard against double submissions is gone.
    hands.session.viewing.set_mode(Mode.EDIT)
    hands.submit()
    hands.key(Key.Key_Return, CTRL)
    assert len(jobs_of(hands)) == 2
    assert sorted(prompts_sent(gateway)) == sorted(PROMPTS[:2])
    assert hands.child(QWidget, "batchEdit").isVisible()
    # A list that was changed is another one, and folded up it leaves the prompt.
    hands.paste("batchEdit", "fog")
    assert hands.child(QPushButton, "submitButton").text() == "Submit 1 prompt"
    hands.submit()
    hands.wait(lambda: all_done(hands, 3))
    hands.press_on(hands.child(QWidget, "batchFoldout").header)  # type: ignore[attr-defined]
    assert hands.can_submit
    assert hands.child(QPushButton, "submitButton").text() == "Submit"


def test_a_list_that_cannot_be_sent_blocks_submit(drawn: WindowHands) -> None:
    hands = drawn
    hands.press_on(hands.child(QWidget, "batchFoldout").header)  # type: ignore[attr-defined]
    assert not hands.can_submit
    hands.paste("batchEdit", f"snow\n{'x' * 8193}")
    assert not hands.can_submit
    assert hands.label("batchNote").startswith("Line 2: The remix prompt is too long")
    hands.paste("batchEdit", "snow")
    assert hands.can_submit


def test_a_batch_is_stopped_and_gone_on_with(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    prompts = [f"prompt {number}" for number in range(7)]
    write_list(hands, prompts)
    hands.submit()
    hands.wait(lambda: len(gateway.accepted) == 4)
    assert hands.label("batchState") == "0 of 7 done"
    hands.press("stopBatchButton")
    assert hands.message.title == "The batch is stopped"
    assert "3 of 7 were taken back" in hands.message.action
    assert "4 on their way go on" in hands.message.action
    hands.wait(lambda: hands.label("batchState") == "0 of 7 done  ·  3 not sent")
    assert hands.titles == ["The batch is stopped"], "said once, and not of each"
    calm(gateway)
    hands.wait(lambda: hands.label("batchState") == "4 of 7 done  ·  3 not sent")
    assert len(gateway.posts) == 4
    hands.wait(lambda: hands.child(QWidget, "submitRestButton").isEnabled())
    hands.double_click_on("submitRestButton")
    assert "The batch is stopped" not in hands.titles
    hands.wait(lambda: all_done(hands, 7))
    assert sorted(prompts_sent(gateway)) == prompts
    assert sorted(job.place.number for job in jobs_of(hands) if job.place) == [*range(1, 8)]


def test_no_credit_holds_the_rest_back(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    # The first three are on their way when the fourth is refused.
    write_list(hands, [f"prompt {number}" for number in range(9)])
    refused = says({"message": "no credit"}, 402)
    gateway.on_post_number(2, refused)
    hands.submit()
    hands.wait(lambda: hands.session.batches.latest and hands.session.batches.latest.unsent)
    hands.wait(lambda: not any(job.state is JobState.SENDING for job in jobs_of(hands)))
    assert len(gateway.posts) <= 4
    assert any(job.state is JobState.FAILED for job in jobs_of(hands))
    unsent = [job for job in jobs_of(hands) if job.is_unsent]
    assert len(unsent) >= 5
    assert all(job.error and "held back" in job.error.title for job in unsent)
    assert "The rest of the batch is held back" in hands.titles
    assert "Out of credit" in hands.titles
    assert len(hands.titles) == 2
    calm(gateway)
    hands.wait(lambda: hands.session.jobs.active_count == 0)
    assert len(gateway.posts) <= 4
    hands.action("submitRest").trigger()
    hands.wait(lambda: hands.session.jobs.active_count == 0)
    assert len(gateway.posts) == 9, "the one that was refused is not sent again by itself"


def test_a_moderated_one_does_not_stop_the_others(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.problems.extend([None, {"code": 4006098, "error_message": "banned prompt"}])
    write_list(hands, PROMPTS)
    hands.submit()
    hands.wait(lambda: len(jobs_of(hands)) == 5 and hands.session.jobs.active_count == 0)
    states = [job.state for job in jobs_of(hands)]
    assert states.count(JobState.DONE) == 4
    assert states.count(JobState.FAILED) == 1
    assert len(gateway.posts) == 5


def test_a_batch_survives_the_end_of_the_program(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open
) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    write_list(hands, [f"prompt {number}" for number in range(6)])
    hands.submit()
    hands.wait(lambda: len(gateway.accepted) == 4)
    hands.window.close()
    calm(gateway)
    later = open_window()
    later.wait(lambda: len(jobs_of(later)) == 6)
    later.wait(lambda: later.label("batchState") == "4 of 6 done  ·  2 not sent")
    assert "A batch was not sent whole" in later.titles
    assert len(gateway.posts) == 4
    assert later.session.batches.text.count("\n") == 5, "the list is as it was typed"
    later.press("submitRestButton")
    later.wait(lambda: all_done(later, 6))
    assert sorted(prompts_sent(gateway)) == [f"prompt {number}" for number in range(6)]


def test_only_the_first_result_of_several_shows_itself(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    choose_times(hands, 3)
    hands.submit()
    hands.wait(lambda: len(gateway.accepted) == 3)
    first, *others = gateway.accepted
    first.held.clear()
    hands.wait(lambda: hands.session.viewing.job)
    shown = hands.session.viewing.job
    for task in others:
        task.held.clear()
    hands.wait(lambda: all_done(hands, 3))
    compared = hands.session.viewing.job
    assert shown is not None
    assert compared is not None
    assert compared.id == shown.id
    assert "2 results have arrived" in hands.titles
