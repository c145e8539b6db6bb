"""From what the session compares to what the compare view shows."""

from __future__ import annotations

from mjgui.app.job import Job
from mjgui.app.sides import ORIGINAL, Comparison, Side, label_of, picture_of
from mjgui.app.slots import ImageSlot
from mjgui.ui.compare.subject import Candidate, Subject
from mjgui.ui.words import percent


def subject_of(job: Job, number: int, sides: tuple[Side, Side]) -> Subject:
    """What the compare view is to show.

    Args:
        job: the job whose result is chosen.
        number: the number of that result, 0 – 3.
        sides: side A and side B.
    """
    a, b = sides
    differ = a.shows.job_id != b.shows.job_id
    margin = max(a.margin, b.margin)
    mask_name = "B's mask" if differ else "the mask"
    chosen = a if a.shows == Comparison(job.id, number) else b
    candidates = [_candidate(job, index) for index in range(len(job.slots))]
    if chosen.picture is not candidates[number].picture:
        candidates[number] = Candidate(chosen.label, chosen.picture)
    return Subject(
        a.picture,
        b.picture,
        (a.label, b.label),
        picture_of(job, ORIGINAL),
        label_of(job, ORIGINAL),
        tuple(candidates),
        number,
        b.document,
        f"{mask_name} and its seam" if margin else mask_name,
        margin,
    )


def _candidate(job: Job, number: int) -> Candidate:
    slot = job.slots[number]
    return Candidate(label_of(job, number), slot.picture, "" if slot.picture else _note(slot))


def _note(slot: ImageSlot) -> str:
    """Why an image is not there."""
    if slot.is_loading:
        return "Loading…" if slot.fraction is None else f"Loading, {percent(slot.fraction)}"
    if slot.error is not None:
        return f"{slot.error.title}. Click to try again."
    return "Reading…" if slot.is_kept else "No image"
