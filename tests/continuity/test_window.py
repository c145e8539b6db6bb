"""The window comes back as it was, also after a kill of the whole process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from mjgui.__main__ import start
from mjgui.app import painting
from mjgui.app.form import Form
from mjgui.app.jobs import JobState
from mjgui.app.viewing import ORIGINAL, Comparison, Mode
from mjgui.core.geometry import Combine, combine
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.model import Area
from mjgui.core.store import Store
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.compare.view import CompareMode, CompareView
from mjgui.ui.widgets.message_bar import MessageBar
from mjgui.ui.window import MainWindow
from tests.continuity.runs import KEY, SUBMIT, TASK, completed, open_task
from tests.gateway.server import Hang, ScriptedServer

AREA = Area.of([(100.123456789, 100), (400, 110), (300, 400)])

Open = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    windows: list[MainWindow] = []

    def opened(*argv: str) -> MainWindow:
        window = start(argv)
        windows.append(window)
        return window

    yield opened
    for window in windows:
        window.close()


def canvas_of(window: MainWindow) -> Canvas:
    canvas = window.findChild(Canvas, "canvas")
    assert canvas is not None
    return canvas


def until_ready(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    qtbot.waitUntil(lambda: session.picture is not None and not session.loader.is_loading,
                    timeout=50_000)  # fmt: skip


def test_a_window_comes_back_with_mask_prompt_image_and_zoom(
    qtbot: QtBot, open_window: Open
) -> None:
    first = open_window("--practice")
    until_ready(qtbot, first)
    first.resize(800, 720)  # within the off-screen platform's screen, so that it comes back
    first.session.choose(3)
    canvas = canvas_of(first)
    for _ in range(3):
        canvas.zoom_in()
    canvas.set_viewport(canvas.viewport.moved(-31.0, 17.0))
    viewport, size = canvas.viewport, canvas.size()
    first.session.editor.add_area(AREA, "Draw")
    first.session.editor.add_vertex((7.0, 1 / 3))
    prompt = first.findChild(QPlainTextEdit, "promptEdit")
    assert prompt is not None
    prompt.setPlainText("a red kite")
    document = first.session.document
    first.close()

    second = open_window("--practice")
    until_ready(qtbot, second)
    assert second.session.chosen == 3
    assert second.session.document == document
    prompt = second.findChild(QPlainTextEdit, "promptEdit")
    assert prompt is not None
    assert prompt.toPlainText() == "a red kite"
    canvas = canvas_of(second)
    qtbot.waitUntil(lambda: canvas.size() == size)
    assert canvas.viewport == viewport
    assert canvas.map_from_image(QPointF(0, 0)) == QPointF(viewport.x, viewport.y)


def action_of(window: MainWindow, name: str) -> QAction:
    action = window.findChild(QAction, name)
    assert action is not None
    return action


def test_a_window_comes_back_with_its_tool_and_the_polygon_in_hand(
    qtbot: QtBot, open_window: Open
) -> None:
    first = open_window("--practice")
    until_ready(qtbot, first)
    first.session.editor.add_vertex((7.0, 1 / 3))
    first.session.editor.add_vertex((70.0, 9.0))
    action_of(first, "toolLasso").trigger()
    name = canvas_of(first).tool_name
    draft = first.session.document.draft
    first.close()
    second = open_window("--practice")
    until_ready(qtbot, second)
    assert canvas_of(second).tool_name == name
    assert action_of(second, "toolLasso").isChecked()
    assert second.session.document.draft == draft


def test_a_shape_that_is_still_to_come_into_the_mask_is_not_lost(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(painting, "SHAPE_VERTICES_AT_ONCE", 0)  # as among a great many areas
    first = open_window("--practice")
    until_ready(qtbot, first)
    first.session.editor.replace_mask((AREA,), "Import mask")
    shape = Area.of([(390, 100), (600, 100), (600, 400), (390, 400)])
    first.session.editor.add_area(shape, "Draw rectangle", Combine.ADD)
    assert first.session.document.areas == (AREA,)
    first.close()
    second = open_window("--practice")
    until_ready(qtbot, second)
    assert second.session.document.areas == combine((AREA,), shape, Combine.ADD)


def compare_view_of(window: MainWindow) -> CompareView:
    view = window.findChild(CompareView, "compareView")
    assert view is not None
    return view


def compared(qtbot: QtBot, window: MainWindow) -> None:
    """Have a result compared: that of image 2."""
    until_ready(qtbot, window)
    session = window.session
    if not session.document.areas:
        session.editor.add_area(AREA, "Draw")
    job_id = session.submit()
    assert job_id is not None

    def is_done() -> bool:
        job = session.jobs.job(job_id)
        return job is not None and job.state is JobState.DONE

    qtbot.waitUntil(is_done, timeout=50_000)
    session.viewing.compare(job_id, 2)
    assert session.viewing.mode is Mode.COMPARE


def test_a_window_comes_back_comparing(qtbot: QtBot, open_window: Open) -> None:
    first = open_window("--practice")
    compared(qtbot, first)
    before = first.session.viewing.comparison
    first.close()
    for _ in range(2):
        again = open_window("--practice")
        viewing = again.session.viewing
        qtbot.waitUntil(lambda viewing=viewing: viewing.mode is Mode.COMPARE, timeout=50_000)
        assert viewing.comparison == before
        again.close()


def test_a_window_comes_back_comparing_in_the_same_way(qtbot: QtBot, open_window: Open) -> None:
    first = open_window("--practice")
    compared(qtbot, first)
    older = first.session.viewing.comparison
    assert older is not None
    first.session.viewing.set_mode(Mode.EDIT)
    first.session.set_form(Form("another"))
    compared(qtbot, first)
    before = first.session.viewing.comparison
    assert before is not None
    assert before.job_id != older.job_id
    first.session.viewing.set_reference(older.job_id, ORIGINAL)
    action_of(first, "compareSwap").trigger()
    action_of(first, "compareWipe").trigger()
    action_of(first, "compareRotateRight").trigger()
    view = compare_view_of(first)
    view.set_wipe_position(0.3)
    view.zoom_in()
    look, viewport = (view.look.wipe, view.look.tone), view.viewport
    first.close()
    again = open_window("--practice")
    viewing = again.session.viewing
    qtbot.waitUntil(lambda: viewing.reference is not None, timeout=50_000)
    qtbot.waitUntil(lambda: viewing.mode is Mode.COMPARE, timeout=50_000)
    assert viewing.comparison == before
    assert viewing.reference == Comparison(older.job_id, ORIGINAL)
    assert viewing.is_swapped
    view = compare_view_of(again)
    assert view.mode is CompareMode.WIPE
    assert action_of(again, "compareWipe").isChecked()
    assert (view.look.wipe, view.look.tone) == look
    assert view.viewport == viewport


def test_a_comparison_whose_images_are_gone_is_not_left_out_in_silence(
    qtbot: QtBot, open_window: Open, own_data_folder: Path
) -> None:
    first = open_window("--practice")
    compared(qtbot, first)
    first.close()
    shutil.rmtree(own_data_folder / "images")
    again = open_window("--practice")
    said: list[str] = []
    again.session.message.connect(lambda message: said.append(message.title))
    until_ready(qtbot, again)
    assert again.session.viewing.mode is Mode.EDIT
    assert said == ["Edit is shown, as what was compared is no longer in the data folder"]


def test_a_result_that_the_gateway_lacks_as_well_is_told_to_be_gone(
    qtbot: QtBot, open_window: Open, own_data_folder: Path
) -> None:
    first = open_window("--practice")
    compared(qtbot, first)
    (job,) = first.session.jobs.jobs
    assert job.task is not None
    first.close()
    for folder in (folder_of_job(job.id), folder_of_task(job.request.gateway, job.task.id)):
        shutil.rmtree(own_data_folder / "images" / folder)
    shutil.rmtree(own_data_folder / "practice")
    again = open_window("--practice")
    said: list[str] = []
    again.session.message.connect(lambda message: said.append(message.title))
    gone = "The result is gone from the data folder, and the gateway does not give it again"
    qtbot.waitUntil(lambda: gone in said, timeout=50_000)
    assert again.session.viewing.mode is Mode.EDIT
    assert said.count(gone) == 1


def test_a_window_left_in_edit_comes_back_in_edit(qtbot: QtBot, open_window: Open) -> None:
    first = open_window("--practice")
    compared(qtbot, first)
    first.session.viewing.set_mode(Mode.EDIT)
    first.close()
    again = open_window("--practice")
    until_ready(qtbot, again)
    qtbot.waitUntil(lambda: bool(again.session.jobs.jobs), timeout=50_000)
    assert again.session.viewing.mode is Mode.EDIT


def test_a_task_id_on_the_command_line_goes_before_what_was_left(
    qtbot: QtBot, open_window: Open
) -> None:
    first = open_window("--practice")
    until_ready(qtbot, first)
    first.session.editor.add_area(AREA, "Draw")
    first.close()
    second = open_window("--practice", "there-is-no-such-task")
    qtbot.waitUntil(lambda: not second.session.loader.is_loading)
    assert second.session.generation is None
    second.close()
    third = open_window("--practice")
    until_ready(qtbot, third)
    assert third.session.generation is not None


def test_a_second_window_on_the_folder_says_so_and_writes_nothing(
    qtbot: QtBot, open_window: Open, own_data_folder: Path
) -> None:
    first = open_window("--practice")
    until_ready(qtbot, first)
    first.close()
    holder = Store(own_data_folder)
    try:
        before = {p: p.read_bytes() for p in own_data_folder.rglob("*") if p.is_file()}
        second = open_window("--practice")
        until_ready(qtbot, second)
        bar = second.findChild(MessageBar, "messageBar")
        assert bar is not None
        assert "Another mjgui" in second.session.blockers[0].text
        second.session.choose(1)
        second.session.editor.add_area(AREA, "Draw")
        assert second.session.submit() is None
        second.close()
        after = {p: p.read_bytes() for p in own_data_folder.rglob("*") if p.is_file()}
        assert after == before
    finally:
        holder.close()


CHILD = """
import sys
from mjgui.__main__ import start
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mjgui.core.model import Area
app = QApplication([])
window = start(["parent"])
session = window.session
def look():
    if session.generation is None or session.loader.is_loading:
        return
    if not session.jobs.jobs:
        session.choose(0)
        session.editor.add_area(Area.of([(100.123456789, 100), (400, 110), (300, 400)]), "Draw")
        print(session.submit(), flush=True)
timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
app.exec()
"""


def run_child_until(server: ScriptedServer, is_time: Callable[[], object], qtbot: QtBot) -> str:
    """Run a real program that submits; kill it when it is time. Returns the job's id."""
    environ = {**os.environ, "MJGUI_BASE_URL": server.url, "MJGUI_API_KEY": KEY}
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD], env=environ, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    with child, child.stdout:
        try:
            job_id = child.stdout.readline().strip()
            qtbot.waitUntil(lambda: bool(is_time()), timeout=50_000)
        finally:
            child.kill()
    return job_id


@pytest.fixture
def environ(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MJGUI_BASE_URL", server.url)
    monkeypatch.setenv("MJGUI_API_KEY", KEY)


@pytest.mark.usefixtures("environ")
def test_a_process_killed_while_waiting_loses_nothing(
    qtbot: QtBot, open_window: Open, server: ScriptedServer
) -> None:
    server.script(SUBMIT, open_task("t"))
    server.script(TASK + "t", open_task("t"))
    job_id = run_child_until(server, lambda: server.asked_for(TASK + "t"), qtbot)
    server.script(TASK + "t", completed(server, "t", 50))
    window = open_window()
    jobs = window.session.jobs
    qtbot.waitUntil(lambda: jobs.job(job_id) is not None, timeout=50_000)

    def state() -> JobState | None:
        job = jobs.job(job_id)
        return job.state if job else None

    qtbot.waitUntil(lambda: state() is JobState.DONE, timeout=50_000)
    assert len(server.posts) == 1


@pytest.mark.usefixtures("environ")
def test_a_process_killed_while_submitting_leaves_an_unknown_outcome(
    qtbot: QtBot, open_window: Open, server: ScriptedServer
) -> None:
    hang = Hang()
    server.script(SUBMIT, hang)
    job_id = run_child_until(server, hang.reached.is_set, qtbot)
    window = open_window()
    jobs = window.session.jobs
    qtbot.waitUntil(lambda: jobs.job(job_id) is not None, timeout=50_000)
    job = jobs.job(job_id)
    assert job is not None
    assert job.state is JobState.UNKNOWN
    assert len(server.posts) == 1
