"""The generations of this session: where each picture came from, and the way back to it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from mjgui.app.loader import Generation
from mjgui.app.session import Session
from mjgui.ui.filmstrip import thumbnail
from mjgui.ui.theme import GRID, mark

_TASK = Qt.ItemDataRole.UserRole
_THUMB = QSize(GRID * 6, GRID * 6)


class HistoryPanel(QFrame):
    """The generations visited, the newest on top. A click goes back to one, masks and all.

    Rows stay where they are: the second click of a double-click must meet the same one.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._order: list[str] = []
        title = QLabel("History", self)
        mark(title, scale="title")
        self._model = QStandardItemModel(self)
        self._list = QListView(self)
        self._list.setObjectName("historyList")
        self._list.setAccessibleName("History")
        self._list.setModel(self._model)
        self._list.setIconSize(_THUMB)
        self._list.setUniformItemSizes(True)
        self._list.setMinimumHeight(_THUMB.height() * 3)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.clicked.connect(self._on_activated)
        self._list.activated.connect(self._on_activated)
        self._empty = QLabel("The generations that you load or edit appear here.", self)
        self._empty.setWordWrap(True)
        mark(self._empty, tone="dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(title)
        layout.addWidget(self._empty)
        layout.addWidget(self._list, 100)
        layout.addStretch(1)  # takes the room while there is no list
        session.history_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        known = {generation.task_id: generation for generation in self._session.history}
        self._order = [
            *(task_id for task_id in known if task_id not in self._order),
            *(task_id for task_id in self._order if task_id in known),
        ]
        generations = [known[task_id] for task_id in self._order]
        self._empty.setVisible(not generations)
        self._list.setVisible(bool(generations))
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
        first = generation.slots[generation.numbers[0]].picture if generation.numbers else None
        if first is not None:
            image = thumbnail(first)
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
