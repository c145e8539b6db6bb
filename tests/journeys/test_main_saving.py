"""Results on their way out of the window, and back in: saves, drags, copies, drops."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolButton, QWidget

from mjgui.app.job import Job
from mjgui.app.viewing import Mode
from mjgui.core import files, imaging
from mjgui.core.metadata import ResultMetadata, embed_metadata, read_metadata
from mjgui.core.model import WireArea
from mjgui.ui.dialogs.open_files_dialog import OpenFilesDialog
from mjgui.ui.file_drop import DropOverlay
from mjgui.ui.widgets.elided_label import ElidedLabel
from tests.journeys.conftest import Browser, Open
from tests.journeys.fake_gateway import FakeGateway, picture
from tests.journeys.hands import WindowHands
from tests.journeys.test_main_drop import Dragging
from tests.unit.ora_reader import read_ora

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
PROMPT = "a red kite: 日本語"


@pytest.fixture(autouse=True)
def kept(own_data_folder: Path, tmp_path: Path) -> Path:
    """The folder of the last save; without one, that of the user's own pictures would be used."""
    folder = tmp_path / "kept"
    folder.mkdir()
    settings_of(own_data_folder, save_folder=str(folder))
    return folder


@pytest.fixture
def compared(drawn: WindowHands) -> WindowHands:
    """A window that compares the third of four results."""
    drawn.write("promptEdit", PROMPT)
    drawn.submit()
    drawn.wait_for_job()
    drawn.wait(lambda: drawn.session.viewing.mode is Mode.COMPARE)
    drawn.press("resultChoice2")
    return drawn


def settings_of(folder: Path, **values: object) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps(values))


def task_of(job: Job) -> str:
    assert job.task is not None
    return job.task.id


# -- at once ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "ending", "kind"),
    [
        ({"save_format": "png"}, ".png", "png"),
        ({"save_format": "jpeg", "jpeg_quality": 60}, ".jpg", "jpeg"),
        ({"save_format": "webp", "webp_lossless": True}, ".webp", "webp"),
    ],
)
def test_a_quick_save_asks_nothing(
    own_data_folder: Path,
    kept: Path,
    browser: Browser,
    request: pytest.FixtureRequest,
    settings: dict[str, object],
    ending: str,
    kind: str,
) -> None:
    template = "{prompt} {image}"
    settings_of(own_data_folder, save_folder=str(kept), name_template=template, **settings)
    hands: WindowHands = request.getfixturevalue("compared")
    hands.action("quickSave").trigger()
    name = f"a_red_kite-_日本語 3{ending}"
    message = hands.wait_for_message(f"Saved {name}")
    assert str(kept) in message.action
    data = (kept / name).read_bytes()
    metadata = read_metadata(data)
    assert metadata is not None
    assert (metadata.prompt, metadata.image_no) == (PROMPT, 2)
    assert (metadata.parent_task_id, metadata.parent_image_no) == ("gen-1", 0)
    decoded, original = imaging.decode(data), hands.job.slots[2].picture
    assert decoded.format == kind
    assert original is not None
    if kind != "jpeg":
        assert (decoded.pixels == original.pixels()).all()
    hands.press_message_button("Show in folder")
    assert browser.pages == [QUrl.fromLocalFile(str(kept)).toString()]
    # Once more: nothing is written over.
    hands.bar.clear()
    hands.press("quickSaveButton")
    hands.wait_for_message(f"Saved a_red_kite-_日本語 3-2{ending}")
    assert (kept / name).read_bytes() == data


