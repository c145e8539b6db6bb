"""A canvas that has gone while its masks go on, as where another language is chosen."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QApplication

from mjgui.app.editor import Editor
from mjgui.app.painting import Painting
from mjgui.app.selecting import Selector
from mjgui.ui.canvas import Canvas
from tests.unit.canvas_hands import FRAME, picture


def test_nothing_of_it_hears_of_the_masks_any_more(
    qapp: QApplication,
) -> None:
    editor, painting, selector = _mask()
    canvas = Canvas(editor, selector=selector, painting=painting)
    canvas.set_picture(picture(FRAME.width, FRAME.height))
    canvas.set_tool("brush")
    tools = canvas._tools
    shiboken6.delete(canvas)
    # What a tool does with a canvas that is not there would be told as a fault of the program.
    painting.set_size(painting.size + 10)
    selector.set_picture(picture(FRAME.width, FRAME.height))
    assert not editor.receivers("2document_changed(PyObject,PyObject)")
    assert not selector.receivers("2picture_changed()")
    assert not painting.receivers("2size_changed(double)")
    assert not painting.receivers("2pending_changed()")
    assert tools
    selector.shut_down()


def _mask() -> tuple[Editor, Painting, Selector]:
    editor = Editor()
    editor.choose(0, FRAME)
    return editor, Painting(editor, parent=editor), Selector(editor)
