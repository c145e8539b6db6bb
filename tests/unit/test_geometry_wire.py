"""The way to the wire: frames, holes, integer rings."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.errors import FrameError, MaskError
from mjgui.core.geometry import (
    Combine,
    combine,
    ellipse,
    hole_free,
    is_wire_valid,
    rectangle,
    repair,
    wire_areas,
    wire_frame,
    wire_violations,
)
from mjgui.core.model import Area, Frame, WireArea
from tests.unit.geometry_strategies import areas, frames, polygon, wire_polygon

FRAME = Frame(1456, 816)
RING = Area.of(rectangle((100, 100, 400, 400)).points, [rectangle((200, 200, 300, 300)).points])


@pytest.mark.parametrize(
    ("image", "sent"),
    [
        ((500, 500), (500, 500)),
        ((4096, 4096), (4096, 4096)),
        ((1456, 816), (1456, 816)),
        ((4095, 500), (4095, 500)),
        ((300, 300), (500, 500)),
        ((5000, 2500), (4096, 2048)),
        ((2500, 5000), (2048, 4096)),
        ((1, 1), (500, 500)),
        ((499, 4087), (500, 4095)),
        ((125, 1024), (500, 4096)),
        ((12000, 12000), (4096, 4096)),
        ((8192, 1000), (4096, 500)),
    ],
)
def test_the_frame_is_scaled_by_the_least_change(
    image: tuple[int, int], sent: tuple[int, int]
) -> None:
    scale = wire_frame(Frame(*image))
    assert (scale.frame.width, scale.frame.height) == sent
    assert scale.factor_x * image[0] == pytest.approx(sent[0])
    assert scale.factor_y * image[1] == pytest.approx(sent[1])


@pytest.mark.parametrize("image", [(499, 4097), (4097, 500), (1000, 9000), (0, 0), (500, 0)])
def test_a_frame_too_long_and_narrow_is_refused_with_its_size(image: tuple[int, int]) -> None:
    with pytest.raises(FrameError) as refused:
        wire_frame(Frame(*image))
    assert f"{image[0]} × {image[1]}" in refused.value.title
    with pytest.raises(FrameError):
        wire_areas([rectangle((0, 0, 400, 400))], Frame(*image))


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_every_frame_is_scaled_into_the_range_or_refused(width: int, height: int) -> None:
    try:
        scale = wire_frame(Frame(width, height))
    except FrameError:
        assert max(width, height) / min(width, height) > 8.19
        return
    assert 500 <= scale.frame.width <= 4096
    assert 500 <= scale.frame.height <= 4096
    assert scale.factor_x == pytest.approx(scale.factor_y, rel=1.01 / 1000)


def test_a_rectangle_goes_out_as_drawn() -> None:
    (sent,) = wire_areas([rectangle((10, 20, 110, 220))], FRAME)
    assert sent == WireArea(1456, 816, (10, 20, 110, 20, 110, 220, 10, 220))


def test_points_run_clockwise_on_screen_from_the_topmost_then_leftmost() -> None:
    (sent,) = wire_areas([Area.of([(50, 90), (90, 50), (50, 10), (10, 50)])], FRAME)
    assert sent.points == (50, 10, 90, 50, 50, 90, 10, 50)
    (sent,) = wire_areas([Area.of([(90, 10), (10, 10), (50, 90)])], FRAME)
    assert sent.points == (10, 10, 90, 10, 50, 90)


def test_points_are_scaled_with_the_frame() -> None:
    (sent,) = wire_areas([rectangle((30, 60, 300, 300))], Frame(300, 300))
    assert sent == WireArea(500, 500, (50, 100, 500, 100, 500, 500, 50, 500))


def test_what_reaches_outside_is_clipped() -> None:
    (sent,) = wire_areas([rectangle((-50, 700, 100, 900))], FRAME)
    assert sent.points == (0, 700, 100, 700, 100, 816, 0, 816)


def test_a_hole_is_cut_into_two_polygons_of_the_same_area() -> None:
    sent = wire_areas([RING], FRAME)
    assert len(sent) == 2
    assert sum(wire_polygon(area).area for area in sent) == 300 * 300 - 100 * 100


def test_a_wall_thinner_than_a_pixel_splits_the_area_where_it_vanishes() -> None:
    waist = Area.of([(0, 0), (100, 0), (50.1, 50), (100, 100), (0, 100), (49.9, 50)])
    assert len(wire_areas([waist], FRAME)) == 2


def test_no_area_is_refused() -> None:
    with pytest.raises(MaskError, match="Draw at least one area"):
        wire_areas([], FRAME)


@pytest.mark.parametrize(
    ("area", "words"),
    [
        (Area.of([(0, 0), (9, 9), (9, 0), (0, 9)]), "Area 2: the outline crosses itself"),
        (Area.of([(0, 0), (9, 9)]), "Area 2: the area has fewer than three"),
        (Area.of([(0, 0), (9, 9), (5, 5)]), "Area 2: the area encloses nothing"),
        (rectangle((-9, -9, -5, -5)), "Area 2: the area lies outside the image"),
    ],
)
def test_an_area_with_a_problem_is_named(area: Area, words: str) -> None:
    with pytest.raises(MaskError) as refused:
        wire_areas([rectangle((0, 0, 50, 50)), area], FRAME)
    assert refused.value.title.startswith(words)
    assert not refused.value.title.endswith(".")
    assert refused.value.action.endswith(".")


def test_what_vanishes_on_rounding_is_left_out_unless_it_is_everything() -> None:
    speck = rectangle((10.1, 10.1, 10.3, 10.3))
    assert len(wire_areas([speck, RING], FRAME)) == 2
    with pytest.raises(MaskError) as refused:
        wire_areas([speck], FRAME)
    assert refused.value.title == "The mask is too small"


@given(st.data())
def test_any_polygon_in_only_valid_rings_out_and_the_same_area(data: st.DataObject) -> None:
    frame = data.draw(frames())
    drawn = data.draw(st.lists(areas(frame), min_size=1, max_size=3))
    parts = tuple(part for area in drawn for part in repair(area))
    for cut in data.draw(st.lists(areas(frame, max_holes=0), max_size=2)):
        parts = combine(parts, cut, Combine.SUBTRACT)
    box = shapely.box(0, 0, frame.width, frame.height)
    parts = tuple(part for part in parts if polygon(part).intersection(box).area > 0)
    scale = wire_frame(frame)
    seen = shapely.union_all([polygon(part) for part in parts]).intersection(box)
    expected = shapely.transform(seen, lambda xy: xy * (scale.factor_x, scale.factor_y))
    try:
        sent = wire_areas(parts, frame)
    except MaskError:
        sent = ()
    for area in sent:
        assert wire_violations(area) == ()
        assert (area.width, area.height) == (scale.frame.width, scale.frame.height)
        check_by_hand(area)
    union = shapely.union_all([wire_polygon(area) for area in sent])
    outlines = sum(polygon(part).intersection(box).length for part in parts) * scale.factor_x
    # Rounding moves a point by √½ at most, and so sweeps that much along the outline.
    assert union.symmetric_difference(expected).area <= 0.75 * outlines * 1.01 + 4


def check_by_hand(area: WireArea) -> None:
    """The gateway's rules once more, in other words than the code's."""
    points = list(zip(area.points[::2], area.points[1::2], strict=True))
    assert all(type(value) is int for value in area.points)
    assert len(set(points)) == len(points) >= 3
    assert all(0 <= x <= area.width and 0 <= y <= area.height for x, y in points)
    ring = shapely.LinearRing(points)
    assert ring.is_simple
    # shapely's y points up: what it calls counter-clockwise is clockwise on screen.
    assert ring.is_ccw
    assert points[0] == min(points, key=lambda point: (point[1], point[0]))


@given(areas(FRAME, max_holes=3), st.booleans())
def test_cutting_holes_keeps_the_area(area: Area, round_first: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    for part in repair(area):
        pieces = hole_free(part)
        assert all(not piece.holes for piece in pieces)
        assert all(polygon(piece).is_valid for piece in pieces)
        total = sum(polygon(piece).area for piece in pieces)
        assert total == pytest.approx(polygon(part).area, rel=1e-6, abs=0.01 * polygon(part).length)
        assert len(pieces) <= 2 * len(part.holes) + 1


def test_an_area_without_holes_needs_no_cut() -> None:
    area = ellipse((0, 0, 100, 60))
    assert hole_free(area)[0] is area


def test_many_holes_need_few_cuts() -> None:
    field: tuple[Area, ...] = (rectangle((0, 0, 800, 800)),)
    for x in range(0, 800, 100):
        for y in range(0, 800, 100):
            shape = ellipse((x + 20, y + 20, x + 70, y + 80))
            field = combine(field, shape, Combine.SUBTRACT)
    assert len(field[0].holes) == 64
    assert len(hole_free(field[0])) <= 16


@pytest.mark.parametrize(
    "hole",
    [
        [(10, 10), (11, 10), (10, 11)],
        [(10, 10), (11, 10), (11, 11)],
        [(10, 10), (11, 10), (11, 11), (10, 11)],
        [(10, 10), (11, 12), (10, 20)],
        [(10, 10), (30, 11), (10, 11)],
    ],
)
def test_a_hole_of_one_pixel_is_cut_on_the_grid(hole: list[tuple[int, int]]) -> None:
    area = Area.of(rectangle((0, 0, 40, 40)).points, [hole])
    sent = wire_areas([area], FRAME)
    assert all(is_wire_valid(part) for part in sent)
    total = sum(wire_polygon(part).area for part in sent)
    assert total == pytest.approx(polygon(area).area, abs=polygon(Area.of(hole)).length / 4)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"width": 499}, "width 499"),
        ({"height": 4097}, "height 4097"),
        ({"points": (0, 0, 9, 0, 9)}, "odd number"),
        ({"points": ()}, "fewer than three"),
        ({"points": (0, 0, 9, 0, 0, 0, 9, 0)}, "fewer than three"),
        ({"points": (0, 0, 9, 0, 5, 0)}, "no area"),
        ({"points": (0, 0, 9, 9, 9, 0, 0, 8)}, "crosses itself"),
        ({"points": (0, 0, 0, 9, 9, 9)}, "clockwise"),
        ({"points": (9, 0, 9, 9, 0, 0)}, "top-left-most"),
        ({"points": (-1, 0, 9, 0, 9, 9)}, "outside the frame"),
        ({"points": (0, 0, 1457, 0, 9, 9)}, "outside the frame"),
    ],
)
def test_every_broken_rule_is_named(change: dict[str, object], words: str) -> None:
    fields = {"width": 1456, "height": 816, "points": (0, 0, 9, 0, 9, 9)} | change
    area = WireArea(**fields)  # pyright: ignore[reportArgumentType] - wrong on purpose
    assert any(words in sentence for sentence in wire_violations(area))
    assert not is_wire_valid(area)


def test_a_good_wire_area_breaks_no_rule() -> None:
    assert wire_violations(WireArea(1456, 816, (0, 0, 9, 0, 9, 9))) == ()


def test_wire_points_are_plain_integers() -> None:
    (sent,) = wire_areas([Area.of(np.array([(1.4, 1.6), (90.2, 1.2), (30.5, 60.7)]))], FRAME)
    assert {type(value) for value in sent.points} == {int}
