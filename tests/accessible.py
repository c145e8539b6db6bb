"""What screen readers find in a window: Qt's tree of accessible objects, as values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role

_MOST_CHILDREN = 200


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
