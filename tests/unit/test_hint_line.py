"""The line under the picture, where it is narrow and the text is large."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mjgui.ui.actions import Actions
from mjgui.ui.hint_line import HintLine
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import ThemeController

LARGE_PX = 26


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QWidget]:
    owner = QWidget()
    qtbot.addWidget(owner)
    yield owner
    owner.close()  # and not before: qtbot alone would not keep it


@pytest.fixture
def line(qapp: QApplication, owner: QWidget) -> HintLine:
    before = qapp.font()
    font = qapp.font()
    font.setPixelSize(LARGE_PX)
    qapp.setFont(font)
    try:
        line = HintLine(Actions(owner, IconSet(ThemeController(qapp, "dark", owner), owner), {}))
    finally:
        qapp.setFont(before)
    line.setParent(owner)  # which gives it as little room as it likes
    owner.show()
    line.show_hint("Drag draws a new area")
    line.show_zoom(0.3)
    line.show_place((874.0, 491.0))
    return line


def overlaps(line: HintLine) -> list[tuple[str, str]]:
    """The neighbours in the line of which one lies over the other."""
    shown = [w for w in line.findChildren(QWidget) if w.isVisible() and w.parent() is line]
    shown.sort(key=lambda widget: widget.x())
    return [
        (a.objectName(), b.objectName())
        for a, b in pairwise(shown)
        if a.geometry().intersects(b.geometry())
    ]


@pytest.mark.parametrize("width", [400, 488, 600, 720, 1200])
def test_no_number_lies_over_another(line: HintLine, width: int) -> None:
    line.resize(width, line.sizeHint().height())
    line.show()
    assert not overlaps(line)
    line.show_measure("728 × 410 px")
    QApplication.processEvents()
    assert not overlaps(line)
    measure = line.findChild(QLabel, "measureLabel")
    assert measure is not None
    assert measure.isVisible()
    line.show_measure("")
    QApplication.processEvents()
    assert not overlaps(line)


def test_all_of_it_is_shown_where_there_is_room(line: HintLine) -> None:
    line.resize(1200, line.sizeHint().height())
    line.show()
    line.show_measure("728 × 410 px")
    labels = [label for label in line.findChildren(QLabel) if not label.isVisible()]
    assert not [label.objectName() for label in labels]


class Requests(QObject):
    """Counts how often a widget is asked to lay out what is in it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_texts_that_change_lay_nothing_out_anew(line: HintLine, qtbot: QtBot) -> None:
    """It would go up to the window, and paint all of it, in the middle of a drag."""
    line.resize(1200, line.sizeHint().height())
    line.show_measure("8 px")
    QApplication.processEvents()
    requests = Requests(line)
    for step in range(5):
        line.show_hint(f"Drag draws a new area {'x' * step}")
        line.show_place((1.0, 10.0**step))
        line.show_measure(f"{10**step} px")
        line.show_zoom(10.0**-step)
        place = line.findChild(QLabel, "coordinatesLabel")
        assert place is not None
        qtbot.waitUntil(lambda step=step, place=place: place.text() == f"1, {10**step} px")
    QApplication.processEvents()
    assert requests.count == 0


def test_a_number_longer_than_all_others_has_room(line: HintLine, qtbot: QtBot) -> None:
    line.resize(1600, line.sizeHint().height())
    place = line.findChild(QLabel, "coordinatesLabel")
    assert place is not None
    line.show_place((-1234567.0, -1234567.0))
    qtbot.waitUntil(lambda: place.text().endswith("567 px"))
    qtbot.waitUntil(lambda: place.width() >= place.sizeHint().width())
