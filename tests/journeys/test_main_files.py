"""Image files of an old generation, and masks from files and to them."""

from __future__ import annotations

import io
import json
import threading
from pathlib import Path

import numpy as np
import pytest
import shapely
from PIL import Image
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from shapely import Polygon

from mjgui.app.jobs import JobState
from mjgui.core.model import Frame
from mjgui.ui.dialogs.open_files_dialog import OpenFilesDialog
from tests.journeys.conftest import Open
from tests.journeys.contract import complaints, params_of
from tests.journeys.fake_gateway import FakeGateway, picture
from tests.journeys.hands import TRIANGLE, WindowHands

ORIENTATION = 0x0112


def turned(width: int, height: int) -> bytes:
    """A JPEG that is stored lying on its side, and says so."""
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    return picture(height, width, 0, "JPEG", exif=exif.tobytes())


def bomb() -> bytes:
    """A PNG of a few kilobytes that unpacks to 900 megabytes."""
    data = io.BytesIO()
    Image.new("1", (16_000, 14_000)).save(data, "PNG", compress_level=9)
    return data.getvalue()


def put(folder: Path, **files: bytes) -> list[Path]:
    """Write files; `a__png` becomes `a.png`."""
    paths: list[Path] = []
    for name, data in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(data)
        paths.append(path)
    return paths


def open_files(hands: WindowHands, task_id: str, paths: list[Path]) -> None:
    """Fill the dialog for image files in, and press Open."""
    hands.action("openFiles").trigger()
    dialog = hands.window.findChild(OpenFilesDialog)
    assert dialog is not None
    assert dialog.isVisible()
    hands.write("openTaskIdEdit", task_id)
    dialog.add_files(paths)
    button = dialog.findChild(QPushButton, "openFilesButton")
    assert button is not None
    hands.press_on(button)
    hands.wait(lambda: not hands.session.loader.is_loading)


@pytest.fixture
def empty(gateway: FakeGateway, open_window: Open) -> WindowHands:
    return open_window()


def test_files_are_opened_with_their_task_id(
    gateway: FakeGateway, empty: WindowHands, tmp_path: Path
) -> None:
    hands = empty
    paths = put(
        tmp_path,
        kite_1__png=picture(700, 600),
        kite_2__jpg=picture(640, 512, 1, "JPEG"),
        kite_3__webp=picture(800, 500, 2, "WEBP"),
        kite_4__jpeg=turned(512, 900),
    )
    open_files(hands, "old-task", paths)
    hands.wait_for_images(4)
    sizes = [(700, 600), (640, 512), (800, 500), (512, 900)]
    for number, size in enumerate(sizes):
        hands.press(f"imageChoice{number}")
        assert hands.session.document.frame == Frame(*size)
    assert hands.child(QLineEdit, "taskIdEdit").text() == "old-task"
    assert not gateway.asked
    # The picture that was turned upright has its light corner where the eye sees it.
    image = hands.session.picture
    assert image is not None
    assert image.image.pixelColor(505, 6).lightness() > 200
    assert image.image.pixelColor(6, 6).lightness() < 150
    hands.draw()
    gateway.add_generation("old-task")
    hands.submit()
    assert hands.wait_for_job().state is JobState.DONE, hands.job.error
    params = params_of(gateway.posts[-1].body)
    assert (params["jobId"], params["imageNo"]) == ("old-task", 3)
    area = params["mask"]["areas"][0]
    assert (area["width"], area["height"]) == (512, 900)


