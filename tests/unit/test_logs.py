"""The log holds what helps, and never the key."""

from __future__ import annotations

import base64
import logging
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import httpx
import pytest

from mjgui.core.logs import LOG_NAME, Logs, configure, redact

CANARY = "sk-canary-7f3a9"
log = logging.getLogger("mjgui.test")


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Logs]:
    logs, problem = configure(tmp_path, lambda: [CANARY])
    assert problem is None
    yield logs
    logs.close()


def written(folder: Path) -> str:
    return (folder / LOG_NAME).read_text(encoding="utf-8")


def test_the_log_says_what_happened(logs: Logs, tmp_path: Path) -> None:
    log.info("submitted %s, %d areas — ü", "task-1", 3)
    logging.getLogger("someone.else").info("chatter")
    logging.getLogger("httpx").info("HTTP Request: GET https://x/y")
    assert "INFO" in written(tmp_path)
    assert "submitted task-1, 3 areas — ü" in written(tmp_path)
    assert "chatter" not in written(tmp_path)
    assert "HTTP Request" not in written(tmp_path)


def chained() -> None:
    try:
        int(CANARY)
    except ValueError as error:
        raise RuntimeError(f"sending {CANARY} failed") from error


@pytest.mark.parametrize("place", ["message", "argument", "mapping", "exception", "stack"])
def test_the_key_never_gets_in(
    logs: Logs, tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    match place:
        case "message":
            log.warning(f"the key is {CANARY}!")  # noqa: G004 - what is tested
        case "argument":
            log.warning("headers %r", {"Authorization": f"Bearer {CANARY}"})
        case "mapping":
            log.warning("%(key)s", {"key": CANARY})
        case "exception":
            try:
                chained()
            except RuntimeError:
                log.exception("failed")
            assert "RuntimeError: sending [key] failed" in written(tmp_path)
            assert "ValueError" in written(tmp_path)
        case _:
            log.warning("here", stack_info=True)
    shown = written(tmp_path) + "\n".join(logs.last_lines(1000)) + capsys.readouterr().err
    assert CANARY not in shown
    assert shown


def test_httpx_s_own_words_for_a_bad_key_are_redacted(logs: Logs, tmp_path: Path) -> None:
    try:
        with socket.create_server(("127.0.0.1", 0)) as server, httpx.Client() as client:
            url = f"http://127.0.0.1:{server.getsockname()[1]}"
            client.get(url, headers={"Authorization": f"Bearer {CANARY}\n"})
    except httpx.LocalProtocolError:
        log.exception("refused")
    assert "LocalProtocolError" in written(tmp_path)
    assert CANARY not in written(tmp_path)


def test_a_bad_record_is_dropped_without_showing_its_arguments(
    logs: Logs, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # pytest's own handler raises what a record's formatting raises.
    monkeypatch.setattr(logging, "raiseExceptions", False)
    record = logging.LogRecord("mjgui", logging.WARNING, __file__, 1, "%d", (CANARY,), None)
    for handler in logging.getLogger().handlers:
        if type(handler).__module__ == "mjgui.core.logs":
            monkeypatch.setattr(logging, "raiseExceptions", True)
            handler.handle(record)
    assert CANARY not in capsys.readouterr().err
    log.warning("still here")
    assert "still here" in written(tmp_path)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Authorization: Bearer abc.def", "Authorization: Bearer [key]"),
        ("b'bearer abc\\n'", "b'bearer [key]'"),
        ("GET https://h/a.png?Signature=s&x=1 200", "GET https://h/a.png?[query] 200"),
        ("('https://h/a#frag', 1)", "('https://h/a?[query]', 1)"),
        ("https://me:pass@h/a", "https://[user]@h/a"),
        ("https://h/a nothing to hide?", "https://h/a nothing to hide?"),
    ],
)
def test_what_is_secret_by_its_form_is_taken_out(text: str, cleaned: str) -> None:
    assert redact(text) == cleaned


def test_a_secret_is_found_as_repr_shows_it() -> None:
    assert redact(repr("key\nwith\tescapes"), ["key\nwith\tescapes"]) == "'[key]'"


@pytest.mark.parametrize(
    "shown",
    [
        quote("sk/canary+0123=", safe=""),
        quote_plus("sk/canary+0123="),
        base64.b64encode(b"sk/canary+0123=").decode(),
        base64.b64encode(b"sk/canary+0123=@host").decode(),
    ],
)
def test_a_secret_is_found_as_it_is_encoded(shown: str) -> None:
    cleaned = redact(f"before {shown} after", ["sk/canary+0123="])
    assert "canary" not in cleaned
    assert shown[:16] not in cleaned
    assert cleaned.startswith("before [key]")


def test_a_key_in_the_wrong_field_is_known_by_its_form() -> None:
    """It is no secret that anybody has been told of."""
    cleaned = redact("no task 'sk-live_0123-4567abcd' at https://gateway.test")
    assert cleaned == "no task '[key]' at https://gateway.test"
    assert redact("ask-me-not-for-it, task-sk-1") == "ask-me-not-for-it, task-sk-1"


def test_nothing_is_too_short_a_secret_to_take_out_everywhere() -> None:
    assert redact("a text", ["", "a"]) == "a text"


def test_the_key_of_the_moment_counts(tmp_path: Path) -> None:
    keys: list[str] = []
    logs, _ = configure(tmp_path, lambda: keys)
    keys.append("typed-later-1")
    log.warning("typed-later-1")
    logs.close()
    assert "typed-later-1" not in written(tmp_path)


def test_the_last_lines_are_for_a_report(logs: Logs) -> None:
    for number in range(5):
        log.info("line %d", number)
    assert [line[-6:] for line in logs.last_lines(2)] == ["line 3", "line 4"]
    assert logs.last_lines(0) == []


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    logs, problem = configure(tmp_path / "file" / "logs", list)
    log.warning("seen")
    assert problem is not None
    assert logs.last_lines(1)[0].endswith("seen")
    logs.close()


def test_a_closed_log_takes_nothing_more(logs: Logs, tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)
    logs.close()
    log.warning("too late")
    assert "too late" not in written(tmp_path)
    assert len(logging.getLogger().handlers) < len(before)


def test_without_a_stderr_the_file_is_written(tmp_path: Path) -> None:
    code = (
        "import logging, pathlib, sys\n"
        "sys.stderr = None\n"
        "from mjgui.core.logs import configure\n"
        f"configure(pathlib.Path({str(tmp_path)!r}), lambda: [])\n"
        "logging.getLogger('mjgui').warning('quiet')\n"
    )
    subprocess.run([sys.executable, "-c", code], timeout=120, check=True)
    assert "quiet" in written(tmp_path)
