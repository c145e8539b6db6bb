"""Builds the program's objects, in order, and ends them in the reverse one."""

from __future__ import annotations

import atexit
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QApplication

from mjgui.app.autosave import Autosave
from mjgui.app.connections import Connections, GatewayKind
from mjgui.app.continuity import Continuity
from mjgui.app.gateway_control import GatewayControl, Overrides
from mjgui.app.history_desk import HistoryDesk
from mjgui.app.housekeeper import Housekeeper
from mjgui.app.keeping import Keeper
from mjgui.app.languages import Tongue, begin, is_lacking, meant
from mjgui.app.outbox import Outbox
from mjgui.app.preferences import Preferences
from mjgui.app.selecting import Selector
from mjgui.app.session import Session
from mjgui.core import logs
from mjgui.core.command_line import Options
from mjgui.core.drafts import Comparing, Desk, View
from mjgui.core.errors import SettingsError, StoreError, StoreInUseError, UrlError
from mjgui.core.keychain import Keychain
from mjgui.core.language import tr
from mjgui.core.settings import DEFAULT_BASE_URL, SettingsStore
from mjgui.core.store import Store
from mjgui.gateway.cadence import Cadence
from mjgui.gateway.checks import check_base_url
from mjgui.practice.sample import SAMPLE_TASK_ID
from mjgui.ui.application import Application
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.carried import Carried
from mjgui.ui.compare.view import CompareView
from mjgui.ui.compare_keeper import CompareKeeper
from mjgui.ui.desktop.places import Desktop, this_desktop
from mjgui.ui.desktop.tie import DesktopTie
from mjgui.ui.faults import FaultListener
from mjgui.ui.jobs.acts import JobActs, OpenUrl
from mjgui.ui.main_window import WindowContents
from mjgui.ui.opened_files import MaskImport
from mjgui.ui.theme import ThemeController
from mjgui.ui.view_keeper import ComparisonReturn, ViewKeeper
from mjgui.ui.widgets.mirroring import follow_direction
from mjgui.ui.widgets.roles import tell_roles
from mjgui.ui.window import MainWindow


