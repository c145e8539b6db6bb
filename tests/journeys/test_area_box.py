"""Numbers for the box of what is selected, typed into the fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.app.commands import Selection, VertexRef
from mjgui.app.editor import Editor
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area, Frame
from mjgui.ui.area_box import AreaBox
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS

Key = Qt.Key
ONE = rectangle((200, 200, 400, 300))
TWO = rectangle((600, 300, 800, 500))
NAMES = ("boxX", "boxY", "boxWidth", "boxHeight")


class Fields:
    """Hands on the four fields."""

    def __init__(self, window: QWidget, box: AreaBox, elsewhere: QWidget, editor: Editor) -> None:
        self.window = window
        self.box = box
        self.elsewhere = elsewhere
        self.editor = editor

    @property
    def areas(self) -> tuple[Area, ...]:
        return self.editor.document.areas

    def field(self, name: str) -> QDoubleSpinBox:
        found = self.box.findChild(QDoubleSpinBox, name)
        assert found is not None
        return found

    @property
    def numbers(self) -> list[float | None]:
        fields = [self.field(name) for name in NAMES]
        return [field.value() if field.isEnabled() else None for field in fields]

    @property
    def note(self) -> QLabel:
        found = self.box.findChild(QLabel, "boxNote")
        assert found is not None
        return found

    @property
    def steps(self) -> list[str]:
        stack = self.editor.undo_stack
        assert stack is not None
        return [stack.text(i) for i in range(2, stack.index())]

    def press(self, name: str) -> QDoubleSpinBox:
        field = self.field(name)
        QTest.mouseClick(field, LEFT, NO_KEYS, QPoint(12, field.height() // 2))
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        return field

    def write(self, name: str, text: str) -> QDoubleSpinBox:
        """Put `text` in the place of what is in a field."""
        field = self.press(name)
        QTest.keyClick(field, Key.Key_A, CTRL)
        QTest.keyClicks(field, text.replace(".", field.locale().decimalPoint()))
        return field

    def enter(self, name: str, text: str) -> None:
        """Type a number and press Enter."""
        QTest.keyClick(self.write(name, text), Key.Key_Return)

    def leave(self) -> None:
        """Take the focus elsewhere."""
        self.elsewhere.setFocus()


@pytest.fixture
def fields(qtbot: QtBot) -> Fields:
    editor = Editor()
    editor.choose(0, Frame(1456, 816))
    for area in (ONE, TWO):
        editor.add_area(area, "Draw rectangle")
    editor.select(Selection(frozenset({0})))
    window = QWidget()
    box, elsewhere = AreaBox(editor), QPushButton("elsewhere")
    layout = QVBoxLayout(window)
    layout.addWidget(box)
    layout.addWidget(elsewhere)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Fields(window, box, elsewhere, editor)


def test_the_box_of_what_is_selected_is_shown(fields: Fields) -> None:
    assert fields.numbers == [200, 200, 200, 100]
    fields.editor.select_all()
    assert fields.numbers == [200, 200, 600, 300]
    fields.editor.select(Selection())
    assert fields.numbers == [None] * 4
    fields.editor.select(Selection(vertices=frozenset({VertexRef(1, 0, 2)})))
    assert fields.numbers == [800, 500, None, None]


def test_in_the_window_the_numbers_follow_a_drag(ready: WindowHands) -> None:
    ready.session.editor.add_area(ONE, "Draw rectangle")
    ready.action("toolSelect").trigger()
    x = ready.child(QDoubleSpinBox, "boxX")
    assert x.isVisible()
    ready.pen.press((300, 250))
    ready.pen.move((350, 250))
    assert ready.areas[0].bounds()[0] != 200
    ready.wait(lambda: x.value() == pytest.approx(ready.areas[0].bounds()[0], abs=0.05))
    ready.pen.move((370, 260))
    ready.pen.release((370, 260))
    assert x.value() == pytest.approx(ready.areas[0].bounds()[0], abs=0.05), "exact at once"


def test_each_number_is_one_step(fields: Fields) -> None:
    fields.enter("boxX", "210.5")
    assert fields.areas[0].bounds() == (210.5, 200, 410.5, 300)
    fields.enter("boxY", "0")
    fields.enter("boxWidth", "50")
    fields.enter("boxHeight", "400")
    assert fields.areas[0].bounds() == pytest.approx((210.5, 0, 260.5, 400))
    assert fields.areas[1] == TWO
    assert fields.steps == ["Move area", "Move area", "Scale area", "Scale area"]
    stack = fields.editor.undo_stack
    assert stack is not None
    for _ in range(4):
        stack.undo()
    assert fields.areas == (ONE, TWO)
    assert fields.numbers == [200, 200, 200, 100]


def test_several_areas_are_scaled_as_one(fields: Fields) -> None:
    fields.editor.select_all()
    fields.enter("boxWidth", "300")
    assert fields.areas[0].bounds() == pytest.approx((200, 200, 300, 300))
    assert fields.areas[1].bounds() == pytest.approx((400, 300, 500, 500))
    assert fields.steps == ["Scale areas"]


def test_a_vertex_goes_where_its_numbers_say(fields: Fields) -> None:
    fields.editor.select(Selection(vertices=frozenset({VertexRef(0, 0, 0)})))
    fields.enter("boxX", "12")
    assert fields.areas[0].points[0].tolist() == [12, 200]
    assert fields.steps == ["Move vertex"]


def test_a_row_of_arrow_keys_is_one_step(fields: Fields) -> None:
    field = fields.press("boxHeight")
    for _ in range(3):
        QTest.keyClick(field, Key.Key_Up)
    assert fields.areas[0].bounds() == pytest.approx((200, 200, 400, 303))
    assert fields.steps == ["Scale area"]


@pytest.mark.parametrize(("name", "text"), [("boxWidth", "0"), ("boxHeight", "0.4")])
def test_a_size_that_cannot_be_is_refused_in_words(fields: Fields, name: str, text: str) -> None:
    fields.enter(name, text)
    assert fields.areas == (ONE, TWO)
    assert fields.numbers == [200, 200, 200, 100]
    assert "at least 1 pixel" in fields.note.text()
    assert fields.note.isVisible()
    fields.enter(name, "20")
    assert not fields.note.isVisible()


def test_what_is_typed_and_left_counts_and_what_was_not_touched_stays_exact(
    fields: Fields,
) -> None:
    exact = Area.of([(10.123456, 20.5), (30.7, 21), (20, 40.98765)])
    fields.editor.add_area(exact, "Draw polygon")
    for name in NAMES:
        fields.press(name)
    fields.leave()
    assert fields.areas[2] is exact
    fields.write("boxY", "100")
    fields.leave()
    assert fields.areas[2].bounds()[1] == 100
    assert fields.areas[2].bounds()[0] == 10.123456


def test_the_wheel_over_a_field_changes_nothing(fields: Fields) -> None:
    field = fields.field("boxX")
    fields.leave()
    place = QPointF(field.rect().center())
    event = QWheelEvent(
        place,
        field.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert fields.areas == (ONE, TWO)
