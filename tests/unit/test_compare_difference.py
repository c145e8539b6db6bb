from __future__ import annotations

import numpy as np
import pytest

from mjgui.app.pictures import reduced
from mjgui.core.model import Document, Frame
from mjgui.ui.compare.difference import CHANGED_FROM, difference
from mjgui.ui.compare.mask_names import MaskName
from tests.unit.compare_pictures import BLACK, RED, noise, picture_of, plain, square

FRAME = Frame(400, 300)


def test_equal_pictures_differ_nowhere() -> None:
    made = difference(picture_of(noise(400, 300)), picture_of(noise(400, 300)), None)
    assert made.changed == 0
    assert made.picture.frame == FRAME
    assert not made.picture.pixels()[..., :3].any()
    assert made.text == "Whole image: 0 % of pixels changed"


def test_the_difference_is_absolute() -> None:
    dark, light = plain((40, 40, 40)), plain((50, 30, 40))
    for made in (difference(dark, light, None), difference(light, dark, None)):
        assert made.picture.pixels()[10, 10].tolist() == [0, 10, 10, 255]
        assert made.changed == 1


def test_the_mask_can_be_called_by_another_name() -> None:
    made = difference(plain(BLACK), plain((90, 90, 90)), square(0, 0, 150, FRAME))
    assert made.text_for(MaskName.OF_B) == "Outside B's mask: 100 % of pixels changed"
    whole = difference(plain(BLACK), plain((9, 9, 9)), square(-10, -10, 1000, FRAME))
    assert whole.text_for(MaskName.OF_B) == "B's mask covers the whole image"


def test_what_encoding_does_is_no_change() -> None:
    level = CHANGED_FROM - 1
    made = difference(plain((100, 100, 100)), plain((100 + level, 100, 100 - level)), None)
    assert made.changed == 0
    assert difference(plain((100, 100, 100)), plain((101 + level, 100, 100)), None).changed == 1


def test_only_pixels_outside_the_mask_count() -> None:
    before = noise(400, 300)
    after = before.copy()
    mask = square(100, 50, 100, FRAME)
    after[50:150, 100:200, :3] = 255 - after[50:150, 100:200, :3]
    inside = difference(picture_of(before), picture_of(after), mask)
    assert inside.changed == 0
    assert inside.text == "Outside the mask: 0 % of pixels changed"
    after[200:220, 0:100] = (after[200:220, 0:100].astype(np.int16) + 128) % 256
    outside = difference(picture_of(before), picture_of(after), mask)
    assert outside.changed == pytest.approx(2000 / (400 * 300 - 100 * 100))
    assert outside.text == "Outside the mask: 1.8 % of pixels changed"


def test_pictures_of_unequal_size_are_compared_at_the_smaller_size() -> None:
    small = noise(400, 300)
    large = small.repeat(2, axis=0).repeat(2, axis=1)
    for one, other in ((small, large), (large, small)):
        made = difference(picture_of(one), picture_of(other), square(10, 10, 20, FRAME))
        assert made.picture.frame == FRAME
        assert made.changed == 0


def test_the_mask_may_cover_everything() -> None:
    made = difference(plain((0, 0, 0)), plain((9, 9, 9)), square(-10, -10, 1000, FRAME))
    assert made.changed is None
    assert made.text == "The mask covers the whole image"


def test_a_mask_without_areas_is_none() -> None:
    assert not difference(plain((0, 0, 0)), plain((0, 0, 0)), Document(FRAME)).has_mask


@pytest.mark.parametrize(
    ("pixels", "words"),
    [(1, "less than 0.1 %"), (1200, "1.0 %"), (24000, "20 %"), (119_999, "99 %")],
)
def test_few_and_many_changed_pixels_are_told_apart_from_none_and_all(
    pixels: int, words: str
) -> None:
    before = np.full((300, 400, 4), 255, np.uint8)
    after = before.copy()
    after.reshape(-1, 4)[:pixels, :3] = 0
    made = difference(picture_of(before), picture_of(after), None)
    assert made.text == f"Whole image: {words} of pixels changed"


@pytest.mark.parametrize("margin", [0.0, 8.0])
def test_a_margin_around_the_mask_is_left_out(margin: float) -> None:
    mask = square(100, 80, 60, Frame(400, 300))
    original = plain(RED)
    pixels = original.pixels().copy()
    pixels[75:145, 95:165, :3] = 0  # the mask and five pixels more
    made = difference(original, picture_of(pixels), mask, margin)
    if margin:
        assert made.changed == 0
    else:
        assert made.changed == pytest.approx((70 * 70 - 60 * 60) / (400 * 300 - 60 * 60))
        assert made.text == "Outside the mask: 1.1 % of pixels changed"


def test_a_picture_that_is_there_in_part_is_compared_as_far_as_it_is() -> None:
    whole = picture_of(noise(400, 300))
    part = reduced(whole, 200)
    made = difference(whole, part, None)
    assert made.picture.image.width() == 200
    assert made.changed == 0
