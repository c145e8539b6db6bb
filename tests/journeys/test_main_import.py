"""Imports that take long, are stopped, or bring something else than was meant; failing exports."""

from __future__ import annotations

import io
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from mjgui.core import maskfile
from mjgui.core.imaging import mask_raster
from mjgui.core.mask_forms import MaskContent
from mjgui.core.model import Frame
from mjgui.core.tracing import Pause
from tests.journeys.hands import WindowHands

FRAME = Frame(1456, 816)


def saved(folder: Path, raster: np.ndarray) -> Path:
    path = folder / "mask.png"
    data = io.BytesIO()
    Image.fromarray(raster).save(data, "PNG")
    path.write_bytes(data.getvalue())
    return path


def import_(hands: WindowHands, path: Path) -> None:
    hands.action("importMask").trigger()
    hands.answer_file_dialog(path)


def test_a_picture_with_holes_and_parts_comes_in_as_it_is(
    ready: WindowHands, tmp_path: Path
) -> None:
    y, x = np.mgrid[:816, :1456] + 0.5
    mask = (np.hypot(x - 400, y - 400) < 300) & (np.hypot(x - 400, y - 400) > 120)
    mask |= (x > 1000) & (x < 1100) & (y > 200) & (y < 700)
    import_(ready, saved(tmp_path, mask.astype(np.uint8) * 255))
    message = ready.wait_for_message("Imported 2 areas")
    assert message.action == "From mask.png."
    assert not message.buttons
    raster = mask_raster(ready.areas, FRAME) > 0
    assert np.count_nonzero(raster != mask) < 0.001 * mask.size
    assert ready.can_submit, ready.blocked_by
    ready.action("undo").trigger()
    assert not ready.areas


def test_other_proportions_are_stretched_and_told(ready: WindowHands, tmp_path: Path) -> None:
    raster = np.zeros((400, 400), np.uint8)
    raster[:200] = 255
    import_(ready, saved(tmp_path, raster))
    assert "its 400 × 400 pixels are stretched to the image's 1456 × 816" in (
        ready.wait_for_message("Imported 1 area").action
    )
    assert ready.areas[0].bounds() == pytest.approx((0, 0, 1456, 408))


def test_what_is_mostly_white_can_be_inverted_at_once(ready: WindowHands, tmp_path: Path) -> None:
    raster = np.full((816, 1456), 255, np.uint8)
    raster[100:200, 100:300] = 0
    import_(ready, saved(tmp_path, raster))
    message = ready.wait_for_message("Imported 1 area")
    assert "98 % of the picture is white" in message.action
    ready.press_message_button("Invert")
    ready.wait(lambda: ready.areas[0].bounds() == pytest.approx((100, 100, 300, 200)))


def test_a_long_import_says_so_and_can_be_stopped(
    ready: WindowHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_data: bytes, _frame: Frame, pause: Pause) -> MaskContent:
        while True:
            pause()
            threading.Event().wait(0.01)

    monkeypatch.setattr(maskfile, "read_mask", endless)
    ready.draw()
    before = ready.areas
    import_(ready, saved(tmp_path, np.full((9, 9), 255, np.uint8)))
    assert ready.action("stopImport").isEnabled()
    assert "Finding outlines" in ready.wait_for_message("Importing mask.png").action
    ready.press_message_button("Stop importing")
    ready.wait_for_message("Import stopped")
    ready.wait(lambda: not ready.action("stopImport").isEnabled())
    assert ready.areas == before


def test_an_import_stays_with_the_image_that_it_was_begun_for(
    ready: WindowHands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go, read = threading.Event(), maskfile.read_mask

    def slow(data: bytes, frame: Frame, pause: Pause) -> MaskContent:
        let_go.wait(60)
        return read(data, frame, pause)

    monkeypatch.setattr(maskfile, "read_mask", slow)
    import_(ready, saved(tmp_path, np.full((816, 1456), 255, np.uint8)))
    ready.press("imageChoice2")
    let_go.set()
    ready.wait_for_message("Imported 1 area")
    assert not ready.areas
    ready.press("imageChoice0")
    assert len(ready.areas) == 1


@pytest.mark.parametrize("name", ["mask.png", "mask.json"])
def test_an_export_that_fails_keeps_the_file_that_was_there(
    ready: WindowHands, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"as it was")
    ready.session.files.export_mask(path)
    ready.wait_for_message("No area is drawn")
    assert path.read_bytes() == b"as it was"
    ready.draw()
    ready.session.files.export_mask(tmp_path / "missing" / name)
    ready.wait_for_message("The folder does not exist")
    assert sorted(tmp_path.glob("*mask*")) == [path]
