"""What screen readers are told: every part has a name and a role, and tells how it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mjgui.ui.action_table import SPECS
from tests.accessible import Node, Role, node, nodes
from tests.journeys.everything import everything
from tests.journeys.hands import WindowHands

USED = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.Cell,
    Role.CheckBox,
    Role.ComboBox,
    Role.Dialog,
    Role.EditableText,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
    Role.Tree,
    Role.TreeItem,
}
"""What is operated, or read part by part."""
PAINTED = {"canvas", "compareView", "costChart", "shortcutEdit"}
"""What Qt has no role for; these say what they are in their descriptions."""


def complaint(found: Node, names: set[str]) -> str | None:
    """What is wrong with a part for those who hear of it alone."""
    if found.role not in USED and not found.state.focusable:
        return None
    if not found.name.strip():
        return f"{found} has no name"
    if found.name in names:
        return f"{found} is called by a name for programmers"
    if found.role in {Role.Client, Role.NoRole, Role.Pane}:
        if found.owner not in PAINTED:
            return f"{found} has no role"
        if not (found.description or found.help):
            return f"{found} does not say what it is"
    return None


def test_everything_has_a_name_and_a_role(ready: WindowHands) -> None:
    wrong: dict[str, str] = {}
    met: set[Role] = set()
    for place, root in everything(ready):
        window = ready.window
        things = [*window.findChildren(QWidget), *window.findChildren(QAction)]
        names = {thing.objectName() for thing in things} - {""}
        for found in nodes(root):
            met.add(found.role)
            text = complaint(found, names)
            if text is not None:
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
