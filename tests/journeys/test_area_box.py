"""Numbers for the box of what is selected, typed in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLabel

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import CTRL, NO_KEYS

ONE = rectangle((200, 200, 400, 300))
TWO = rectangle((600, 300, 800, 500))
NAMES = ("boxX", "boxY", "boxWidth", "boxHeight")


@pytest.fixture
def hands(ready: WindowHands) -> WindowHands:
    for area in (ONE, TWO):
        ready.session.editor.add_area(area, "Draw rectangle")
    ready.session.editor.select(Selection(frozenset({0})))
    return ready


def numbers(hands: WindowHands) -> list[float | None]:
    fields = [hands.child(QDoubleSpinBox, name) for name in NAMES]
    return [field.value() if field.isEnabled() else None for field in fields]


def enter(hands: WindowHands, name: str, text: str) -> None:
    """Type a number and press Enter."""
    field = hands.child(QDoubleSpinBox, name)
    hands.press(name)
    hands.key(Key.Key_A, CTRL)
    hands.keys(text.replace(".", field.locale().decimalPoint()))
    hands.key(Key.Key_Return)


def steps(hands: WindowHands) -> list[str]:
    return hands.pen.steps[2:]


def test_the_box_of_what_is_selected_is_shown(hands: WindowHands) -> None:
    assert numbers(hands) == [200, 200, 200, 100]
    hands.session.editor.select_all()
    assert numbers(hands) == [200, 200, 600, 300]
    hands.session.editor.select(Selection())
    assert numbers(hands) == [None] * 4
    hands.session.editor.select(Selection(vertices=frozenset({VertexRef(1, 0, 2)})))
    assert numbers(hands) == [800, 500, None, None]


def test_the_numbers_follow_a_drag(hands: WindowHands) -> None:
    hands.action("toolSelect").trigger()
    hands.pen.press((300, 250))
    hands.pen.move((350, 250))
    x = numbers(hands)[0]
    assert x == pytest.approx(hands.areas[0].bounds()[0], abs=0.05)
    assert x != 200
    hands.pen.release((350, 250))


def test_each_number_is_one_step(hands: WindowHands) -> None:
    enter(hands, "boxX", "210.5")
    assert hands.areas[0].bounds() == (210.5, 200, 410.5, 300)
    enter(hands, "boxY", "0")
    enter(hands, "boxWidth", "50")
    enter(hands, "boxHeight", "400")
    assert hands.areas[0].bounds() == pytest.approx((210.5, 0, 260.5, 400))
    assert hands.areas[1] == TWO
    assert steps(hands) == ["Move area", "Move area", "Scale area", "Scale area"]
    hands.pen.undo(4)
    assert hands.areas == (ONE, TWO)
    assert numbers(hands) == [200, 200, 200, 100]


def test_several_areas_are_scaled_as_one(hands: WindowHands) -> None:
    hands.session.editor.select_all()
    enter(hands, "boxWidth", "300")
    assert hands.areas[0].bounds() == pytest.approx((200, 200, 300, 300))
    assert hands.areas[1].bounds() == pytest.approx((400, 300, 500, 500))
    assert steps(hands) == ["Scale areas"]


def test_a_vertex_goes_where_its_numbers_say(hands: WindowHands) -> None:
    hands.session.editor.select(Selection(vertices=frozenset({VertexRef(0, 0, 0)})))
    enter(hands, "boxX", "12")
    assert hands.areas[0].points[0].tolist() == [12, 200]
    assert steps(hands) == ["Move vertex"]


def test_a_row_of_arrow_keys_is_one_step(hands: WindowHands) -> None:
    hands.press("boxHeight")
    for _ in range(3):
        hands.key(Key.Key_Up)
    assert hands.areas[0].bounds() == pytest.approx((200, 200, 400, 303))
    assert steps(hands) == ["Scale area"]


@pytest.mark.parametrize(("name", "text"), [("boxWidth", "0"), ("boxHeight", "0.4")])
def test_a_size_that_cannot_be_is_refused_in_words(
    hands: WindowHands, name: str, text: str
) -> None:
    enter(hands, name, text)
    assert hands.areas == (ONE, TWO)
    assert numbers(hands) == [200, 200, 200, 100]
    assert "at least 1 pixel" in hands.child(QLabel, "boxNote").text()
    assert hands.child(QLabel, "boxNote").isVisible()
    enter(hands, name, "20")
    assert not hands.child(QLabel, "boxNote").isVisible()


def test_what_is_typed_and_left_counts_and_what_was_not_touched_stays_exact(
    hands: WindowHands,
) -> None:
    exact = Area.of([(10.123456, 20.5), (30.7, 21), (20, 40.98765)])
    hands.session.editor.add_area(exact, "Draw polygon")
    for name in NAMES:
        hands.press(name)
    hands.canvas.setFocus()
    assert hands.areas[2] is exact
    hands.press("boxY")
    hands.key(Key.Key_A, CTRL)
    hands.keys("100")
    hands.canvas.setFocus()
    assert hands.areas[2].bounds()[1] == 100
    assert hands.areas[2].bounds()[0] == 10.123456


def test_the_wheel_over_a_field_changes_nothing(hands: WindowHands) -> None:
    field = hands.child(QDoubleSpinBox, "boxX")
    hands.canvas.setFocus()
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
    assert hands.areas == (ONE, TWO)
