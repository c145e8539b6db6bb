from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.errors import Field, KeyTextError, PromptError, TaskIdError, UrlError
from mjgui.gateway.checks import (
    check_base_url,
    check_callback,
    check_key,
    check_mask_url,
    check_prompt,
    clean_task_id,
)


@pytest.mark.parametrize("text", ["", " \n ", "a", "ж" * 8192, "🐦" * 8192, "مرحبا", "two\nlines"])
def test_prompts_that_pass(text: str) -> None:
    assert check_prompt(text) == (text if text.strip() else "")


@pytest.mark.parametrize("text", ["a" * 8193, "🐦" * 8193, "a\0b", "a\ud800b"])
def test_prompts_that_do_not_pass(text: str) -> None:
    with pytest.raises(PromptError) as caught:
        check_prompt(text)
    assert caught.value.field is Field.PROMPT


def test_a_long_prompt_says_by_how_much() -> None:
    with pytest.raises(PromptError, match="by 3 characters"):
        check_prompt("a" * 8195)


WEB_URL_CHECKS = pytest.mark.parametrize(
    ("check", "field"), [(check_callback, Field.CALLBACK), (check_mask_url, Field.MASK_URL)]
)


@WEB_URL_CHECKS
@pytest.mark.parametrize(
    "text",
    ["", "http://example.com", "https://example.com:8443/a?b=c#d", "https://bücher.example/ä"],
)
def test_web_urls_that_pass(check: Callable[[str], str], field: Field, text: str) -> None:
    assert check(f"  {text}\n") == text


@WEB_URL_CHECKS
@pytest.mark.parametrize(
    "text",
    [
        "example.com",
        "ftp://example.com/x",
        "file:///etc/passwd",
        "https://",
        "https:///path",
        "https://exa mple.com",
        "https://example.com/a\nb",
        "https://example.com:99999999/",
        "https://example.com:0/",
        "https://[::1",
        "https://example.com\\evil",
        "javascript:alert(1)",
        "https://..",
        "https://example.com/" + "a" * 100_000,
        "https://xn--.example",
    ],
)
def test_web_urls_that_do_not_pass(check: Callable[[str], str], field: Field, text: str) -> None:
    with pytest.raises(UrlError) as caught:
        check(text)
    assert caught.value.field is field


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://cloud.vtrix.ai", "https://cloud.vtrix.ai"),
        (" https://cloud.vtrix.ai/ ", "https://cloud.vtrix.ai"),
        ("https://host.example/prefix//", "https://host.example/prefix"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://localhost", "http://localhost"),
        ("http://[::1]:9", "http://[::1]:9"),
    ],
)
def test_base_urls_that_pass(text: str, expected: str) -> None:
    assert check_base_url(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cloud.vtrix.ai",
        "http://cloud.vtrix.ai",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://192.168.1.2",
        "https://user:secret@host.example",
        "https://user@host.example",
        "https://host.example/?a=b",
        "https://host.example/?",
        "https://host.example/#x",
        "ftp://host.example",
    ],
)
def test_base_urls_that_do_not_pass(text: str) -> None:
    with pytest.raises(UrlError) as caught:
        check_base_url(text)
    assert caught.value.field is Field.BASE_URL


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc-123", "abc-123"),
        ("  abc\n", "abc"),
        ("https://cloud.vtrix.ai/model/v1/generation/task/abc-123", "abc-123"),
        ("https://cloud.vtrix.ai/model/v1/generation/task/abc-123/?x=y", "abc-123"),
    ],
)
def test_task_ids_that_pass(text: str, expected: str) -> None:
    assert clean_task_id(text) == expected


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "finished MidJourney task"),
        ("a b", "a blank"),
        ('"abc"', "a quotation mark"),
        ("“abc”", "a quotation mark"),
        ("a/b", "a slash"),
        ("a\\b", "a backslash"),
        ("a\0b", "NUL"),
        ("a\u200bb", "ZERO WIDTH SPACE"),
        ("..", "dots"),
        ("x" * 300, "300 characters"),
        ("https://cloud.vtrix.ai/", "no task id"),
    ],
)
def test_task_ids_that_do_not_pass_say_what(text: str, what: str) -> None:
    with pytest.raises(TaskIdError, match=what) as caught:
        clean_task_id(text)
    assert caught.value.field is Field.TASK_ID


@given(st.text())
def test_a_task_id_that_passes_passes_again(text: str) -> None:
    try:
        cleaned = clean_task_id(text)
    except TaskIdError:
        return
    assert clean_task_id(cleaned) == cleaned


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\n", "line feed"),
        (" ", "a blank"),
        ("\u0430", "CYRILLIC SMALL LETTER A"),
        ("\u200b", "ZERO WIDTH SPACE"),
        ("\ud800", "U\\+D800"),
    ],
)
def test_a_stray_character_in_a_key_is_named_and_the_key_is_not(character: str, name: str) -> None:
    with pytest.raises(KeyTextError, match=name) as caught:
        check_key(f"sk-1{character}23456789")
    report = caught.value.report()
    assert "Character 5" in report
    assert "sk-1" not in report
    assert "23456789" not in report


def test_a_sound_key_passes() -> None:
    assert check_key("sk-AZ.09_~!") == "sk-AZ.09_~!"
