"""Repainting everything: with no surroundings to go by, the picture itself is changed."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from mjgui.practice.pixels import Picture, resized


def repainted_wholly(picture: Picture) -> Iterator[Picture]:
    """Yield four other pictures made of a picture: mirrored, nearer, and in another light."""
    yield _mirrored(picture)
    yield _toned(picture, warmth=14, light=1.04)
    yield _toned(_mirrored(_nearer(picture)), warmth=-12, light=0.86)
    yield _toned(_nearer(picture), warmth=4, light=1.12)


def _mirrored(picture: Picture) -> Picture:
    return np.ascontiguousarray(picture[:, ::-1])


def _nearer(picture: Picture) -> Picture:
    """The middle of the picture, enlarged by a quarter."""
    height, width = picture.shape[:2]
    top, left = height // 10, width // 10
    middle = picture[top : max(top + 1, height - top), left : max(left + 1, width - left)]
    return resized(middle, width, height)


def _toned(picture: Picture, *, warmth: float, light: float) -> Picture:
    """Shift from blue to yellow by `warmth` (CIE Lab's b, 8-bit) and scale the lightness."""
    lab = cv2.cvtColor(picture, cv2.COLOR_BGR2LAB).astype(np.float32)
    lab[..., 0] *= light
    lab[..., 2] += warmth
    toned = cv2.cvtColor(np.clip(lab, 0, 255).astype(np.uint8), cv2.COLOR_LAB2BGR)
    return np.asarray(toned, dtype=np.uint8)
