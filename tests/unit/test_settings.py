"""Settings survive a restart, a broken file, an older and a newer version."""

from __future__ import annotations

import codecs
import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.errors import SettingsError
from mjgui.core.folders import data_dir
from mjgui.core.settings import (
    DEFAULT_BASE_URL,
    Settings,
    SettingsStore,
)

NOON = datetime(2026, 3, 1, 12, 0, 0)  # noqa: DTZ001 - local time, for a file name


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "Дата folder" / "settings.json", lambda: NOON)


def write(store: SettingsStore, content: str | bytes) -> None:
    store.path.parent.mkdir(parents=True, exist_ok=True)
    store.path.write_bytes(content if isinstance(content, bytes) else content.encode())


def files(store: SettingsStore) -> list[str]:
    return sorted(path.name for path in store.path.parent.iterdir())


def test_a_first_start_has_the_defaults(store: SettingsStore) -> None:
    assert store.load() == (Settings(), None)
    assert not store.path.parent.exists()
    assert Settings().base_url == DEFAULT_BASE_URL
    assert not Settings().stored_keys


def test_what_is_saved_is_loaded(store: SettingsStore) -> None:
    settings = Settings(
        gateway="practice",
        base_url="http://127.0.0.1:8000",
        stored_keys=("http://127.0.0.1:8000",),
        appearance="dark",
        mask_colour="#00fF00",
        mask_opacity=1,
        save_folder="/home/ä b",
        save_format="webp",
        jpeg_quality=80,
        window_geometry=bytes(range(256)),
        window_state=b"\0",
        side_state=b"\1",
        panels_hidden=True,
        shown_theme="dark",
        snapping=False,
        shortcuts={"undo": "Ctrl+U", "redo": ""},
    )
    store.save(settings)
    assert SettingsStore(store.path).load() == (settings, None)
    assert files(store) == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        '"text"',
        "\0\0\0",
        b"\xff\xfe{}",
        "<html>",
        '{"a": 1e999}',
        "[" * 100_000,
    ],
)
def test_a_broken_file_is_kept_aside(store: SettingsStore, content: str | bytes) -> None:
    write(store, content)
    before = store.path.read_bytes()
    settings, problem = store.load()
    assert settings == Settings()
    assert problem is not None
    assert files(store) == ["settings.broken-20260301-120000.json"]
    assert "settings.broken-20260301-120000.json" in problem.action
    assert (store.path.parent / files(store)[0]).read_bytes() == before
    store.save(Settings(appearance="dark"))
    assert store.load() == (Settings(appearance="dark"), None)


def test_an_earlier_broken_file_is_never_overwritten(store: SettingsStore) -> None:
    for content in ("first", "second", "third"):
        write(store, content)
        store.load()
    contents = {path.read_text() for path in store.path.parent.iterdir()}
    assert contents == {"first", "second", "third"}


def test_a_folder_in_the_file_s_place_is_set_aside_too(store: SettingsStore) -> None:
    store.path.mkdir(parents=True)
    settings, problem = store.load()
    assert settings == Settings()
    assert problem is not None
    store.save(settings)
    assert store.load() == (settings, None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("gateway", "else"),
        ("gateway", None),
        ("base_url", ""),
        ("base_url", 7),
        ("stored_keys", "text"),
        ("appearance", ["dark"]),
        ("mask_colour", "red"),
        ("mask_colour", "#00ff00\n"),
        ("mask_opacity", 1.01),
        ("mask_opacity", -0.01),
        ("mask_opacity", "0.5"),
        ("jpeg_quality", 0),
        ("jpeg_quality", 101),
        ("jpeg_quality", True),
        ("window_geometry", "no base64!"),
        ("panels_hidden", 1),
        ("shown_theme", "blue"),
        ("shortcuts", {"undo": 1}),
    ],
)
def test_a_single_wrong_value_costs_only_itself(
    store: SettingsStore, name: str, value: object
) -> None:
    good: dict[str, object] = {"save_folder": "/kept", "save_format": "jpeg"}
    write(store, json.dumps({**good, name: value}))
    settings, problem = store.load()
    assert settings == Settings(save_folder="/kept", save_format="jpeg")
    assert problem is not None
    assert name in problem.detail
    # The next save puts defaults in the place of what was wrong, so the file as it was is kept.
    [aside] = [file for file in files(store) if file != "settings.json"]
    assert aside in problem.action
    before = store.path.read_bytes()
    assert (store.path.parent / aside).read_bytes() == before
    store.load()
    store.save(settings)
    assert files(store) == [aside, "settings.json"]
    assert (store.path.parent / aside).read_bytes() == before


