"""Going on from pictures that mjgui has saved: their files say which task made them.

A file may come from anywhere. What it says is checked, and it fetches nothing by itself: a task
that this mjgui has never heard of is asked for only when the user says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from mjgui.app.messages import (
    GO_ON_FROM_FILE,
    OPEN_AS_IMAGE,
    USE_ITS_MASK,
    Message,
    MessageKind,
    Offer,
)
from mjgui.app.session import Session
from mjgui.app.work import Work, WorkContext
from mjgui.core import files, imaging, maskfile
from mjgui.core.errors import TaskIdError
from mjgui.core.language import tr, tr_n, tr_noop
from mjgui.core.mask_forms import MaskContent
from mjgui.core.metadata import ResultMetadata, read_metadata
from mjgui.core.model import IMAGES_PER_GENERATION, Frame
from mjgui.gateway.checks import clean_task_id

_KEY = "saved picture"
_REMEMBERED = 16

Otherwise = Callable[[Path], object]


@dataclass(frozen=True, slots=True)
class _Read:
    metadata: ResultMetadata | None


@dataclass(frozen=True, slots=True)
class _Laid:
    content: MaskContent


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A mask and a prompt that are laid out as soon as their image is there."""

    path: Path
    metadata: ResultMetadata


class SavedFiles(QObject):
    """Reads what saved pictures say of themselves, and goes on from there.

    Args:
        session: where they are edited on.
        parent: the QObject that owns it.

    Signals:
        message: (Message) what was found, and what can be done with it.
        decided: (key of a message) the user has chosen what it offered.
    """

    message = Signal(object)
    decided = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, ResultMetadata] = {}
        self._wanted: _Wanted | None = None
        session.chosen_changed.connect(self._arrive)
        session.loader.generation_changed.connect(self._on_generation)
        session.loader.failed.connect(self._forget_wanted)

    # -- reading -------------------------------------------------------------------------------

    def take(self, path: Path, otherwise: Otherwise) -> None:
        """Go on from a picture, or offer to; `otherwise` takes one that says nothing."""
        self._read(path, partial(self._on_read, path), otherwise)

    def take_mask(self, path: Path, otherwise: Otherwise) -> None:
        """Take the mask that a picture was made with; `otherwise` takes one that names none."""

        def then(metadata: ResultMetadata) -> None:
            if metadata.mask:
                self._lay_mask(path, metadata, tr_noop("Import mask"))
            else:
                otherwise(path)

        self._read(path, then, otherwise)

    def say_nothing_known(self, path: Path) -> None:
        """Say that a picture says nothing of a task."""
        self.message.emit(
            Message(
                MessageKind.WARNING,
                tr("{name} does not say which task made it", name=path.name),
                tr(
                    "mjgui has not saved it, or what it said was taken out. With its task id it "
                    "can be opened as an image."
                ),
                key=_KEY,
                offers=(Offer(OPEN_AS_IMAGE, path=str(path)),),
            )
        )

    # -- going on ------------------------------------------------------------------------------

    def go_on(self, path: str) -> None:
        """Edit the picture of a file that was read before."""
        metadata = self._known.get(path)
        if metadata is not None:
            self._wanted = None
            self.decided.emit(_KEY)
            self._go_to(metadata.task_id, metadata.image_no)

    def use_mask(self, path: str) -> None:
        """Edit the image that the picture of a file was made from, with its mask and prompt."""
        metadata = self._known.get(path)
        if metadata is None or not _has_parent(metadata):
            return
        self.decided.emit(_KEY)
        self._wanted = _Wanted(Path(path), metadata)
        self._go_to(metadata.parent_task_id, metadata.parent_image_no)

    # -- inside --------------------------------------------------------------------------------

    def _read(
        self, path: Path, then: Callable[[ResultMetadata], object], otherwise: Otherwise
    ) -> None:
        def on_event(event: object) -> None:
            if isinstance(event, _Read):
                if event.metadata is None:
                    otherwise(path)
                else:
                    self._remember(path, event.metadata)
                    then(event.metadata)

        self._session.start_chore(_reading(path), on_event)

    def _remember(self, path: Path, metadata: ResultMetadata) -> None:
        self._known.pop(str(path), None)
        self._known[str(path)] = metadata
        while len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]

    def _on_read(self, path: Path, metadata: ResultMetadata) -> None:
        task, number = metadata.task_id, metadata.image_no
        if number is None:
            what = tr("It is task {task}.", task=task)
        else:
            what = tr("It is image {number} of task {task}.", number=number + 1, task=task)
        further = [OPEN_AS_IMAGE]
        if _has_parent(metadata):
            further.insert(0, USE_ITS_MASK)
        if self._is_known(task):
            self.go_on(str(path))
            kind, title = MessageKind.SUCCESS, tr("Going on from {name}", name=path.name)
        else:
            kind, title = MessageKind.INFO, tr("{name} was saved by mjgui", name=path.name)
            what = f"{what} {tr('The gateway that is used now is asked for it.')}"
            further.insert(0, GO_ON_FROM_FILE)
        offers = tuple(Offer(act, path=str(path)) for act in further)
        self.message.emit(Message(kind, title, what, key=_KEY, offers=offers))

    def _is_known(self, task_id: str) -> bool:
        """Whether the task is of this mjgui: going to it asks no gateway for what it never had."""
        session = self._session
        made = any(job.task is not None and job.task.id == task_id for job in session.jobs.jobs)
        return made or any(one.task_id == task_id for one in session.history)

    def _go_to(self, task_id: str, number: int | None) -> None:
        session = self._session
        # Which of the four arrives first is chance: where the number is not known, it is the first.
        session.going_on.step_back(task_id, number or 0, session.gateway_of(task_id))

    def _on_generation(self) -> None:
        generation, wanted = self._session.generation, self._wanted
        if wanted is not None and (
            generation is None or generation.task_id != wanted.metadata.parent_task_id
        ):
            self._wanted = None  # the user went elsewhere meanwhile

    def _forget_wanted(self) -> None:
        self._wanted = None

    def _arrive(self) -> None:
        session, wanted = self._session, self._wanted
        generation = session.generation
        if wanted is None or generation is None:
            return
        metadata = wanted.metadata
        is_there = generation.task_id == metadata.parent_task_id
        if is_there and session.chosen == metadata.parent_image_no:
            self._wanted = None
            form = replace(session.form, remix_prompt=metadata.prompt, mask_url="")
            session.set_form(form)
            if metadata.mask:
                self._lay_mask(wanted.path, metadata, tr_noop("Use the mask of a picture"))

    def _lay_mask(self, path: Path, metadata: ResultMetadata, step: str) -> None:
        """Make the mask of a picture that of the chosen image, as one undo step."""
        editor = self._session.editor
        image, frame = editor.chosen, editor.document.frame
        if image is None:
            return

        def on_event(event: object) -> None:
            if isinstance(event, _Laid):
                areas = event.content.areas
                editor.give_mask(image, frame, areas, step)
                title = tr_n("Imported {n} area", "Imported {n} areas", len(areas))
                text = tr("The mask that {name} was made with.", name=path.name)
                self.message.emit(Message(MessageKind.SUCCESS, title, text, key="mask"))

        self._session.start_chore(_laying(metadata, frame), on_event)


