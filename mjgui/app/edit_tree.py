"""The tree of edits: the family of what is edited or compared, kept up to date as jobs change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from mjgui.app.job import Job
from mjgui.app.keeping import Keeper
from mjgui.app.pictures import Picture
from mjgui.app.slots import EMPTY_SLOTS, Slots
from mjgui.app.thumbnails import Thumbnails
from mjgui.app.viewing import Mode
from mjgui.app.work import WorkPool
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef
from mjgui.core.lineage import Edit, Lineage, Row

if TYPE_CHECKING:
    from mjgui.app.session import Session

_HELD_BYTES = 24 * 1024 * 1024
_THUMB_PIXELS = 256


class EditTree(QObject):
    """Who was made from whom among all jobs, and the rows of the family that is looked at.

    Args:
        session: the jobs, and what is edited or compared.
        keeper: what has kept their images; None where they are in memory alone.
        pool: reads the disk.

    Signals:
        rows_changed: another family is looked at, or it has other rows.
        row_changed: (job id; empty for the root) what a row shows has changed.
        current_changed: another node, or another of its images, is edited or compared.
        pictures_changed: thumbnails have been read from the disk.
    """

    rows_changed = Signal()
    row_changed = Signal(str)
    current_changed = Signal()
    pictures_changed = Signal()

    def __init__(self, session: Session, keeper: Keeper | None, pool: WorkPool) -> None:
        super().__init__(session)
        self._session = session
        self._lineage = Lineage()
        self._rows: tuple[Row, ...] = ()
        self._jobs: frozenset[str] = frozenset()
        self._current: tuple[str, int | None] = ("", None)
        self._thumbnails: Thumbnails | None = None
        if keeper is not None:
            self._thumbnails = Thumbnails(keeper.store, pool, self, _HELD_BYTES)
            self._thumbnails.ready.connect(self.pictures_changed)
            self._thumbnails.failed.connect(session.tell)
        # Many events come at once, and the rows follow from all of them together.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        jobs, viewing = session.jobs, session.viewing
        jobs.added.connect(self._on_added)
        jobs.restored.connect(self._on_restored)
        jobs.changed.connect(self._on_changed)
        jobs.forgotten.connect(self._on_forgotten)
        session.loader.generation_changed.connect(self._on_generation)
        session.loader.slot_changed.connect(self._on_slot_changed)
        session.chosen_changed.connect(self._refresh_soon)
        viewing.mode_changed.connect(self._refresh_soon)
        viewing.comparison_changed.connect(self._refresh_soon)

    # -- what there is -------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[Row, ...]:
        """The family of what is edited or compared, from its root down; empty where nothing is."""
        return self._rows

    @property
    def current(self) -> str:
        """The job that is compared, or that has made what is edited; empty for the root."""
        return self._current[0]

    @property
    def current_number(self) -> int | None:
        """Which of its images (0 – 3) is edited or compared."""
        return self._current[1]

    def job(self, row: Row) -> Job | None:
        """The job of a row, None at the root."""
        return self._session.jobs.job(row.job_id) if row.job_id else None

    def numbers_edited(self, row: Row) -> frozenset[int]:
        """Which images (0 – 3) of a row have been edited."""
        return self._lineage.numbers_edited(row.task_id) if row.task_id else frozenset()

    def gateway_of(self, row: Row) -> GatewayRef:
        """Where the images of a row are."""
        job = self.job(row)
        if job is None:
            below = (self._session.jobs.job(one.job_id) for one in self._rows[1:2])
            job = next((one for one in below if one is not None), None)
        if job is not None:
            return job.request.gateway
        return self._session.gateway_of(row.task_id or "")

    def is_at_hand(self, row: Row) -> bool:
        """Whether a root's images have been seen, in this run or before."""
        return any(self.image(row, number) is not None for number in range(len(EMPTY_SLOTS)))

    # -- small pictures ------------------------------------------------------------------------

    def image(self, row: Row, number: int) -> QImage | None:
        """A small copy of image `number` (0 – 3) of a row, None while or where there is none.

        Meant for painting: what is on disk only is read soon, and `pictures_changed` says when.
        """
        slot = self._slots_of(row)[number]
        if slot.picture is not None:
            return small(slot.picture)
        if row.task_id is None or (row.job_id and not slot.is_kept):
            return None
        return self._from_disk(folder_of_task(self.gateway_of(row), row.task_id), number)

    def original(self, job: Job) -> QImage | None:
        """A small copy of the image that a job edits, likewise."""
        picture = job.request.original
        if not picture.is_stand_in:
            return small(picture)
        return self._from_disk(folder_of_job(job.id), 0)

    def _slots_of(self, row: Row) -> Slots:
        generation = self._session.generation
        if generation is not None and generation.task_id == row.task_id:
            return generation.slots
        job = self.job(row)
        if job is not None:
            return job.slots
        visited = self._session.history
        return next((one.slots for one in visited if one.task_id == row.task_id), EMPTY_SLOTS)

    def _from_disk(self, folder: str, number: int) -> QImage | None:
        if self._thumbnails is None:
            return None
        self._thumbnails.request(folder, number)
        image = self._thumbnails.get(folder, number)
        return None if image is None or image.isNull() else image

    # -- events --------------------------------------------------------------------------------

    def _on_added(self, job_id: str) -> None:
        self._on_restored([job_id])

    def _on_restored(self, job_ids: Iterable[str]) -> None:
        jobs = (self._session.jobs.job(job_id) for job_id in job_ids)
        if sum(self._lineage.put(_edit_of(job)) for job in jobs if job is not None):
            self._refresh_soon()

    def _on_changed(self, job_id: str) -> None:
        job = self._session.jobs.job(job_id)
        if job is None:
            return
        if self._lineage.put(_edit_of(job)):
            self._refresh_soon()
        elif job_id in self._jobs:
            self.row_changed.emit(job_id)

    def _on_forgotten(self, job_ids: Iterable[str]) -> None:
        if sum(self._lineage.remove(job_id) for job_id in job_ids):
            self._refresh_soon()

    def _on_generation(self) -> None:
        generation = self._session.generation
        if generation is not None and self._thumbnails is not None:
            # What was not on the disk before may be there soon.
            gateway = self._session.gateway_of(generation.task_id)
            self._thumbnails.forget(folder_of_task(gateway, generation.task_id))
        self._refresh_soon()

    def _on_slot_changed(self, _number: int) -> None:
        self.row_changed.emit(self.current)

    def _refresh_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        task_id, current = self._looked_at()
        root = None
        if current[0]:
            root = self._lineage.root_of_job(current[0])
        if root is None and task_id:
            root = self._lineage.root_of(task_id)
        rows = self._lineage.family(root) if root is not None else ()
        is_other = current != self._current
        self._current = current
        if rows != self._rows:
            self._rows = rows
            self._jobs = frozenset(row.job_id for row in rows)
            self.rows_changed.emit()
        if is_other:
            self.current_changed.emit()

    def _looked_at(self) -> tuple[str, tuple[str, int | None]]:
        """The task that is edited, if any, and the node and the image that are looked at."""
        session = self._session
        comparison, generation = session.viewing.comparison, session.generation
        if session.viewing.mode is Mode.COMPARE and comparison is not None:
            return "", (comparison.job_id, comparison.number)
        if generation is None:
            return "", ("", None)
        maker = self._lineage.maker(generation.task_id)
        return generation.task_id, (maker.job_id if maker is not None else "", session.chosen)


def small(picture: Picture) -> QImage:
    """The smallest copy of a picture that is still sharp on a tile at 200 %."""
    scale = _THUMB_PIXELS / max(picture.frame.width, picture.frame.height, 1)
    return picture.level_for(min(scale, 1.0))[0]


def _edit_of(job: Job) -> Edit:
    request = job.request
    task_id = job.task.id if job.task is not None else None
    return Edit(job.id, request.task_id, request.image_no, job.created, task_id)
