"""Another language: the window is built anew, and nothing that is at work or drawn is lost."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThread
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWhatsThis,
    QWidget,
)

from mjgui.app import languages
from mjgui.app.job import JobState
from mjgui.core.language import spoken
from mjgui.core.settings import SettingsStore
from mjgui.ui.guide.browser import GuideBrowser
from mjgui.ui.guide.window import GuideWindow
from mjgui.ui.window import MainWindow
from resources import translations
from resources.source_texts import Key as TextKey
from resources.source_texts import Text
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import Key, WindowHands

GERMAN = {
    "&File": "&Datei",
    "&Edit": "&Bearbeiten",
    "&Submit": "&Absenden",
    "Language": "Sprache",
    "&Quit": "&Beenden",
}


@pytest.fixture(autouse=True)
def little_german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Translations of a few texts, in the place of all."""
    texts = [Text(TextKey(source, "")) for source in GERMAN]
    folder = tmp_path / "translations"
    translations.update(texts, folder)
    assert translations.fill(texts, "de", GERMAN, folder) == []
    for language in translations.LANGUAGES:
        translations.release(language, folder / f"mjgui_{language}.qm", folder)
    whole = languages.resource_path

    def path(name: str) -> Path:
        return tmp_path / name if name.startswith("translations/") else whole(name)

    monkeypatch.setattr(languages, "resource_path", path)
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        languages.begin(app, "en")


def main_windows() -> list[MainWindow]:
    """Those on the screen: what another test has closed may not be gone yet."""
    tops = QApplication.topLevelWidgets()
    return [w for w in tops if isinstance(w, MainWindow) and w.isVisible()]


def settings_of(hands: WindowHands) -> QDialog | None:
    dialogs = hands.window.findChildren(QDialog, "settingsDialog")
    return next((dialog for dialog in dialogs if dialog.isVisible()), None)


def choose(hands: WindowHands, code: str) -> None:
    """Choose a language in the settings, and turn to the window that speaks it."""
    if settings_of(hands) is None:
        hands.action("openSettings").trigger()
    dialog = settings_of(hands)
    assert dialog is not None
    choice = dialog.findChild(QComboBox, "languageChoice")
    assert choice is not None
    if not choice.isVisible():
        sections = dialog.findChild(QWidget, "settingsSections")
        assert sections is not None
        hands.qtbot.keyClick(sections, Key.Key_Down)
    hands.wait(choice.isVisible)
    choice.setFocus()
    before = hands.window
    row = choice.findData(code)
    way = Key.Key_Down if row > choice.currentIndex() else Key.Key_Up
    while choice.currentIndex() != row:  # faster than the window is built anew
        hands.qtbot.keyClick(choice, way)
    turn_to_the_next(hands, before)


