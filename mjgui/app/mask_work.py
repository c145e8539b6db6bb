"""Operations on the mask: at once where it is small, in a worker where it is large."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.app.messages import Message, MessageKind, message_of
from mjgui.app.review import review_ahead
from mjgui.app.work import Ticket, WorkContext, WorkPool
from mjgui.core.area_operations import Repair
from mjgui.core.errors import MjguiError
from mjgui.core.geometry import coverage
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.model import Document
from mjgui.core.operations import Operation, Outcome, perform

AT_ONCE = 400
"""Masks of so many vertices are worked on within a few milliseconds, in the GUI thread."""

_KEY = "mask work"
_EMPTY = tr_noop("The mask is empty. Draw an area first.")


@dataclass(frozen=True, slots=True)
class Preview:
    """An operation as it would turn out, or on its way to the mask.

    Attributes:
        operation: what is done.
        image: the image whose mask it is.
        document: the mask that it is done to.
        chosen: the areas meant, all if empty.
        is_adjustable: whether the user is still choosing how much; else it is applied once done.
        outcome: what comes of it; None while that is being computed.
        coverage: the part of the image that the mask would cover, once known.
    """

    operation: Operation
    image: Hashable
    document: Document
    chosen: frozenset[int]
    is_adjustable: bool
    outcome: Outcome | None = None
    coverage: float | None = None

    @property
    def title(self) -> str:
        """What the undo menu will say."""
        return self.operation.title(_noun(self))


class MaskWork(QObject):
    """Does operations to the mask of the chosen image, one at a time.

    A preview follows the mask and the selection. Nothing is applied to a mask that has changed
    since it was computed.

    Signals:
        changed: a preview, or work in the background, has begun, gone on, or ended.
        message: (Message) why nothing was done.
    """

    changed = Signal()
    message = Signal(object)

    def __init__(self, editor: Editor, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._pool = pool
        self._preview: Preview | None = None
        self._is_accepted = False
        self._ticket: Ticket | None = None
        self._at_work_on: Preview | None = None
        editor.document_changed.connect(self._on_mask_changed)
        editor.selection_changed.connect(self._on_mask_changed)

    @property
    def preview(self) -> Preview | None:
        """What is being chosen or computed; None at rest."""
        return self._preview

    @property
    def is_accepted(self) -> bool:
        """Whether it will be applied as soon as it is computed."""
        return self._is_accepted

    def run(self, operation: Operation, chosen: frozenset[int] | None = None) -> None:
        """Do an operation to some areas.

        Args:
            operation: what to do.
            chosen: the areas by index, all of them if empty; None for the selected ones, or all
                where none is selected.
        """
        meant = self._editor.selection.touched if chosen is None else chosen
        self._begin(operation, meant, is_adjustable=False)

    def repair(self, area: int | None = None) -> None:
        """Make one area valid, or all: crossings become parts and holes of their own."""
        self.run(Repair(), frozenset() if area is None else frozenset({area}))

    def show(self, operation: Operation) -> None:
        """Show what an operation would do; a later call takes its place."""
        self._begin(operation, self._editor.selection.touched, is_adjustable=True)

    def accept(self) -> None:
        """Apply what is shown, as soon as it is computed."""
        preview = self._preview
        if preview is None:
            return
        self._is_accepted = True
        if preview.outcome is not None:
            self._apply(preview, preview.outcome)
        else:
            self.changed.emit()

    def cancel(self) -> None:
        """Leave the mask as it is."""
        if self._preview is not None:
            self._end()
            self.changed.emit()

    # -- inside --------------------------------------------------------------------------------

    def _begin(self, operation: Operation, chosen: frozenset[int], *, is_adjustable: bool) -> None:
        editor, at_work = self._editor, self._preview
        if editor.chosen is None:
            return
        if at_work is not None and self._is_accepted:
            # What was asked for is not dropped in favour of what is asked for next.
            title = tr("{step} is still at work", step=at_work.title)
            self._say(title, tr("Wait for it, or cancel it."))
            self.changed.emit()
            return
        if self._ticket is not None:
            self._ticket.cancel()
        document = editor.document
        self._is_accepted = not is_adjustable
        preview = Preview(operation, editor.chosen, document, chosen, is_adjustable)
        self._preview = preview
        if sum(area.vertex_count for area in document.areas) <= AT_ONCE:
            self._take_in(preview, perform(operation, document, chosen, _go_on))
            self._measure_now()
        else:
            self._compute()
        self.changed.emit()

    def _measure_now(self) -> None:
        preview = self._preview
        if preview is not None and preview.outcome is not None:
            covered = coverage(preview.outcome.areas, preview.document.frame)
            self._preview = replace(preview, coverage=covered)

    def _compute(self) -> None:
        """Compute in a worker, once what it is at now has ended."""
        preview = self._preview
        if self._ticket is None and preview is not None:
            self._at_work_on = preview
            self._ticket = self._pool.start(
                lambda context: _work(preview, context),
                on_event=self._on_event,
                on_failed=self._on_failed,
                on_finished=self._on_finished,
            )

    def _on_event(self, event: object) -> None:
        asked, preview = self._at_work_on, self._preview
        if asked is None or preview is None or not _is_same(asked, preview):
            return
        if isinstance(event, Outcome):
            self._take_in(preview, event)
        elif isinstance(event, float):
            self._preview = replace(preview, coverage=event)
        self.changed.emit()

    def _on_failed(self, error: MjguiError) -> None:
        asked, preview = self._at_work_on, self._preview
        if asked is not None and preview is not None and _is_same(asked, preview):
            self._end()
            self.message.emit(message_of(error))
            self.changed.emit()

    def _on_finished(self) -> None:
        self._ticket = self._at_work_on = None
        if self._preview is not None and self._preview.outcome is None:
            self._compute()

    def _take_in(self, preview: Preview, outcome: Outcome) -> None:
        self._preview = replace(preview, outcome=outcome)
        if self._is_accepted:
            self._apply(preview, outcome)

    def _apply(self, preview: Preview, outcome: Outcome) -> None:
        self._end()
        if not outcome.is_change:
            title = tr("{step}: nothing to do", step=preview.title)
            is_empty = not preview.document.areas
            self._say(title, tr_marked(_EMPTY if is_empty else preview.operation.needless))
        else:
            selection = Selection(outcome.chosen) if preview.chosen else Selection()
            document = preview.document.with_areas(outcome.areas)
            document = document.with_draft(self._editor.document.draft)
            self._editor.apply(document, preview.title, selection=selection)
        self.changed.emit()

    def _end(self) -> None:
        self._preview = None
        self._is_accepted = False
        if self._ticket is not None:
            self._ticket.cancel()

    def _on_mask_changed(self, *_: object) -> None:
        preview, editor = self._preview, self._editor
        if preview is None:
            return
        is_as_it_was = editor.document.areas is preview.document.areas
        if editor.chosen != preview.image:
            self.cancel()
        elif preview.is_adjustable and not self._is_accepted:
            if not is_as_it_was or editor.selection.touched != preview.chosen:
                self.show(preview.operation)
        elif not is_as_it_was:
            self._end()
            self._say(
                tr("{step}: not done", step=preview.title),
                tr("The mask was changed while it was being computed. Do it again."),
            )
            self.changed.emit()

    def _say(self, title: str, text: str) -> None:
        self.message.emit(Message(MessageKind.INFO, title, text, key=_KEY))


class _UnwantedError(Exception):
    """Nobody wants the result any more."""


def _work(preview: Preview, context: WorkContext) -> None:
    def pause() -> None:
        if context.cancel.is_set():
            raise _UnwantedError

    try:
        frame = preview.document.frame
        outcome = perform(preview.operation, preview.document, preview.chosen, pause)
        review_ahead(outcome.after, frame, pause)
        context.emit(outcome)
        pause()
        if preview.is_adjustable:
            context.emit(coverage(outcome.areas, frame, pause))
    except _UnwantedError:
        return


def _go_on() -> None:
    """What is done at once is not ended halfway."""


def _is_same(one: Preview, other: Preview) -> bool:
    return (
        one.operation == other.operation
        and one.document.areas is other.document.areas
        and one.chosen == other.chosen
        and one.image == other.image
    )


def _noun(preview: Preview) -> str:
    if not preview.chosen:
        return "mask"
    return "area" if len(preview.chosen) == 1 else "areas"
