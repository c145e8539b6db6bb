"""Pixels keep their colours where the profile changes."""

from __future__ import annotations

import numpy as np
from PIL import ImageCms

from mjgui.core.profiles import converted
from tests.unit.colour_profiles import srgb, swapped


def pixels() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (20, 30, 4), np.uint8)


def test_the_same_profile_changes_nothing() -> None:
    given = pixels()
    for source, target in ((None, None), (srgb(), srgb()), (None, srgb()), (srgb(), None)):
        assert converted(given, source, target) is given


def test_colours_stay_where_numbers_mean_something_else() -> None:
    given = pixels()
    for source, target in ((None, swapped()), (swapped(), None)):
        made = converted(given, source, target)
        assert abs(made[..., [2, 1, 0]].astype(int) - given[..., :3]).max() <= 2
        assert (made[..., 3] == given[..., 3]).all()
    assert (given == pixels()).all()


def test_a_profile_that_cannot_be_read_is_left_out() -> None:
    given = pixels()
    assert converted(given, b"no profile at all", None) is given
    assert converted(given, None, srgb()[:100]) is given
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    assert converted(given, lab, None) is given, "it is none of R, G and B"
