"""The coach: three steps on the first start of all, by hand or by themselves, and never again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mjgui.app.viewing import Mode
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands, tab_stops


def card(hands: WindowHands) -> QWidget:
    return hands.child(QWidget, "coachCard")


def said(hands: WindowHands) -> str:
    return card(hands).accessibleDescription()


@pytest.fixture
def first(open_window: Open) -> WindowHands:
    """The first start of all, with the practice sample loaded."""
    hands = open_window(is_new=True)
    hands.wait_for_images()
    return hands


def test_it_says_what_this_is_and_where_the_key_goes(first: WindowHands) -> None:
    assert card(first).isVisible()
    assert said(first).startswith("mjgui repaints parts of images")
    assert "key goes into Settings (Ctrl+,)" in said(first)
    assert "Step 1 of 3: Draw." in said(first)


def test_a_click_leads_to_where_the_key_goes(first: WindowHands) -> None:
    first.press("coachKey")
    field = first.child(QLineEdit, "apiKeyEdit")
    first.wait(lambda: QApplication.focusWidget() is field)
    first.child(QWidget, "settingsDialog").close()
    assert card(first).isVisible()
    first.press("coachNext")
    assert not first.child(QWidget, "coachKey").isVisible()


def test_it_takes_no_focus_and_leaves_the_middle_free(first: WindowHands) -> None:
    assert first.focus is first.canvas
    for size in ((1360, 880), (800, 560)):
        first.window.resize(*size)
        QApplication.processEvents()
        place = card(first).mapTo(first.window, card(first).rect().topRight())
        middle = first.canvas.mapTo(first.window, first.canvas.rect().center())
        assert place.y() > middle.y() or place.x() < middle.x()
        assert card(first).height() <= first.canvas.height() // 2


def test_it_goes_on_by_itself_and_ends_with_the_comparison(first: WindowHands) -> None:
    first.draw()
    assert "2 of 3" in said(first)
    assert "mjgui repaints" not in said(first)
    first.write("promptEdit", "a lake")
    first.wait(lambda: "3 of 3" in said(first))
    first.submit()
    first.wait_for_job()
    first.wait(lambda: first.session.viewing.mode is Mode.COMPARE)
    assert not card(first).isVisible()
    first.action("modeEdit").trigger()
    assert not card(first).isVisible()


def test_submitting_without_a_prompt_goes_on_too(first: WindowHands) -> None:
    first.draw()
    first.submit()
    first.wait(lambda: "3 of 3" in said(first))


def test_next_leads_through_it_by_the_keyboard(first: WindowHands) -> None:
    button = first.child(QWidget, "coachNext")
    assert button in tab_stops(first.window)
    button.setFocus()
    for step in ("2 of 3", "3 of 3"):
        first.key(Key.Key_Space)
        assert step in said(first)
    first.key(Key.Key_Space)
    assert not card(first).isVisible()
    assert first.focus is first.canvas


@pytest.mark.parametrize("way", ["escape", "close"])
def test_closed_it_never_comes_back(first: WindowHands, open_window: Open, way: str) -> None:
    if way == "escape":
        first.child(QWidget, "coachNext").setFocus()
        first.key(Key.Key_Escape)
        assert first.focus is first.canvas
    else:
        first.press("coachClose")
    assert not card(first).isVisible()
    first.draw()
    first.window.close()
    again = open_window(is_new=True)
    assert not card(again).isVisible()


def test_unfinished_it_is_there_again(first: WindowHands, open_window: Open) -> None:
    first.draw()
    first.window.close()
    again = open_window(is_new=True)
    assert card(again).isVisible()
    assert "2 of 3" in said(again)


def test_the_picture_alone_means_without_it(first: WindowHands) -> None:
    first.action("togglePanels").trigger()
    assert not card(first).isVisible()
    first.action("togglePanels").trigger()
    assert card(first).isVisible()


def test_it_gives_way_to_the_bar_of_an_operation(first: WindowHands) -> None:
    first.draw()
    first.action("growMask").trigger()
    assert first.child(QWidget, "operationBar").isVisible()
    assert not card(first).isVisible()
    first.press("operationCancel")
    assert card(first).isVisible()


def test_with_a_key_there_is_no_talk_of_practice(gateway: FakeGateway, open_window: Open) -> None:
    gateway.add_generation()
    hands = open_window("gen-1", is_new=True)
    hands.wait_for_images()
    assert said(hands).startswith("Step 1 of 3: Draw.")


def test_who_has_used_mjgui_before_never_sees_it(open_window: Open) -> None:
    assert not card(open_window()).isVisible()
