"""Gives every control below a widget its "What's this?"."""

from __future__ import annotations

import html
import re

from PySide6.QtWidgets import QToolButton, QWidget

from mjgui.core.language import tr_marked
from mjgui.ui.actions import Actions
from mjgui.ui.whats_this.texts import TEXTS

_ACTION = "action:"
# What a control's own name may have at its end.
_ENDINGS = re.compile(r"(ToolButton|Button|Slider|Number|[AB]|\d+)$")
_PREFIXES = tuple(name for name in TEXTS if name.endswith("_"))


def explain(root: QWidget, actions: Actions) -> None:
    """Set the texts of `root` and of everything in it, as they are now.

    What shows an action has the action's text; others have that of `TEXTS`, or their tooltip's. A
    part without a name of its own, as one of a row of choices, has that of what it is part of.
    """
    for widget in (root, *root.findChildren(QWidget)):
        text = _text_of(widget, actions)
        if text and text != widget.whatsThis():
            widget.setWhatsThis(text)


def _text_of(widget: QWidget, actions: Actions) -> str:
    own = _by_name(widget.objectName(), actions)
    if own:
        return own
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        text = widget.defaultAction().whatsThis()
        if text:
            return text
    parent = widget.parentWidget()
    if parent is not None and not widget.objectName() and not parent.isWindow():
        of_parent = _by_name(parent.objectName(), actions)
        if of_parent:
            return of_parent
    return _plain(widget.toolTip())


def _by_name(name: str, actions: Actions) -> str:
    """The text for an objectName, empty where none is known."""
    if not name:
        return ""
    stem = _ENDINGS.sub("", name)
    known = TEXTS.get(name) or TEXTS.get(stem)
    if known is None:
        known = next((TEXTS[start] for start in _PREFIXES if name.startswith(start)), None)
    if known is None:
        return actions[stem].whatsThis() if stem != name and stem in actions else ""
    if known.startswith(_ACTION):
        return actions[known.removeprefix(_ACTION)].whatsThis()
    return tr_marked(known)


def _plain(text: str) -> str:
    """A text that Qt does not take for markup."""
    if "<" not in text:
        return text
    lines = html.escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"
