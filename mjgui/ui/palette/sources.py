"""The actions, and the sections of the settings, as rows of the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtGui import QAction, QKeySequence

from mjgui.app.session import Session
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.ui.action_table import SPECS, ActionSpec, menu_path
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.settings_dialog import Section
from mjgui.ui.palette.entries import Entry
from mjgui.ui.palette.reasons import place_of, why_not
from mjgui.ui.words import plain_title

_HIDDEN = frozenset({"showPalette"})
"""What leads here is not offered here."""

_SECTIONS: Mapping[Section, tuple[str, str]] = {
    "gateway": (tr_noop("Gateway"), "api key practice midjourney address url vtrix"),
    "appearance": (tr_noop("Appearance"), "theme dark light mask colour color opacity pattern"),
    "saving": (tr_noop("Saving"), "format png jpeg webp quality folder name template"),
    "notifications": (tr_noop("Notifications"), "desktop notify results privacy"),
    "storage": (tr_noop("Storage"), "data folder size limit disk space images"),
    "shortcuts": (tr_noop("Shortcuts"), "keys keyboard remap keymap"),
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
    """The sections of the settings.

    Args:
        open_settings: opens the settings at a section.
        action: what opens them at their first one; its icon stands before each.
    """

    def __init__(self, open_settings: Callable[[Section], object], action: QAction) -> None:
        self._open_settings = open_settings
        self._action = action

    def entries(self) -> Iterator[Entry]:
        """Yield them in their order."""
        for section, (title, more) in _SECTIONS.items():
            name = tr_marked(title)
            yield Entry(
                f"settings:{section}",
                tr("Settings: {section}", section=name),
                self._opening(section),
                plain_title(self._action.text()),
                more=more,
                icon=self._action.icon(),
            )

    def _opening(self, section: Section) -> Callable[[], None]:
        def open_() -> None:
            self._open_settings(section)

        return open_


def action_key(name: str) -> str:
    """Return the key of an action's row."""
    return f"action:{name}"
