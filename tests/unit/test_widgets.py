"""The shared widgets, as a hand at the mouse and the keyboard meets them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.core.errors import RejectedError
from mjgui.ui.icons import IconSet
from mjgui.ui.prompt.edit import PromptEdit
from mjgui.ui.theme import DARK, LIGHT, ThemeController
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.foldout import Foldout
from mjgui.ui.widgets.message_bar import Message, MessageBar, MessageButton
from mjgui.ui.widgets.segmented_control import SegmentedControl
from mjgui.ui.widgets.thumb_button import ThumbButton

# Said by Qt's off-screen platform of every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


GLARE = 40
"""How much lighter or darker than its ground a pixel of a drawing is, of 255."""


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeController]:
    themes = ThemeController(qapp, "dark")
    yield themes
    themes.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def icons(themes: ThemeController) -> IconSet:
    return IconSet(themes, themes)


def window_with(qtbot: QtBot, *widgets: QWidget, width: int = 800) -> QWidget:
    """A shown, active window in which the widgets lie below each other."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    window.resize(width, 400)
    # The closure keeps the window until the test ends; qtbot alone holds it weakly.
    qtbot.addWidget(window, before_close_func=lambda _: window.hide())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def texts(bar: MessageBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def button(bar: QWidget, text: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.text() == text and b.isVisible())


class TestMessageBar:
    @pytest.fixture
    def bar(self, qtbot: QtBot, icons: IconSet) -> MessageBar:
        bar = MessageBar(icons)
        window_with(qtbot, bar)
        return bar

    def test_it_is_hidden_until_there_is_something_to_say(self, bar: MessageBar) -> None:
        assert not bar.isVisible()
        bar.show_message(Message("saved", "success", "Saved", "It lies in Pictures."))
        assert bar.isVisible()
        assert "Saved" in texts(bar)
        assert "It lies in Pictures." in texts(bar)
        bar.dismiss("saved")
        assert not bar.isVisible()

    def test_the_newest_is_shown_and_the_others_counted(
        self, bar: MessageBar, qtbot: QtBot
    ) -> None:
        for key in ("a", "b", "c"):
            bar.show_message(Message(key, "info", f"Message {key}"))
        assert "Message c" in texts(bar)
        others = next(b for b in bar.findChildren(QToolButton) if b.text() == "+2")
        seen = []
        for _ in range(3):
            qtbot.mouseClick(others, Qt.MouseButton.LeftButton)
            assert bar.current is not None
            seen.append(bar.current.key)
        assert seen == ["b", "a", "c"]

    def test_a_message_of_the_same_key_is_replaced(self, bar: MessageBar) -> None:
        bar.show_message(Message("net", "warning", "Reconnecting"))
        bar.show_message(Message("other", "info", "Other"))
        bar.show_message(Message("net", "success", "Back again"))
        assert [m.title for m in bar.messages] == ["Other", "Back again"]

    def test_an_error_shows_what_to_do_and_copies_its_report(
        self, bar: MessageBar, qtbot: QtBot
    ) -> None:
        error = RejectedError(401, gateway_text="no such key")
        bar.show_error(error)
        assert error.title in texts(bar)
        assert error.action in texts(bar)
        qtbot.mouseClick(button(bar, "Copy details"), Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == error.report()
        assert bar.accessibleName() == f"Error: {error}"

    def test_buttons_call_what_they_offer_and_go_with_their_message(
        self, bar: MessageBar, qtbot: QtBot
    ) -> None:
        called: list[str] = []
        offers = tuple(
            MessageButton(text, lambda text=text: called.append(text)) for text in ("One", "Two")
        )
        bar.show_message(Message("x", "error", "Failed", buttons=offers))
        one, two = button(bar, "One"), button(bar, "Two")
        QApplication.processEvents()
        assert one.x() < two.x()
        qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
        assert called == ["Two"]
        bar.show_message(Message("y", "info", "Fine"))
        with pytest.raises(StopIteration):
            button(bar, "One")

    def test_a_button_may_dismiss_its_own_message(self, bar: MessageBar, qtbot: QtBot) -> None:
        offer = MessageButton("Retry", lambda: bar.dismiss("x"))
        bar.show_message(Message("x", "error", "Failed", buttons=(offer,)))
        qtbot.mouseClick(button(bar, "Retry"), Qt.MouseButton.LeftButton)
        assert not bar.isVisible()

    def test_markup_is_shown_as_it_is(self, bar: MessageBar) -> None:
        bar.show_message(Message("x", "error", "<b>Bold</b>", "<img src='file:///x'>"))
        labels = [label for label in bar.findChildren(QLabel) if label.text()]
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        assert all(label.textInteractionFlags() & selectable for label in labels)

    def test_escape_dismisses_only_with_the_focus_inside(
        self, qtbot: QtBot, icons: IconSet
    ) -> None:
        bar, field = MessageBar(icons), QLineEdit()
        window_with(qtbot, bar, field)
        bar.show_message(Message("x", "info", "Still here", detail="d"))
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert bar.isVisible()
        copy = button(bar, "Copy details")
        copy.setFocus()
        with qtbot.waitSignal(bar.dismissed) as dismissed:
            qtbot.keyClick(copy, Qt.Key.Key_Escape)
        assert dismissed.args == ["x"]
        assert not bar.isVisible()

    @pytest.mark.parametrize("kind", ["info", "success", "warning", "error"])
    def test_its_color_says_how_serious_it_is(
        self, bar: MessageBar, themes: ThemeController, kind: str
    ) -> None:
        bar.show_message(Message("x", kind, "Title"))  # type: ignore[arg-type]
        for appearance, theme in (("dark", DARK), ("light", LIGHT)):
            themes.set_appearance(appearance)  # type: ignore[arg-type]
            QApplication.processEvents()
            fill = bar.grab().toImage().pixelColor(3, 3).name()
            assert fill == getattr(theme, f"{kind}_bar")

    def test_a_long_text_takes_a_second_row_and_stays_whole(
        self, qtbot: QtBot, icons: IconSet
    ) -> None:
        bar = MessageBar(icons)
        window = window_with(qtbot, bar, width=1200)
        bar.show_message(Message("x", "warning", "A title of some length", "Do this. " * 10))
        QApplication.processEvents()
        high = bar.height()
        window.resize(420, 400)
        qtbot.waitUntil(lambda: bar.height() > high)
        for label in bar.findChildren(QLabel):
            if label.text():
                assert label.height() >= label.heightForWidth(label.width())


class TestSegmentedControl:
    def test_a_click_chooses_exactly_one(self, qtbot: QtBot, themes: ThemeController) -> None:
        control = SegmentedControl.of_labels(["Edit", "Compare"])
        window_with(qtbot, control)
        assert control.index == 0
        with qtbot.waitSignal(control.index_changed) as changed:
            qtbot.mouseClick(control.buttons()[1], Qt.MouseButton.LeftButton)
        assert changed.args == [1]
        assert [b.isChecked() for b in control.buttons()] == [False, True]

    def test_arrows_choose_and_skip_what_is_disabled(
        self, qtbot: QtBot, themes: ThemeController
    ) -> None:
        actions = [QAction(text, themes) for text in ("One", "Two", "Three")]
        actions[1].setEnabled(False)
        control = SegmentedControl(actions)
        window_with(qtbot, control)
        first, _, third = control.buttons()
        first.setFocus()
        qtbot.keyClick(first, Qt.Key.Key_Right)
        assert control.index == 2
        assert third.hasFocus()
        qtbot.keyClick(third, Qt.Key.Key_Right)
        assert control.index == 0

    def test_tab_passes_through_once(self, qtbot: QtBot, themes: ThemeController) -> None:
        before, after = QLineEdit(), QLineEdit()
        control = SegmentedControl.of_labels(["One", "Two", "Three"])
        window_with(qtbot, before, control, after)
        control.set_index(1)
        before.setFocus()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert control.buttons()[1].hasFocus()
        qtbot.keyClick(control.buttons()[1], Qt.Key.Key_Tab)
        assert after.hasFocus()

    def test_it_follows_its_actions(self, qtbot: QtBot, themes: ThemeController) -> None:
        actions = [QAction(text, themes) for text in ("One", "Two")]
        control = SegmentedControl(actions)
        qtbot.addWidget(control)
        actions[1].trigger()
        assert control.index == 1
        with qtbot.assertNotEmitted(control.index_changed):
            control.set_index(1)


class TestFoldout:
    def test_the_heading_shows_and_hides_the_content(self, qtbot: QtBot, icons: IconSet) -> None:
        content = QLineEdit()
        foldout = Foldout("Advanced", content, icons)
        window_with(qtbot, foldout)
        assert not content.isVisible()
        with qtbot.waitSignal(foldout.toggled) as toggled:
            qtbot.mouseClick(foldout.header, Qt.MouseButton.LeftButton)
        assert toggled.args == [True]
        assert content.isVisible()
        foldout.header.setFocus()
        qtbot.keyClick(foldout.header, Qt.Key.Key_Space)
        assert not content.isVisible()

    @pytest.mark.parametrize("expanded", [False, True])
    def test_its_chevron_stands_in_line_with_what_is_above_and_below(
        self, qtbot: QtBot, icons: IconSet, *, expanded: bool
    ) -> None:
        foldout = Foldout("", QLineEdit(), icons, expanded=expanded)
        window_with(qtbot, foldout)
        image = foldout.header.grab().toImage()
        ground = image.pixelColor(image.width() - 1, 0).lightness()
        first = next(
            x
            for x in range(image.width())
            for y in range(image.height())
            if abs(image.pixelColor(x, y).lightness() - ground) > GLARE
        )
        assert first <= 2 * image.devicePixelRatio(), "as letters of headings do"

    def test_it_can_start_unfolded(self, qtbot: QtBot, icons: IconSet) -> None:
        content = QLineEdit()
        foldout = Foldout("Advanced", content, icons, expanded=True)
        window_with(qtbot, foldout)
        assert foldout.expanded
        assert content.isVisible()
        foldout.set_expanded(False)
        assert not content.isVisible()


class TestElidedLabel:
    def test_it_shortens_and_keeps_the_whole_in_the_tooltip(
        self, qtbot: QtBot, themes: ThemeController
    ) -> None:
        path = "/home/someone/pictures/a very long name of a picture.png"
        label = ElidedLabel(path)
        qtbot.addWidget(label)
        label.resize(120, 20)
        label.show()
        assert label.text().startswith("/home")
        assert "…" in label.text()
        assert label.text().endswith("png")
        assert label.toolTip() == label.accessibleName() == label.full_text == path
        label.resize(label.sizeHint().width() + 8, 20)
        assert label.text() == path
        assert not label.toolTip()

    def test_it_asks_for_little_and_shows_no_markup(
        self, qtbot: QtBot, themes: ThemeController
    ) -> None:
        label = ElidedLabel("<b>x</b>" * 40, Qt.TextElideMode.ElideRight)
        qtbot.addWidget(label)
        assert label.minimumSizeHint().width() < 120
        assert label.textFormat() == Qt.TextFormat.PlainText


class TestPromptEdit:
    def test_it_grows_between_its_bounds_without_scrolling(
        self, qtbot: QtBot, icons: IconSet
    ) -> None:
        edit = PromptEdit(icons, "What should be there?")
        window_with(qtbot, edit)
        heights = []
        for lines in (1, 3, 5, 8, 20):
            edit.setPlainText("\n".join("words" for _ in range(lines)))
            QApplication.processEvents()
            heights.append(edit.height())
            assert (edit.verticalScrollBar().maximum() > 0) == (lines > 8), lines
        assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]

    def test_a_wrapped_line_counts(self, qtbot: QtBot, icons: IconSet) -> None:
        edit = PromptEdit(icons)
        window_with(qtbot, edit, width=240)
        edit.setPlainText("a meadow in the evening " * 12)
        qtbot.waitUntil(lambda: edit.visible_lines > 3)

    def test_tab_moves_on(self, qtbot: QtBot, icons: IconSet) -> None:
        edit, after = PromptEdit(icons), QLineEdit()
        window_with(qtbot, edit, after)
        edit.setFocus()
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
        assert after.hasFocus()
        assert not edit.toPlainText()

    def test_ctrl_enter_is_the_windows(self, qtbot: QtBot, icons: IconSet) -> None:
        edit = PromptEdit(icons)
        window = window_with(qtbot, edit)
        shortcut = QShortcut(Qt.Modifier.CTRL | Qt.Key.Key_Return, window)
        edit.setFocus()
        qtbot.keyClicks(edit, "fog")
        with qtbot.waitSignal(shortcut.activated):
            qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert edit.toPlainText() == "fog"
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert edit.toPlainText() == "fog\n"


class TestThumbButton:
    @pytest.fixture
    def tile(self, qtbot: QtBot, icons: IconSet) -> ThumbButton:
        tile = ThumbButton("Image 1 of 4", "1", icons)
        window_with(qtbot, tile)
        return tile

    @staticmethod
    def center(tile: ThumbButton) -> str:
        image = tile.grab().toImage()
        return image.pixelColor(image.rect().center()).name()

    @staticmethod
    def plain(color: str, size: QSize) -> QImage:
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor(color))
        return image

    def test_it_shows_the_whole_picture_in_its_proportions(self, tile: ThumbButton) -> None:
        tile.set_picture(self.plain("#ff8800", QSize(1456, 816)))
        image = tile.grab().toImage()
        assert self.center(tile) == "#ff8800"
        column = [image.pixelColor(60, y).name() for y in range(image.height())]
        assert column.count("#ff8800") == pytest.approx(108 * 816 / 1456, abs=1)
        assert image.pixelColor(60, 3).name() == DARK.canvas

    def test_it_shows_a_new_picture(self, tile: ThumbButton) -> None:
        tile.set_picture(self.plain("#ff8800", QSize(64, 64)))
        assert self.center(tile) == "#ff8800"
        tile.set_picture(self.plain("#0088ff", QSize(64, 64)))
        assert self.center(tile) == "#0088ff"
        tile.set_picture(None)
        assert tile.picture is None

    def test_its_name_says_its_state(self, tile: ThumbButton) -> None:
        assert tile.accessibleName() == "Image 1 of 4, empty"
        tile.set_loading(0.4)
        assert tile.accessibleName() == "Image 1 of 4, loading 40%"
        tile.set_loading()
        assert tile.accessibleName() == "Image 1 of 4, loading"
        tile.set_failed("The address has expired.")
        assert "failed: The address has expired." in tile.accessibleName()
        tile.set_picture(self.plain("red", QSize(8, 8)))
        assert tile.accessibleName() == "Image 1 of 4"
        assert not tile.failure

    def test_each_state_looks_different(self, tile: ThumbButton) -> None:
        tile.clearFocus()
        looks = [tile.grab().toImage()]
        for change in (
            lambda: tile.set_loading(0.2),
            lambda: tile.set_loading(0.9),
            lambda: tile.set_failed("Gone."),
            lambda: tile.set_picture(self.plain("red", QSize(64, 64))),
            lambda: tile.setChecked(True),
            tile.setFocus,
            lambda: tile.set_loading(0.5),
        ):
            change()
            looks.append(tile.grab().toImage())
        assert all(a != b for i, a in enumerate(looks) for b in looks[:i])

    def test_mouse_and_keyboard_choose_it(self, tile: ThumbButton, qtbot: QtBot) -> None:
        tile.set_picture(self.plain("red", QSize(64, 64)))
        with qtbot.assertNotEmitted(tile.retry_requested):
            with qtbot.waitSignal(tile.clicked):
                qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
            assert tile.isChecked()
            tile.setFocus()
            with qtbot.waitSignal(tile.clicked):
                qtbot.keyClick(tile, Qt.Key.Key_Space)

    def test_pressing_a_failed_tile_asks_for_another_try(
        self, tile: ThumbButton, qtbot: QtBot
    ) -> None:
        tile.set_failed("Gone.")
        with qtbot.waitSignal(tile.retry_requested):
            qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)

    def test_it_follows_the_theme(self, tile: ThumbButton, themes: ThemeController) -> None:
        themes.set_appearance("light")
        assert tile.grab().toImage().pixelColor(60, 3).name() == LIGHT.canvas


def test_no_text_is_shortened_that_has_the_room_it_asked_for(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    texts = [f"Original · image {number}, {'il' * number}" for number in range(1, 30)]
    for text in texts:
        label.set_full_text(text)
        label.resize(label.sizeHint())
        label.grab()  # which lays it out
        assert label.text() == text
