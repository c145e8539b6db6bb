"""The values that every room shares: areas, documents, generations, tasks, submissions.

Everything here is immutable; an edit makes a new value that shares its unchanged parts with the
old one, which is what makes undo cheap and worker threads safe.

Coordinates are **image pixels** of the image as it is shown (after EXIF orientation): floats,
origin in the top-left corner of the top-left pixel, y down, so a 1024-pixel-wide image spans
x = 0.0 … 1024.0.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import NewType

import numpy as np
import numpy.typing as npt

Point = tuple[float, float]
Vertices = npt.NDArray[np.float64]
JobId = NewType("JobId", str)

IMAGES_PER_GENERATION = 4
MIN_FRAME_SIDE = 500
MAX_FRAME_SIDE = 4096
MAX_PROMPT_CHARACTERS = 8192
MIN_POINTS = 3
MODEL_NAME = "midjourney_inpaint"


@dataclass(frozen=True, slots=True)
class Frame:
    """The size of an image in whole pixels: what a mask's points refer to."""

    width: int
    height: int

    def contains(self, point: Point) -> bool:
        """Whether `point` (image pixels) lies inside the frame or on its border."""
        return 0 <= point[0] <= self.width and 0 <= point[1] <= self.height


def vertices(points: npt.ArrayLike) -> Vertices:
    """Return `points` as a read-only float64 array of shape (n, 2).

    Raises:
        ValueError: the points are not pairs of finite numbers.
    """
    array = np.array(points, dtype=np.float64)
    if array.size == 0:
        array = array.reshape(0, 2)
    if array.ndim != 2 or array.shape[1] != 2:  # noqa: PLR2004 - x and y
        raise ValueError(f"points have the shape {array.shape}, not (n, 2)")
    if not np.isfinite(array).all():
        raise ValueError("points must be finite numbers")
    array.flags.writeable = False
    return array


@dataclass(frozen=True, eq=False)
class Area:
    """One polygon of the mask, in image pixels.

    Attributes:
        points: the outer ring, shape (n, 2), not closed (the first point is not repeated), in the
            order drawn. Read-only.
        holes: inner rings of the same form; the gateway knows none, so they are cut on sending.
    """

    points: Vertices
    holes: tuple[Vertices, ...] = ()

    @classmethod
    def of(cls, points: npt.ArrayLike, holes: Iterable[npt.ArrayLike] = ()) -> Area:
        """Build an area from anything numpy reads as points.

        Raises:
            ValueError: a ring is not made of pairs of finite numbers.
        """
        return cls(vertices(points), tuple(vertices(hole) for hole in holes))

    @property
    def rings(self) -> tuple[Vertices, ...]:
        """The outer ring, then the holes."""
        return (self.points, *self.holes)

    @property
    def vertex_count(self) -> int:
        """How many vertices all rings have together."""
        return len(self.points) + sum(map(len, self.holes))

    def with_ring(self, index: int, ring: npt.ArrayLike) -> Area:
        """Return a copy whose ring `index` (0 is the outer one) is `ring`."""
        new = vertices(ring)
        if index == 0:
            return Area(new, self.holes)
        holes = list(self.holes)
        holes[index - 1] = new
        return Area(self.points, tuple(holes))

    def moved(self, dx: float, dy: float) -> Area:
        """Return a copy moved by (dx, dy) image pixels."""
        return Area(
            vertices(self.points + np.array((dx, dy))),
            tuple(vertices(hole + np.array((dx, dy))) for hole in self.holes),
        )

    @cached_property
    def known(self) -> dict[str, object]:
        """What has been found out about it at some cost, by name: gone with it, and no part of it.

        An area never changes, so what was true of it once is true of it for ever.
        """
        return {}

    def bounds(self) -> tuple[float, float, float, float]:
        """The outer ring's box (left, top, right, bottom) in image pixels.

        Raises:
            ValueError: the area has no points.
        """
        return self._bounds

    @cached_property
    def _bounds(self) -> tuple[float, float, float, float]:
        # Kept: hit testing asks every area at each move of the mouse.
        if not len(self.points):
            raise ValueError("an area without points has no bounds")
        # numpy goes along a column ten times as fast as it goes down pairs.
        x, y = self.points[:, 0], self.points[:, 1]
        return float(x.min()), float(y.min()), float(x.max()), float(y.max())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Area):
            return NotImplemented
        return self is other or (
            len(self.holes) == len(other.holes)
            and all(
                mine is theirs or (mine.shape == theirs.shape and bool((mine == theirs).all()))
                for mine, theirs in zip(self.rings, other.rings, strict=True)
            )
        )

    def __hash__(self) -> int:
        return hash(tuple(ring.tobytes() for ring in self.rings))


