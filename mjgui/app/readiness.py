"""Whether the mask and the form can be sent, and what keeps them from it."""

from __future__ import annotations

from mjgui.app.connections import Connection
from mjgui.app.form import Blocker, Form, blockers
from mjgui.app.loader import Generation
from mjgui.app.review import AreaProblem, Reviewer
from mjgui.core.errors import MjguiError
from mjgui.core.language import spoken
from mjgui.core.model import Document


class Readiness:
    """What is typed, what is wrong with the mask, and what blocks submitting both.

    Args:
        obstacle: why nothing can be submitted, whatever is drawn and typed.

    Attributes:
        form: what is typed.
        document: the mask that was looked at; None for none yet.
        problems: what is wrong with it.
        blockers: what keeps Submit from being pressed; empty when nothing does.
    """

    def __init__(self, obstacle: MjguiError | None = None) -> None:
        self._obstacle = obstacle
        self._reviewer = Reviewer()
        self._language = spoken()
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
            self.document, self.problems = document, self._reviewer.review(document)
        found = blockers(
            connection,
            generation,
            chosen,
            document,
            self.problems,
            self.form,
            is_painting=is_painting,
        )
        if self._obstacle is not None:
            found = (Blocker(str(self._obstacle)), *found)
        self.blockers = found
