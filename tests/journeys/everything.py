"""A walk through everything that the window can show, for tests that look at all of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)

from mjgui.ui.compare_actions import MODES
from mjgui.ui.guide.window import GuideWindow
from tests.journeys.hands import WindowHands

Sight = tuple[str, QWidget]
"""What is being looked at, in words, and the widget that holds all of it."""

_ROUNDS = 3
"""A layout that has settled may ask the one around it for another size, and that one another."""
TOOLS = (
    "toolSelect",
    "toolPolygon",
    "toolLasso",
    "toolMagnetic",
    "toolSmart",
    "toolRectangle",
    "toolEllipse",
    "toolBrush",
    "toolEraser",
    "toolHand",
)


def everything(hands: WindowHands) -> Iterator[Sight]:
    """Go everywhere, from a generation without a mask to the history of its results."""
    for part in (in_edit, menus, dialogs, in_compare, in_history):
        yield from settled(part(hands))


def settled(sights: Iterator[Sight]) -> Iterator[Sight]:
    """Let layouts settle, as they do once the events that wait have been heard."""
    for sight in sights:
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        yield sight


def in_edit(hands: WindowHands) -> Iterator[Sight]:
    """Edit, from nothing to a mask with everything unfolded."""
    window = hands.window
    yield "Edit, no mask", window
    hands.draw()
    yield "Edit, one area", window
    for tool in TOOLS:
        hands.action(tool).trigger()
        yield f"the hint of {tool}", hands.child(QWidget, "hintLabel")
    hands.action("selectAllAreas").trigger()
    hands.action("growMask").trigger()
    yield "Grow", hands.child(QWidget, "operationBar")
    hands.press("operationCancel")
    hands.unfold_advanced()
    hands.write("maskUrlEdit", "not an address")
    yield "Edit, a wrong mask URL", window
    hands.write("maskUrlEdit", "")
    menu = hands.menu_of("areaList", 0)
    yield "the menu of an area", menu
    menu.close()
    hands.action("toggleBatch").trigger()
    yield "Edit, a batch", window
    hands.action("toggleBatch").trigger()
    hands.action("promptHistory").trigger()
    yield "earlier prompts", window
    hands.action("promptHistory").trigger()
    hands.load("no-such-task")
    hands.wait(hands.bar.isVisible)
    yield "a message", window
    hands.bar.clear()


def menus(hands: WindowHands) -> Iterator[Sight]:
    """Every menu of the menu bar, with the menus in it."""
    bar = hands.window.menuBar()
    for action in bar.actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
        yield f"menu {action.text()}", menu
        for each in menu.findChildren(QMenu):
            yield f"menu {each.title()}", each
        menu.close()


def dialogs(hands: WindowHands) -> Iterator[Sight]:
    """Every page of the settings, the palette, the guide, and all other dialogs."""
    yield from settings_pages(hands)
    for name, kind in (
        ("openFiles", "openFilesDialog"),
        ("showShortcuts", "shortcutSheet"),
        ("showAbout", "aboutDialog"),
        ("reportProblem", "reportDialog"),
    ):
        hands.action(name).trigger()
        dialog = hands.child(QDialog, kind)
        if name == "reportProblem":
            hands.wait(lambda: hands.child(QPushButton, "reportCopy").isEnabled())
        yield name, dialog
        _close(hands, dialog)
    hands.action("showPalette").trigger()
    yield "the palette", hands.child(QWidget, "commandPalette")
    hands.action("showPalette").trigger()
    hands.action("showGuide").trigger()
    guides = [w for w in QApplication.topLevelWidgets() if isinstance(w, GuideWindow)]
    guide = next(each for each in guides if each.isVisible())
    yield "the guide", guide
    guide.close()


def settings_pages(hands: WindowHands) -> Iterator[Sight]:
    """Every page of the settings."""
    hands.action("openSettings").trigger()
    settings = hands.child(QDialog, "settingsDialog")
    sections = hands.child(QListWidget, "settingsSections")
    for row in range(sections.count()):
        sections.setCurrentRow(row)
        yield f"settings, page {row + 1}", settings
    _close(hands, settings)


def in_compare(hands: WindowHands) -> Iterator[Sight]:
    """Submit what is drawn, and look at the results in all modes."""
    window = hands.window
    if hands.session.jobs.newest is None:
        hands.submit()
        hands.wait_for_job()
    hands.action("modeCompare").trigger()
    yield "Compare", window
    for name in MODES:
        hands.action(name).trigger()
        yield f"Compare, {name}", window
    hands.action("compareSideBySide").trigger()
    hands.action("toggleBlend").trigger()
    yield "Compare, blended in", window
    hands.action("toggleBlend").trigger()
    hands.action("showEdits").trigger()
    yield "the tree of edits", window
    menu = hands.menu_of("editTree", 0)
    yield "the menu of an edit", menu
    menu.close()
    hands.action("showJobs").trigger()
    menu = hands.menu_of("jobList", 0)
    yield "the menu of a job", menu
    menu.close()


def in_history(hands: WindowHands) -> Iterator[Sight]:
    """The history, its first entry, and what was spent."""
    window = hands.window
    hands.action("showHistory").trigger()
    hands.wait(hands.child(QWidget, "storageUsage").isVisible)  # it is measured in a worker
    yield "the history", window
    hands.action("showCosts").trigger()
    hands.wait(lambda: hands.label("costWords"))
    yield "costs", window
    hands.action("showCosts").trigger()
    entries = hands.child(QAbstractItemView, "historyList")
    hands.wait(lambda: entries.model().rowCount())
    for row in range(entries.model().rowCount()):
        entries.setCurrentIndex(entries.model().index(row, 0))
        yield f"entry {row + 1} of the history", window
    menu = hands.menu_of("historyList", 0)
    yield "the menu of an entry", menu
    menu.close()
    hands.action("showHistory").trigger()


def _close(hands: WindowHands, dialog: QDialog) -> None:
    name = dialog.objectName()
    dialog.close()
    hands.wait(lambda: hands.window.findChild(QDialog, name) is None)
