"""The command palette: everything by a few letters, from wherever the hands are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QPlainTextEdit, QWidget

from mjgui.app.viewing import Mode
from mjgui.ui.action_table import SPECS
from mjgui.ui.palette.model import ROW_ROLE, Row
from tests.journeys.conftest import Open
from tests.journeys.hands import WindowHands
from tests.unit.canvas_hands import CTRL, SHIFT

Key = Qt.Key


class Palette:
    """The palette as hands and eyes meet it."""

    def __init__(self, hands: WindowHands) -> None:
        self.hands = hands

    def open(self, typed: str = "") -> None:
        self.hands.key(Key.Key_K, CTRL)
        assert self.hands.focus.objectName() == "paletteEdit"
        self.hands.keys(typed)

    @property
    def is_open(self) -> bool:
        frame = self.hands.window.findChild(QWidget, "commandPalette")
        return frame is not None and frame.isVisible()

    @property
    def list(self) -> QListView:
        return self.hands.child(QListView, "paletteList")

    @property
    def rows(self) -> list[Row]:
        model = self.list.model()
        return [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]

    @property
    def titles(self) -> list[str]:
        return [row.entry.title for row in self.rows]

    @property
    def current(self) -> str:
        return self.list.currentIndex().data()


def test_letters_and_enter_take_a_tool(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open("lass")
    assert palette.titles[0] == "Lasso"
    ready.key(Key.Key_Return)
    assert ready.action("toolLasso").isChecked()
    assert not palette.is_open
    assert ready.focus is ready.canvas


def test_escape_gives_the_focus_back_to_where_it_was(ready: WindowHands) -> None:
    palette = Palette(ready)
    ready.write("promptEdit", "a boat")
    palette.open("zoom")
    ready.key(Key.Key_Escape)
    assert not palette.is_open
    ready.keys(" at sea")
    assert ready.child(QPlainTextEdit, "promptEdit").toPlainText() == "a boat at sea"


def test_it_opens_from_every_field_and_the_same_keys_close_it(ready: WindowHands) -> None:
    palette = Palette(ready)
    for name in ("taskIdEdit", "promptEdit"):
        ready.child(QWidget, name).setFocus()
        palette.open()
        ready.key(Key.Key_K, CTRL)
        assert not palette.is_open
        assert ready.focus.objectName() == name


def test_it_opens_in_compare_in_the_history_and_without_panels(drawn: WindowHands) -> None:
    palette = Palette(drawn)
    drawn.submit()
    drawn.wait_for_job()
    drawn.wait(lambda: drawn.session.viewing.mode is Mode.COMPARE)
    palette.open("wipe")
    assert palette.rows[0].obstacle == ""
    drawn.key(Key.Key_Return)
    assert drawn.action("compareWipe").isChecked()
    assert drawn.focus is drawn.compare_view
    drawn.action("togglePanels").trigger()
    palette.open("hide")
    drawn.key(Key.Key_Return)
    assert not drawn.action("togglePanels").isChecked()
    drawn.action("showHistory").trigger()
    assert drawn.focus.objectName() == "historySearch"
    palette.open("lasso")
    assert palette.rows[0].obstacle == "In Edit only"
    drawn.key(Key.Key_Escape)
    assert drawn.focus.objectName() == "historySearch"
    assert drawn.session.viewing.is_in_history


def test_it_stays_in_the_middle_of_a_window_that_changes(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open()
    frame = ready.child(QWidget, "commandPalette")
    for width in (1300, 800):
        ready.window.resize(width, 600)
        ready.wait(lambda width=width: ready.window.width() == width)
        beside = ready.window.width() - frame.width()
        ready.wait(lambda beside=beside: abs(frame.x() - beside / 2) <= 1)
        assert frame.geometry().bottom() < ready.window.height()
    ready.key(Key.Key_Escape)


def test_every_action_is_there_with_its_menu_and_its_keys_of_now(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open()
    keys = {row.entry.key: row for row in palette.rows}
    for spec in SPECS:
        if spec.name != "showPalette":
            assert f"action:{spec.name}" in keys
    assert keys["action:mirrorMask1"].entry.where == "Mask › Copy mask to another image"
    assert keys["action:toolPolygon"].entry.keys == "P"


def test_remapped_keys_are_shown(open_window: Open, own_data_folder) -> None:
    own_data_folder.mkdir(parents=True)
    settings = '{"shortcuts": {"exportMask": "Ctrl+Alt+E", "showPalette": "Ctrl+Shift+Y"}}'
    (own_data_folder / "settings.json").write_text(settings)
    hands = open_window("--practice")
    hands.wait_for_images()
    hands.key(Key.Key_Y, CTRL | SHIFT)
    hands.keys("exp msk")
    assert Palette(hands).rows[0].entry.keys == "Ctrl+Alt+E"


def test_what_cannot_be_done_is_greyed_says_why_and_does_nothing(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open("wipe")
    row = palette.rows[0]
    assert (row.entry.title, row.obstacle) == ("Wipe", "In Compare only")
    ready.key(Key.Key_Return)
    assert palette.is_open
    assert ready.session.viewing.mode is Mode.EDIT
    ready.key(Key.Key_Escape)


def test_what_was_used_comes_first_also_after_a_restart(
    ready: WindowHands, open_window: Open
) -> None:
    palette = Palette(ready)
    for typed in ("ellipse", "lasso"):
        palette.open(typed)
        ready.key(Key.Key_Return)
    palette.open()
    assert palette.titles[:2] == ["Lasso", "Ellipse"]
    ready.key(Key.Key_Escape)
    ready.window.close()
    again = Palette(open_window())
    again.open()
    assert again.titles[:2] == ["Lasso", "Ellipse"]


def test_arrows_and_pages_move_in_the_list(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open()
    titles = palette.titles
    ready.key(Key.Key_Down)
    ready.key(Key.Key_Down)
    ready.key(Key.Key_Up)
    assert palette.current == titles[1]
    ready.key(Key.Key_PageDown)
    below = titles.index(palette.current)
    assert below > 5
    ready.key(Key.Key_PageUp)
    assert palette.current == titles[1]
    assert ready.focus.objectName() == "paletteEdit"
    ready.key(Key.Key_Escape)


def test_a_click_on_a_row_does_it(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open("ellipse")
    place = palette.list.visualRect(palette.list.model().index(0, 0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert ready.action("toolEllipse").isChecked()
    assert not palette.is_open


def test_a_click_elsewhere_closes_it_and_counts(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open("lasso")
    ready.write("promptEdit", "a boat")
    assert not palette.is_open
    assert ready.child(QPlainTextEdit, "promptEdit").toPlainText() == "a boat"


def test_a_polygon_in_hand_stays_in_hand(ready: WindowHands) -> None:
    palette = Palette(ready)
    ready.pen.click(*ready.at((0.2, 0.2), (0.6, 0.3)))
    palette.open("zoom in")
    ready.key(Key.Key_Return)
    assert len(ready.session.document.draft) == 2
    assert ready.focus is ready.canvas


def test_letters_typed_take_no_tool_and_delete_no_area(drawn: WindowHands) -> None:
    palette = Palette(drawn)
    drawn.key(Key.Key_A, CTRL)
    palette.open("vplm")
    drawn.key(Key.Key_Delete)
    drawn.key(Key.Key_Backspace)
    assert len(drawn.areas) == 1
    assert drawn.child(QLineEdit, "paletteEdit").text() == "vpl"
    drawn.key(Key.Key_Escape)


def test_settings_and_their_sections_are_found_by_what_they_are_about(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open("dark light")
    assert palette.titles[:2] == ["Settings: Theme", "Settings: Appearance"]
    ready.key(Key.Key_Return)
    dialog = ready.child(QDialog, "settingsDialog")
    assert dialog.isVisible()
    dialog.close()


def test_nothing_that_fits_says_so(ready: WindowHands) -> None:
    palette = Palette(ready)
    palette.open("qqq")
    assert not palette.rows
    assert ready.child(QWidget, "paletteEmpty").isVisible()
    ready.key(Key.Key_Return)
    assert palette.is_open
    ready.key(Key.Key_Escape)