def test_a_folder_of_quick_saves_that_has_vanished_is_not_named(
    own_data_folder: Path, kept: Path, request: pytest.FixtureRequest
) -> None:
    settings_of(own_data_folder, save_folder=str(kept))
    hands: WindowHands = request.getfixturevalue("compared")
    label = hands.child(ElidedLabel, "quickSaveFolder")
    hands.wait(lambda: label.full_text == f"Drag out · quick save goes to {kept.name}")
    kept.rmdir()
    hands.session.viewing.swap()
    hands.wait(lambda: label.full_text == "Drag out · quick save goes to your pictures folder")
    assert str(kept) in label.toolTip()
    assert "This folder is gone" in label.toolTip()
    kept.mkdir()
    hands.session.viewing.swap()
    hands.wait(lambda: label.full_text == f"Drag out · quick save goes to {kept.name}")
    assert label.toolTip() == str(kept)


def test_what_is_being_saved_when_the_window_closes_is_saved(
    own_data_folder: Path, kept: Path, request: pytest.FixtureRequest
) -> None:
    settings_of(own_data_folder, save_folder=str(kept), save_format="webp", webp_lossless=True)
    hands: WindowHands = request.getfixturevalue("compared")
    hands.action("saveAllResults").trigger()
    hands.answer_file_dialog(kept)
    assert hands.session.files.saves.is_saving
    hands.window.close()
    there = list(kept.iterdir())
    assert len(there) == 4
    assert all(read_metadata(file.read_bytes()) for file in there)


