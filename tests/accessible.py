"""What screen readers find in a window: Qt's tree of accessible objects, as values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role

_MOST_CHILDREN = 200
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
PAINTED = {Role.Canvas, Role.Graphic, Role.Chart, Role.HotkeyField}
"""What paints itself says in its description what is to be seen."""


@dataclass(frozen=True)
class Node:
    """One accessible object.

    Attributes:
        name: what is read aloud first.
        role: what kind of thing it is.
        description: what is read aloud after the name.
        value: what it is set to.
        help: what is told of it to whoever asks.
        owner: the name of the widget that it is, or is part of.
        state: Qt's own.
    """

    name: str
    role: QAccessible.Role
    description: str
    value: str
    help: str
    owner: str
    state: QAccessible.State

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r} of {self.owner}"


def nodes(root: QWidget) -> Iterator[Node]:
    """Everything below a widget that a screen reader meets, without what cannot be seen."""
    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None, f"{root} is not accessible"
    yield from _nodes(interface, root.objectName() or type(root).__name__)


def node(widget: QWidget) -> Node:
    """What a screen reader hears of a widget."""
    return next(nodes(widget))


def _nodes(interface: QAccessibleInterface, owner: str) -> Iterator[Node]:
    state = interface.state()
    if state.invisible:
        return
    thing: QObject | None = interface.object()
    if thing is not None:
        owner = thing.objectName() or f"a {type(thing).__name__} in {owner}"
    text = QAccessible.Text
    yield Node(
        interface.text(text.Name),
        interface.role(),
        interface.text(text.Description),
        interface.text(text.Value),
        interface.text(text.Help),
        owner,
        state,
    )
    for place in range(min(interface.childCount(), _MOST_CHILDREN)):
        child = interface.child(place)
        if child is not None and child.isValid():
            yield from _nodes(child, owner)


def complaints(root: QWidget, window: QWidget) -> Iterator[str]:
    """Tell of everything below a widget that is nothing to those who hear of it alone.

    Args:
        root: where to look.
        window: the window that it belongs to.
    """
    things = [*window.findChildren(QWidget), *window.findChildren(QAction)]
    names = {thing.objectName() for thing in things} - {""}
    yield from filter(None, (_complaint(found, names) for found in nodes(root)))


def _complaint(found: Node, names: set[str]) -> str | None:
    """What is wrong with a part for those who hear of it alone."""
    if found.role not in USED and not found.state.focusable:
        return None
    if not found.name.strip():
        return f"{found} has no name"
    if found.name in names:
        return f"{found} is called by a name for programmers"
    if found.role in {Role.Client, Role.NoRole, Role.Pane}:
        return f"{found} has no role"
    if found.role in PAINTED and not (found.description or found.help):
        return f"{found} does not say what it is"
    return None
