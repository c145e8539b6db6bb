"""The dialogs of the window, each made when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from mjgui import __version__
from mjgui.app.gateway_control import GatewayControl
from mjgui.app.housekeeper import Housekeeper
from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.core.licences import Licence
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.about_dialog import AboutDialog
from mjgui.ui.dialogs.licences_dialog import LicencesDialog, reading_licences
from mjgui.ui.dialogs.open_files_dialog import OpenFilesDialog
from mjgui.ui.dialogs.settings_dialog import Section, SettingsDialog
from mjgui.ui.dialogs.shortcut_sheet import ShortcutSheet
from mjgui.ui.icons import IconSet
from mjgui.ui.whats_this.explaining import explain
from mjgui.ui.widgets.mirroring import follow_direction

HELP_ACTIONS = ("showGuide", "whatsThis")
"""What can be done in dialogs as well."""


class WindowDialogs(QObject):
    """Opens the dialogs; none of them is open twice."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        gateway: GatewayControl,
        actions: Actions,
        icons: IconSet,
        window: QWidget,
        housekeeper: Housekeeper,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._gateway = gateway
        self._actions = actions
        self._icons = icons
        self._window = window
        self._housekeeper = housekeeper

    @property
    def settings_place(self) -> tuple[Section, str] | None:
        """The section that the settings are open at, and the name of its field with the focus."""
        for dialog in self._window.findChildren(SettingsDialog):
            field = dialog.focusWidget()
            if dialog.isVisible():
                return dialog.section, field.objectName() if field is not None else ""
        return None

    def open_settings_again(self, section: Section, field: str) -> None:
        """Open the settings where they were open in another window."""
        self.open_settings(section)
        for dialog in self._window.findChildren(SettingsDialog):
            found = dialog.findChild(QWidget, field) if field else None
            if found is not None:
                found.setFocus()

    def open_settings(self, section: Section = "gateway") -> None:
        """Open the settings at a section (see `SettingsDialog.show_section`)."""
        self._settings(lambda dialog: dialog.show_section(section))

    def open_setting(self, name: str) -> None:
        """Open the settings at a row of their table."""
        self._settings(lambda dialog: dialog.show_setting(name))

    def _settings(self, show: Callable[[SettingsDialog], object]) -> None:
        if self._raise(SettingsDialog):
            return
        dialog = SettingsDialog(
            self._preferences,
            self._gateway,
            self._actions,
            self._icons,
            self._window,
            self._housekeeper,
            self._session.prompts,
        )
        show(dialog)
        self._explain(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_files(self, task_id: str, paths: Sequence[Path] = ()) -> None:
        """Ask for image files of a task, beginning with `paths`, then open them."""
        if self._raise(OpenFilesDialog):
            return
        dialog = OpenFilesDialog(task_id, self._icons, self._window)
        if paths:
            dialog.add_files(paths)

        def on_accepted() -> None:
            self._session.open_files(*dialog.chosen())

        dialog.accepted.connect(on_accepted)
        self._explain(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_shortcuts(self) -> None:
        """Show all shortcuts on one sheet."""
        if not self._raise(ShortcutSheet):
            self.show(ShortcutSheet(self._actions, self._window))

    def show_about(self) -> None:
        """Show version, licence and data folder."""
        if not self._raise(AboutDialog):
            self.show(
                AboutDialog(
                    __version__,
                    self._housekeeper.folder,
                    self._window,
                    show_licences=self.show_licences,
                )
            )

    def show_licences(self) -> None:
        """Show the licences of all that mjgui is made of, as soon as they have been read."""
        if not self._raise(LicencesDialog):
            self.show(LicencesDialog(self._window))
            self._session.start_chore(reading_licences, self._on_licences)

    def _on_licences(self, found: object) -> None:
        dialog = self._window.findChild(LicencesDialog)
        if dialog is not None:
            dialog.show_licences(cast("tuple[Licence, ...]", found))

    def _raise(self, kind: type[QDialog]) -> bool:
        """Bring an open dialog of this kind to the front; False if there is none."""
        for dialog in self._window.findChildren(kind):
            if dialog.isVisible():
                dialog.raise_()
                dialog.activateWindow()
                return True
        return False

    def _explain(self, dialog: QDialog) -> None:
        """Let help be asked for in a dialog as it is in the window; it is as the window is."""
        explain(dialog, self._actions)
        follow_direction(dialog)
        for name in HELP_ACTIONS:
            dialog.addAction(self._actions[name])

    def show(self, dialog: QDialog) -> None:
        """Show a dialog beside the window; it ends when it is closed."""
        self._explain(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
