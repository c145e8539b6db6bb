"""Every rule of the contract, each with its code, over real HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from tests.practice.helpers import Gateway, area, params


def without(name: str) -> dict[str, Any]:
    values = params()
    del values[name]
    return values


def masked(*areas: object, **more: object) -> dict[str, Any]:
    return params(mask={"areas": list(areas), **more})


REFUSED = [
    (without("jobId"), 4006001),
    (params(jobId=""), 4006001),
    (params(jobId="  "), 4006001),
    (params(jobId=7), 4006001),
    (without("imageNo"), 4006002),
    (params(imageNo=4), 4006003),
    (params(imageNo=-1), 4006003),
    (params(imageNo=True), 4006003),
    (params(imageNo=1.0), 4006003),
    (params(imageNo="1"), 4006003),
    (params(remixPrompt=""), 4006004),
    (params(remixPrompt="a" * 8193), 4006004),
    (params(remixPrompt=7), 4006004),
    (without("mask"), 4006005),
    (params(mask="areas"), 4006005),
    (params(mask={}), 4006005),
    (params(mask={"areas": []}), 4006005),
    (masked(area(), url="http://127.0.0.1/mask.png"), 4006006),
    (params(mask={"url": "ftp://127.0.0.1/mask.png"}), 4006006),
    (params(mask={"url": "mask.png"}), 4006006),
    (params(mask={"areas": "all"}), 4006006),
    (masked(7), 4006006),
    (masked(area(width=499)), 4006006),
    (masked(area(height=4097)), 4006006),
    (masked(area(width=750.0)), 4006006),
    (masked(area(width=None)), 4006006),
    (masked(area(points="none")), 4006006),
    (masked(area([100, 100, 300, 100, 300])), 4006006),
    (masked(area([100, 100, 300, 100])), 4006006),
    (masked(area([100, 100, 300, 100, 300, 200.5])), 4006006),
    (masked(area([100, 100, 300, 100, 300, True])), 4006006),
    (masked(area([100, 100, 751, 100, 300, 200])), 4006006),
    (masked(area([-1, 100, 300, 100, 300, 200])), 4006006),
    (masked(area([100, 100, 300, 100, 100, 100])), 4006006),
    (masked(area([100, 100, 200, 200, 300, 300])), 4006006),
    (masked(area([100, 100, 300, 300, 300, 100, 100, 300])), 4006006),
    (masked(area([100, 100, 100, 300, 300, 300, 300, 100])), 4006006),
    (masked(area([300, 300, 100, 300, 100, 100, 300, 100])), 4006006),
    (masked(area(width=500)), 4006006),
    (masked(area(), area([100, 100, 300, 100])), 4006006),
    (params(callback=""), 4006007),
    (params(callback="example.com/done"), 4006007),
    (params(callback="ftp://example.com/done"), 4006007),
    (params(callback="http:///done"), 4006007),
    (params(callback="http://a b/done"), 4006007),
    (params(callback="http://host:99999/"), 4006007),
    (params(callback=7), 4006007),
]


@pytest.mark.parametrize(("values", "code"), REFUSED)
def test_a_broken_rule_is_answered_with_its_code(
    gateway: Gateway, values: dict[str, Any], code: int
) -> None:
    answer = gateway.post(values)
    assert answer.status_code == 400
    assert answer.json()["code"] == code
    assert isinstance(answer.json()["message"], str)
    assert answer.json()["message"]


@pytest.mark.parametrize(
    "values",
    [
        params(imageNo=0),
        params(imageNo=3),
        params(remixPrompt="🦊" * 8192),
        masked(area([0, 0, 750, 0, 750, 500, 0, 500])),
        masked(area([400, 100, 500, 300, 300, 300])),  # starts at the topmost point
        masked(area([100, 300, 400, 100, 400, 500])),  # starts at the leftmost point
        masked(area(width=751)),  # a side may be off by rounding
        masked(area([0, 0, 375, 0, 375, 250], width=1500, height=1000)),
        {**params(), "somethingNew": 1},
    ],
)
def test_what_keeps_the_rules_is_taken(gateway: Gateway, values: dict[str, Any]) -> None:
    answer = gateway.post(values)
    assert answer.status_code == 200, answer.text
    assert answer.json()["status"] == "queued"


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"", "application/json", 400),
        (b"<html>", "application/json", 400),
        (b"\xff\xfe", "application/json", 400),
        (b'{"model": NaN}', "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"model": "other", "input": []}', "application/json", 400),
        (b'{"model": "midjourney_inpaint"}', "application/json", 400),
        (b'{"model": "midjourney_inpaint", "input": [{}]}', "application/json", 400),
        (b'{"model": "midjourney_inpaint", "input": [1]}', "application/json", 400),
        (b"{}", "text/plain", 415),
        (b" " * (4 * 1024 * 1024 + 1), "application/json", 413),
    ],
)
def test_what_is_no_request_at_all_is_refused_in_json(
    gateway: Gateway, content: bytes, kind: str, status: int
) -> None:
    answer = gateway.client.post(
        "/model/v1/generation", content=content, headers={"Content-Type": kind}
    )
    assert answer.status_code == status
    assert answer.json()["message"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/model/v1/generation/task/none", 404),
        ("GET", "/images/practice-sample/4.png", 404),
        ("GET", "/images/none/0.png", 404),
        ("GET", "/images/..%2F..%2Fetc/0.png", 404),
        ("GET", "/model/v1/generation", 405),
        ("DELETE", "/model/v1/generation/task/practice-sample", 405),
    ],
)
def test_other_addresses_are_answered_in_json(
    gateway: Gateway, method: str, path: str, status: int
) -> None:
    answer = gateway.client.request(method, path)
    assert answer.status_code == status
    assert answer.json()["message"]
    assert ("Allow" in answer.headers) == (status == 405)


def test_an_unknown_task_cannot_be_edited(gateway: Gateway) -> None:
    assert gateway.post(params(jobId="none")).status_code == 404


def test_a_name_that_is_not_of_loopback_is_refused(gateway: Gateway) -> None:
    answer = gateway.client.get("/", headers={"Host": "rebound.example"})
    assert answer.status_code == 400
    assert answer.json()["message"]
