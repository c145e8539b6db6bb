"""Which jobs the list shows: by their state, and by what is in their prompts and ids."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, QSortFilterProxyModel

from mjgui.app.job import Job, JobState
from mjgui.core.language import tr_marked, tr_noop
from mjgui.ui.jobs.model import Index, JobModel


class StateGroup(enum.Enum):
    """A choice of states."""

    ALL = tr_noop("All")
    AT_WORK = tr_noop("At work")
    DONE = tr_noop("Done")
    FAILED = tr_noop("Failed or unknown")
    STOPPED = tr_noop("Stopped")

    @property
    def words(self) -> str:
        """What the window calls it."""
        return tr_marked(self.value)

    def holds(self, state: JobState) -> bool:
        """Whether a state belongs to the group."""
        match self:
            case StateGroup.ALL:
                return True
            case StateGroup.AT_WORK:
                return state.is_active
            case StateGroup.DONE:
                return state is JobState.DONE
            case StateGroup.FAILED:
                return state in {JobState.FAILED, JobState.UNKNOWN}
            case StateGroup.STOPPED:
                return state is JobState.STOPPED


class JobFilter(QSortFilterProxyModel):
    """The rows of a `JobModel` that match. A job that changes comes and goes by itself."""

    def __init__(self, model: JobModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._group = StateGroup.ALL
        self.setSourceModel(model)

    @property
    def is_on(self) -> bool:
        """Whether anything may be left out."""
        return bool(self._words) or self._group is not StateGroup.ALL

    def set_text(self, text: str) -> None:
        """Show jobs that have each of the words, in prompt or task id, in whatever case."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            # Not `invalidateFilter`: PySide 6.11 warns of it, and 6.8 lacks what takes its place.
            self.invalidate()

    def set_group(self, group: StateGroup) -> None:
        """Show jobs in one of these states."""
        if group is not self._group:
            self._group = group
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        """Whether a job is shown."""
        job = self._model.job_at(source_row)
        return job is not None and self._group.holds(job.state) and self._has_words(job)

    def _has_words(self, job: Job) -> bool:
        if not self._words:
            return True
        task_id = job.task.id if job.task is not None else ""
        text = f"{job.request.remix_prompt}\n{task_id}\n{job.request.task_id}".casefold()
        return all(word in text for word in self._words)
