"""What a hand gives smart select to go by, and what it gets."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from mjgui.core.language import tr_noop
from mjgui.core.model import Area, Point
from mjgui.core.shapes import Box

NOTHING_HERE: Final = tr_noop("Nothing stands out here")
NOTHING_INSIDE: Final = tr_noop("Nothing in the rectangle stands out from its surroundings")
TOO_SMALL: Final = tr_noop("The rectangle is too small")
OUTSIDE: Final = tr_noop("That lies outside the image")
SELECTED_ALREADY: Final = tr_noop("That is selected already")
NOT_SELECTED: Final = tr_noop("That is not selected")
ALL_TAKEN: Final = tr_noop("That would take everything away")
TOO_INTRICATE: Final = tr_noop("What was found has too many parts")

T = TypeVar("T")


class Source(Protocol):
    """A picture to find things in, with what was prepared for it before."""

    @property
    def pixels(self) -> npt.NDArray[np.uint8]:
        """Shape (height, width, 3), bytes in the order B, G, R; may be a view."""
        ...

    def keep(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what is kept under `key`, or make it and keep it."""
        ...

    def check(self) -> None:
        """Raise to end the work, where nobody wants the answer any more."""
        ...


@dataclass(frozen=True, slots=True)
class Click:
    """A press on the thing.

    Attributes:
        point: where, image pixels.
        view: the part of the picture in sight, image pixels; things are looked for at the size at
            which they are seen. The whole picture if None.
    """

    point: Point
    view: Box | None = None


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle dragged around the thing, image pixels, by two opposite corners."""

    box: Box


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stroke over what is to be added to what was found before, or taken away from it.

    Attributes:
        points: the hand's path, image pixels; one point for a mere click.
        radius: half the stroke's width, image pixels.
        adds: whether it adds.
    """

    points: tuple[Point, ...]
    radius: float
    adds: bool


Seed = Click | Rectangle | Stroke


@dataclass(frozen=True, slots=True)
class Found:
    """What was found.

    Attributes:
        areas: the thing, image pixels, inside the image; the largest part first.
        reason: why nothing was found, or nothing changed, for `tr_marked`; empty if all went well.
    """

    areas: tuple[Area, ...] = ()
    reason: str = ""