def turn_to_the_next(hands: WindowHands, before: MainWindow) -> None:
    """Wait for the window that takes the place of another, and turn to it."""
    others: list[MainWindow] = []
    hands.wait(lambda: others.extend(w for w in main_windows() if w is not before) or others)
    hands.turn_to(others[0])
    hands.qtbot.waitExposed(hands.window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_reset_that_changes_the_language_is_undone_in_the_next_window(
    ready: WindowHands,
) -> None:
    choose(ready, "de")
    for button, spoken_menus in (
        ("resetAllSettings", ["&File", "&Edit"]),
        ("undoReset", ["&Datei", "&Bearbeiten"]),
    ):
        ready.wait(lambda name=button: ready.child(QWidget, name).isVisible())
        before = ready.window
        ready.press(button)
        turn_to_the_next(ready, before)
        assert menus(ready) == spoken_menus
    dialog = settings_of(ready)
    assert dialog is not None
    dialog.close()


def menus(hands: WindowHands) -> list[str]:
    return [action.text() for action in hands.window.menuBar().actions()][:2]


def test_the_guide_goes_with_its_window_and_comes_back_in_the_language(ready: WindowHands) -> None:
    def guides() -> list[GuideWindow]:
        tops = QApplication.topLevelWidgets()
        return [w for w in tops if isinstance(w, GuideWindow) and w.isVisible()]

    ready.action("showGuide").trigger()
    assert guides()
    choose(ready, "de")
    assert not guides()
    dialog = settings_of(ready)
    assert dialog is not None
    dialog.close()
    ready.action("showGuide").trigger()
    (guide,) = guides()
    text = guide.findChild(GuideBrowser, "guideText")
    assert text is not None
    ready.wait(text.toPlainText)
    guide.show_page("first-steps")
    assert "Absenden" in text.toPlainText()
    ready.window.close()
    assert not guides()


def test_asking_what_this_is_ends_with_its_window(ready: WindowHands) -> None:
    ready.action("openSettings").trigger()
    choice, before = ready.child(QComboBox, "languageChoice"), ready.window
    ready.action("whatsThis").trigger()
    assert QWhatsThis.inWhatsThisMode()
    row = choice.findData("de")  # a key or a click would end it
    choice.setCurrentIndex(row)
    choice.activated.emit(row)
    turn_to_the_next(ready, before)
    assert not QWhatsThis.inWhatsThisMode()
    dialog = settings_of(ready)
    assert dialog is not None
    dialog.close()


def test_the_window_speaks_another_language_at_once(ready: WindowHands, tmp_path: Path) -> None:
    hands = ready
    place = hands.window.geometry()
    choose(hands, "de")
    assert menus(hands) == ["&Datei", "&Bearbeiten"]
    assert hands.action("submit").text() == "&Absenden"
    assert QLocale().language() is QLocale.Language.German
    assert hands.window.geometry() == place
    dialog = settings_of(hands)
    assert dialog is not None
    choice = dialog.findChild(QComboBox, "languageChoice")
    assert choice is not None
    assert choice.isVisible()
    assert choice.accessibleName() == "Sprache"
    assert choice.currentData() == "de"
    assert dialog.focusWidget() is choice
    choose(hands, "en")
    assert menus(hands) == ["&File", "&Edit"]
    assert QLocale().language() is QLocale.Language.English


@pytest.mark.parametrize("content", [None, b"no translation"])
def test_a_language_whose_texts_are_missing_ends_nothing(
    drawn: WindowHands, open_window: Open, tmp_path: Path, content: bytes | None
) -> None:
    hands, areas = drawn, drawn.areas
    file = tmp_path / "translations" / "mjgui_de.qm"
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    choose(hands, "de")
    assert menus(hands) == ["&File", "&Edit"]
    assert "Deutsch" in hands.message.title
    assert hands.areas == areas
    dialog = settings_of(hands)
    assert dialog is not None
    dialog.close()
    hands.window.close()
    later = open_window("--practice")
    assert menus(later) == ["&File", "&Edit"]
    assert any("Deutsch" in title for title in later.titles)


def test_the_next_start_speaks_it(open_window: Open, own_data_folder: Path) -> None:
    hands = open_window("--practice")
    hands.wait(lambda: hands.session.picture)
    choose(hands, "de")
    hands.window.close()
    settings, problem = SettingsStore(own_data_folder / "settings.json").load()
    assert (settings.language, problem) == ("de", None)
    later = open_window("--practice")
    assert menus(later) == ["&Datei", "&Bearbeiten"]


def test_what_means_the_same_language_changes_nothing(ready: WindowHands) -> None:
    hands = ready
    hands.action("openSettings").trigger()
    dialog = settings_of(hands)
    assert dialog is not None
    choice = dialog.findChild(QComboBox, "languageChoice")
    assert choice is not None
    choice.setCurrentIndex(choice.findData("en"))
    choice.activated.emit(choice.currentIndex())
    QCoreApplication.processEvents()
    assert main_windows() == [hands.window]
    dialog.close()


def test_work_goes_on_meanwhile(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    gateway.holds_new_tasks = True
    hands.write("promptEdit", "a red boat")
    hands.submit()
    hands.wait(lambda: gateway.accepted and gateway.looks_at("made-1"))
    job, posts = hands.job, len(gateway.posts)
    hands.pen.click(*hands.at((0.1, 0.6), (0.2, 0.9)))  # a polygon in hand
    hands.wait(lambda: hands.window.windowTitle() != "mjgui")
    areas, draft, steps = hands.areas, hands.session.document.draft, 0
    assert len(draft) == 2

    hands.wait(lambda: hands.label("coverageLabel"))
    choose(hands, "de")
    assert "%" in hands.label("coverageLabel")
    assert hands.window.windowTitle() != "mjgui"  # but how far the job is
    assert hands.areas == areas
    assert hands.session.document.draft == draft
    assert hands.child(QPlainTextEdit, "promptEdit").toPlainText() == "a red boat"
    assert hands.child(QLineEdit, "taskIdEdit").text() == "gen-1"
    assert hands.job.id == job.id
    assert hands.job.state is not JobState.STOPPED
    assert hands.job.state.is_active
    dialog = settings_of(hands)
    assert dialog is not None
    dialog.close()

    # What was begun is finished in the new window, and taken back from before there was one.
    hands.pen.click(*hands.at((0.05, 0.9)))
    hands.pen.key(Key.Key_Return)
    assert len(hands.areas) == 2
    while hands.action("undo").isEnabled():
        hands.action("undo").trigger()
        steps += 1
    assert hands.areas == ()
    assert steps >= 2
    gateway.accepted[0].held.clear()
    assert hands.wait_for_job().state is JobState.DONE
    assert len(gateway.posts) == posts
    hands.action("showNewestResult").trigger()
    hands.wait(lambda: hands.tile("resultChoice0").isEnabled())


def test_the_view_and_the_tool_stay(ready: WindowHands) -> None:
    hands = ready
    hands.action("toolBrush").trigger()
    hands.action("zoomActual").trigger()
    shown = hands.canvas.viewport
    hands.wait(lambda: hands.label("zoomLabel") == "100 %")
    choose(hands, "de")
    assert hands.action("toolBrush").isChecked()
    hands.wait(lambda: hands.label("zoomLabel") == "100 %")
    assert hands.canvas.viewport == shown


def test_what_is_hidden_or_unfolded_stays_so(drawn: WindowHands) -> None:
    hands = drawn
    hands.unfold_advanced()
    hands.action("toggleMask").trigger()
    hands.action("showEdits").trigger()
    hands.write("taskIdEdit", "gen-")
    choose(hands, "de")
    assert not hands.action("toggleMask").isChecked()
    assert not hands.canvas.is_mask_visible
    assert hands.child(QWidget, "callbackEdit").isVisible()
    assert hands.action("showEdits").isChecked()
    assert hands.child(QWidget, "editTree").isVisibleTo(hands.window)
    assert hands.child(QLineEdit, "taskIdEdit").text() == "gen-"


def test_panes_stay_apart_and_the_mask_of_the_comparison_shown(drawn: WindowHands) -> None:
    hands = drawn
    hands.submit()
    hands.wait_for_job()
    hands.action("modeCompare").trigger()
    hands.wait(lambda: is_compared(hands))
    hands.action("toggleMask").trigger()
    hands.action("compareUnlink").trigger()
    hands.action("zoomIn").trigger()
    assert hands.compare_view.are_apart
    apart = hands.compare_view.moved_apart
    choose(hands, "de")
    hands.wait(lambda: is_compared(hands))
    assert hands.action("toggleMask").isChecked()
    assert hands.action("compareUnlink").isChecked()
    assert hands.compare_view.is_unlinked
    assert hands.compare_view.moved_apart == apart


def test_what_is_looked_for_in_the_history_stays(drawn: WindowHands) -> None:
    hands = drawn
    hands.submit()
    hands.wait_for_job()
    hands.action("showHistory").trigger()
    entries = hands.child(QAbstractItemView, "historyList")
    hands.wait(lambda: entries.model().rowCount() == 2)
    hands.write("historySearch", "gen-1")
    state = hands.child(QComboBox, "historyState")
    state.setCurrentIndex(1)
    hands.action("showCosts").trigger()
    choose(hands, "de")
    assert hands.child(QLineEdit, "historySearch").text() == "gen-1"
    assert hands.child(QComboBox, "historyState").currentIndex() == 1
    assert hands.action("showCosts").isChecked()
    assert hands.child(QWidget, "spendingView").isVisibleTo(hands.window)


def test_messages_stay_until_they_are_read(ready: WindowHands) -> None:
    hands = ready
    hands.load("no such task")
    title = hands.message.title
    choose(hands, "de")
    assert hands.message.title == title


def threads_of_python() -> set[threading.Thread]:
    """All but the lanes, which are QThreads."""
    dummies = threading._DummyThread  # type: ignore[attr-defined]
    return {thread for thread in threading.enumerate() if not isinstance(thread, dummies)}


def test_nothing_is_left_of_earlier_windows(ready: WindowHands) -> None:
    hands = ready
    earlier: list[weakref.ref[QWidget]] = [weakref.ref(hands.window), weakref.ref(hands.canvas)]
    choose(hands, "de")
    gc.collect()
    threads = threads_of_python()
    for code in ("en", "zh_CN", "en"):
        earlier += [weakref.ref(hands.window), weakref.ref(hands.canvas)]
        choose(hands, code)
    gc.collect()
    assert main_windows() == [hands.window]
    assert [each() for each in earlier if each() is not None] == []
    hands.wait(lambda: threads_of_python() <= threads)
    # Lanes begin when there is work for them; none is begun a second time.
    known = [o for o in gc.get_objects() if isinstance(o, QThread) and shiboken6.isValid(o)]
    lanes = [thread.objectName() for thread in known if thread.isRunning()]
    assert len(set(lanes)) == len(lanes)
    # Whoever still listened for an earlier window would be heard of now.
    dialog = settings_of(hands)
    assert dialog is not None
    dialog.close()
    hands.draw()
    hands.action("modeCompare").trigger()
    hands.action("toolMagnetic").trigger()
    assert hands.titles == []
    assert spoken().number(1.5, 1) == "1.5"


def is_compared(hands: WindowHands) -> bool:
    """Whether the compare view shows a result, and not where one would be."""
    return hands.compare_view.pane_count > 0


def test_what_is_compared_is_compared_in_the_next_window(drawn: WindowHands) -> None:
    hands = drawn
    hands.action("toolRectangle").trigger()
    hands.submit()
    hands.wait_for_job()
    hands.action("modeCompare").trigger()
    hands.action("compareWipe").trigger()
    hands.wait(lambda: is_compared(hands))
    hands.action("zoomActual").trigger()
    hands.wait(lambda: hands.label("zoomLabel") == "100 %")
    choose(hands, "de")
    assert is_compared(hands)
    assert hands.tile("resultChoice0").isEnabled()
    assert hands.tile("resultChoice0").isChecked()
    assert hands.action("compareWipe").isChecked()
    hands.wait(lambda: hands.label("zoomLabel") == "100 %")
    dialog = settings_of(hands)
    assert dialog is not None
    dialog.close()
    assert hands.action("toolRectangle").isChecked()
    hands.action("modeEdit").trigger()
    assert hands.canvas.tool_name == "rectangle"

    hands.action("showHistory").trigger()
    choose(hands, "en")
    assert hands.child(QWidget, "historyList").isVisible()
    checked = {n for n in ("showHistory", "modeEdit", "modeCompare") if hands.action(n).isChecked()}
    assert checked == {"showHistory"}
    dialog = settings_of(hands)
    assert dialog is not None
    dialog.close()
    hands.action("showHistory").trigger()
    assert hands.canvas.isVisible()
    assert hands.action("modeEdit").isChecked()
