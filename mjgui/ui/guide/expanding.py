"""Pages as they are shown: with names and keys of actions, and gestures as this system has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from mjgui.core.language import tr
from mjgui.ui.action_table import SPECS, menu_title
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.parts import shown_modifiers
from mjgui.ui.words import plain_title

ACTION, ICON, PAGE = "action", "icon", "guide"
"""Schemes of links and pictures."""

_ACTION_LINK = re.compile(r"\[\]\(action:(\w+)\)")
_CODE = re.compile(r"`([^`\n]+)`")
_ALL = "{shortcuts}"
_BY_NAME = {spec.name: spec for spec in SPECS}


def expanded(markdown: str, actions: Actions) -> str:
    """Return Markdown with the links to actions, and the list of shortcuts, filled in.

    Raises:
        KeyError: a link names no action.
    """
    text = _CODE.sub(lambda code: f"`{shown_modifiers(code[1])}`", markdown)
    text = _ACTION_LINK.sub(lambda link: _with_keys(link[1], actions), text)
    return text.replace(_ALL, "\n".join(_all_shortcuts(actions))) if _ALL in text else text


def _with_keys(name: str, actions: Actions) -> str:
    icon = _BY_NAME[name].icon
    picture = f"![{icon}]({ICON}:{icon}) " if icon else ""  # one without a text is dropped
    keys = _keys(name, actions)
    return f"{picture}{_link(name)} {keys}" if keys else f"{picture}{_link(name)}"


def _all_shortcuts(actions: Actions) -> Iterator[str]:
    """Every action that has keys, a table for each menu."""
    for menu in dict.fromkeys(spec.menu for spec in SPECS):
        rows = [
            f"| {_link(spec.name)} | {_keys(spec.name, actions)} |"
            for spec in SPECS
            if spec.menu == menu and _keys(spec.name, actions)
        ]
        yield f"\n## {_escaped(plain_title(menu_title(menu)))}\n"
        yield f"| {tr('command')} | {tr('keys')} |\n|---|---|"
        yield from rows


def _link(name: str) -> str:
    return f"[{_escaped(_BY_NAME[name].words.title)}]({ACTION}:{name})"


def _keys(name: str, actions: Actions) -> str:
    shown = actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    # A backtick would end the text; with two of them around it, it does not.
    keys = f"`` {shown} ``" if "`" in shown else f"`{shown}`"
    return keys.replace("|", "\\|") if shown else ""


def _escaped(text: str) -> str:
    """A text in which Markdown finds no markup."""
    return re.sub(r"([\\`*_{}\[\]<>|#])", r"\\\1", text)
