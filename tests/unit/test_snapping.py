"""What places snap to, for any mask: within reach, on the thing named, in the right order."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.model import Area, Frame, Point
from mjgui.core.nearest import nearest_on_ring
from mjgui.core.snapping import (
    Snap,
    SnapField,
    SnapKind,
    box_along_border,
    box_to_border,
)

FRAME = Frame(1024, 768)
SQUARE = Area.of([(200, 200), (400, 200), (400, 400), (200, 400)])
REACH = 7.0

coordinates = st.one_of(
    st.integers(-100, 1200).map(float), st.floats(-100, 1200, allow_nan=False, width=32)
)
points = st.tuples(coordinates, coordinates)
rings = st.lists(points, min_size=1, max_size=12)
areas = st.builds(Area.of, rings, st.lists(rings, max_size=2))
masks = st.lists(areas, max_size=5)
reaches = st.floats(0.01, 200)
WAYS = ((1.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, -1.0), (3.0, 2.0), (-0.25, 0.5))


def lies_on(snap: Snap, mask: list[Area], frame: Frame) -> bool:
    """Whether the place is on something of the kind that it names."""
    x, y = snap.point
    outlines = [ring for area in mask for ring in area.rings]
    if snap.kind is SnapKind.VERTEX:
        return any((ring == snap.point).all(axis=1).any() for ring in outlines)
    if snap.kind is SnapKind.EDGE:
        return min(nearest_on_ring(ring, snap.point).distance for ring in outlines) < 1e-6
    is_inside = 0 <= x <= frame.width and 0 <= y <= frame.height
    return is_inside and (x in {0.0, float(frame.width)} or y in {0.0, float(frame.height)})


@given(masks, points, reaches)
def test_a_snapped_place_is_within_reach_and_on_what_it_names(
    mask: list[Area], point: Point, reach: float
) -> None:
    snap = SnapField(mask, FRAME).nearest(point, reach)
    if snap is not None:
        assert math.dist(snap.point, point) <= reach * (1 + 1e-9)
        assert lies_on(snap, mask, FRAME)


@given(masks, points, reaches)
def test_what_is_in_reach_is_found_and_vertices_go_before_edges(
    mask: list[Area], point: Point, reach: float
) -> None:
    snap = SnapField(mask, FRAME).nearest(point, reach)
    corners = [tuple(p) for area in mask for ring in area.rings for p in ring.tolist()]
    inner = [area for area in mask if area.holes]
    # Boxes are those of outer rings; a hole that sticks out of its area is no hole.
    if not inner and any(math.dist(c, point) < reach * (1 - 1e-9) for c in corners):
        assert snap is not None
        assert snap.kind is SnapKind.VERTEX
        nearest = min(math.dist(c, point) for c in corners)
        assert math.dist(snap.point, point) == pytest.approx(nearest, abs=1e-9)
    outlines = [area.points for area in mask]
    if any(nearest_on_ring(r, point).distance < reach * (1 - 1e-9) for r in outlines):
        assert snap is not None
        assert snap.kind is not SnapKind.BORDER


@given(masks, points, st.sampled_from(WAYS), st.floats(-900, 900), reaches)
def test_a_crossing_is_on_the_line_and_on_what_it_names(
    mask: list[Area], start: Point, way: Point, pull: float, reach: float
) -> None:
    point = start[0] + way[0] * pull, start[1] + way[1] * pull
    snap = SnapField(mask, FRAME).along(start, way, point, reach)
    if snap is None:
        return
    assert math.dist(snap.point, point) <= reach * (1 + 1e-9) + 1e-6
    dx, dy = snap.point[0] - start[0], snap.point[1] - start[1]
    assert abs(dx * way[1] - dy * way[0]) / math.hypot(*way) < 1e-5
    assert snap.kind is not SnapKind.VERTEX
    if snap.kind is SnapKind.EDGE:
        outlines = [ring for area in mask for ring in area.rings]
        assert min(nearest_on_ring(ring, snap.point).distance for ring in outlines) < 1e-5


@given(points, reaches)
def test_nothing_snaps_to_what_is_held(point: Point, reach: float) -> None:
    whole = {(0, 0): frozenset(range(4))}
    assert SnapField([SQUARE], Frame(0, 0), whole).nearest(point, reach) is None
    assert SnapField([SQUARE], Frame(0, 0), whole).along(point, (1, 1), point, reach) is None


def test_edges_of_a_held_vertex_are_held_and_the_others_are_not() -> None:
    field = SnapField([SQUARE], FRAME, {(0, 0): frozenset({0})})
    assert field.nearest((203, 204), REACH) is None
    assert field.nearest((300, 203), REACH) is None
    assert field.nearest((203, 300), REACH) is None
    assert field.nearest((398, 203), REACH) == Snap(SnapKind.VERTEX, (400.0, 200.0))
    edge = field.nearest((300, 397), REACH)
    assert edge is not None
    assert (edge.kind, edge.point) == (SnapKind.EDGE, (300.0, 400.0))


def test_vertices_go_before_edges_and_edges_before_the_border() -> None:
    triangle = Area.of([(4, 100), (300, 100), (4, 300)])
    field = SnapField([triangle], FRAME)

    def kind(point: Point) -> SnapKind | None:
        snap = field.nearest(point, REACH)
        return snap.kind if snap else None

    assert kind((1, 103)) is SnapKind.VERTEX  # its edge is 3 away, the border 1
    assert kind((1, 200)) is SnapKind.EDGE
    assert kind((1, 400)) is SnapKind.BORDER
    assert kind((9, 400)) is None


@pytest.mark.parametrize(
    ("point", "snapped"),
    [
        ((3.25, 400), (0.0, 400.0)),
        ((-3.25, 400), (0.0, 400.0)),
        ((1021, 400), (1024.0, 400.0)),
        ((300, 765.5), (300.0, 768.0)),
        ((3, 4), (0.0, 0.0)),
        ((1028, 772), (1024.0, 768.0)),
        ((6, 6), (0.0, 6.0)),
    ],
)
def test_the_border_is_met_to_the_last_digit(point: Point, snapped: Point) -> None:
    snap = SnapField([], FRAME).nearest(point, REACH)
    assert snap is not None
    assert snap.point == snapped


def test_without_a_frame_there_is_no_border() -> None:
    assert SnapField([], Frame(0, 0)).nearest((0, 0), REACH) is None
    assert SnapField([Area.of([])], Frame(0, 0)).along((0, 0), (1, 0), (1, 0), REACH) is None


def test_level_and_upright_lines_keep_their_coordinate() -> None:
    field = SnapField([], FRAME)
    level = field.along((511.7, 123.4), (1, 0), (1020, 123.4), REACH)
    upright = field.along((123.4, 511.7), (0, -3), (123.4, 2), REACH)
    assert level is not None
    assert upright is not None
    assert (level.point, upright.point) == ((1024.0, 123.4), (123.4, 0.0))


def test_the_nearest_crossing_counts() -> None:
    field = SnapField([SQUARE], FRAME)
    snap = field.along((100, 300), (1, 0), (395, 300), 500)
    assert snap is not None
    assert snap.point == (400.0, 300.0)
    assert field.along((100, 300), (1, 0), (300, 300), REACH) is None


@given(
    st.tuples(coordinates, coordinates, st.floats(1, 500), st.floats(1, 500)),
    st.floats(0.1, 60),
)
def test_a_box_comes_to_the_border_exactly_or_stays(
    box: tuple[float, float, float, float], reach: float
) -> None:
    left, top, width, height = box
    right, bottom = left + width, top + height
    dx, dy = box_to_border((left, top, right, bottom), FRAME, reach)
    for low, high, side, way in ((left, right, 1024, dx), (top, bottom, 768, dy)):
        assert abs(way) <= reach
        if way:
            gaps = abs(low + way), abs(high + way - side)
            assert min(gaps) < 1e-9
        else:
            assert min(abs(low), abs(high - side)) >= reach or 0 in {low, high - side}


@given(st.sampled_from(WAYS), st.floats(0.1, 60), coordinates, coordinates)
def test_a_box_pulled_along_stays_on_its_way(
    way: Point, reach: float, left: float, top: float
) -> None:
    box = (left, top, left + 100, top + 50)
    pull = box_along_border(box, FRAME, way, reach)
    moved = np.array(way) * pull
    assert math.hypot(*moved) <= reach * (1 + 1e-9)
    if pull:
        sides = (left + moved[0], top + moved[1])
        gaps = (sides[0], sides[0] + 100 - 1024, sides[1], sides[1] + 50 - 768)
        assert min(map(abs, gaps)) < 1e-9
