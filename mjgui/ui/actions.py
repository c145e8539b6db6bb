"""The QActions of the table of actions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from mjgui.core.language import tr
from mjgui.ui.action_table import SPECS, Scope, menu_path
from mjgui.ui.icons import IconSet


class Actions:
    """The QActions of the table, by name.

    Args:
        window: their owner; the shortcuts work anywhere in it.
        icons: where their icons come from.
        shortcuts: action name to key sequence, for those that the user has remapped.
    """

    def __init__(self, window: QWidget, icons: IconSet, shortcuts: Mapping[str, str]) -> None:
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for spec in SPECS:
            words = spec.words
            action = QAction(words.text, window)
            action.setObjectName(spec.name)
            action.setCheckable(spec.checkable)
            # Qt takes a letter in brackets, as Chinese menus have it, for part of the text.
            action.setIconText(words.short or words.title)
            if spec.icon:
                icons.bind(action, spec.icon)
            if spec.group:
                group = self._groups.setdefault(spec.group, QActionGroup(window))
                group.addAction(action)
            self._actions[spec.name] = action
            window.addAction(action)
        self.remap(shortcuts)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: object) -> bool:
        return name in self._actions

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def in_scope(self, scope: Scope) -> tuple[QAction, ...]:
        """The actions that make sense in one mode alone."""
        return tuple(self._actions[spec.name] for spec in SPECS if spec.scope is scope)

    def remap(self, shortcuts: Mapping[str, str]) -> None:
        """Give every action the user's shortcut, or its own; an empty text takes it away."""
        for spec in SPECS:
            action = self._actions[spec.name]
            own = shortcuts.get(spec.name)
            texts = spec.keys if own is None else (own,) if own else ()
            # By the names that are the same in all languages: two keys may have one name in some.
            action.setShortcuts([QKeySequence.fromString(text) for text in texts])
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = spec.words
            title = words.title
            titled = f"{title} ({shown})" if shown else title
            action.setToolTip(f"{titled}\n{words.tip}")
            action.setStatusTip(words.tip)
            action.setWhatsThis(_explanation(title, words.tip, menu_path(spec), shown))


class Abilities:
    """Which actions can be done, put together first and shown then; what is set last counts.

    An action that is enabled, and disabled again at once, has its buttons shown anew twice.

    Args:
        actions: those of the table.
    """

    def __init__(self, actions: Actions) -> None:
        self._actions = actions
        self._can: dict[str, bool] = {}

    def __setitem__(self, name: str, can: bool) -> None:
        self._can[name] = can

    def set_scope(self, scope: Scope, *, can: bool) -> None:
        """Set all actions that make sense in one mode alone."""
        for action in self._actions.in_scope(scope):
            self._can[action.objectName()] = can

    def show(self) -> None:
        """Enable and disable."""
        for name, can in self._can.items():
            self._actions[name].setEnabled(can)


def _explanation(title: str, tip: str, menu: str, keys: str) -> str:
    """What it does, where it is found, and with which keys."""
    if keys:
        return tr(
            "{title}\n{tip}\n\nIn the menu: {menu}. Shortcut: {keys}",
            title=title,
            tip=tip,
            menu=menu,
            keys=keys,
        )
    return tr("{title}\n{tip}\n\nIn the menu: {menu}", title=title, tip=tip, menu=menu)
