from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider
from pytestqt.qtbot import QtBot

from mjgui.core.model import Frame
from mjgui.ui.compare import CompareMode, CompareView
from mjgui.ui.compare.tones import USUAL_GAIN as GAIN
from mjgui.ui.theme import DARK
from tests.unit.compare_pictures import (
    BLACK,
    BLUE,
    RED,
    Colour,
    Later,
    colour_at,
    near,
    noise,
    picture_of,
    plain,
    run_at_once,
    shot,
    square,
)

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MEAN: Colour = (120, 35, 110)
AWAY = QPoint(60, 40)
"""Away from lines and captions, from the middle of a pane."""


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CompareView]:
    view = CompareView(run_at_once, DARK)
    view.resize(800, 600)
    view.set_pictures(plain(RED, 400, 300), plain(BLUE, 800, 600))
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()


def seen(view: CompareView, pane: int, x: float, y: float) -> Colour:
    """The colour that is shown at a place of a pane's own picture."""
    return colour_at(shot(view), view.map_from_image(pane, QPointF(x, y)).toPoint())


def line_at(view: CompareView) -> QPoint:
    pane = view.pane_rect(0)
    return QPoint(round(view.wipe_position * pane.width()), pane.center().y())


# -- side by side --------------------------------------------------------------------------------


def test_side_by_side_shows_the_original_first_and_the_result_second(view: CompareView) -> None:
    assert near(seen(view, 0, 200, 150), RED)
    assert near(seen(view, 1, 400, 300), BLUE)


def test_details_of_unequal_pictures_lie_at_the_same_place(view: CompareView) -> None:
    small = np.zeros((300, 400, 4), np.uint8)
    small[..., 3] = 255
    small[100:140, 200:260, :3] = 255
    large = small.repeat(2, axis=0).repeat(2, axis=1)
    view.set_pictures(picture_of(small), picture_of(large))
    for _ in range(3):
        panes = [shot(view).copy(view.pane_rect(i)) for i in (0, 1)]
        lit = [
            {
                (x, y)
                for x in range(0, image.width(), 3)
                for y in range(40, image.height(), 3)
                if colour_at(image, QPoint(x, y))[0] > 200
            }
            for image in panes
        ]
        assert lit[0]
        assert len(lit[0] ^ lit[1]) < 0.05 * len(lit[0])
        view.zoom_in()


def test_a_sharp_frame_follows_when_the_zoom_rests(view: CompareView, qtbot: QtBot) -> None:
    pictures = picture_of(noise(400, 300)), picture_of(noise(800, 600))
    view.set_pictures(*pictures)
    shot(view)
    view.zoom_in()
    fresh = CompareView(run_at_once, DARK)
    qtbot.addWidget(fresh)
    fresh.resize(view.size())
    fresh.set_pictures(*pictures)
    fresh.set_viewport(view.viewport)
    sharp = shot(fresh)
    assert shot(view) != sharp
    qtbot.waitUntil(lambda: shot(view) == sharp)


# -- wipe ----------------------------------------------------------------------------------------


def test_the_original_is_left_of_the_wipe_and_the_result_right(view: CompareView) -> None:
    view.set_mode(CompareMode.WIPE)
    assert view.pane_count == 1
    assert near(seen(view, 0, 190, 60), RED)
    assert near(seen(view, 0, 210, 60), BLUE)
    view.set_wipe_position(0.25)
    assert near(seen(view, 0, 190, 60), BLUE)


def test_the_wipe_follows_the_mouse(view: CompareView) -> None:
    view.set_mode(CompareMode.WIPE)
    before = view.viewport
    start = line_at(view) + QPoint(3, 40)
    QTest.mouseMove(view, start)
    assert view.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, start + QPoint(160, 10))
    assert view.wipe_position == pytest.approx(0.7)
    assert near(seen(view, 0, 250, 60), RED)
    QTest.mouseMove(view, start + QPoint(5000, 10))
    QTest.mouseRelease(view, LEFT, NONE, start + QPoint(5000, 10))
    assert view.wipe_position == 1.0
    assert view.viewport == before
    QTest.mouseMove(view, start)
    assert view.wipe_position == 1.0


def test_a_double_click_on_the_wipe_puts_it_in_the_middle(view: CompareView) -> None:
    view.set_mode(CompareMode.WIPE)
    view.set_wipe_position(0.2)
    before = view.viewport
    QTest.mouseDClick(view, LEFT, NONE, line_at(view))
    assert view.wipe_position == 0.5
    assert view.viewport == before


def test_arrow_keys_move_the_wipe_and_shift_makes_big_steps(view: CompareView) -> None:
    view.set_mode(CompareMode.WIPE)
    before = view.viewport
    QTest.keyClick(view, Qt.Key.Key_Right)
    small = view.wipe_position - 0.5
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.wipe_position == pytest.approx(0.5)
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert 0.5 - view.wipe_position > 2 * small > 0
    for _ in range(20):
        QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert view.wipe_position == 0.0
    assert view.viewport == before
    assert "at 0 %" in view.accessibleDescription()


# -- onion skin ----------------------------------------------------------------------------------


def test_half_an_onion_skin_is_the_mean(view: CompareView) -> None:
    view.set_mode(CompareMode.ONION)
    view.set_onion_opacity(0.5)
    assert near(seen(view, 0, 120, 60), MEAN)
    view.set_onion_opacity(0.0)
    assert near(seen(view, 0, 120, 60), RED)
    view.set_onion_opacity(1.0)
    assert near(seen(view, 0, 120, 60), BLUE)


