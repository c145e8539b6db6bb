"""Reports of problems: no key, no prompt, no name in them; and not too much."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.report import (
    LEFT_OUT,
    MOST_CHARACTERS,
    MOST_LINES,
    log_lines,
    report_of,
    settings_lines,
    without_home,
)
from mjgui.core.settings import Settings

HEAD = "2026-01-02 03:04:05,678 WARNING MainThread mjgui.app.work:"
KEY = "sk-0123456789abcdef"


def report(
    lines: tuple[str, ...] = (),
    *,
    settings: Settings = Settings(),  # noqa: B008 - immutable
    secrets: tuple[str, ...] = (),
    prompts: tuple[str, ...] = (),
    home: str = "/home/anna",
    user: str = "anna",
) -> str:
    return report_of(
        (("mjgui", "1.2.3"),),
        settings,
        lines,
        secrets=secrets,
        prompts=prompts,
        home=home,
        user=user,
    )


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=8, max_size=40)
    .filter(lambda key: key.strip() == key and not key.isspace())
    .filter(lambda key: key not in report())
)
def test_the_key_is_never_in_it_whatever_it_is(key: str) -> None:
    lines = (f"{HEAD} {key} is refused", f"{HEAD} got 'Bearer {key}'", f"ValueError: {key}", key)
    settings = Settings(
        base_url="https://u:p@host/x", save_folder="/media/x", shortcuts={"undo": "Ctrl+J"}
    )
    assert key not in report(lines, secrets=(key,), settings=settings)


def test_what_looks_like_a_key_is_taken_out_though_nobody_knows_it() -> None:
    assert KEY not in report((f"{HEAD} {KEY} is refused",))


def test_the_home_folder_becomes_a_tilde_and_the_name_goes() -> None:
    settings = Settings(save_folder="/home/anna/Pictures/cut")
    text = report(
        (f"{HEAD} no room in /home/anna/.local, nor in /media/anna/disk",), settings=settings
    )
    assert "save_folder: ~/Pictures/cut" in text
    assert "no room in ~/.local, nor in /media/[user]/disk" in text
    assert "anna" not in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"C:\Users\anna\Pictures", r"~\Pictures"),
        (r"'C:\\Users\\anna\\Pictures'", r"'~\\Pictures'"),
        ("c:/users/ANNA/Pictures", "~/Pictures"),
        (r"D:\anna\x", r"D:\[user]\x"),
        (r"C:\Users\annabel", r"C:\Users\annabel"),
    ],
)
def test_paths_of_windows_are_known_in_every_way_of_writing(text: str, shown: str) -> None:
    assert without_home(text, r"C:\Users\anna", "anna") == shown


def test_a_home_that_is_the_root_changes_nothing() -> None:
    assert without_home("/etc/x", "/", "") == "/etc/x"


def test_lines_of_the_log_are_bounded() -> None:
    long = f"{HEAD} {'x' * 10_000}"
    kept = log_lines([long] * 10_000)
    assert len(kept) == MOST_LINES
    assert max(map(len, kept)) == MOST_CHARACTERS


def test_what_the_gateway_and_exceptions_say_stays_out() -> None:
    lines = [
        f"{HEAD} work failed: [gateway.refused] The gateway refuses",
        "a red kite above the lake is not allowed",
        "and so is this",
        "Traceback (most recent call last):",
        '  File "/x/mjgui/app/work.py", line 10, in run',
        "    ticket.work('a red kite')",
        "ValueError: a red kite",
    ]
    assert log_lines(lines) == [
        lines[0],
        LEFT_OUT,
        lines[3],
        lines[4],
        f"ValueError: {LEFT_OUT}",
    ]


def test_known_prompts_are_taken_out_wherever_they_stand() -> None:
    text = report((f"{HEAD} task 'a red kite' broke",), prompts=("a red kite", "", "at"))
    assert "red kite" not in text
    assert "task '[prompt]' broke" in text
    assert "mjgui: 1.2.3" in report(prompts=("mjgui",))


def test_settings_tell_only_what_is_known_to_be_harmless() -> None:
    settings = Settings(
        base_url="https://user:word@gate.example:8443/path?token=1",
        name_template="{task} for Anna Smith",
        stored_keys=("https://gate.example",),
        window_geometry=b"123",
        mask_opacity=0.5,
        notifications="off",
        wheel="zoom",
        shortcut_preset="krita",
    )
    assert settings_lines(settings) == [
        "base_url: https://gate.example:8443",
        f"stored_keys: {LEFT_OUT}",
        "mask_opacity: 0.5",
        "wheel: zoom",
        "notifications: off",
        f"name_template: {LEFT_OUT}",
        f"window_geometry: {LEFT_OUT}",
        "shortcut_preset: krita",
    ]
    assert settings_lines(Settings()) == []
