"""Redrawing a hole so that every small piece of it looks like some small piece of the picture.

This is texture synthesis in the way of Wexler et al. (2007), with nearest pieces found as by
Barnes et al. (PatchMatch, 2009): neighbours try each other's finds, and each tries some places at
random. It starts from a first filling, works from small to larger, and ends with a map that says
for each pixel of the hole where in the source its content is to be copied from.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.practice.pixels import Mask, Picture, grown, resized, share_of
from mjgui.practice.seam import CONTINUATION

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

_REACH = 3
_SIDES = (48, 96, 160)
_ROUNDS = (6, 3, 1)
_MOST_PIXELS = 8_000
_CLIMB = 90.0


@dataclass(slots=True)
class _Matches:
    """For each target pixel (flat index) the source pixel whose surroundings resemble its own."""

    rows: Ints
    columns: Ints
    misfit: Floats


def resynthesise(
    first: Picture, hole: Mask, source: Picture, barred: Mask, *, seed: int
) -> Picture | None:
    """Return `first` with its hole, and a rim around it, redrawn from pieces of `source`.

    Args:
        first: the picture with its hole filled somehow; shape (h, w, 3).
        hole: shape (h, w).
        source: where pieces come from; of the same shape, a mirrored picture for example.
        barred: of the same shape; True where the source must not be used.
        seed: makes the choice of random places repeatable.

    Returns:
        None where the source has no usable place of a piece's size.
    """
    rng = np.random.default_rng(seed)
    matches: Ints | None = None
    guess = first
    for factor, rounds in zip(_factors(hole), _ROUNDS, strict=True):
        size = _size_at(hole, factor)
        here = resized(first, *size), share_of(hole, *size) > 0
        there = resized(source, *size), share_of(barred, *size) > 0
        if matches is not None:
            filling = _copied(*here, *there, matches)
            guess = np.where(here[1][..., None], filling, here[0]).astype(np.uint8)
        level = _Level(resized(guess, *size), here[1], *there)
        # In small, a scattered hole leaves no piece whole; a larger size may show some.
        if level.can_work:
            matches = level.improve(matches, rounds, rng)
    return None if matches is None else _copied(first, hole, source, barred, matches)


def _factors(hole: Mask) -> list[float]:
    """The sizes to work at, as parts of the full one, so that none has too many pixels to fill."""
    most = min(1.0, (_MOST_PIXELS / float(hole.sum())) ** 0.5)
    return [min(most, side / max(hole.shape)) for side in _SIDES]


def _size_at(hole: Mask, factor: float) -> tuple[int, int]:
    height, width = hole.shape
    return max(8, round(width * factor)), max(8, round(height * factor))


class _Level:
    """The work at one size."""

    def __init__(self, guess: Picture, hole: Mask, source: Picture, barred: Mask) -> None:
        self._height, self._width = hole.shape
        self._stride = self._width + 2 * _REACH
        self._guess = _padded(guess)
        self._source = _padded(source).reshape(-1, 3)
        self._hole = hole
        self._targets = grown(hole, _REACH)
        usable = ~grown(barred, _REACH)
        self._usable = usable
        self._places = np.flatnonzero(usable)
        self._rows, self._columns = (axis.astype(np.int64) for axis in np.nonzero(self._targets))
        self._number = np.full(hole.shape, -1, np.int64)
        self._number[self._rows, self._columns] = np.arange(len(self._rows))
        steps = np.arange(-_REACH, _REACH + 1)
        self._around = (steps[:, None] * self._stride + steps[None, :]).ravel()
        # What is known counts fully; what is guessed counts less the farther it lies inside.
        depth = cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 3)
        trust = np.where(hole, 0.25 + 0.5 * np.exp(-depth / 3), 1.0).astype(np.float32)
        trust = np.pad(trust, _REACH, mode="reflect")
        self._trust = trust.ravel()[self._here(self._rows, self._columns)[:, None] + self._around]
        self._trust /= self._trust.sum(axis=1, keepdims=True) * 3

    @property
    def can_work(self) -> bool:
        """Whether there is anything to copy from."""
        return len(self._places) > 0

    def improve(self, earlier: Ints | None, rounds: int, rng: np.random.Generator) -> Ints:
        """Return source places (row, column) for all pixels, shape (h, w, 2), after `rounds`.

        `earlier` is such a map of a smaller level. Outside the targets the map is meaningless.
        """
        matches = self._start(earlier, rng)
        for _ in range(rounds):
            wanted = self._pieces(self._guess.reshape(-1, 3), self._rows, self._columns)
            matches.misfit = self._misfit(wanted, matches.rows, matches.columns)
            for jump in (4, 2, 1):
                self._spread(wanted, matches, jump)
                self._try_at_random(wanted, matches, rng)
            self._redraw(matches)
        result = np.zeros((self._height, self._width, 2), np.int64)
        result[self._rows, self._columns, 0] = matches.rows
        result[self._rows, self._columns, 1] = matches.columns
        return result

    def _start(self, earlier: Ints | None, rng: np.random.Generator) -> _Matches:
        rows, columns = self._random_places(len(self._rows), rng)
        if earlier is not None:
            scale = np.array((self._height, self._width)) / earlier.shape[:2]
            old = np.minimum(
                (np.stack((self._rows, self._columns), axis=1) / scale).astype(np.int64),
                np.array(earlier.shape[:2]) - 1,
            )
            found = earlier[old[:, 0], old[:, 1]]
            moved = np.round(
                found * scale + (np.stack((self._rows, self._columns), 1) - old * scale)
            )
            down = np.clip(moved[:, 0].astype(np.int64), 0, self._height - 1)
            across = np.clip(moved[:, 1].astype(np.int64), 0, self._width - 1)
            good = self._usable[down, across]
            rows, columns = np.where(good, down, rows), np.where(good, across, columns)
        return _Matches(rows, columns, np.zeros(len(rows), np.float32))

    def _random_places(self, count: int, rng: np.random.Generator) -> tuple[Ints, Ints]:
        places = self._places[rng.integers(len(self._places), size=count)]
        return places // self._width, places % self._width

    def _spread(self, wanted: Floats, matches: _Matches, jump: int) -> None:
        for down, across in ((0, jump), (0, -jump), (jump, 0), (-jump, 0)):
            rows, columns = self._rows + down, self._columns + across
            inside = (rows >= 0) & (rows < self._height) & (columns >= 0) & (columns < self._width)
            number = np.where(inside, self._number[rows % self._height, columns % self._width], -1)
            other = np.where(number >= 0, number, 0)
            self._offer(
                wanted,
                matches,
                matches.rows[other] - down,
                matches.columns[other] - across,
                number >= 0,
            )

    def _try_at_random(self, wanted: Floats, matches: _Matches, rng: np.random.Generator) -> None:
        everywhere = self._random_places(len(self._rows), rng)
        self._offer(wanted, matches, *everywhere, np.ones(len(self._rows), np.bool_))
        near = max(2, self._width // 12)
        self._offer(
            wanted,
            matches,
            matches.rows + rng.integers(-near // 2, near // 2 + 1, size=len(self._rows)),
            matches.columns + rng.integers(-near, near + 1, size=len(self._rows)),
            np.ones(len(self._rows), np.bool_),
        )

    def _offer(
        self, wanted: Floats, matches: _Matches, rows: Ints, columns: Ints, ask: Mask
    ) -> None:
        """Let each target that `ask`s take the offered place if it fits better than its own."""
        inside = ask & (rows >= 0) & (rows < self._height)
        inside &= (columns >= 0) & (columns < self._width)
        inside &= (rows != matches.rows) | (columns != matches.columns)
        who = np.flatnonzero(inside)
        who = who[self._usable[rows[who], columns[who]]]
        misfit = self._misfit(wanted, rows[who], columns[who], who)
        better = misfit < matches.misfit[who]
        chosen = who[better]
        matches.rows[chosen], matches.columns[chosen] = rows[chosen], columns[chosen]
        matches.misfit[chosen] = misfit[better]

    def _misfit(self, wanted: Floats, rows: Ints, columns: Ints, who: Ints | None = None) -> Floats:
        pieces = self._pieces(self._source, rows, columns)
        targets = wanted if who is None else wanted[who]
        trust = self._trust if who is None else self._trust[who]
        pieces -= targets
        colour = np.einsum("npc,npc,np->n", pieces, pieces, trust, optimize=False)
        # Pictures have an up and a down: content from another height is less likely to be right.
        home = self._rows if who is None else self._rows[who]
        climb = (rows - home) * (_CLIMB / self._height)
        return (colour + climb * climb).astype(np.float32)

    def _redraw(self, matches: _Matches) -> None:
        """Let all pieces that cover a pixel vote on its colour."""
        scale = float(np.percentile(matches.misfit, 60)) + 1.0
        weight = np.exp(-matches.misfit / scale).astype(np.float32) + 1e-4
        rows, columns = np.nonzero(self._hole)
        total = np.zeros((len(rows), 3), np.float32)
        votes = np.zeros((len(rows), 1), np.float32)
        for down in range(-_REACH, _REACH + 1):
            for across in range(-_REACH, _REACH + 1):
                above, left = rows - down, columns - across
                inside = (above >= 0) & (above < self._height) & (left >= 0) & (left < self._width)
                number = self._number[np.where(inside, above, 0), np.where(inside, left, 0)]
                share = (weight[number] * inside)[:, None]
                place = self._here(matches.rows[number], matches.columns[number])
                total += self._source[place + down * self._stride + across] * share
                votes += share
        self._guess[rows + _REACH, columns + _REACH] = total / np.maximum(votes, 1e-9)

    def _pieces(self, flat: Floats, rows: Ints, columns: Ints) -> Floats:
        """The surroundings of places, shape (n, pixels of a piece, 3); a fresh array."""
        return flat[self._here(rows, columns)[:, None] + self._around]

    def _here(self, rows: Ints, columns: Ints) -> Ints:
        return (rows + _REACH) * self._stride + columns + _REACH


def _copied(first: Picture, hole: Mask, source: Picture, barred: Mask, matches: Ints) -> Picture:
    """Copy at full size what the map of a smaller level says, fading from cell to cell."""
    height, width = hole.shape
    tall, wide = matches.shape[:2]
    down, across = height / tall, width / wide
    rows, columns = np.nonzero(grown(hole, CONTINUATION))
    # The cell whose centre lies up and left of the pixel, and how far the pixel is past it.
    y, x = (rows + 0.5) / down - 0.5, (columns + 0.5) / across - 0.5
    y0, x0 = np.floor(y).astype(np.int64), np.floor(x).astype(np.int64)
    total = np.zeros((len(rows), 3), np.float32)
    votes = np.full((len(rows), 1), 1e-6, np.float32)
    for step_y in (0, 1):
        for step_x in (0, 1):
            cell_y = np.clip(y0 + step_y, 0, tall - 1)
            cell_x = np.clip(x0 + step_x, 0, wide - 1)
            found = matches[cell_y, cell_x]
            take_y = _moved(rows, found[:, 0] - cell_y, down, height)
            take_x = _moved(columns, found[:, 1] - cell_x, across, width)
            share = (1 - np.abs(y - (y0 + step_y))) * (1 - np.abs(x - (x0 + step_x)))
            share = np.where(barred[take_y, take_x], 1e-6, share + 1e-5)[:, None]
            total += (source[take_y, take_x] * share).astype(np.float32)
            votes += share.astype(np.float32)
    result = first.copy()
    result[rows, columns] = np.clip(total / votes, 0, 255).astype(np.uint8)
    return result


def _padded(picture: Picture) -> Floats:
    rim = (_REACH, _REACH)
    return np.pad(picture.astype(np.float32), (rim, rim, (0, 0)), mode="reflect")


def _moved(places: Ints, cells: Ints, size: float, end: int) -> Ints:
    """Places moved by so many cells of `size` pixels, kept within 0 … `end` - 1."""
    return np.clip(places + np.round(cells * size).astype(np.int64), 0, end - 1)
