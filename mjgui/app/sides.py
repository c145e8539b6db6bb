"""What stands on the two sides of a comparison: a picture, its name, and the mask of its job."""

from __future__ import annotations

from dataclasses import dataclass

from mjgui.app.job import Job
from mjgui.app.pictures import Picture
from mjgui.app.slots import ImageSlot
from mjgui.core.language import tr
from mjgui.core.model import Document, JobId

ORIGINAL = -1
"""Stands for the image that a job edits, where its results have the numbers 0 – 3."""

_SHOWN_PROMPT = 32


@dataclass(frozen=True, slots=True)
class Comparison:
    """One picture of a job that can be compared.

    Attributes:
        job_id: the job.
        number: which of its results, 0 – 3; ORIGINAL for the image that it edits.
    """

    job_id: JobId
    number: int

    @property
    def is_original(self) -> bool:
        """Whether it is the image that the job edits, and not a result."""
        return self.number == ORIGINAL


@dataclass(frozen=True, eq=False)
class Side:
    """One side of a comparison, ready to be shown.

    Attributes:
        label: what it is, in a few words.
        picture: the picture; None while it is not in memory.
        document: the mask of its job.
        shows: which picture of which job it is.
        margin: how far beyond the mask it may differ, pixels of the mask's frame; above 0 where it
            was blended into the original.
        blended_label: what it is once it is blended into its original.
    """

    label: str
    picture: Picture | None
    document: Document
    shows: Comparison
    margin: float = 0.0
    blended_label: str = ""


def side_of(job: Job, number: int, *, with_prompt: bool = False) -> Side:
    """One side of a comparison.

    Args:
        job: the job.
        number: which of its results, 0 – 3, or ORIGINAL.
        with_prompt: whether the label says of which task it is, by the beginning of its prompt.
    """
    return Side(
        label_of(job, number, with_prompt=with_prompt),
        picture_of(job, number),
        job.request.document,
        Comparison(job.id, number),
        blended_label=label_of(job, number, with_prompt=with_prompt, is_blended=True),
    )


def label_of(job: Job, number: int, *, with_prompt: bool = False, is_blended: bool = False) -> str:
    """The name of a picture of a job, see `side_of`, or of a result that is blended in."""
    if number == ORIGINAL:
        name = tr("Original · image {number}", number=job.request.image_no + 1)
    elif is_blended:
        name = tr("Result {number}, blended", number=number + 1)
    else:
        name = tr("Result {number}", number=number + 1)
    return f"{name} · {short_prompt(job)}" if with_prompt else name


def short_prompt(job: Job) -> str:
    """The beginning of a job's prompt on one line."""
    prompt = " ".join(job.request.remix_prompt.split()) or tr("no prompt")
    if len(prompt) <= _SHOWN_PROMPT:
        return prompt
    return f"{prompt[:_SHOWN_PROMPT].rpartition(' ')[0] or prompt[:_SHOWN_PROMPT]}…"


def picture_of(job: Job, number: int) -> Picture | None:
    """A picture of a job; None where it is not in memory."""
    if number != ORIGINAL:
        return job.slots[number].picture
    original = job.request.original
    return None if original.is_stand_in else original


def slot_of(job: Job, number: int) -> ImageSlot:
    """How far a picture of a job is; the original's file is always taken to be on the disk."""
    if number != ORIGINAL:
        return job.slots[number]
    picture = picture_of(job, number)
    return ImageSlot(picture=picture, is_kept=picture is None)
