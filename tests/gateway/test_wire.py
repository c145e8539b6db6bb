from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.errors import (
    Field,
    InputError,
    MalformedAnswerError,
    MaskError,
)
from mjgui.core.model import ImageRef, Submission, Task, TaskProblem, WireArea
from mjgui.gateway.wire import decode_rejection, decode_task, encode_submission, retry_after

AREA = WireArea(1456, 816, (10, 10, 300, 20, 200, 400))


def params(submission: Submission) -> dict[str, Any]:
    request = json.loads(encode_submission(submission))
    assert request.keys() == {"model", "input"}
    assert request["model"] == "midjourney_inpaint"
    (block,) = request["input"]
    assert block.keys() == {"params"}
    return block["params"]


def test_a_full_submission_reads_as_the_contract_says() -> None:
    sent = params(Submission("t", 3, (AREA, AREA), "", "ein Vögelchen 🐦", "https://a.example/cb"))
    area = {"width": 1456, "height": 816, "points": [10, 10, 300, 20, 200, 400]}
    assert sent == {
        "jobId": "t",
        "imageNo": 3,
        "mask": {"areas": [area, area]},
        "remixPrompt": "ein Vögelchen 🐦",
        "callback": "https://a.example/cb",
    }


def test_empty_options_are_left_out() -> None:
    assert params(Submission("t", 0, (), "https://a.example/m.png")) == {
        "jobId": "t",
        "imageNo": 0,
        "mask": {"url": "https://a.example/m.png"},
    }


@st.composite
def wire_areas(draw: st.DrawFn) -> WireArea:
    width, height = draw(st.integers(500, 4096)), draw(st.integers(500, 4096))
    points = draw(
        st.lists(
            st.tuples(st.integers(0, width), st.integers(0, height)), min_size=3, max_size=20
        ).filter(_covers_something)
    )
    return WireArea(width, height, tuple(value for point in points for value in point))


def _covers_something(points: list[tuple[int, int]]) -> bool:
    shifted = points[1:] + points[:1]
    doubled = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, shifted, strict=True))
    return len(set(points)) >= 3 and doubled != 0


printable = st.characters(exclude_categories=("Cs",), exclude_characters="\0")


@given(
    task_id=st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True),
    image_no=st.integers(0, 3),
    areas=st.lists(wire_areas(), min_size=1, max_size=3).map(tuple),
    prompt=st.text(printable, max_size=50),
    callback=st.sampled_from(["", "https://a.example/x?y=ä", "http://b.example:81"]),
)
def test_whatever_is_sent_reads_back_the_same(
    task_id: str, image_no: int, areas: tuple[WireArea, ...], prompt: str, callback: str
) -> None:
    sent = params(Submission(task_id, image_no, areas, "", prompt, callback))
    assert sent.pop("jobId") == task_id
    assert sent.pop("imageNo") == image_no
    assert sent.pop("remixPrompt", "") == (prompt if prompt.strip() else "")
    assert sent.pop("callback", "") == callback
    mask = sent.pop("mask")
    assert mask == {
        "areas": [{"width": a.width, "height": a.height, "points": list(a.points)} for a in areas]
    }
    assert not sent


@pytest.mark.parametrize(
    ("submission", "field"),
    [
        (Submission("", 0, (AREA,)), Field.TASK_ID),
        (Submission(" t ", 0, (AREA,)), Field.TASK_ID),
        (Submission("a/b", 0, (AREA,)), Field.TASK_ID),
        (Submission("t", -1, (AREA,)), Field.IMAGE),
        (Submission("t", 4, (AREA,)), Field.IMAGE),
        (Submission("t", True, (AREA,)), Field.IMAGE),
        (Submission("t", 0), Field.MASK),
        (Submission("t", 0, (AREA,), "https://a.example/m.png"), Field.MASK),
        (Submission("t", 0, (), "a.example/m.png"), Field.MASK_URL),
        (Submission("t", 0, (AREA,), "", "x" * 8193), Field.PROMPT),
        (Submission("t", 0, (AREA,), "", "x\0"), Field.PROMPT),
        (Submission("t", 0, (AREA,), "", "", "nowhere"), Field.CALLBACK),
    ],
)
def test_what_breaks_a_rule_is_refused_with_its_field(submission: Submission, field: Field) -> None:
    with pytest.raises(InputError) as caught:
        encode_submission(submission)
    assert caught.value.field is field


