"""What the window is looking at: Edit or Compare, and which pictures are compared."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from mjgui.app.jobs import Job, JobRunner
from mjgui.app.sides import ORIGINAL, Comparison, Side, side_of, slot_of
from mjgui.core.model import JobId

__all__ = ["ORIGINAL", "Comparison", "Mode", "Side", "Viewing"]


class Mode(enum.Enum):
    """The two modes of the one place."""

    EDIT = "edit"
    COMPARE = "compare"


class Viewing(QObject):
    """Which mode the window is in, which result it compares, and with what.

    The *comparison* is the result that was chosen: what is saved, copied and edited. The
    *reference* is what it is compared with: its own original, unless another picture was chosen.
    Swapping changes which of the two is side A, and nothing else.

    Signals:
        mode_changed: between Edit and Compare.
        comparison_changed: other pictures are compared, they have changed sides, or more images of
            their jobs are there.
        result_lost: (job id) the result that was to be compared is nowhere any more.
        result_waits: (job id) a result has arrived while something else is in hand.
        history_shown: (bool) the history has taken the place of both, or has given it back.
    """

    mode_changed = Signal()
    history_shown = Signal(bool)
    comparison_changed = Signal()
    result_lost = Signal(str)
    result_waits = Signal(str)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._mode = Mode.EDIT
        self._comparison: Comparison | None = None
        self._shown: set[JobId] = set()
        self._wanted: Comparison | None = None
        self._is_last_try = False
        self._reference: Comparison | None = None
        self._wanted_reference: Comparison | None = None
        self._is_swapped = False
        self._is_by_hand = False
        self._is_in_history = False
        self._latest: JobId | None = None

    @property
    def mode(self) -> Mode:
        """Edit or Compare."""
        return self._mode

    @property
    def is_in_history(self) -> bool:
        """Whether the history is looked at; the mode is what it gives the place back to."""
        return self._is_in_history

    @property
    def comparison(self) -> Comparison | None:
        """What Compare shows, None until there is a result."""
        return self._comparison

    @property
    def job(self) -> Job | None:
        """The job whose results Compare shows."""
        return self._jobs.job(self._comparison.job_id) if self._comparison else None

    @property
    def reference(self) -> Comparison | None:
        """What the result is compared with; None for the original of its own job."""
        return self._reference

    @property
    def is_swapped(self) -> bool:
        """Whether the chosen result is side A, and what it is compared with is side B."""
        return self._is_swapped

    @property
    def sides(self) -> tuple[Side, Side] | None:
        """What is compared: side A and side B. None until there is a result.

        The mask that goes with a comparison is that of side B.
        """
        job, comparison = self.job, self._comparison
        if job is None or comparison is None:
            return None
        reference = self._reference or Comparison(job.id, ORIGINAL)
        other = self._jobs.job(reference.job_id) or job
        differ = other is not job
        against = side_of(other, reference.number, with_prompt=differ)
        chosen = side_of(job, comparison.number, with_prompt=differ)
        return (chosen, against) if self._is_swapped else (against, chosen)

    def set_mode(self, mode: Mode) -> None:
        """Switch between Edit and Compare; Compare needs a result."""
        if mode is Mode.COMPARE and self._comparison is None:
            return
        if mode is not self._mode:
            self._mode = mode
            self.mode_changed.emit()

    def show_history(self, *, shown: bool) -> None:
        """Let the history take the place of Edit or Compare, or give it back."""
        if shown is not self._is_in_history:
            self._is_in_history = shown
            self.history_shown.emit(shown)

    def leave_history(self) -> None:
        """Give the place back, as where something else is to be seen."""
        self.show_history(shown=False)

    def go_to(self, mode: Mode) -> None:
        """Switch to a mode from wherever this is, as a hand does; Compare needs a result."""
        if mode is Mode.EDIT or self._comparison is not None:
            self.set_mode(mode)
            self.leave_history()

    def compare(self, job_id: str, number: int | None = None) -> None:
        """Show result `number` (0 – 3; the first that is there if None) of a job.

        A result that failed to arrive is asked for again; one that is on disk is shown as soon as
        it has been read.
        """
        job = self._jobs.job(job_id)
        if job is None:
            return
        by_hand = number is not None
        if number is None:
            number = _first_result(job)
        if number is None:
            return
        slot = job.slots[number]
        if slot.picture is None or job.request.original.is_stand_in:
            is_on_disk = slot.picture is not None or slot.is_kept
            if is_on_disk or slot.error is not None:
                self._wanted, self._is_last_try = Comparison(job.id, number), False
                if is_on_disk:
                    self._jobs.open_images(job.id)
                else:
                    self._ask_for(job, number)
            return
        self._wanted = None
        self._is_by_hand = by_hand
        self._shown.add(job.id)
        self._comparison = Comparison(job.id, number)
        self._hold()
        self.comparison_changed.emit()
        self.set_mode(Mode.COMPARE)
        self.leave_history()

    def set_reference(self, job_id: str, number: int | None = None) -> None:
        """Compare the chosen result with another picture from now on, whichever job it is of.

        It stays when another result is chosen. A picture that is on disk is shown as soon as it
        has been read, one that failed to arrive is asked for again.

        Args:
            job_id: the job.
            number: which of its results, 0 – 3 (the first that is there if None), or ORIGINAL for
                the image that it edits.
        """
        job = self._jobs.job(job_id)
        if job is None:
            return
        number = _first_result(job) if number is None else number
        if number is None:
            return
        self._shown.add(job.id)
        slot = slot_of(job, number)
        if slot.picture is not None:
            self._take_reference(Comparison(job.id, number))
        elif slot.is_kept:
            self._wanted_reference = Comparison(job.id, number)
            self._hold()
            self._jobs.open_images(job.id)
        elif slot.error is not None:
            self._jobs.retry_image(job.id, number)

    def clear_reference(self) -> None:
        """Compare results with their own originals again."""
        self._wanted_reference = None
        if self._reference is not None:
            self._reference = None
            self._hold()
            self.comparison_changed.emit()

    def swap(self) -> None:
        """Let side A and side B change places."""
        self._is_swapped = not self._is_swapped
        self.comparison_changed.emit()

    def compare_newest(self) -> None:
        """Show the result that came last, or else that of the newest job that has one."""
        job = self._jobs.job(self._latest) if self._latest is not None else None
        job = job or self._jobs.newest_with_pictures
        if job is not None:
            self.compare(job.id)

    def know(self, job_ids: Iterable[JobId]) -> None:
        """Hear that the user has seen the results of these jobs, as in an earlier run."""
        self._shown.update(job_ids)

    def take_in(self, job: Job, *, has_gone_on: bool) -> None:
        """Hear that a job has changed; its first image is shown unless something is in hand.

        Args:
            job: the job as it is now.
            has_gone_on: whether the user draws or types something else by now, and is not to be
                interrupted.
        """
        self._take_in_reference(job)
        wanted = self._wanted
        if wanted is not None and wanted.job_id == job.id:
            self._go_on_to(wanted, job)
            return
        if not any(slot.picture for slot in job.slots):
            return
        if self._comparison is not None and self._comparison.job_id == job.id:
            self._follow(job, self._comparison.number)
        elif job.id not in self._shown:
            self._shown.add(job.id)
            self._latest = job.id
            # A hand that holds the mouse draws, though the mask does not know of it yet.
            draws = self._mode is Mode.EDIT and (has_gone_on or _holds_mouse())
            # Whoever has chosen what to compare is not to lose it to what happens to come.
            chose = self._is_by_hand or self._reference is not None or self._is_of_its_batch(job)
            looks = self._mode is Mode.COMPARE and chose
            if draws or looks or self._is_in_history:
                self.result_waits.emit(job.id)
            else:
                # What is new is seen with its own original.
                self._reference, self._wanted_reference, self._is_swapped = None, None, False
                self.compare(job.id)

    def _is_of_its_batch(self, job: Job) -> bool:
        """Whether a job was submitted together with the one that is compared: one is enough."""
        compared = self.job
        if compared is None or compared.place is None or job.place is None:
            return False
        return compared.place.batch == job.place.batch

    def _follow(self, job: Job, number: int) -> None:
        """Show more of the compared job; which image came first is chance, so the lowest leads."""
        first = _first_result(job)
        if not self._is_by_hand and first is not None and first < number:
            self._comparison = Comparison(job.id, first)
        self.comparison_changed.emit()

    def _go_on_to(self, wanted: Comparison, job: Job) -> None:
        """Show the result that was asked for, once it has been read from the disk."""
        slot = job.slots[wanted.number]
        if slot.picture is not None:
            if not job.request.original.is_stand_in:
                self.compare(job.id, wanted.number)
        elif slot.error is not None and not job.state.is_active:
            # Its file was deleted or damaged from outside: the gateway may still have it.
            if self._is_last_try:
                self._wanted = None
                self.result_lost.emit(job.id)
            else:
                self._ask_for(job, wanted.number)

    def _ask_for(self, job: Job, number: int) -> None:
        """Ask the gateway for a result that is wanted, or for all four where none is left."""
        self._is_last_try = True
        if job.has_pictures:
            self._jobs.retry_image(job.id, number)
        else:
            self._jobs.take_up(job.id)

    def leave(self, job_id: str) -> None:
        """Hear that a job was forgotten."""
        self._shown.discard(JobId(job_id))
        if self._wanted_reference is not None and self._wanted_reference.job_id == job_id:
            self._wanted_reference = None
        if self._comparison is not None and self._comparison.job_id == job_id:
            self._comparison = self._reference = None
            self._is_swapped = False
            self.comparison_changed.emit()
            self.set_mode(Mode.EDIT)
        elif self._reference is not None and self._reference.job_id == job_id:
            self.clear_reference()

    def _take_reference(self, reference: Comparison) -> None:
        """Compare with a picture that is in memory."""
        own = self._comparison is not None and self._comparison.job_id == reference.job_id
        self._wanted_reference = None
        # A job's own original is no choice: another job is compared with its own, too.
        self._reference = None if own and reference.is_original else reference
        self._hold()
        self.comparison_changed.emit()
        self.set_mode(Mode.COMPARE)
        self.leave_history()

    def _take_in_reference(self, job: Job) -> None:
        """Hear that a job has changed that may be the one to compare with."""
        wanted = self._wanted_reference
        if wanted is not None and wanted.job_id == job.id:
            slot = slot_of(job, wanted.number)
            if slot.picture is not None:
                self._take_reference(wanted)
            elif slot.error is not None:
                # Its file was deleted or damaged from outside: the gateway may still have it.
                self._wanted_reference = None
                self._jobs.retry_image(job.id, wanted.number)
        elif self._reference is not None and self._reference.job_id == job.id:
            self.comparison_changed.emit()

    def _hold(self) -> None:
        """Keep in memory what is compared, and what is about to be."""
        shown = (self._comparison, self._reference, self._wanted_reference)
        self._jobs.hold_images(*(each.job_id for each in shown if each is not None))


def _holds_mouse() -> bool:
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


def _first_result(job: Job) -> int | None:
    """The first result that is there, else the first on disk, else the first that was lost."""
    there = [n for n, slot in enumerate(job.slots) if slot.picture]
    kept = [n for n, slot in enumerate(job.slots) if slot.is_kept]
    lost = [n for n, slot in enumerate(job.slots) if slot.error]
    return next(iter(there or kept or lost), None)
