"""The mask as a raster: which pixels belong to an area."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mjgui.core.imaging import mask_raster
from mjgui.core.model import Area, Frame

FRAME = Frame(12, 10)


def box(left, top, right, bottom):
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def expected(*slices):
    mask = np.zeros((10, 12), np.uint8)
    for rows, columns in slices:
        mask[rows, columns] = 255
    return mask


@pytest.mark.parametrize("shift", [-0.49, 0.0, 0.49])
def test_a_pixel_counts_when_its_centre_lies_inside(shift):
    mask = mask_raster([Area.of(box(2 + shift, 3 + shift, 5 + shift, 7 + shift))], FRAME)
    assert (mask == expected((slice(3, 7), slice(2, 5)))).all()


def test_the_direction_of_the_ring_does_not_matter():
    ring = box(2, 3, 5, 7)
    assert (mask_raster([Area.of(ring)], FRAME) == mask_raster([Area.of(ring[::-1])], FRAME)).all()


def test_holes_stay_open_and_areas_unite():
    ring = Area.of(box(1, 1, 9, 9), [box(3, 3, 7, 7)])
    dot = Area.of(box(4, 4, 5, 5))
    mask = mask_raster([ring, dot], FRAME)
    assert mask[5, 5] == 0
    assert mask[4, 4] == 255
    assert np.count_nonzero(mask) == 64 - 16 + 1


def test_areas_that_overlap_do_not_cancel_out():
    area = Area.of(box(1, 1, 9, 9))
    assert (mask_raster([area, area], FRAME) == mask_raster([area], FRAME)).all()


def test_what_reaches_outside_is_left_out():
    assert (mask_raster([Area.of(box(-50, -50, 50, 50))], FRAME) == 255).all()
    assert not mask_raster([Area.of(box(-50, -50, -10, 50))], FRAME).any()
    assert not mask_raster([Area.of(box(13, 2, 50, 5))], FRAME).any()
    mask = mask_raster([Area.of(box(8, -5, 99, 4))], FRAME)
    assert (mask == expected((slice(0, 4), slice(8, 12)))).all()


def test_no_area_and_areas_without_extent_give_black():
    assert not mask_raster([], FRAME).any()
    degenerate = [Area.of([]), Area.of([(1, 1)]), Area.of([(1, 1), (5, 5)])]
    assert not mask_raster(degenerate, FRAME).any()


def test_another_size_scales_the_areas():
    mask = mask_raster([Area.of(box(3, 5, 6, 10))], FRAME, Frame(24, 30))
    assert mask.shape == (30, 24)
    assert (mask[15:30, 6:12] == 255).all()
    assert np.count_nonzero(mask) == 15 * 6


# To a millionth of a pixel: nearer to nothing, shapely's own distance divides by zero.
coordinates = st.integers(-5_000_000, 17_000_000).map(lambda millionths: millionths / 1_000_000)
rings = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=9)


@settings(max_examples=150, deadline=None)
@given(rings)
def test_agrees_with_shapely_on_every_pixel_centre(ring):
    mask = mask_raster([Area.of(ring)], FRAME)
    polygon = shapely.Polygon(ring)
    if not polygon.is_valid:
        return
    y, x = np.mgrid[:10, :12] + 0.5
    inside = shapely.contains_xy(polygon, x, y)
    on_border = shapely.distance(shapely.points(x, y), polygon.exterior) < 1e-9
    assert ((mask > 0) == inside)[~on_border].all()
