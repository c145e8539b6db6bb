"""Opening the files of an old generation: numbers in names, rows, and what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton

from mjgui.ui.dialogs.file_numbers import numbers_in, placed
from mjgui.ui.dialogs.open_files_dialog import OpenFilesDialog
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import ThemeController
from mjgui.ui.widgets.elided_label import ElidedLabel

TASK = "4f2c-91"


def paths(*names):
    return [Path("/pictures") / name for name in names]


@pytest.mark.parametrize(
    ("names", "numbers"),
    [
        (("lake_2.png", "image3.webp"), {"lake_2.png": 2, "image3.webp": 3}),
        (("lake-1.png", "lake 4.jpg", "2.png"), {"lake-1.png": 1, "lake 4.jpg": 4, "2.png": 2}),
        (("a_0.png", "a_1.png", "a_3.png"), {"a_0.png": 1, "a_1.png": 2, "a_3.png": 4}),
        (("a_2.png", "b_2.png", "c_3.png"), {"c_3.png": 3}),
        (("lake_2024.png", "lake_5.png", "lake_12.png", "lake.png"), {}),
        (("9c1e4f2.png", "lake (2).png"), {}),
        (("a_0.png", "a_4.png"), {"a_0.png": 1}),
    ],
)
def test_numbers_are_read_where_a_name_is_clear(names, numbers):
    assert {p.name: n for p, n in numbers_in(paths(*names)).items()} == numbers


def test_names_without_numbers_fill_free_places_in_natural_order():
    first = Path("/pictures/first.png")
    files, left_out = placed({2: first}, paths("shot10.png", "shot9.png", "shot11.png"))
    assert {n: p.name for n, p in files.items()} == {
        1: "shot9.png",
        2: "first.png",
        3: "shot10.png",
        4: "shot11.png",
    }
    assert left_out == ()


def test_a_plain_name_comes_before_its_copies():
    files, _ = placed({}, paths("a (2).png", "a.png", "a (10).png"))
    assert [files[n].name for n in (1, 2, 3)] == ["a.png", "a (2).png", "a (10).png"]


def test_a_number_that_is_taken_gives_way_to_what_is_there():
    there = Path("/pictures/there.png")
    files, _ = placed({1: there}, paths("lake_1.png", "lake_2.png"))
    assert files == {1: there, 2: paths("lake_2.png")[0], 3: paths("lake_1.png")[0]}


names = st.from_regex(r"[a-z]{0,3}[ _-]?[0-9]{0,3}\.png", fullmatch=True)


@given(st.lists(names, max_size=9), st.lists(names, max_size=4, unique=True))
def test_no_file_is_lost_or_twice(new, old):
    present = dict(enumerate(paths(*old), start=1))
    files, left_out = placed(present, paths(*new))
    assert set(files) <= {1, 2, 3, 4}
    assert present.items() <= files.items()
    assert sorted([*files.values(), *left_out]) == sorted({*paths(*old), *paths(*new)})
    assert not left_out or len(files) == 4


@pytest.fixture
def icons(qapp):
    return IconSet(ThemeController(qapp, "dark"))


@pytest.fixture
def picked():
    return []


@pytest.fixture
def dialog(qtbot, icons, picked):
    made = OpenFilesDialog("", icons, pick=lambda *_args, **_kw: picked)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot, dialog, kind, name):
    qtbot.mouseClick(dialog.findChild(kind, name), Qt.MouseButton.LeftButton)


def shown(dialog):
    return [dialog.findChild(ElidedLabel, f"filePath{n}").full_text for n in range(4)]


def missing(dialog):
    return dialog.findChild(QLabel, "openFilesMissing").text()


def test_open_waits_for_a_task_id_and_a_file_and_says_so(qtbot, dialog, picked):
    button = dialog.findChild(QPushButton, "openFilesButton")
    edit = dialog.findChild(QLineEdit, "openTaskIdEdit")
    assert "task id is missing" in missing(dialog)
    assert "No file" in missing(dialog)
    qtbot.keyClicks(edit, "an id")
    assert "a blank" in missing(dialog)
    edit.selectAll()
    qtbot.keyClicks(edit, TASK)
    assert missing(dialog) == "No file is chosen."
    assert not button.isEnabled()
    picked[:] = ["/p/lake_3.png"]
    press(qtbot, dialog, QPushButton, "chooseFiles")
    assert missing(dialog) == ""
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.chosen() == (TASK, {2: Path("/p/lake_3.png")})


def test_several_files_go_to_the_rows_of_their_numbers(qtbot, dialog, picked):
    picked[:] = ["/p/a_2.png", "/p/a_1.png", "/p/a_4.png"]
    press(qtbot, dialog, QPushButton, "chooseFiles")
    assert shown(dialog) == ["/p/a_1.png", "/p/a_2.png", "No file", "/p/a_4.png"]


def test_what_does_not_fit_is_named(qtbot, dialog, picked):
    picked[:] = [f"/p/shot{n}.png" for n in range(5, 10)] + ["/p/notes.txt"]
    press(qtbot, dialog, QPushButton, "chooseFiles")
    words = dialog.findChild(QLabel, "openFilesNote").text()
    assert "shot9.png" in words
    assert "notes.txt" in words
    assert "shot5.png" not in words


def test_giving_a_file_another_number_swaps_the_two(qtbot, dialog, picked):
    picked[:] = ["/p/a_1.png", "/p/a_2.png"]
    press(qtbot, dialog, QPushButton, "chooseFiles")
    qtbot.keyClick(dialog.findChild(QComboBox, "imageNumber0"), Qt.Key.Key_Down)
    dialog.findChild(QLineEdit, "openTaskIdEdit").setText(TASK)
    assert dialog.chosen()[1] == {0: Path("/p/a_2.png"), 1: Path("/p/a_1.png")}
    assert dialog.findChild(QComboBox, "imageNumber1").currentText() == "Image 1"


def test_one_file_is_chosen_for_its_row_taken_out_and_never_twice(qtbot, dialog, picked):
    picked[:] = ["/p/b.png"]
    press(qtbot, dialog, QPushButton, "chooseFile3")
    assert shown(dialog)[3] == "/p/b.png"
    press(qtbot, dialog, QPushButton, "chooseFile1")
    assert shown(dialog) == ["No file", "/p/b.png", "No file", "No file"]
    press(qtbot, dialog, QToolButton, "clearFile1")
    assert shown(dialog) == ["No file"] * 4


def test_cancelling_the_file_dialog_changes_nothing(qtbot, dialog, picked):
    picked[:] = ["/p/b.png"]
    press(qtbot, dialog, QPushButton, "chooseFile0")
    picked.clear()
    press(qtbot, dialog, QPushButton, "chooseFile0")
    press(qtbot, dialog, QPushButton, "chooseFiles")
    assert shown(dialog)[0] == "/p/b.png"


def test_files_can_be_dropped(qtbot, dialog):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/p/a_3.png"), QUrl("https://example.org/b_1.png")])
    args = (
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPointF(20, 20).toPoint(), *args)
    enter.ignore()
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(20, 20), *args))
    assert shown(dialog) == ["No file", "No file", "/p/a_3.png", "No file"]


def test_a_drag_without_local_files_is_not_taken(qtbot, dialog):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/b_1.png")])
    enter = QDragEnterEvent(
        QPointF(20, 20).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(dialog, enter)
    assert not enter.isAccepted()


def test_escape_cancels(qtbot, dialog):
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.findChild(QLineEdit, "openTaskIdEdit"), Qt.Key.Key_Escape)


def test_a_proposed_task_id_stands_there(qtbot, icons):
    dialog = OpenFilesDialog(TASK, icons)
    qtbot.addWidget(dialog)
    dialog.add_files(paths("x.png"))
    assert dialog.chosen() == (TASK, {0: paths("x.png")[0]})
