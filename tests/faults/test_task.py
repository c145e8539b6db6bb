"""The gateway's JSON is not what its contract says."""

from __future__ import annotations

import gzip
import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from mjgui.app.jobs import JobState
from tests.faults.bench import QUICK, Bench
from tests.faults.submitting import SubmitFault, check
from tests.faults.table import Fault, Kind, injects
from tests.gateway.server import Answer

LOST = "Outcome unknown: the answer to the submission was lost"
NONSENSE = "reconnecting: The gateway's answer makes no sense"
MODERATED = "MidJourney's moderation refused it"
FAILED = "The generation failed"
BOMB = gzip.compress(bytes(20_000_000))
HTML = b"<!doctype html><title>502</title>"

Inject = Callable[[Bench], None]


def fault(name: str, sees: str, inject: Inject, ends: JobState, **more: Any) -> SubmitFault:
    return SubmitFault(kind=Kind.TASK, name=name, sees=sees, inject=inject, ends=ends, **more)


def answer(body: bytes, headers: Mapping[str, str]) -> Answer:
    """200 with this body; the names of headers are written with underscores."""
    return Answer(200, body, {name.replace("_", "-"): text for name, text in headers.items()})


def posted(name: str, body: bytes, **headers: str) -> SubmitFault:
    """The POST is answered with 200 and this body: nobody knows whether it was taken."""
    return fault(
        f"{name} in answer to the POST",
        LOST,
        lambda bench: bench.gateway.on_post(answer(body, headers)),
        JobState.UNKNOWN,
    )


def looked(name: str, body: bytes, **headers: str) -> SubmitFault:
    """A look is answered with 200 and this body, which is no task: it is waited out."""
    return fault(
        f"{name} in answer to a look",
        NONSENSE,
        lambda bench: bench.gateway.on_look(answer(body, headers)),
        JobState.DONE,
        pictures=4,
    )


def odd(name: str, sees: str, *tasks: dict[str, Any]) -> SubmitFault:
    """Looks find a task that is odd, but a task: the job goes on with it."""

    def inject(bench: Bench) -> None:
        said = [{"status": "in_progress", **task} for task in tasks]
        bench.gateway.on_look(*[bench.task(**task) for task in said])

    return fault(name, sees, inject, JobState.DONE, pictures=4)


def gives_up(name: str, sees: str, error: Any, **more: Any) -> SubmitFault:
    """A look finds the task failed; should it complete later, it can be taken up again."""
    return fault(
        name,
        sees,
        lambda bench: bench.gateway.on_look(bench.task("failed", error=error)),
        JobState.FAILED,
        is_taken_up=True,
        **more,
    )


def images(name: str, count: int, pictures: int) -> SubmitFault:
    """The task is completed with so many images."""
    return fault(
        name,
        "Done",
        lambda bench: bench.gateway.on_look(
            bench.completed_with(*[bench.image_url(n % 4) for n in range(count)])
        ),
        JobState.DONE,
        pictures=pictures,
    )


def in_utf_16(bench: Bench) -> None:
    task = {"id": bench.next_task_id, "status": "in_progress", "progress": 0.5}
    bench.gateway.on_look(Answer(200, json.dumps(task).encode("utf-16")))


def with_byte_order_mark(bench: Bench) -> None:
    task = {"id": bench.next_task_id, "status": "in_progress", "progress": 0.5}
    bench.gateway.on_look(Answer(200, json.dumps(task).encode("utf-8-sig")))


def in_latin_1(bench: Bench) -> None:
    task = '{"id": "%s", "status": "in_progress", "progress": 0.5, "note": "\xe9"}'
    bench.gateway.on_look(Answer(200, (task % bench.next_task_id).encode("latin-1")))


def in_groups(bench: Bench) -> None:
    content = [[{"type": "image", "url": bench.image_url(n)}] for n in range(4)]
    video = [{"type": "video", "url": "https://gateway.example/clip.mp4"}]
    output = [{"content": group} for group in [video, *content]]
    bench.gateway.on_look(bench.task("completed", output=output))


def with_numbers_without_end(bench: Bench) -> None:
    task = f'"id": "{bench.next_task_id}", "status": "in_progress", "progress": 0.5'
    digits = "9" * 100_000
    odd = f'"n": {digits}, "x": 1e{digits[:9]}, "y": -Infinity, "created_at": {digits}'
    bench.gateway.on_look(Answer(200, f"{{{task}, {odd}}}".encode()))


def with_keys_twice(bench: Bench) -> None:
    task = '{"id": "x", "id": "%s", "status": "failed", "status": "in_progress", "progress": 0.5}'
    bench.gateway.on_look(Answer(200, (task % bench.next_task_id).encode()))


def stands_still(bench: Bench) -> None:
    seconds = itertools.count(step=250)
    bench.use(cadence=replace(QUICK, clock=lambda: float(next(seconds))))
    bench.gateway.on_look(*[bench.task("in_progress", progress=0.4)] * 6)


def ends_in_capitals(bench: Bench) -> None:
    content = [{"type": "image", "url": bench.image_url(number)} for number in range(4)]
    bench.gateway.on_look(bench.task("COMPLETED", output=[{"content": content}]))


