"""The magnetic lasso's engine: lines along edges that are known to a fraction of a pixel."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mjgui.core.magnetic import FINEST, TOLERANCE, Magnet, Trace, tidied
from mjgui.core.model import Point, distance
from tests.unit.edge_scenes import disc, levels_of

CLOSE = 1.5
REACH = 10.0


def dense(trace: Trace) -> np.ndarray:
    """Places along the line, less than a pixel apart."""
    return shapely.get_coordinates(shapely.segmentize(shapely.LineString(trace.points), 0.5))


@pytest.mark.parametrize("kind", ["plain", "noise", "blurred", "texture", "chequered", "faint"])
def test_lines_follow_an_edge_near_the_pointer(kind: str) -> None:
    for seed in range(4):
        pixels, circle = disc(300, kind, seed)
        magnet = Magnet(levels_of(pixels))
        aside = np.random.default_rng(seed).uniform(-8, 8, 5)
        pin = magnet.snapped(circle.at(seed, aside[0]), 1.0, REACH)
        assert circle.off([pin]) < CLOSE
        for turn, outwards in zip((0.2, 0.5, 0.9, -1.4), aside[1:], strict=True):
            trace = magnet.trace(pin, circle.at(seed + turn, outwards), 1.0, REACH)
            assert trace.points[0] == pin
            assert circle.off(dense(trace)) < CLOSE
            assert distance(trace.points[-1], circle.at(seed + turn)) < REACH


def test_a_large_picture_is_followed_as_exactly() -> None:
    pixels, circle = disc(4096)
    magnet = Magnet(levels_of(pixels))
    pin = magnet.snapped(circle.at(0.4, 7), 1.0, REACH)
    for turn in (0.05, 0.4, 1.2):
        assert circle.off(dense(magnet.trace(pin, circle.at(0.4 + turn, -7), 1.0, REACH))) < CLOSE
    # Zoomed out, the line is as exact as can be seen.
    zoom = 0.2
    for turn in (0.05, 0.4, 1.2):
        place = circle.at(0.4 + turn, -7 / zoom)
        trace = magnet.trace(pin, place, zoom, REACH / zoom)
        assert circle.off(dense(trace)) < CLOSE + TOLERANCE / zoom


def test_zoomed_in_lines_are_exact_to_a_fraction_of_a_pixel() -> None:
    pixels, circle = disc(300)
    magnet = Magnet(levels_of(pixels))
    pin = magnet.snapped(circle.at(2.0, 0.8), 8.0, REACH / 8)
    trace = magnet.trace(pin, circle.at(2.3, -0.8), 8.0, REACH / 8)
    assert circle.off(dense(trace)) < 0.4 + FINEST


def test_lines_have_no_more_vertices_than_can_be_seen() -> None:
    pixels, circle = disc(600)
    magnet = Magnet(levels_of(pixels))
    near = magnet.trace(circle.at(0), circle.at(0.7), 4.0, 0)
    far = magnet.trace(circle.at(0), circle.at(0.7), 1.0, 0)
    assert len(far.points) < len(near.points) < len(near.steps) / 2


def test_a_line_goes_around_corners() -> None:
    pixels = np.full((240, 320, 3), 60, np.uint8)
    pixels[60:180, 80:240] = (200, 180, 90)
    square = shapely.box(80, 60, 240, 180).exterior
    trace = Magnet(levels_of(pixels)).trace((160, 60), (240, 120), 1.0, REACH)
    assert float(shapely.distance(square, shapely.points(dense(trace))).max()) < CLOSE


def test_where_there_is_no_edge_nothing_is_drawn_to_one() -> None:
    magnet = Magnet(levels_of(np.full((200, 300, 3), 128, np.uint8)))
    assert magnet.snapped((50.25, 60.5), 1.0, REACH) == (50.25, 60.5)
    trace = magnet.trace((50.25, 60.5), (120.5, 90.0), 1.0, REACH)
    assert trace.points[0] == (50.25, 60.5)
    assert trace.points[-1] == (120.5, 90.0)


def test_outside_the_image_lines_keep_to_its_border() -> None:
    pixels = np.full((200, 300, 3), 60, np.uint8)
    pixels[:, 140:] = (200, 180, 90)
    magnet = Magnet(levels_of(pixels))
    top = magnet.snapped((145.0, -30.0), 1.0, REACH)
    assert top[1] == 0
    assert abs(top[0] - 140) < 1
    down = magnet.trace(top, (136.0, 240.0), 1.0, REACH)
    assert np.abs(dense(down)[:, 0] - 140).max() < CLOSE
    assert down.points[-1][1] == 200
    along = magnet.trace(down.points[-1], (260.0, 230.0), 1.0, REACH)
    assert along.points == (down.points[-1], (260.0, 200.0))


def test_a_line_closes_the_outline_along_the_edge() -> None:
    pixels, circle = disc(300)
    magnet = Magnet(levels_of(pixels))
    drawn: list[Point] = [circle.at(0)]
    for turn in (1.5, 3.0, 4.5):
        drawn += magnet.trace(drawn[-1], circle.at(turn), 1.0, REACH).points[1:]
    closing = magnet.closing(drawn, 1.0)
    assert (closing.points[0], closing.points[-1]) == (drawn[-1], drawn[0])
    outline = shapely.Polygon([*drawn, *closing.points[1:-1]])
    truth = shapely.Point(circle.centre, circle.centre).buffer(circle.radius, 256)
    assert outline.intersection(truth).area / outline.union(truth).area > 0.98


def test_the_way_back_is_not_the_way_drawn() -> None:
    pixels, circle = disc(300)
    magnet = Magnet(levels_of(pixels))
    drawn = magnet.trace(circle.at(0), circle.at(1.5), 1.0, REACH).points
    assert magnet.closing(drawn, 1.0).points == (drawn[-1], drawn[0])


def test_specks_where_lines_meet_are_taken_off() -> None:
    outline = [(10, 10), (90, 10), (91, 9), (91, 11), (90, 9.5), (90, 80), (10, 80)]
    assert not shapely.Polygon(outline).is_valid
    area = tidied(outline, 16.0)
    assert shapely.Polygon(area.points).is_valid
    assert shapely.Polygon(area.points).area == pytest.approx(5600, abs=3)


def test_an_outline_that_crosses_itself_stays() -> None:
    bow_tie = [(10, 10), (90, 80), (90, 10), (10, 80)]
    assert tidied(bow_tie, 16.0).points.tolist() == [list(map(float, p)) for p in bow_tie]


sizes = st.one_of(st.integers(2, 12), st.integers(13, 400))
shares = st.floats(-0.3, 1.3)


@settings(max_examples=150, deadline=None)
@given(
    st.tuples(sizes, sizes),
    st.integers(0, 2**16),
    st.tuples(shares, shares),
    st.tuples(shares, shares),
    st.floats(0.02, 64.0),
    st.sampled_from((0.0, 3.0, 10.0)),
    st.sampled_from((0.0, 3.0, 60.0)),
)
def test_a_line_leads_from_the_pin_to_the_pointer_inside_the_image(
    size: tuple[int, int],
    seed: int,
    pin: Point,
    place: Point,
    zoom: float,
    reach: float,
    noise: float,
) -> None:
    width, height = size
    rng = np.random.default_rng(seed)
    picture = 128 + rng.normal(0, noise, (height, width, 3))
    picture[: height // 2, : width // 3] += 70
    magnet = Magnet(levels_of(np.clip(picture, 0, 255).astype(np.uint8)))
    start = (pin[0] * width, pin[1] * height)
    end = (place[0] * width, place[1] * height)
    trace = magnet.trace(start, end, zoom, reach / zoom)
    points = np.array(trace.points)
    assert np.isfinite(points).all()
    assert (points >= 0).all()
    assert (points <= (width, height)).all()
    for first, second in zip(trace.points, trace.points[1:], strict=False):
        assert first != second
    held = tuple(np.clip(start, 0, (width, height)).tolist())
    assert trace.points[0] == held
    target = tuple(np.clip(end, 0, (width, height)).tolist())
    if reach:
        # The pixel on the edge, and how far fitting may move it.
        room = 1.0 / min(1.0, zoom)
        assert distance(trace.points[-1], target) <= reach / zoom + 8 * room * math.sqrt(2)
    else:
        assert trace.points[-1] == target
    snapped = magnet.snapped(end, zoom, max(reach, 1.0) / zoom)
    assert 0 <= snapped[0] <= width
    assert 0 <= snapped[1] <= height
    closing = magnet.closing(((1.0, 1.0), (width / 2, 0.0), target), zoom)
    assert np.isfinite(closing.points).all()
