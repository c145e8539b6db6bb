"""Files and addresses dragged over the window, and dropped on it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from mjgui.ui.dialogs.open_files_dialog import OpenFilesDialog
from mjgui.ui.drop_plan import DropAct, drop_plan
from mjgui.ui.file_drop import DropOverlay
from mjgui.ui.prompt.edit import PromptEdit
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway, picture
from tests.journeys.hands import WindowHands

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def mask_file(folder: Path, name: str = "mask.png") -> Path:
    image = Image.new("L", (728, 408), 0)
    image.paste(255, (50, 50, 250, 200))
    data = io.BytesIO()
    image.save(data, "PNG")
    path = folder / name
    path.write_bytes(data.getvalue())
    return path


class Dragging:
    """A drag over the window, from outside."""

    def __init__(self, hands: WindowHands, *things: Path | str) -> None:
        self._window = hands.window
        self._canvas = hands.canvas
        self._data = QMimeData()
        self._data.setUrls(
            [QUrl(t) if isinstance(t, str) else QUrl.fromLocalFile(str(t)) for t in things]
        )
        self.overlay = hands.child(DropOverlay, "dropOverlay")
        place = self._place(0.25)
        event = QDragEnterEvent(place, COPY, self._data, LEFT, NO_KEYS)
        QApplication.sendEvent(self._window, event)
        assert event.isAccepted()
        assert self.overlay.isVisible()

    def _place(self, share: float) -> QPoint:
        inside = QPoint(int(self._canvas.width() * share), self._canvas.height() // 2)
        return self._canvas.mapTo(self._window, inside)

    def over(self, share: float) -> str:
        """Move so far from the left over the canvas (0 – 1); what the overlay says there."""
        place = self._place(share)
        event = QDragMoveEvent(place, COPY, self._data, LEFT, NO_KEYS)
        QApplication.sendEvent(self._window, event)
        self.overlay.grab()
        return self.overlay.words

    def leave(self) -> None:
        QApplication.sendEvent(self._window, QDragLeaveEvent())

    def drop(self, share: float = 0.25) -> None:
        event = QDropEvent(
            QPointF(self._place(share)), COPY, self._data, LEFT, NO_KEYS, QEvent.Type.Drop
        )
        QApplication.sendEvent(self._window, event)
        assert not self.overlay.isVisible()


def files_dialog(hands: WindowHands) -> OpenFilesDialog:
    dialog = hands.window.findChild(OpenFilesDialog)
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def test_a_picture_becomes_the_mask_on_the_left(ready: WindowHands, tmp_path: Path) -> None:
    drag = Dragging(ready, mask_file(tmp_path))
    assert drag.over(0.2) == "Drop to import as mask: mask.png · image 1"
    assert drag.over(0.8).startswith("Drop to open as image…")
    drag.over(0.2)
    drag.drop(0.2)
    ready.wait(lambda: ready.areas)
    assert ready.areas[0].bounds() == pytest.approx((100, 100, 500, 400))
    assert ready.session.editor.undo_group.undoText() == "Import mask"
    ready.action("undo").trigger()
    assert not ready.areas


def test_a_picture_is_opened_as_image_on_the_right(ready: WindowHands, tmp_path: Path) -> None:
    path = tmp_path / "lake_2.png"
    path.write_bytes(picture(700, 600))
    Dragging(ready, path).drop(0.8)
    ready.wait(lambda: ready.window.findChild(OpenFilesDialog))
    dialog = files_dialog(ready)
    dialog.accept()
    assert dialog.chosen() == ("gen-1", {1: path})


def test_leaving_changes_nothing(ready: WindowHands, tmp_path: Path) -> None:
    drag = Dragging(ready, mask_file(tmp_path))
    drag.leave()
    assert not drag.overlay.isVisible()
    assert not ready.areas


def test_without_a_generation_pictures_are_opened(
    gateway: FakeGateway, open_window: Open, tmp_path: Path
) -> None:
    hands = open_window()
    paths = [tmp_path / f"lake_{n}.png" for n in (1, 2, 3)]
    for path in paths:
        path.write_bytes(picture(700, 600))
    drag = Dragging(hands, *paths)
    assert drag.over(0.2).startswith("Drop to open as 3 images…")
    drag.drop()
    hands.write("openTaskIdEdit", "old-task")
    assert files_dialog(hands).chosen() == ("old-task", dict(enumerate(paths)))
    files_dialog(hands).reject()
    drag = Dragging(hands, tmp_path / "mask.json")
    assert drag.over(0.2).startswith("There is no image to mask yet")
    drag.drop()
    assert "Load a generation" in hands.wait_for_message("no image to mask").action


def test_an_address_becomes_the_mask_address(ready: WindowHands) -> None:
    drag = Dragging(ready, "http://127.0.0.1:9/mask.png")
    assert drag.over(0.5) == "Drop to use as mask address: http://127.0.0.1:9/mask.png"
    drag.drop()
    field = ready.child(QLineEdit, "maskUrlEdit")
    ready.wait(field.isVisible)
    assert field.text() == ready.session.form.mask_url == "http://127.0.0.1:9/mask.png"


def test_the_prompt_leaves_files_to_the_window(ready: WindowHands, tmp_path: Path) -> None:
    viewport = ready.child(PromptEdit, "promptEdit").viewport()
    overlay = ready.child(DropOverlay, "dropOverlay")
    for files in (False, True):
        data = QMimeData()
        data.setText("a red kite")
        if files:
            data.setUrls([QUrl.fromLocalFile(str(mask_file(tmp_path)))])
        event = QDragEnterEvent(viewport.rect().center(), COPY, data, LEFT, NO_KEYS)
        QApplication.sendEvent(viewport, event)
        assert event.isAccepted()
        assert overlay.isVisible() is files, "text is the prompt's own"


def test_what_is_unknown_is_refused_in_words(ready: WindowHands, tmp_path: Path) -> None:
    drag = Dragging(ready, tmp_path / "notes.txt")
    assert drag.over(0.5).startswith("“notes.txt” is no mask and no image")
    drag.drop()
    assert "PNG, JPEG or WebP" in ready.wait_for_message("“notes.txt”").action
    assert not ready.areas


@pytest.mark.parametrize(
    ("names", "image", "words"),
    [
        (["a.json", "b.json"], 0, "one mask at a time"),
        (["a.json", "b.png"], 0, "one mask at a time"),
        (["a.json"], None, "no image to mask"),
        (["folder"], 0, "“folder” is no mask"),
        ([f"{n}.png" for n in range(5)], 0, "These are 5 images"),
        ([], 0, "cannot be dropped"),
    ],
)
def test_what_cannot_be_dropped_is_told(names: list[str], image: int | None, words: str) -> None:
    plan = drop_plan([Path(name) for name in names], [], image)
    assert plan.choices == ()
    assert words in plan.title
    assert plan.text


def test_several_addresses_are_one_too_many() -> None:
    assert not drop_plan([], ["http://a/", "http://b/"], 0).choices


def test_several_pictures_are_images_and_no_masks() -> None:
    plan = drop_plan([Path("1.PNG"), Path("2.jpg")], [], 2)
    assert [choice.act for choice in plan.choices] == [DropAct.IMAGES]
