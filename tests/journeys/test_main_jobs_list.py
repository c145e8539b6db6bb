"""The list of jobs: what its rows say, what can be done with them, and how they are found."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolTip,
)

from mjgui.app.jobs import Job, JobState
from mjgui.app.viewing import Mode
from mjgui.ui.words import without_mnemonic
from tests.gateway.server import Hang, Reset, says
from tests.journeys.conftest import Browser, Open
from tests.journeys.fake_gateway import KEY, FakeGateway
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS
from tests.unit.made_up_jobs import made_up

AGAIN = "Submit again (a new, paid submission)"


class JobHands:
    """Hands on the list of jobs of a window."""

    def __init__(self, hands: WindowHands) -> None:
        self.window = hands
        self.view = hands.child(QAbstractItemView, "jobList")

    @property
    def rows(self) -> int:
        return self.view.model().rowCount()

    @property
    def prompts(self) -> list[str]:
        return [self.said(row, Qt.ItemDataRole.DisplayRole) for row in range(self.rows)]

    def said(self, row: int, role: Qt.ItemDataRole = Qt.ItemDataRole.AccessibleTextRole) -> str:
        return self.view.model().index(row, 0).data(role)

    def place(self, row: int) -> QRect:
        return self.view.visualRect(self.view.model().index(row, 0))

    def click(self, row: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, keys, self.place(row).center())

    def menu(self, row: int = 0) -> QMenu:
        return self.window.menu_of("jobList", row)

    def offered(self, row: int = 0) -> list[str]:
        """What the menu of a row offers; the menu is closed again."""
        menu = self.menu(row)
        actions = [action for action in menu.actions() if not action.isSeparator()]
        texts = [without_mnemonic(action.text()) for action in actions]
        assert all(action.isEnabled() for action in menu.actions())
        menu.close()
        return texts

    def choose(self, text: str, row: int = 0) -> None:
        self.window.choose_in(self.menu(row), text)

    def open_menu(self) -> QMenu:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu opened"
        return menu

    def restore(self, jobs: Iterable[Job]) -> None:
        self.window.session.jobs.restore(jobs)

    def look_for(self, text: str) -> None:
        self.window.write("jobFilterEdit", text)

    def only(self, group: str) -> None:
        box = self.window.child(QComboBox, "jobStateFilter")
        box.setFocus()
        QTest.keyClick(box, Key.Key_Home)
        while box.currentText() != group and box.currentIndex() + 1 < box.count():
            QTest.keyClick(box, Key.Key_Down)
        assert box.currentText() == group


def buttons(hands: WindowHands) -> list[str]:
    """The buttons of the message that is shown, from the left."""
    layout = hands.bar.layout()
    assert layout is not None
    layout.activate()  # as before the next painting
    found = [b for b in hands.bar.findChildren(QPushButton) if b.isVisible()]
    return [button.text() for button in sorted(found, key=QPushButton.x)]


def job_ends(hands: WindowHands, state: JobState) -> Job:
    job = hands.wait_for_job()
    assert job.state is state, job.error
    return job


# -- what rows say ---------------------------------------------------------------------------------


def test_a_row_says_all_of_a_job(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    hands.write("promptEdit", "a <b>red</b> kite")
    hands.submit()
    job_ends(hands, JobState.DONE)
    said = jobs.said(0)
    assert said.startswith("a <b>red</b> kite. Image 1. Done. Elapsed 0:0")
    assert said.endswith("Cost 0.052 dollars.")
    place = jobs.place(0).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, jobs.view.viewport().mapToGlobal(place))
    QApplication.sendEvent(jobs.view.viewport(), event)
    hands.wait(QToolTip.text)
    tip = QToolTip.text()
    assert "a &lt;b&gt;red&lt;/b&gt; kite" in tip, "markup of a prompt is no markup here"
    for fact in ("Done", "$0.052", "Image 1 of task gen-1", "Task made-1", "Submitted"):
        assert fact in tip
    QToolTip.hideText()


def test_a_rate_limit_counts_down(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    gateway.on_post(says({"message": "slow down"}, 429, Retry_After="100"))
    hands.submit()
    hands.wait(lambda: "rate limited: next try in 1:" in hands.label("jobState"))
    assert "Rate limited: next try in 1:" in jobs.said(0)
    seen = {hands.label("jobState")}

    def has_counted() -> bool:
        seen.add(hands.label("jobState").rpartition(" ")[2])
        return len(seen) > 2

    hands.wait(has_counted)
    assert len(gateway.posts) == 1
    hands.press("stopWaitingButton")
    assert hands.job.state is JobState.STOPPED
    assert hands.message.title == "Stopped before it was sent"
    assert "Stopped before it was sent" in jobs.said(0)
    assert len(gateway.posts) == 1


def test_reconnecting_says_why(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    gateway.holds_new_tasks = True
    hands.submit()
    hands.wait(lambda: hands.job.state is JobState.WAITING)
    said: list[str] = []
    jobs.view.model().dataChanged.connect(lambda *_: said.append(jobs.said(0)))
    gateway.on_look(Reset())
    hands.wait(lambda: any("Reconnecting: The connection broke off" in text for text in said))
    hands.wait(lambda: "Reconnecting" not in jobs.said(0))


def test_a_task_that_stands_still_is_said_not_failed(open_window: Open) -> None:
    hands = open_window()
    jobs = JobHands(hands)
    jobs.restore([made_up(JobState.WAITING, quiet_for=725)])
    assert "No progress for 12 minutes; still looking" in jobs.said(0)
    assert "no progress for 12 minutes; still looking" in hands.label("jobState")
    job = hands.job
    hands.session.jobs.quiet.emit(job.id)
    assert hands.message.title == "No progress for 12 minutes"
    assert hands.message.kind == "info"
    assert hands.job.state is JobState.WAITING


# -- an unknown outcome ----------------------------------------------------------------------------


def unknown(gateway: FakeGateway, hands: WindowHands) -> Job:
    """Submit, and lose the answer."""
    hands.write("promptEdit", "a red kite")
    gateway.on_post(Reset())
    hands.submit()
    return job_ends(hands, JobState.UNKNOWN)


def test_an_unknown_outcome_shows_both_choices(
    gateway: FakeGateway, drawn: WindowHands, browser: Browser
) -> None:
    hands, jobs = drawn, JobHands(drawn)
    unknown(gateway, hands)
    assert "Outcome unknown, maybe charged" in jobs.said(0)
    assert buttons(hands)[:2] == ["Check my account", "Submit again"]
    hands.press_message_button("Check my account")
    assert browser.pages == [f"{gateway.url}/"]
    assert len(gateway.posts) == 1, "looking costs nothing"
    assert hands.job.state is JobState.UNKNOWN
    assert buttons(hands)[:2] == ["Check my account", "Submit again"], "the other choice stays"
    assert {"Check my account", AGAIN} <= set(jobs.offered())


def test_submit_again_posts_the_same_once_more(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    first = unknown(gateway, hands)
    hands.write("promptEdit", "something else by now")
    gateway.holds_new_tasks = True
    hands.press_message_button("Submit again")
    hands.wait(lambda: gateway.accepted)
    assert len(gateway.posts) == 2
    assert gateway.posts[0].body == gateway.posts[1].body
    assert not hands.bar.isVisible(), hands.titles
    # Once more from the menu while that one runs: it is the same, and not sent.
    jobs = JobHands(hands)
    jobs.choose(AGAIN, row=1)
    assert hands.message.title == "Already on its way"
    gateway.accepted[0].held.clear()
    hands.wait(lambda: hands.session.jobs.active_count == 0)
    assert len(gateway.posts) == 2
    states = {job.id: job.state for job in hands.session.jobs.jobs}
    assert states.pop(first.id) is JobState.UNKNOWN, "what became of it is still not known"
    assert list(states.values()) == [JobState.DONE]


def test_the_menu_has_both_choices_too(
    gateway: FakeGateway, drawn: WindowHands, browser: Browser
) -> None:
    hands, jobs = drawn, JobHands(drawn)
    unknown(gateway, hands)
    browser.works = False
    jobs.choose("Check my account")
    assert browser.pages == [f"{gateway.url}/"]
    assert hands.message.title == "The browser could not be opened"
    assert f"{gateway.url}/" in hands.message.action
    assert len(gateway.posts) == 1
    jobs.choose(AGAIN)
    job_ends(hands, JobState.DONE)
    assert len(gateway.posts) == 2


def test_the_next_start_shows_both_choices_too(
    gateway: FakeGateway, drawn: WindowHands, open_window: Open
) -> None:
    hang = Hang()
    gateway.on_post(hang)
    drawn.write("promptEdit", "a red kite")
    drawn.submit()
    drawn.wait(hang.reached.is_set)
    drawn.window.close()
    hands = open_window()
    hands.wait_for_message("Outcome unknown")
    assert buttons(hands)[:2] == ["Check my account", "Submit again"]
    assert "Outcome unknown, maybe charged" in JobHands(hands).said(0)
    assert len(gateway.posts) == 1
    hands.press_message_button("Submit again")
    hands.wait(lambda: gateway.accepted)
    assert gateway.posts[0].body == gateway.posts[1].body
    job_ends(hands, JobState.DONE)
    assert len(gateway.posts) == 2


# -- other ends ------------------------------------------------------------------------------------


def test_out_of_credit_offers_the_account(
    gateway: FakeGateway, drawn: WindowHands, browser: Browser
) -> None:
    hands, jobs = drawn, JobHands(drawn)
    for status, title in ((402, "Out of credit"), (403, "Not allowed: no balance")):
        gateway.on_post(says({"message": f"<b>{KEY}</b> has 0.00 USD."}, status))
        hands.submit()
        job_ends(hands, JobState.FAILED)
        assert title in hands.message.title
        assert "The gateway says: “<b>" in hands.message.action
        assert "has 0.00 USD”." in hands.message.action
        assert title in jobs.said(0)
        assert "Settings" not in buttons(hands)
        hands.press_message_button("Check my account")
        jobs.choose("Copy details")
        details = QGuiApplication.clipboard().text()
        assert f"HTTP {status}: <b>" in details
        assert KEY not in f"{details}{hands.message.action}{jobs.said(0)}"
    assert browser.pages == [f"{gateway.url}/"] * 2


def test_a_failed_task_that_completes_later_is_checked_again(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands, jobs = drawn, JobHands(drawn)
    gateway.problems.append({"code": 4006098, "error_message": "out of luck"})
    hands.submit()
    job_ends(hands, JobState.FAILED)
    assert "out of luck" in hands.message.action
    assert "Check again" in jobs.offered()
    gateway.accepted[0].problem = None
    hands.press_message_button("Check again")
    job_ends(hands, JobState.DONE)
    assert len(gateway.posts) == 1
    assert "The generation failed" not in hands.titles


def test_what_happened_can_be_read_again(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    gateway.problems.append("Banned prompt detected")
    hands.submit()
    job_ends(hands, JobState.FAILED)
    hands.bar.clear()
    jobs.choose("Show what happened")
    assert hands.message.title == "MidJourney's moderation refused it"
    hands.bar.clear()
    jobs.click(0)
    hands.key(Key.Key_Return)
    assert hands.message.title == "MidJourney's moderation refused it"


def test_the_message_of_a_stopped_job_takes_it_up(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    gateway.holds_new_tasks = True
    hands.submit()
    hands.wait(lambda: hands.job.state is JobState.WAITING)
    assert "Take up again" not in jobs.offered()
    jobs.choose("Stop waiting")
    assert hands.job.state is JobState.STOPPED
    assert AGAIN not in jobs.offered(), "its task may be at work: it is taken up instead"
    hands.press_message_button("Take up again")
    gateway.accepted[0].held.clear()
    job_ends(hands, JobState.DONE)
    assert len(gateway.posts) == 1


# -- the rest of the menu --------------------------------------------------------------------------


def test_the_menu_of_a_done_job(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    hands.write("promptEdit", "a red kite")
    hands.submit()
    job_ends(hands, JobState.DONE)
    assert jobs.offered() == [
        "Compare",
        "Compare against this",
        AGAIN,
        "Edit this result",
        "Use this mask and prompt",
        "Same mask, other prompt",
        "Same prompt, other mask",
        "Run again",
        "Copy task id",
        "Copy details",
        "Delete",
    ]
    jobs.choose("Copy task id")
    assert QGuiApplication.clipboard().text() == "made-1"
    jobs.choose("Copy details")
    details = QGuiApplication.clipboard().text()
    for fact in ("a red kite", "Done", "$0.052", "made-1", "gen-1", "Image 1"):
        assert fact in details
    assert KEY not in details
    hands.action("modeEdit").trigger()
    jobs.choose("Compare")
    assert hands.session.viewing.mode is Mode.COMPARE


def test_mask_and_prompt_of_a_job_are_used_again(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    hands.write("promptEdit", "a red kite")
    mask = hands.session.document
    hands.submit()
    job_ends(hands, JobState.DONE)
    hands.action("modeEdit").trigger()
    hands.press("imageChoice1")
    hands.draw((0.1, 0.1), (0.3, 0.1), (0.2, 0.3))
    hands.press("imageChoice0")
    hands.write("promptEdit", "a blue kite")
    hands.draw((0.05, 0.05), (0.2, 0.05), (0.1, 0.2))
    hands.press("imageChoice1")
    jobs.choose("Use this mask and prompt")
    hands.wait(lambda: hands.session.form.remix_prompt == "a red kite")
    assert hands.session.chosen == 0
    assert hands.session.document.areas == mask.areas
    hands.action("undo").trigger()
    assert len(hands.areas) == 2, "what was drawn comes back"


def test_the_menu_by_its_button_and_by_key(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    hands.submit()
    job_ends(hands, JobState.DONE)
    row = jobs.place(0)
    QTest.mouseClick(jobs.view.viewport(), LEFT, NO_KEYS, QPoint(row.right() - 16, row.top() + 16))
    assert "&Compare" in [action.text() for action in jobs.open_menu().actions()]
    jobs.open_menu().close()
    jobs.view.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(jobs.view, event)
    assert "&Compare" in [action.text() for action in jobs.open_menu().actions()]
    jobs.open_menu().close()


def test_missing_images_are_got_by_the_menu(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    gateway.holds_new_tasks = True
    hands.submit()
    hands.wait(lambda: gateway.accepted)
    gateway.accepted[0].missing_images = {1, 2}
    gateway.accepted[0].held.clear()
    job_ends(hands, JobState.DONE)
    assert "Done, 2 of 4 images" in jobs.said(0)
    gateway.accepted[0].missing_images = set()
    jobs.choose("Get the missing images")
    job_ends(hands, JobState.DONE)
    assert "Done. " in jobs.said(0)
    assert "Get the missing images" not in jobs.offered()
    assert len(gateway.posts) == 1


# -- deleting --------------------------------------------------------------------------------------


def test_delete_takes_what_is_finished_and_no_area(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands, jobs = drawn, JobHands(drawn)
    jobs.restore(
        made_up(state, f"the {state.value} one", at=number)
        for number, state in enumerate(
            (JobState.WAITING, JobState.UNKNOWN, JobState.FAILED, JobState.DONE)
        )
    )
    hands.session.editor.select_all()
    jobs.click(0)
    hands.key(Key.Key_A, CTRL)
    hands.key(Key.Key_Delete)
    assert jobs.prompts == ["the outcome unknown one", "the waiting one"]
    assert len(hands.areas) == 1, "the key was meant for the list"
    hands.wait(hands.bar.isVisible)
    assert hands.message.title.startswith("Deleted 2 jobs")
    hands.press_message_button("Undo delete")
    assert jobs.rows == 4
    hands.wait(lambda: hands.message.title == "2 jobs are back")
    jobs.click(0)
    hands.key(Key.Key_A, CTRL)
    hands.key(Key.Key_Delete)
    jobs.click(0)
    hands.key(Key.Key_Delete)
    assert jobs.rows == 2, "what may be charged is deleted by the menu alone"
    jobs.choose("Delete")
    assert jobs.prompts == ["the waiting one"]
    jobs.restore([made_up(JobState.DONE, "one more", at=9)])
    jobs.click(0)
    hands.key(Key.Key_Delete)
    assert jobs.prompts == ["the waiting one"]


def test_selected_jobs_are_deleted_together(open_window: Open) -> None:
    hands = open_window()
    jobs = JobHands(hands)
    jobs.restore(made_up(JobState.DONE, f"job {number}", at=number) for number in range(3))
    jobs.click(0)
    jobs.click(1, CTRL)
    assert jobs.offered(1) == ["Delete 2 jobs", "Delete all 3 finished jobs"]
    jobs.choose("Delete 2 jobs", row=1)
    assert jobs.prompts == ["job 0"]


def test_all_finished_jobs_are_deleted_and_no_others(open_window: Open) -> None:
    hands = open_window()
    jobs = JobHands(hands)
    jobs.restore(
        made_up(state, state.value, at=10 * turn + place)
        for turn in range(2)
        for place, state in enumerate(JobState)
    )
    jobs.choose("Delete all 4 finished jobs")
    assert sorted(set(jobs.prompts)) == sorted(
        state.value for state in set(JobState) - {JobState.DONE, JobState.FAILED}
    )
    assert jobs.rows == 12


# -- the filter ------------------------------------------------------------------------------------


def test_jobs_are_found_by_words_ids_and_states(open_window: Open) -> None:
    hands = open_window()
    jobs = JobHands(hands)
    jobs.restore(
        made_up(state, f"A Red kite, {state.value}", at=number)
        for number, state in enumerate(JobState)
    )
    edit = hands.child(QLineEdit, "jobFilterEdit")
    assert edit.isVisible()
    assert hands.label("jobCount") == "8"
    jobs.look_for("KITE red unknown")
    assert jobs.prompts == ["A Red kite, outcome unknown"]
    assert hands.label("jobCount") == "1 of 8"
    jobs.look_for("task-4")
    assert jobs.prompts == ["A Red kite, done"]
    jobs.look_for("no such thing")
    assert jobs.rows == 0
    assert not jobs.view.isVisible()
    assert any(
        label.text() == "No job matches." and label.isVisible()
        for label in hands.window.findChildren(QLabel)
    )
    hands.key(Key.Key_Escape)
    assert not edit.text()
    assert jobs.rows == 8
    for group, count in (
        ("At work", 4),
        ("Done", 1),
        ("Failed or unknown", 2),
        ("Stopped", 1),
        ("All", 8),
    ):
        jobs.only(group)
        assert jobs.rows == count, group


def test_a_job_that_ends_leaves_those_at_work(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands, jobs = drawn, JobHands(drawn)
    jobs.restore(made_up(JobState.DONE, at=number) for number in range(6))
    jobs.only("At work")
    assert jobs.rows == 0
    gateway.holds_new_tasks = True
    hands.submit()
    assert jobs.rows == 1
    hands.wait(lambda: gateway.accepted)
    gateway.accepted[0].held.clear()
    job_ends(hands, JobState.DONE)
    assert jobs.rows == 0
    assert hands.label("jobCount") == "0 of 7"


def test_a_few_jobs_need_no_filter(open_window: Open) -> None:
    hands = open_window()
    jobs = JobHands(hands)
    jobs.restore(made_up(JobState.DONE, at=number) for number in range(5))
    bar = hands.child(QLineEdit, "jobFilterEdit")
    assert not bar.isVisible()
    jobs.restore([made_up(JobState.DONE, at=9)])
    assert bar.isVisible()


def test_two_thousand_jobs_are_shown_and_filtered(open_window: Open) -> None:
    hands = open_window()
    jobs = JobHands(hands)
    jobs.restore(
        made_up(JobState.DONE if n % 2 else JobState.FAILED, f"number {n}", at=n)
        for n in range(2000)
    )
    assert jobs.rows == 2000
    assert jobs.prompts[0] == "number 1999"
    assert jobs.prompts[-1] == "number 0"
    assert hands.label("jobCount") == "2,000"
    jobs.click(0)
    hands.key(Key.Key_End)
    assert jobs.view.currentIndex().row() == 1999
    jobs.look_for("199")
    assert jobs.rows == 12
    jobs.only("Done")
    found = (1999, 1997, 1995, 1993, 1991, 1199, 199)
    assert jobs.prompts == [f"number {n}" for n in found]
    jobs.only("All")
    jobs.look_for("")
    jobs.choose("Delete all 2,000 finished jobs")
    assert jobs.rows == 0
