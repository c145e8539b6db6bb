"""Which image number a file is likely to have; no widgets here.

Image numbers count from 1 here, as on the window.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

NUMBERS = (1, 2, 3, 4)
ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp"})

# The last word of a name, if it is a number or letters with one: "lake_2", "image3". A number
# among other digits ("9c1e4f2", "2024") says nothing, nor does a copy's "(1)".
_LAST_NUMBER = re.compile(r"(?:^|[\s_.#-])[^\W\d_]*([0-4])$")
_DIGITS = re.compile(r"(\d+)")


def natural_key(path: Path) -> tuple[object, ...]:
    """Return what sorts names as people do: `image2` before `image10`."""
    # Splitting at digits puts text at even places and digits at odd ones, in every name.
    parts = _DIGITS.split(path.stem.casefold())
    return tuple(int(part) if place % 2 else part for place, part in enumerate(parts)), path.suffix


def numbers_in(paths: Sequence[Path]) -> dict[Path, int]:
    """Return the image numbers that the names of `paths` tell; files that tell none are left out.

    Where one of the files has a 0, all count from 0, as MidJourney's own downloads do. A number
    that two files have, or that is past the fourth image, tells nothing.
    """
    found: dict[Path, int] = {}
    for path in paths:
        match = _LAST_NUMBER.search(path.stem)
        if match:
            found[path] = int(match[1])
    first = 0 if 0 in found.values() else 1
    counts = Counter(found.values())
    numbers = {path: number - first + 1 for path, number in found.items() if counts[number] == 1}
    return {path: number for path, number in numbers.items() if number in NUMBERS}


def placed(
    present: Mapping[int, Path], paths: Iterable[Path]
) -> tuple[dict[int, Path], tuple[Path, ...]]:
    """Return the files by image number with `paths` added, and those there was no room for.

    What is there stays. A file whose name tells a free number gets it; the others fill the free
    numbers in natural order. A file that is there already is not added again.
    """
    result = dict(present)
    fresh = [path for path in dict.fromkeys(paths) if path not in result.values()]
    fresh.sort(key=natural_key)
    told = numbers_in(fresh)
    rest: list[Path] = []
    for path in fresh:
        number = told.get(path)
        if number is not None and number not in result:
            result[number] = path
        else:
            rest.append(path)
    free = [number for number in NUMBERS if number not in result]
    result.update(zip(free, rest, strict=False))
    return result, tuple(rest[len(free) :])


def is_picture_name(path: Path) -> bool:
    """Whether the file's ending is that of a picture that can be opened."""
    return path.suffix.lower() in ENDINGS
