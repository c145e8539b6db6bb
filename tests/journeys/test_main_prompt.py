"""Help with the prompt: earlier ones, favourites, parameters, notes, and the image's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QWidget,
)

from mjgui.app.form import Form
from mjgui.app.viewing import Mode
from mjgui.core.prompt_book import EarlierPrompt
from mjgui.ui.prompt.edit import PromptEdit
from mjgui.ui.prompt.history_model import PROMPT_ROLE
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
OLD = ("a red boat", "two grey seals 🦊", "fog over the bay")


def field(hands: WindowHands) -> PromptEdit:
    return hands.child(PromptEdit, "promptEdit")


def remember(hands: WindowHands, *prompts: str) -> None:
    """Let these prompts have been submitted, the last one last."""
    for text in prompts:
        hands.session.prompts.toggle_favourite(text)
        hands.session.prompts.toggle_favourite(text)


def submit(hands: WindowHands, prompt: str) -> None:
    hands.write("promptEdit", prompt)
    hands.submit()
    hands.wait_for_job()
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    hands.action("modeEdit").trigger()


def rows(hands: WindowHands) -> list[str]:
    model = hands.child(QAbstractItemView, "promptHistoryList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def search(hands: WindowHands) -> QLineEdit:
    """Open the list of earlier prompts by its shortcut."""
    QTest.keyClick(hands.window, Key.Key_P, CTRL)
    hands.wait(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    found = popup.findChild(QLineEdit, "promptSearchEdit")
    assert found is not None
    return found


# -- earlier prompts -----------------------------------------------------------------------------


def test_alt_up_walks_through_what_was_submitted_and_back_to_what_was_typed(
    drawn: WindowHands,
) -> None:
    submit(drawn, "a red boat")
    submit(drawn, "two grey seals")
    drawn.write("promptEdit", "half typ")
    for expected in ("two grey seals", "a red boat", "a red boat"):
        drawn.key(Key.Key_Up, ALT)
        assert field(drawn).text() == expected == drawn.session.form.remix_prompt
    assert drawn.focus is field(drawn)
    for expected in ("two grey seals", "half typ", "half typ"):
        drawn.key(Key.Key_Down, ALT)
        assert field(drawn).text() == expected
    drawn.keys("ed")
    assert field(drawn).text() == "half typed"


def test_a_prompt_that_was_walked_to_can_be_taken_back_in_the_field(ready: WindowHands) -> None:
    remember(ready, *OLD)
    ready.write("promptEdit", "mine")
    ready.key(Key.Key_Up, ALT)
    ready.key(Key.Key_Z, CTRL)
    assert field(ready).text() == "mine"
    assert not ready.areas


def test_earlier_prompts_are_found_by_words_and_taken_by_enter(ready: WindowHands) -> None:
    remember(ready, *OLD)
    edit = search(ready)
    assert rows(ready) == list(reversed(OLD))
    QTest.keyClicks(edit, "GREY two")
    assert rows(ready) == [OLD[1]]
    QTest.keyClick(edit, Key.Key_Return)
    assert field(ready).text() == OLD[1]
    assert QApplication.activePopupWidget() is None
    assert ready.focus is field(ready)


def test_the_list_is_walked_by_arrows_and_closed_by_escape(ready: WindowHands) -> None:
    remember(ready, *OLD)
    ready.write("promptEdit", "mine")
    edit = search(ready)
    QTest.keyClick(edit, Key.Key_Down)
    QTest.keyClick(edit, Key.Key_Down)
    QTest.keyClick(edit, Key.Key_Down)
    QTest.keyClick(edit, Key.Key_Up)
    view = ready.child(QAbstractItemView, "promptHistoryList")
    assert view.currentIndex().data() == OLD[1]
    QTest.keyClick(edit, Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert field(ready).text() == "mine"
    QTest.keyClicks(search(ready), "nothing like it")
    assert rows(ready) == []
    assert "No prompt" in ready.label("promptHistoryEmpty")


def test_stars_put_prompts_on_top_and_bins_take_them_off(ready: WindowHands) -> None:
    remember(ready, *OLD)
    edit = search(ready)
    view = ready.child(QAbstractItemView, "promptHistoryList")

    def row(number: int) -> tuple[QPoint, QPoint, QPoint]:
        rect = view.visualRect(view.model().index(number, 0))
        return (
            QPoint(rect.left() + 12, rect.center().y()),
            rect.center(),
            QPoint(rect.right() - 12, rect.center().y()),
        )

    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, row(2)[0])
    assert rows(ready) == [OLD[0], OLD[2], OLD[1]]
    assert view.model().index(0, 0).data(PROMPT_ROLE).is_favourite
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, row(1)[2])
    assert rows(ready) == [OLD[0], OLD[1]]
    QTest.keyClick(edit, Key.Key_D, CTRL)  # the chosen row took the place of the one that went
    assert view.model().index(0, 0).data(PROMPT_ROLE).text == OLD[1]
    QTest.keyClick(edit, Key.Key_Delete, SHIFT)
    assert rows(ready) == [OLD[0]]
    QTest.keyClick(edit, Key.Key_Z, CTRL)
    assert rows(ready) == [OLD[1], OLD[0]]
    assert ready.session.prompts.is_favourite(OLD[1])
    QTest.keyClick(edit, Key.Key_Z, CTRL)
    assert rows(ready) == [OLD[1], OLD[0], OLD[2]]
    QTest.keyClicks(edit, OLD[0])
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, row(0)[1])
    assert field(ready).text() == OLD[0]


def test_favourites_and_earlier_prompts_outlive_a_restart(
    gateway: FakeGateway, open_window: Open, drawn: WindowHands
) -> None:
    submit(drawn, "a red boat")
    drawn.write("promptEdit", "never sent, but liked")
    QTest.keyClick(field(drawn), Key.Key_P, CTRL | SHIFT)
    assert drawn.action("toggleFavouritePrompt").isChecked()
    drawn.keys("!")
    assert not drawn.action("toggleFavouritePrompt").isChecked()
    drawn.window.close()
    again = open_window("gen-1")
    again.wait(lambda: len(again.session.prompts.earlier) == 2)
    search(again)
    assert rows(again) == ["never sent, but liked", "a red boat"]
    assert again.session.prompts.is_favourite("never sent, but liked")


def test_the_star_beside_the_field_is_that_of_what_is_typed(ready: WindowHands) -> None:
    button = ready.child(QToolButton, "toggleFavouritePromptToolButton")
    assert not button.isEnabled()
    ready.write("promptEdit", "a red boat")
    ready.press_on(button)
    assert button.isChecked()
    assert ready.session.prompts.earlier[0] == EarlierPrompt(
        "a red boat", ready.session.prompts.earlier[0].used, is_favourite=True
    )
    ready.press_on(button)
    assert not button.isChecked()


def test_prompts_are_found_while_the_panels_are_hidden(ready: WindowHands) -> None:
    remember(ready, *OLD)
    ready.action("togglePanels").trigger()
    QTest.keyClick(search(ready), Key.Key_Return)
    assert ready.session.form.remix_prompt == OLD[2]
    ready.action("togglePanels").trigger()
    assert field(ready).text() == OLD[2]


# -- parameters ----------------------------------------------------------------------------------


def offered(hands: WindowHands) -> list[str]:
    found = hands.window.findChild(QListWidget, "parameterList")
    if found is None or not found.isVisible():
        return []
    return [found.item(row).text() for row in range(found.count())]


def test_parameters_are_offered_while_one_is_typed(ready: WindowHands) -> None:
    ready.write("promptEdit", "a boat --sty")
    assert offered(ready) == ["--stylize", "--style"]
    assert ready.focus is field(ready)
    ready.key(Key.Key_Down)
    ready.key(Key.Key_Tab)
    assert field(ready).text() == "a boat --style "
    assert offered(ready) == []
    ready.keys("raw --w")
    assert offered(ready)[0] == "--weird"
    ready.key(Key.Key_Return)
    assert field(ready).text() == "a boat --style raw --weird "
    ready.keys("5 --s")
    assert offered(ready)
    ready.key(Key.Key_Escape)
    assert offered(ready) == []
    ready.keys("w 5")
    assert field(ready).text() == "a boat --style raw --weird 5 --sw 5"
    ready.key(Key.Key_Tab)
    assert ready.focus is not field(ready)


def test_what_is_offered_is_taken_by_a_click_and_goes_with_the_focus(ready: WindowHands) -> None:
    ready.write("promptEdit", "--no")
    ready.keys(" fog --cha")
    view = ready.child(QListWidget, "parameterList")
    rect = view.visualItemRect(view.item(0))
    QTest.mouseClick(view.viewport(), LEFT, NO_KEYS, rect.center())
    assert field(ready).text() == "--no fog --chaos "
    ready.keys("--")
    assert offered(ready)[0] == "--ar"
    ready.canvas.setFocus()
    assert offered(ready) == []


def test_the_offer_stays_in_the_window_and_leaves_ctrl_enter_alone(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    drawn.write("promptEdit", "a boat --")
    view = drawn.child(QListWidget, "parameterList")
    assert drawn.window.rect().contains(view.geometry())
    drawn.key(Key.Key_Return, CTRL)
    drawn.wait_for_job()
    assert drawn.job.request.remix_prompt == "a boat --"


def test_what_comes_from_elsewhere_opens_no_list(ready: WindowHands) -> None:
    field(ready).setFocus()
    ready.session.set_form(Form("a boat --st"))
    assert offered(ready) == []


# -- notes ---------------------------------------------------------------------------------------


def noted(hands: WindowHands) -> str:
    label = hands.child(QLabel, "promptNote")
    return label.text() if label.isVisible() else ""


def underlined(hands: WindowHands) -> list[str]:
    """What is underlined, by the formats that are painted."""
    block = field(hands).document().firstBlock()
    found: list[str] = []
    while block.isValid():
        raw = block.text().encode("utf-16-le")
        for part in block.layout().formats():
            wave = QTextCharFormat.UnderlineStyle.WaveUnderline
            if part.format.underlineStyle() == wave:
                found.append(
                    raw[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
                )
        block = block.next()
    return found


def test_notes_stand_below_the_field_and_block_nothing(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    drawn.write("promptEdit", "a boat --stlyize")
    assert noted(drawn) == ""  # it is still being typed
    drawn.keys(" 50 --ar 16:9")
    assert "--stlyize" in noted(drawn)
    assert "1 more" in noted(drawn)
    assert "--ar" in field(drawn).accessibleDescription()
    assert underlined(drawn) == ["--stlyize", "--ar", " ", "16:9"]
    assert drawn.can_submit
    drawn.press("promptNoteFix")
    assert field(drawn).text() == "a boat --stylize 50 --ar 16:9"
    assert drawn.focus is field(drawn)
    assert "--ar does nothing here" in noted(drawn)
    drawn.key(Key.Key_Z, CTRL)
    assert field(drawn).text() == "a boat --stlyize 50 --ar 16:9"
    drawn.submit()
    drawn.wait_for_job()
    assert drawn.job.request.remix_prompt == "a boat --stlyize 50 --ar 16:9"


def test_a_dash_of_a_phone_is_mended(ready: WindowHands) -> None:
    ready.write("promptEdit", "🦊🦊 —s 50")
    assert "two hyphens" in noted(ready)
    assert underlined(ready) == ["—s"]
    button = ready.child(QPushButton, "promptNoteFix")
    assert button.text() == "Fix"
    ready.press_on(button)
    assert ready.session.form.remix_prompt == "🦊🦊 --s 50"
    assert noted(ready) == ""
    assert underlined(ready) == []


def test_what_was_being_typed_is_judged_when_the_field_is_left(ready: WindowHands) -> None:
    ready.write("promptEdit", "a boat --qqqq")
    assert noted(ready) == ""
    ready.canvas.setFocus()
    assert "--qqqq" in noted(ready)
    assert not ready.child(QWidget, "promptNoteFix").isVisible()


def test_lines_of_a_prompt_are_coloured_as_one_text(ready: WindowHands) -> None:
    field(ready).setFocus()
    ready.session.set_form(Form("שלום 🦊\n--no fog,\nrain --tile\n\u2028—raw"))
    ready.canvas.setFocus()
    assert underlined(ready) == ["--tile", "—raw"]


# -- the image's own prompt ----------------------------------------------------------------------


def test_the_prompt_of_the_image_can_be_taken(drawn: WindowHands) -> None:
    hint = drawn.child(QWidget, "promptHint")
    assert not hint.isVisible()
    submit(drawn, "a red boat in the fog")
    drawn.action("modeCompare").trigger()
    drawn.press("editResultButton")
    drawn.write("promptEdit", "x")
    assert not hint.isVisible()
    drawn.key(Key.Key_Backspace)
    assert hint.isVisible()
    assert "a red boat in the fog" in hint.accessibleName()
    assert drawn.focus is field(drawn)
    drawn.press("promptHintUse")
    assert field(drawn).text() == "a red boat in the fog"
    assert drawn.focus is field(drawn)
    assert not hint.isVisible()


def test_a_generation_that_is_loaded_by_its_id_knows_its_prompt(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    submit(drawn, "a red boat in the fog")
    assert drawn.job.task is not None
    drawn.load(drawn.job.task.id)
    drawn.wait(lambda: drawn.session.prompts.made_by)
    assert drawn.session.prompts.made_by == "a red boat in the fog"
