"""A window that is closed leaves nothing of what it has shown."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from mjgui.__main__ import start
from mjgui.app.pictures import Picture
from mjgui.core.model import IMAGES_PER_GENERATION


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
