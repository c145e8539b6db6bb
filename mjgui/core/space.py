"""Which images may be deleted to make room, and in which order: the rules alone, no disk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Holding:
    """One image file of the store, and what is to be known before it is deleted.

    Attributes:
        folder: where it is, a folder of `ImageFiles`.
        number: its number there, 0 – 3.
        size: bytes.
        used: when its entry was made, or opened last, seconds since the epoch.
        is_result: whether it was made by a job, and not only loaded.
        is_saved: whether it was saved, exported, copied or dragged out.
        is_starred: whether any entry that it belongs to has a star.
        is_in_use: whether it lies on a desk, is drawn on, or belongs to a job at work.
    """

    folder: str
    number: int
    size: int
    used: float
    is_result: bool = False
    is_saved: bool = False
    is_starred: bool = False
    is_in_use: bool = False

    @property
    def may_go(self) -> bool:
        """Whether it may ever be deleted to make room."""
        is_safe = self.is_saved or not self.is_result
        return is_safe and not (self.is_starred or self.is_in_use)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be deleted.

    Attributes:
        doomed: these, in order.
        size: how much room they take, bytes.
        missing: how much of what was asked for they leave to be wished, bytes.
    """

    doomed: tuple[Holding, ...] = ()
    size: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How much there is of what, bytes.

    Attributes:
        loaded: may go: of generations that were loaded, which the gateway has as well.
        saved: may go: results that were saved elsewhere.
        starred: stays: it has a star.
        unsaved: stays: results that are nowhere else.
        in_use: stays: it lies on a desk, is drawn on, or belongs to a job at work.
    """

    loaded: int = 0
    saved: int = 0
    starred: int = 0
    unsaved: int = 0
    in_use: int = 0

    @property
    def may_go(self) -> int:
        """What may be deleted, bytes."""
        return self.loaded + self.saved


def plan(holdings: Iterable[Holding], wanted: int | None = None) -> Plan:
    """Choose what goes: what was only loaded before results, and of either kind the oldest first.

    Never chosen is what has a star, is a result that was not saved, or is in use.

    Args:
        holdings: everything there is.
        wanted: how much room is to be free then, bytes; None for as much as may be.
    """
    doomed: list[Holding] = []
    size = 0
    for one in sorted((one for one in holdings if one.may_go), key=_order):
        if wanted is not None and size >= wanted:
            break
        doomed.append(one)
        size += one.size
    return Plan(tuple(doomed), size, 0 if wanted is None else max(wanted - size, 0))


def tally(holdings: Iterable[Holding]) -> Tally:
    """Sum up what may go, and what stays and why; each file counts once."""
    sums: dict[str, int] = dict.fromkeys(("loaded", "saved", "starred", "unsaved", "in_use"), 0)
    for one in holdings:
        sums[_kind(one)] += one.size
    return Tally(**sums)


def _order(one: Holding) -> tuple[bool, float, str, int]:
    return one.is_result, one.used, one.folder, one.number


def _kind(one: Holding) -> str:
    if one.is_starred:
        return "starred"
    if one.is_in_use:
        return "in_use"
    if one.is_result:
        return "saved" if one.is_saved else "unsaved"
    return "loaded"
