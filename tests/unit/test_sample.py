"""The sample generation that ships with the program, and the script that draws it."""

from __future__ import annotations

import importlib.util
import itertools
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from mjgui.core.resources import resource_path

_SCRIPT = Path(__file__).resolve().parents[2] / "resources" / "draw_sample.py"


def _shipped(index: int) -> npt.NDArray[np.uint8]:
    with Image.open(resource_path(f"sample/{index}.webp")) as picture:
        assert picture.mode == "RGB"
        return np.asarray(picture)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("draw_sample", _SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


@pytest.mark.parametrize("index", range(4))
def test_a_picture_is_of_full_size_small_on_disk_and_not_flat(index: int) -> None:
    pixels = _shipped(index)
    assert pixels.shape == (1024, 1024, 3)
    assert resource_path(f"sample/{index}.webp").stat().st_size < 900 * 1024
    blocks = pixels.reshape(16, 64, 16, 64, 3).mean(axis=(1, 3))
    assert blocks.std(axis=(0, 1)).max() > 15
    assert pixels.min() < 60
    assert pixels.max() > 200


def test_the_pictures_differ_from_each_other() -> None:
    pictures = [_shipped(index).astype(np.float32) for index in range(4)]
    for one, other in itertools.combinations(pictures, 2):
        assert np.abs(one - other).mean() > 15


@pytest.mark.parametrize("index", range(4))
def test_drawing_twice_gives_the_same_picture(script: ModuleType, index: int) -> None:
    first = script.draw(index, 48)
    assert first.shape == (48, 48, 3)
    assert np.array_equal(first, script.draw(index, 48))


@pytest.mark.parametrize("index", range(4))
def test_the_script_draws_what_is_shipped(script: ModuleType, index: int) -> None:
    shipped = Image.fromarray(_shipped(index)).resize((8, 8), Image.Resampling.BOX)
    drawn = Image.fromarray(script.draw(index, 96)).resize((8, 8), Image.Resampling.BOX)
    apart = np.abs(np.asarray(shipped, np.float32) - np.asarray(drawn, np.float32))
    assert apart.mean() < 8
