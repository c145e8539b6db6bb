"""The gateway answers with HTTP statuses other than success."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from mjgui.app.jobs import JobState
from tests.faults.bench import GENERATION, Bench
from tests.faults.submitting import SubmitFault, check
from tests.faults.table import Fault, Kind, injects
from tests.gateway.server import Answer, Behaviour, ScriptedServer, redirect, says

UNKNOWN = JobState.UNKNOWN
LOST = "Outcome unknown: the answer to the submission was lost"
SLOW_DOWN = "The gateway asks to slow down (rate limit)"
NEXT_TRY = "rate limited: next try in 0:0"
TROUBLE = "The gateway has trouble of its own"

Inject = Callable[[Bench], None]


def post_meets(*behaviours: Behaviour) -> Inject:
    return lambda bench: bench.gateway.on_post(*behaviours)


def looks_meet(*behaviours: Behaviour) -> Inject:
    return lambda bench: bench.gateway.on_look(*behaviours)


def downloads_meet(*behaviours: Behaviour) -> Inject:
    def inject(bench: Bench) -> None:
        for number in range(4):
            bench.gateway.on_image(number, *behaviours)

    return inject


def addresses_expire(bench: Bench) -> None:
    for number, status in enumerate((403, 404, 410, 403)):
        bench.gateway.on_image(number, Answer(status))


def asks_to_wait_until(**shift: float) -> Inject:
    """Answer the POST with 429 and a date, so far from the moment of asking."""

    def inject(bench: Bench) -> None:
        date = format_datetime(datetime.now(UTC) + timedelta(**shift), usegmt=True)
        bench.gateway.on_post(too_many(date))

    return inject


class ComeBack:
    """503 with a date two seconds after the moment of answering."""

    def play(self, connection: socket.socket, stop: threading.Event, /) -> None:
        date = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
        says({}, 503, Retry_After=date).play(connection, stop)


def fault(name: str, sees: str, inject: Inject, ends: JobState, **more: Any) -> SubmitFault:
    return SubmitFault(kind=Kind.STATUS, name=name, sees=sees, inject=inject, ends=ends, **more)


def refused(status: int, sees: str, body: Any = None, focus: str = "") -> SubmitFault:
    said = body or {"message": "the gateway's own words"}
    name = f"{status} on the POST" + (f" with code {said['code']}" if "code" in said else "")
    return fault(name, sees, post_meets(says(said, status)), JobState.FAILED, focus=focus)


def unknown(status: int) -> SubmitFault:
    return fault(f"{status} on the POST", LOST, post_meets(Answer(status)), JobState.UNKNOWN)


def waited_out(status: int, sees: str) -> SubmitFault:
    answer = says({"message": "busy"}, status)
    inject = looks_meet(answer, answer)
    return fault(f"{status} while polling", sees, inject, JobState.DONE)


def sent_again(name: str, sees: str, *answers: Behaviour) -> SubmitFault:
    """What certainly was not taken is sent again, by the program itself."""
    posts = len(answers) + 1
    return fault(name, sees, post_meets(*answers), JobState.DONE, posts=posts)


def too_many(retry_after: str) -> Behaviour:
    return says({"message": "slow down"}, 429, Retry_After=retry_after)


@injects(
    refused(400, "The gateway does not understand the request"),
    refused(
        400,
        "The gateway does not take the mask",
        {"code": "004006006", "message": "invalid mask"},
        focus="canvas",
    ),
    refused(
        400,
        "The gateway does not take the length of the remix prompt",
        {"code": 4006004, "message": "prompt"},
        focus="promptEdit",
    ),
    refused(
        400,
        "The gateway does not take the callback address",
        {"code": 4006007, "message": "callback"},
        focus="callbackEdit",
    ),
    refused(401, "The API key is missing or wrong"),
    refused(402, "Out of credit"),
    refused(403, "Not allowed: no balance or no permission"),
    refused(404, "The gateway does not know this task", focus="taskIdEdit"),
    refused(408, "The gateway waited too long for the request"),
    refused(409, "The gateway sees a conflict"),
    refused(413, "The mask is too large for the gateway", focus="canvas"),
    refused(422, "The gateway does not take a value"),
    refused(451, "The gateway refused the request"),
    fault(
        "429 again and again on the POST",
        SLOW_DOWN,
        post_meets(*[too_many("0")] * 5),
        JobState.FAILED,
        posts=5,
    ),
    sent_again("429 with Retry-After in seconds", NEXT_TRY, too_many("0.05")),
    *(
        fault(
            f"429 with Retry-After {how}",
            NEXT_TRY,
            asks_to_wait_until(seconds=seconds),
            JobState.DONE,
            posts=2,
        )
        for how, seconds in (("as a date", 2), ("in the past", -1e6), ("a year ahead", 3e7))
    ),
    sent_again(
        "429 with nonsense as Retry-After",
        NEXT_TRY,
        too_many("nan"),
        too_many("-5"),
        too_many("soon"),
    ),
    sent_again("503 with Retry-After", "reconnecting", says({}, 503, Retry_After="0")),
    sent_again("503 with a date as Retry-After", "reconnecting", ComeBack()),
    *(unknown(status) for status in (500, 502, 503, 504, 507, 520, 599)),
    *(
        fault(f"{status} on the POST with Retry-After {said}", LOST, post_meets(meets), UNKNOWN)
        for status, said, meets in (
            (500, "1", says({}, 500, Retry_After="1")),
            (503, "nan", says({}, 503, Retry_After="nan")),
            (503, "-5", says({}, 503, Retry_After="-5")),
            (503, "100000", says({}, 503, Retry_After="100000")),
        )
    ),
    waited_out(408, "reconnecting: The gateway waited too long for the request"),
    waited_out(429, NEXT_TRY),
    waited_out(500, f"reconnecting: {TROUBLE}"),
    waited_out(502, f"reconnecting: {TROUBLE}"),
    waited_out(503, f"reconnecting: {TROUBLE}"),
    waited_out(504, f"reconnecting: {TROUBLE}"),
    waited_out(599, f"reconnecting: {TROUBLE}"),
    *(
        fault(
            f"429 while polling with Retry-After {said!r}",
            NEXT_TRY,
            looks_meet(too_many(said)),
            JobState.DONE,
            pictures=4,
        )
        for said in ("0", "nan", "-1", "Sat, 22 Nov 2003 08:00:00 GMT", "99999999999999999999")
    ),
    fault(
        "302 while polling",
        "The gateway sends elsewhere",
        looks_meet(redirect("https://elsewhere.example/task")),
        JobState.FAILED,
        is_taken_up=True,
    ),
    fault(
        "404 while polling",
        "The gateway does not know this task",
        looks_meet(says({"message": "no such task"}, 404)),
        JobState.FAILED,
        is_taken_up=True,
    ),
    fault(
        "401 while polling",
        "The API key is missing or wrong",
        looks_meet(says({"message": "expired"}, 401)),
        JobState.FAILED,
        is_taken_up=True,
    ),
    fault(
        "500 while downloading",
        "Done",
        downloads_meet(Answer(500), Answer(503)),
        JobState.DONE,
        pictures=4,
    ),
    fault(
        "429 and 408 while downloading",
        "Done",
        downloads_meet(Answer(429), Answer(408)),
        JobState.DONE,
        pictures=4,
    ),
    fault(
        "403, 404 and 410 on expired image addresses",
        "Done",
        addresses_expire,
        JobState.DONE,
        pictures=4,
    ),
)
def test_a_status_is_put_into_words(bench: Bench, fault: SubmitFault) -> None:
    check(bench, fault)


@injects(
    Fault(kind=Kind.STATUS, name="302 on the POST", sees="The gateway sends elsewhere"),
    Fault(kind=Kind.STATUS, name="307 on the POST", sees="The gateway sends elsewhere"),
    Fault(kind=Kind.STATUS, name="308 on the POST", sees="The gateway sends elsewhere"),
)
def test_a_submission_is_never_redirected(bench: Bench, fault: Fault) -> None:
    with ScriptedServer() as elsewhere:
        bench.gateway.on_post(redirect(elsewhere.url, int(fault.name[:3])))
        before = bench.typed
        bench.submit()
        assert bench.wait_for_job().state is JobState.FAILED
        assert not elsewhere.asked
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.STATUS,
        name="an image's server redirects without end",
        sees="1 of 4 images could not be fetched",
    )
)
def test_a_redirect_loop(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    bench.gateway.on_image(2, *[redirect(bench.image_url(2))] * 40)
    bench.submit()
    job = bench.wait_for_job()
    assert job.state is JobState.DONE
    assert [slot.picture is not None for slot in job.slots] == [True, True, False, True]
    bench.sees(fault.sees)
    bench.gateway.calm()
    bench.hands.press("resultChoice2")
    bench.hands.wait(lambda: bench.hands.job.slots[2].picture)
    assert bench.wait_for_job().state is JobState.DONE
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.STATUS,
        name="404 on the generation to load",
        sees="The gateway does not know this task",
    )
)
def test_a_generation_that_is_not_there(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    bench.hands.load("no-such-task")
    bench.sees(fault.sees)
    bench.message_with(fault.sees)
    bench.hands.wait(lambda: bench.hands.focus.objectName() == "taskIdEdit")
    generation = bench.hands.session.generation
    assert generation is not None
    assert generation.task_id == GENERATION
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.STATUS,
        name="an answer that repeats the key",
        sees="The API key is missing or wrong",
    )
)
def test_a_refusal_that_repeats_the_key(bench: Bench, fault: Fault) -> None:
    key, before = bench.gateway.key, bench.typed
    bench.gateway.on_post(says({"message": f"Bearer {key} is not valid"}, 401))
    bench.submit()
    assert bench.wait_for_job().state is JobState.FAILED
    bench.sees(fault.sees)
    bench.hands.press_message_button("Copy details")
    bench.hides_the_key()
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(
    Fault(
        kind=Kind.STATUS,
        name="a wrong key, told by a button to the settings",
        sees="The API key is missing or wrong",
    )
)
def test_a_wrong_key_leads_to_the_settings(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    bench.use(key="sk-another-0123456789")
    bench.submit()
    assert bench.wait_for_job().state is JobState.FAILED
    bench.sees(fault.sees)
    hands = bench.hands
    hands.wait(lambda: "Settings" in [button.text for button in hands.message.buttons])
    assert bench.typed == before
    bench.goes_on()