def test_a_second_instance_keeps_no_copy(store: SettingsStore) -> None:
    write(store, '{"jpeg_quality": 0}')
    _, problem = SettingsStore(store.path, writes=False).load()
    assert problem is not None
    assert files(store) == ["settings.json"]


def test_a_byte_order_mark_is_no_fault(store: SettingsStore) -> None:
    write(store, codecs.BOM_UTF8 + b'{"appearance": "dark"}')
    assert store.load() == (Settings(appearance="dark"), None)


def test_settings_of_a_newer_version_are_kept(store: SettingsStore) -> None:
    write(store, '{"appearance": "dark", "from_the_future": {"a": [1, null, "x"]}}')
    settings, problem = store.load()
    assert problem is None
    store.save(settings.changed(appearance="light"))
    kept = json.loads(store.path.read_text())
    assert kept["from_the_future"] == {"a": [1, None, "x"]}
    assert kept["appearance"] == "light"


def test_a_failed_save_says_so_and_keeps_the_old_file(store: SettingsStore) -> None:
    blocked = SettingsStore(store.path / "below" / "settings.json")
    store.save(Settings(appearance="dark"))
    with pytest.raises(SettingsError) as caught:
        blocked.save(Settings())
    assert "could not be saved" in caught.value.title
    assert store.load() == (Settings(appearance="dark"), None)


@given(
    st.dictionaries(
        st.sampled_from(Settings.__struct_fields__),
        st.one_of(
            st.none(),
            st.booleans(),
            st.integers(),
            st.floats(allow_nan=False, allow_infinity=False),
            st.text(),
            st.lists(st.text()),
        ),
    )
)
def test_no_values_whatever_break_a_start(values: dict[str, object]) -> None:
    settings = Settings()
    for name, value in values.items():
        try:
            settings = settings.changed(**{name: value})
        except SettingsError:
            assert getattr(settings, name) == getattr(Settings(), name)
    assert 0 <= settings.mask_opacity <= 1
    assert 1 <= settings.jpeg_quality <= 100
    assert settings.gateway in {"auto", "practice", "midjourney"}


def test_a_value_out_of_range_is_refused() -> None:
    with pytest.raises(SettingsError):
        Settings().changed(mask_opacity=2)
    with pytest.raises(TypeError, match="no field"):
        Settings().changed(opacity=1)


def test_each_gateway_has_its_own_key() -> None:
    first, second = "https://one.example", "http://127.0.0.1:9"
    both = Settings().with_key_stored(first, stored=True).with_key_stored(second, stored=True)
    assert both.with_key_stored(second, stored=True) == both
    assert set(both.stored_keys) == {first, second}
    assert both.with_key_stored(second, stored=False).stored_keys == (first,)


def test_the_data_folder_is_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_dir(Path("here")) == tmp_path / "here"
    assert data_dir(tmp_path / "a") == tmp_path / "a"
    usual = data_dir(None)
    assert usual.is_absolute()
    assert usual.name == "mjgui"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX home folders")
def test_without_a_home_folder_the_user_is_told_what_to_set() -> None:
    code = (
        "import pwd\n"
        "def nobody(_uid):\n"
        "    raise KeyError\n"
        "pwd.getpwuid = nobody\n"
        "from mjgui.core.folders import data_dir\n"
        "from mjgui.core.errors import SettingsError\n"
        "try:\n"
        "    print(data_dir(None))\n"
        "except SettingsError as error:\n"
        "    print(error.action)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "MJGUI_DATA_DIR" in result.stdout