@pytest.mark.parametrize(
    "area",
    [
        WireArea(499, 816, AREA.points),
        WireArea(1456, 4097, AREA.points),
        WireArea(1456, 816, ()),
        WireArea(1456, 816, (0, 0, 10, 10)),
        WireArea(1456, 816, (0, 0, 10, 10, 20)),
        WireArea(1456, 816, (0, 0, 10, 10, 0, 0, 10, 10)),
        WireArea(1456, 816, (0, 0, 10, 10, 20, 20)),
        WireArea(1456, 816, (-1, 0, 10, 10, 0, 20)),
        WireArea(1456, 816, (0, 0, 1457, 10, 0, 20)),
        WireArea(1456, 816, (0, 0, 10.0, 10, 0, 20)),  # type: ignore[arg-type]
    ],
)
def test_an_area_that_breaks_a_rule_is_named_by_its_place(area: WireArea) -> None:
    with pytest.raises(MaskError, match="Area 2"):
        encode_submission(Submission("t", 0, (AREA, area)))


def task(**members: Any) -> Task:
    return decode_task(json.dumps({"id": "t", "status": "in_progress", **members}).encode())


def images(*urls: str) -> list[dict[str, str]]:
    return [{"type": "image", "url": url, "jobId": f"job-{url}"} for url in urls]


def test_a_completed_task_reads_whole() -> None:
    read = decode_task(
        b'{"id": "t", "model": "midjourney_inpaint", "created_at": 1763800000,'
        b'"status": "completed", "progress": 1.0, "usage": {"cost": "0.052", "discount": 0.9},'
        b'"output": [{"content": [{"type": "image", "url": "https://a.example/1", "jobId": "j"}]}],'
        b'"metadata": {}}'
    )
    assert read == Task(
        "t",
        "completed",
        progress=1.0,
        images=(ImageRef("https://a.example/1", "j"),),
        cost=Decimal("0.052"),
        created_at=datetime(2025, 11, 22, 8, 26, 40, tzinfo=UTC),
        model="midjourney_inpaint",
    )


def test_images_are_flattened_and_the_fifth_is_dropped() -> None:
    video = {"type": "video", "url": "v"}
    output = [{"content": [*images("a"), video]}, None, {"content": images("b", "c", "d", "e")}]
    read = task(status="completed", output=output)
    assert [image.url for image in read.images] == ["a", "b", "c", "d"]
    assert read.images[1].job_id == "job-b"


def test_an_image_without_a_url_keeps_the_places_of_the_others() -> None:
    output = [{"content": [*images("a"), {"type": "image", "url": None}, *images("c")]}]
    read = task(status="completed", output=output)
    assert [image.url for image in read.images] == ["a", "", "c"]


@pytest.mark.parametrize("output", [None, [], {}, "x", [1], [{"content": {}}], [{"content": [1]}]])
def test_a_completed_task_may_name_no_images(output: Any) -> None:
    assert task(status="completed", output=output).images == ()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("0.4", 0.4),
        ('"0.4"', 0.4),
        ("0", 0.0),
        ("1", 1.0),
        ("-0.1", None),
        ("1.5", None),
        ("40", None),
        ("NaN", None),
        ("-Infinity", None),
        ("1e999", None),
        ("1e-999999999999999999999", None),
        ("9" * 5000, None),
        ('"half"', None),
        ("true", None),
        ("null", None),
        ("[]", None),
    ],
)
def test_progress(written: str, read: float | None) -> None:
    answer = f'{{"id": "t", "status": "in_progress", "progress": {written}}}'
    assert decode_task(answer.encode()).progress == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('"0.052"', Decimal("0.052")),
        ("0.1", Decimal("0.1")),
        ("0.10000000000000000001", Decimal("0.10000000000000000001")),
        ("2", Decimal(2)),
        ("-1", None),
        ("1e999", None),
        ('"free"', None),
        ("null", None),
        ("0." + "9" * 31, None),
        (f'"0.{"9" * 500}"', None),
    ],
)
def test_cost_is_never_a_float(written: str, read: Decimal | None) -> None:
    answer = f'{{"id": "t", "status": "completed", "usage": {{"cost": {written}}}}}'
    assert decode_task(answer.encode()).cost == read


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        ({"code": 4006098, "error_message": "Boom"}, TaskProblem(4006098, "Boom")),
        ({"code": "004006098", "message": "Boom"}, TaskProblem(4006098, "Boom")),
        ({"code": 4006098.0}, TaskProblem(4006098, "")),
        ({"code": "E7", "message": 5}, TaskProblem(None, "")),
        ("Bad\n\x1b words", TaskProblem(None, "Bad words")),
        (None, None),
        ([], None),
    ],
)
def test_the_error_of_a_failed_task(error: Any, problem: TaskProblem | None) -> None:
    assert task(status="failed", error=error).problem == problem


