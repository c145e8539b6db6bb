"""What a row of the tree says of itself."""

from __future__ import annotations

from mjgui.app.edit_tree import EditTree
from mjgui.app.job import Job, JobState
from mjgui.core.language import listed, told, tr, tr_n
from mjgui.core.lineage import Row
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.ui.jobs.words import image_text, prompt_text, status_text, together_text
from mjgui.ui.words import duration, one_line

_LONG_ID = 40
_SEPARATOR = "  ·  "


def title_text(job: Job | None) -> str:
    """The first line: the prompt of a job; of the root, what it is."""
    return prompt_text(job) if job is not None else tr("Generation")


def detail_text(row: Row, job: Job | None) -> str:
    """The last line: its place in a batch, and which image it edits; of the root, its task id."""
    if job is None:
        return one_line(row.task_id or "", _LONG_ID)
    parts = [image_text(job), duration(job.elapsed)]
    if job.place is not None:
        parts.insert(0, tr("{number} of {count}", number=job.place.number, count=job.place.count))
    return _SEPARATOR.join(parts)


def state_text(tree: EditTree, row: Row, job: Job | None) -> str:
    """The line between: where a job is; of the root, whether its images are at hand."""
    if job is not None:
        return status_text(job)
    edited = sorted(tree.numbers_edited(row))
    if not edited:
        return tr("Not edited yet")
    numbers = listed(str(number + 1) for number in edited)
    return tr_n("Image {numbers} edited", "Images {numbers} edited", len(edited), numbers=numbers)


def spoken_text(tree: EditTree, row: Row) -> str:
    """What a screen reader says of a row, as "Edit of image 2 of gen-1: a red kite, done"."""
    job = tree.job(row)
    parts: list[str] = []
    if job is None:
        parts.append(tr("Generation {task_id}", task_id=row.task_id))
        parts.append(state_text(tree, row, None))
    else:
        request = job.request
        parts.append(
            tr(
                "Edit of image {number} of {task_id}: {prompt}",
                number=request.image_no + 1,
                task_id=request.task_id,
                prompt=one_line(request.remix_prompt, 200) or tr("no prompt"),
            )
        )
        parts += status_text(job).split(_SEPARATOR)
        if job.state is JobState.DONE and job.is_whole:
            parts.append(tr_n("{n} image", "{n} images", IMAGES_PER_GENERATION))
        if job.place is not None:
            parts.append(together_text(job.place))
    if row.is_branch:
        parts.append(tr("a branch"))
    if row.job_id == tree.current:
        number = tree.current_number
        if number is None:
            parts.append(tr("current"))
        else:
            parts.append(tr("current, image {number}", number=number + 1))
    return told([listed(part.rstrip(".。") for part in parts)])
