"""The list of jobs: picture, prompt, state, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.jobs import Job, JobState
from mjgui.app.session import Session
from mjgui.ui.filmstrip import thumbnail
from mjgui.ui.icons import IconSet
from mjgui.ui.job_progress import state_text
from mjgui.ui.theme import GRID, mark

_JOB = Qt.ItemDataRole.UserRole
_THUMB = GRID * 6
_ROW = GRID * 7
_SECOND_MS = 1000
_TROUBLED = frozenset({JobState.FAILED, JobState.UNKNOWN})


class JobsPanel(QFrame):
    """Every job of the session, the newest on top. A double-click or Enter compares its result."""

    def __init__(self, session: Session, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        title = QLabel("Jobs", self)
        mark(title, scale="title")
        self._model = QStandardItemModel(self)
        self._items: dict[str, QStandardItem] = {}
        self._list = QListView(self)
        self._list.setObjectName("jobList")
        self._list.setAccessibleName("Jobs")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_JobDelegate(icons, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.setMinimumHeight(_ROW + GRID * 2)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.activated.connect(self._on_activated)
        self._empty = QLabel("What you submit appears here.", self)
        self._empty.setWordWrap(True)
        mark(self._empty, tone="dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(title)
        layout.addWidget(self._empty)
        layout.addWidget(self._list, 100)
        layout.addStretch(1)  # takes the room while there is no list
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND_MS)
        self._clock.timeout.connect(self._tick)
        session.jobs.added.connect(self._on_added)
        session.jobs.changed.connect(self._on_changed)
        session.jobs.removed.connect(self._on_removed)
        icons.changed.connect(self._list.viewport().update)
        self._show_emptiness()

    def _on_added(self, job_id: str) -> None:
        item = QStandardItem()
        item.setData(self._session.jobs.job(job_id), _JOB)
        self._describe(item)
        self._items[job_id] = item
        self._model.insertRow(0, item)
        self._list.scrollToTop()
        self._show_emptiness()
        self._keep_clock()

    def _on_changed(self, job_id: str) -> None:
        item = self._items.get(job_id)
        if item is not None:
            item.setData(self._session.jobs.job(job_id), _JOB)
            self._describe(item)
        self._keep_clock()

    def _on_removed(self, job_id: str) -> None:
        item = self._items.pop(job_id, None)
        if item is not None:
            self._model.removeRow(item.row())
        self._show_emptiness()
        self._keep_clock()

    @staticmethod
    def _describe(item: QStandardItem) -> None:
        job: Job = item.data(_JOB)
        prompt = job.request.remix_prompt or "No prompt"
        item.setAccessibleText(f"{prompt}. {state_text(job)}")
        item.setToolTip(str(job.error) if job.error else prompt)

    def _show_emptiness(self) -> None:
        empty = self._model.rowCount() == 0
        self._empty.setVisible(empty)
        self._list.setVisible(not empty)

    def _keep_clock(self) -> None:
        """Let the elapsed times run while a job is at work, and not longer."""
        if self._session.jobs.active_count:
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()

    def _tick(self) -> None:
        self._list.viewport().update()

    def _on_activated(self, index: QModelIndex) -> None:
        job = index.data(_JOB)
        if job is not None:
            self._session.viewing.compare(job.id)

    def _show_menu(self, place: QPoint) -> None:
        index = self._list.indexAt(place)
        job = index.data(_JOB) if index.isValid() else None
        if job is None:
            return
        jobs, viewing = self._session.jobs, self._session.viewing
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, can, do in (
            ("Compare", job.has_pictures, viewing.compare),
            ("Stop waiting", job.state.is_active, jobs.stop),
            (
                "Take up again",
                not job.state.is_active and job.task is not None and not _is_whole(job),
                jobs.take_up,
            ),
            ("Forget", not job.state.is_active, jobs.forget),
        ):
            action = menu.addAction(text)
            action.setEnabled(can)
            action.triggered.connect(partial(_call, do, job.id))
        menu.popup(self._list.viewport().mapToGlobal(place))


def _call(do: Callable[[str], None], job_id: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
    """Do it, leaving out whether a menu's entry is checked, which PySide tells or not."""
    do(job_id)


def _is_whole(job: Job) -> bool:
    """Whether all of its images are there."""
    return all(slot.picture or slot.is_kept for slot in job.slots)


class _JobDelegate(QStyledItemDelegate):
    """Paints a job: the edited image, the prompt, where it is, and a thin bar."""

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All rows are of one height."""
        return QSize(GRID * 20, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        self.initStyleOption(option, index)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        style = option.widget.style()  # type: ignore[attr-defined]
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem,
            option,
            painter,
            option.widget,  # type: ignore[attr-defined]
        )
        job: Job | None = index.data(_JOB)
        if job is None:
            return
        theme = self._icons.theme
        inner = rect.adjusted(GRID // 2, GRID // 2, -GRID, -GRID // 2)
        thumb = QRect(inner.left(), inner.top(), _THUMB, inner.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _draw_covering(painter, thumb, job)
        text = inner.adjusted(_THUMB + GRID, 0, 0, 0)
        metrics = option.fontMetrics  # type: ignore[attr-defined]
        line = metrics.height()
        prompt = job.request.remix_prompt.strip().replace("\n", " ") or "No prompt"
        painter.setPen(QPen(theme.color("text")))
        shown = metrics.elidedText(prompt, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text.left(), text.top() + metrics.ascent() + 2, shown)
        painter.setPen(QPen(theme.color("danger" if job.state in _TROUBLED else "text_dim")))
        state = metrics.elidedText(state_text(job), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text.left(), text.top() + line + metrics.ascent() + 4, state)
        if job.state.is_active:
            track = QRect(text.left(), text.bottom() - 3, text.width(), 3)
            painter.fillRect(track, theme.color("border"))
            track.setWidth(round(track.width() * (job.progress or 0.0)))
            painter.fillRect(track, theme.color("accent"))
        painter.restore()


def _draw_covering(painter: QPainter, place: QRect, job: Job) -> None:
    """Draw the job's picture so that it fills `place`, cut at its sides."""
    image = thumbnail(job.face)
    size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    scale = image.width() / max(size.width(), 1)
    source = QRect(0, 0, round(place.width() * scale), round(place.height() * scale))
    source.moveCenter(image.rect().center())
    painter.drawImage(place, image, source)
