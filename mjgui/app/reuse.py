"""Editing on from what a job was asked for: its image, its mask, and what was typed for it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mjgui.app.form import Form
from mjgui.app.job import Job
from mjgui.app.session import Session


class Reuse(QObject):
    """Lays a job's mask and prompt out again, as soon as its image is at hand.

    Args:
        session: where they are edited.
        parent: the QObject that owns it.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: Job | None = None
        session.loader.generation_changed.connect(self._on_generation)
        session.chosen_changed.connect(self._go_on)

    def begin(self, job: Job) -> None:
        """Edit the image of a job with its mask and its prompt; undo brings the mask before back.

        A job whose mask was a URL leaves what is drawn as it is.
        """
        self._wanted = job
        if self._has_generation_of(job):
            self._go_on()
        else:
            request = job.request
            self._session.go_back_to(request.task_id, request.image_no, request.gateway)

    def _on_generation(self) -> None:
        if self._wanted is not None and not self._has_generation_of(self._wanted):
            self._wanted = None  # the user went elsewhere meanwhile

    def _go_on(self) -> None:
        job, generation = self._wanted, self._session.generation
        if job is None or generation is None or not self._has_generation_of(job):
            return
        request = job.request
        if generation.slots[request.image_no].picture is None:
            return
        self._wanted = None
        self._session.choose(request.image_no)
        if request.document.areas:
            self._session.editor.replace_mask(request.document.areas, "Use the mask of a job")
        self._session.set_form(Form(request.remix_prompt, request.callback, request.mask_url))

    def _has_generation_of(self, job: Job) -> bool:
        generation = self._session.generation
        return generation is not None and generation.task_id == job.request.task_id
