"""Draw the sample generation: four pictures that the practice gateway starts with.

`python resources/draw_sample.py [--size 1024] [--out resources/sample]` writes 0.webp to 3.webp.
The pictures are made of noise, distances and brush strokes alone, and are the same on every run.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent))

from sample_scenes import dunes, lake, lighthouse, still_life
from sample_scenes.canvas import Array

SCENES: tuple[Callable[[int], Array], ...] = (
    lake.draw,
    still_life.draw,
    dunes.draw,
    lighthouse.draw,
)


def draw(index: int, size: int) -> npt.NDArray[np.uint8]:
    """Return picture `index` (0 to 3) as 8-bit RGB of shape (size, size, 3)."""
    return np.round(SCENES[index](size) * 255).astype(np.uint8)


def main() -> None:
    """Read the options and write the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    here = Path(__file__).resolve().parent
    parser.add_argument("--size", type=int, default=1024, help="width and height in pixels")
    parser.add_argument("--out", type=Path, default=here / "sample", help="folder to write to")
    parser.add_argument("--only", type=int, choices=range(4), help="draw this picture alone")
    parser.add_argument("--png", action="store_true", help="write PNG, for looking")
    options = parser.parse_args()
    cv2.setNumThreads(1)  # the same sums in the same order on every machine
    options.out.mkdir(parents=True, exist_ok=True)
    for index in range(4) if options.only is None else [options.only]:
        path = options.out / f"{index}.{'png' if options.png else 'webp'}"
        picture = Image.fromarray(draw(index, options.size))
        if options.png:
            picture.save(path)
        else:
            picture.save(path, quality=92, method=6)
        print(f"{path}: {path.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
