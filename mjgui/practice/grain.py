"""Grain: a texture without shapes that has the strength and the coarseness of its surroundings."""

from __future__ import annotations

import cv2
import numpy as np

from mjgui.practice.pixels import Layer, Mask, Picture
from mjgui.practice.spread import pulled, spread

_SMOOTHING = 2.5
_STRONGEST = 14.0
_SPREAD_CELL = 16


def grain_for(picture: Picture, hole: Mask, seed: int) -> Layer:
    """Return grain for the hole of a picture, made from what surrounds the hole.

    The fine detail of the known pixels gives the power spectrum and, point by point, the strength;
    its phases are random. So grass goes on as something rough and sky as something smooth, without
    a copied shape. Edges count little: their detail is clipped.
    """
    known = (~hole).astype(np.float32)[..., None]
    values = picture.astype(np.float32)
    weight = cv2.GaussianBlur(known, (0, 0), _SMOOTHING)[..., None]
    mean = cv2.GaussianBlur(values * known, (0, 0), _SMOOTHING) / np.maximum(weight, 1e-6)
    detail = np.clip(values - mean, -_STRONGEST, _STRONGEST) * known
    height, width = hole.shape
    cells = (max(1, width // _SPREAD_CELL), max(1, height // _SPREAD_CELL))
    strength = np.sqrt(spread(pulled(np.square(detail), *cells), pulled(known, *cells)))
    strength = cv2.resize(strength, (width, height), interpolation=cv2.INTER_LINEAR)
    noise = np.random.default_rng(seed).standard_normal(hole.shape).astype(np.float32)
    turn = np.fft.rfft2(noise)
    turn /= np.maximum(np.abs(turn), 1e-6)
    # One turn for all three channels keeps their agreement, that is, the grain's colours.
    spectrum = np.fft.rfft2(detail, axes=(0, 1)) * turn[..., None]
    grain = np.fft.irfft2(spectrum, s=hole.shape, axes=(0, 1)).astype(np.float32)
    deviation = grain.std(axis=(0, 1))
    return np.asarray(grain / np.maximum(deviation, 1e-3) * strength, dtype=np.float32)
