"""Smart select: the thing at a place, in a rectangle, or under a stroke, as areas.

1. What the thing is, is judged on a small copy of the picture: by growing from the place (see
   `growing`), or by GrabCut alone in a rectangle.
2. GrabCut draws its border on a copy of just the thing and its surroundings.
3. The border is followed to the picture's full size (see `edge_following`) and traced.

All of it is deterministic: the same picture and the same hand give the same areas.
"""

from __future__ import annotations

from mjgui.core.model import Area
from mjgui.core.smart_seeds import Click, Found, Rectangle, Seed, Source, Stroke
from mjgui.core.smart_strokes import changed, rough_under
from mjgui.core.smart_things import rough_at, thing_at, thing_in, traced

__all__ = ["Click", "Found", "Rectangle", "Seed", "Source", "Stroke", "find", "glimpse"]


def find(source: Source, seed: Seed, earlier: tuple[Area, ...] = ()) -> Found:
    """Find the thing that a hand means.

    Args:
        source: the picture; its `check` is called every few ten milliseconds.
        seed: what the hand did.
        earlier: what was found before, which a stroke changes; others begin anew.

    Returns:
        The areas, or a reason. After a stroke that changes nothing, the earlier areas.
    """
    match seed:
        case Click():
            return thing_at(source, seed)
        case Rectangle():
            return thing_in(source, seed.box)
        case Stroke():
            return changed(source, seed, earlier)


def glimpse(source: Source, seed: Seed, earlier: tuple[Area, ...] = ()) -> tuple[Area, ...]:
    """Show quickly and roughly what `find` would find: of a stroke, what it adds or takes away.

    What this works out is kept in `source`, so that `find` need not do it again.

    Returns:
        Areas that lie some pixels off the edges; none where nothing is found, or where nothing is
        known before the whole work is done, as with a rectangle.
    """
    match seed:
        case Click():
            rough = rough_at(source, seed)
        case Rectangle():
            return ()
        case Stroke():
            rough = rough_under(source, seed, earlier)
    return () if isinstance(rough, str) else traced(rough.cutout, rough.mask).areas
