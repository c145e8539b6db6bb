"""Thumbnails: what is on the disk, what is made anew, and what is in memory."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mjgui.app import thumbnails
from mjgui.app.thumbnails import Thumbnails
from mjgui.app.work import WorkPool
from mjgui.core.errors import FileError, ImageError, ImageTooLargeError, TruncatedImageError
from mjgui.core.imaging import decode, decode_small
from mjgui.core.store import Store
from mjgui.core.thumbnails import THUMBNAIL_SIDE

FOLDER = "0123456789abcdef0123456789abcdef"
OTHER = "fedcba9876543210fedcba9876543210"


def picture(
    colour: tuple[int, int, int], size: tuple[int, int] = (640, 480), kind: str = "png"
) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, colour).save(stream, kind)
    return stream.getvalue()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "kept")
    yield opened
    opened.close()


def on_disk(store: Store, tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "kept" / "thumbnails").rglob("*") if path.is_file())


def colour(store: Store, folder: str = FOLDER, number: int = 0) -> tuple[int, ...]:
    """The colour in the middle of a thumbnail: red, green, blue."""
    pixels = store.thumbnails.pixels(folder, number)
    height, width = pixels.shape[:2]
    blue, green, red, _ = (int(value) for value in pixels[height // 2, width // 2])
    return red, green, blue


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= 6 for a, b in zip(one, other, strict=True))


# -- decoding ----------------------------------------------------------------------------------


@given(
    st.integers(1, 700),
    st.integers(1, 700),
    st.integers(1, 300),
    st.sampled_from(["png", "jpeg", "webp"]),
)
@example(640, 213, 123, "jpeg")  # a quarter of it has a part of a row
def test_a_picture_decoded_small_fits_and_keeps_its_proportions(
    width: int, height: int, side: int, kind: str
) -> None:
    pixels = decode_small(picture((10, 120, 240), (width, height), kind), side)
    rows, columns = pixels.shape[:2]
    if max(width, height) <= side:
        assert (columns, rows) == (width, height)
    else:
        assert max(columns, rows) == side
        assert abs(columns - width * side / max(width, height)) <= 1
        assert abs(rows - height * side / max(width, height)) <= 1
    middle = tuple(int(value) for value in pixels[rows // 2, columns // 2])
    assert near(middle, (240, 120, 10, 255))


def test_a_small_jpeg_is_upright_and_looks_like_the_large_one() -> None:
    ramp = np.linspace(0, 255, 800, dtype=np.uint8)
    image = Image.fromarray(np.dstack([np.tile(ramp, (400, 1))] * 3))
    exif = Image.Exif()
    exif[0x0112] = 6
    stream = io.BytesIO()
    image.save(stream, "jpeg", exif=exif.tobytes(), quality=95)
    small = decode_small(stream.getvalue(), 100)
    large = decode(stream.getvalue()).pixels
    assert small.shape == (100, 50, 4)
    assert np.abs(small[::1, 25, 0].astype(int) - large[4::8, 200, 0].astype(int)).max() <= 6


def test_a_small_picture_obeys_the_same_bounds() -> None:
    data = picture((1, 2, 3), (300, 300), "jpeg")
    with pytest.raises(ImageTooLargeError):
        decode_small(data, 50, limit_pixels=300 * 299)
    with pytest.raises(ImageTooLargeError):
        decode_small(data, 50, limit_bytes=len(data) - 1)
    with pytest.raises(TruncatedImageError):
        decode_small(data[: len(data) // 2], 50)


# -- on the disk -------------------------------------------------------------------------------


def test_a_thumbnail_is_made_once_and_small(store: Store, tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    photo = Image.fromarray(rng.integers(0, 255, (24, 24, 3), dtype=np.uint8)).resize((2048, 1024))
    stream = io.BytesIO()
    photo.save(stream, "png")
    store.images.write(FOLDER, 2, stream.getvalue(), "png")
    pixels = store.thumbnails.pixels(FOLDER, 2)
    assert pixels.shape == (THUMBNAIL_SIDE // 2, THUMBNAIL_SIDE, 4)
    (path,) = on_disk(store, tmp_path)
    assert path.stat().st_size < 20_000
    before = path.stat().st_ino
    again = store.thumbnails.pixels(FOLDER, 2)
    assert again.shape == pixels.shape
    assert np.abs(again.astype(int) - pixels.astype(int)).mean() < 8
    assert [path.stat().st_ino for path in on_disk(store, tmp_path)] == [before]


def test_a_thumbnail_outlives_its_image_until_it_is_discarded(store: Store) -> None:
    store.images.write(FOLDER, 0, picture((200, 30, 30)), "png")
    assert store.thumbnails.make(FOLDER, 0)
    store.images.discard(FOLDER)
    assert near(colour(store), (200, 30, 30))
    assert store.thumbnails.make(FOLDER, 0)
    store.thumbnails.discard(FOLDER)
    with pytest.raises(FileError):
        store.thumbnails.pixels(FOLDER, 0)
    assert not store.thumbnails.make(FOLDER, 0)
    store.thumbnails.discard(FOLDER)  # nothing there: nothing to do


def test_another_image_makes_another_thumbnail(store: Store, tmp_path: Path) -> None:
    store.images.write(FOLDER, 0, picture((200, 30, 30)), "png")
    assert near(colour(store), (200, 30, 30))
    store.images.write(FOLDER, 0, picture((30, 200, 30), kind="jpeg"), "jpeg")
    assert near(colour(store), (30, 200, 30))
    assert len(on_disk(store, tmp_path)) == 1


def test_an_image_older_than_its_thumbnail_makes_another_one_too(store: Store) -> None:
    store.images.write(FOLDER, 0, picture((200, 30, 30)), "png")
    assert near(colour(store), (200, 30, 30))
    store.images.write(FOLDER, 0, picture((30, 30, 200)), "png")
    os.utime(store.images.path(FOLDER, 0), (1_000_000, 1_000_000))  # as from a backup
    assert near(colour(store), (30, 30, 200))


@pytest.mark.parametrize("damage", [b"", b"RIFF", None, picture((0, 0, 0), (900, 900), "webp")])
def test_a_damaged_thumbnail_is_made_anew(
    store: Store, tmp_path: Path, damage: bytes | None
) -> None:
    store.images.write(FOLDER, 0, picture((200, 30, 30)), "png")
    colour(store)
    (path,) = on_disk(store, tmp_path)
    made = path.stat().st_mtime_ns
    path.write_bytes(path.read_bytes()[:-20] if damage is None else damage)
    os.utime(path, ns=(made, made))
    assert near(colour(store), (200, 30, 30))
    os.utime(path, ns=(made, made))
    assert near(colour(store), (200, 30, 30))
    assert path.stat().st_size > 50


def test_without_image_and_with_a_damaged_thumbnail_there_is_none(
    store: Store, tmp_path: Path
) -> None:
    store.images.write(FOLDER, 0, picture((200, 30, 30)), "png")
    colour(store)
    store.images.discard(FOLDER)
    (path,) = on_disk(store, tmp_path)
    path.write_bytes(b"RIFF")
    with pytest.raises(ImageError):
        store.thumbnails.pixels(FOLDER, 0)


def test_a_disk_that_takes_no_thumbnails_keeps_none_from_being_shown(
    store: Store, tmp_path: Path
) -> None:
    store.images.write(FOLDER, 0, picture((200, 30, 30)), "png")
    (tmp_path / "kept" / "thumbnails").write_bytes(b"in the way")
    assert near(colour(store), (200, 30, 30))


# -- in memory ---------------------------------------------------------------------------------


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[WorkPool]:
    made = WorkPool("test-thumbnails", 1)
    yield made
    qtbot.waitUntil(lambda: made.is_idle)
    assert made.shut_down()


class Desk:
    """Thumbnails, and what was heard of them."""

    def __init__(self, store: Store, pool: WorkPool, held_bytes: int) -> None:
        self.thumbnails = Thumbnails(store, pool, held_bytes=held_bytes)
        self.heard: list[tuple[str, int, bool]] = []
        self.thumbnails.ready.connect(self._on_ready)

    def _on_ready(self, folder: str, number: int, image: QImage) -> None:
        self.heard.append((folder, number, image.isNull()))


@pytest.fixture
def desk(store: Store, pool: WorkPool) -> Callable[..., Desk]:
    def make(held_bytes: int = thumbnails.HELD_BYTES) -> Desk:
        return Desk(store, pool, held_bytes)

    return make


def test_what_was_asked_for_is_ready_in_memory(
    store: Store, desk: Callable[..., Desk], qtbot: QtBot
) -> None:
    store.images.write(FOLDER, 3, picture((200, 30, 30)), "png")
    made = desk()
    assert made.thumbnails.get(FOLDER, 3) is None
    made.thumbnails.request(FOLDER, 3)
    qtbot.waitUntil(lambda: made.heard == [(FOLDER, 3, False)])
    image = cast("QImage", made.thumbnails.get(FOLDER, 3))
    assert (image.width(), image.height()) == (256, 192)
    made.thumbnails.request(FOLDER, 3)  # it is there: nothing to do
    assert made.heard == [(FOLDER, 3, False)]


def test_what_has_none_is_said_once_and_asked_for_again_after_it_has_come(
    store: Store, desk: Callable[..., Desk], qtbot: QtBot, pool: WorkPool
) -> None:
    made = desk()
    made.thumbnails.request(FOLDER, 0)
    qtbot.waitUntil(lambda: made.heard == [(FOLDER, 0, True)])
    made.thumbnails.request(FOLDER, 0)
    qtbot.waitUntil(lambda: pool.is_idle)
    assert len(made.heard) == 1
    assert made.thumbnails.is_missing(FOLDER, 0)
    store.images.write(FOLDER, 0, picture((200, 30, 30)), "png")
    made.thumbnails.forget(FOLDER)
    assert not made.thumbnails.is_missing(FOLDER, 0)
    made.thumbnails.request(FOLDER, 0)
    qtbot.waitUntil(lambda: made.heard == [(FOLDER, 0, True), (FOLDER, 0, False)])


def test_the_newest_wishes_come_first_and_those_of_long_ago_not_at_all(
    store: Store,
    desk: Callable[..., Desk],
    qtbot: QtBot,
    pool: WorkPool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go = threading.Event()
    read: list[str] = []

    def waiting(folder: str, number: int) -> object:
        go.wait(60)
        read.append(folder)
        raise FileError

    monkeypatch.setattr(store.thumbnails, "pixels", waiting)
    made = desk()
    first = [f"first {number}" for number in range(9)]
    rows = [f"row {number}" for number in range(thumbnails.WANTED)]
    for name in first:
        made.thumbnails.request(name, 0)
    qtbot.waitUntil(lambda: not pool.is_idle)
    for name in rows:
        made.thumbnails.request(name, 0)
    go.set()
    qtbot.waitUntil(lambda: pool.is_idle and len(read) >= len(rows) + 8)
    # From the top down; of the nine the last one has scrolled away before its turn came.
    assert read == [*first[:8], *rows]


def test_no_more_is_held_in_memory_than_allowed(
    store: Store, desk: Callable[..., Desk], qtbot: QtBot
) -> None:
    for number in range(4):
        store.images.write(FOLDER, number, picture((50 * number, 0, 0), (256, 256)), "png")
        store.images.write(OTHER, number, picture((0, 50 * number, 0), (256, 256)), "png")
    made = desk(held_bytes=3 * 256 * 256 * 4)
    for number in range(4):
        made.thumbnails.request(FOLDER, number)
        qtbot.waitUntil(lambda number=number: made.thumbnails.get(FOLDER, number) is not None)
    assert made.thumbnails.get(FOLDER, 0) is None
    assert made.thumbnails.get(FOLDER, 1) is not None  # used: it is not the next one to go
    made.thumbnails.request(OTHER, 0)
    qtbot.waitUntil(lambda: made.thumbnails.get(OTHER, 0) is not None)
    held = [n for n in range(4) if made.thumbnails.get(FOLDER, n) is not None]
    assert held == [1, 3]


def test_what_changes_while_it_is_read_is_read_again(
    store: Store,
    desk: Callable[..., Desk],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go = threading.Event(), threading.Event()
    pixels = store.thumbnails.pixels
    store.images.write(FOLDER, 0, picture((200, 30, 30)), "png")

    def slow(folder: str, number: int) -> object:
        found = pixels(folder, number)
        begun.set()
        go.wait(60)
        return found

    monkeypatch.setattr(store.thumbnails, "pixels", slow)
    made = desk()
    made.thumbnails.request(FOLDER, 0)
    qtbot.waitUntil(begun.is_set)
    store.images.write(FOLDER, 0, picture((30, 200, 30)), "png")
    made.thumbnails.forget(FOLDER)
    go.set()
    qtbot.waitUntil(lambda: made.thumbnails.get(FOLDER, 0) is not None)
    image = cast("QImage", made.thumbnails.get(FOLDER, 0))
    middle = image.pixelColor(100, 100)
    assert near((middle.red(), middle.green(), middle.blue()), (30, 200, 30))
