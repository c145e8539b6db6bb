"""Results laid over their original: exact on both sides of the seam, and smooth at it."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from mjgui.core.compositing import Seam, blend, composite, fitted, outline, seam_field
from mjgui.core.imaging import mask_raster
from mjgui.core.model import Area, Frame

FRAME = Frame(90, 70)
WHOLE = Area.of([(0, 0), (90, 0), (90, 70), (0, 70)])


def noise(seed, frame=FRAME, *, alpha=False):
    pixels = np.random.default_rng(seed).integers(0, 256, (frame.height, frame.width, 4), np.uint8)
    if not alpha:
        pixels[..., 3] = 255
    return pixels


def flat(value, frame=FRAME):
    pixels = np.full((frame.height, frame.width, 4), value, np.uint8)
    pixels[..., 3] = 255
    return pixels


def box(left, top, right, bottom, holes=()):
    return Area.of([(left, top), (right, top), (right, bottom), (left, bottom)], holes)


def weights(areas, seam, frame=FRAME):
    """How much of the result there is, 0 – 255, seen by blending white over black."""
    black, white = flat(0, frame), flat(255, frame)
    return blend(black, white, areas, frame, grow=seam.grow, feather=seam.feather)[..., 0]


def squares(mask):
    """The pixels of a mask as the geometry that they cover."""
    rows, columns = np.nonzero(mask)
    return shapely.union_all(shapely.box(columns, rows, columns + 1, rows + 1))


def centres(frame=FRAME):
    y, x = np.mgrid[: frame.height, : frame.width] + 0.5
    return shapely.points(x, y)


coordinates = st.floats(-20, 110).map(lambda value: round(value, 2))
rings = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=8)
masks = st.lists(st.builds(Area.of, rings, st.lists(rings, max_size=1)), max_size=3)
seams = st.builds(Seam, st.integers(-30, 40), st.integers(0, 40))


@settings(max_examples=60)
@given(masks, seams, st.booleans())
def test_beyond_the_seam_and_within_it_no_bit_differs(areas, seam, alpha):
    original, result = noise(1, alpha=alpha), noise(2, alpha=alpha)
    seen = blend(original, result, areas, FRAME, grow=seam.grow, feather=seam.feather)
    field = seam_field(areas, FRAME, FRAME, seam.reach, inside=True)
    distances = np.full((70, 90), np.inf)
    rows, columns = field.distances.shape
    distances[field.top : field.top + rows, field.left : field.left + columns] = field.distances
    assert (seen == result)[distances <= seam.grow].all()
    assert (seen == original)[distances > seam.grow + seam.feather].all()


@settings(max_examples=60)
@given(masks, st.integers(0, 40), st.integers(0, 40))
def test_everything_that_was_repainted_stays_and_the_original_comes_back(areas, grow, feather):
    seen = weights(areas, Seam(grow, feather))
    mask = mask_raster(areas, FRAME)
    assert (seen[mask > 0] == 255).all()
    if mask.any():
        far = shapely.distance(centres(), squares(mask)) > grow + feather
        assert not seen[far].any()
    else:
        assert not seen.any()


@settings(max_examples=60)
@given(masks, st.integers(0, 40))
def test_growth_is_round_and_exact(areas, grow):
    mask = mask_raster(areas, FRAME)
    if not mask.any():
        return
    grown = weights(areas, Seam(grow)) > 0
    apart = shapely.distance(centres(), squares(mask))
    # The corner of a pixel is 0.21 pixels farther from its centre than its edge is.
    assert grown[apart <= grow - 0.21].all()
    assert not grown[apart > grow].any()


@settings(max_examples=60)
@given(masks, st.integers(1, 30))
def test_shrinking_is_growing_what_is_kept(areas, shrink):
    kept = mask_raster(areas, FRAME) == 0
    left = weights(areas, Seam(-shrink)) > 0
    if not kept.any():
        assert left.all(), "the picture's border is no outline"
        return
    apart = shapely.distance(centres(), squares(kept))
    assert not left[apart < shrink - 0.21].any()
    assert left[apart > shrink].all()


@pytest.mark.parametrize("grow", [-25, -7, 0, 1, 12, 40])
@pytest.mark.parametrize("turn", [0.0, 0.3, math.pi / 4])
def test_growth_keeps_to_the_outline_as_it_was_drawn(grow, turn):
    frame = Frame(300, 240)
    angles = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    points = np.c_[90 * np.cos(angles), 60 * np.sin(angles)]
    c, s = math.cos(turn), math.sin(turn)
    points = points @ np.array([[c, s], [-s, c]]) + (150.3, 119.6)
    polygon = shapely.Polygon(points)
    seen = weights([Area.of(points)], Seam(grow), frame) > 0
    places = centres(frame)
    for off, is_in in ((-0.6, True), (0.6, False)):
        edge = shapely.buffer(polygon, grow + off, quad_segs=64)
        inside = shapely.contains(edge, places)
        assert (seen[inside] if is_in else ~seen[~inside]).all()


@settings(max_examples=60)
@given(masks, seams, st.integers(0, 10), st.integers(0, 10))
def test_a_wider_seam_never_takes_anything_of_the_result_away(areas, seam, grow, feather):
    wider = Seam(seam.grow + grow, seam.feather + feather)
    assert (weights(areas, wider) >= weights(areas, seam)).all()


@pytest.mark.parametrize(("grow", "feather"), [(0, 24), (6, 12), (-10, 20), (5, 1)])
def test_the_ramp_falls_smoothly_and_is_half_way_in_its_middle(grow, feather):
    row = weights([box(0, 0, 30, 70)], Seam(grow, feather))[35].astype(int)
    steps = np.diff(row)
    assert (steps <= 0).all()
    assert (row[: 30 + grow] == 255).all()
    assert not row[30 + grow + feather :].any()
    middle = row[30 + grow + feather // 2 - 1 : 30 + grow + (feather + 1) // 2 + 1]
    assert abs(middle.mean() - 127.5) <= 1
    # Steepest in the middle, and flat where it begins and ends: nothing shows as a line there.
    assert -steps.min() <= 1.5 * 255 / feather + 1.5
    if feather >= 12:
        assert -steps[30 + grow - 1] <= 255 / feather


def test_a_hard_edge_without_a_feather_is_the_mask_itself():
    area = Area.of([(10.2, 8.7), (71.5, 15.1), (44.4, 60.9)], [[(40, 20), (50, 20), (45, 30)]])
    assert (weights([area], Seam()) == mask_raster([area], FRAME)).all()


@pytest.mark.parametrize("grow", [-20, 0, 10])
def test_nothing_fades_along_the_pictures_border(grow):
    left = weights([box(-5, -5, 40, 80)], Seam(grow, 10))
    assert (left == left[:1]).all(), "each row is alike, from border to border"
    assert (left[:, : 40 + grow] == 255).all()
    assert (weights([WHOLE], Seam(grow, 10)) == 255).all()


def test_holes_keep_the_original():
    hole = [(30, 20), (60, 20), (60, 50), (30, 50)]
    seen = weights([box(10, 5, 80, 65, [hole])], Seam(2, 4))
    assert not seen[26:44, 36:54].any()
    assert seen[35, 20] == 255
    assert 0 < seen[35, 33] < 255


def test_no_mask_is_the_original_and_the_whole_one_the_result():
    original, result = noise(1), noise(2)
    assert (blend(original, result, [], FRAME, grow=9, feather=9) == original).all()
    speck = box(3.6, 3.6, 3.9, 3.9)  # it covers the centre of no pixel
    assert (blend(original, result, [speck], FRAME, grow=9, feather=9) == original).all()
    assert (blend(original, result, [WHOLE], FRAME, grow=-9, feather=9) == result).all()


def test_a_mask_of_another_frame_is_brought_to_the_original():
    half = box(10, 10, 20, 30)
    seen = blend(flat(0), flat(255), [half], Frame(45, 35), grow=0, feather=0)[..., 0]
    assert (seen == mask_raster([box(20, 20, 40, 60)], FRAME)).all()


@pytest.mark.parametrize("frame", [Frame(45, 35), Frame(180, 140), Frame(89, 70)])
def test_a_result_of_another_size_is_brought_to_the_originals(frame):
    y, x = np.mgrid[: frame.height, : frame.width]
    result = flat(0, frame)
    result[..., 0] = np.rint((x + 0.5) / frame.width * 200)
    result[..., 1] = np.rint((y + 0.5) / frame.height * 200)
    original = noise(1)
    seen = blend(original, result, [box(20, 20, 60, 60)], FRAME, grow=0, feather=0)
    assert seen.shape == original.shape
    inside = seen[20:60, 20:60].astype(float)
    y, x = np.mgrid[20:60, 20:60] + 0.5
    assert abs(inside[..., 0] - x / 90 * 200).max() < 3
    assert abs(inside[..., 1] - y / 70 * 200).max() < 3
    mask = mask_raster([box(20, 20, 60, 60)], FRAME)
    assert (seen == original)[mask == 0].all()


def test_transparent_pixels_lend_no_colour():
    clear = np.zeros((70, 90, 4), np.uint8)  # black, and not there
    seen = blend(flat(200), clear, [box(0, 0, 45, 70)], FRAME, grow=0, feather=20)
    assert (seen[:, 45:, :3] == 200).all(), "no dark fringe"
    assert (np.diff(seen[35, :, 3].astype(int)) >= 0).all()
    small = np.zeros((35, 45, 4), np.uint8)
    small[:, 20:] = 200, 200, 200, 255
    grown = fitted(small, FRAME)
    assert (abs(grown[grown[..., 3] > 8][:, :3].astype(int) - 200) <= 12).all()


def test_equal_pictures_stay_what_they_are():
    same = noise(3)
    assert (blend(same, same, [box(20, 20, 60, 50)], FRAME, grow=3, feather=30) == same).all()


def test_the_pictures_that_came_in_are_left_alone():
    original, result = noise(1), noise(2)
    original.flags.writeable = result.flags.writeable = False
    seen = blend(original, result, [box(20, 20, 60, 50)], FRAME, grow=3, feather=5)
    assert seen.flags.writeable
    assert (original == noise(1)).all()
    assert (result == noise(2)).all()


def test_distances_serve_every_seam_within_their_reach():
    areas = [box(30, 20, 60, 50)]
    field = seam_field(areas, FRAME, FRAME, 30, inside=True)
    original, result = noise(1), noise(2)
    for seam in (Seam(0, 30), Seam(-9, 12), Seam(14, 0), Seam(30, 0)):
        assert field.serves(FRAME, seam)
        alone = blend(original, result, areas, FRAME, grow=seam.grow, feather=seam.feather)
        assert (composite(original, result, field, seam) == alone).all()
    outer = seam_field(areas, FRAME, FRAME, 30, inside=False)
    for bad, seam in ((field, Seam(10, 21)), (outer, Seam(-1, 3))):
        with pytest.raises(ValueError, match="fit"):
            composite(original, result, bad, seam)


def test_a_seam_scales_with_its_picture():
    large = Frame(FRAME.width * 4, FRAME.height * 4)
    areas = [box(20, 15, 60, 45)]
    seam = Seam(8, 16)
    black, white = flat(0, large), flat(255, large)
    whole = blend(black, white, areas, FRAME, grow=seam.grow, feather=seam.feather)[..., 0]
    averages = whole.reshape(70, 4, 90, 4).mean(axis=(1, 3))
    small = weights(areas, seam.scaled(0.25)).astype(float)
    assert abs(small - averages).max() < 60
    assert abs(small - averages).mean() < 3


def test_work_can_be_ended_between_its_steps():
    class EndedError(Exception):
        pass

    def end():
        raise EndedError

    field = seam_field([WHOLE], FRAME, FRAME, 5, inside=False)
    with pytest.raises(EndedError):
        composite(noise(1), noise(2), field, Seam(), pause=end)


@pytest.mark.parametrize("distance", [-8, 0, 12])
def test_the_line_that_is_shown_is_where_the_result_ends(distance):
    areas = [box(20, 20, 60, 50), box(75, 10, 80, 15)]
    field = seam_field(areas, FRAME, FRAME, 20, inside=True)
    shown = mask_raster(outline(field, distance), FRAME) > 0
    surely = weights(areas, Seam(distance - 1.5)) > 0
    perhaps = weights(areas, Seam(distance + 1)) > 0
    assert shown[1:-1, 1:-1][surely[1:-1, 1:-1]].all()
    assert not shown[~perhaps].any()
