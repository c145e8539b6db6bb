"""What the actions of the history do, and how it comes and goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from mjgui.app.session import Session
from mjgui.ui.actions import Actions
from mjgui.ui.history.acts import HistoryActs
from mjgui.ui.history.details import HistoryDetails
from mjgui.ui.history.page import HistoryPage


class HistoryWiring(QObject):
    """Ties the page and the details to each other and to the window's actions.

    Args:
        session: says whether the history is looked at.
        actions: where its actions are.
        page: the filters and the tiles.
        details: one entry in full.
        acts: what is done to entries.
    """

    def __init__(
        self,
        session: Session,
        actions: Actions,
        page: HistoryPage,
        details: HistoryDetails,
        acts: HistoryActs,
    ) -> None:
        super().__init__(page)
        self._viewing = session.viewing
        self._actions = actions
        self._page = page
        self._details = details
        self._acts = acts
        self._modes = [actions["modeEdit"], actions["modeCompare"]]
        doings: dict[str, Callable[[], object]] = {
            "findInHistory": self._find,
            "starEntries": lambda: acts.toggle_star(page.selected),
            "tagEntries": details.focus_tags,
        }
        for name, act in doings.items():
            self._on_triggered(name, act)
        actions["showHistory"].toggled.connect(self._on_toggled)
        page.add_menu_actions([actions["starEntries"], actions["tagEntries"]])
        acts.tree_wanted.connect(actions["showEdits"].trigger)
        page.chosen.connect(self._on_chosen)
        page.left.connect(self._leave)
        details.left.connect(page.grid.setFocus)
        self._viewing.history_shown.connect(self._on_shown)
        self._on_chosen(page.selected)
        self._on_shown(self._viewing.is_in_history)

    def _on_triggered(self, name: str, act: Callable[[], object]) -> None:
        def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
            act()

        self._actions[name].triggered.connect(on_triggered)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        self._viewing.show_history(shown=on)

    def _on_shown(self, shown: bool) -> None:  # noqa: FBT001 - fits a signal
        self._actions["showHistory"].setChecked(shown)
        if shown:
            # Neither mode is what is looked at; a click on one leads there.
            group = self._modes[0].actionGroup()
            group.setExclusive(False)
            for mode in self._modes:
                mode.setChecked(False)
            group.setExclusive(True)
        self._enable()

    def _find(self) -> None:
        self._viewing.show_history(shown=True)
        self._page.focus_search()

    def _leave(self) -> None:
        self._viewing.show_history(shown=False)

    def _on_chosen(self, keys: list[str]) -> None:
        self._details.show_keys(keys)
        self._enable()

    def _enable(self) -> None:
        can = self._viewing.is_in_history and bool(self._page.selected)
        for name in ("starEntries", "tagEntries"):
            self._actions[name].setEnabled(can)
