"""Deleting with a way back, costs by keys, and the history as a table, in the real window."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QListView, QPushButton, QToolButton, QWidget

from mjgui.core.files import make_folder
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Document, Frame, JobId, Task
from mjgui.core.store import Store
from mjgui.ui.history.bar_chart import BarChart, nice_step
from tests.journeys.conftest import Open
from tests.journeys.hands import WindowHands

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
GATEWAY = GatewayRef("midjourney", "https://gateway.test")
DAY = 86_400.0


@pytest.fixture
def hands(open_window: Open, own_data_folder: Path) -> WindowHands:
    """A window with five jobs of earlier runs in its history, which is shown."""
    import time

    make_folder(own_data_folder)
    store = Store(own_data_folder)
    for number in range(5):
        name = JobId(f"job {number}")
        created = time.time() - number * DAY
        record = JobRecord(
            name, GATEWAY, "parent", 0, Document(Frame(640, 512)), created, "sending"
        )
        store.journal.intend(record)
        store.images.write(folder_of_job(name), 0, b"x" * 1000, "png")
        task = Task(f"task {number}", "completed", cost=Decimal("0.052"))
        store.journal.note_answer(name, task, "done")
        store.journal.note_state(name, "done", ended=created + 60)
        store.images.write(folder_of_task(GATEWAY, task.id), 0, b"x" * 2000, "png")
    store.close()
    made = open_window()
    made.wait(lambda: len(made.session.jobs.jobs) == 5)
    made.action("showHistory").trigger()
    made.wait(lambda: rows(made) == 6)  # with the sample, which comes by itself
    return made


def grid(hands: WindowHands) -> QListView:
    return hands.child(QListView, "historyList")


def rows(hands: WindowHands) -> int:
    return grid(hands).model().rowCount()


def select(hands: WindowHands, *which: int) -> None:
    view = grid(hands)
    view.clearSelection()
    for row in which:
        index = view.model().index(row, 0)
        view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)
    view.setFocus()


def choose_file(hands: WindowHands, path: Path) -> None:
    hands.wait(lambda: hands.window.findChildren(QFileDialog))
    (dialog,) = hands.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_entries_are_deleted_by_the_key_and_brought_back_by_ctrl_z(hands: WindowHands) -> None:
    before, jobs = rows(hands), len(hands.session.jobs.jobs)
    select(hands, 1, 2)
    hands.key(Key.Key_Delete)
    assert rows(hands) == before - 2, "they are hidden at once"
    assert len(hands.session.jobs.jobs) == jobs - 2
    hands.wait(hands.bar.isVisible)
    hands.wait(lambda: hands.message.title.startswith("Deleted 2 jobs, 6"))
    hands.key(Key.Key_Z, CTRL)
    hands.wait(lambda: rows(hands) == before)
    assert len(hands.session.jobs.jobs) == jobs
    hands.wait(lambda: hands.message.title == "2 jobs are back")
    assert not hands.action("undoDelete").isEnabled()


def test_undo_means_the_mask_again_once_the_history_is_left(hands: WindowHands) -> None:
    select(hands, 0)
    hands.action("deleteEntries").trigger()
    assert hands.action("undo").isEnabled()
    assert hands.action("undo").text() == hands.action("undoDelete").text()
    hands.action("showHistory").trigger()
    assert not hands.action("undo").isEnabled()
    assert not hands.action("deleteEntries").isEnabled()
    assert hands.action("undoDelete").isEnabled()
    hands.action("undoDelete").trigger()
    assert len(hands.session.jobs.jobs) == 5


def test_costs_are_read_by_keys_and_do_not_change_by_deleting(hands: WindowHands) -> None:
    hands.action("showCosts").trigger()
    chart = hands.child(BarChart, "costChart")
    words = hands.child(QLabel, "costWords")
    hands.wait(lambda: words.text().startswith("$0.26 in the last 30 days"))
    assert hands.label("costToday") == "$0.052"
    assert "5 tasks" in chart.accessibleDescription()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert words.text().endswith("$0.052, 1 task")
    for _ in range(5):
        hands.key(Key.Key_Left)
    assert words.text().endswith("nothing")
    hands.key(Key.Key_End)
    assert words.text().endswith("$0.052, 1 task")
    hands.press_on(hands.child(QPushButton, "copyChart"))
    assert QGuiApplication.clipboard().image().width() > 600
    select(hands, *range(rows(hands)))
    hands.action("deleteEntries").trigger()
    hands.session.deletion.empty_now()
    hands.wait(lambda: hands.message.title.endswith("are free again"))
    hands.action("showCosts").trigger()
    hands.action("showCosts").trigger()
    hands.wait(lambda: hands.label("costTotal") == "$0.26")


def test_the_picture_of_the_costs_is_saved(hands: WindowHands, tmp_path: Path) -> None:
    hands.action("showCosts").trigger()
    hands.wait(lambda: hands.label("costToday"))
    hands.press_on(hands.child(QPushButton, "saveChart"))
    choose_file(hands, tmp_path / "costs.png")
    hands.wait((tmp_path / "costs.png").exists)
    assert QImage(str(tmp_path / "costs.png")).height() > 200
    hands.wait(lambda: hands.message.title == "Exported the picture of the costs")


def test_several_that_are_selected_or_all_that_are_shown_are_exported(
    hands: WindowHands, tmp_path: Path
) -> None:
    for selected, count in (((0, 1), 2), ((0,), rows(hands))):
        select(hands, *selected)
        path = tmp_path / f"{count}.csv"
        hands.action("exportHistory").trigger()
        choose_file(hands, path)
        hands.wait(path.exists)
        text = path.read_bytes().decode("utf-8-sig")
        assert len(list(csv.reader(io.StringIO(text, newline="")))) == count + 1
        entries = "entry" if count == 1 else "entries"
        hands.wait(
            lambda count=count, what=entries: hands.message.title == f"Exported {count} {what}"
        )


def test_the_size_of_the_data_folder_leads_to_its_settings(hands: WindowHands) -> None:
    usage = hands.child(QToolButton, "storageUsage")
    hands.wait(usage.isVisible)
    assert "on disk" in usage.text()
    hands.press_on(usage)
    page = hands.window.findChild(QWidget, "storageLimit")
    assert page is not None
    assert page.isVisible()


@pytest.mark.parametrize(("most", "step"), [(0.0, 0.01), (0.05, 0.02), (0.9, 0.5), (14.0, 5.0)])
def test_lines_of_the_chart_are_at_round_amounts(most: float, step: float) -> None:
    assert nice_step(most) == pytest.approx(step)
    assert 3 * nice_step(most) >= most
