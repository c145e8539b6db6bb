"""All results at once, and panes that are moved apart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mjgui.ui.compare import CompareMode, CompareView
from mjgui.ui.compare.subject import Candidate, Subject
from mjgui.ui.theme import DARK
from tests.unit.compare_pictures import BLUE, RED, Colour, colour_at, near, plain, run_at_once, shot

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHADES: tuple[Colour, ...] = ((10, 90, 30), (20, 40, 200), (120, 120, 10))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[CompareView]:
    """Three results of unequal sizes, and one that failed."""
    original = plain(RED, 400, 300)
    results = [plain(shade, 200 * n, 150 * n) for n, shade in enumerate(SHADES, 1)]
    candidates = [Candidate(f"Result {n}", p) for n, p in enumerate(results, 1)]
    candidates.append(Candidate("Result 4", None, "The address has expired. Click to try again."))
    view = CompareView(run_at_once, DARK)
    view.resize(1100, 800)
    view.show_subject(
        Subject(
            original,
            results[1],
            ("Original", "Result 2"),
            original,
            "Original",
            tuple(candidates),
            1,
        )
    )
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()


def middle(view: CompareView, pane: int) -> QPoint:
    return view.pane_rect(pane).center()


def in_pane(view: CompareView, pane: int, x: float, y: float) -> QPointF:
    """Where a place (fractions of the image) is in a pane."""
    picture = view.content(pane).pictures[0]
    assert picture is not None
    place = view.map_from_image(pane, QPointF(x * picture.frame.width, y * picture.frame.height))
    return place - QPointF(view.pane_rect(pane).topLeft())


def wheel(view: CompareView, place: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def drag(view: CompareView, start: QPoint, way: QPoint) -> None:
    QTest.mousePress(view, LEFT, NONE, start)
    for part in (1, 2, 3):
        QTest.mouseMove(view, start + way * part / 3)
    QTest.mouseRelease(view, LEFT, NONE, start + way)


# -- all results ---------------------------------------------------------------------------------


def test_original_and_results_are_shown_under_one_zoom(view: CompareView) -> None:
    view.set_mode(CompareMode.ALL)
    assert view.pane_count == 5
    for _ in range(2):
        image = shot(view)
        for pane, shade in enumerate((RED, *SHADES)):
            assert near(colour_at(image, middle(view, pane) + QPoint(0, 40)), shade)
            assert in_pane(view, pane, 0.3, 0.7) == in_pane(view, 0, 0.3, 0.7)
        wheel(view, middle(view, 2), 1)


def test_what_is_missing_says_so(view: CompareView) -> None:
    view.set_mode(CompareMode.ALL)
    assert "Result 4: The address has expired." in view.accessibleDescription()
    pane = view.pane_rect(4)
    line = [colour_at(shot(view), QPoint(x, pane.center().y())) for x in range(*_span(pane))]
    assert len(set(line)) > 3, "the words are painted"


def _span(rect):
    return rect.left() + 10, rect.right() - 10


def test_a_click_chooses_a_result_and_a_drag_does_not(view: CompareView) -> None:
    view.set_mode(CompareMode.ALL)
    chosen: list[int] = []
    view.candidate_chosen.connect(chosen.append)
    QTest.mouseClick(view, LEFT, NONE, middle(view, 3))
    assert chosen == [2]
    QTest.mouseClick(view, LEFT, NONE, middle(view, 4))
    assert chosen == [2, 3], "one that failed is asked for again"
    QTest.mouseClick(view, LEFT, NONE, middle(view, 0))
    drag(view, middle(view, 1), QPoint(60, 30))
    assert chosen == [2, 3]


def test_keys_go_from_pane_to_pane_and_choose(view: CompareView) -> None:
    view.set_mode(CompareMode.ALL)
    chosen: list[int] = []
    view.candidate_chosen.connect(chosen.append)
    assert view.focused_pane == 2, "it begins at the chosen one"
    order = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
        order.append(view.focused_pane)
    assert len(set(order)) >= 3
    assert 0 in order, "the original is reached, too"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [view.focused_pane - 1]
    assert "Enter chooses it" in view.accessibleDescription()


def test_the_chosen_one_is_framed(view: CompareView) -> None:
    view.set_mode(CompareMode.ALL)
    corner = view.pane_rect(2).topLeft() + QPoint(1, 1)
    assert colour_at(shot(view), corner) == tuple(bytes.fromhex(DARK.canvas_accent[1:]))


# -- moved apart ---------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [CompareMode.SIDE_BY_SIDE, CompareMode.ALL])
def test_an_unlinked_pane_moves_alone_and_keeps_its_place(
    view: CompareView, mode: CompareMode
) -> None:
    view.set_mode(mode)
    still = in_pane(view, 0, 0.5, 0.5)
    own = in_pane(view, 1, 0.5, 0.5)
    view.set_unlink_held(True)
    drag(view, middle(view, 1) + QPoint(0, 50), QPoint(30, 12))
    wheel(view, middle(view, 1), 1)
    assert in_pane(view, 0, 0.5, 0.5) == still
    view.set_unlink_held(False)
    apart = in_pane(view, 1, 0.5, 0.5) - own
    assert apart.manhattanLength() > 30
    assert view.are_apart
    assert "different parts" in view.accessibleDescription()
    # Linked again they move together, as far apart as they are.
    drag(view, middle(view, 0) + QPoint(0, 50), QPoint(-20, 0))
    assert in_pane(view, 0, 0.5, 0.5).x() == pytest.approx(still.x() - 20, abs=1)
    assert in_pane(view, 1, 0.5, 0.5).x() < (own + apart).x() - 15
    view.align()
    assert in_pane(view, 1, 0.5, 0.5) == in_pane(view, 0, 0.5, 0.5)
    assert not view.are_apart


def test_a_click_on_the_caption_brings_panes_back_together(view: CompareView) -> None:
    view.set_unlinked(True)
    drag(view, middle(view, 1) + QPoint(0, 50), QPoint(30, 12))
    view.set_unlinked(False)
    assert view.are_apart
    rect = view.pane_rect(1)
    QTest.mouseClick(view, LEFT, NONE, rect.bottomLeft() + QPoint(20, -20))
    assert not view.are_apart


@pytest.mark.parametrize("way", ["fit", "mode"])
def test_fitting_and_another_mode_bring_panes_back_together(view: CompareView, way: str) -> None:
    heard: list[bool] = []
    view.links_changed.connect(lambda: heard.append(view.are_apart))
    view.set_unlinked(True)
    drag(view, middle(view, 1) + QPoint(0, 50), QPoint(30, 12))
    assert heard[-1]
    if way == "fit":
        view.zoom_fit()
    else:
        view.set_mode(CompareMode.WIPE)
        assert not view.is_unlinked
    assert not heard[-1]


def test_modes_of_one_pane_have_nothing_to_unlink(view: CompareView) -> None:
    view.set_mode(CompareMode.ONION)
    view.set_unlink_held(True)
    before = view.viewport
    drag(view, middle(view, 0), QPoint(40, 0))
    assert view.viewport != before
    assert not view.are_apart


def test_the_same_point_is_marked_where_it_is_in_a_pane_that_was_moved(view: CompareView) -> None:
    view.set_unlink_held(True)
    drag(view, middle(view, 1) + QPoint(0, 50), QPoint(35, 12))
    view.set_unlink_held(False)
    place = view.map_from_image(0, QPointF(200, 150)).toPoint()
    picture = view.content(1).pictures[0]
    assert picture is not None
    spot = QPointF(picture.frame.width / 2, picture.frame.height / 2)
    arm = view.map_from_image(1, spot).toPoint() + QPoint(6, 0)
    before = colour_at(shot(view), arm)
    QTest.mouseMove(view, place)
    assert not near(colour_at(shot(view), arm), before, 40)
    assert near(before, BLUE)


def test_a_caption_says_which_pane_would_move(view: CompareView) -> None:
    """Below the pointer, before anything is pressed."""

    def captions() -> list[bool]:
        before, after = plainly, shot(view)
        spots = [view.pane_rect(pane).bottomLeft() + QPoint(14, -20) for pane in (0, 1)]
        return [colour_at(before, spot) != colour_at(after, spot) for spot in spots]

    plainly = shot(view)
    view.set_unlink_held(True)
    for pane, shown in ((1, [False, True]), (0, [True, False])):
        QTest.mouseMove(view, view.pane_rect(pane).center() + QPoint(9, 5))
        assert captions() == shown
    view.set_unlink_held(False)
    assert captions() == [False, False]
