"""By keyboard alone: Tab goes as one reads, Esc leads out, F10 opens the menus."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QMenu, QWidget

from mjgui.app.viewing import Mode
from mjgui.ui.action_table import SPECS
from mjgui.ui.canvas_page import CanvasPage
from mjgui.ui.compare.view import CompareView
from mjgui.ui.filmstrip import Filmstrip
from mjgui.ui.guide.browser import GuideBrowser
from mjgui.ui.guide.window import GuideWindow
from mjgui.ui.hint_line import HintLine
from mjgui.ui.history.page import HistoryPage
from mjgui.ui.layout import WindowParts
from mjgui.ui.tool_strip import ToolStrip
from mjgui.ui.top_bar import TopBar
from tests.journeys.everything import settings_pages
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import NO_KEYS, SHIFT

Key = Qt.Key
_MOST_LINKS = 200
PARTS = (
    (TopBar,),
    (ToolStrip,),
    (CanvasPage, CompareView, HistoryPage),
    (HintLine,),
    (Filmstrip,),
    (WindowParts,),
)
"""The parts of the window in the order in which they are read; last the right column."""


def round_trip(start: QWidget, *, back: bool = False) -> list[QWidget]:
    """Every widget that Tab stops at, from one until it comes back to it."""
    start.setFocus()
    stops: list[QWidget] = []
    key, keys = (Key.Key_Backtab, SHIFT) if back else (Key.Key_Tab, NO_KEYS)
    while start not in stops:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, keys)
        after = QApplication.focusWidget()
        assert after is not None
        assert after not in stops, f"Tab is trapped at {after.objectName()}"
        stops.append(after)
    return stops


def part_of(widget: QWidget) -> int:
    """The number of the part that a widget stands in."""
    for number, kinds in enumerate(PARTS):
        here: QWidget | None = widget
        while here is not None and not isinstance(here, kinds):
            here = here.parentWidget()
        if here is not None:
            return number
    raise AssertionError(widget.objectName())


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def reads_on(first: QWidget, then: QWidget) -> bool:
    """Whether the one stands below the other, or behind it in the same row."""
    here, there = place(first), place(then)
    if there.top() >= here.bottom():
        return True
    return there.bottom() > here.top() and there.left() > here.right()


def out_of_order(stops: list[QWidget]) -> list[str]:
    """Where Tab goes back within a part, or to an earlier part; from the beginning of the first."""
    starts = [
        n for n, (a, b) in enumerate(pairwise([stops[-1], *stops])) if part_of(a) > part_of(b)
    ]
    assert len(starts) == 1, "it goes through the parts once"
    ring = stops[starts[0] :] + stops[: starts[0]]
    return [
        f"{a.objectName()} -> {b.objectName()}"
        for a, b in pairwise(ring)
        if part_of(a) == part_of(b) and not reads_on(a, b)
    ]


def test_tab_goes_through_edit_as_one_reads(drawn: WindowHands) -> None:
    hands = drawn
    stops = round_trip(hands.canvas)
    assert out_of_order(stops) == []
    back = round_trip(hands.canvas, back=True)
    assert back[:-1] == stops[-2::-1]
    hands.unfold_advanced()
    hands.action("toggleBatch").trigger()
    QApplication.processEvents()
    more = round_trip(hands.canvas)
    assert {"callbackEdit", "maskUrlEdit", "batchEdit"} <= {stop.objectName() for stop in more}
    assert out_of_order(more) == []


def test_what_has_come_later_has_its_place(ready: WindowHands) -> None:
    """Rows of what blocks Submit, and the buttons of a message, are made while the window is up."""
    ready.draw((0.1, 0.1), (0.9, 0.9), (0.9, 0.1), (0.1, 0.9))  # crosses itself
    ready.load("no-such-task")
    ready.wait(ready.bar.isVisible)
    QApplication.processEvents()
    stops = round_trip(ready.canvas)
    blockers = ready.child(QWidget, "blockerList")
    assert any(blockers.isAncestorOf(stop) for stop in stops)
    assert out_of_order([stop for stop in stops if not ready.bar.isAncestorOf(stop)]) == []
    on_bar = [n for n, stop in enumerate(stops) if ready.bar.isAncestorOf(stop)]
    assert on_bar
    # They lie over the picture, and come right before it.
    assert stops[-1] is ready.canvas
    assert on_bar == list(range(on_bar[0], len(stops) - 1))


def test_tab_goes_through_compare_and_the_history_as_one_reads(drawn: WindowHands) -> None:
    hands = drawn
    hands.submit()
    hands.wait_for_job()
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    stops = round_trip(hands.compare_view)
    assert out_of_order(stops) == []
    for stop in stops:
        stop.setFocus()
        hands.key(Key.Key_Escape)
        assert hands.focus is hands.compare_view, stop.objectName()
    hands.action("showHistory").trigger()
    entries = hands.child(QAbstractItemView, "historyList")
    hands.wait(lambda: entries.model().rowCount())
    entries.setCurrentIndex(entries.model().index(0, 0))
    hands.action("showCosts").trigger()
    hands.wait(lambda: hands.label("costWords"))
    stops = round_trip(entries)
    assert {"costChart", "historyNote", "historySearch"} <= {stop.objectName() for stop in stops}
    assert out_of_order(stops) == []
    for stop in (hands.child(QWidget, "historyNote"), hands.child(QWidget, "costChart"), entries):
        if not entries.isVisible():
            hands.action("showHistory").trigger()
        stop.setFocus()
        hands.key(Key.Key_Escape)
        assert not entries.isVisible() or hands.focus is entries, stop.objectName()
    if entries.isVisible():
        hands.key(Key.Key_Escape)
    assert not entries.isVisible()


def test_escape_leads_from_everywhere_to_the_canvas(drawn: WindowHands) -> None:
    areas = drawn.areas
    for stop in round_trip(drawn.canvas):
        stop.setFocus()
        drawn.key(Key.Key_Escape)
        assert drawn.focus is drawn.canvas, stop.objectName()
    assert drawn.areas == areas


def test_tab_goes_through_every_page_of_the_settings_as_one_reads(ready: WindowHands) -> None:
    for page, dialog in settings_pages(ready):
        ready.wait(dialog.isActiveWindow)
        stops = round_trip(ready.child(QWidget, "settingsSections"))
        assert [stop.objectName() for stop in stops[-3:]] == [
            "closeSettings",
            "settingsSearch",
            "settingsSections",
        ], page
        wrong = [(a, b) for a, b in pairwise(stops[:-2]) if not reads_on(a, b)]
        assert [f"{a.objectName()} -> {b.objectName()}" for a, b in wrong] == [], page


def test_tab_goes_through_the_choice_of_files_as_one_reads(ready: WindowHands) -> None:
    ready.action("openFiles").trigger()
    dialog = ready.child(QDialog, "openFilesDialog")
    ready.wait(dialog.isActiveWindow)
    stops = round_trip(ready.child(QWidget, "openTaskIdEdit"))
    ring = [stops[-1], *stops[:-1]]
    wrong = [(a, b) for a, b in pairwise(ring) if not reads_on(a, b)]
    assert [f"{a.objectName()} -> {b.objectName()}" for a, b in wrong] == []
    assert ring[1] is ready.child(QWidget, "chooseFiles")
    ready.key(Key.Key_Escape)


def test_tab_leads_out_of_the_page_of_the_guide_as_well(ready: WindowHands) -> None:
    """On the page it stops at each link."""
    ready.action("showGuide").trigger()
    tops = QApplication.topLevelWidgets()
    guide = next(each for each in tops if isinstance(each, GuideWindow) and each.isVisible())
    ready.wait(guide.isActiveWindow)
    parts = [guide.findChild(QWidget, name) for name in ("guideSearch", "guideContents")]
    page = guide.findChild(GuideBrowser, "guideText")
    assert page is not None
    ready.wait(page.toPlainText)
    assert parts[0] is not None
    parts[0].setFocus()
    QTest.keyClick(ready.focus, Key.Key_Tab)
    assert ready.focus is parts[1]
    links = 0
    while ready.focus is not parts[0]:
        QTest.keyClick(ready.focus, Key.Key_Tab)
        links += ready.focus is page
        assert links < _MOST_LINKS
    assert links > 1
    QTest.keyClick(ready.focus, Key.Key_Escape)
    assert not guide.isVisible()


def test_escape_closes_the_settings_from_wherever_one_is(ready: WindowHands) -> None:
    for name in ("settingsSections", "settingsSearch", "closeSettings"):
        ready.action("openSettings").trigger()
        dialog = ready.child(QDialog, "settingsDialog")
        ready.wait(dialog.isActiveWindow)
        ready.child(QWidget, name).setFocus()
        ready.key(Key.Key_Escape)
        ready.wait(lambda: ready.window.findChild(QDialog, "settingsDialog") is None)


def test_the_menus_are_opened_and_gone_through_by_keys(drawn: WindowHands) -> None:
    """By this way alone, every action of the table is reached and told of."""
    met: set[str] = set()
    drawn.key(Key.Key_F10)
    menu = QApplication.activePopupWidget()
    bar = drawn.window.menuBar()
    for _ in bar.actions():
        assert isinstance(menu, QMenu)
        first = None
        while (active := menu.activeAction()) is not first or first is None:
            first = first or active
            if active is not None:
                met.add(active.objectName())
                below = active.menu()
                if isinstance(below, QMenu):
                    met |= {each.objectName() for each in below.actions()}
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Right)
        menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Key.Key_Escape)
    enabled = {spec.name for spec in SPECS if drawn.action(spec.name).isEnabled()}
    assert enabled - met == set()