def test_a_save_that_fails_half_way_says_what_is_there(
    compared: WindowHands, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, write, written = compared, files.write_new, []

    def fills_up(path: Path, data: bytes) -> Path:
        if written:
            raise files.as_file_error(OSError(errno.ENOSPC, "no room"), path, writing=True)
        written.append(path)
        return write(path, data)

    monkeypatch.setattr(files, "write_new", fills_up)
    hands.action("saveAllResults").trigger()
    hands.answer_file_dialog(kept)
    message = hands.wait_for_message("The disk is full")
    assert "Free some room" in message.action
    assert f"1 picture was saved before, in {kept}." in message.action
    assert list(kept.iterdir()) == written


def test_the_rest_is_in_a_menu(compared: WindowHands, tmp_path: Path) -> None:
    menu = compared.child(QToolButton, "moreSaving").menu()
    assert menu is not None
    names = [action.objectName() for action in menu.actions()]
    assert names == ["saveAllResults", "saveLayers"]
    assert not compared.action("stopSaving").isEnabled()


def test_layers_are_saved(compared: WindowHands, tmp_path: Path) -> None:
    hands = compared
    path = tmp_path / "kite.ora"
    hands.action("saveLayers").trigger()
    hands.answer_file_dialog(path)
    hands.wait_for_message("Saved kite.ora")
    ora = read_ora(path.read_bytes())
    # The topmost comes first.
    assert [layer.name for layer in ora.layers] == [
        "Mask",
        *("Result 4", "Result 3", "Result 2", "Result 1"),
        "Original, image 1",
    ]
    visible = [layer.name for layer in ora.layers if layer.is_visible]
    assert visible == ["Result 3", "Original, image 1"]
    assert [layer.name for layer in ora.layers if layer.is_selected] == ["Result 3"]
    # The document is as large as the largest picture, which is the original.
    frame = hands.job.request.original.frame
    assert ora.size == (frame.width, frame.height)
    assert all(layer.image.size == ora.size for layer in ora.layers)
    third = next(layer.image for layer in ora.layers if layer.is_visible)
    assert ora.merged.convert("RGB").tobytes() == third.convert("RGB").tobytes()
    mask = ora.layers[0].image.getchannel("A")
    share = mask.histogram()[255] / (mask.width * mask.height)
    assert share == pytest.approx(0.085, abs=0.01)
    assert read_metadata(ora.files["mergedimage.png"]) is not None


def test_a_composite_is_a_layer_and_what_a_quick_save_saves(
    compared: WindowHands, kept: Path
) -> None:
    hands = compared
    hands.action("toggleBlend").trigger()
    hands.wait(lambda: hands.session.blending.is_settled)
    path = kept / "kite.ora"
    hands.action("saveLayers").trigger()
    hands.answer_file_dialog(path)
    hands.wait_for_message("Saved kite.ora")
    ora = read_ora(path.read_bytes())
    visible = [layer.name for layer in ora.layers if layer.is_visible]
    assert visible == ["Composite", "Result 3", "Original, image 1"]
    composite = ora.layers[1].image.convert("RGB")
    assert ora.merged.convert("RGB").tobytes() == composite.tobytes()
    hands.action("quickSave").trigger()
    hands.wait_for_message("Saved made-")
    (file,) = kept.glob("*.png")
    assert file.stem.endswith("_composite")
    metadata = read_metadata(file.read_bytes())
    assert metadata is not None
    assert metadata.variant == "composite"


# -- to other programs -----------------------------------------------------------------------------


class Drags:
    """Takes the place of the system's drags: what was dragged out is looked at, not dropped."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[tuple[list[Path], QImage]] = []

        def exec_(drag: QDrag, *_: object) -> Qt.DropAction:
            data = drag.mimeData()
            paths = [Path(url.toLocalFile()) for url in data.urls()]
            self.seen.append((paths, QImage(data.imageData())))
            assert not drag.pixmap().isNull()
            return Qt.DropAction.CopyAction

        monkeypatch.setattr(QDrag, "exec", exec_)


def pull(widget: QWidget) -> None:
    """Press on a widget, and pull away from it."""
    middle = widget.rect().center()
    QTest.mousePress(widget, LEFT, NO_KEYS, middle)
    for step in (4, 12, 40):
        QTest.mouseMove(widget, middle + QPoint(step, -step))


@pytest.mark.parametrize("place", ["resultChoice1", "dragResult"])
def test_a_result_is_dragged_out(
    compared: WindowHands, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path, place: str
) -> None:
    hands, drags = compared, Drags(monkeypatch)
    number = 1 if place == "resultChoice1" else 2
    pull(hands.child(QWidget, place))
    hands.wait(lambda: drags.seen)
    QTest.mouseRelease(hands.child(QWidget, place), LEFT)
    (((path,), image),) = drags.seen
    task = task_of(hands.job)
    assert path.name == f"{task}_{number + 1}_a_red_kite-_日本語.png"
    assert own_data_folder in path.parents
    with Image.open(path) as file:
        file.load()
        assert file.text["Prompt"] == PROMPT  # type: ignore[attr-defined]
        assert file.size == (image.width(), image.height())
    metadata = read_metadata(path.read_bytes())
    assert metadata is not None
    assert metadata.image_no == number
    comparison = hands.session.viewing.comparison
    assert comparison is not None
    assert comparison.number == 2, "a pull is no click"
    # The same once more needs no second file.
    pull(hands.child(QWidget, place))
    hands.wait(lambda: len(drags.seen) == 2)
    assert drags.seen[1][0] == [path]
    hands.window.close()
    hands.wait(lambda: not path.exists())


def test_a_drag_that_could_not_be_written_is_tried_again(
    compared: WindowHands, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands, drags, write = compared, Drags(monkeypatch), files.write_whole

    def fails(path: Path, data: bytes, *, durable: bool = True) -> None:
        if durable:
            write(path, data)
        else:
            raise files.as_file_error(OSError(errno.ENOSPC, "no room"), path, writing=True)

    monkeypatch.setattr(files, "write_whole", fails)
    handle = hands.child(QWidget, "resultChoice1")  # a press of its tile was not seen before
    pull(handle)
    hands.wait_for_message("The disk is full")
    QTest.mouseRelease(handle, LEFT)
    assert not drags.seen
    monkeypatch.setattr(files, "write_whole", write)
    pull(handle)
    hands.wait(lambda: drags.seen)
    QTest.mouseRelease(handle, LEFT)
    ((path,), _) = drags.seen[0]
    path.unlink()  # as by what tidies up temporary files
    pull(handle)
    hands.wait(lambda: len(drags.seen) == 2)
    QTest.mouseRelease(handle, LEFT)
    ((path,), _) = drags.seen[1]
    assert path.is_file()


def test_a_click_is_no_drag(compared: WindowHands, monkeypatch: pytest.MonkeyPatch) -> None:
    drags = Drags(monkeypatch)
    compared.press("resultChoice1")
    comparison = compared.session.viewing.comparison
    assert comparison is not None
    assert comparison.number == 1
    assert not drags.seen


def test_what_earlier_runs_left_is_deleted(
    own_data_folder: Path, gateway: FakeGateway, open_window: Open
) -> None:
    left = own_data_folder / "outbox" / "an-earlier-run" / "kite.png"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"left by a kill")
    hands = open_window()
    hands.wait(lambda: not left.exists())


def test_a_result_is_copied_as_picture_and_as_file(compared: WindowHands) -> None:
    hands, clipboard = compared, QGuiApplication.clipboard()
    hands.press("copyResultButton")
    assert clipboard.mimeData().hasImage(), "at once"
    hands.wait(lambda: clipboard.mimeData().hasUrls())
    data = clipboard.mimeData()
    original = hands.job.slots[2].picture
    assert original is not None
    assert QImage(data.imageData()).size() == original.image.size()
    path = Path(data.urls()[0].toLocalFile())
    with Image.open(path) as file:
        file.load()
    assert not data.hasText() or data.text() == data.urls()[0].toString()
    # The file goes with the program; the pixels stay, for as long as the system keeps them.
    hands.window.close()
    hands.wait(lambda: not path.exists())
    assert clipboard.mimeData().hasImage()
    assert not clipboard.mimeData().hasUrls()


def test_what_was_copied_since_is_left_alone(compared: WindowHands) -> None:
    hands, clipboard = compared, QGuiApplication.clipboard()
    hands.action("copyResult").trigger()
    clipboard.setText("mine")
    # The file of the copy is there by the time that of a later drag is.
    hands.press("quickSaveButton")
    hands.wait_for_message("Saved ")
    assert clipboard.text() == "mine"


def test_a_drag_that_comes_back_does_nothing(compared: WindowHands, tmp_path: Path) -> None:
    path = tmp_path / "kite.png"
    path.write_bytes(picture(700, 600))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])

    class Own(QDragEnterEvent):
        def source(self) -> QWidget:
            return compared.window

    event = Own(QPoint(300, 300), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
    QApplication.sendEvent(compared.window, event)
    assert not event.isAccepted()
    assert not compared.child(DropOverlay, "dropOverlay").isVisible()

    class OwnDrop(QDropEvent):
        def source(self) -> QWidget:
            return compared.window

    drop = OwnDrop(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS, QEvent.Type.Drop
    )
    QApplication.sendEvent(compared.window, drop)
    assert compared.window.findChild(OpenFilesDialog) is None


# -- back in ---------------------------------------------------------------------------------------


def saved(folder: Path, known: ResultMetadata, name: str = "kite.png") -> Path:
    path = folder / name
    path.write_bytes(embed_metadata(picture(700, 600), "png", known))
    return path


def is_edited(hands: WindowHands, task_id: str, number: int) -> Callable[[], bool]:
    def condition() -> bool:
        generation = hands.session.generation
        is_open = generation is not None and generation.task_id == task_id
        return is_open and hands.session.chosen == number

    return condition


def test_a_saved_result_is_gone_on_from(compared: WindowHands, tmp_path: Path) -> None:
    hands = compared
    path = tmp_path / "kept.png"
    hands.action("saveResult").trigger()
    hands.answer_file_dialog(path)
    hands.wait_for_message("Saved kept.png")
    task = task_of(hands.job)
    mask = hands.job.request.document
    hands.action("modeEdit").trigger()
    hands.write("promptEdit", "something else")
    hands.canvas.setFocus()
    Dragging(hands, path).drop(0.8)
    hands.wait(is_edited(hands, task, 2))
    message = hands.wait_for_message("Going on from kept.png")
    assert f"image 3 of task {task}" in message.action
    assert not hands.areas
    # And from there to what it was made from, with its mask and prompt.
    hands.press_message_button("Use its mask and prompt")
    hands.wait(is_edited(hands, "gen-1", 0))
    hands.wait(lambda: hands.areas)
    assert hands.child(QPlainTextEdit, "promptEdit").toPlainText() == PROMPT
    assert hands.areas[0].bounds() == pytest.approx(mask.areas[0].bounds(), abs=2)
    hands.wait_for_message("Imported 1 area")
    hands.action("undo").trigger()
    assert hands.session.document.areas == mask.areas, "it is one step"


def test_a_task_that_is_not_known_is_asked_for_only_when_told(
    ready: WindowHands, gateway: FakeGateway, tmp_path: Path
) -> None:
    hands = ready
    gateway.add_generation("elsewhere")
    path = saved(tmp_path, ResultMetadata(prompt="p", task_id="elsewhere", image_no=1))
    Dragging(hands, path).drop(0.8)
    message = hands.wait_for_message("kite.png was saved by mjgui")
    assert "image 2 of task elsewhere" in message.action
    assert gateway.looks_at("elsewhere") == 0
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == "gen-1"
    hands.press_message_button("Go on from it")
    hands.wait(is_edited(hands, "elsewhere", 1))
    assert gateway.looks_at("elsewhere") == 1


def test_the_mask_of_a_saved_picture_is_imported(ready: WindowHands, tmp_path: Path) -> None:
    hands = ready
    mask = (WireArea(728, 500, (50, 50, 250, 50, 250, 200, 50, 200)),)
    known = ResultMetadata(task_id="elsewhere", mask=mask)
    Dragging(hands, saved(tmp_path, known)).drop(0.2)
    hands.wait_for_message("Imported 1 area")
    assert hands.areas[0].bounds() == pytest.approx((100, 81.6, 500, 326.4))


def test_a_picture_that_says_nothing_is_opened_as_before(
    ready: WindowHands, tmp_path: Path
) -> None:
    hands = ready
    path = tmp_path / "lake_2.png"
    path.write_bytes(picture(700, 600))
    hands.action("goOnFromPicture").trigger()
    hands.answer_file_dialog(path)
    hands.wait_for_message("lake_2.png does not say which task made it")
    hands.press_message_button("Open as image…")
    hands.wait(lambda: hands.window.findChild(OpenFilesDialog))
    dialog = hands.window.findChild(OpenFilesDialog)
    assert dialog is not None
    assert dialog.chosen() == ("gen-1", {1: path})
    dialog.reject()


@pytest.mark.parametrize(
    "known",
    [
        ResultMetadata(task_id="../../etc", image_no=1),
        ResultMetadata(task_id="", image_no=1),
        ResultMetadata(task_id="x" * 5000, image_no=1),
    ],
)
def test_what_makes_no_sense_is_not_gone_on_from(
    ready: WindowHands, tmp_path: Path, known: ResultMetadata
) -> None:
    hands = ready
    Dragging(hands, saved(tmp_path, known)).drop(0.8)
    hands.wait(lambda: hands.window.findChild(OpenFilesDialog))
    dialog = hands.window.findChild(OpenFilesDialog)
    assert dialog is not None
    dialog.reject()


def test_a_number_beyond_the_four_images_means_the_first(
    ready: WindowHands, gateway: FakeGateway, tmp_path: Path
) -> None:
    hands = ready
    gateway.add_generation("elsewhere")
    known = ResultMetadata(task_id="elsewhere", parent_task_id="gen-1", image_no=77)
    Dragging(hands, saved(tmp_path, known)).drop(0.8)
    hands.wait_for_message("kite.png was saved by mjgui")
    hands.press_message_button("Go on from it")
    hands.wait(is_edited(hands, "elsewhere", 0))