def test_an_error_of_an_open_task_is_no_failure() -> None:
    assert task(error="later").problem is None


@pytest.mark.parametrize(
    "written",
    [1763800000, 1763800000.0, "1763800000", 1763800000000, "2025-11-22T08:26:40Z"],
)
def test_created_at(written: Any) -> None:
    assert task(created_at=written).created_at == datetime(2025, 11, 22, 8, 26, 40, tzinfo=UTC)


@pytest.mark.parametrize("written", [None, "yesterday", 1e30, -(10**300), [], True])
def test_created_at_that_is_no_time(written: Any) -> None:
    assert task(created_at=written).created_at is None


def test_an_unknown_status_is_kept_and_open() -> None:
    read = task(status="warming_up")
    assert read.status == "warming_up"
    assert read.is_open


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_and_byte_order_marks(encoding: str) -> None:
    answer = '{"id": "t", "status": "failed", "error": "schön"}'.encode(encoding)
    assert decode_task(answer).problem == TaskProblem(None, "schön")


def test_a_wrong_encoding_does_not_hide_the_task() -> None:
    answer = '{"id": "t", "status": "failed", "error": "schön"}'.encode("latin-1")
    assert decode_task(answer).id == "t"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html><body>Sign in</body></html>",
        b"null",
        b"[]",
        b'"t"',
        b"{}",
        b'{"id": ""}',
        b'{"id": null}',
        b'{"id": ["t"]}',
        b'{"id": "a b"}',
        b'{"id": "t"',
        b"[" * 100_000,
        b'{"id": ' + b"1" * 5000 + b"}",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_task_is_malformed(data: bytes) -> None:
    with pytest.raises(MalformedAnswerError) as caught:
        decode_task(data)
    assert len(caught.value.detail) < 200


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
task_like = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ("id", "status", "progress", "output", "usage", "error", "created_at", "model"),
        json_values | st.sampled_from(["completed", "failed", "t"]),
    ),
)


@given(st.binary() | (task_like | json_values).map(lambda value: json.dumps(value).encode()))
def test_any_answer_is_a_task_or_malformed(data: bytes) -> None:
    try:
        read = decode_task(data)
    except MalformedAnswerError:
        return
    assert read.id
    assert read.progress is None or 0 <= read.progress <= 1
    assert len(read.images) <= 4
    repr(read).encode()


@given(st.integers(300, 599), st.binary() | json_values.map(lambda v: json.dumps(v).encode()))
def test_any_refusal_is_read(status: int, data: bytes) -> None:
    error = decode_rejection(status, data, {})
    assert error.status == status
    assert len(error.gateway_text) <= 300
    error.report().encode()


@pytest.mark.parametrize(
    ("body", "code", "text"),
    [
        (b'{"message": "no balance"}', None, "no balance"),
        (b'{"error": "no balance"}', None, "no balance"),
        (b'{"error": {"code": "004006003", "error_message": "bad"}}', 4006003, "bad"),
        (b'{"code": 4006003, "message": "bad"}', 4006003, "bad"),
        (b'{"code": 400, "message": "bad"}', None, "bad"),
        (b'{"code": 0, "message": "bad"}', None, "bad"),
        (b"plain words", None, "plain words"),
        (b"<html>Bad gateway</html>", None, ""),
    ],
)
def test_the_words_of_a_refusal(body: bytes, code: int | None, text: str) -> None:
    error = decode_rejection(400, body, {})
    assert (error.gateway_code, error.gateway_text) == (code, text)


NOW = datetime(2025, 11, 22, 8, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "status"),
    [("completed", "completed"), ("COMPLETED", "completed"), (" Failed ", "failed"), ("Up", "Up")],
)
def test_a_task_ends_in_any_letters(said: str, status: str) -> None:
    assert decode_task(json.dumps({"id": "t", "status": said}).encode()).status == status


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        ("0", 0.0),
        ("Sat, 22 Nov 2025 08:00:30 GMT", 30.0),
        ("", None),
        ("-5", None),
        ("121", None),
        ("nan", None),
        ("inf", None),
        ("1e400", None),
        ("soon", None),
        ("Sat, 22 Nov 2025 07:59:00 GMT", None),
        ("Sat, 22 Nov 2125 08:00:30 GMT", None),
        ("Sat, 99 Nov 2025 08:00:30 GMT", None),
        ("Sat, 22 Nov 2025 08:00:30 +9999", None),
    ],
)
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds
