"""What the autosave hears of the view."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from mjgui.app.autosave import Autosave
from mjgui.app.editor import Editor
from mjgui.core.drafts import View
from mjgui.core.model import Frame
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.view_keeper import ViewKeeper


class Listener(QObject):
    """Takes the place of the autosave."""

    saving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.views: list[View] = []

    def set_view(self, view: View) -> None:
        self.views.append(view)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    canvas = Canvas(Editor())
    qtbot.addWidget(canvas)
    canvas.editor.choose(("a", 0), Frame(600, 500))
    canvas.resize(400, 300)
    canvas.show()
    return canvas


def test_the_view_is_told_a_moment_after_the_hand_has_come_to_rest(
    canvas: Canvas, qtbot: QtBot
) -> None:
    heard = Listener()
    ViewKeeper(canvas, (), cast("Autosave", heard))
    canvas.zoom_in()
    canvas.zoom_in()
    assert not heard.views
    qtbot.waitUntil(lambda: bool(heard.views))
    assert [view.scale for view in heard.views] == [canvas.viewport.scale]


def test_what_is_saved_is_the_view_of_that_moment(canvas: Canvas) -> None:
    heard = Listener()
    ViewKeeper(canvas, (), cast("Autosave", heard))
    canvas.zoom_in()
    heard.saving.emit()
    assert [view.scale for view in heard.views] == [canvas.viewport.scale]
    heard.saving.emit()
    assert len(heard.views) == 1
