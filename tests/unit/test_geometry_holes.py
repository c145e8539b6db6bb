"""Holes on the wire: the rings sent have none, are all valid, and cover the same area."""

from __future__ import annotations

import math

import numpy as np
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shapely import Polygon

from mjgui.core.errors import MaskError
from mjgui.core.geometry import Combine, combine, repair, wire_areas, wire_frame, wire_violations
from mjgui.core.imaging import mask_raster
from mjgui.core.model import Area, Frame
from tests.unit.geometry_strategies import polygon, wire_polygon

SWEPT = 0.75
"""Rounding moves a point by √½ of a pixel at most, and so sweeps that much along the outline."""

FRAMES = (
    Frame(500, 500),
    Frame(1024, 1024),
    Frame(1456, 816),
    Frame(500, 4096),
    Frame(4096, 4096),
    Frame(300, 310),
    Frame(123, 900),
    Frame(5000, 2500),
)


def ring(centre: tuple[float, float], radii: list[float]) -> Area:
    turn = 2 * math.pi / len(radii)
    x, y = centre
    return Area.of(
        [(x + r * math.cos(i * turn), y + r * math.sin(i * turn)) for i, r in enumerate(radii)]
    )


def square(x: float, y: float, side: float) -> Area:
    return Area.of([(x, y), (x + side, y), (x + side, y + side), (x, y + side)])


def diamond(x: float, y: float, side: float) -> Area:
    return Area.of([(x, y - side), (x + side, y), (x, y + side), (x - side, y)])


@st.composite
def masks(draw: st.DrawFn, frame: Frame) -> tuple[Area, ...]:
    """An area with one to six holes: within, on a lattice where they touch, or leaving a rim."""
    reach = min(frame.width, frame.height) * draw(st.sampled_from((0.03, 0.2, 0.45, 0.7)))
    centre = (
        frame.width * draw(st.floats(0.1, 0.9)),
        frame.height * draw(st.floats(0.1, 0.9)),
    )
    shares = draw(st.lists(st.floats(0.7, 1.0), min_size=4, max_size=40))
    mask = repair(ring(centre, [reach * share for share in shares]))
    for _ in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(("inside", "square", "diamond", "rim", "speck")))
        step = max(reach / 8, 1.0)
        x = round(centre[0]) + step * draw(st.integers(-6, 6))
        y = round(centre[1]) + step * draw(st.integers(-6, 6))
        if kind == "inside":
            radii = draw(st.lists(st.floats(0.2, 1.0), min_size=3, max_size=20))
            hole = ring((x, y), [reach * 0.3 * radius + 0.3 for radius in radii])
        elif kind == "square":
            hole = square(x, y, step)
        elif kind == "diamond":
            hole = diamond(x, y, step)
        elif kind == "rim":
            rim = draw(st.sampled_from((0.3, 1.0, 1.4, 3.0)))
            hole = ring(centre, [max(reach * share - rim, 0.5) for share in shares])
        else:
            hole = square(x + 0.3, y + 0.7, draw(st.sampled_from((0.4, 1.0, 1.5))))
        mask = combine(mask, hole, Combine.SUBTRACT)
    return mask


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_holes_are_cut_so_that_the_same_area_is_sent(data: st.DataObject) -> None:
    frame = data.draw(st.sampled_from(FRAMES))
    mask = data.draw(masks(frame))
    box = shapely.box(0, 0, frame.width, frame.height)
    mask = tuple(area for area in mask if polygon(area).intersection(box).area > 0)
    assume(mask)
    scale = wire_frame(frame)
    seen = shapely.union_all([polygon(area) for area in mask]).intersection(box)
    expected = shapely.transform(seen, lambda xy: xy * (scale.factor_x, scale.factor_y))
    bound = SWEPT * expected.length
    try:
        sent = wire_areas(mask, frame)
    except MaskError:
        # Refused only where rounding leaves nothing: what is there is no broader than a pixel.
        assert expected.area <= bound
        return
    rings = [wire_polygon(area) for area in sent]
    for area, part in zip(sent, rings, strict=True):
        assert wire_violations(area) == ()
        assert part.is_valid
        assert part.area >= 0.5, "the least area that whole numbers enclose"
        assert len(set(zip(area.points[::2], area.points[1::2], strict=True))) >= 3
    union = shapely.union_all(rings)
    assert sum(part.area for part in rings) - union.area < 1e-6, "nothing is sent twice"
    assert union.symmetric_difference(expected).area <= bound
    if scale.frame.width * scale.frame.height < 2_000_000:
        pieces = [Area.of(np.reshape(area.points, (-1, 2))) for area in sent]
        wired = mask_raster(pieces, scale.frame)
        drawn = mask_raster(mask, frame, scale.frame)
        assert np.count_nonzero(wired != drawn) <= bound + 4


def test_a_rim_thinner_than_a_pixel_is_sent_or_left_out_but_never_crooked() -> None:
    for rim in (0.2, 0.5, 0.8, 1.0, 1.3, 2.0):
        outer = [200.0] * 64
        mask = combine(
            (ring((500, 400), outer),), ring((500, 400), [200 - rim] * 64), Combine.SUBTRACT
        )
        try:
            sent = wire_areas(mask, Frame(1000, 800))
        except MaskError:
            continue
        assert all(wire_violations(area) == () for area in sent)


def test_holes_that_touch_each_other_and_the_border_are_cut() -> None:
    mask: tuple[Area, ...] = (square(0, 0, 800),)
    for hole in (
        *(square(100 + 100 * i, 100 + 100 * i, 100) for i in range(6)),
        diamond(400, 700, 100),
        diamond(100, 700, 100),
    ):
        mask = combine(mask, hole, Combine.SUBTRACT)
    sent = wire_areas(mask, Frame(800, 800))
    assert all(wire_violations(area) == () for area in sent)
    expected = shapely.union_all([Polygon(area.points, area.holes) for area in mask])
    union = shapely.union_all([wire_polygon(area) for area in sent])
    assert union.symmetric_difference(expected).area == 0
