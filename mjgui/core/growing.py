"""Growing: what the thing at a place of a picture is, judged by edges alone.

The picture falls apart into some thousand small segments that keep to edges (a watershed on a
smoothed copy). Segments are merged two by two, always those that differ least, until one is left;
what a place belongs to at each moment forms a chain, from its own segment to the whole picture.
A thing is the member of that chain that stands out: it came together at small differences, and
merged with its surroundings at a large one only.

Everything here is in the pixels of one small picture, and in CIELAB differences as OpenCV scales
them (L, a and b from 0 to 255).
"""

from __future__ import annotations

import functools
import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, cast

import cv2
import numpy as np
import numpy.typing as npt

from mjgui.core.cutouts import Bits, Pixels

_Real = npt.NDArray[np.float32]
_Labels = npt.NDArray[np.int32]

CELL: Final = 8
"""One segment begins in each square of this many pixels."""
CLEAR_EDGE: Final = 6.0
"""What stands out by less than this difference is no thing."""
_REACH: Final = 2
_COLOUR_SHARE: Final = 0.4
_SPECK_SHARE: Final = 0.0008
_TINY: Final = 6
_GROUND_MERIT: Final = 0.6


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a place's chain.

    Attributes:
        node: its number in the tree.
        contrast: by how much more it differs from its surroundings than its parts do among
            themselves.
        size: how many pixels it has.
        merit: how likely a hand means it.
    """

    node: int
    contrast: float
    size: int
    merit: float


class Segments:
    """A small picture's segments, and how they merge.

    Args:
        picture: what to look at; some 320 pixels a side.
    """

    def __init__(self, picture: Pixels) -> None:
        lab = _smooth_lab(picture)
        self._labels = _watershed(lab)
        self._tree = _Tree(lab, self._labels)

    def segments_in(self, mask: Bits) -> list[int]:
        """The segments that a mask touches."""
        return [int(label) for label in np.unique(self._labels[mask])]

    def segment(self, column: int, row: int) -> int:
        """The segment of a pixel."""
        return int(self._labels[row, column])

    def chain(self, segment: int) -> list[Member]:
        """What a segment belongs to, from itself on; without the whole picture."""
        return list(self._tree.chain(segment))

    def counts(self, mask: Bits) -> Callable[[int], int]:
        """Return what tells how many pixels of a mask a member of a chain has."""
        of_leaves = np.bincount(self._labels[mask], minlength=self._tree.leaf_count)

        @functools.cache
        def count(node: int) -> int:
            return int(of_leaves[self._tree.leaves(node)].sum())

        return count

    def mask(self, nodes: Iterable[int]) -> Bits:
        """The pixels of members of chains, together."""
        chosen = np.zeros(self._tree.leaf_count, np.bool_)
        for node in nodes:
            chosen[self._tree.leaves(node)] = True
        return chosen[self._labels]


def best_of(chain: list[Member]) -> Member | None:
    """The member that a hand means most likely; None where nothing stands out."""
    able = [member for member in chain if member.size >= _TINY and member.contrast >= CLEAR_EDGE]
    return max(able, key=lambda member: member.merit, default=None)


def _smooth_lab(picture: Pixels) -> _Real:
    """Grain and fine texture taken out, edges kept; shape (h, w, 3)."""
    calm = cv2.bilateralFilter(cv2.medianBlur(picture, 3), 7, 40, 4)
    flat = cv2.pyrMeanShiftFiltering(calm, 5, 14, None, 1)
    return np.asarray(cv2.cvtColor(flat, cv2.COLOR_BGR2LAB), np.float32)


def _watershed(lab: _Real) -> _Labels:
    """Segments that keep to edges, numbered from 0; each begins at the calmest pixel of a cell."""
    height, width = lab.shape[:2]
    across, down = cv2.Sobel(lab, cv2.CV_32F, 1, 0), cv2.Sobel(lab, cv2.CV_32F, 0, 1)
    steepness = (across * across + down * down).sum(axis=2)
    rows, columns = -(-height // CELL), -(-width // CELL)
    padded = np.full((rows * CELL, columns * CELL), np.inf, np.float32)
    padded[:height, :width] = steepness
    cells = padded.reshape(rows, CELL, columns, CELL).swapaxes(1, 2).reshape(-1, CELL * CELL)
    calmest = cells.argmin(axis=1)
    cell = np.arange(len(cells))
    y = cell // columns * CELL + calmest // CELL
    x = cell % columns * CELL + calmest % CELL
    # A frame of one pixel around it, since OpenCV gives a picture's rim to no segment.
    markers = np.zeros((height + 2, width + 2), np.int32)
    markers[y + 1, x + 1] = cell + 1
    framed = cv2.copyMakeBorder(lab.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    cv2.watershed(framed, markers)
    found = markers[1:-1, 1:-1].astype(np.float32)
    # The lines between segments belong to none yet: to the neighbour with the highest number.
    while (lines := found < 1).any():
        around = cv2.dilate(found, np.ones((3, 3), np.uint8))
        found = np.where(lines, around, found)
    return found.astype(np.int32) - 1


class _Tree:
    """Merges segments, two by two, and remembers at what difference each merge came."""

    def __init__(self, lab: _Real, labels: _Labels) -> None:
        flat = labels.ravel()
        self.leaf_count = int(flat.max()) + 1
        counts = np.bincount(flat, minlength=self.leaf_count)
        divisor = np.maximum(counts, 1)
        means = [
            np.bincount(flat, lab[..., i].ravel(), self.leaf_count) / divisor for i in range(3)
        ]
        self._means: list[tuple[float, float, float]] = list(
            zip(*(mean.tolist() for mean in means), strict=True)
        )
        self._sizes: list[int] = counts.tolist()
        self._speck = labels.size * _SPECK_SHARE
        # For each node its neighbours, with the length of the common border and the sum of the
        # steps across it; both nodes share the entry.
        self._borders = _borders(lab, labels, self.leaf_count)
        self._parent = [-1] * self.leaf_count
        self._children: list[tuple[int, int] | None] = [None] * self.leaf_count
        self._born = [0.0] * self.leaf_count
        self._merged = [0.0] * self.leaf_count
        self._merge_all()

    def chain(self, leaf: int) -> Iterator[Member]:
        node, whole = leaf, self._sizes[-1]
        while (parent := self._parent[node]) != -1:
            contrast, size = self._merged[node] - self._born[node], self._sizes[node]
            # What is left when a thing is taken out stands out as much as the thing itself, but
            # is seldom meant; nor is nearly everything.
            owned = 1.0 if 2 * size <= self._sizes[parent] else _GROUND_MERIT
            yield Member(node, contrast, size, contrast * owned * (1 - size / whole))
            node = parent

    def leaves(self, node: int) -> list[int]:
        found: list[int] = []
        left = [node]
        while left:
            each = left.pop()
            children = self._children[each]
            if children is None:
                found.append(each)
            else:
                left += children
        return found

    def _merge_all(self) -> None:
        queue = [
            (self._difference(a, b), a, b)
            for a in range(self.leaf_count)
            for b in self._borders[a]
            if a < b
        ]
        heapq.heapify(queue)
        while queue:
            difference, a, b = heapq.heappop(queue)
            if self._parent[a] == self._parent[b] == -1:
                for near in self._merge(a, b, difference):
                    node = len(self._parent) - 1
                    heapq.heappush(queue, (self._difference(node, near), near, node))

    def _merge(self, a: int, b: int, difference: float) -> Iterable[int]:
        """Make one node of two. Returns its neighbours."""
        node = len(self._parent)
        share = self._sizes[a] / (self._sizes[a] + self._sizes[b])
        (l1, a1, b1), (l2, a2, b2) = self._means[a], self._means[b]
        rest = 1 - share
        self._means.append((l1 * share + l2 * rest, a1 * share + a2 * rest, b1 * share + b2 * rest))
        self._sizes.append(self._sizes[a] + self._sizes[b])
        self._parent[a] = self._parent[b] = node
        self._merged[a] = self._merged[b] = difference
        self._parent.append(-1)
        self._children.append((a, b))
        self._born.append(max(difference, self._born[a], self._born[b]))
        self._merged.append(difference)
        mine, theirs = self._borders[a], self._borders[b]
        del mine[b], theirs[a]
        if len(theirs) > len(mine):
            mine, theirs = theirs, mine
        for near, border in theirs.items():
            if near in mine:
                mine[near][0] += border[0]
                mine[near][1] += border[1]
            else:
                mine[near] = border
        self._borders.append(mine)
        for near, border in mine.items():
            around = self._borders[near]
            around.pop(a, None)
            around.pop(b, None)
            around[node] = border
        return mine

    def _difference(self, a: int, b: int) -> float:
        """How much two neighbours differ: the step at their border, and their mean colours.

        Small ones count less, so that specks of grain are taken in early.
        """
        length, steps = self._borders[a][b]
        (l1, a1, b1), (l2, a2, b2) = self._means[a], self._means[b]
        colour = ((l1 - l2) ** 2 + (a1 - a2) ** 2 + (b1 - b2) ** 2) ** 0.5
        one, other = self._sizes[a], self._sizes[b]
        smaller = one * other / (one + other)
        weight = (smaller / (smaller + self._speck)) ** 0.5
        return (steps / length + _COLOUR_SHARE * colour) * weight


def _borders(lab: _Real, labels: _Labels, count: int) -> list[dict[int, list[float]]]:
    """For each segment its neighbours: length of the border, and sum of the steps across it."""
    ones: list[_Labels] = []
    others: list[_Labels] = []
    steps: list[_Real] = []
    for axis in (0, 1):
        moved = np.moveaxis(labels, axis, 0)
        one, other = moved[:-1], moved[1:]
        apart = one != other
        ones.append(one[apart])
        others.append(other[apart])
        steps.append(_steps(lab, axis)[apart])
    one, other = np.concatenate(ones).astype(np.int64), np.concatenate(others)
    low, high = np.minimum(one, other), np.maximum(one, other)
    pairs, index = np.unique(low * count + high, return_inverse=True)
    lengths = np.bincount(index)
    sums = np.bincount(index, np.concatenate(steps))
    result: list[dict[int, list[float]]] = [{} for _ in range(count)]
    for pair, length, total in zip(pairs.tolist(), lengths.tolist(), sums.tolist(), strict=True):
        a, b = divmod(pair, count)
        result[a][b] = result[b][a] = [float(length), total]
    return result


def _steps(lab: _Real, axis: int) -> _Real:
    """How much colour changes between each pixel and the next one along an axis.

    Measured a little apart from the border between them, beyond a soft edge.
    """
    moved = np.moveaxis(lab, axis, 0)
    last = len(moved) - 1
    index = np.arange(last)
    before = moved[np.maximum(index - _REACH + 1, 0)]
    after = moved[np.minimum(index + _REACH, last)]
    return cast("_Real", np.sqrt(((before - after) ** 2).sum(axis=2)))
