"""Moving what is selected by the arrow keys, a burst of them as one step of the history."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.core.language import tr_noop
from mjgui.ui.canvas.pointer import ARROWS
from mjgui.ui.canvas.tools.edits import moved

FAR = 10
_REST_SECONDS = 2.0


class Nudging:
    """Nudges what is selected by 1 or 10 image pixels.

    Nudges of the same things are one step until the hand has rested for two seconds.

    Args:
        clock: seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = 0.0
        self._burst = object()
        self._selection = Selection()

    def nudge(self, editor: Editor, key: Qt.Key, *, is_far: bool) -> None:
        """Move by one press of an arrow key.

        Raises:
            KeyError: `key` is none of `ARROWS`.
        """
        selection, now = editor.selection, self._clock()
        if selection != self._selection or now - self._last > _REST_SECONDS:
            self._burst = object()
        self._selection, self._last = selection, now
        dx, dy = ARROWS[key]
        step = FAR if is_far else 1
        if selection.vertices:
            is_one = len(selection.vertices) == 1
            text = tr_noop("Nudge vertex") if is_one else tr_noop("Nudge vertices")
        else:
            is_one = len(selection.areas) == 1
            text = tr_noop("Nudge area") if is_one else tr_noop("Nudge areas")
        editor.apply(
            moved(editor.document, selection, dx * step, dy * step),
            text,
            merge_key=("nudge", self._burst),
        )
