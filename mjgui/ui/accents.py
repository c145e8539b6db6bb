"""Accent colours: from one colour of the user's choice to the tones that a theme needs of it.

Whatever is chosen, text stays legible: each tone becomes lighter or darker until it has the
contrast that WCAG 2.1 asks for.
"""

from __future__ import annotations

import colorsys
from collections.abc import Iterable

from mjgui.core.language import tr_noop
from mjgui.core.settings import USUAL_ACCENT
from mjgui.ui.theme import Theme

ACCENTS: tuple[tuple[str, str], ...] = (
    (tr_noop("Blue"), USUAL_ACCENT),
    (tr_noop("Violet"), "#7a4fd0"),
    (tr_noop("Magenta"), "#b8358f"),
    (tr_noop("Orange"), "#b8541a"),
    (tr_noop("Green"), "#2b7f4b"),
    (tr_noop("Teal"), "#13798a"),
    (tr_noop("Grey"), "#6a6a6a"),
)
"""Each can be told from the colours of errors. Grey leaves the picture the only colour there is."""

_TEXT, _SIGN, _FILL = 4.55, 3.05, 2.6
"""Contrast of text; of signs and rings; of fills on dark panels. WCAG asks for 4.5 and 3."""
_STEP = 0.01
_SURFACES = ("window", "panel", "raised", "input", "hover", "pressed")


def accented(theme: Theme, colour: str) -> Theme:
    """Return a theme with another accent.

    Args:
        theme: `DARK` or `LIGHT`.
        colour: as `#rrggbb`; its tone is chosen anew, its hue stays.
    """
    # White text stands on all three fills, so the lightest of them decides. Dark ones would not
    # show on dark panels, nor the ring of the focus, in the colour of text, on them.
    lightest = _darkened(colour, (theme.accent_text,), _TEXT)
    if theme.is_dark:
        lightest = _lightened(lightest, (theme.panel,), _FILL)
        accent, hover, pressed = (_shifted(lightest, by) for by in (-0.04, 0.0, -0.12))
        soft = _darkened(_mixed(theme.panel, colour, 0.26), (theme.text, theme.icon), _TEXT)
    else:
        accent = _lightened(lightest, (theme.text,), _SIGN)
        hover, pressed = (_shifted(accent, by) for by in (-0.035, -0.07))
        soft = _lightened(_mixed("#ffffff", colour, 0.16), (theme.text, theme.icon), _TEXT)
    surfaces = [getattr(theme, name) for name in _SURFACES]
    towards = _lightened if theme.is_dark else _darkened
    return theme._replace(
        accent=accent,
        accent_hover=hover,
        accent_pressed=pressed,
        accent_ink=towards(colour, (*surfaces, soft), _TEXT),
        accent_soft=soft,
        focus=towards(colour, (*surfaces, soft), _SIGN),
        canvas_accent=_lightened(colour, (theme.canvas,), _SIGN),
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.1 defines it, 1 – 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = _rgb(colour)
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)  # noqa: PLR2004 - WCAG's
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _lightened(colour: str, others: Iterable[str], ratio: float) -> str:
    return _until(colour, tuple(others), ratio, _STEP)


def _darkened(colour: str, others: Iterable[str], ratio: float) -> str:
    return _until(colour, tuple(others), ratio, -_STEP)


def _until(colour: str, others: tuple[str, ...], ratio: float, step: float) -> str:
    """Go lighter or darker until all `others` stand out; black and white are as far as it goes."""
    while any(contrast(colour, other) < ratio for other in others):
        further = _shifted(colour, step)
        if further == colour:
            break
        colour = further
    return colour


def _shifted(colour: str, by: float) -> str:
    """A colour with another lightness, of 0 – 1."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_rgb(colour))
    lightness = min(max(lightness + by, 0.0), 1.0)
    return _hex(colorsys.hls_to_rgb(hue, lightness, saturation))


def _mixed(ground: str, colour: str, share: float) -> str:
    pairs = zip(_rgb(ground), _rgb(colour), strict=True)
    return _hex(tuple(below * (1 - share) + above * share for below, above in pairs))


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