class Assembly(QObject):
    """One running program: settings, gateway, session, window.

    Args:
        app: the application it runs on.
        window: the window to fill, on the screen already or not yet.
        folder: below which all state lives.
        options: what the command line and the environment say.
        faults: hears what nobody caught, until the end.
        cadence: how often the gateway is asked; the usual one where None.
        open_url: shows a web page; the system's browser does where None.
        desktop: what is outside the window; the system's where None.

    Attributes:
        window: the window that is shown now; another one takes its place where another language is
            chosen.
        has_stuck_threads: whether a thread was still at work when the program had ended, as on a
            network disk that does not answer.

    Raises:
        UrlError: the gateway's address cannot be used.
    """

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        folder: Path,
        options: Options,
        faults: FaultListener,
        cadence: Cadence | None = None,
        open_url: OpenUrl | None = None,
        desktop: Desktop | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        tell_roles(app)
        overrides = Overrides(
            practice=options.practice,
            base_url=check_base_url(options.base_url) if options.base_url else None,
            api_key=options.api_key,
        )
        self._options = options
        self._faults = faults
        is_new = _is_new(folder)
        kept, self._obstacle = _open_store(folder)
        # A second program in the folder of a first one writes nothing there, of whatever kind.
        is_alone = not isinstance(self._obstacle, StoreInUseError)
        store = SettingsStore(folder / "settings.json", writes=is_alone)
        settings, self._settings_problem = store.load()
        try:
            check_base_url(settings.base_url)
        except UrlError as error:
            settings, self._settings_problem = settings.changed(base_url=DEFAULT_BASE_URL), error
        self._preferences = Preferences(store, settings)
        if is_new and not options.smoke:
            self._preferences.update(coach="draw")
        self._gateway = GatewayControl(
            # Practice keeps its tasks in memory where the folder takes nothing.
            Connections(folder / "practice" if kept is not None else None, cadence),
            self._preferences,
            Keychain(),
            overrides,
        )
        self._logs, self._logs_problem = logs.configure(
            folder / "logs" if is_alone else None, self._gateway.secrets
        )
        look = settings.appearance, self, settings.accent, settings.text_size
        self._themes = ThemeController(app, *look)
        self._keeper = Keeper(kept, self) if kept is not None else None
        self._session = Session(
            self._gateway.current,
            keeper=self._keeper,
            obstacle=self._obstacle,
            connection_to=self._gateway.connection_to,
        )
        faults.tell_to(self._session)
        self._selector = Selector(self)
        self._selector.failed.connect(self._session.tell)
        self._session.chosen_changed.connect(self._on_chosen)
        self._housekeeper = Housekeeper(
            self._session, self._keeper, self._preferences, folder, self
        )
        self._housekeeper.message.connect(self._session.message)
        self._history = HistoryDesk(self._session, self._keeper, self)
        outbox = folder / "outbox" if is_alone else None
        self._outbox = Outbox(self._session.start_chore, outbox, self)
        self._open_url = open_url or QDesktopServices.openUrl
        self._desktop = desktop or this_desktop()
        self._memory = (
            _Memory(self._session, self._keeper, self._gateway)
            if self._keeper is not None
            else None
        )
        self._gateway.connection_changed.connect(self._session.use)
        self._preferences.problem.connect(self._session.tell)
        self._preferences.changed.connect(self._on_preferences)
        self._tongue, self._text_size = self._meant(), settings.text_size
        self._renewal = QTimer(self, singleShot=True, interval=0)
        self._renewal.timeout.connect(self._renew)
        self.window = window
        self._contents = self._fill(window)
        if self._memory is not None:
            self._memory.look_at(window)
        self._ended = False
        self.has_stuck_threads = False

    def begin(self) -> None:
        """Say what was wrong in the data folder, ask for the key, bring back what was left.

        Where nothing was left, practice begins with its sample.
        """
        session, options = self._session, self._options
        damage = self._keeper.store.problem if self._keeper is not None else None
        # What keeps the store from being written keeps the log, too, and is said once.
        log = self._logs_problem if self._obstacle is None else None
        for problem in (self._settings_problem, log, damage, self._obstacle):
            if problem is not None:
                session.tell(problem)
        self._tell_lacking()
        self._gateway.unlock()
        if options.mask_file is not None:
            MaskImport(session, options.mask_file)
        if isinstance(self._app, Application):
            self._app.open_files_by(partial(MaskImport, session))
        if options.task_id is not None:
            session.load(options.task_id)
        if self._memory is not None:
            self._memory.begin(with_generation=options.task_id is None)
        elif options.task_id is None:
            _load_sample(session)

    def close(self) -> None:
        """Close the window, and so end the program."""
        self.window.close()

    def end(self) -> None:
        """Stop following everything, save what is not saved, and end all threads. Only once."""
        if self._ended:
            return
        self._ended = True
        atexit.unregister(self.end)
        if self._memory is not None:
            self._memory.save()
        ends = [self._session.shut_down(), self._selector.shut_down(), self._desktop.shut_down()]
        ends += [self._housekeeper.shut_down(), self._history.shut_down()]
        self._outbox.close()
        if self._keeper is not None:
            ends.append(self._keeper.shut_down())
            self._keeper.store.close()
        ends += [self._gateway.shut_down(), self._preferences.shut_down()]
        self.has_stuck_threads = not all(ends)
        if self.has_stuck_threads:
            atexit.register(self.end)  # holds what is not to be destroyed while its thread runs
        self._faults.end()
        self._logs.close()

    # -- the window ----------------------------------------------------------------------------

    def _fill(self, window: MainWindow) -> WindowContents:
        """Let a window show the session; the program ends when it is closed."""
        acts = JobActs(self._session, self._open_url, window)
        contents = WindowContents(
            window,
            self._session,
            self._selector,
            self._history,
            acts,
            self._preferences,
            self._gateway,
            self._themes,
            self._housekeeper,
            self._outbox,
            self._logs,
        )
        follow_direction(window)
        DesktopTie(self._session, self._preferences, window, self._desktop)
        window.closing.connect(self._session.mask_desk.painting.finish)
        window.closing.connect(self._session.files.saves.finish)
        window.closed.connect(self.end)
        return contents

    def _on_preferences(self) -> None:
        if not self._is_up_to_date:
            # Not from within the field that it was chosen in, which goes with its window.
            self._renewal.start()

    @property
    def _is_up_to_date(self) -> bool:
        """Whether the window speaks the language, and has the size of text, that is chosen."""
        size = self._preferences.settings.text_size
        return self._meant() == self._tongue and size == self._text_size

    def _meant(self) -> Tongue:
        return meant(self._preferences.settings.language, self._options.language)

    def _renew(self) -> None:
        """Put another window in the place of this one, in the language that is chosen now.

        Widgets have their texts from when they are made, so all are made anew. The session below
        them, with its jobs, masks and what can be undone, goes on and hears nothing of it.
        """
        if self._ended or self._is_up_to_date:
            return
        old, contents, carried = self.window, self._contents, Carried.of(self.window)
        place = contents.dialogs.settings_place
        contents.go()
        self._selector.set_picture(None)  # what its tools have asked for nobody waits for
        language = self._preferences.settings.language
        self._tongue = self._meant()
        begin(self._app, language, self._options.language)
        self._text_size = self._preferences.settings.text_size
        self._session.use(self._session.connection)  # what blocks submitting is said anew
        self.window = MainWindow(
            self._themes.theme.first_look, self._preferences.settings.window_geometry
        )
        if not (old.isMaximized() or old.isFullScreen()):
            self.window.setGeometry(old.geometry())  # to the pixel, on whatever screen
        self._contents = self._fill(self.window)
        for message in contents.messages.waiting:
            self._contents.messages.show(message)
        self.window.show()
        if self._memory is not None:
            self._memory.look_at(self.window)  # once it has its size
        self.window.activateWindow()
        old.give_way()
        self._on_chosen()
        carried.give_to(self.window)
        self._tell_lacking()
        if place is not None:
            self._contents.dialogs.open_settings_again(*place)

    def _tell_lacking(self) -> None:
        """Say so where the language that is meant cannot be spoken."""
        if is_lacking(self._tongue):
            self._session.tell(
                SettingsError(
                    tr("The texts of this language are missing: {name}", name=self._tongue.name),
                    tr("mjgui speaks English meanwhile. Install it again."),
                )
            )

    def _on_chosen(self) -> None:
        self._selector.set_picture(self._session.picture)


