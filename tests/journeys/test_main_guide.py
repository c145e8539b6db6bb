"""The guide: opened at what one is doing, searched, and leading back to the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QWidget,
)

from mjgui.core.guide import PAGES, Page
from mjgui.ui.guide.browser import GuideBrowser
from mjgui.ui.guide.window import GuideWindow
from mjgui.ui.palette.model import ROW_ROLE
from tests.journeys.conftest import Browser, Open
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import CTRL

Key = Qt.Key


class Reader:
    """The guide as hands and eyes meet it."""

    def __init__(self, hands: WindowHands) -> None:
        self.hands = hands

    def open(self) -> None:
        self.hands.key(Key.Key_F1)
        self.hands.wait(lambda: self.window and self.text.toPlainText())

    @property
    def window(self) -> GuideWindow | None:
        tops = QApplication.topLevelWidgets()
        return next((w for w in tops if isinstance(w, GuideWindow) and w.isVisible()), None)

    def child(self, kind: type, name: str):
        assert self.window is not None
        found = self.window.findChild(kind, name)
        assert found is not None
        return found

    @property
    def text(self) -> GuideBrowser:
        return self.child(GuideBrowser, "guideText")

    @property
    def title(self) -> str:
        return self.text.toPlainText().splitlines()[0]

    @property
    def note(self) -> str:
        return self.child(QLabel, "guideNote").text()

    @property
    def listed(self) -> list[str]:
        contents = self.child(QListWidget, "guideContents")
        items = [contents.item(row) for row in range(contents.count())]
        return [item.text() for item in items if not item.isHidden()]

    def follow(self, address: str) -> None:
        """Go from link to link by Tab, and press Enter on this one."""
        self.text.setFocus()
        for _ in range(200):
            QTest.keyClick(self.text, Key.Key_Tab)
            if self.text.textCursor().charFormat().anchorHref() == address:
                QTest.keyClick(self.text, Key.Key_Return)
                return
        pytest.fail(f"the page has no link {address}")


@pytest.mark.parametrize(
    ("name", "page"),
    [("canvas", "drawing"), ("promptEdit", "prompt"), ("taskIdEdit", "loading")],
)
def test_f1_opens_the_page_about_what_has_the_focus(
    ready: WindowHands, name: str, page: str
) -> None:
    ready.child(QWidget, name).setFocus()
    reader = Reader(ready)
    reader.open()
    assert reader.title == PAGES[page]


def test_f1_again_from_elsewhere_turns_to_another_page(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    ready.window.activateWindow()
    ready.wait(ready.window.isActiveWindow)
    ready.child(QWidget, "promptEdit").setFocus()
    reader.open()
    assert reader.title == PAGES["prompt"]


def test_the_history_and_compare_have_pages_of_their_own(drawn: WindowHands) -> None:
    reader = Reader(drawn)
    drawn.submit()
    drawn.wait_for_job()
    drawn.wait(lambda: drawn.focus is drawn.compare_view)
    reader.open()
    assert reader.title == PAGES["comparing"]
    drawn.window.activateWindow()
    drawn.wait(drawn.window.isActiveWindow)
    drawn.action("showHistory").trigger()
    reader.open()
    assert reader.title == PAGES["history"]


def test_every_page_can_be_chosen_by_keys_and_shows_its_icons(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    contents = reader.child(QListWidget, "guideContents")
    contents.setFocus()
    QTest.keyClick(contents, Key.Key_Home)
    for title in PAGES.values():
        assert reader.title == title
        QTest.keyClick(contents, Key.Key_Down)


def test_back_and_forward_go_over_what_was_read(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    reader.child(QListWidget, "guideContents").setCurrentRow(0)
    reader.follow("guide:loading")
    assert reader.title == PAGES["loading"]
    QTest.mouseClick(reader.child(QWidget, "guideBack"), Qt.MouseButton.LeftButton)
    assert reader.title == PAGES["first-steps"]
    QTest.keyClick(reader.text, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.title == PAGES["drawing"]
    QTest.keyClick(reader.text, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert reader.title == PAGES["first-steps"]


def test_the_link_of_an_action_points_at_it_in_the_window(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    reader.follow("action:toolLasso")
    ready.wait(lambda: ready.focus.objectName() == "paletteEdit")
    found = ready.child(QListView, "paletteList").currentIndex().data(ROW_ROLE)
    assert (found.entry.key, found.entry.where) == ("action:toolLasso", "Tools")
    ready.key(Key.Key_Return)
    assert ready.action("toolLasso").isChecked()
    assert ready.focus is ready.canvas


def test_the_link_of_one_of_two_actions_of_one_name_points_at_that_one(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    reader.child(QListWidget, "guideContents").setCurrentRow(list(PAGES).index("history"))
    reader.follow("action:deleteEntries")
    ready.wait(lambda: ready.focus.objectName() == "paletteEdit")
    found = ready.child(QListView, "paletteList").currentIndex().data(ROW_ROLE)
    assert found.entry.key == "action:deleteEntries"
    ready.key(Key.Key_Escape)


def test_words_are_found_on_all_pages_and_marked(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    QTest.keyClick(reader.text, Key.Key_F, CTRL)
    search = reader.child(QLineEdit, "guideSearch")
    QTest.keyClicks(search, "keychain")
    assert reader.title == PAGES["settings"]
    assert len(reader.listed) == 1
    marks = reader.text.extraSelections()
    assert {mark.cursor.selectedText().lower() for mark in marks} == {"keychain"}
    before = reader.text.textCursor().position()
    QTest.keyClick(search, Key.Key_Return)
    assert reader.text.textCursor().position() > before
    QTest.keyClicks(search, "qqq")
    assert not reader.listed
    assert reader.note == "No page has all of these words."
    search.clear()
    assert reader.listed == list(PAGES.values())
    assert not reader.text.extraSelections()


def test_remapped_keys_stand_in_the_pages(open_window: Open, own_data_folder: Path) -> None:
    own_data_folder.mkdir(parents=True)
    (own_data_folder / "settings.json").write_text('{"shortcuts": {"toolLasso": "Ctrl+Alt+L"}}')
    hands = open_window("--practice")
    hands.wait_for_images()
    reader = Reader(hands)
    reader.open()
    assert "Lasso Ctrl+Alt+L" in reader.text.toPlainText()


def test_it_opens_from_the_settings_and_stays_readable(ready: WindowHands) -> None:
    ready.key(Key.Key_Comma, CTRL)
    dialog = ready.child(QDialog, "settingsDialog")
    ready.wait(dialog.isActiveWindow)
    reader = Reader(ready)
    reader.open()
    assert reader.title == PAGES["settings"]
    reader.follow("action:showAbout")
    assert "Close the dialog first" in reader.note
    assert ready.window.findChild(QWidget, "commandPalette") is None
    dialog.close()


def test_a_link_that_leads_out_goes_to_the_browser(ready: WindowHands, browser: Browser) -> None:
    reader = Reader(ready)
    reader.open()
    assert reader.window is not None
    page = Page("drawing", "# Drawing areas\n\n[there](https://example.org/a)")
    reader.window.set_pages((page,))
    reader.follow("https://example.org/a")
    assert browser.pages == ["https://example.org/a"]
    browser.works = False
    reader.window.set_pages((page,))
    reader.follow("https://example.org/a")
    assert "https://example.org/a" in reader.note


def test_nothing_is_loaded_from_outside(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    for name in ("https://example.org/a.png", "file:///etc/hostname"):
        assert reader.text.loadResource(2, QUrl(name)) is None


def test_escape_closes_it_and_so_does_the_window(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    QTest.keyClick(reader.text, Key.Key_Escape)
    assert reader.window is None
    ready.action("showGuide").trigger()
    assert reader.window is not None
    ready.window.close()
    assert reader.window is None


def test_a_page_is_found_in_the_palette(ready: WindowHands) -> None:
    reader = Reader(ready)
    ready.key(Key.Key_K, CTRL)
    ready.keys("guide blend")
    ready.key(Key.Key_Return)
    ready.wait(lambda: reader.window and reader.text.toPlainText())
    assert reader.title == PAGES["comparing"]


def test_every_control_of_it_is_explained(ready: WindowHands) -> None:
    reader = Reader(ready)
    reader.open()
    for name in ("guideSearch", "guideContents", "guideText", "guideBack", "guideForward"):
        assert reader.child(QWidget, name).whatsThis()
        assert reader.child(QWidget, name).accessibleName()
