"""What stands in the window: the parts, put together, and actions wired to what they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from mjgui.app.form import Blocker
from mjgui.app.gateway_control import GatewayControl
from mjgui.app.history_desk import HistoryDesk
from mjgui.app.housekeeper import Housekeeper
from mjgui.app.outbox import Outbox
from mjgui.app.preferences import Preferences
from mjgui.app.selecting import Selector
from mjgui.app.session import Session
from mjgui.app.viewing import Mode
from mjgui.core.errors import Field
from mjgui.core.logs import Logs
from mjgui.core.settings import Settings
from mjgui.ui.actions import Actions
from mjgui.ui.blend_actions import BlendActions
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.coach import Coach
from mjgui.ui.compare.view import CompareView
from mjgui.ui.compare_actions import CompareActions
from mjgui.ui.dialogs.key_presets import keymap_of
from mjgui.ui.going_on.actions import GoingOnActions
from mjgui.ui.help_actions import HelpActions
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.acts import JobActs
from mjgui.ui.layout import WindowParts
from mjgui.ui.mask_actions import MaskActions
from mjgui.ui.menus import build_menus
from mjgui.ui.messages import MessagePresenter
from mjgui.ui.presenter import Presenter, canvas_style
from mjgui.ui.saving.file_actions import FileActions
from mjgui.ui.settings.tie import SettingsTie
from mjgui.ui.settled import SettledMessages
from mjgui.ui.storage_actions import StorageActions
from mjgui.ui.theme import ThemeController
from mjgui.ui.window import MainWindow
from mjgui.ui.window_dialogs import WindowDialogs

_TOOLS = {
    "toolSelect": "select",
    "toolPolygon": "polygon",
    "toolLasso": "lasso",
    "toolMagnetic": "magnetic",
    "toolSmart": "smart",
    "toolRectangle": "rectangle",
    "toolEllipse": "ellipse",
    "toolBrush": "brush",
    "toolEraser": "eraser",
    "toolHand": "hand",
}


class WindowContents(QObject):
    """Fills the window, which is on the screen already or not yet.

    Attributes:
        session: the state that the window shows.
        messages: shows what the session has to say.
        dialogs: opens the window's dialogs.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        selector: Selector,
        history: HistoryDesk,
        job_acts: JobActs,
        preferences: Preferences,
        gateway: GatewayControl,
        themes: ThemeController,
        housekeeper: Housekeeper,
        outbox: Outbox,
        logs: Logs,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.session = window.session = session
        self._preferences = preferences
        self._gateway = gateway
        self._themes = themes
        icons = IconSet(themes, window)
        settings = preferences.settings
        self._actions = Actions(window, icons, keymap_of(settings))
        build_menus(window.menuBar(), self._actions)
        style = canvas_style(settings, themes.theme)
        parts = session, selector, history, job_acts, self._actions, icons, style
        self._parts = WindowParts(window, *parts)
        window.setCentralWidget(self._parts)
        window.escaped.connect(self._parts.focus_picture)
        self.messages = MessagePresenter(
            self._parts.message_bar,
            self._actions,
            job_acts,
            self._focus_troubled,
            self._open_settings,
        )
        job_acts.message.connect(self.messages.show)
        SettledMessages(session, self._parts.message_bar)
        self.dialogs = WindowDialogs(
            session, preferences, gateway, self._actions, icons, window, housekeeper
        )
        acts, parts, shown = self._actions, self._parts, job_acts.open_url
        files = FileActions(session, preferences, acts, parts, self.messages, outbox, shown, window)
        files.take_files(self._open_files, partial(self._focus_field, Field.MASK_URL), themes)
        self._connect_actions()
        MaskActions(session, self._actions, self._parts.canvas, self._parts.operation_bar)
        BlendActions(session, preferences, acts, parts.compare_view, files.work)
        CompareActions(session, self._actions, self._parts, window)
        GoingOnActions(session, self._actions, self._parts.form.prompt, self._parts.canvas, window)
        self._presenter = Presenter(session, self._parts, self._actions)
        self._connect_rest()
        open_key = partial(self.dialogs.open_settings, "key")
        Coach(session, preferences, self._parts, self._actions, open_key)
        page, dialogs = self._parts.history, self.dialogs
        StorageActions(session, self._actions, history, page, housekeeper, icons, dialogs)
        self._help = HelpActions(
            session, preferences, gateway, logs, acts, icons, dialogs, shown, window
        )
        self._parts.splitter.restoreState(QByteArray(settings.window_state))
        self._parts.halves.restoreState(QByteArray(settings.side_state))
        self._actions["togglePanels"].setChecked(settings.panels_hidden)

    # -- wiring --------------------------------------------------------------------------------

    def _connect_actions(self) -> None:
        session, dialogs = self.session, self.dialogs
        acts: dict[str, Callable[[], object]] = {
            "loadGeneration": self._load,
            "openFiles": self._open_files,
            "quit": self._window.close,
            "undo": self._undo,
            "redo": session.editor.undo_group.redo,
            "selectAllAreas": self._select_all,
            "deleteArea": session.editor.delete_selected,
            "repairAreas": session.mask_desk.work.repair,
            "stopWaiting": self._stop_waiting,
            "openSettings": dialogs.open_settings,
            "showShortcuts": dialogs.show_shortcuts,
            "showAbout": dialogs.show_about,
            "brushSmaller": session.mask_desk.painting.shrink,
            "brushLarger": session.mask_desk.painting.grow,
            "zoomIn": self._zoom_in,
            "zoomOut": self._zoom_out,
            "zoomFit": self._zoom_fit,
            "zoomActual": self._zoom_actual,
            "showNewestResult": session.viewing.compare_newest,
            "modeEdit": self._to_edit,
            "modeCompare": self._to_compare,
        }
        for name, act in acts.items():
            self._on_triggered(name, act)
        for name, tool in _TOOLS.items():
            self._on_triggered(name, self._taking(tool))
        self._actions["toggleMask"].toggled.connect(self._set_mask_visible)
        self._actions["togglePanels"].toggled.connect(self._hide_panels)
        self._actions["toolPolygon"].setChecked(True)
        self._actions["toggleMask"].setChecked(True)

    def _on_triggered(self, name: str, act: Callable[[], object]) -> None:
        def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
            act()

        self._actions[name].triggered.connect(on_triggered)

    def _taking(self, tool: str) -> Callable[[], None]:
        def take() -> None:
            self._parts.canvas.set_tool(tool)
            self._parts.canvas.setFocus()

        return take

    def _connect_rest(self) -> None:
        session, parts = self.session, self._parts
        session.message.connect(self.messages.show)
        self._gateway.message.connect(self.messages.show)
        self._preferences.changed.connect(self._on_preferences)
        self._themes.theme_changed.connect(self._restyle)
        SettingsTie(
            self._preferences,
            self._themes,
            self._actions,
            parts.canvas,
            parts.compare_view,
            parts.submit.progress,
            session.mask_desk.painting,
        )
        parts.images.chosen.connect(session.choose)
        parts.areas.shown.connect(self._show_area)
        parts.submit.blocker_pressed.connect(self._go_to)
        parts.top.gateway_pressed.connect(self.dialogs.open_settings)
        parts.canvas.tool_requested.connect(self._use_tool)
        self._window.closing.connect(self.go)

    # -- what actions do -----------------------------------------------------------------------

    def _load(self) -> None:
        if self.session.load(self._parts.top.task_id.text()):
            self._parts.canvas.setFocus()

    def _open_files(self, paths: Sequence[Path] = ()) -> None:
        self.dialogs.open_files(self._parts.top.task_id.text(), paths)

    def _undo(self) -> None:
        """Take back the last step, or the stroke that is not even one yet."""
        if self.session.viewing.is_in_history:
            self.session.deletion.undo()
        elif not self.session.mask_desk.painting.take_back():
            self.session.editor.undo_group.undo()

    def _select_all(self) -> None:
        self.session.editor.select_all()
        self._actions["toolSelect"].trigger()

    def _stop_waiting(self) -> None:
        job = self.session.jobs.newest
        if job is not None and job.state.is_active:
            self.session.jobs.stop(job.id)

    def _view(self) -> Canvas | CompareView:
        compares = self.session.viewing.mode is Mode.COMPARE
        return self._parts.compare_view if compares else self._parts.canvas

    def _zoom_in(self) -> None:
        self._view().zoom_in()

    def _zoom_out(self) -> None:
        self._view().zoom_out()

    def _zoom_fit(self) -> None:
        self._view().zoom_fit()

    def _zoom_actual(self) -> None:
        self._view().zoom_actual()

    def _to_edit(self) -> None:
        self.session.viewing.go_to(Mode.EDIT)

    def _to_compare(self) -> None:
        self.session.viewing.go_to(Mode.COMPARE)

    def _set_mask_visible(self, visible: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        if self.session.viewing.mode is Mode.COMPARE:
            self._parts.compare_view.set_mask_visible(visible)
        else:
            self._parts.canvas.set_mask_visible(visible)

    def _hide_panels(self, hidden: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        self._parts.set_panels_visible(visible=not hidden)
        self._window.menuBar().setVisible(not hidden)

    def _use_tool(self, tool: str) -> None:
        """Show which tool the canvas has taken up by itself."""
        for name, known in _TOOLS.items():
            if known == tool:
                self._actions[name].setChecked(True)

    # -- going to things -----------------------------------------------------------------------

    def _show_area(self, index: int) -> None:
        self._parts.canvas.show_area(index)

    def _go_to(self, blocker: Blocker) -> None:
        """Go to what is in the way: a place of the mask, or a field."""
        if blocker.at is not None:
            self._parts.canvas.show_point(blocker.at)
            self._parts.canvas.setFocus()
        elif blocker.field is Field.API_KEY:
            self._open_settings(blocker.field)
        elif blocker.field is not None:
            self._focus_field(blocker.field)

    def _open_settings(self, field: Field | None) -> None:
        """Open the settings where a field is."""
        if field is Field.API_KEY:
            self.dialogs.open_settings("key")
        elif field is Field.BASE_URL:
            self.dialogs.open_settings("address")
        else:
            self.dialogs.open_settings()

    def _focus_troubled(self, field: Field) -> None:
        """Go to the field that an error is about, but not from a polygon in hand."""
        if not self.session.document.draft:
            self._focus_field(field)

    def _focus_field(self, field: Field) -> None:
        if field in {Field.API_KEY, Field.BASE_URL}:
            return  # a message offers the settings; opening them unasked would stand in the way
        target: QWidget | None = self._parts.form.widget_for(field)
        if field is Field.TASK_ID:
            target = self._parts.top.task_id
        elif field is Field.MASK:
            target = self._parts.canvas
        elif field is Field.IMAGE:
            target = self._parts.images.tiles[0]
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- settings and look ---------------------------------------------------------------------

    def _on_preferences(self, before: Settings, after: Settings) -> None:
        if canvas_style(before, self._themes.theme) != canvas_style(after, self._themes.theme):
            self._restyle()  # all is painted anew

    def _restyle(self) -> None:
        theme = self._themes.theme
        self._parts.canvas.set_look(canvas_style(self._preferences.settings, theme))
        self._parts.compare_view.set_theme(theme)

    # -- events --------------------------------------------------------------------------------

    def go(self) -> None:
        """Remember how the window stood, and close its dialogs."""
        for dialog in self._window.findChildren(QDialog):
            dialog.close()  # it would stay, and the program with it, where a signal closes us
        self._help.close()
        self._preferences.update(
            window_geometry=self._window.saveGeometry().data(),
            window_state=self._parts.splitter.saveState().data(),
            side_state=self._parts.halves.saveState().data(),
            panels_hidden=self._actions["togglePanels"].isChecked(),
            shown_theme=self._themes.theme.name,
        )
