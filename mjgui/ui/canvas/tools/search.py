"""Searches of smart select: asked one after the other, each shown roughly before it is done."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from mjgui.app.selecting import Selector, Study
from mjgui.core.errors import MjguiError
from mjgui.core.geometry import Combine
from mjgui.core.model import Area
from mjgui.core.smart_seeds import Found, Rectangle, Seed

_KIND = "smart"


@dataclass(frozen=True, slots=True)
class Wish:
    """One gesture whose thing is to be found.

    Attributes:
        seed: what the hand did.
        how: how what is found joins the areas that are there.
        refines: whether it changes what was found last, if that is there to be changed.
    """

    seed: Seed
    how: Combine | None
    refines: bool


@dataclass(frozen=True, slots=True)
class Done:
    """A wish that was looked into.

    Attributes:
        wish: the wish.
        earlier: the areas that it was to change; none if it begins anew.
        found: what came of it.
    """

    wish: Wish
    earlier: tuple[Area, ...]
    found: Found


class Search:
    """Looks into wishes in their order, since a stroke may change what the one before finds.

    Args:
        selector: answers questions about the picture's pixels.
        earlier: what a wish that refines is to change, asked when its turn comes.
        on_news: called when something was glimpsed or is done.
    """

    def __init__(
        self,
        selector: Selector,
        earlier: Callable[[], tuple[Area, ...]],
        on_news: Callable[[], None],
    ) -> None:
        self._selector = selector
        self._earlier = earlier
        self._on_news = on_news
        self._waiting: deque[Wish] = deque()
        self._wish: Wish | None = None
        self._of: tuple[Area, ...] = ()
        self._done: Done | None = None
        self.glimpsed: tuple[Area, ...] = ()

    @property
    def is_busy(self) -> bool:
        """Whether a wish is being looked into, or waits."""
        return self._wish is not None

    @property
    def wish(self) -> Wish | None:
        """The wish that is being looked into."""
        return self._wish

    def add(self, wish: Wish) -> bool:
        """Look into a wish, after those before it. Returns False where there is no picture."""
        if not self._selector.has_picture:
            return False
        self._waiting.append(wish)
        if self._wish is None:
            self._begin()
        return True

    def drop(self) -> None:
        """Give all wishes up."""
        self._selector.drop(_KIND)
        self._waiting.clear()
        self._end()

    def take(self) -> Done | None:
        """Hand over what is done, if anything is; after it was used, call `go_on`."""
        done, self._done = self._done, None
        return done

    def go_on(self) -> None:
        """Look into the next wish."""
        self._end()
        if self._waiting:
            self._begin()

    def _begin(self) -> None:
        wish = self._wish = self._waiting.popleft()
        self._of = self._earlier() if wish.refines else ()
        if isinstance(wish.seed, Rectangle):
            self._look()
        else:
            work = partial(_glimpse, wish.seed, self._of)
            self._selector.ask(_KIND, work, self._on_glimpse, on_failed=self._on_failed)

    def _look(self) -> None:
        wish = self._wish
        if wish is not None:
            work = partial(_find, wish.seed, self._of)
            self._selector.ask(_KIND, work, self._on_found, on_failed=self._on_failed)

    def _on_glimpse(self, areas: tuple[Area, ...]) -> None:
        self.glimpsed = areas
        self._look()
        self._on_news()

    def _on_found(self, found: Found) -> None:
        if self._wish is not None:
            self._done = Done(self._wish, self._of, found)
            self._on_news()

    def _on_failed(self, error: MjguiError) -> None:
        self._selector.failed.emit(error)
        self._on_found(Found(self._of, error.title))

    def _end(self) -> None:
        self._wish, self._done, self._of, self.glimpsed = None, None, (), ()


def _glimpse(seed: Seed, earlier: tuple[Area, ...], study: Study) -> tuple[Area, ...]:
    from mjgui.core.smart_select import glimpse  # noqa: PLC0415 - loads OpenCV, off the start

    return glimpse(study, seed, earlier)


def _find(seed: Seed, earlier: tuple[Area, ...], study: Study) -> Found:
    from mjgui.core.smart_select import find  # noqa: PLC0415 - loads OpenCV, off the start

    return find(study, seed, earlier)
