"""What the actions about deleting, exporting, costs and making room do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from mjgui.app.deletion import UNDO_DELETE
from mjgui.app.history_desk import HistoryDesk
from mjgui.app.history_export import HistoryExport
from mjgui.app.housekeeper import OPEN_STORAGE, Housekeeper
from mjgui.app.messages import Message, MessageKind
from mjgui.app.session import Session
from mjgui.core.amounts import size_text
from mjgui.core.language import tr, tr_n
from mjgui.ui.actions import Actions
from mjgui.ui.file_filters import file_filter
from mjgui.ui.history.page import HistoryPage
from mjgui.ui.history.spending_view import SpendingView
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import mark
from mjgui.ui.window_dialogs import WindowDialogs

_COSTS_KEY = "costs"
_OF_ENTRIES = ("deleteEntries",)


class StorageActions(QObject):
    """Wires those actions, and puts costs and the size of the data folder on the history's page.

    Args:
        session: what they act on.
        actions: where they are.
        desk: the history.
        page: where it is shown.
        housekeeper: knows how large the data folder is.
        icons: for the chart's colours.
        dialogs: opens the settings.
    """

    def __init__(
        self,
        session: Session,
        actions: Actions,
        desk: HistoryDesk,
        page: HistoryPage,
        housekeeper: Housekeeper,
        icons: IconSet,
        dialogs: WindowDialogs,
    ) -> None:
        super().__init__(dialogs)
        self._session = session
        self._deletion = session.deletion
        self._actions = actions
        self._desk = desk
        self._page = page
        self._housekeeper = housekeeper
        self._dialogs = dialogs
        self._export = HistoryExport(session, desk.store, self)
        self._export.message.connect(session.message)
        self._costs = SpendingView(desk.spending, icons, page)
        self._costs.setVisible(False)
        self._costs.picture_wanted.connect(self._ask_for_picture)
        self._costs.copied.connect(self._on_copied)
        page.show_above(self._costs)
        self._usage = QToolButton(page)
        self._fill_footer()
        acts: dict[str, Callable[[], object]] = {
            UNDO_DELETE: self._deletion.undo,
            OPEN_STORAGE: self._open_storage,
            "deleteEntries": self._delete_selected,
            "exportHistory": self._ask_for_table,
        }
        for name, act in acts.items():
            self._on_triggered(name, act)
        actions["showCosts"].toggled.connect(self._on_costs_toggled)
        page.add_menu_actions([actions["exportHistory"], actions["deleteEntries"]])
        page.delete_wanted.connect(self._deletion.delete)
        page.chosen.connect(self._on_chosen)
        session.viewing.history_shown.connect(self._on_history_shown)
        self._deletion.can_undo_changed.connect(self._update)
        housekeeper.usage_changed.connect(self._show_usage)
        self._update()
        self._show_usage()

    # -- how it looks --------------------------------------------------------------------------

    def _fill_footer(self) -> None:
        for name in ("showCosts", "exportHistory"):
            button = QToolButton(self._page)
            button.setDefaultAction(self._actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setObjectName(f"{name}Button")
            self._page.footer.addWidget(button)
        self._usage.setObjectName("storageUsage")
        self._usage.setToolTip(self._actions[OPEN_STORAGE].toolTip())
        self._usage.clicked.connect(self._open_storage)
        mark(self._usage, kind="link")
        self._page.footer.addWidget(self._usage)

    def _show_usage(self) -> None:
        usage, limit = self._housekeeper.usage, self._housekeeper.limit
        self._usage.setVisible(usage is not None)
        if usage is not None:
            size = size_text(usage.total)
            if limit:
                text = tr("{size} of {limit}", size=size, limit=size_text(limit))
            else:
                text = tr("{size} on disk", size=size)
            self._usage.setText(text)
            self._usage.setAccessibleName(tr("Data folder: {usage}", usage=text))

    def _update(self) -> None:
        in_history = self._session.viewing.is_in_history
        self._actions[UNDO_DELETE].setEnabled(self._deletion.can_undo)
        for name in ("showCosts", "exportHistory"):
            self._actions[name].setEnabled(in_history)
        for name in _OF_ENTRIES:
            self._actions[name].setEnabled(in_history and bool(self._page.selected))

    def _on_history_shown(self, shown: bool) -> None:  # noqa: FBT001 - fits a signal
        self._update()
        if shown:
            self._housekeeper.measure()

    def _on_chosen(self, _keys: list[str]) -> None:
        self._update()

    def _on_costs_toggled(self, on: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        self._costs.setVisible(on)

    # -- what is done --------------------------------------------------------------------------

    def _on_triggered(self, name: str, act: Callable[[], object]) -> None:
        def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
            act()

        self._actions[name].triggered.connect(on_triggered)

    def _open_storage(self) -> None:
        self._dialogs.open_settings("storage")

    def _delete_selected(self) -> None:
        self._deletion.delete(self._page.selected)

    @property
    def _exported(self) -> tuple[str, ...]:
        """What is exported: several that are selected, else all that is shown."""
        selected = self._page.selected
        return tuple(selected) if len(selected) > 1 else self._desk.keys

    def _ask_for_table(self) -> None:
        keys = self._exported
        if keys:
            title = tr_n("Export {n} entry as CSV", "Export {n} entries as CSV", len(keys))
            export = partial(self._export.export, keys)
            self._ask(title, file_filter(tr("CSV table"), "*.csv"), "history.csv", export)

    def _ask_for_picture(self, image: QImage) -> None:
        save = partial(self._export.save_picture, image)
        self._ask(
            tr("Save picture of the costs"),
            file_filter(tr("PNG picture"), "*.png"),
            "costs.png",
            save,
        )

    def _ask(self, title: str, kind: str, name: str, then: Callable[[Path], object]) -> None:
        """Ask where to save something."""
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kind])
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.selectFile(str(Path(folder) / name))

        def on_chosen(path: str) -> None:
            then(Path(path))

        dialog.fileSelected.connect(on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    def _on_copied(self) -> None:
        message = Message(
            MessageKind.SUCCESS, tr("Copied the picture"), tr("Paste it anywhere."), key=_COSTS_KEY
        )
        self._session.message.emit(message)
