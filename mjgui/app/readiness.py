"""Whether the mask and the form can be sent, and what keeps them from it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import Connection
from mjgui.app.form import Blocker, Form, blockers
from mjgui.app.loader import Generation
from mjgui.app.mask_preview import pausing
from mjgui.app.review import AreaProblem, Reviewer, review_ahead
from mjgui.app.work import Ticket, WorkContext, WorkPool
from mjgui.core.errors import MjguiError
from mjgui.core.language import spoken
from mjgui.core.model import Document


class Readiness(QObject):
    """What is typed, what is wrong with the mask, and what blocks submitting both.

    Masks with more that is new than can be looked at in passing are looked at in a worker; until
    then they cannot be submitted.

    Args:
        obstacle: why nothing can be submitted, whatever is drawn and typed.
        pool: where large masks are looked at.
        parent: the QObject that owns it.

    Attributes:
        form: what is typed.
        document: the mask that was looked at; None for none yet.
        problems: what is wrong with it, as far as it has been looked at.
        blockers: what keeps Submit from being pressed; empty when nothing does.

    Signals:
        looked_at: a large mask has been looked at, which changes what blocks.
    """

    looked_at = Signal()

    def __init__(
        self, obstacle: MjguiError | None, pool: WorkPool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._obstacle = obstacle
        self._pool = pool
        self._reviewer = Reviewer()
        self._language = spoken()
        self._ticket: Ticket | None = None
        self.form = Form()
        self.document: Document | None = None
        self.problems: tuple[AreaProblem, ...] = ()
        self.blockers: tuple[Blocker, ...] = ()

    def refresh(
        self,
        connection: Connection,
        generation: Generation | None,
        chosen: int | None,
        document: Document,
        *,
        is_painting: bool,
    ) -> None:
        """Look at the mask if it has changed, and find out what blocks now.

        Args:
            connection: the gateway that is used.
            generation: the generation that is edited.
            chosen: its image that is edited, 0 – 3.
            document: that image's mask.
            is_painting: whether a stroke, or a shape, is still to come into a mask.
        """
        if spoken() is not self._language:
            # What is known to be wrong was put in words of another language.
            self._language, self._reviewer, self.document = spoken(), Reviewer(), None
        if document is not self.document:
            self._look_at(document)
        found = blockers(
            connection,
            generation,
            chosen,
            document,
            self.problems,
            self.form,
            is_painting=is_painting,
            is_looking=self._ticket is not None,
        )
        if self._obstacle is not None:
            found = (Blocker(str(self._obstacle)), *found)
        self.blockers = found

    # -- inside --------------------------------------------------------------------------------

    def _look_at(self, document: Document) -> None:
        if self._ticket is not None:
            self._ticket.silence()
            self._ticket = None
        due = self._reviewer.due(document)
        self.document, self.problems = document, self._reviewer.review(document, due)
        if not due:
            return
        areas = [document.areas[index] for index in sorted(due)]

        def work(context: WorkContext) -> None:
            review_ahead(areas, document.frame, pausing(context))

        self._ticket = self._pool.start(work, on_finished=self._take_in)

    def _take_in(self) -> None:
        """All areas have been looked at."""
        self._ticket = None
        if self.document is not None:
            self.problems = self._reviewer.review(self.document)
        self.looked_at.emit()
