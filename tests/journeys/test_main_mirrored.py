"""The window in a language that is written from right to left; pictures stay as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QWidget

from mjgui.ui.icons import IconSet
from mjgui.ui.theme import ThemeController
from mjgui.ui.widgets.menu_list import menu_place
from mjgui.ui.widgets.mirroring import mirrored
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import LEFT, NO_KEYS

Direction = Qt.LayoutDirection


@pytest.fixture
def mirror(qapp: QApplication) -> Iterator[None]:
    """Write from right to left, as with the option -reverse."""
    qapp.setLayoutDirection(Direction.RightToLeft)
    yield
    qapp.setLayoutDirection(Direction.LeftToRight)


@pytest.fixture
def hands(mirror: None, gateway: FakeGateway, open_window: Open) -> WindowHands:
    gateway.add_generation()
    hands = open_window("gen-1")
    hands.window.resize(1360, 880)
    hands.wait_for_images()
    hands.press("imageChoice0")
    return hands


def middle(hands: WindowHands, name: str) -> int:
    """Where a widget's middle is, from the window's left edge."""
    widget = hands.child(QWidget, name)
    return widget.mapTo(hands.window, widget.rect().center()).x()


def block_in(image: QImage, place: QRect) -> str:
    """The half of a place of a picture in which the light block of the test's images lies."""
    half = place.width() // 8  # the block is a quarter wide
    y = place.top() + place.height() // 8
    left = image.pixelColor(place.left() + half, y).lightness()
    right = image.pixelColor(place.right() - half, y).lightness()
    return "left" if left > right else "right"


def test_panels_stand_the_other_way_round(hands: WindowHands) -> None:
    assert middle(hands, "submitButton") < middle(hands, "canvas")
    assert middle(hands, "canvas") < middle(hands, "toolPolygonToolButton")
    order = [middle(hands, f"imageChoice{number}") for number in range(4)]
    assert order == sorted(order, reverse=True)
    assert middle(hands, "taskIdEdit") > middle(hands, "canvas")


def inked(widget: QWidget) -> tuple[int, int]:
    """How far from its left and its right edge something is drawn on a widget, pixels."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], image.width() - 1 - columns[-1]


def test_labels_begin_where_lines_do(hands: WindowHands) -> None:
    label = hands.child(QLabel, "practiceNote")
    label.setText("practice-sample")  # as English, a name or a number reads in any language
    label.resize(400, 24)
    left, right = inked(label)
    assert right < left


def test_the_mark_of_a_menu_stands_at_the_end_of_its_row(hands: WindowHands) -> None:
    hands.draw()
    hands.submit()
    hands.wait_for_job()
    hands.action("modeCompare").trigger()
    side = hands.child(QWidget, "compareSideA")
    first = max(side.findChildren(QLabel), key=lambda label: label.x())
    assert first.geometry().right() > side.width() - 16, "nothing stands beyond what comes first"


def test_a_polygon_lands_where_it_was_clicked(hands: WindowHands) -> None:
    exact = hands.draw((0.1, 0.2), (0.3, 0.2), (0.2, 0.5))
    (area,) = hands.areas
    assert area.points.tolist() == [pytest.approx(point) for point in exact]
    place = hands.canvas.map_from_image(QPointF(*exact[0]))
    assert place.x() < hands.canvas.width() / 2, "what is on the left of the picture stays there"


def test_pictures_are_not_mirrored(hands: WindowHands) -> None:
    canvas = hands.canvas
    frame = hands.session.document.frame
    ends = (QPointF(0, 0), QPointF(frame.width, frame.height))
    corners = [canvas.map_from_image(place).toPoint() for place in ends]
    assert block_in(canvas.grab().toImage(), QRect(*corners)) == "left"


def test_the_original_stays_on_its_side(hands: WindowHands) -> None:
    hands.draw()
    hands.submit()
    hands.wait_for_job()
    hands.action("modeCompare").trigger()
    hands.action("compareSideBySide").trigger()
    view, frame = hands.compare_view, hands.session.document.frame
    ends = (QPointF(0, 0), QPointF(frame.width, frame.height))

    def original() -> QRect:
        return QRect(*(view.map_from_image(0, place).toPoint() for place in ends))

    hands.wait(lambda: block_in(view.grab().toImage(), original()) == "left")
    result = view.map_from_image(1, QPointF(0, 0)).toPoint()
    place = original()
    is_first = place.right() <= result.x() or place.bottom() <= result.y()
    assert is_first, "A is on the left, or above, as is said of it"
    strip = [middle(hands, f"resultChoice{number}") for number in range(4)]
    assert strip == sorted(strip, reverse=True)


def test_the_menu_of_a_job_opens_where_its_button_is(hands: WindowHands) -> None:
    hands.draw()
    hands.submit()
    hands.wait_for_job()
    jobs = hands.child(QListView, "jobList")
    row = jobs.visualRect(jobs.model().index(0, 0))
    button = menu_place(row)
    assert button.center().x() < row.center().x()
    QTest.mouseMove(jobs.viewport(), button.center())
    QTest.mouseClick(jobs.viewport(), LEFT, NO_KEYS, button.center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_places_are_mirrored_in_their_row(mirror: None) -> None:
    row = QRect(10, 20, 100, 30)
    assert mirrored(QRect(10, 20, 16, 30), row) == QRect(94, 20, 16, 30)


def test_arrows_point_along_the_line_of_writing(qapp: QApplication) -> None:
    themes = ThemeController(qapp, "dark")
    pictures: dict[tuple[str, Direction], QImage] = {}
    for direction in (Direction.LeftToRight, Direction.RightToLeft):
        qapp.setLayoutDirection(direction)
        icons = IconSet(themes)
        for name in ("undo", "brush"):
            pixmap = icons.pixmap(name, 24, 2.0, QColor("white"))
            pictures[name, direction] = pixmap.toImage()
    qapp.setLayoutDirection(Direction.LeftToRight)
    usual, other = Direction.LeftToRight, Direction.RightToLeft
    assert pictures["undo", other] == pictures["undo", usual].flipped(Qt.Orientation.Horizontal)
    assert pictures["undo", other] != pictures["undo", usual]
    assert pictures["brush", other] == pictures["brush", usual]
    themes.deleteLater()
    qapp.setStyleSheet("")