def test_bad_files_are_refused_in_words_and_the_others_stay(
    empty: WindowHands, tmp_path: Path
) -> None:
    hands = empty
    whole = picture(700, 600, compress_level=0)
    paths = put(
        tmp_path,
        a_1__png=b"this is no picture, whatever its name says\n",
        b_2__png=whole[: len(whole) // 2],
        c_3__png=bomb(),
        d_4__png=whole,
    )
    open_files(hands, "old-task", paths)
    hands.wait_for_images(1)
    assert hands.session.chosen == 3
    for number, words in ((0, "PNG, JPEG or WebP"), (1, "cut short"), (2, "too large")):
        assert words in hands.tile(f"imageChoice{number}").failure
    hands.draw()
    assert hands.can_submit, hands.blocked_by
    # A better copy joins the others.
    good = put(tmp_path, e_2__png=picture(700, 600, 1))
    open_files(hands, "old-task", good)
    hands.wait_for_images(2)
    assert not hands.tile("imageChoice1").failure
    hands.press("imageChoice3")
    assert len(hands.areas) == 1


def test_a_bad_file_leaves_the_image_whose_place_it_was_to_take(
    ready: WindowHands, tmp_path: Path
) -> None:
    hands = ready
    hands.draw()
    before = hands.session.picture
    open_files(hands, "gen-1", put(tmp_path, a_1__png=picture(700, 600)[:400]))
    assert hands.session.picture is before
    assert not hands.tile("imageChoice0").failure
    assert "Image 1" in hands.message.title
    assert "cut short" in hands.message.title
    assert hands.can_submit, hands.blocked_by


def test_nothing_but_bad_files_leaves_what_was_there(ready: WindowHands, tmp_path: Path) -> None:
    hands = ready
    hands.draw()
    open_files(hands, "old-task", put(tmp_path, a_1__png=b"no picture"))
    assert hands.message.kind == "error"
    assert "PNG, JPEG or WebP" in f"{hands.message.title} {hands.message.action}"
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == "gen-1"
    assert len(hands.areas) == 1


def mask_json(width: int, height: int, *points: int) -> bytes:
    area = {"width": width, "height": height, "points": list(points)}
    return json.dumps({"areas": [area]}).encode()


def mask_png(width: int, height: int, box: tuple[int, int, int, int]) -> bytes:
    image = Image.new("L", (width, height), 0)
    image.paste(255, box)
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


def drawn_shape(hands: WindowHands) -> Polygon:
    shapes = [Polygon(area.points, area.holes) for area in hands.areas]
    union = shapely.union_all(shapes)
    assert isinstance(union, Polygon)
    return union


@pytest.mark.parametrize(
    "data",
    [
        mask_json(1456, 816, 100, 100, 500, 100, 500, 400, 100, 400),
        mask_json(728, 408 + 92, 50, 61, 250, 61, 250, 245, 50, 245),
        mask_png(1456, 816, (100, 100, 500, 400)),
    ],
    ids=["json", "json of another frame", "png"],
)
def test_the_mask_of_the_command_line_is_imported(
    gateway: FakeGateway, open_window: Open, tmp_path: Path, data: bytes
) -> None:
    gateway.add_generation("gen-1")
    path = tmp_path / ("mask.json" if data.startswith(b"{") else "mask.png")
    path.write_bytes(data)
    hands = open_window("gen-1", "--mask", str(path))
    hands.wait(lambda: hands.areas)
    hands.wait_for_images()
    assert drawn_shape(hands).symmetric_difference(shapely.box(100, 100, 500, 400)).area < 1500
    assert hands.can_submit, hands.blocked_by
    hands.canvas.setFocus()
    hands.action("undo").trigger()
    assert not hands.areas, "an import is one step"


def test_the_mask_of_the_command_line_goes_to_the_first_image(
    gateway: FakeGateway, open_window: Open, tmp_path: Path
) -> None:
    task = gateway.add_generation("gen-1")
    task.held_images = {number: threading.Event() for number in (0, 1, 3)}
    (path,) = put(tmp_path, mask__json=mask_json(1456, 816, 100, 100, 500, 100, 500, 400))
    hands = open_window("gen-1", "--mask", str(path))
    hands.wait(lambda: hands.tile("imageChoice2").isEnabled())
    for event in task.held_images.values():
        event.set()
    hands.wait_for_images()
    hands.wait(lambda: hands.areas)
    assert hands.session.chosen == 0


def test_a_mask_that_cannot_be_read_is_refused_in_words(
    gateway: FakeGateway, open_window: Open, tmp_path: Path
) -> None:
    gateway.add_generation("gen-1")
    path = tmp_path / "mask.json"
    path.write_bytes(b'{"areas": "none"}')
    hands = open_window("gen-1", "--mask", str(path))
    hands.wait(lambda: hands.bar.isVisible() and hands.message.kind == "error")
    assert hands.message.action
    hands.wait_for_images()
    assert not hands.areas


@pytest.mark.parametrize("ending", [".json", ".png"])
def test_a_mask_comes_back_as_it_was_exported(
    ready: WindowHands, tmp_path: Path, ending: str
) -> None:
    hands = ready
    hands.draw(*TRIANGLE)
    before = drawn_shape(hands)
    path = tmp_path / f"mask{ending}"
    hands.action("exportMask").trigger()
    hands.answer_file_dialog(path)
    hands.wait_for_message(f"Saved {path.name}")
    if ending == ".json":
        areas = json.loads(path.read_bytes())
        params = {"jobId": "t", "imageNo": 0, "mask": areas}
        body = json.dumps({"model": "midjourney_inpaint", "input": [{"params": params}]})
        assert not complaints(body.encode(), ["t"])
    else:
        raster = np.asarray(Image.open(path))
        assert raster.shape[:2] == (816, 1456)
        assert set(np.unique(raster)) == {0, 255}
    hands.press("imageChoice1")
    hands.action("importMask").trigger()
    hands.answer_file_dialog(path)
    hands.wait(lambda: hands.areas)
    off = drawn_shape(hands).symmetric_difference(before).area
    assert off < before.length * 1.5
    assert hands.can_submit, hands.blocked_by


def test_coverage_is_shown(ready: WindowHands) -> None:
    hands = ready
    hands.draw((0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (0.0, 0.5))
    hands.wait(lambda: hands.label("coverageLabel").startswith(("24.", "25.")))
    assert "of the image" in hands.child(QLabel, "coverageLabel").text()