def _has_parent(metadata: ResultMetadata) -> bool:
    return bool(metadata.parent_task_id) and metadata.parent_image_no is not None


def _reading(path: Path) -> Work:
    """Make work that reads what a picture says of itself: one _Read."""

    def work(context: WorkContext) -> None:
        metadata = read_metadata(files.read_capped(path, imaging.MAX_FILE_BYTES))
        context.emit(_Read(None if metadata is None else _checked(metadata)))

    return work


def _checked(metadata: ResultMetadata) -> ResultMetadata | None:
    """Return what makes sense of it; None where not even the task id does."""
    try:
        task_id = clean_task_id(metadata.task_id)
        parent = clean_task_id(metadata.parent_task_id) if metadata.parent_task_id else ""
    except TaskIdError:
        return None
    return replace(
        metadata,
        task_id=task_id,
        parent_task_id=parent,
        image_no=_number(metadata.image_no),
        parent_image_no=_number(metadata.parent_image_no),
    )


def _number(image_no: int | None) -> int | None:
    return image_no if image_no in range(IMAGES_PER_GENERATION) else None


def _laying(metadata: ResultMetadata, frame: Frame) -> Work:
    """Make work that reads the areas of a mask, checked as those of a mask file: one _Laid."""

    def work(context: WorkContext) -> None:
        data = msgspec.json.encode({"areas": metadata.mask})
        with context.heavy:
            content = maskfile.read_mask(data, frame)
        context.emit(_Laid(content))

    return work
