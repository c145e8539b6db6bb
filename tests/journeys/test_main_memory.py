"""A window that is closed leaves nothing of what it has shown."""

from __future__ import annotations

import atexit
import gc
import threading
import weakref
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread
from pytestqt.qtbot import QtBot

from mjgui.__main__ import start
from mjgui.app.pictures import Picture
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.ui.assembly import Assembly


def images_of_a_window(qtbot: QtBot) -> list[weakref.ref[Picture]]:
    """Show the sample in a window and close it; what it has shown."""
    window = start(["--practice"])
    session = window.session
    qtbot.waitUntil(
        lambda: not session.loader.is_loading and session.picture is not None, timeout=60_000
    )
    generation = session.generation
    assert generation is not None
    images = [weakref.ref(slot.picture) for slot in generation.slots if slot.picture is not None]
    window.close()
    window.deleteLater()
    return images


def test_a_closed_window_lets_go_of_its_pictures(qtbot: QtBot, own_data_folder: Path) -> None:
    images = images_of_a_window(qtbot)
    assert len(images) == IMAGES_PER_GENERATION
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [image() for image in images if image() is not None] == []


def thread_of_a_closed_window(may_end: threading.Event) -> tuple[QThread, weakref.ref[Assembly]]:
    """Close a window while a thread is at work until `may_end`."""
    begun = threading.Event()

    def work(_context: object) -> None:
        begun.set()
        may_end.wait(60)

    window = start(["--practice"])
    assembly = next(o for o in gc.get_objects() if isinstance(o, Assembly) and o.window is window)
    pool = assembly._housekeeper._pool
    pool.start(work)
    assert begun.wait(60)
    window.close()
    window.deleteLater()
    return pool._lanes[0].thread_, weakref.ref(assembly)


def test_what_a_thread_belongs_to_stays_while_it_runs(qtbot: QtBot, own_data_folder: Path) -> None:
    may_end = threading.Event()
    thread, owner = thread_of_a_closed_window(may_end)
    gc.collect()
    # Qt ends the process where a QThread is destroyed while it runs.
    assert shiboken6.isValid(thread)
    assert thread.isRunning()
    may_end.set()
    assert thread.wait(60_000)
    assembly = owner()
    assert assembly is not None
    atexit.unregister(assembly.end)
