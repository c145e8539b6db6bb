"""Blending in: the compared result with the original kept outside the mask."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from mjgui.app.blend_work import Blender, Pair, blended, obstacle_of, pair_of
from mjgui.app.blended_others import BlendedOthers
from mjgui.app.mask_preview import pausing
from mjgui.app.pictures import Picture
from mjgui.app.saving import Savable, result_of
from mjgui.app.sides import Comparison, Side
from mjgui.app.viewing import Viewing
from mjgui.app.work import Ticket, Work, WorkContext, WorkPool
from mjgui.core.compositing import Seam
from mjgui.core.errors import MjguiError, StoppedError
from mjgui.core.metadata import Blend, ResultMetadata
from mjgui.core.model import Document
from mjgui.core.settings import MAX_FEATHER, MAX_GROW, MIN_GROW, USUAL_FEATHER, USUAL_GROW

REST_MS = 150
"""How long the hand must rest before the full composite is made."""
OUTLINE_MS = 800
"""How long after the last move of the seam its outline shows."""


@dataclass(frozen=True, eq=False)
class _Wish:
    blender: Blender
    seam: Seam
    level: int
    is_seen: bool  # in this size, so that more of it may come
    with_outline: bool


@dataclass(frozen=True, eq=False)
class _Made:
    wish: _Wish
    picture: Picture
    outline: Document | None


class Blending(QObject):
    """Whether and how the compared result is blended in, and what comes of it.

    The mask and the original are always those of the result's own job, whatever it is compared
    with. While a hand moves the seam, composites are made as large as they are seen, one after
    the other and always for where the seam is then; when it rests, the full one follows.

    Args:
        viewing: what is compared.
        pool: where composites are made.
        parent: the QObject that owns it.

    Attributes:
        others: composites of the results that are not chosen, where all are seen at once.

    Signals:
        changed: it was switched, the seam has moved, or another result can (not) be blended in.
        picture_changed: another picture takes the result's place, or none any more.
        outline_changed: the seam's outline is to be shown, has moved, or is to be shown no more.
        failed: (MjguiError) a composite could not be made.
    """

    changed = Signal()
    picture_changed = Signal()
    outline_changed = Signal()
    failed = Signal(object)

    def __init__(self, viewing: Viewing, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewing = viewing
        self._pool = pool
        self._is_on = False
        self._grow, self._feather = USUAL_GROW, USUAL_FEATHER
        self._shown_of: Comparison | None = None
        self._obstacle = ""
        self._pair: Pair | None = None
        self._blender: Blender | None = None
        self._picture: Picture | None = None
        self._seam = Seam()  # that of the picture
        self._level = 0  # likewise
        self._waiting: list[Callable[[Picture], None]] = []
        self._has_failed = False
        self._width = 0.0
        self._wish: _Wish | None = None
        self._running: _Wish | None = None
        self._ticket: Ticket | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask_full)
        self._outline: Document | None = None
        self._outlined = QTimer(self, singleShot=True, interval=OUTLINE_MS)
        self._outlined.timeout.connect(self._drop_outline)
        viewing.comparison_changed.connect(self._follow)
        self.others = BlendedOthers(self, viewing, pool)
        self.others.failed.connect(self.failed)

    # -- what there is -------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        """Whether results are to be blended in."""
        return self._is_on

    @property
    def grow(self) -> int:
        """How far beyond the mask the result is kept, pixels of the original; may be negative."""
        return self._grow

    @property
    def feather(self) -> int:
        """Over how many further pixels of the original it fades out."""
        return self._feather

    @property
    def obstacle(self) -> str:
        """Why the compared result cannot be blended in, a sentence; empty where it can."""
        return self._obstacle

    @property
    def is_at_work(self) -> bool:
        """Whether the compared result is blended in: switched on, and nothing in the way."""
        is_possible = not self._obstacle and not self._has_failed
        return self._is_on and is_possible and self._shown_of is not None

    @property
    def is_due(self) -> bool:
        """Whether a composite is wanted of which there is nothing to show yet."""
        return self.is_at_work and self._picture is None and self._pair is not None

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being made, and nothing is about to be."""
        return self._ticket is None and not self._rest.isActive()

    @property
    def picture(self) -> Picture | None:
        """The composite that takes the result's place; while it is being made, the one before."""
        return self._picture if self.is_at_work else None

    @property
    def outline(self) -> Document | None:
        """Where the result ends, for a moment while a hand moves the seam; else None."""
        return self._outline

    def applied(self, sides: tuple[Side, Side]) -> tuple[Side, Side]:
        """Return what is compared with the composite in the place of the chosen result."""
        picture = self.picture
        if picture is None:
            return sides
        reach = self._seam.reach
        a, b = (_blended(s, picture, reach) if s.shows == self._shown_of else s for s in sides)
        return a, b

    def composites(self) -> dict[int, Picture]:
        """What takes the place of results, by their number."""
        picture, shown = self.picture, self._shown_of
        if picture is None or shown is None:
            return {}
        return {**self.others.pictures, shown.number: picture}

    def savable(self) -> Savable | None:
        """The composite as it would be saved now; None where there is none."""
        job, shown, pair = self._viewing.job, self._shown_of, self._pair
        if job is None or shown is None or pair is None or not self.is_at_work:
            return None
        result = result_of(job, shown.number)
        if result is None:
            return None
        grow, feather = self._grow, self._feather
        composite = result.as_composite(blended(pair, Seam(grow, feather)))

        def metadata() -> ResultMetadata:
            return replace(composite.metadata(), blend=Blend(grow, feather))

        return replace(composite, metadata=metadata)

    def when_whole(self, then: Callable[[Picture], None]) -> None:
        """Hand over the full composite for where the seam is now: at once, or when it is there."""
        if self._picture is not None and self._is_whole:
            then(self._picture)
        elif self.is_at_work:
            self._waiting.append(then)
            self._rest.stop()
            self._ask_full()

    # -- what is asked for ---------------------------------------------------------------------

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Blend results in from now on, or show them as they came."""
        if on != self._is_on:
            self._is_on = on
            self._begin()
            self.changed.emit()
            self.picture_changed.emit()

    def set_grow(self, grow: int) -> None:
        """Keep the result up to so many pixels beyond the mask; out of bounds is the nearest."""
        self._set_seam(min(max(grow, MIN_GROW), MAX_GROW), self._feather)

    def set_feather(self, feather: int) -> None:
        """Let it fade out over so many further pixels; out of bounds is the nearest."""
        self._set_seam(self._grow, min(max(feather, 0), MAX_FEATHER))

    @property
    def shown_width(self) -> float:
        """How many device pixels the whole image is wide; 0 while nobody has said."""
        return self._width

    def set_shown_width(self, width: float) -> None:
        """Hear how large the image is seen: how many device pixels it is wide as a whole."""
        self._width = width
        if self._picture is not None and self._level > self._seen_level:
            self._ask_seen()
        self.others.follow()

    # -- inside --------------------------------------------------------------------------------

    @property
    def _is_whole(self) -> bool:
        """Whether the picture is the full one, for where the seam is now."""
        return not self._level and self._seam == Seam(self._grow, self._feather)

    @property
    def _seen_level(self) -> int:
        """Which copy is as large as the image is seen; the full one while nobody has said."""
        return self._pair.level_at(self._width) if self._pair else 0

    def _set_seam(self, grow: int, feather: int) -> None:
        if (grow, feather) != (self._grow, self._feather):
            self._grow, self._feather = grow, feather
            self._outlined.start()
            self._ask_seen()
            self.changed.emit()

    def _follow(self) -> None:
        """Hear that something else is compared, or that more of it is there."""
        job, comparison = self._viewing.job, self._viewing.comparison
        before = self._obstacle, self._shown_of is None
        self._obstacle = obstacle_of(job) if job is not None else ""
        pair = pair_of(job, comparison) if job is not None and comparison is not None else None
        is_same = self._shown_of == comparison and (
            pair is self._pair or (pair is not None and pair.is_of(self._pair))
        )
        self._shown_of = comparison
        if not is_same:
            self._pair = pair
            self._begin()
        if before != (self._obstacle, comparison is None):
            self.changed.emit()

    def _begin(self) -> None:
        """Let go of what was made, and make what is wanted now."""
        self._picture, self._blender, self._has_failed = None, None, False
        self._wish = None
        self._waiting.clear()
        self._rest.stop()
        self._drop_outline()
        if self._ticket is not None:
            self._ticket.cancel()
        if self.is_at_work and self._pair is not None:
            self._blender = Blender(self._pair)
            self._ask_seen()

    def _ask_seen(self) -> None:
        """Have the composite made as large as it is seen, and the full one when the hand rests."""
        if self._blender is None:
            return
        level = self._seen_level
        self._ask(level)
        if level:
            self._rest.start()
        else:
            self._rest.stop()

    def _ask_full(self) -> None:
        self._ask(0)

    def _ask(self, level: int) -> None:
        if self._blender is None:
            return
        seam = Seam(self._grow, self._feather)
        is_seen = level == self._seen_level
        with_outline = is_seen and self._outlined.isActive()
        self._wish = _Wish(self._blender, seam, level, is_seen, with_outline)
        self._has_failed = False
        if self._ticket is None:
            self._start()
        elif level and self._running is not None and not self._running.level:
            # What is seen goes first; the full one is asked for again when the hand rests.
            self._ticket.cancel()

    def _start(self) -> None:
        wish, self._wish = self._wish, None
        self._running = wish
        if wish is not None:
            self._ticket = self._pool.start(
                _making(wish),
                on_event=self._on_event,
                on_failed=self._on_failed,
                on_finished=self._on_finished,
            )

    def _on_event(self, made: object) -> None:
        if isinstance(made, _Made) and made.wish.blender is self._blender:
            self._picture, self._seam, self._level = made.picture, made.wish.seam, made.wish.level
            if made.outline is not None and self._outlined.isActive():
                self._show_outline(made.outline)
            self.picture_changed.emit()
            if self._is_whole:
                waiting, self._waiting = self._waiting, []
                for then in waiting:
                    then(made.picture)

    def _drop_outline(self) -> None:
        self._outlined.stop()
        self._show_outline(None)

    def _show_outline(self, outline: Document | None) -> None:
        if outline is not self._outline:
            self._outline = outline
            self.outline_changed.emit()

    def _on_failed(self, error: MjguiError) -> None:
        if not isinstance(error, StoppedError):
            self._has_failed = True
            self._waiting.clear()
            self.failed.emit(error)
            self.changed.emit()
            self.picture_changed.emit()

    def _on_finished(self) -> None:
        self._ticket = None
        self._start()


def _making(wish: _Wish) -> Work:
    def work(context: WorkContext) -> None:
        # A full one takes long enough to be felt.
        with nullcontext() if wish.level else context.heavy:
            pause, keeps = pausing(context), wish.is_seen
            picture = wish.blender.picture(wish.seam, wish.level, pause, keeps=keeps)
            outline = wish.blender.outline() if wish.with_outline else None
        context.emit(_Made(wish, picture, outline))

    return work


def _blended(side: Side, picture: Picture, reach: float) -> Side:
    label, margin = side.blended_label, max(reach, 0.0)
    return replace(side, picture=picture, label=label, margin=margin)
