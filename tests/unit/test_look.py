"""One look: rows of equally high parts, drawings that grow with the text, bars in the margin."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.app.pictures import image_pixels
from mjgui.ui import theme
from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.save_panel import SavePanel
from mjgui.ui.text_size import icon_side
from mjgui.ui.theme import DARK, LIGHT, Theme, ThemeController
from mjgui.ui.tool_strip import ToolStrip
from mjgui.ui.widgets.margin_scroll import MarginScroll
from mjgui.ui.widgets.segmented_control import SegmentedControl

# Said by Qt's off-screen platform of every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_RGB = QImage.Format.Format_RGB32


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose text may be made large; afterwards it is as before."""
    font = QFont(qapp.font())
    yield qapp
    qapp.setStyleSheet("")
    qapp.setFont(font)


def actions_of(qapp: QApplication, text_size: int) -> tuple[QMainWindow, Actions, IconSet]:
    window = QMainWindow()
    themes = ThemeController(qapp, "dark", window, text_size=text_size)
    icons = IconSet(themes, window)
    return window, Actions(window, icons, {}), icons


def painted_on(widget: QWidget, rect: QRect) -> QRect:
    """The box around what differs from the ground in a part of a widget."""
    image = widget.grab(rect).toImage().convertToFormat(_RGB)
    pixels = image_pixels(image)[..., :3]
    rows, columns = np.nonzero((pixels != pixels[0, 0]).any(axis=-1))
    top_left = QPoint(int(columns.min()), int(rows.min()))
    return QRect(top_left, QPoint(int(columns.max()), int(rows.max())))


@pytest.mark.parametrize("text_size", [100, 125, 150, 200])
def test_what_stands_in_a_row_is_equally_high(
    look: QApplication, qtbot: QtBot, text_size: int
) -> None:
    theme.apply(look, DARK, text_size)
    window = QWidget()
    qtbot.addWidget(window)
    parts = [QLineEdit(), QPushButton("Save"), QComboBox(), QDoubleSpinBox()]
    parts.append(SegmentedControl.of_labels(["One", "Two"], window))
    layout = QVBoxLayout(window)
    for part in parts:
        layout.addWidget(part)
        part.ensurePolished()
    assert len({part.sizeHint().height() for part in parts}) == 1


@pytest.mark.parametrize(("text_size", "side"), [(100, 20), (125, 26), (150, 30), (200, 30)])
def test_drawings_grow_with_the_text_as_far_as_that_is_of_use(
    look: QApplication, text_size: int, side: int
) -> None:
    theme.apply(look, DARK, text_size)
    assert icon_side(20) == side


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=lambda colours: colours.name)
def test_the_arrows_of_submenus_grow_with_the_text(
    look: QApplication, qtbot: QtBot, colours: Theme, way: Qt.LayoutDirection
) -> None:
    heights: list[int] = []
    for text_size in (100, 150, 200):
        theme.apply(look, colours, text_size)
        menu = QMenu()
        qtbot.addWidget(menu)
        menu.setLayoutDirection(way)
        menu.addMenu(" ").addAction("Inside")  # nothing is painted but the arrow
        menu.resize(menu.sizeHint())
        row = menu.actionGeometry(menu.actions()[0])
        box = painted_on(menu, row)
        heights.append(box.height())
        is_left = box.center().x() < row.width() / 2
        assert is_left is (way is Qt.LayoutDirection.RightToLeft)
    assert heights[0] >= 5
    assert heights[1] >= 1.3 * heights[0]
    assert heights[2] == heights[1], "drawings grow by half as much again"


def test_the_mark_of_buttons_with_menus_grows_with_the_text(
    look: QApplication, qtbot: QtBot
) -> None:
    heights: list[int] = []
    for text_size in (100, 150, 200):
        theme.apply(look, DARK, text_size)
        button = QPushButton()
        qtbot.addWidget(button)
        button.setMenu(QMenu(button))
        button.resize(button.sizeHint())
        heights.append(painted_on(button, button.rect().adjusted(4, 4, -4, -4)).height())
    assert heights[0] >= 4
    assert heights[1] >= 1.3 * heights[0]
    assert heights[2] == heights[1]


def test_icons_of_large_text_are_drawn_not_stretched(look: QApplication) -> None:
    window, _, icons = actions_of(look, 200)
    assert icons.icon("save").actualSize(QSize(30, 30)) == QSize(30, 30)
    window.deleteLater()


def test_tools_are_as_large_as_all_of_them_have_room(look: QApplication, qtbot: QtBot) -> None:
    window, actions, _ = actions_of(look, 200)
    qtbot.addWidget(window)
    strip = ToolStrip(actions)
    window.setCentralWidget(strip)
    least = strip.minimumSizeHint().height()
    select = strip.findChild(QToolButton, "toolSelectToolButton")
    assert select is not None

    def side_at(height: int) -> int:
        strip.resize(60, height)
        return select.iconSize().width()

    window.show()
    assert side_at(least) == 20
    assert side_at(least + 60) in range(21, 30)
    assert side_at(least + 400) == 30
    assert strip.minimumSizeHint().height() == least, "the window can be made low again"
    assert side_at(least) == 20


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_scroll_bar_leaves_what_scrolls_as_wide_as_it_was(
    look: QApplication, qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    theme.apply(look, DARK)
    content, part = QWidget(), QLabel("Areas to repaint")
    column = QVBoxLayout(content)
    column.setContentsMargins(16, 16, 16, 16)
    column.addWidget(part)
    scroll = MarginScroll(content)
    scroll.setLayoutDirection(way)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()

    def place() -> tuple[int, int]:
        return part.mapTo(scroll, part.rect().topLeft()).x(), part.width()

    qtbot.waitUntil(lambda: part.width() == 268)
    before = place()
    part.setFixedHeight(600)
    qtbot.waitUntil(scroll.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: place() == before)
    part.setFixedHeight(20)
    qtbot.waitUntil(lambda: not scroll.verticalScrollBar().isVisible())
    qtbot.waitUntil(lambda: place() == before)


def test_where_words_have_no_room_the_icons_of_saving_stay(
    look: QApplication, qtbot: QtBot
) -> None:
    window, actions, icons = actions_of(look, 100)
    qtbot.addWidget(window)
    panel = SavePanel(actions, icons)
    window.setCentralWidget(panel)
    window.show()
    buttons = [panel.findChild(QPushButton, f"{n}Button") for n in ("saveResult", "quickSave")]

    def words_at(width: int) -> list[str]:
        panel.resize(width, 80)
        return [button.text() for button in buttons if button is not None]

    least = panel.minimumSizeHint().width()
    shown = [words_at(width) for width in range(400, 100, -10)]
    steps = [now for before, now in zip([[], *shown], shown, strict=False) if now != before]
    assert steps == [["Save…", "Quick save"], ["Save…", ""], ["", ""]]
    assert panel.minimumSizeHint().width() == least
    assert all(b is not None and b.accessibleName() and b.toolTip() for b in buttons)
