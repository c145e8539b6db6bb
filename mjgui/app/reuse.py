"""Editing on from what a job was asked for: its image, its mask, and what was typed for it."""

from __future__ import annotations

from mjgui.app.form import Form
from mjgui.app.job import Job
from mjgui.app.session import Session


def can_reuse(session: Session, job: Job) -> bool:
    """Whether the image that a job edits can be gone back to."""
    request = job.request
    return any(
        generation.task_id == request.task_id
        and generation.slots[request.image_no].picture is not None
        for generation in session.history
    )


def reuse(session: Session, job: Job) -> None:
    """Edit the image of a job with its mask and its prompt; undo brings the mask before back.

    A job whose mask was a URL leaves what is drawn as it is.
    """
    if not can_reuse(session, job):
        return
    request = job.request
    current = session.generation
    if current is None or current.task_id != request.task_id:
        session.go_back_to(request.task_id)
    session.choose(request.image_no)
    if request.document.areas:
        session.editor.replace_mask(request.document.areas, "Use the mask of a job")
    session.set_form(Form(request.remix_prompt, request.callback, request.mask_url))