def too_early(bench: Bench) -> None:
    bench.gateway.on_look(bench.task("completed"), bench.task("completed", output=[]))


def for_ever_without_images(bench: Bench) -> None:
    bench.gateway.on_look(*[bench.task("completed", output=None)] * 12)


@injects(
    posted("nothing", b""),
    posted("HTML", HTML),
    posted("a list", b"[]"),
    posted("null", b"null"),
    posted("a string", b'"ok"'),
    posted("a task without an id", b'{"status": "queued"}'),
    posted("an id of null", b'{"id": null, "status": "queued"}'),
    posted("a hundred thousand brackets", b"[" * 100_000),
    posted("an id twice, the second time null", b'{"id": "made-1", "id": null}'),
    posted("a gzip bomb", BOMB, Content_Encoding="gzip"),
    posted("five megabytes", b" " * 5_000_000),
    fault(
        "200 with an error inside",
        "The gateway does not take the mask",
        lambda bench: bench.gateway.on_post(
            Answer(200, b'{"error": {"code": 4006006, "error_message": "invalid mask"}}')
        ),
        JobState.FAILED,
        focus="canvas",
    ),
    looked("nothing", b""),
    looked("HTML", HTML),
    looked("a list", b"[1, 2]"),
    looked("null", b"null"),
    looked("a string", b'"in_progress"'),
    looked("a task cut short", b'{"id": "made-1", "sta'),
    looked("five megabytes", b" " * 5_000_000),
    looked("a hundred thousand braces", b'{"a":' * 100_000),
    looked("a gzip bomb", BOMB, Content_Encoding="gzip"),
    looked("ISO 2022, named JSON", b"\x1b$B\x00\xff", Content_Type="application/json"),
    fault("a task in UTF-16", "50", in_utf_16, JobState.DONE, pictures=4),
    fault("a byte-order mark", "50", with_byte_order_mark, JobState.DONE, pictures=4),
    fault("a task in Latin-1", "50", in_latin_1, JobState.DONE, pictures=4),
    odd("progress as a string", "50", {"progress": "0.5"}),
    odd("progress as a word", "Working", {"progress": "halfway"}),
    odd(
        "progress below 0, above 1, without end",
        "Working",
        {"progress": -1},
        {"progress": 7},
        {"progress": 1e400},
    ),
    odd("progress that goes backwards", "20", {"progress": 0.9}, {"progress": 0.2}),
    odd("an unknown status", "Working (warming up)", {"status": "warming up"}),
    odd("a status that is a number", "Working", {"status": 7}, {"status": None}),
    images("one image", 1, 1),
    images("three images", 3, 3),
    images("five images", 5, 4),
    fault("numbers without end", "50", with_numbers_without_end, JobState.DONE, pictures=4),
    fault("keys that come twice", "50", with_keys_twice, JobState.DONE, pictures=4),
    fault("completed, in capitals", "Done", ends_in_capitals, JobState.DONE, pictures=4),
    fault(
        "no progress for ten minutes", "no progress for", stands_still, JobState.DONE, pictures=4
    ),
    fault("images in several groups, and a video", "Done", in_groups, JobState.DONE, pictures=4),
    fault("completed a moment before its images", "Done", too_early, JobState.DONE, pictures=4),
    fault(
        "completed, but without output",
        "The task is completed, but the gateway names no images",
        for_ever_without_images,
        JobState.FAILED,
        is_taken_up=True,
    ),
    fault(
        "cost, dates and usage that make no sense",
        "Done",
        lambda bench: bench.gateway.on_look(
            bench.completed_with(
                *[bench.image_url(n) for n in range(4)],
                usage={"cost": "free of charge"},
                created_at="yesterday",
                progress=[],
            )
        ),
        JobState.DONE,
        pictures=4,
    ),
    gives_up("an error as a string", FAILED, "it went wrong"),
    gives_up("an error as an object", FAILED, {"code": 4006098, "error_message": "no"}),
    gives_up("an error of null", FAILED, None),
    gives_up("an error as a list", FAILED, ["no"]),
    gives_up("an error in markup", FAILED, "<b>no</b><img src='file:///etc/passwd'>"),
    gives_up("a banned prompt", MODERATED, {"message": "Banned prompt: x"}, focus="promptEdit"),
    gives_up("a picture that moderation refuses", MODERATED, "Blocked by content moderation"),
    gives_up(
        "a service that is unavailable",
        "The gateway's service is unavailable",
        {"code": "004006099", "message": "queue full"},
    ),
)
def test_json_that_is_odd(bench: Bench, fault: SubmitFault) -> None:
    check(bench, fault)


@injects(
    Fault(kind=Kind.TASK, name="a generation to load without images", sees="names no images"),
    Fault(kind=Kind.TASK, name="a generation to load that failed", sees=FAILED),
)
def test_a_generation_that_cannot_be_shown(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    status = "failed" if fault.sees == FAILED else "completed"
    answer = Answer(200, json.dumps({"id": "empty", "status": status}).encode())
    bench.gateway.on_look(*[answer] * 12)
    bench.hands.load("empty")
    bench.sees(fault.sees)
    assert bench.typed == before
    bench.hands.wait(lambda: not bench.hands.session.loader.is_loading)
    bench.goes_on()
