"""From what the session compares to what the compare view shows."""

from __future__ import annotations

from collections.abc import Mapping

from mjgui.app.job import Job
from mjgui.app.pictures import Picture
from mjgui.app.sides import ORIGINAL, Side, label_of, picture_of
from mjgui.app.slots import ImageSlot
from mjgui.core.language import tr
from mjgui.ui.compare.mask_names import MaskName
from mjgui.ui.compare.subject import Candidate, Subject
from mjgui.ui.words import percent


def subject_of(
    job: Job, number: int, sides: tuple[Side, Side], composites: Mapping[int, Picture] | None = None
) -> Subject:
    """What the compare view is to show.

    Args:
        job: the job whose result is chosen.
        number: the number of that result, 0 – 3.
        sides: side A and side B.
        composites: what takes the place of results that are blended in, by their number.
    """
    a, b = sides
    differ = a.shows.job_id != b.shows.job_id
    margin = max(a.margin, b.margin)
    candidates = [_candidate(job, index) for index in range(len(job.slots))]
    for index, picture in (composites or {}).items():
        candidates[index] = Candidate(label_of(job, index, is_blended=True), picture)
    return Subject(
        a.picture,
        b.picture,
        (a.label, b.label),
        picture_of(job, ORIGINAL),
        label_of(job, ORIGINAL),
        tuple(candidates),
        number,
        b.document,
        MaskName.of(is_of_b=differ, has_seam=bool(margin)),
        margin,
    )


def _candidate(job: Job, number: int) -> Candidate:
    slot = job.slots[number]
    return Candidate(label_of(job, number), slot.picture, "" if slot.picture else _note(slot))


def _note(slot: ImageSlot) -> str:
    """Why an image is not there."""
    if slot.is_loading:
        if slot.fraction is None:
            return tr("Loading…")
        return tr("Loading, {percent}", percent=percent(slot.fraction))
    if slot.error is not None:
        return tr("{title}. Click to try again.", title=slot.error.title)
    return tr("Reading…") if slot.is_kept else tr("No image")