@dataclass(frozen=True, slots=True)
class Document:
    """The mask of one image: its frame, the finished areas, and the polygon being drawn.

    Attributes:
        frame: the image's size in pixels.
        areas: finished areas, in the order drawn; later ones lie on top.
        draft: vertices of the polygon in hand (image pixels); empty when none is being drawn.
    """

    frame: Frame
    areas: tuple[Area, ...] = ()
    draft: tuple[Point, ...] = ()

    def with_areas(self, areas: Iterable[Area]) -> Document:
        """Return a copy with these finished areas."""
        return Document(self.frame, tuple(areas), self.draft)

    def with_area(self, area: Area) -> Document:
        """Return a copy with one more area on top."""
        return replace(self, areas=(*self.areas, area))

    def with_replaced(self, index: int, *areas: Area) -> Document:
        """Return a copy in which area `index` has become `areas` (none, one or several)."""
        return replace(self, areas=(*self.areas[:index], *areas, *self.areas[index + 1 :]))

    def without(self, indexes: Iterable[int]) -> Document:
        """Return a copy without the areas at `indexes`."""
        gone = set(indexes)
        return replace(self, areas=tuple(a for i, a in enumerate(self.areas) if i not in gone))

    def with_draft(self, points: Sequence[Point]) -> Document:
        """Return a copy whose polygon in hand has these vertices."""
        return replace(self, draft=tuple(points))


@dataclass(frozen=True, slots=True)
class ImageRef:
    """One image of a task as the gateway names it: its URL, and the job id that came with it."""

    url: str
    job_id: str | None = None


@dataclass(frozen=True, slots=True)
class TaskProblem:
    """What the gateway said of a failed task.

    Attributes:
        code: the error code as an integer (shown zero-padded to nine digits), if one was given.
        message: the gateway's own words; may be empty.
    """

    code: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Task:
    """A task as the gateway describes it at one moment.

    Attributes:
        id: the task id; what an edit of this generation names as `jobId`.
        status: the gateway's word as it came; unknown words count as open.
        progress: 0.0 – 1.0, or None where the gateway gave none that makes sense.
        images: the first four images in order; empty until completed.
        cost: US dollars, None until known.
        problem: what went wrong; only when failed.
        created_at: when the gateway took the task in (UTC), if it said so.
    """

    id: str
    status: str
    progress: float | None = None
    images: tuple[ImageRef, ...] = ()
    cost: Decimal | None = None
    problem: TaskProblem | None = None
    created_at: datetime | None = None
    model: str = ""

    @property
    def is_completed(self) -> bool:
        """Whether the images are ready."""
        return self.status == "completed"

    @property
    def is_failed(self) -> bool:
        """Whether the gateway gave the task up."""
        return self.status == "failed"

    @property
    def is_open(self) -> bool:
        """Whether the gateway is still at work; an unknown status is open."""
        return not (self.is_completed or self.is_failed)


@dataclass(frozen=True, slots=True)
class WireArea:
    """One area exactly as it is sent.

    Attributes:
        width: the frame's width in pixels, 500 – 4096.
        height: the frame's height in pixels, 500 – 4096.
        points: flat `(x0, y0, x1, y1, …)`, integers in that frame, clockwise on screen from the
            top-left-most point, not closed.
    """

    width: int
    height: int
    points: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Submission:
    """One inpaint request: everything the POST says.

    Either `areas` or `mask_url` is given, never both. Empty `remix_prompt` and `callback` are left
    out of the request.
    """

    task_id: str
    image_no: int
    areas: tuple[WireArea, ...] = ()
    mask_url: str = ""
    remix_prompt: str = ""
    callback: str = ""


@dataclass(frozen=True, slots=True)
class BatchPlace:
    """A job's place among those that were submitted by one act.

    Attributes:
        batch: the batch's own name, unique for all time.
        number: which of its submissions this is, from 1.
        count: how many there are.
    """

    batch: str
    number: int
    count: int


def distance(a: Point, b: Point) -> float:
    """The distance of two points in their own units."""
    return math.hypot(a[0] - b[0], a[1] - b[1])
