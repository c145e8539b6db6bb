"""Every edit is on the disk within a second."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal

from mjgui.app.keeping import Keeper
from mjgui.app.session import Session
from mjgui.app.viewing import Mode
from mjgui.core.drafts import Comparing, Desk, View
from mjgui.core.model import Document, JobId
from mjgui.core.store import Store

SAVE_DELAY_MS = 300
RETRY_DELAY_MS = 5000

_Image = tuple[str, int]


class Autosave(QObject):
    """Saves masks, form, chosen image, view and tool a moment after each change.

    The first change after a pause, another generation, and what is submitted are saved at once.
    The history of undo is not saved: a run begins with the masks as they are, and nothing to undo.

    It saves nothing before `begin`, so that an empty desk never takes the place of the one that is
    being brought back.

    Signals:
        saving: what has not been told yet is to be told now.

    Attributes:
        view: what the canvas shows, as told last.
        tool: the action whose tool is at work; empty until told.
        comparing: how pictures are compared, as told last.
    """

    saving = Signal()

    def __init__(self, session: Session, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self._has_begun = False
        self.view: View | None = None
        self.tool = ""
        self._compared: tuple[JobId, int] | None = None
        self.comparing: Comparing | None = None
        self._saved_task_id = ""
        self._desk_changed = False
        self._drawn: set[_Image] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        self._pause = QDeadlineTimer()
        session.editor.document_changed.connect(self._on_document_changed)
        session.editor.other_changed.connect(self._on_other_changed)
        session.form_changed.connect(self._on_desk_changed)
        session.batches.typed_changed.connect(self._on_desk_changed)
        session.chosen_changed.connect(self._on_desk_changed)
        session.connection_changed.connect(self._on_desk_changed)
        session.viewing.mode_changed.connect(self._on_viewing_changed)
        session.viewing.comparison_changed.connect(self._on_viewing_changed)
        session.jobs.added.connect(self.save)

    def begin(self, view: View | None) -> None:
        """Save from now on, also what has changed already; `view` is the one brought back."""
        self._has_begun = True
        self.view = view or self.view
        if self._desk_changed or self._drawn:
            self._timer.start(SAVE_DELAY_MS)

    def set_view(self, view: View) -> None:
        """Take over what the canvas shows."""
        if view != self.view:
            self.view = view
            self._on_desk_changed()

    def set_tool(self, tool: str) -> None:
        """Take over which action's tool is at work."""
        if tool != self.tool:
            self.tool = tool
            self._on_desk_changed()

    def set_comparing(self, comparing: Comparing) -> None:
        """Take over how pictures are compared."""
        if comparing != self.comparing:
            self.comparing = comparing
            self._on_desk_changed()

    def save(self) -> None:
        """Save what has changed, in the background."""
        self.saving.emit()
        self._timer.stop()
        self._pause.setRemainingTime(SAVE_DELAY_MS)
        if not self._has_begun:
            return
        masks, self._drawn = self._masks(), set()
        desk = self._desk() if self._desk_changed else None
        self._desk_changed = False
        if desk is None and not masks:
            return
        gateway = self._session.connection.ref
        self._saved_task_id = desk.task_id if desk is not None else self._saved_task_id

        def write(store: Store) -> None:
            store.drafts.save(gateway, desk, masks)

        def on_failed() -> None:
            # The disk may have room again later: until then it stays unsaved.
            self._drawn |= set(masks)
            self._desk_changed = self._desk_changed or desk is not None
            self._timer.start(RETRY_DELAY_MS)

        self._keeper.write(write, on_failed)

    def _on_document_changed(self, _before: Document, _after: Document) -> None:
        session = self._session
        if session.generation is None or session.chosen is None:
            return
        image = (session.generation.task_id, session.chosen)
        if session.editor.chosen == image:
            self._drawn.add(image)
            self._save_soon()

    def _on_other_changed(self, image: _Image) -> None:
        self._drawn.add(image)
        self._save_soon()

    def _on_desk_changed(self) -> None:
        self._desk_changed = True
        self._save_soon()

    def _on_viewing_changed(self) -> None:
        viewing = self._session.viewing
        shown = viewing.comparison if viewing.mode is Mode.COMPARE else None
        compared = None if shown is None else (shown.job_id, shown.number)
        if compared != self._compared:
            self._compared = compared
            self._on_desk_changed()

    def _save_soon(self) -> None:
        if not self._has_begun:
            return
        generation = self._session.generation
        if generation is not None and generation.task_id != self._saved_task_id:
            self._timer.start(0)  # as soon as everybody has heard of it
        elif not self._timer.isActive():
            # Not started anew by each change, or steady drawing would never be saved.
            self._timer.start(SAVE_DELAY_MS if self._pause.remainingTime() else 0)

    def _masks(self) -> dict[_Image, Document]:
        # A mask that was merely shown is left alone: its saved one may be on its way from the disk.
        editor = self._session.editor
        masks: dict[_Image, Document] = {}
        for image in self._drawn:
            document = editor.document_of(image)
            if document is not None and editor.is_touched(image):
                masks[image] = document
        return masks

    def _desk(self) -> Desk:
        session, form, generation = self._session, self._session.form, self._session.generation
        typed = (form.remix_prompt, form.callback, form.mask_url)
        prompts = session.batches.text
        if generation is None:
            return Desk(
                remix_prompt=typed[0], callback=typed[1], mask_url=typed[2], prompts=prompts
            )
        return Desk(
            session.gateway_of(generation.task_id),
            generation.task_id,
            generation.task,
            generation.parent_task_id,
            generation.prompt,
            session.chosen,
            *typed,
            self.view,
            self.tool,
            self._compared,
            self.comparing,
            prompts,
        )
