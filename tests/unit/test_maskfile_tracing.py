"""Outlines of rasters: the raster of what was traced is the raster that was given."""

import cv2
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mjgui.core.errors import MaskError
from mjgui.core.imaging import mask_raster
from mjgui.core.model import Frame
from mjgui.core.tracing import areas_of


def traced(rows):
    return areas_of(np.array([[int(cell == "#") for cell in row] for row in rows], np.uint8))


def changed(mask):
    raster = mask_raster(areas_of(mask), Frame(mask.shape[1], mask.shape[0]))
    return np.count_nonzero((raster > 0) != (mask > 0))


def blobs(side, blur, seed=5):
    noise = np.random.default_rng(seed).random((side, side)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), blur)
    return (smooth > smooth.mean() + smooth.std() * 0.6).astype(np.uint8)


small_masks = hnp.arrays(
    np.uint8,
    st.tuples(st.integers(1, 14), st.integers(1, 14)),
    elements=st.integers(0, 1),
)


@settings(max_examples=400, deadline=None)
@given(small_masks)
def test_a_small_raster_comes_back_to_the_pixel(mask):
    # 0.1 % of so few pixels is none.
    assert changed(mask) == 0


@settings(max_examples=200, deadline=None)
@given(small_masks)
def test_all_rings_are_valid_and_parts_lie_apart(mask):
    polygons = [shapely.Polygon(area.points, area.holes) for area in areas_of(mask)]
    assert all(polygon.is_valid for polygon in polygons)
    united = shapely.union_all(polygons)
    assert united.area == pytest.approx(sum(polygon.area for polygon in polygons))


@settings(max_examples=200, deadline=None)
@given(small_masks)
def test_there_are_as_many_areas_as_connected_parts(mask):
    count, _ = cv2.connectedComponents(mask, connectivity=8)
    assert len(areas_of(mask)) == count - 1


@pytest.mark.parametrize("side", [500, 777])
@pytest.mark.parametrize("blur", [5, 9, 25])
def test_soft_shapes_keep_999_of_1000_pixels(side, blur):
    mask = blobs(side, blur)
    assert changed(mask) < 0.001 * mask.size


def test_a_disc_needs_few_vertices_and_keeps_its_size():
    y, x = np.mgrid[:1000, :1000] + 0.5
    (disc,) = areas_of((np.hypot(x - 500, y - 500) < 400).astype(np.uint8))
    assert len(disc.points) < 300
    assert shapely.Polygon(disc.points).area == pytest.approx(np.pi * 400**2, rel=0.002)


def test_a_rectangle_has_four_vertices_on_the_edges_of_its_pixels():
    (area,) = traced(["......", ".####.", ".####.", "......"])
    assert {tuple(point) for point in area.points} == {(1, 1), (5, 1), (5, 3), (1, 3)}


def test_one_pixel_is_one_square():
    (area,) = traced(["...", ".#.", "..."])
    assert {tuple(point) for point in area.points} == {(1, 1), (2, 1), (2, 2), (1, 2)}


def test_a_full_raster_is_its_frame():
    (area,) = traced(["###", "###"])
    assert area.bounds() == (0, 0, 3, 2)
    assert len(area.points) == 4


def test_an_empty_raster_has_no_areas():
    assert traced(["...", "..."]) == ()


def test_a_hole_and_an_island_in_it():
    ring, island = traced(["#######", "#.....#", "#.....#", "#..#..#", "#.....#", "#######"])
    assert len(ring.holes) == 1
    assert island.holes == ()
    assert island.bounds() == (3, 3, 4, 4)


def test_pixels_that_touch_by_a_corner_are_one_area():
    assert len(traced(["#..", ".#.", "..#"])) == 1
    assert len(traced(["..#", ".#.", "#.."])) == 1


def test_parts_come_from_the_largest_to_the_smallest():
    sizes = [shapely.Polygon(a.points).area for a in traced(["#.###", "..###", "#....", "#...."])]
    assert sizes == sorted(sizes, reverse=True)
    assert len(sizes) == 3


def test_noise_is_refused_with_the_limit():
    noise = np.random.default_rng(1).integers(0, 2, (1200, 1200), np.uint8)
    with pytest.raises(MaskError, match="noise") as caught:
        areas_of(noise)
    assert "250000" in str(caught.value)


def test_specks_are_refused_with_the_limit():
    specks = np.zeros((200, 200), np.uint8)
    specks[::5, ::5] = 1
    with pytest.raises(MaskError, match="more than 1000 parts"):
        areas_of(specks)


def test_the_dust_of_a_scan_is_left_out():
    rng = np.random.default_rng(2)
    mask = blobs(1500, 25)
    dust = rng.integers(0, 1500, (400, 2))
    for value in (1, 0):
        for y, x in rng.permutation(dust)[:350]:
            mask[y, x] = value
    speckled = mask.copy()
    speckled[::50, 5::50] ^= 1
    areas = areas_of(speckled)
    assert 0 < len(areas) < 1000
    assert changed(speckled) < 0.001 * speckled.size


def test_a_thousand_parts_are_possible():
    specks = np.zeros((200, 125), np.uint8)
    specks[::5, ::5] = 1
    assert len(areas_of(specks)) == 1000
