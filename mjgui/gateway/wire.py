"""What goes over the wire, both ways: strict in what is sent, tolerant in what is read.

The forms are those of the vendor's page for `midjourney_inpaint` and of the vendor's own client
(VtrixAI/vtrix-cli, `internal/generation/client.go`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec
import numpy as np

from mjgui.core.errors import (
    Field,
    InputError,
    MalformedAnswerError,
    MaskError,
    RejectedError,
    TaskIdError,
)
from mjgui.core.language import tr
from mjgui.core.model import (
    IMAGES_PER_GENERATION,
    MAX_FRAME_SIDE,
    MIN_FRAME_SIDE,
    MIN_POINTS,
    MODEL_NAME,
    ImageRef,
    Submission,
    Task,
    TaskProblem,
    WireArea,
)
from mjgui.gateway import lenient
from mjgui.gateway.checks import check_callback, check_mask_url, check_prompt, clean_task_id

MAX_RETRY_AFTER = 120.0
"""Seconds; a gateway that asks for more is not believed."""

_ENDS = {"completed", "failed"}
_FEW = 16
"""So many points of a ring are looked at first: nearly always three of them differ."""


class _Mask(msgspec.Struct, omit_defaults=True):
    areas: tuple[WireArea, ...] = ()
    url: str = ""


class _Params(msgspec.Struct, omit_defaults=True, rename="camel"):
    job_id: str
    image_no: int
    mask: _Mask
    remix_prompt: str = ""
    callback: str = ""


class _Input(msgspec.Struct):
    params: _Params


class _Request(msgspec.Struct):
    model: str
    input: tuple[_Input, ...]


def encode_submission(submission: Submission) -> bytes:
    """Return the body of the POST, after checking every rule of the gateway.

    Raises:
        InputError: a rule is broken; its `field` names the culprit.
    """
    if clean_task_id(submission.task_id) != submission.task_id:
        raise TaskIdError
    if type(submission.image_no) is not int or not 0 <= submission.image_no < IMAGES_PER_GENERATION:
        raise InputError(
            tr("There is no image of this number"),
            tr("Choose one of the four images."),
            detail=f"image number {submission.image_no!r}",
            field=Field.IMAGE,
        )
    params = _Params(
        submission.task_id,
        submission.image_no,
        _mask(submission),
        check_prompt(submission.remix_prompt),
        check_callback(submission.callback),
    )
    return msgspec.json.encode(_Request(MODEL_NAME, (_Input(params),)))


def decode_task(data: bytes) -> Task:
    """Return the task that an answer describes.

    Raises:
        MalformedAnswerError: it is not a JSON object with a usable `id`.
    """
    try:
        answer = lenient.load_json(data)
    except ValueError as error:
        raise MalformedAnswerError(detail=f"not JSON: {snippet(data)}") from error
    if not lenient.is_object(answer):
        raise MalformedAnswerError(detail=f"no JSON object: {snippet(data)}")
    raw_id = answer.get("id")
    try:
        task_id = clean_task_id(str(raw_id) if type(raw_id) is int else lenient.text(raw_id))
    except TaskIdError as error:
        raise MalformedAnswerError(detail=f"no task id: {snippet(data)}") from error
    status = _status(answer.get("status"))
    usage = answer.get("usage")
    return Task(
        task_id,
        status,
        progress=lenient.progress(answer.get("progress")),
        images=_images(answer.get("output")) if status == "completed" else (),
        cost=lenient.cost(usage.get("cost")) if lenient.is_object(usage) else None,
        problem=_problem(answer.get("error")) if status == "failed" else None,
        created_at=lenient.moment(answer.get("created_at")),
        model=lenient.plain(answer.get("model")),
    )


def decode_rejection(status: int, data: bytes, headers: Mapping[str, str]) -> RejectedError:
    """Return the error that an answer with an HTTP error status means.

    Args:
        status: the HTTP status.
        data: the body, which may be anything.
        headers: the answer's headers, with lower-case names or looked up without regard to case.
    """
    problem = decode_problem(data)
    if problem is None:
        body = snippet(data)
        problem = TaskProblem(None, "" if not data.strip() or body.startswith("<") else body)
    return RejectedError(
        status,
        gateway_code=problem.code if problem.code != status else None,
        gateway_text=problem.message,
        retry_after=retry_after(headers.get("retry-after", "")),
    )


def decode_problem(data: bytes) -> TaskProblem | None:
    """What an answer says went wrong, in `error`, `message` and `code`; None if it says nothing."""
    try:
        answer = lenient.load_json(data)
    except ValueError:
        return None
    if not lenient.is_object(answer):
        return None
    inner = _problem(answer.get("error")) or TaskProblem(None, "")
    code = inner.code or lenient.code(answer.get("code")) or None  # 0 is no error code.
    message = lenient.plain(answer.get("message")) or inner.message
    return TaskProblem(code, message) if code or message else None


def retry_after(value: str, now: datetime | None = None) -> float | None:
    """Seconds to wait that a Retry-After header asks for (RFC 9110, 10.2.3).

    Args:
        value: the header, in seconds or as an HTTP date.
        now: the time (UTC) that a date is compared with; the present by default.

    Returns:
        0.0 – 120.0, or None for nonsense, the past and the far future.
    """
    found = lenient.number(value)
    if found is not None:
        seconds = float(found)
    else:
        try:
            date = parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        if date.tzinfo is None:
            date = date.replace(tzinfo=UTC)
        seconds = (date - (now or datetime.now(UTC))).total_seconds()
    return seconds if 0 <= seconds <= MAX_RETRY_AFTER else None


def snippet(data: bytes) -> str:
    """The beginning of an answer in one plain line, for the details of an error."""
    return lenient.plain(data[:1000].decode("utf-8", "replace"), 120) or "an empty answer"


def _mask(submission: Submission) -> _Mask:
    url = check_mask_url(submission.mask_url)
    if url and submission.areas:
        raise MaskError(
            tr("There are both drawn areas and a mask address"),
            tr("Use one of them: delete the areas, or empty the mask address."),
        )
    if not url and not submission.areas:
        raise MaskError(
            tr("There is no mask"), tr("Draw at least one area, or give a mask address.")
        )
    for place, area in enumerate(submission.areas, start=1):
        problem = _area_problem(area)
        if problem:
            raise MaskError(
                tr("Area {number} cannot be sent", number=place),
                tr("Redraw it, or delete it."),
                detail=f"area {place}: {problem}",
            )
    return _Mask(submission.areas, url)


def _area_problem(area: WireArea) -> str:
    try:
        # What JSON calls an integer, so neither True nor 1.0: a fifth of what a set of types takes.
        msgspec.convert((area.width, area.height), tuple[int, int])
        msgspec.convert(area.points, tuple[int, ...])
    except msgspec.ValidationError:
        return "not all numbers are integers"
    if not all(MIN_FRAME_SIDE <= side <= MAX_FRAME_SIDE for side in (area.width, area.height)):
        return f"the frame {area.width} × {area.height} is not of 500 to 4096 pixels a side"
    return _ring_problem(area)


def _ring_problem(area: WireArea) -> str:
    xs, ys = area.points[0::2], area.points[1::2]
    if len(xs) != len(ys):
        return "a point lacks its y"
    if not _has_distinct_points(xs[:_FEW], ys[:_FEW]) and not _has_distinct_points(xs, ys):
        return "fewer than three distinct points"
    try:
        points = np.fromiter(area.points, dtype=np.int64, count=len(area.points))
    except OverflowError:
        return "a point lies outside the frame"
    # Sums of products of what lies in a frame are exact in floats, and quick.
    x, y = points.reshape(-1, 2).T.astype(np.float64)
    if min(x.min(), y.min()) < 0 or x.max() > area.width or y.max() > area.height:
        return "a point lies outside the frame"
    if x @ np.roll(y, -1) == np.roll(x, -1) @ y:
        return "it covers nothing"
    return ""


def _has_distinct_points(xs: tuple[int, ...], ys: tuple[int, ...]) -> bool:
    return len({*zip(xs, ys, strict=True)}) >= MIN_POINTS


def _status(value: object) -> str:
    """The status as it came; the two words that end a task also in other letters."""
    status = lenient.plain(value)
    return status.lower() if status.lower() in _ENDS else status


def _images(output: object) -> tuple[ImageRef, ...]:
    """The first four images of all groups; one without a URL keeps its place."""
    found: list[ImageRef] = []
    for group in lenient.items(output):
        content = group.get("content") if lenient.is_object(group) else None
        found.extend(
            ImageRef(lenient.text(item.get("url")).strip(), lenient.text(item.get("jobId")) or None)
            for item in lenient.items(content)
            if lenient.is_object(item) and item.get("type", "image") == "image"
        )
    return tuple(found[:IMAGES_PER_GENERATION])


def _problem(error: object) -> TaskProblem | None:
    """An `error` in any of its three forms: two kinds of object, or a plain string."""
    if lenient.is_object(error):
        message = lenient.plain(error.get("error_message")) or lenient.plain(error.get("message"))
        return TaskProblem(lenient.code(error.get("code")), message)
    message = lenient.plain(error)
    return TaskProblem(None, message) if message else None
