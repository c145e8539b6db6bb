"""Four ways to repaint masked areas from their surroundings."""

from __future__ import annotations

from collections.abc import Iterator

import cv2

from mjgui.practice.pixels import Mask, Picture


def variants(picture: Picture, mask: Mask) -> Iterator[Picture]:
    m = mask.astype("uint8") * 255
    for r in (3, 9):
        for k in (cv2.INPAINT_TELEA, cv2.INPAINT_NS):
            out = cv2.inpaint(picture, m, r, k)
            out[~mask] = picture[~mask]
            yield out