def test_the_onion_skin_keeps_its_strength_while_zooming(view: CompareView) -> None:
    view.set_mode(CompareMode.ONION)
    shot(view)
    view.zoom_in()
    assert near(seen(view, 0, 200, 100), MEAN, 3)


def test_the_slider_and_the_arrow_keys_change_the_opacity(view: CompareView) -> None:
    slider = view.findChild(QSlider, "onionSlider")
    assert slider is not None
    assert not slider.isVisible()
    view.set_mode(CompareMode.ONION)
    assert slider.isVisible()
    assert slider.accessibleName()
    slider.setValue(30)
    assert view.onion_opacity == pytest.approx(0.3)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert slider.value() == 40
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert view.onion_opacity == pytest.approx(0.39)
    view.set_mode(CompareMode.WIPE)
    assert not slider.isVisible()


# -- difference ----------------------------------------------------------------------------------


def test_the_difference_of_equal_pictures_is_black(view: CompareView) -> None:
    pixels = noise(400, 300)
    view.set_pictures(picture_of(pixels), picture_of(pixels.copy()))
    view.set_mode(CompareMode.DIFFERENCE)
    for x in range(20, 400, 60):
        assert seen(view, 0, x, 150) == BLACK
    assert view.difference_text == "Whole image: 0 % of pixels changed"


def test_the_difference_is_shown_brighter_and_counted_outside_the_mask(view: CompareView) -> None:
    after = np.full((300, 400, 4), 255, np.uint8)
    after[..., :3] = 100
    before = picture_of(after.copy())
    after[100:200, 100:200, 1] += 20
    view.set_areas(square(100, 100, 50, Frame(400, 300)))
    view.set_pictures(before, picture_of(after))
    view.set_mode(CompareMode.DIFFERENCE)
    assert near(seen(view, 0, 180, 180), (0, 20 * GAIN, 0))
    assert seen(view, 0, 300, 200) == BLACK
    assert view.difference_text == "Outside the mask: 6.4 % of pixels changed"
    assert view.difference_text in view.accessibleDescription()


def test_the_difference_is_made_in_the_background_and_only_when_wanted(qtbot: QtBot) -> None:
    later = Later()
    view = CompareView(later, DARK)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_pictures(plain(RED), plain(BLUE))
    assert not later.waiting
    view.set_mode(CompareMode.DIFFERENCE)
    assert len(later.waiting) == 1
    assert view.difference_text == "Comparing…"
    later.go_on()
    assert view.difference_text == "Whole image: 100 % of pixels changed"
    view.set_mode(CompareMode.WIPE)
    view.set_mode(CompareMode.DIFFERENCE)
    assert not later.waiting


def test_an_answer_that_comes_too_late_is_dropped(qtbot: QtBot) -> None:
    later = Later()
    view = CompareView(later, DARK)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_mode(CompareMode.DIFFERENCE)
    red = plain(RED)
    view.set_pictures(red, plain(BLUE))
    view.set_pictures(red, plain(RED))
    later.go_on()
    assert view.difference_text == "Whole image: 0 % of pixels changed"
    assert seen(view, 0, 200, 150) == BLACK


def test_a_comparison_that_fails_says_so(
    view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("mjgui.ui.compare.comparing.difference", fail)
    with pytest.raises(MemoryError):
        view.set_mode(CompareMode.DIFFERENCE)
    assert view.difference_text == "The pictures could not be compared."


# -- mask and original ---------------------------------------------------------------------------


@pytest.mark.parametrize("mode", CompareMode)
def test_the_outline_of_the_mask_is_seen_only_when_asked_for(
    view: CompareView, mode: CompareMode
) -> None:
    view.set_mode(mode)
    view.set_areas(square(60, 50, 100, Frame(400, 300)))
    places = [view.map_from_image(0, QPointF(60, 110)).toPoint()]
    if mode is CompareMode.SIDE_BY_SIDE:
        places.append(view.map_from_image(1, QPointF(120, 220)).toPoint())

    def shown(place: QPoint) -> list[Colour]:
        image = shot(view)
        return [colour_at(image, place + QPoint(dx, 0)) for dx in range(-3, 4)]

    plainly = [shown(place) for place in places]
    assert all(len(set(colours)) == 1 for colours in plainly)
    view.set_mask_visible(True)
    for place in places:
        assert any(min(colour) > 180 for colour in shown(place))
        assert any(max(colour) < 120 for colour in shown(place))
    view.set_mask_visible(False)
    assert [shown(place) for place in places] == plainly


@pytest.mark.parametrize("mode", CompareMode)
def test_while_held_every_pane_shows_the_original(view: CompareView, mode: CompareMode) -> None:
    view.set_mode(mode)
    before = shot(view)
    view.set_original_held(True)
    held = shot(view)
    for pane in range(view.pane_count):
        assert near(colour_at(held, view.pane_rect(pane).center() + AWAY), RED)
    assert "alone" in view.accessibleDescription()
    view.set_original_held(False)
    assert shot(view) == before


def test_switching_the_result_shows_it(view: CompareView) -> None:
    green = (10, 200, 30)
    view.set_pictures(plain(RED, 400, 300), plain(green, 400, 300))
    assert near(seen(view, 1, 100, 100), green)
