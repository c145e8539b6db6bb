"""Overlays in floats: the same as shapely's on a grid, valid, and stopped where unwanted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from mjgui.core.area_operations import Merge
from mjgui.core.model import Area, Document, Frame
from mjgui.core.operations import perform
from mjgui.core.shapes import slimmed, sound
from mjgui.core.unions import FINE_GRID, difference, intersection, united
from tests.unit.geometry_strategies import areas

FRAME = Frame(1456, 816)
FEW = settings(max_examples=60, deadline=None)


def masks(most: int = 12) -> st.SearchStrategy[list[Area]]:
    return st.lists(areas(FRAME), min_size=1, max_size=most)


def crowd(count: int, vertices: int = 60) -> list[Area]:
    """Ragged blobs over each other."""
    random = np.random.default_rng(7)
    angles = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    unit = np.stack((np.cos(angles), np.sin(angles)), axis=-1)
    middles = random.uniform((150, 150), (1300, 660), (count, 2))
    stretch = 80 * (1 + 0.2 * random.standard_normal((count, vertices, 1)))
    return [Area.of(unit * r + middle) for r, middle in zip(stretch, middles, strict=True)]


def same(ours: BaseGeometry, theirs: BaseGeometry) -> bool:
    """Whether two geometries cover the same, but for what the grid rounds."""
    differs = shapely.symmetric_difference(ours, theirs).area
    return differs <= 4 * FINE_GRID * (ours.length + theirs.length)


def is_on_grid(geometry: BaseGeometry) -> bool:
    places = shapely.get_coordinates(geometry) / FINE_GRID
    return bool((places == np.rint(places)).all())


@FEW
@given(masks())
def test_a_union_is_what_shapely_makes_of_all_at_once(mask: Sequence[Area]) -> None:
    parts = [sound(area) for area in mask]
    ours = united(parts)
    assert ours.is_valid
    assert is_on_grid(ours)
    assert same(ours, shapely.union_all(parts, grid_size=FINE_GRID))


@FEW
@given(areas(FRAME), areas(FRAME))
def test_a_cut_and_what_is_common_are_what_shapely_makes(one: Area, other: Area) -> None:
    first, second = sound(one), sound(other)
    for ours, theirs in (
        (difference(first, second), shapely.difference),
        (intersection(first, second), shapely.intersection),
    ):
        assert ours.is_valid
        assert same(ours, theirs(first, second, grid_size=FINE_GRID))


def test_a_crowd_is_united_exactly() -> None:
    parts = [sound(area) for area in crowd(80)]
    whole = united(parts)
    assert whole.is_valid
    assert same(whole, shapely.union_all(parts, grid_size=FINE_GRID))


def test_nothing_united_is_nothing() -> None:
    assert united([]).is_empty
    assert united([shapely.Polygon(), shapely.box(0, 0, 1, 1)]).area == 1


def test_a_union_ends_in_its_middle_when_nobody_wants_it() -> None:
    class GoneError(Exception):
        pass

    parts = [sound(area) for area in crowd(60)]
    asked = 0

    def pause() -> None:
        nonlocal asked
        asked += 1
        if asked == 9:
            raise GoneError

    with pytest.raises(GoneError):
        united(parts, pause)
    assert asked == 9


def test_merging_asks_again_and_again_whether_it_is_wanted() -> None:
    mask = tuple(crowd(60))
    asked = 0

    def pause() -> None:
        nonlocal asked
        asked += 1

    outcome = perform(Merge(), Document(FRAME, mask), frozenset(), pause)
    assert asked > len(mask) / 2
    expected = shapely.union_all([sound(area) for area in mask], grid_size=FINE_GRID)
    assert same(shapely.union_all([sound(area) for area in outcome.areas]), expected)


@FEW
@given(areas(FRAME))
def test_what_is_slimmed_stays_valid_and_near(area: Area) -> None:
    whole = sound(area)
    slim = slimmed(whole, 0.05)
    assert slim.is_valid
    assert len(shapely.get_parts(slim)) == len(shapely.get_parts(whole))
    assert shapely.symmetric_difference(slim, whole).area <= 0.1 * whole.length
