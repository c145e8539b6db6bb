"""The other results of a comparison blended in, too, where all of them are seen at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mjgui.app.blend_work import Blender, Pair, pair_of
from mjgui.app.mask_preview import pausing
from mjgui.app.pictures import Picture
from mjgui.app.sides import Comparison
from mjgui.app.viewing import Viewing
from mjgui.app.work import Ticket, Work, WorkContext, WorkPool
from mjgui.core.compositing import Seam
from mjgui.core.errors import MjguiError, StoppedError

if TYPE_CHECKING:
    from mjgui.app.blending import Blending


@dataclass(frozen=True, eq=False)
class _Made:
    """A composite, and what it was made of."""

    pair: Pair
    seam: Seam
    level: int
    picture: Picture

    def serves(self, pair: Pair, seam: Seam, level: int) -> bool:
        return seam == self.seam and self.level <= level and pair.is_of(self.pair)


class BlendedOthers(QObject):
    """Composites of the results that are not the chosen one, as large as they are seen.

    They follow the chosen one: whenever a composite of that has been made, one after the other.

    Args:
        blending: says whether and how results are blended in, and makes the chosen one; the owner.
        viewing: what is compared.
        pool: where composites are made.

    Signals:
        changed: there is another composite, or none any more.
        failed: (MjguiError) one could not be made.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, blending: Blending, viewing: Viewing, pool: WorkPool) -> None:
        super().__init__(blending)
        self._blending = blending
        self._viewing = viewing
        self._pool = pool
        self._is_wanted = False
        self._made: dict[int, _Made] = {}
        self._failed: set[int] = set()
        self._ticket: Ticket | None = None
        blending.picture_changed.connect(self.follow)
        viewing.comparison_changed.connect(self.follow)

    @property
    def pictures(self) -> dict[int, Picture]:
        """Composites by the number of the result; while new ones are being made, those before."""
        return {number: made.picture for number, made in self._made.items()}

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Make them from now on, or let go of them."""
        if wanted != self._is_wanted:
            self._is_wanted = wanted
            self.follow()

    def follow(self) -> None:
        """Hear that the chosen one has changed, or how large it is seen."""
        pairs = self._pairs()
        stale = [number for number, made in self._made.items() if not _is_kept(made, pairs, number)]
        for number in stale:
            del self._made[number]
        if not pairs and self._ticket is not None:
            self._ticket.cancel()
        self._failed.clear()
        if stale:
            self.changed.emit()
        self._go_on()

    # -- inside --------------------------------------------------------------------------------

    def _pairs(self) -> dict[int, Pair]:
        """What is to be put together, by the number of the result."""
        job, comparison = self._viewing.job, self._viewing.comparison
        if job is None or comparison is None:
            return {}
        if not (self._is_wanted and self._blending.is_at_work):
            return {}
        others = (number for number in range(len(job.slots)) if number != comparison.number)
        pairs = {number: pair_of(job, Comparison(job.id, number)) for number in others}
        return {number: pair for number, pair in pairs.items() if pair is not None}

    def _go_on(self) -> None:
        """Make the next one that is not there for where the seam is now."""
        if self._ticket is not None or self._blending.is_due:
            return
        seam = Seam(self._blending.grow, self._blending.feather)
        for number, pair in self._pairs().items():
            made, level = self._made.get(number), pair.level_at(self._blending.shown_width)
            if number not in self._failed and not (made and made.serves(pair, seam, level)):
                self._start(number, pair, seam, level)
                return

    def _start(self, number: int, pair: Pair, seam: Seam, level: int) -> None:

        def on_event(event: object) -> None:
            if isinstance(event, _Made) and _is_kept(event, self._pairs(), number):
                self._made[number] = event
                self.changed.emit()

        def on_failed(error: MjguiError) -> None:
            if not isinstance(error, StoppedError):
                self._failed.add(number)
                self.failed.emit(error)

        self._ticket = self._pool.start(
            _making(pair, seam, level),
            on_event=on_event,
            on_failed=on_failed,
            on_finished=self._on_finished,
        )

    def _on_finished(self) -> None:
        self._ticket = None
        self._go_on()


def _is_kept(made: _Made, pairs: dict[int, Pair], number: int) -> bool:
    """Whether a composite is one of those that are wanted, if perhaps with another seam."""
    pair = pairs.get(number)
    return pair is not None and pair.is_of(made.pair)


def _making(pair: Pair, seam: Seam, level: int) -> Work:
    def work(context: WorkContext) -> None:
        with context.heavy:
            picture = Blender(pair).picture(seam, level, pausing(context))
        context.emit(_Made(pair, seam, level, picture))

    return work
