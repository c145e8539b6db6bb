"""Painting ahead: what shows becomes sharp, and where the user may go next is painted already.

It works in slices while nothing else is to be done, so input never waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from mjgui.app.pictures import Picture
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.scene import Scene
from mjgui.ui.compare.contents import Content
from mjgui.ui.compare.layers import Layers, Wanted
from mjgui.ui.compare.panes import TOGETHER, Apart, CompareMode, Panes
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare.tones import Tone

AFTER_MS = 60
"""How long nothing must have moved before anything is painted ahead."""
SLICE_SECONDS = 0.004

_SHAPES = (CompareMode.SIDE_BY_SIDE, CompareMode.WIPE, CompareMode.ALL)
"""A mode for each way in which panes are laid out."""


class Stand(Protocol):
    """What is compared at the moment, as painting ahead needs to know it."""

    @property
    def mode(self) -> CompareMode:
        """How the pictures are shown together."""
        ...

    @property
    def subject(self) -> Subject:
        """The pictures."""
        ...

    def panes_in(self, mode: CompareMode) -> Panes:
        """The panes as they are, or would be, in a mode."""
        ...

    def sight_in(self, mode: CompareMode, pane: int) -> Sight:
        """How a pane is, or would be, painted in a mode."""
        ...

    def content(self, pane: int, mode: CompareMode | None = None) -> Content:
        """What is, or would be, in a pane."""
        ...

    def apart(self, pane: int) -> Apart:
        """What sets a pane apart from the others."""
        ...


class Ahead(QObject):
    """Paints ahead for one view.

    Args:
        layers: where what is painted is kept.
        stand: what is compared.
        show: is called when there is a sharper frame to show.
        parent: the owner.
    """

    def __init__(
        self, layers: Layers, stand: Stand, show: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._layers = layers
        self._stand = stand
        self._show = show
        self._is_done = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to paint."""
        return self._is_done

    def begin(self, *, soon: bool = False) -> None:
        """Begin anew as soon as the view has rested for a moment, or at once."""
        self._is_done = False
        self._timer.start(0 if soon else AFTER_MS)

    def pause(self) -> None:
        """Paint nothing ahead until it begins anew."""
        self._timer.stop()

    def shown(self) -> Iterator[Wanted]:
        """What shows now."""
        return self._of_mode(self._stand.mode)

    def wanted(
        self, picture: Picture, pane: int, mode: CompareMode | None = None, tone: Tone | None = None
    ) -> Wanted:
        """A picture as it shows in a pane."""
        stand = self._stand
        mode = mode or stand.mode
        rects = stand.panes_in(mode).rects
        apart = stand.apart(pane) if mode is stand.mode else TOGETHER
        sight = stand.sight_in(mode, pane)
        return Wanted(picture, rects[0].size(), sight, apart, tone, len(rects))

    def _go_on(self) -> None:
        end = time.perf_counter() + SLICE_SECONDS
        for scene in self._scenes():
            if scene.is_prepared:
                continue
            if scene.prepare(max(end - time.perf_counter(), 0.0)):
                self._show()
            if not scene.is_prepared or time.perf_counter() >= end:
                self._timer.start(0)
                return
        self._layers.trim(self.shown())
        self._is_done = True

    def _scenes(self) -> Iterator[Scene]:
        """The layers to prepare, what shows first."""
        stand = self._stand
        panes = stand.panes_in(stand.mode)
        for pane in range(len(panes.rects)):
            outlines = self._layers.outlines(
                panes.rects[0].size(), stand.sight_in(stand.mode, pane), stand.apart(pane)
            )
            if outlines is not None:
                outlines.begin()
                yield outlines
        for wanted in self._layers.affordable(self._all()):
            layer = self._layers.layer(wanted)
            layer.begin()
            yield layer

    def _all(self) -> Iterator[Wanted]:
        """What shows, then where one key or click leads, then the other ways to lay panes out."""
        stand, mode = self._stand, self._stand.mode
        yield from self._of_mode(mode)
        subject, last = stand.subject, len(stand.panes_in(mode).rects) - 1
        near = (subject.original_side[0], subject.a, subject.b)
        if mode is not CompareMode.ALL:
            near = (*near, *(each.picture for each in subject.candidates))
        for pane in range(last + 1):
            for picture in near[:3] if pane < last else near:
                if picture is not None:
                    yield self.wanted(picture, pane)
        for shape in _SHAPES:
            if shape is not mode:
                yield from self._of_mode(shape)

    def _of_mode(self, mode: CompareMode) -> Iterator[Wanted]:
        for pane in range(len(self._stand.panes_in(mode).rects)):
            content = self._stand.content(pane, mode)
            for picture in content.pictures:
                if picture is not None:
                    tone = getattr(content, "tone", None)
                    yield self.wanted(picture, pane, mode, tone)
