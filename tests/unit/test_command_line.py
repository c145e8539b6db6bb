"""The command line, as a shell and as a caller see it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mjgui import __version__
from mjgui.core.command_line import Options, parse

CANARY = "sk-canary-7f3a9"


def refusal(capsys: pytest.CaptureFixture[str], *argv: str, **environ: str) -> str:
    """The one line that a refused command line prints."""
    with pytest.raises(SystemExit) as caught:
        parse(argv, environ)
    assert caught.value.code == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    return lines[0]


def test_nothing_given_means_as_in_the_settings() -> None:
    assert parse([], {}) == Options()


def test_every_option_is_read() -> None:
    options = parse(
        ["--base-url", "https://g.example", "--mask", "a mask.png", "task-1"],
        {"MJGUI_API_KEY": f" {CANARY}\n", "MJGUI_DATA_DIR": "/some where"},
    )
    assert options.task_id == "task-1"
    assert options.base_url == "https://g.example"
    assert options.mask_file == Path("a mask.png")
    assert options.data_dir == Path("/some where")
    assert options.api_key is not None
    assert options.api_key.reveal() == CANARY
    assert parse(["--practice"], {}).practice
    assert parse(["--smoke"], {}).smoke


def test_the_key_is_in_no_repr() -> None:
    options = parse([], {"MJGUI_API_KEY": CANARY})
    assert CANARY not in f"{options} {options!r} {options.api_key} {options.api_key!r}"


def test_the_option_goes_before_the_environment() -> None:
    environ = {"MJGUI_BASE_URL": "https://env.example"}
    assert parse([], environ).base_url == "https://env.example"
    assert parse(["--base-url", "https://opt.example"], environ).base_url == "https://opt.example"
    assert parse(["--practice"], environ).base_url is None


def test_empty_variables_count_as_not_set() -> None:
    environ = {"MJGUI_API_KEY": " ", "MJGUI_BASE_URL": "", "MJGUI_DATA_DIR": ""}
    assert parse([], environ) == Options()


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["--practice", "--base-url", "https://g.example"], "exclude each other"),
        (["--smoke", "task"], "--smoke"),
        (["--smoke", "--mask", "m.png"], "--smoke"),
        (["--smoke", "--base-url", "https://g.example"], "--smoke"),
        (["--mask"], "--mask"),
        (["--mask", ""], "--mask"),
        (["--base-url", " "], "--base-url"),
        ([""], "TASK_ID is empty"),
        (["one", "two"], "two"),
        (["--prac"], "--prac"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(
    argv: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    line = refusal(capsys, *argv)
    assert words in line
    assert "mjgui --help" in line


def test_a_key_in_the_wrong_place_is_not_echoed(capsys: pytest.CaptureFixture[str]) -> None:
    assert CANARY not in refusal(capsys, f"--api-key={CANARY}")
    assert CANARY not in refusal(capsys, "--api-key", CANARY)


def test_a_key_with_a_look_alike_is_refused_without_being_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    line = refusal(capsys, MJGUI_API_KEY=f"{CANARY}\N{CYRILLIC SMALL LETTER A}")
    assert "MJGUI_API_KEY" in line
    assert "cyrillic small letter a" in line
    assert CANARY not in line


def run(code: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_help_names_every_option_and_variable(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--help"], {})
    assert caught.value.code == 0
    text = capsys.readouterr().out
    for name in (
        *("TASK_ID", "--practice", "--base-url", "--mask", "--smoke", "--version", "--help"),
        *("MJGUI_API_KEY", "MJGUI_BASE_URL", "MJGUI_DATA_DIR"),
    ):
        assert name in text
    assert max(map(len, text.splitlines())) <= 80


def test_version_needs_nothing_heavy() -> None:
    result = run(
        "import atexit, sys\n"
        "from mjgui.core.command_line import parse\n"
        "heavy = 'numpy PySide6 httpx PIL cv2 shapely msgspec keyring'.split()\n"
        "atexit.register(lambda: print([name for name in heavy if name in sys.modules]))\n"
        "parse(['--version'], {})\n",
        COLUMNS="80",
    )
    assert result.returncode == 0
    assert result.stdout.splitlines() == [f"mjgui {__version__}", "[]"]


def test_without_a_stderr_a_refusal_is_still_exit_2() -> None:
    result = run(
        "import sys\n"
        "sys.stderr = sys.stdout = None\n"
        "from mjgui.core.command_line import parse, say\n"
        "say('nobody reads this')\n"
        "parse(['--nonsense'], {})\n"
    )
    assert result.returncode == 2
