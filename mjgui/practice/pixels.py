"""Pictures as arrays, in and out."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
"""Shape (height, width, 3), 8 bits, red first."""

Mask = npt.NDArray[np.bool_]
"""Shape (height, width), True where the picture is repainted."""


def decode(data: bytes) -> Picture:
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
    if picture is None:
        raise ValueError("no picture")
    return np.asarray(picture, dtype=np.uint8)


def encode(picture: Picture) -> bytes:
    """Return the picture as PNG, quickly rather than tightly packed."""
    bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    _, data = cv2.imencode(".png", bgr, [cv2.IMWRITE_PNG_COMPRESSION, 2])
    return data.tobytes()
