"""What a row of the tree says of itself."""

from __future__ import annotations

from mjgui.app.edit_tree import EditTree
from mjgui.app.job import Job, JobState
from mjgui.core.lineage import Row
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.ui.jobs.words import prompt_text, status_text
from mjgui.ui.words import duration, many, one_line

_LONG_ID = 40
_SEPARATOR = "  ·  "


def title_text(job: Job | None) -> str:
    """The first line: the prompt of a job; of the root, what it is."""
    return prompt_text(job) if job is not None else "Generation"


def detail_text(row: Row, job: Job | None) -> str:
    """The last line: its place in a batch, and which image it edits; of the root, its task id."""
    if job is None:
        return one_line(row.task_id or "", _LONG_ID)
    parts = [f"Image {job.request.image_no + 1}", duration(job.elapsed)]
    if job.place is not None:
        parts.insert(0, f"{job.place.number} of {job.place.count}")
    return _SEPARATOR.join(parts)


def state_text(tree: EditTree, row: Row, job: Job | None) -> str:
    """The line between: where a job is; of the root, whether its images are at hand."""
    if job is not None:
        return status_text(job)
    edited = sorted(tree.numbers_edited(row))
    if not edited:
        return "Not edited yet"
    numbers = ", ".join(str(number + 1) for number in edited)
    return f"Image {numbers} edited" if len(edited) == 1 else f"Images {numbers} edited"


def spoken_text(tree: EditTree, row: Row) -> str:
    """What a screen reader says of a row, as "Edit of image 2 of gen-1: a red kite, done"."""
    job = tree.job(row)
    parts: list[str] = []
    if job is None:
        parts.append(f"Generation {row.task_id}")
        parts.append(state_text(tree, row, None))
    else:
        request = job.request
        prompt = one_line(request.remix_prompt, 200) or "no prompt"
        parts.append(f"Edit of image {request.image_no + 1} of {request.task_id}: {prompt}")
        parts.append(status_text(job).replace(_SEPARATOR, ", "))
        if job.state is JobState.DONE and job.is_whole:
            parts.append(many(IMAGES_PER_GENERATION, "image"))
        if job.place is not None:
            parts.append(f"{job.place.number} of {job.place.count} submitted together")
    if row.is_branch:
        parts.append("a branch")
    if row.job_id == tree.current:
        number = tree.current_number
        parts.append("current" if number is None else f"current, image {number + 1}")
    return ", ".join(part.rstrip(".") for part in parts) + "."