class _Memory(QObject):
    """Carries the session and the window's view from one run to the next."""

    def __init__(self, session: Session, keeper: Keeper, gateway: GatewayControl) -> None:
        super().__init__(session)
        self._session = session
        self._continuity = Continuity(session, keeper, gateway.connection_to, self)
        self._autosave = Autosave(session, keeper, self)
        self._views: ViewKeeper | None = None
        self._comparisons: CompareKeeper | None = None
        self._continuity.desk_is_empty.connect(self._on_empty)
        self._continuity.desk_settled.connect(self._on_settled)

    def look_at(self, window: MainWindow) -> None:
        """Note from now on how this window looks at its pictures; let it look as the last one."""
        autosave = self._autosave
        if self._views is not None:
            self._views.settle()
        tool, view, comparing = autosave.tool, autosave.view, autosave.comparing
        canvas = window.findChild(Canvas, "canvas")
        tools = [a for a in window.findChildren(QAction) if a.objectName().startswith("tool")]
        if canvas is not None:
            self._views = ViewKeeper(canvas, tools, autosave)
        compare_view = window.findChild(CompareView, "compareView")
        if compare_view is not None:
            self._comparisons = CompareKeeper(compare_view, self._session.viewing, autosave)
        self._show(tool, view, comparing)

    def begin(self, *, with_generation: bool) -> None:
        """Bring back what was left, then save every change."""
        self._continuity.begin(with_generation=with_generation)

    def save(self) -> None:
        """Save what has changed a moment ago."""
        self._autosave.save()

    def _on_empty(self) -> None:
        _load_sample(self._session)

    def _on_settled(self, desk: Desk | None) -> None:
        view = desk.view if desk is not None else None
        self._autosave.begin(view)
        if desk is None:
            return
        self._show(desk.tool, view, desk.comparing)
        if desk.compared is not None:
            ComparisonReturn(self._session, desk.compared, desk.comparing)

    def _show(self, tool: str, view: View | None, comparing: Comparing | None) -> None:
        if self._views is not None:
            self._views.take_up(tool)
            if view is not None:
                self._views.show(view)
        if self._comparisons is not None and comparing is not None:
            self._comparisons.show(comparing)


def _is_new(folder: Path) -> bool:
    """Whether no earlier run has left anything in the data folder."""
    try:
        return not any(folder.iterdir())
    except FileNotFoundError:
        return True
    except OSError:
        return False  # what is wrong with it is found out when it is used


def _open_store(folder: Path) -> tuple[Store | None, StoreError | None]:
    try:
        return Store(folder), None
    except StoreError as error:
        return None, error


def _load_sample(session: Session) -> None:
    if session.connection.kind is GatewayKind.PRACTICE:
        session.load(SAMPLE_TASK_ID)
