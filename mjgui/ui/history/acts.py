"""What a user can do with entries of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from mjgui.app.history_desk import HistoryDesk
from mjgui.app.history_reading import HistoryItem
from mjgui.app.session import Session
from mjgui.core.language import listed, tr
from mjgui.ui.history.words import moment_text, status_text
from mjgui.ui.jobs.acts import JobActs


class HistoryActs(QObject):
    """Does things to entries, each named by its key; what cannot be done any more is left undone.

    Args:
        session: where entries are edited and compared.
        desk: the history.
        job_acts: does what is the same for a job on the list of jobs.

    Signals:
        tree_wanted: the edits around what was opened are to be shown.
    """

    tree_wanted = Signal()

    def __init__(
        self,
        session: Session,
        desk: HistoryDesk,
        job_acts: JobActs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._job_acts = job_acts
        self._waits: tuple[str, Callable[[str], None]] | None = None
        session.jobs.restored.connect(self._on_restored)
        session.viewing.history_shown.connect(self._forget_wish)

    def open(self, key: str) -> None:
        """Compare a job's result, edit a loaded generation; of a job without a result, say why."""
        item = self._desk.item(key)
        if item is None:
            return
        if item.entry.job_id is None:
            self.edit(key)
        else:
            self._with_job(item, self._job_acts.open)

    def compare(self, key: str, number: int) -> None:
        """Compare result `number` (0 – 3) of a job."""
        item = self._desk.item(key)
        if item is not None:
            self._with_job(item, lambda job_id: self._session.viewing.compare(job_id, number))

    def edit(self, key: str, number: int | None = None) -> None:
        """Edit an entry's own image `number` (0 – 3; the first if None)."""
        item = self._desk.item(key)
        if item is not None and item.entry.task_id is not None:
            entry = item.entry
            self._session.go_back_to(item.entry.task_id, number, entry.gateway)

    def edit_parent(self, key: str) -> None:
        """Edit the generation that an entry was made from, at the image that it was made from."""
        item = self._desk.item(key)
        if item is not None and item.entry.parent_task_id:
            entry = item.entry
            self._session.go_back_to(item.entry.parent_task_id, entry.image_no, entry.gateway)

    def reuse(self, key: str) -> None:
        """Edit the image of a job with its mask and prompt."""
        item = self._desk.item(key)
        if item is not None:
            self._with_job(item, self._job_acts.reuse)

    def show_in_tree(self, key: str) -> None:
        """Open an entry, and show what was made from what around it."""
        self.open(key)
        self.tree_wanted.emit()

    def toggle_star(self, keys: Sequence[str]) -> None:
        """Give all of the entries a star; take it from them where all have one."""
        items = [item for key in keys if (item := self._desk.item(key)) is not None]
        if len(items) < len(keys):
            self._desk.toggle_starred(keys)
        else:
            self._desk.set_starred(keys, starred=not all(item.entry.starred for item in items))

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def copy_details(self, key: str) -> None:
        """Put all that is known of an entry on the clipboard."""
        item = self._desk.item(key)
        if item is not None:
            self.copy(report(item))

    # -- inside --------------------------------------------------------------------------------

    def _with_job(self, item: HistoryItem, act: Callable[[str], None]) -> None:
        """Do something with a job as soon as it is there: after the start thousands come back."""
        job_id = item.entry.job_id
        if job_id is None:
            return
        if self._session.jobs.job(job_id) is None:
            self._waits = job_id, act
        else:
            self._waits = None
            act(job_id)

    def _on_restored(self, job_ids: Sequence[str]) -> None:
        if self._waits is not None and self._waits[0] in job_ids:
            (job_id, act), self._waits = self._waits, None
            act(job_id)

    def _forget_wish(self) -> None:
        self._waits = None


def report(item: HistoryItem) -> str:
    """All that is known of an entry, as text."""
    entry = item.entry
    lines = [entry.prompt or tr("No prompt"), "", status_text(entry)]
    if entry.task_id:
        lines.append(tr("Task {task_id}", task_id=entry.task_id))
    if entry.parent_task_id and entry.image_no is None:
        lines.append(tr("Made from task {task_id}", task_id=entry.parent_task_id))
    elif entry.parent_task_id and entry.image_no is not None:
        number = entry.image_no + 1
        lines.append(
            tr(
                "Made from task {task_id}, image {number}",
                task_id=entry.parent_task_id,
                number=number,
            )
        )
    lines.append(tr("Made {moment}", moment=moment_text(entry.created)))
    lines.append(tr("Gateway {name}", name=entry.gateway.name))
    if entry.tags:
        lines.append(tr("Tags {tags}", tags=listed(entry.tags)))
    if entry.note:
        lines += ["", entry.note]
    return "\n".join(lines)
