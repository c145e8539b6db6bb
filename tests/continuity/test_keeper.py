"""The last writes: all of them, or an end all the same where the disk hangs."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from mjgui.app.keeping import Keeper
from mjgui.core.store import Store


def test_what_is_left_is_written_at_the_end(qtbot: QtBot, own_data_folder: Path) -> None:
    store = Store(own_data_folder)
    keeper = Keeper(store)
    written: list[int] = []
    for number in range(50):
        keeper.write(lambda _store, number=number: written.append(number))
    assert keeper.shut_down()
    assert written == list(range(50))
    store.close()


def test_a_disk_that_hangs_does_not_keep_the_program(qtbot: QtBot, own_data_folder: Path) -> None:
    store = Store(own_data_folder)
    keeper = Keeper(store)
    begun, is_back = threading.Event(), threading.Event()

    def hang(_store: Store) -> None:
        begun.set()
        is_back.wait()

    keeper.write(hang)
    qtbot.waitUntil(begun.is_set)
    assert not keeper.shut_down()
    is_back.set()
    assert keeper.shut_down()
    store.close()
