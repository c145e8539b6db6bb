"""Smart select: the thing at a place, in a rectangle, or under a stroke, as areas.

1. What the thing is, is judged on a small copy of the picture: by growing from the place (see
   `growing`), or by GrabCut alone in a rectangle.
2. GrabCut draws its border on a copy of just the thing and its surroundings.
3. The border is followed to the picture's full size (see `edge_following`) and traced.

All of it is deterministic: the same picture and the same hand give the same areas.
"""

from __future__ import annotations

from mjgui.core.cutouts import Pixels
from mjgui.core.edge_following import Check
from mjgui.core.model import Area
from mjgui.core.smart_seeds import Click, Found, Rectangle, Seed, Stroke
from mjgui.core.smart_strokes import changed
from mjgui.core.smart_things import thing_at, thing_in

__all__ = ["Click", "Found", "Rectangle", "Seed", "Stroke", "find"]


def _go_on() -> None:
    """Never end the work early."""


def find(
    picture: Pixels, seed: Seed, earlier: tuple[Area, ...] = (), check: Check = _go_on
) -> Found:
    """Find the thing that a hand means.

    Args:
        picture: shape (h, w, 3) or more channels, the first three B, G, R; may be a view.
        seed: what the hand did.
        earlier: what was found before, which a stroke changes; others begin anew.
        check: called every few ten milliseconds; what it raises ends the work.

    Returns:
        The areas, or a reason. After a stroke that changes nothing, the earlier areas.
    """
    picture = picture[..., :3]
    match seed:
        case Click():
            return thing_at(picture, seed, check)
        case Rectangle():
            return thing_in(picture, seed.box, check)
        case Stroke():
            return changed(picture, seed, earlier, check)
