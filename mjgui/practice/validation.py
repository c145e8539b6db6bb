"""The rules of the contract for one inpaint request, each with its code.

The rules are those of the vendor's page for midjourney_inpaint. Checks run in the order of the
code table, so that a request with several faults is always answered with the lowest code.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast
from urllib.parse import urlsplit

from shapely import Polygon, is_valid

from mjgui.core.model import (
    IMAGES_PER_GENERATION,
    MAX_FRAME_SIDE,
    MAX_PROMPT_CHARACTERS,
    MIN_FRAME_SIDE,
    MIN_POINTS,
    MODEL_NAME,
    Frame,
    Submission,
    WireArea,
)
from mjgui.practice.refusal import Code, RefusedError

_WEB_SCHEMES = ("http", "https")


def read_submission(payload: object) -> Submission:
    """Check a decoded request body by every rule that needs no knowledge of the image.

    Unknown members are ignored, as the vendor may add some.

    Raises:
        RefusedError: with the code of the first rule that is broken; without a code where the
            request is not even one for this model.
    """
    params = _params(payload)
    job_id = params.get("jobId")
    if not isinstance(job_id, str) or not job_id.strip():
        raise RefusedError("jobId must be the id of an earlier task", Code.TASK_ID_MISSING)
    image_no = _image_no(params)
    prompt = _prompt(params)
    areas, mask_url = _mask(params.get("mask"))
    callback = params.get("callback", "")
    if "callback" in params and not (isinstance(callback, str) and is_web_url(callback)):
        raise RefusedError("callback must be a valid http or https URL", Code.CALLBACK_INVALID)
    return Submission(
        task_id=job_id,
        image_no=image_no,
        areas=areas,
        mask_url=mask_url,
        remix_prompt=prompt,
        callback=str(callback),
    )


def check_frames(areas: Sequence[WireArea], image: Frame) -> None:
    """Check that each area's frame is the image's, scaled alike in both directions.

    Either side of a frame may be off by up to one pixel, the most that rounding can do.

    Raises:
        RefusedError: a frame has other proportions than the image (4006006).
    """
    for index, area in enumerate(areas):
        # width = W·s ± 1 and height = H·s ± 1 for one s, with s eliminated.
        skew = abs(area.width * image.height - area.height * image.width)
        if skew > image.width + image.height:
            raise _bad_area(
                index,
                f"the frame {area.width} × {area.height} has not the proportions of the image, "
                f"{image.width} × {image.height}",
            )


def is_web_url(text: str) -> bool:
    """Whether `text` is an absolute http or https URL with a host, free of blanks."""
    if any(character.isspace() or not character.isprintable() for character in text):
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in _WEB_SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a malformed port or IPv6 host
        return False


def _params(payload: object) -> dict[str, object]:
    request = _as_object(payload)
    if request is None:
        raise RefusedError("the body must be a JSON object")
    if request.get("model") != MODEL_NAME:
        raise RefusedError(f"model must be {MODEL_NAME!r}; this gateway has no other")
    blocks = _as_list(request.get("input"))
    if blocks is None or len(blocks) != 1:
        raise RefusedError("input must be a list of exactly one object with params")
    block = _as_object(blocks[0])
    params = _as_object(block.get("params")) if block is not None else None
    if params is None:
        raise RefusedError("input[0].params must be an object")
    return params


def _image_no(params: dict[str, object]) -> int:
    image_no = params.get("imageNo")
    if image_no is None:
        raise RefusedError("imageNo is missing", Code.IMAGE_NUMBER_MISSING)
    number = _as_int(image_no)
    if number is None or not 0 <= number < IMAGES_PER_GENERATION:
        raise RefusedError("imageNo must be the integer 0, 1, 2 or 3", Code.IMAGE_NUMBER_INVALID)
    return number


def _prompt(params: dict[str, object]) -> str:
    if "remixPrompt" not in params:
        return ""
    prompt = params["remixPrompt"]
    if not isinstance(prompt, str) or not 1 <= len(prompt) <= MAX_PROMPT_CHARACTERS:
        raise RefusedError(
            f"remixPrompt must have 1 to {MAX_PROMPT_CHARACTERS} characters; "
            "leave it out when there is none",
            Code.PROMPT_LENGTH,
        )
    return prompt


def _mask(value: object) -> tuple[tuple[WireArea, ...], str]:
    mask = _as_object(value)
    if mask is None:
        raise RefusedError("mask must be an object", Code.MASK_MISSING)
    # An empty list or text says nothing, so it counts as absent.
    areas, url = mask.get("areas") or None, mask.get("url") or None
    if areas is None and url is None:
        raise RefusedError("mask must contain areas or url", Code.MASK_MISSING)
    if areas is not None and url is not None:
        raise RefusedError("mask must contain either areas or url, not both", Code.MASK_INVALID)
    if url is not None:
        if not isinstance(url, str) or not is_web_url(url):
            raise RefusedError("mask.url must be a valid http or https URL", Code.MASK_INVALID)
        return (), url
    items = _as_list(areas)
    if items is None:
        raise RefusedError("mask.areas must be a list", Code.MASK_INVALID)
    return tuple(_area(index, item) for index, item in enumerate(items)), ""


def _area(index: int, value: object) -> WireArea:
    item = _as_object(value)
    if item is None:
        raise _bad_area(index, "it must be an object")
    width, height = _side(index, item, "width"), _side(index, item, "height")
    values = _as_list(item.get("points"))
    if values is None:
        raise _bad_area(index, "points must be a list")
    numbers = [_as_int(number) for number in values]
    points = tuple(number for number in numbers if number is not None)
    if len(points) != len(values):
        raise _bad_area(index, "points must be integers")
    if len(points) % 2 or len(points) < 2 * MIN_POINTS:
        raise _bad_area(index, "points must be an even count of at least 6 values")
    pairs = list(zip(points[::2], points[1::2], strict=True))
    if not all(0 <= x <= width and 0 <= y <= height for x, y in pairs):
        raise _bad_area(index, f"a point lies outside the frame {width} × {height}")
    _check_ring(index, pairs)
    return WireArea(width, height, points)


def _side(index: int, item: dict[str, object], name: str) -> int:
    side = _as_int(item.get(name))
    if side is None or not MIN_FRAME_SIDE <= side <= MAX_FRAME_SIDE:
        raise _bad_area(
            index, f"{name} must be an integer from {MIN_FRAME_SIDE} to {MAX_FRAME_SIDE}"
        )
    return side


def _check_ring(index: int, pairs: list[tuple[int, int]]) -> None:
    if len(set(pairs)) < MIN_POINTS:
        raise _bad_area(index, "it has fewer than three distinct points")
    following = [*pairs[1:], pairs[0]]
    doubled = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(pairs, following, strict=True))
    # Validity first: the doubled area of a bow tie can be zero, and its real fault is the crossing.
    # But a ring folded flat is invalid, too, and there the missing area says more.
    if not doubled and _is_flat(pairs):
        raise _bad_area(index, "it has no area")
    if not is_valid(Polygon(pairs)):
        raise _bad_area(index, "its outline crosses or touches itself")
    # With y down, the shoelace sum of a ring that runs clockwise on screen is positive.
    if doubled < 0:
        raise _bad_area(index, "its points must run clockwise")
    # "Top-left-most" names one corner of a rectangle but is open for other shapes: the topmost
    # point, the leftmost one and the one nearest to the corner are all fair readings.
    first_x, first_y = pairs[0]
    topmost = min((y, x) for x, y in pairs) == (first_y, first_x)
    leftmost = min(pairs) == (first_x, first_y)
    nearest = min(x + y for x, y in pairs) == first_x + first_y
    if not (topmost or leftmost or nearest):
        raise _bad_area(index, "its points must start at the top-left-most one")


def _is_flat(pairs: list[tuple[int, int]]) -> bool:
    x0, y0 = pairs[0]
    x1, y1 = next(pair for pair in pairs if pair != pairs[0])
    return all((x1 - x0) * (y - y0) == (x - x0) * (y1 - y0) for x, y in pairs)


def _bad_area(index: int, why: str) -> RefusedError:
    return RefusedError(f"mask.areas[{index}]: {why}", Code.MASK_INVALID)


def _as_object(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _as_list(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _as_int(value: object) -> int | None:
    """The value if it is an integer; to JSON, `true` is none, although to Python it is."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None
