"""Pictures made side by side: told as soon as each is there, kept before they are told."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from mjgui.app.fetching import PictureArrived, Pictures, opening
from mjgui.app.pictures import Picture, blank
from mjgui.app.turns import Places
from mjgui.app.work import WorkContext
from mjgui.core.errors import NotAnImageError
from mjgui.core.model import Frame
from mjgui.gateway import polling
from tests.unit.test_pictures import png
from tests.unit.test_turns import until


class Told:
    """Hears events as the GUI thread would."""

    def __init__(self) -> None:
        self.events: list[object] = []
        self.context = WorkContext(threading.Event(), self.events.append)

    @property
    def numbers(self) -> list[int]:
        return [e.number for e in self.events if isinstance(e, PictureArrived)]

    @property
    def failed(self) -> list[int]:
        return [e.number for e in self.events if isinstance(e, polling.ImageFailed)]


def picture() -> Picture:
    return blank(Frame(8, 8))


def test_a_picture_is_told_of_while_others_are_still_being_made() -> None:
    told, first_is_told = Told(), threading.Event()

    def hear(event: object) -> None:
        told.events.append(event)
        first_is_told.set()

    context = WorkContext(threading.Event(), hear)

    def slow() -> Picture:
        assert first_is_told.wait(60)
        return picture()

    with Pictures(context) as pictures:
        pictures.take(0, slow)
        pictures.take(1, picture)
    assert told.numbers == [1, 0]


def test_one_that_fails_leaves_the_others() -> None:
    def broken() -> Picture:
        raise NotAnImageError

    told = Told()
    with Pictures(told.context) as pictures:
        pictures.take(0, broken)
        pictures.take(1, picture)
    assert (told.numbers, told.failed) == ([1], [0])


def test_a_defect_is_not_swallowed() -> None:
    def broken() -> Picture:
        raise ZeroDivisionError

    told = Told()
    with pytest.raises(ZeroDivisionError), Pictures(told.context) as pictures:
        pictures.take(0, broken)


def test_nothing_more_is_made_once_nobody_wants_it() -> None:
    told = Told()
    told.context.cancel.set()
    with Pictures(told.context) as pictures:
        pictures.take(0, lambda: pytest.fail("nobody wants it"))
    assert not told.events


def test_the_first_one_is_made_at_once_and_the_others_in_their_order() -> None:
    heavy, made = Places(1), list[int]()
    context = WorkContext(threading.Event(), lambda _: None, heavy)
    with Pictures(context) as pictures:

        def make(number: int) -> Picture:
            with pictures.turn(number):
                made.append(number)
            return picture()

        with heavy:
            for count, number in enumerate((3, 1, 2), 1):
                pictures.take(number, partial(make, number))
                until(lambda count=count: heavy.waiting == count)
            pictures.take(0, partial(make, 0))
            until(lambda: made == [0, 1])  # the next one in order has the place of the first
            assert heavy.waiting == 2
    assert made == [0, 1, 2, 3]


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a niceness on Linux alone")
def test_the_first_one_goes_before_the_others_where_processors_are_short() -> None:
    told, nice = Told(), dict[int, int]()

    def make(number: int) -> Picture:
        nice[number] = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
        return picture()

    with Pictures(told.context, first=1) as pictures:
        for number in range(4):
            pictures.take(number, partial(make, number))
    assert nice[1] < nice[0] == nice[2] == nice[3]


class Kept:
    """Notes what was put on the disk, and what had been told by then."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self.images: dict[int, tuple[bytes, str]] = {}
        self.too_late: list[int] = []
        self.unsound: list[int] = []

    def hear(self, event: object) -> None:
        pass

    def image(self, number: int, data: bytes, kind: str, is_sound: Callable[[], bool]) -> None:
        if is_sound():
            if number in self._told.numbers:
                self.too_late.append(number)
            self.images[number] = (data, kind)
        else:
            self.unsound.append(number)


def test_files_are_on_the_disk_before_the_window_hears_of_them(tmp_path: Path) -> None:
    data = png("RGB", 300, 200)
    paths = {number: tmp_path / f"{number}.png" for number in range(4)}
    for path in paths.values():
        path.write_bytes(data)
    paths[2].write_bytes(data[:-20])
    told = Told()
    kept = Kept(told)
    opening(paths, kept)(told.context)
    assert sorted(told.numbers) == [0, 1, 3]
    assert told.failed == [2]
    assert kept.images == dict.fromkeys((0, 1, 3), (data, "png"))
    assert not kept.too_late
    assert kept.unsound == [2]
