"""The generations of this session: where each picture came from, and the way back to it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from mjgui.app.loader import Generation
from mjgui.app.session import Session
from mjgui.ui.filmstrip import thumbnail
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.list_panel import ListPanel

_TASK = Qt.ItemDataRole.UserRole
_THUMB = QSize(GRID * 6, GRID * 6)
_NOTHING = "The generations that you load or edit appear here."


class HistoryPanel(ListPanel):
    """The generations visited, the newest on top. A click goes back to one, masks and all.

    Rows stay where they are: the second click of a double-click must meet the same one.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        view = QListView()
        view.setObjectName("historyList")
        super().__init__("History", view, _NOTHING, parent)
        self._session = session
        self._order: list[str] = []
        self._model = QStandardItemModel(self)
        view.setModel(self._model)
        view.setIconSize(_THUMB)
        view.setMinimumHeight(_THUMB.height() * 3)
        view.clicked.connect(self._on_activated)
        view.activated.connect(self._on_activated)
        session.history_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        known = {generation.task_id: generation for generation in self._session.history}
        self._order = [
            *(task_id for task_id in known if task_id not in self._order),
            *(task_id for task_id in self._order if task_id in known),
        ]
        generations = [known[task_id] for task_id in self._order]
        if generations:
            self.show_list()
        else:
            self.show_nothing(_NOTHING)
        self._model.setRowCount(len(generations))
        for row, generation in enumerate(generations):
            item = self._model.item(row)
            if item is None:
                item = QStandardItem()
                self._model.setItem(row, item)
            if item.data(_TASK) != generation.task_id or item.icon().isNull():
                self._fill(item, generation)

    @staticmethod
    def _fill(item: QStandardItem, generation: Generation) -> None:
        item.setData(generation.task_id, _TASK)
        if generation.face is not None:
            image = thumbnail(generation.face)
            item.setIcon(
                QIcon(
                    QPixmap.fromImage(
                        image.scaled(
                            _THUMB * 2,
                            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                            Qt.TransformationMode.SmoothTransformation,
                        )
                    )
                )
            )
        prompt = generation.prompt.strip().replace("\n", " ")
        item.setText(f"{prompt}\n{generation.task_id}" if prompt else generation.task_id)
        item.setToolTip(f"{prompt}\nTask {generation.task_id}".strip())

    def _on_activated(self, index: QModelIndex) -> None:
        task_id = index.data(_TASK)
        current = self._session.generation
        if task_id and (current is None or current.task_id != task_id):
            self._session.go_back_to(task_id)
