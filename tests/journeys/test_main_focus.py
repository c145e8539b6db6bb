"""Nobody loses the focus in mid-word, and nothing stays held that the hand has let go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from mjgui.app.messages import message_of
from mjgui.app.viewing import Mode
from mjgui.core.errors import TaskIdError
from mjgui.ui.compare.view import CompareView
from tests.journeys.conftest import Open
from tests.journeys.hands import WindowHands

Key = Qt.Key


def test_a_task_id_typed_while_the_sample_loads_stays(open_window: Open) -> None:
    hands = open_window("--practice")
    field = hands.child(QLineEdit, "taskIdEdit")
    hands.write("taskIdEdit", "my-own-task")
    hands.wait_for_images()
    assert field.text() == "my-own-task"
    assert hands.focus is field
    hands.key(Key.Key_Escape)


def test_a_prompt_typed_while_the_sample_loads_keeps_the_focus(open_window: Open) -> None:
    hands = open_window("--practice")
    hands.write("promptEdit", "a boat")
    hands.wait_for_images()
    assert hands.focus is hands.child(QPlainTextEdit, "promptEdit")
    assert hands.child(QLineEdit, "taskIdEdit").text() == "practice-sample"


def test_going_on_from_a_result_shows_its_id_whatever_was_typed(drawn: WindowHands) -> None:
    drawn.write("taskIdEdit", "half an i")
    drawn.submit()
    drawn.wait_for_job()
    drawn.wait(lambda: drawn.session.viewing.mode is Mode.COMPARE)
    drawn.press("editResultButton")
    generation = drawn.session.generation
    assert generation is not None
    assert drawn.child(QLineEdit, "taskIdEdit").text() == generation.task_id


def test_an_error_about_another_field_leaves_the_focus_where_one_types(ready: WindowHands) -> None:
    ready.write("promptEdit", "a boat")
    ready.session.message.emit(message_of(TaskIdError("This is no task id.")))
    ready.keys(" at sea")
    assert ready.child(QPlainTextEdit, "promptEdit").toPlainText() == "a boat at sea"
    ready.canvas.setFocus()
    ready.session.message.emit(message_of(TaskIdError("This is no task id.")))
    assert ready.focus is ready.child(QLineEdit, "taskIdEdit")


def test_a_held_backslash_is_let_go_when_the_window_loses_the_keys(drawn: WindowHands) -> None:
    view = _compared(drawn)
    QTest.keyPress(view, Key.Key_Backslash)
    assert view.accessibleDescription().endswith("alone")
    QApplication.sendEvent(drawn.window, QEvent(QEvent.Type.WindowDeactivate))
    assert not view.accessibleDescription().endswith("alone")


def test_letting_go_of_the_backslash_leaves_the_original_on(drawn: WindowHands) -> None:
    view = _compared(drawn)
    drawn.action("compareOriginal").trigger()
    QTest.keyClick(view, Key.Key_Backslash)
    assert drawn.action("compareOriginal").isChecked()
    assert view.accessibleDescription().endswith("alone")


def _compared(drawn: WindowHands) -> CompareView:
    drawn.submit()
    drawn.wait_for_job()
    drawn.wait(lambda: drawn.session.viewing.mode is Mode.COMPARE)
    return drawn.compare_view
