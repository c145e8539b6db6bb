"""What is wrong with an area, and where its outline crosses."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely import LineString, MultiPoint, Point, Polygon

from mjgui.core.geometry import (
    DrawnLine,
    ProblemKind,
    area_problems,
    closing_crossing,
    ellipse,
    note_fine,
    rectangle,
    repair,
)
from mjgui.core.model import Area, Frame
from mjgui.core.shapes import is_seen_from_within, polygon_of
from tests.unit.geometry_strategies import areas, coordinates, polygon

FRAME = Frame(1456, 816)
Pair = tuple[float, float]


def kinds(area: Area, frame: Frame = FRAME) -> list[ProblemKind]:
    return [problem.kind for problem in area_problems(area, frame)]


def test_a_plain_area_has_no_problem() -> None:
    assert kinds(rectangle((10, 10, 100, 100))) == []
    assert kinds(ellipse((10, 10, 100, 100))) == []


def test_repeated_points_in_a_row_are_no_problem() -> None:
    assert kinds(Area.of([(0, 0), (0, 0), (9, 0), (9, 9), (9, 9), (0, 9), (0, 0)])) == []


@pytest.mark.parametrize(
    "points", [[], [(1, 1)], [(1, 1), (9, 9)], [(1, 1), (9, 9), (1, 1), (9, 9)], [(3, 3)] * 5]
)
def test_fewer_than_three_distinct_points(points: list[Pair]) -> None:
    (problem,) = area_problems(Area.of(points), FRAME)
    assert problem.kind is ProblemKind.TOO_FEW_POINTS
    assert problem.at == (tuple(map(float, points[0])) if points else None)
    assert not problem.repairable


@pytest.mark.parametrize(
    "points",
    [
        [(0, 0), (10, 0), (20, 0)],
        [(0, 0), (10, 10), (20, 20), (5, 5)],
        [(0, 0), (30, 0), (30, 40), (30, 0)],
        [(0.1, 0.1), (0.2, 0.2), (0.3, 0.3)],
    ],
)
def test_zero_area(points: list[Pair]) -> None:
    assert kinds(Area.of(points)) == [ProblemKind.ZERO_AREA]


def test_a_crossing_is_marked_at_its_point() -> None:
    (problem,) = area_problems(Area.of([(0, 0), (100, 100), (100, 0), (0, 100)]), FRAME)
    assert problem.kind is ProblemKind.SELF_CROSSING
    assert problem.at == (50, 50)
    assert problem.text.startswith("The outline crosses itself.")
    assert problem.repairable


def test_every_crossing_of_a_pentagram_is_marked() -> None:
    star = [
        (300 + 200 * math.sin(i * 4 * math.pi / 5), 300 - 200 * math.cos(i * 4 * math.pi / 5))
        for i in range(5)
    ]
    problems = area_problems(Area.of(star), FRAME)
    assert {problem.kind for problem in problems} == {ProblemKind.SELF_CROSSING}
    radii = [math.dist(problem.at or (0, 0), (300, 300)) for problem in problems]
    golden = (1 + math.sqrt(5)) / 2
    assert radii == pytest.approx([200 / golden**2] * 5)


def test_a_scribble_reports_only_so_many_crossings() -> None:
    points = np.random.default_rng(4).random((2000, 2)) * 800
    assert len(area_problems(Area.of(points), FRAME)) == 32


@pytest.mark.parametrize(
    ("points", "place"),
    [
        ([(0, 0), (100, 0), (50, 50), (100, 100), (0, 100), (50, 50)], (50, 50)),
        ([(0, 0), (100, 0), (100, 100), (50, 0), (0, 100)], (50, 0)),
        ([(0, 0), (100, 0), (100, 100), (100, 150), (100, 100), (0, 100)], (100, 150)),
    ],
    ids=["touches itself in a vertex", "a vertex on an edge", "a spike"],
)
def test_an_outline_that_touches_itself_counts_as_crossing(points: list[Pair], place: Pair) -> None:
    problems = area_problems(Area.of(points), FRAME)
    assert {problem.kind for problem in problems} == {ProblemKind.SELF_CROSSING}
    assert place in [problem.at for problem in problems]


@pytest.mark.parametrize(
    "hole",
    [
        rectangle((90, 40, 150, 60)),
        rectangle((200, 200, 220, 220)),
        Area.of([(20, 20), (60, 60), (60, 20), (20, 60)]),
    ],
    ids=["crosses the outline", "lies outside", "crosses itself"],
)
def test_a_hole_gone_wrong(hole: Area) -> None:
    area = Area.of(rectangle((0, 0, 100, 100)).points, [hole.points])
    (problem,) = area_problems(area, FRAME)
    assert problem.kind is ProblemKind.HOLE
    assert problem.at is not None
    assert all(not area_problems(part, FRAME) for part in repair(area))


@pytest.mark.parametrize(
    ("box", "outside"),
    [
        ((-100, 10, 0, 50), True),
        ((-100, 10, 1, 50), False),
        ((1456, 0, 1500, 816), True),
        ((10, 816, 50, 900), True),
        ((-100, -100, 2000, 2000), False),
        ((-100, 100, 2000, 200), False),
        ((3000, 3000, 4000, 4000), True),
    ],
)
def test_outside_the_image(box: tuple[float, float, float, float], outside: bool) -> None:  # noqa: FBT001 - a table of cases
    assert kinds(rectangle(box)) == ([ProblemKind.OUTSIDE] if outside else [])


def test_a_bent_area_around_the_corner_is_outside() -> None:
    bent = Area.of([(-10, 50), (-20, 50), (-20, -20), (50, -20), (50, -10), (-10, -10)])
    (problem,) = area_problems(bent, FRAME)
    assert problem.kind is ProblemKind.OUTSIDE
    assert problem.at in {(-10, 50), (50, -10), (-10, -10)}


@given(areas(FRAME))
def test_an_area_without_problems_is_valid_and_the_other_way_round(area: Area) -> None:
    shape = polygon_of(area)
    found = set(kinds(area))
    if not found & set(ProblemKind) - {ProblemKind.OUTSIDE}:
        assert shape.is_valid
        assert shape.area > 0
    if found & {ProblemKind.SELF_CROSSING, ProblemKind.HOLE}:
        assert not shape.is_valid


@given(st.lists(st.tuples(coordinates(0, 800), coordinates(0, 800)), min_size=4, max_size=9))
def test_marks_lie_where_two_edges_meet(points: list[Pair]) -> None:
    marks = [
        problem.at
        for problem in area_problems(Area.of(points), FRAME)
        if problem.kind is ProblemKind.SELF_CROSSING and problem.at
    ]
    edges = [
        LineString(pair)
        for pair in zip(points, [*points[1:], points[0]], strict=True)
        if pair[0] != pair[1]
    ]
    for mark in marks:
        assert sum(edge.distance(Point(mark)) < 1e-6 for edge in edges) >= 2


GRID = st.tuples(st.integers(0, 6), st.integers(0, 6)).map(
    lambda point: (float(point[0]), float(point[1]))
)


@given(st.lists(GRID, min_size=2, max_size=7, unique=True), GRID)
def test_a_draft_edge_crosses_when_the_line_is_no_longer_simple(
    points: list[Pair], candidate: Pair
) -> None:
    assume(LineString(points).is_simple)
    assume(candidate != points[-1])
    line = LineString([*points, candidate])
    crossing = DrawnLine(points).crossing(candidate)
    if candidate == points[0] and len(points) == 2:
        assert crossing == points[-1]
    else:
        assert (crossing is None) == line.is_simple
    if crossing:
        assert LineString([points[-1], candidate]).distance(Point(crossing)) < 1e-9


@given(st.lists(GRID, min_size=3, max_size=7, unique=True))
def test_closing_crosses_when_the_ring_is_not_valid(points: list[Pair]) -> None:
    assume(LineString(points).is_simple)
    assume(MultiPoint(points).convex_hull.area > 0)
    assert (closing_crossing(points) is None) == Polygon(points).is_valid


def test_the_crossing_nearest_to_the_last_point_is_the_one_told() -> None:
    points = [(0, 0), (100, 0), (100, 10), (0, 10), (0, 50), (50, 50)]
    assert DrawnLine(points).crossing((50, -20)) == (50, 10)


def test_going_on_straight_or_hovering_on_the_last_point_crosses_nothing() -> None:
    assert DrawnLine([(0, 0), (10, 0)]).crossing((20, 0)) is None
    assert DrawnLine([(0, 0), (10, 0)]).crossing((10, 0)) is None
    assert DrawnLine([]).crossing((10, 0)) is None
    assert DrawnLine([(5, 5)]).crossing((10, 0)) is None
    assert DrawnLine([(0, 0), (10, 0)]).crossing((4, 0)) == (10, 0)
    assert closing_crossing([(0, 0), (10, 0)]) is None


def test_a_lasso_of_ten_thousand_points() -> None:
    spiral = np.linspace(0, 60, 10_000)
    points = np.column_stack((np.cos(spiral), np.sin(spiral))) * spiral[:, None] * 5 + 400
    assert DrawnLine(points).crossing((20, 278)) is None
    crossing = DrawnLine(points).crossing((400, 400))
    assert crossing is not None
    assert closing_crossing(points.tolist()) is not None


# -- while one vertex is dragged -------------------------------------------------------------------


@st.composite
def dragged(draw: st.DrawFn) -> tuple[Area, Area]:
    """A sound outline, and the same with some vertices elsewhere: in the clear, or anywhere."""
    count = draw(st.integers(4, 40))
    stretch = draw(st.lists(st.floats(0.3, 1.0), min_size=count, max_size=count))
    turn = 2 * math.pi / count
    ring = np.array(
        [(400 + 300 * r * math.cos(i * turn), 400 + 300 * r * math.sin(i * turn))
         for i, r in enumerate(stretch)]
    )  # fmt: skip
    if draw(st.booleans()):
        ring = np.rint(ring)  # where edges run along each other, and touch
    before = Area.of(ring)
    moved = ring.copy()
    for _ in range(draw(st.integers(1, 3))):
        vertex = draw(st.integers(0, count - 1))
        onto = draw(st.sampled_from(("anywhere", "vertex", "edge")))
        other = draw(st.integers(0, count - 1))
        if onto == "anywhere":
            moved[vertex] = draw(st.tuples(st.floats(50, 750), st.floats(50, 750)))
        elif onto == "vertex":
            moved[vertex] = ring[other]
        else:
            moved[vertex] = (ring[other] + ring[(other + 1) % count]) / 2
    return before, Area.of(moved)


@given(dragged())
def test_a_vertex_that_is_dragged_is_judged_as_the_whole_outline_would_be(
    areas: tuple[Area, Area],
) -> None:
    before, after = areas
    assume(not area_problems(before, FRAME))
    quick = area_problems(after, FRAME, before)
    whole = area_problems(Area.of(after.points), FRAME)
    assert [problem.kind for problem in quick] == [problem.kind for problem in whole]
    places = [{problem.at for problem in found} for found in (quick, whole)]
    assert places[0] == places[1]


def test_a_crossing_made_by_a_drag_is_seen_without_looking_at_all_edges(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = ellipse((100, 100, 500, 400))
    assert not area_problems(before, FRAME)
    points = before.points.copy()
    points[0] = (20, 250)

    def never(_polygon: object) -> bool:
        raise AssertionError("all edges are looked at")

    monkeypatch.setattr(shapely, "is_valid", never)
    found = area_problems(Area.of(points), FRAME, before)
    assert {problem.kind for problem in found} == {ProblemKind.SELF_CROSSING}


def test_what_is_known_of_an_area_is_known_for_one_frame() -> None:
    area = rectangle((600, 100, 700, 200))
    assert kinds(area) == []
    assert kinds(area, Frame(500, 500)) == [ProblemKind.OUTSIDE]
    assert kinds(area) == []


@given(areas(FRAME, max_holes=0))
def test_what_is_seen_from_within_is_valid(area: Area) -> None:
    assert not is_seen_from_within(area.points) or polygon_of(area).is_valid


def test_a_ring_that_goes_round_twice_is_not_seen_from_within() -> None:
    angles = np.arange(10) * (4 * math.pi / 10)
    pentagram = np.column_stack((np.cos(angles), np.sin(angles))) * 100 + 200
    twice = np.vstack((pentagram, pentagram * 0.9 + 20))
    assert not is_seen_from_within(pentagram)
    assert not is_seen_from_within(twice)
    assert is_seen_from_within(ellipse((10, 10, 300, 100)).points)
    assert is_seen_from_within(ellipse((10, 10, 300, 100)).points[::-1])


@given(st.lists(areas(FRAME), min_size=1, max_size=6))
def test_what_is_noted_as_fine_has_no_problem(drawn: list[Area]) -> None:
    noted = [Area(area.points, area.holes) for area in drawn]
    note_fine(noted, FRAME)
    for area, again in zip(drawn, noted, strict=True):
        if again.known:
            assert area_problems(area, FRAME) == ()
            assert polygon(area).is_valid
        assert area_problems(again, FRAME) == area_problems(area, FRAME)


def test_what_is_round_is_noted_without_a_look_at_each() -> None:
    round_ones = [ellipse((x, 20, x + 90, 100)) for x in range(-40, 700, 50)]
    outside = ellipse((-200, 20, -110, 100))
    sliver = Area.of([(10, 10), (700, 10.001), (300, 10.003)])
    ring = Area.of(ellipse((10, 10, 200, 200)).points, [ellipse((50, 50, 90, 90)).points])
    twice = Area.of(np.concatenate([ellipse((10, 10, 90, 90)).points] * 2))
    backwards = Area.of(ellipse((10, 10, 90, 90)).points[::-1])
    crowd = [*round_ones, outside, sliver, ring, twice, backwards, Area.of([(1, 1)]), Area.of([])]
    note_fine(crowd, FRAME)
    assert [bool(area.known) for area in crowd] == [True] * 15 + [False] * 4 + [True, False, False]


def test_a_large_mask_is_noted_portion_by_portion_until_nobody_wants_it() -> None:
    crowd = [Area(ellipse((10, 10, 4000, 4000)).points) for _ in range(500)]
    pauses = 0

    def pause() -> None:
        nonlocal pauses
        pauses += 1
        if pauses == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        note_fine(crowd, Frame(4096, 4096), pause)
    assert 0 < sum(bool(area.known) for area in crowd) < len(crowd)
