"""Smart select finds drawn things whose pixels are known."""

from __future__ import annotations

import threading

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mjgui.core.errors import MjguiError, StoppedError
from mjgui.core.geometry import area_problems, rectangle
from mjgui.core.imaging import mask_raster
from mjgui.core.model import Area, Frame, Point
from mjgui.core.smart_seeds import (
    ALL_TAKEN,
    NOT_SELECTED,
    NOTHING_HERE,
    NOTHING_INSIDE,
    OUTSIDE,
    SELECTED_ALREADY,
    TOO_SMALL,
)
from mjgui.core.smart_select import Click, Rectangle, Seed, Stroke, find, glimpse
from tests.unit import smart_scenes
from tests.unit.smart_scenes import SCENES, Scene, Study

CLEAR = 0.9
SHARP = 0.97


@pytest.fixture(scope="module", params=SCENES, ids=lambda make: make.__name__)
def scene(request: pytest.FixtureRequest) -> Scene:
    scene = request.param()
    assert isinstance(scene, Scene)
    return scene


def raster(areas: tuple[Area, ...], truth: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    height, width = truth.shape
    return mask_raster(areas, Frame(width, height)) > 0


def likeness(areas: tuple[Area, ...], truth: npt.NDArray[np.bool_]) -> float:
    """Intersection over union."""
    found = raster(areas, truth)
    return float(np.count_nonzero(found & truth) / np.count_nonzero(found | truth))


def farthest(areas: tuple[Area, ...], truth: npt.NDArray[np.bool_]) -> float:
    """How many pixels the two borders lie apart where they lie farthest apart."""
    found = raster(areas, truth)
    wrong = found ^ truth
    inside = cv2.distanceTransform(truth.astype(np.uint8), cv2.DIST_L2, 5)
    outside = cv2.distanceTransform((~truth).astype(np.uint8), cv2.DIST_L2, 5)
    return float(np.maximum(inside, outside)[wrong].max(initial=0))


def thing(cover: npt.NDArray[np.floating]) -> npt.NDArray[np.bool_]:
    return cover > 0.5


def test_a_click_selects_the_thing(scene: Scene) -> None:
    study = Study(scene.pixels)
    for click in scene.clicks:
        found = find(study, Click(click))
        assert not found.reason
        assert likeness(found.areas, scene.truth) > CLEAR, click


def test_a_rectangle_selects_the_thing_in_it(scene: Scene) -> None:
    if scene.name == "the ground itself":
        pytest.skip("nothing lies around it")
    found = find(Study(scene.pixels), Rectangle(scene.box))
    assert not found.reason
    assert likeness(found.areas, scene.truth) > CLEAR


def test_it_is_the_same_each_time_in_any_thread() -> None:
    scene = smart_scenes.textured()
    seeds: tuple[Seed, ...] = (Click(scene.clicks[0]), Rectangle(scene.box))
    first = [find(Study(scene.pixels), seed).areas for seed in seeds]
    again: list[tuple[Area, ...]] = []

    def work() -> None:
        cv2.setRNGSeed(99)
        again.extend(find(Study(scene.pixels), seed).areas for seed in seeds)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert again == first


@pytest.mark.parametrize("size", [1024, 2200])
def test_the_border_is_exact_on_large_pictures(size: int) -> None:
    shape = (size, size)
    ring = smart_scenes.star((size * 0.5, size * 0.48), size * 0.34, size * 0.2, 7)
    cover = smart_scenes.coverage(shape, [ring])
    ground = smart_scenes.slope(shape, (180, 140, 60), (110, 60, 40))
    picture = smart_scenes.over(ground, smart_scenes.plain(shape, (60, 190, 230)), cover)
    pixels = np.clip(smart_scenes.noisy(picture, 4), 0, 255).astype(np.uint8)
    found = find(Study(pixels), Click((size * 0.5, size * 0.5)))
    assert likeness(found.areas, thing(cover)) > 0.99
    assert farthest(found.areas, thing(cover)) <= 6  # at the tips, which are rounded
    vertices = sum(area.vertex_count for area in found.areas)
    assert vertices < 100


def test_holes_are_kept_and_specks_are_not() -> None:
    scene = smart_scenes.letter_ring()
    (area,) = find(Study(scene.pixels), Click(scene.clicks[0])).areas
    assert len(area.holes) == 1


def test_what_is_small_is_found_at_the_size_at_which_it_is_seen() -> None:
    shape = (2400, 2400)
    dot = smart_scenes.coverage(shape, [smart_scenes.disc((1705, 803), 16)])
    ground = smart_scenes.plain(shape, (120, 130, 140))
    ground += 8 * smart_scenes.clouds(shape, 300, 3)[..., None]
    picture = smart_scenes.over(ground, smart_scenes.plain(shape, (40, 40, 200)), dot)
    pixels = np.clip(picture, 0, 255).astype(np.uint8)
    found = find(Study(pixels), Click((1705, 803), view=(1500, 650, 1900, 950)))
    assert likeness(found.areas, thing(dot)) > CLEAR


def test_what_is_larger_than_the_view_is_found_whole() -> None:
    scene = smart_scenes.large_leaf()
    found = find(Study(scene.pixels), Click((980, 1040), view=(900, 980, 1100, 1140)))
    assert likeness(found.areas, scene.truth) > SHARP


# -- strokes -----------------------------------------------------------------------------------


def three_discs() -> tuple[Scene, npt.NDArray[np.bool_]]:
    scene = smart_scenes.among_equals()
    other = smart_scenes.coverage(scene.truth.shape, [smart_scenes.disc((720, 190), 80)])
    return scene, thing(other)


def test_a_stroke_adds_the_thing_under_it() -> None:
    scene, other = three_discs()
    first = find(Study(scene.pixels), Click(scene.clicks[0])).areas
    both = find(Study(scene.pixels), Stroke(((690, 170), (740, 200)), 8, adds=True), first)
    assert not both.reason
    assert likeness(both.areas, scene.truth | other) > SHARP


def test_a_stroke_takes_the_thing_under_it_away() -> None:
    scene, _ = three_discs()
    first = find(Study(scene.pixels), Click(scene.clicks[0])).areas
    both = find(Study(scene.pixels), Stroke(((720, 190),), 8, adds=True), first).areas
    one = find(Study(scene.pixels), Stroke(((700, 180), (730, 190)), 8, adds=False), both)
    assert likeness(one.areas, scene.truth) > SHARP
    assert len(one.areas) == 1


def test_strokes_fill_a_hole_and_open_it_again() -> None:
    scene = smart_scenes.letter_ring()
    whole = thing(
        smart_scenes.coverage(scene.truth.shape, [smart_scenes.disc((320, 240), 150, 1.1)])
    )
    path = ((300.0, 220.0), (340.0, 260.0))
    ring = find(Study(scene.pixels), Click(scene.clicks[0])).areas
    filled = find(Study(scene.pixels), Stroke(path, 8, adds=True), ring).areas
    assert likeness(filled, whole) > SHARP
    assert [len(area.holes) for area in filled] == [0]
    open_ = find(Study(scene.pixels), Stroke(path, 8, adds=False), filled).areas
    assert likeness(open_, scene.truth) > SHARP


def test_a_stroke_corrects_what_was_selected_too_wide() -> None:
    scene = smart_scenes.letter_e()
    box = (rectangle((150, 90, 370, 410)),)
    assert likeness(box, scene.truth) < CLEAR
    better = find(Study(scene.pixels), Stroke(((240, 185), (360, 185)), 6, adds=False), box).areas
    better = find(
        Study(scene.pixels), Stroke(((240, 315), (360, 315)), 6, adds=False), better
    ).areas
    assert likeness(better, scene.truth) > SHARP


def test_a_stroke_that_slips_over_the_edge_adds_no_ground() -> None:
    scene, other = three_discs()
    first = find(Study(scene.pixels), Click(scene.clicks[0])).areas
    slipped = Stroke(((690, 190), (770, 190), (806, 190)), 6, adds=True)
    both = find(Study(scene.pixels), slipped, first).areas
    assert likeness(both, scene.truth | other) > CLEAR


def test_strokes_that_change_nothing_say_why() -> None:
    scene = smart_scenes.plain_disc()
    areas = find(Study(scene.pixels), Click(scene.clicks[0])).areas
    for stroke, reason in (
        (Stroke(((140, 160),), 5, adds=True), SELECTED_ALREADY),
        (Stroke(((20, 20),), 5, adds=False), NOT_SELECTED),
        (Stroke(((-50, -50), (-90, -60)), 5, adds=True), OUTSIDE),
        (Stroke(((60, 160), (220, 160)), 90, adds=False), ALL_TAKEN),
    ):
        found = find(Study(scene.pixels), stroke, areas)
        assert found.reason == reason
        assert found.areas == areas


def test_a_glimpse_shows_about_the_same() -> None:
    scene, other = three_discs()
    study = Study(scene.pixels)
    click, stroke = Click(scene.clicks[0]), Stroke(((690, 170), (740, 200)), 8, adds=True)
    assert likeness(glimpse(study, click), scene.truth) > CLEAR
    first = find(study, click).areas
    assert likeness(glimpse(study, stroke, first), other) > CLEAR
    assert glimpse(study, Click((-5, -5))) == ()


# -- nothing to find ---------------------------------------------------------------------------


def test_nothing_found_says_why() -> None:
    pixels = np.full((300, 400, 3), 128, np.uint8)
    for seed, reason in (
        (Click((200, 150)), NOTHING_HERE),
        (Click((-1, 150)), OUTSIDE),
        (Rectangle((500, 500, 700, 600)), OUTSIDE),
        (Rectangle((10, 10, 11, 200)), TOO_SMALL),
    ):
        found = find(Study(pixels), seed)
        assert (found.areas, found.reason) == ((), reason)
    assert find(Study(pixels), Rectangle((100, 100, 200, 200))).reason in {NOTHING_INSIDE, ""}


def test_it_ends_when_it_is_told_to() -> None:
    scene = smart_scenes.star_on_slope()
    with pytest.raises(StoppedError):
        find(Study(scene.pixels, looks=3), Click(scene.clicks[0]))


# -- whatever the hand does --------------------------------------------------------------------

PICTURES = (
    smart_scenes.plain_disc().pixels,
    smart_scenes.at_the_border().pixels[100:300, :220],
    np.random.default_rng(3).integers(0, 256, (90, 130, 3), np.uint8),
    np.zeros((40, 40, 3), np.uint8),
    smart_scenes.letter_e().pixels[90:91, 100:400],
    smart_scenes.letter_e().pixels[90:400, 200:202],
    smart_scenes.letter_e().pixels[100:101, 200:201],
)
places = st.tuples(st.floats(-40, 340), st.floats(-40, 340))
boxes = st.tuples(places, places).map(lambda pair: (*pair[0], *pair[1]))
views = st.none() | boxes.map(
    lambda b: (min(b[0], b[2]), min(b[1], b[3]), max(b[0], b[2]), max(b[1], b[3]))
)
strokes = st.builds(
    Stroke,
    st.lists(places, min_size=1, max_size=5).map(tuple),
    st.floats(0.01, 200),
    st.booleans(),
)
seeds = st.builds(Click, places, views) | st.builds(Rectangle, boxes) | strokes
earlier_boxes = st.lists(boxes, max_size=2)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PICTURES), seeds, earlier_boxes)
def test_whatever_is_found_can_be_drawn(
    pixels: npt.NDArray[np.uint8], seed: Seed, earlier: list[tuple[float, float, float, float]]
) -> None:
    height, width = pixels.shape[:2]
    before = tuple(rectangle(box) for box in earlier if box[0] != box[2] and box[1] != box[3])
    try:
        found = find(Study(pixels), seed, before)
    except MjguiError:
        return
    if found.reason:
        assert found.areas in {(), before}
        return
    assert found.areas
    for area in found.areas:
        left, top, right, bottom = area.bounds()
        assert min(left, top) >= 0
        assert right <= width
        assert bottom <= height
        assert not area_problems(area, Frame(width, height))


@pytest.mark.parametrize("place", [(0, 0), (350, 0), (700, 250), (700, 500), (0.3, 499.9)])
def test_every_place_on_the_border_can_be_clicked(place: Point) -> None:
    scene = smart_scenes.ground_itself()
    assert likeness(find(Study(scene.pixels), Click(place)).areas, scene.truth) > SHARP
