"""Memory in large pages: asked for where it matters, and never a condition."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from mjgui.app.pictures import Pixels, decode
from mjgui.core.memory import prefer_large_pages

_OFFERED = Path("/sys/kernel/mm/transparent_hugepage/enabled")
_FOR_LARGE_PAGES = "hg"
"""A flag of mappings in the kernel's Documentation/filesystems/proc.rst."""


def flags_behind(pixels: Pixels) -> set[str]:
    """What the system knows of the memory in the middle of an array."""
    middle = pixels.ctypes.data + pixels.nbytes // 2
    is_its = False
    for line in Path("/proc/self/smaps").read_text(encoding="utf-8").splitlines():
        if found := re.match(r"([0-9a-f]+)-([0-9a-f]+) ", line):
            is_its = int(found[1], 16) <= middle < int(found[2], 16)
        elif is_its and line.startswith("VmFlags:"):
            return set(line.split()[1:])
    return set()


@pytest.mark.skipif(
    sys.platform != "linux" or not _OFFERED.exists(), reason="no large pages can be asked for here"
)
def test_pictures_are_decoded_into_large_pages():
    stream = io.BytesIO()
    Image.new("RGB", (3000, 2900), (200, 90, 30)).save(stream, "jpeg")
    decoded = decode(stream.getvalue())
    assert _FOR_LARGE_PAGES in flags_behind(decoded.pixels)


@pytest.mark.parametrize("size", [0, 1, 4095, 40_000_001])
@pytest.mark.parametrize("skipped", [0, 1, 4096])
def test_memory_holds_what_it_held(size, skipped):
    whole = np.full(skipped + size, 7, np.uint8)
    prefer_large_pages(whole[skipped:])
    assert (whole == 7).all()
    whole[:] = 9
    assert (whole == 9).all()
