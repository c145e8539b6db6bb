"""What is said of each end of a job, and what is offered to do about it."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from mjgui.app.job import Job, JobState
from mjgui.app.messages import (
    CHECK_ACCOUNT,
    CHECK_AGAIN,
    OPEN_SETTINGS,
    SUBMIT_AGAIN,
    TAKE_UP,
    Message,
    MessageKind,
    message_of,
    message_of_end,
    message_of_quiet,
)
from mjgui.core.errors import (
    CertificateError,
    DownloadError,
    Field,
    MjguiError,
    NoConnectionError,
    OutcomeUnknownError,
    RejectedError,
    StoppedError,
    TaskFailedError,
    TimedOutError,
    TruncatedImageError,
)
from mjgui.core.journal import GatewayRef
from mjgui.core.records import decode_error, encode_error
from mjgui.ui.jobs.words import status_text
from tests.unit.made_up_jobs import made_up

PRACTICE = GatewayRef("practice", "http://practice.invalid")


def ended(error: MjguiError, state: JobState = JobState.FAILED) -> Job:
    """A job that ended so; one that was refused, or never arrived, has no task."""
    job = made_up(state, error=error)
    has_task = error.code in {TaskFailedError.code, StoppedError.code}
    return job if has_task else replace(job, task=None)


def message_about(job: Job) -> Message:
    message = message_of_end(job)
    assert message is not None
    return message


def acts(message: Message) -> list[str]:
    return [offer.act for offer in message.offers]


OFFERED = {
    400: [],
    401: [OPEN_SETTINGS],
    402: [CHECK_ACCOUNT],
    403: [CHECK_ACCOUNT],
    404: [],
    408: [SUBMIT_AGAIN],
    409: [CHECK_ACCOUNT],
    413: [],
    422: [],
    425: [SUBMIT_AGAIN],
    429: [SUBMIT_AGAIN],
}


@pytest.mark.parametrize(("status", "offered"), [*OFFERED.items(), (307, [OPEN_SETTINGS])])
def test_what_a_refusal_offers(status: int, offered: list[str]) -> None:
    job = ended(RejectedError(status, gateway_text="the gateway's own words"))
    message = message_about(job)
    assert acts(message) == offered
    assert "The gateway says: “the gateway's own words”." in message.text
    assert message.kind is MessageKind.ERROR
    for offer in message.offers:
        assert offer.job_id == ("" if offer.act == OPEN_SETTINGS else job.id)


@pytest.mark.parametrize(
    ("error", "state", "offered"),
    [
        (OutcomeUnknownError(), JobState.UNKNOWN, [CHECK_ACCOUNT, SUBMIT_AGAIN]),
        (TaskFailedError(4006098, "out of luck"), JobState.FAILED, [CHECK_AGAIN]),
        (TaskFailedError(None, "banned prompt"), JobState.FAILED, [CHECK_AGAIN]),
        (NoConnectionError(), JobState.FAILED, [SUBMIT_AGAIN]),
        (CertificateError(), JobState.FAILED, [SUBMIT_AGAIN]),
        (StoppedError(), JobState.STOPPED, [TAKE_UP]),
    ],
)
def test_what_an_end_offers(error: MjguiError, state: JobState, offered: list[str]) -> None:
    job = ended(error, state)
    message = message_about(job)
    assert acts(message) == offered
    assert {offer.job_id for offer in message.offers} == {job.id}


@pytest.mark.parametrize(
    ("error", "offered"),
    [
        (TaskFailedError(4006098, "out of luck"), [CHECK_AGAIN]),
        (NoConnectionError(), [SUBMIT_AGAIN]),
        (RejectedError(402), [CHECK_ACCOUNT]),
        (RejectedError(401), [OPEN_SETTINGS]),
    ],
)
def test_an_error_from_the_journal_offers_the_same(error: MjguiError, offered: list[str]) -> None:
    kept = decode_error(encode_error(error))
    assert acts(message_about(ended(kept))) == offered


@pytest.mark.parametrize(
    ("error", "offered"),
    [
        (RejectedError(404), [CHECK_AGAIN]),
        (RejectedError(401), [CHECK_AGAIN, OPEN_SETTINGS]),
        (RejectedError(403), [CHECK_AGAIN, CHECK_ACCOUNT]),
        (NoConnectionError(), [CHECK_AGAIN]),
        (DownloadError("The task is completed, but the gateway names no images"), [CHECK_AGAIN]),
    ],
)
def test_a_task_that_was_lost_sight_of_is_looked_at_again_and_not_submitted(
    error: MjguiError, offered: list[str]
) -> None:
    assert acts(message_about(made_up(JobState.FAILED, error=error))) == offered


def test_images_that_are_missing_say_why() -> None:
    job = made_up(JobState.DONE, error=TruncatedImageError())
    assert message_about(job).text.startswith("The picture is cut short or damaged. ")


def test_what_was_never_sent_can_be_submitted() -> None:
    job = replace(ended(StoppedError("Stopped before it was sent"), JobState.STOPPED), task=None)
    assert acts(message_about(job)) == [SUBMIT_AGAIN]


def test_practice_has_no_account_to_look_at() -> None:
    job = made_up(JobState.UNKNOWN, gateway=PRACTICE)
    assert acts(message_about(job)) == [SUBMIT_AGAIN]
    assert acts(message_of_quiet(made_up(JobState.WAITING, gateway=PRACTICE, quiet_for=700))) == []


def test_a_refused_load_offers_the_account_of_the_gateway_in_use() -> None:
    message = message_of(RejectedError(402))
    assert [(offer.act, offer.job_id) for offer in message.offers] == [(CHECK_ACCOUNT, "")]


def test_long_words_of_the_gateway_are_cut() -> None:
    message = message_of(RejectedError(400, gateway_text="word\n" * 200))
    assert len(message.text) < 300
    assert message.text.endswith("…”.")
    assert "\n" not in message.text


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("input[0].params.remixPrompt is too long", Field.PROMPT),
        ("mask.areas[3].points: odd count", Field.MASK),
        ("mask.url cannot be fetched", Field.MASK_URL),
        ("Callback must be a URL", Field.CALLBACK),
        ("imageNo out of range", Field.IMAGE),
        ("jobId unknown", Field.TASK_ID),
        ("no", None),
    ],
)
def test_a_refused_value_leads_to_its_field(text: str, field: Field | None) -> None:
    for status in (400, 422):
        assert message_of(RejectedError(status, gateway_text=text)).field is field


def test_different_ends_read_differently() -> None:
    now = time.monotonic()
    limited, late = RejectedError(429), TimedOutError()
    jobs = [
        made_up(JobState.STOPPED),
        made_up(JobState.UNKNOWN),
        made_up(JobState.FAILED),
        ended(TaskFailedError(None, "banned prompt")),
        ended(RejectedError(402)),
        ended(RejectedError(403)),
        ended(RejectedError(429)),
        replace(
            made_up(JobState.WAITING),
            trouble=limited.title,
            trouble_error=limited,
            next_try=now + 41.5,
        ),
        replace(
            made_up(JobState.WAITING), trouble=late.title, trouble_error=late, next_try=now + 8
        ),
        made_up(JobState.WAITING, quiet_for=90),
        made_up(JobState.WAITING),
    ]
    assert [status_text(job, now) for job in jobs] == [
        "Stopped waiting",
        "Outcome unknown, maybe charged",
        "The generation failed",
        "MidJourney's moderation refused it",
        "Out of credit",
        "Not allowed: no balance or no permission",
        "The gateway asks to slow down (rate limit)",
        "Rate limited: next try in 0:42",
        "Reconnecting: The gateway did not answer in time",
        "No progress for 1 minute; still looking",
        "Working  ·  50 %",
    ]
