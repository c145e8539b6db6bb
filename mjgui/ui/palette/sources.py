"""The actions, and the sections of the settings, as rows of the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from mjgui.app.session import Session
from mjgui.core.language import tr, tr_marked
from mjgui.ui.action_table import SPECS, ActionSpec, menu_path
from mjgui.ui.actions import Actions
from mjgui.ui.palette.entries import Entry
from mjgui.ui.palette.reasons import place_of, why_not
from mjgui.ui.settings.table import SECTIONS, SETTINGS, Section
from mjgui.ui.words import plain_title

_HIDDEN = frozenset({"showPalette"})
"""What leads here is not offered here."""

_SECTION_WORDS: Mapping[Section, str] = {
    "gateway": "api key practice midjourney address url vtrix",
    "appearance": "theme dark light mask colour color opacity pattern",
    "canvas": "draw brush snap handles wheel zoom pen tablet",
    "privacy": "data secret forget prompts key sent",
    "saving": "format png jpeg webp quality folder name template",
    "notifications": "desktop notify results privacy",
    "storage": "data folder size limit disk space images",
    "shortcuts": "keys keyboard remap keymap",
}


class ActionSource:
    """Every action of the table, with the shortcut that it has now.

    Args:
        session: says where the user is.
        actions: the table's actions.
    """

    def __init__(self, session: Session, actions: Actions) -> None:
        self._session = session
        self._actions = actions
        self._place = place_of(session)

    def entries(self) -> Iterator[Entry]:
        """Yield them in the order of the menus."""
        for spec in SPECS:
            if spec.name not in _HIDDEN:
                yield self._entry(spec)

    def _entry(self, spec: ActionSpec) -> Entry:
        action = self._actions[spec.name]
        native = QKeySequence.SequenceFormat.NativeText
        return Entry(
            action_key(spec.name),
            plain_title(action.text()),
            action.trigger,
            menu_path(spec),
            action.shortcut().toString(native),
            # The English name, too: whoever read it somewhere looks for it.
            f"{action.statusTip()} {spec.text.replace('&', '')} {action.iconText()}",
            action.icon() if spec.icon else None,
            action.isCheckable() and action.isChecked(),
            self._obstacle(spec, action),
        )

    def _obstacle(self, spec: ActionSpec, action: QAction) -> Callable[[], str]:
        def obstacle() -> str:
            if action.isEnabled():
                return ""
            has_picture = self._session.picture is not None
            return why_not(spec, self._place(), has_picture=has_picture)

        return obstacle


class SettingsSource:
    """The sections of the settings, and everything that can be set in them.

    Args:
        open_settings: opens the settings at a section.
        open_setting: opens them at a row, by its name.
        action: what opens them at their first section; its icon stands before each.
    """

    def __init__(
        self,
        open_settings: Callable[[Section], object],
        open_setting: Callable[[str], object],
        action: QAction,
    ) -> None:
        self._open_settings = open_settings
        self._open_setting = open_setting
        self._action = action

    def entries(self) -> Iterator[Entry]:
        """Yield the sections in their order, then the rows in theirs."""
        where, icon = plain_title(self._action.text()), self._action.icon()
        for section, title in SECTIONS.items():
            name = tr_marked(title)
            yield Entry(
                f"settings:{section}",
                tr("Settings: {section}", section=name),
                partial(self._open_settings, section),
                where,
                more=_SECTION_WORDS.get(section, ""),
                icon=icon,
            )
        for spec in SETTINGS:
            yield Entry(
                f"setting:{spec.name}",
                tr("Settings: {section}", section=spec.title),
                partial(self._open_setting, spec.name),
                tr_marked(SECTIONS[spec.section]),
                more=spec.words,
                icon=icon,
            )


def action_key(name: str) -> str:
    """Return the key of an action's row."""
    return f"action:{name}"
