"""One image's mask and its history, which may take only so much memory."""

from __future__ import annotations

import weakref
from collections.abc import Hashable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from mjgui.app.commands import EditState, ReplaceDocument
from mjgui.core.model import Document

HISTORY_BYTES = 64 * 2**20
"""What the history of one mask may take. Hands never come near it; hundreds of operations on a
mask of a hundred thousand vertices do."""


class Sheet:
    """One image's mask and its history.

    Args:
        image: what tells the image from all others.
        document: the mask at first.
        parent: owns the undo stack.
        bound: how many bytes the history may take; the oldest steps are forgotten beyond it.
    """

    def __init__(
        self, image: Hashable, document: Document, parent: QObject, bound: int = HISTORY_BYTES
    ) -> None:
        self.image = image
        self.state = EditState(document)
        self.stack = QUndoStack(parent)
        # Where Python collects the parent, the stack and its steps as garbage in one go, the steps
        # may be deleted before the stack, which then deletes them again.
        weakref.finalize(parent, _empty, self.stack).atexit = False
        self._bound = bound
        self._pushed = 0

    @property
    def history_bytes(self) -> int:
        """About how much memory the steps hold beyond the mask as it was before them."""
        return sum(step.weight for step in self._steps())

    def push(self, step: ReplaceDocument) -> None:
        """Take a step, and forget the oldest ones if all together take too much."""
        self.stack.push(step)
        if self.stack.command(self.stack.count() - 1) is not step:
            return  # merged into the step before, which takes no more than it did
        # Steps that were dropped count on until the bound is met: then it is measured.
        self._pushed += step.weight
        if self._pushed > self._bound:
            self._pushed = self.history_bytes
            if self._pushed > self._bound:
                self._forget()

    def go_on(self, state: EditState, merge_key: Hashable | None) -> bool:
        """Have the newest step lead to another state, if it belongs to the same gesture.

        Pushed as a step that is merged, each move of a drag would have the stack tell four times
        what can be undone, which is what it was.

        Args:
            state: what the gesture has led to now.
            merge_key: tells the gesture from others; None where each step stays by itself.

        Returns:
            False where a step of its own is due. One that leads back to where the gesture began is
            such a one: the stack drops both then.
        """
        stack = self.stack
        index = stack.index()
        if merge_key is None or not index or index < stack.count():
            return False
        step = stack.command(index - 1)
        if not isinstance(step, ReplaceDocument) or step.merge_key != merge_key:
            return False
        if state.document == step.before.document:
            return False
        step.after = state
        return True

    def fold_draft(self) -> None:
        """Go back to before the polygon in hand, so that the next push drops its steps.

        Polygons that were begun and cancelled just before go with it. A step of another kind in
        between, such as an area deleted from the list in mid-drawing, stays.
        """
        index = self.stack.index()
        while index > 0:
            step = self.stack.command(index - 1)
            if not (isinstance(step, ReplaceDocument) and step.of_draft):
                break
            index -= 1
        self.stack.setIndex(index)

    def _steps(self) -> list[ReplaceDocument]:
        commands = (self.stack.command(index) for index in range(self.stack.count()))
        return [command for command in commands if isinstance(command, ReplaceDocument)]

    def _forget(self) -> None:
        """Keep the newest steps that fit into half of the bound, and at least one.

        A QUndoStack lets go of its oldest steps only by a limit on their number that is set while
        it is empty; so the newest are put on the emptied stack again.
        """
        kept: list[ReplaceDocument] = []
        room = self._bound // 2
        for step in reversed(self._steps()):
            room -= step.weight
            if kept and room < 0:
                break
            kept.append(step.done_already())
        self.stack.clear()
        for step in reversed(kept):
            self.stack.push(step)
        self._pushed = self.history_bytes


def _empty(stack: QUndoStack) -> None:
    if shiboken6.isValid(stack):
        stack.clear()
