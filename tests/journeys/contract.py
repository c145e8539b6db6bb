"""The gateway's rules for a submission, written down a second time, apart from the program's own.

Nothing here is taken from `mjgui`: what both get wrong in the same way no test would see. The rules
are those of the vendor's page for `midjourney_inpaint`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import combinations
from typing import Any
from urllib.parse import urlsplit

Pair = tuple[int, int]

MODEL = "midjourney_inpaint"
_PARAMS = {"jobId", "imageNo", "mask", "remixPrompt", "callback"}


def complaints(body: bytes, known_tasks: Sequence[str]) -> list[str]:
    """Return every rule that the body of a POST breaks, in words."""
    try:
        request = json.loads(body, object_pairs_hook=_without_repeats, parse_constant=_refuse)
    except ValueError as error:
        return [f"not JSON: {error}"]
    if not isinstance(request, dict) or set(request) != {"model", "input"}:
        return ["the body holds other things than model and input"]
    if request["model"] != MODEL:
        return [f"the model is {request['model']!r}"]
    entries = request["input"]
    if not isinstance(entries, list) or len(entries) != 1 or set(entries[0]) != {"params"}:
        return ["input is not one object with params"]
    return _of_params(entries[0]["params"], known_tasks)


def params_of(body: bytes) -> dict[str, Any]:
    """The params of a POST that keeps the rules."""
    return json.loads(body)["input"][0]["params"]


def rings_of(body: bytes) -> list[list[Pair]]:
    """The polygons of a POST that keeps the rules, in pixels of its frame."""
    return [pairs(area["points"]) for area in params_of(body)["mask"]["areas"]]


def frame_of(body: bytes) -> Pair:
    """The frame of a POST that keeps the rules; the same for all of its areas."""
    frames = {(area["width"], area["height"]) for area in params_of(body)["mask"]["areas"]}
    assert len(frames) == 1
    return frames.pop()


def pairs(points: Sequence[int]) -> list[Pair]:
    return list(zip(points[::2], points[1::2], strict=True))


def _of_params(params: Any, known_tasks: Sequence[str]) -> list[str]:
    if not isinstance(params, dict):
        return ["params is no object"]
    found = [f"params holds {name}" for name in set(params) - _PARAMS]
    if params.get("jobId") not in known_tasks:
        found.append(f"jobId {params.get('jobId')!r} is unknown")
    number = params.get("imageNo")
    if type(number) is not int or not 0 <= number <= 3:
        found.append(f"imageNo is {number!r}")
    if "remixPrompt" in params:
        prompt = params["remixPrompt"]
        if not isinstance(prompt, str) or not 1 <= len(prompt) <= 8192:
            found.append("remixPrompt is no text of 1 to 8192 characters")
    if "callback" in params and not _is_url(params["callback"]):
        found.append(f"callback is {params['callback']!r}")
    return found + _of_mask(params.get("mask"))


def _of_mask(mask: Any) -> list[str]:
    if not isinstance(mask, dict) or set(mask) not in ({"areas"}, {"url"}):
        return [f"mask is {mask!r}, neither areas nor url"]
    if "url" in mask:
        return [] if _is_url(mask["url"]) else [f"mask.url is {mask['url']!r}"]
    areas = mask["areas"]
    if not isinstance(areas, list) or not areas:
        return ["mask.areas is empty"]
    return [f"area {i}: {text}" for i, area in enumerate(areas) for text in _of_area(area)]


def _of_area(area: Any) -> list[str]:
    if not isinstance(area, dict) or set(area) != {"width", "height", "points"}:
        return ["holds other things than width, height and points"]
    width, height, points = area["width"], area["height"], area["points"]
    if not all(type(side) is int and 500 <= side <= 4096 for side in (width, height)):
        return [f"the frame is {width!r} x {height!r}"]
    if not isinstance(points, list) or not all(type(value) is int for value in points):
        return ["points are not integers"]
    if len(points) < 6 or len(points) % 2:
        return [f"points are {len(points)} values"]
    return _of_ring(pairs(points), width, height)


def _of_ring(ring: Sequence[Pair], width: int, height: int) -> list[str]:
    rules = {
        "a point lies outside the frame": all(
            0 <= x <= width and 0 <= y <= height for x, y in ring
        ),
        "the ring is closed": ring[0] != ring[-1],
        "a point is given twice": len(set(ring)) == len(ring),
        "it does not start at the top-left-most point": ring[0]
        == min(ring, key=lambda point: (point[1], point[0])),
        "it is not clockwise, or has no area": doubled_area(ring) > 0,
        "it crosses or touches itself": is_simple(ring),
    }
    return [text for text, holds in rules.items() if not holds]


def doubled_area(ring: Sequence[Pair]) -> int:
    """Twice the area by the shoelace formula; positive when clockwise with y down."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in _edges(ring))


def is_simple(ring: Sequence[Pair]) -> bool:
    """Whether no two edges meet but neighbours at their common end. All in integers."""
    edges = _edges(ring)
    last = len(edges) - 1
    for (i, first), (j, second) in combinations(enumerate(edges), 2):
        if j == i + 1:
            if _lies_on(second[1], first) or _lies_on(first[0], second):
                return False
        elif (i, j) == (0, last):
            if _lies_on(second[0], first) or _lies_on(first[1], second):
                return False
        elif _meet(first, second):
            return False
    return True


def _edges(ring: Sequence[Pair]) -> list[tuple[Pair, Pair]]:
    return list(zip(ring, [*ring[1:], ring[0]], strict=True))


def _side(a: Pair, b: Pair, p: Pair) -> int:
    turn = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
    return (turn > 0) - (turn < 0)


def _lies_on(p: Pair, edge: tuple[Pair, Pair]) -> bool:
    a, b = edge
    return (
        _side(a, b, p) == 0
        and min(a[0], b[0]) <= p[0] <= max(a[0], b[0])
        and min(a[1], b[1]) <= p[1] <= max(a[1], b[1])
    )


def _meet(first: tuple[Pair, Pair], second: tuple[Pair, Pair]) -> bool:
    (a, b), (c, d) = first, second
    if _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0:
        return True
    return _lies_on(c, first) or _lies_on(d, first) or _lies_on(a, second) or _lies_on(b, second)


def _is_url(text: Any) -> bool:
    if not isinstance(text, str) or text != text.strip():
        return False
    parts = urlsplit(text)
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def _without_repeats(items: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in items]
    if len(set(names)) != len(names):
        raise ValueError(f"a name is given twice in {names}")
    return dict(items)


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")
