"""What is read of the settings before the first frame."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mjgui.core.glimpse import Glimpse, glimpse
from mjgui.core.settings import Settings, SettingsStore


def test_it_sees_what_the_settings_have_saved(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsStore(path).save(Settings(appearance="light", window_geometry=bytes(range(256))))
    assert glimpse(path) == Glimpse("light", bytes(range(256)))


def test_where_the_system_chooses_it_is_what_was_chosen_the_last_time(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsStore(path).save(Settings(shown_theme="light"))
    assert glimpse(path).appearance == "light"
    SettingsStore(path).save(Settings(shown_theme="light", appearance="dark"))
    assert glimpse(path).appearance == "dark"


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"\xff\xfe{",
        b"[1, 2]",
        b"null",
        json.dumps({"appearance": 7, "window_geometry": ["x"], "shown_theme": {}}).encode(),
        json.dumps({"window_geometry": "no base64!"}).encode(),
    ],
)
def test_a_file_that_is_missing_or_broken_shows_nothing(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "settings.json"
    if content is not None:
        path.write_bytes(content)
    assert glimpse(path) == Glimpse()


def test_a_folder_in_its_place_shows_nothing(tmp_path: Path) -> None:
    assert glimpse(tmp_path) == Glimpse()


def test_the_first_frame_knows_the_language(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsStore(path).save(Settings(language="de"))
    assert glimpse(path).language == "de"
    path.write_text('{"language": 7}')
    assert glimpse(path).language == "system"
