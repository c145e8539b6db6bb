"""The table of refusals is complete, and each entry says what happened and what to do."""

from __future__ import annotations

import pytest

from mjgui.core import errors
from mjgui.core.advice import (
    GATEWAY_CODES,
    HTTP_STATUSES,
    Advice,
    Charge,
    Field,
    advice_for,
    advice_for_failure,
)
from mjgui.core.errors import MjguiError, RejectedError, TaskFailedError

CODES = {
    4006001: Field.TASK_ID,
    4006002: Field.IMAGE,
    4006003: Field.IMAGE,
    4006004: Field.PROMPT,
    4006005: Field.MASK,
    4006006: Field.MASK,
    4006007: Field.CALLBACK,
    4006098: None,
    4006099: None,
}
"""The codes of the vendor's page, and the field that each is about."""

FIELDS = {
    401: Field.API_KEY,
    402: Field.ACCOUNT,
    403: Field.ACCOUNT,
    404: Field.TASK_ID,
    405: Field.BASE_URL,
    410: Field.TASK_ID,
    413: Field.MASK,
    415: Field.BASE_URL,
    501: Field.BASE_URL,
}
STATUSES = (400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 415, 422, 425, 429,
            500, 501, 502, 503, 504)  # fmt: skip
OTHERS = (300, 301, 302, 307, 308, 406, 418, 431, 451, 499, 505, 507, 520, 599)


def check(advice: Advice) -> None:
    assert advice.title
    assert advice.title[0].isupper() or advice.title.startswith("mjgui ")
    assert not advice.title.endswith(".")
    assert len(advice.title) < 80
    assert advice.action.endswith(".")


def test_every_code_of_the_vendor_has_its_own_words() -> None:
    assert GATEWAY_CODES.keys() == CODES.keys()
    for code, field in CODES.items():
        advice = advice_for(400, code)
        check(advice)
        assert advice.field is field
    assert len({GATEWAY_CODES[code].title for code in CODES}) == len(CODES)


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_its_own_words(status: int) -> None:
    advice = advice_for(status, None)
    check(advice)
    assert advice.field is FIELDS.get(status)
    same = [s for s in STATUSES if s != status and advice_for(s, None) == advice]
    assert not same
    assert status in HTTP_STATUSES


@pytest.mark.parametrize("status", OTHERS)
def test_an_unknown_status_has_words_as_well(status: int) -> None:
    advice = advice_for(status, None)
    check(advice)
    if status >= 500:
        assert advice.charge is Charge.UNKNOWN
    if status < 400:
        assert advice.field is Field.BASE_URL


@pytest.mark.parametrize(
    "status", [400, 401, 402, 403, 404, 405, 408, 410, 413, 415, 422, 425, 429]
)
def test_what_the_gateway_refused_costs_nothing(status: int) -> None:
    assert RejectedError(status).charge is Charge.NONE


@pytest.mark.parametrize("status", [409, 500, 502, 503, 504, 520])
def test_what_may_have_got_in_may_cost(status: int) -> None:
    assert RejectedError(status).charge is Charge.UNKNOWN


def test_the_code_goes_before_the_status() -> None:
    assert advice_for(500, 4006004) is GATEWAY_CODES[4006004]
    assert advice_for(422, 123) == advice_for(422, None)


def test_these_are_told_apart() -> None:
    """Moderation, out of credit, rate limit, time-out, unknown outcome."""
    titles = {
        TaskFailedError(4006098, "blocked by moderation").title,
        RejectedError(402).title,
        RejectedError(429).title,
        errors.TimedOutError().title,
        errors.OutcomeUnknownError().title,
        TaskFailedError(4006098, "the model broke").title,
    }
    assert len(titles) == 6


@pytest.mark.parametrize("text", ["Banned prompt: x", "content MODERATION", "nsfw", "Policy"])
def test_moderation_is_known_by_its_words(text: str) -> None:
    advice = advice_for_failure(None, text)
    check(advice)
    assert "moderation" in advice.title
    assert advice.field is Field.PROMPT


def kinds(base: type[MjguiError] = MjguiError) -> list[type[MjguiError]]:
    return [base, *(each for kind in base.__subclasses__() for each in kinds(kind))]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_error_says_what_happened_and_what_to_do(kind: type[MjguiError]) -> None:
    error = RejectedError(418) if kind is RejectedError else kind()
    check(Advice(error.title, error.action))
    assert error.code
    assert error.report().startswith(f"[{error.code}] {error.title}")
    if error.charge is not Charge.NONE:
        assert error.charge.value in error.report()
