"""What screen readers are told: every part has a name and a role, and tells how it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QListWidget, QMenu, QWidget

from mjgui.ui.action_table import SPECS
from tests.accessible import Role, complaints, node, nodes
from tests.journeys.conftest import Open
from tests.journeys.everything import everything
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands
from tests.journeys.test_main_batch import calm, choose_times
from tests.journeys.test_main_drop import Dragging, mask_file


def test_everything_has_a_name_and_a_role(ready: WindowHands) -> None:
    wrong: dict[str, str] = {}
    met: set[Role] = set()
    for place, root in everything(ready):
        met |= {found.role for found in nodes(root)}
        for text in complaints(root, ready.window):
            wrong.setdefault(text, place)
    assert not wrong, "\n".join(f"{place}: {text}" for text, place in wrong.items())
    # The walk has come to a part of each kind, or the above has told little.
    assert {Role.Button, Role.ComboBox, Role.EditableText, Role.ListItem, Role.Slider} <= met
    assert {Role.CheckBox, Role.Dialog, Role.MenuItem, Role.SpinBox, Role.TreeItem} <= met


def test_parts_tell_how_they_stand(ready: WindowHands) -> None:
    submit, polygon = (ready.child(QWidget, n) for n in ("submitButton", "toolPolygonToolButton"))
    assert node(submit).state.disabled
    assert node(polygon).state.checkable
    assert node(polygon).state.checked
    ready.draw()
    assert not node(submit).state.disabled
    ready.action("toolBrush").trigger()
    assert not node(polygon).state.checked


def test_values_are_told(ready: WindowHands) -> None:
    ready.draw()
    ready.action("selectAllAreas").trigger()
    ready.action("growMask").trigger()
    slider = ready.child(QWidget, "operationSlider")
    before = node(slider).value
    slider.setFocus()
    ready.key(Qt.Key.Key_Right)
    assert node(slider).role is Role.Slider
    assert node(slider).value != before
    ready.press("operationCancel")
    ready.write("promptEdit", "a kite")
    assert node(ready.child(QWidget, "promptEdit")).value == "a kite"


def test_the_canvas_tells_what_is_in_the_mask(ready: WindowHands) -> None:
    assert node(ready.canvas).description.startswith("Polygon tool, 0 areas")
    ready.draw()
    ready.draw((0.1, 0.1), (0.2, 0.1), (0.2, 0.2))
    assert "2 areas" in node(ready.canvas).description
    ready.area_list.selectAll()
    assert "2 selected" in node(ready.canvas).description
    ready.action("toolSelect").trigger()
    assert node(ready.canvas).description.startswith("Select tool, 2 areas")


def test_the_focus_is_told(ready: WindowHands) -> None:
    prompt = ready.child(QWidget, "promptEdit")
    ready.press("promptEdit")
    assert node(prompt).state.focused
    assert not node(ready.canvas).state.focused


def test_every_action_stands_in_a_menu(ready: WindowHands) -> None:
    bar = ready.window.menuBar()
    found: set[str] = set()
    waiting = [action.menu() for action in bar.actions()]
    while waiting:
        menu = waiting.pop()
        assert isinstance(menu, QMenu)
        for action in menu.actions():
            found.add(action.objectName())
            waiting += [action.menu()] if action.menu() is not None else []
    assert {spec.name for spec in SPECS} - found == set()
    # The bar itself is reached by Alt and a letter.
    letters = [action.text().partition("&")[2][:1].casefold() for action in bar.actions()]
    assert "" not in letters
    assert len(set(letters)) == len(letters)


def test_what_paints_itself_says_what_kind_of_thing_it_is(ready: WindowHands) -> None:
    for name, role in (
        ("canvas", Role.Canvas),
        ("compareView", Role.Graphic),
        ("costChart", Role.Chart),
        ("messageBar", Role.AlertMessage),
        ("coachCard", Role.Grouping),
        ("dropOverlay", Role.AlertMessage),
    ):
        interface = QAccessible.queryAccessibleInterface(ready.child(QWidget, name))
        assert interface.role() is role, name
    ready.action("openSettings").trigger()
    field = ready.child(QWidget, "shortcutEdit")
    assert QAccessible.queryAccessibleInterface(field).role() is Role.HotkeyField
    ready.child(QDialog, "settingsDialog").close()


def test_the_first_start_and_the_licences_are_told(open_window: Open) -> None:
    hands = open_window(is_new=True)
    hands.wait_for_images()
    card = hands.child(QWidget, "coachCard")
    assert card.isVisible()
    assert node(card).name == "First steps"
    assert "Step 1 of 3: Draw." in node(card).description
    assert {"Close the first steps", "Next"} <= names_of(card)
    assert not list(complaints(card, hands.window))
    hands.action("showAbout").trigger()
    hands.press("showLicences")
    dialog = hands.child(QDialog, "licencesDialog")
    entries = hands.child(QListWidget, "licenceList")
    hands.wait(entries.count)
    assert entries.item(0).text() in names_of(dialog)
    assert not list(complaints(dialog, hands.window))


def test_a_drag_a_failure_and_batches_are_told(
    gateway: FakeGateway, drawn: WindowHands, tmp_path: Path
) -> None:
    hands = drawn
    drag = Dragging(hands, mask_file(tmp_path))
    drag.over(0.25)
    assert node(drag.overlay).name.startswith("Drop to import as mask: mask.png")
    drag.leave()

    gateway.problems.append({"code": 4006098, "error_message": "too dark"})
    hands.submit()
    hands.wait_for_job()
    hands.wait(hands.bar.isVisible)
    assert node(hands.bar).name.startswith("Error: The generation failed. Submit again")
    assert {"Copy details", "Dismiss this message"} <= names_of(hands.bar)
    rows = names_of(hands.child(QWidget, "jobList"))
    assert any("Failed: The generation failed" in name for name in rows)
    assert not list(complaints(hands.window, hands.window))

    choose_times(hands, 3)
    assert node(hands.child(QWidget, "timesButton")).name == "How often: 3"
    gateway.holds_new_tasks = True
    hands.submit()
    bar = hands.child(QWidget, "batchBar")
    hands.wait(bar.isVisible)
    assert "Batch: 0 of 3 done" in names_of(bar)
    assert not list(complaints(hands.window, hands.window))
    calm(gateway)
    hands.wait(lambda: not any(job.state.is_active for job in hands.session.jobs.jobs))


def names_of(root: QWidget) -> set[str]:
    """What everything below a widget is called."""
    return {found.name for found in nodes(root)}
