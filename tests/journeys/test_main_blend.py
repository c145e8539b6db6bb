"""Blending in: the original comes back outside the mask, live, saved, and after a restart."""

from __future__ import annotations

import gc
import io
import weakref
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider, QSpinBox, QWidget

from mjgui.app.pictures import Picture
from mjgui.app.viewing import Mode
from mjgui.core.imaging import mask_raster
from mjgui.core.metadata import Blend, read_metadata
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare.view import CompareMode
from tests.journeys.conftest import Open
from tests.journeys.fake_gateway import FakeGateway, drifted, picture
from tests.journeys.hands import Key, WindowHands, tab_stops
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS, SHIFT

SIZE = (1456, 816)
Rgb = npt.NDArray[np.uint8]


@pytest.fixture
def comparing(gateway: FakeGateway, drawn: WindowHands) -> WindowHands:
    """Results compared that differ from their original in every pixel."""
    gateway.results = [drifted(picture(*SIZE), number) for number in range(4)]
    drawn.write("promptEdit", "a red kite")
    drawn.submit()
    drawn.wait_for_job()
    assert drawn.session.viewing.mode is Mode.COMPARE
    return drawn


def rgb(data: bytes) -> Rgb:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def shown(hands: WindowHands) -> Rgb:
    """The full composite."""
    made = hands.session.blending.picture
    assert made is not None
    return made.pixels()[..., 2::-1].copy()  # the picture goes when there is a newer one


def settle(hands: WindowHands) -> None:
    """Wait until the full composite of where the seam is now is shown."""
    hands.wait(lambda: hands.session.blending.is_settled and not hands.session.blending.is_due)


def blend_in(hands: WindowHands) -> None:
    hands.press("blendSwitch")
    settle(hands)


def told(hands: WindowHands) -> str:
    return hands.compare_view.accessibleDescription()


def difference(hands: WindowHands) -> str:
    hands.wait(lambda: hands.compare_view.difference_text != "Comparing…")
    return hands.compare_view.difference_text


def mask_of(hands: WindowHands) -> npt.NDArray[np.bool_]:
    document = hands.job.request.document
    return mask_raster(document.areas, document.frame) > 0


def is_shown(hands: WindowHands, name: str) -> bool:
    return hands.child(QWidget, name).isVisible()


def test_it_keeps_the_original_outside_the_mask(comparing: WindowHands) -> None:
    hands = comparing
    original, result = rgb(picture(*SIZE)), rgb(drifted(picture(*SIZE)))
    assert (original != result).any(axis=-1).all(), "the result drifts everywhere"
    assert not is_shown(hands, "blendGrowSlider")
    blend_in(hands)
    assert is_shown(hands, "blendGrowSlider")
    assert "Result 1, blended" in told(hands)
    mask, seen = mask_of(hands), shown(hands)
    assert (seen[mask] == result[mask]).all()
    same = (seen == original).all(axis=-1)
    assert not same[mask].any()
    # All but a ring of 24 pixels around the mask is the original's.
    assert 0 < np.count_nonzero(~same & ~mask) < 30 * (2 * SIZE[0] + 2 * SIZE[1])
    hands.press("blendSwitch")
    assert "blended" not in told(hands)
    assert hands.session.blending.picture is None, "nothing is kept of it"


def test_the_difference_reads_nothing_outside(comparing: WindowHands) -> None:
    hands = comparing
    hands.compare_view.setFocus()
    hands.keys("4")
    assert hands.compare_view.mode is CompareMode.DIFFERENCE
    assert difference(hands) == "Outside the mask: 100 % of pixels changed"
    hands.key(Key.Key_B, CTRL)
    settle(hands)
    hands.wait(lambda: difference(hands) == "Outside the mask with its seam: 0 % of pixels changed")
    hands.child(QSpinBox, "blendGrowNumber").setValue(0)
    hands.child(QSpinBox, "blendFeatherNumber").setValue(0)
    settle(hands)
    hands.wait(lambda: difference(hands) == "Outside the mask: 0 % of pixels changed")
    hands.key(Key.Key_B, CTRL)
    hands.wait(lambda: difference(hands) == "Outside the mask: 100 % of pixels changed")


def test_the_seam_is_moved_by_keyboard_and_mouse(comparing: WindowHands) -> None:
    hands = comparing
    blend_in(hands)
    blending, before = hands.session.blending, shown(hands)
    assert (blending.grow, blending.feather) == (8, 16)
    slider = hands.child(QSlider, "blendGrowSlider")
    slider.setFocus()
    for _ in range(3):
        hands.key(Key.Key_Right)
    hands.key(Key.Key_PageUp)
    assert blending.grow == 21
    assert hands.child(QSpinBox, "blendGrowNumber").value() == 21
    settle(hands)
    mask, after = mask_of(hands), shown(hands)
    original = rgb(picture(*SIZE))
    assert kept(after, original, mask) < kept(before, original, mask)
    feather = hands.child(QSlider, "blendFeatherSlider")
    start = QPoint(feather.width() * blending.feather // feather.maximum(), feather.height() // 2)
    hands.drag_on(feather, start, QPoint(feather.width() // 2, feather.height() // 2))
    assert blending.feather > 40
    assert hands.child(QSpinBox, "blendFeatherNumber").value() == blending.feather
    settle(hands)
    assert kept(shown(hands), original, mask) < kept(after, original, mask)
    number = hands.child(QSpinBox, "blendGrowNumber")
    number.setFocus()
    number.selectAll()
    hands.keys("-12")
    assert blending.grow == -12
    settle(hands)


def kept(seen: Rgb, original: Rgb, mask: npt.NDArray[np.bool_]) -> int:
    """How many pixels outside the mask are the original's."""
    return int(np.count_nonzero((seen == original).all(axis=-1) & ~mask))


def test_every_move_is_shown_in_the_size_in_which_it_is_seen(comparing: WindowHands) -> None:
    hands = comparing
    blend_in(hands)
    blending = hands.session.blending
    pictures: list[Picture] = []

    def note() -> None:
        if blending.picture is not None:
            pictures.append(blending.picture)

    blending.picture_changed.connect(note)
    slider = hands.child(QSlider, "blendGrowSlider")
    slider.setFocus()
    hands.key(Key.Key_Right)
    hands.wait(lambda: pictures)
    # In two panes the image is seen at less than half its size.
    assert hands.compare_view.zoom < 0.5
    first = pictures[0]
    assert first.frame.width == SIZE[0]
    assert first.image.width() == SIZE[0] // 2
    settle(hands)
    assert pictures[-1].image.width() == SIZE[0]
    assert hands.compare_view.zoom < 0.5, "the view stays where it is"
    hands.compare_view.zoom_actual()
    pictures.clear()
    hands.key(Key.Key_Right)
    hands.wait(lambda: pictures)
    assert pictures[0].image.width() == SIZE[0]


@pytest.mark.parametrize("digit", ["1", "2", "3", "4"])
def test_it_holds_in_every_mode_and_for_every_result(comparing: WindowHands, digit: str) -> None:
    hands = comparing
    blend_in(hands)
    hands.compare_view.setFocus()
    hands.keys(digit)
    assert "Result 1, blended" in told(hands)
    for number in (2, 1):
        hands.press(f"resultChoice{number}")
        settle(hands)
        hands.wait(lambda n=number: f"Result {n + 1}, blended" in told(hands))
        assert (
            shown(hands)[mask_of(hands)] == rgb(drifted(picture(*SIZE), number))[mask_of(hands)]
        ).all()


def test_it_uses_its_own_original_whatever_it_is_compared_with(comparing: WindowHands) -> None:
    hands = comparing
    blend_in(hands)
    hands.session.viewing.set_reference(hands.job.id, 3)
    settle(hands)
    assert "Result 4" in told(hands)
    assert "Result 1, blended" in told(hands)
    same = (shown(hands) == rgb(picture(*SIZE))).all(axis=-1)
    assert same[0, 0]
    assert same[-1, -1]
    hands.session.viewing.swap()
    assert "Result 1, blended" in told(hands)


def save_blended(hands: WindowHands, path: Path) -> bytes:
    hands.press("saveBlendedButton")
    hands.answer_file_dialog(path)
    hands.wait_for_message(f"Saved {path.name}")
    return path.read_bytes()


def test_it_is_saved_as_an_image_of_its_own(comparing: WindowHands, tmp_path: Path) -> None:
    hands = comparing
    blend_in(hands)
    hands.child(QSpinBox, "blendGrowNumber").setValue(0)
    hands.child(QSpinBox, "blendFeatherNumber").setValue(0)
    data = save_blended(hands, tmp_path / "kite.png")
    assert Image.open(io.BytesIO(data)).format == "PNG"
    saved, mask = rgb(data), mask_of(hands)
    assert (saved[~mask] == rgb(picture(*SIZE))[~mask]).all(), "to the last bit"
    assert (saved[mask] == rgb(drifted(picture(*SIZE)))[mask]).all()
    metadata = read_metadata(data)
    assert metadata is not None
    assert metadata.blend == Blend(0, 0)
    assert (metadata.prompt, metadata.task_id, metadata.image_no) == ("a red kite", "made-1", 0)
    assert metadata.mask
    # The result itself is still saved as it came.
    hands.action("saveResult").trigger()
    hands.answer_file_dialog(tmp_path / "plain.png")
    hands.wait_for_message("Saved plain.png")
    plain = (tmp_path / "plain.png").read_bytes()
    assert (rgb(plain) == rgb(drifted(picture(*SIZE)))).all()
    told_of_plain = read_metadata(plain)
    assert told_of_plain is not None
    assert told_of_plain.blend is None


@pytest.mark.parametrize("ending", ["jpg", "webp"])
def test_it_is_saved_in_other_formats(comparing: WindowHands, tmp_path: Path, ending: str) -> None:
    hands = comparing
    blend_in(hands)
    data = save_blended(hands, tmp_path / f"kite.{ending}")
    seen, saved = shown(hands).astype(int), rgb(data).astype(int)
    assert abs(seen - saved).mean() < 3
    metadata = read_metadata(data)
    assert metadata is not None
    assert metadata.blend == Blend(8, 16)


def test_it_can_be_saved_only_while_it_is_on(comparing: WindowHands) -> None:
    hands = comparing
    assert not hands.action("saveBlended").isEnabled()
    blend_in(hands)
    assert hands.action("saveBlended").isEnabled()
    assert hands.child(QPushButton, "saveBlendedButton").isEnabled()
    hands.action("modeEdit").trigger()
    assert not hands.action("saveBlended").isEnabled()


def test_copying_copies_what_is_shown(comparing: WindowHands) -> None:
    hands = comparing
    clipboard = QGuiApplication.clipboard()
    blend_in(hands)
    hands.child(QSpinBox, "blendGrowNumber").setValue(30)
    clipboard.clear()
    hands.compare_view.setFocus()
    hands.key(Key.Key_C, CTRL | SHIFT)  # before the full one is there
    hands.wait(lambda: not clipboard.image().isNull())
    image = clipboard.image()
    assert (image.width(), image.height()) == SIZE
    settle(hands)
    made = hands.session.blending.picture
    assert made is not None
    assert image == made.image
    hands.press("blendSwitch")
    hands.key(Key.Key_C, CTRL | SHIFT)
    assert clipboard.image() != image


def test_a_mask_by_url_leaves_nothing_to_blend(gateway: FakeGateway, ready: WindowHands) -> None:
    hands = ready
    gateway.results = [drifted(picture(*SIZE), number) for number in range(4)]
    hands.unfold_advanced()
    hands.write("maskUrlEdit", f"{gateway.url}/images/gen-1/0.png")
    hands.submit()
    hands.wait_for_job()
    hands.press("blendSwitch")
    assert "came by URL" in hands.child(QLabel, "blendObstacle").text()
    assert is_shown(hands, "blendObstacle")
    assert not is_shown(hands, "blendGrowSlider")
    assert not hands.action("saveBlended").isEnabled()
    assert "blended" not in told(hands)


def test_it_is_on_again_after_a_restart(
    gateway: FakeGateway, comparing: WindowHands, open_window: Open
) -> None:
    blend_in(comparing)
    comparing.child(QSpinBox, "blendGrowNumber").setValue(-3)
    comparing.child(QSpinBox, "blendFeatherNumber").setValue(40)
    settle(comparing)
    comparing.window.close()
    hands = open_window()
    hands.wait(lambda: hands.session.viewing.mode is Mode.COMPARE)
    assert hands.child(QCheckBox, "blendSwitch").isChecked()
    assert hands.action("toggleBlend").isChecked()
    assert hands.child(QSpinBox, "blendGrowNumber").value() == -3
    assert hands.child(QSpinBox, "blendFeatherNumber").value() == 40
    hands.wait(lambda: "Result 1, blended" in told(hands))


def test_everything_is_reached_by_tab_and_has_a_name(comparing: WindowHands) -> None:
    hands = comparing
    blend_in(hands)
    stops = tab_stops(hands.window)
    names = {widget.objectName() for widget in stops}
    ours = {"blendSwitch", "blendGrowSlider", "blendGrowNumber", "blendFeatherSlider"}
    assert ours | {"blendFeatherNumber", "saveBlendedButton"} <= names
    for name in ("blendGrowSlider", "blendGrowNumber", "blendFeatherSlider", "blendFeatherNumber"):
        assert hands.child(QWidget, name).accessibleName()
    hands.child(QCheckBox, "blendSwitch").setFocus()
    hands.key(Key.Key_Space)
    assert not hands.session.blending.is_on
    assert not hands.action("toggleBlend").isChecked()


def test_switching_results_never_flashes_the_drift(comparing: WindowHands) -> None:
    """Between two composites no picture is shown as it came."""
    hands = comparing
    blend_in(hands)
    labels: list[str] = []
    view = hands.compare_view
    show_subject = view.show_subject

    def note(subject: Subject) -> None:
        labels.append(subject.labels[1])
        show_subject(subject)

    view.show_subject = note  # type: ignore[method-assign]
    QTest.mouseClick(hands.tile("resultChoice2"), LEFT, NO_KEYS)
    settle(hands)
    assert labels
    assert set(labels) == {"Result 3, blended"}


def test_composites_that_are_shown_no_more_are_kept_nowhere(comparing: WindowHands) -> None:
    hands = comparing
    blend_in(hands)
    made: list[weakref.ref[Picture]] = []

    def note() -> None:
        if hands.session.blending.picture is not None:
            made.append(weakref.ref(hands.session.blending.picture))

    hands.session.blending.picture_changed.connect(note)
    hands.compare_view.setFocus()
    for digit in "1324":
        hands.keys(digit)
        for grow in (20, 30, 40):
            hands.child(QSpinBox, "blendGrowNumber").setValue(grow)
            settle(hands)
    hands.wait(lambda: hands.compare_view.difference_text != "Comparing…")
    hands.compare_view.grab()
    assert len(made) >= 12
    hands.wait(lambda: alive(made) == 1)
    hands.press("blendSwitch")
    hands.wait(lambda: alive(made) == 0)


def alive(made: list[weakref.ref[Picture]]) -> int:
    """How many of the pictures anybody still has; work that nobody wants may just be ending."""
    gc.collect()
    return len({id(picture) for ref in made if (picture := ref()) is not None})


def test_the_seam_shows_for_a_moment_while_it_is_moved(comparing: WindowHands) -> None:
    hands = comparing
    view = hands.compare_view
    hands.press("blendSwitch")
    settle(hands)
    hands.wait(lambda: view.is_at_rest)
    assert hands.session.blending.outline is None
    before = view.grab().toImage()
    hands.child(QSlider, "blendGrowSlider").setFocus()
    hands.key(Key.Key_Right)
    hands.wait(lambda: hands.session.blending.outline is not None)
    lit = view.grab().toImage()
    place = view.map_from_image(0, QPointF(*hands.job.request.document.areas[0].points[0]))
    around = QRectF(0, 0, 90, 90)
    around.moveCenter(place)
    assert lit.copy(around.toRect()) != before.copy(around.toRect()), "also over the original"
    hands.wait(lambda: hands.session.blending.outline is None)
    settle(hands)
    hands.wait(lambda: view.is_at_rest)
    assert view.grab().toImage().copy(around.toRect()) == before.copy(around.toRect())


def test_all_results_at_once_are_all_blended_in(comparing: WindowHands) -> None:
    hands = comparing
    blending, view = hands.session.blending, hands.compare_view
    blend_in(hands)
    assert not blending.others.pictures, "nobody sees them"
    hands.action("compareAll").trigger()
    hands.wait(lambda: len(blending.others.pictures) == 3)
    original = rgb(picture(*SIZE))
    for number, candidate in enumerate(view.subject.candidates):
        assert candidate.label == f"Result {number + 1}, blended"
        shown_ = candidate.picture
        assert shown_ is not None
        corner = shown_.image.pixelColor(shown_.image.width() - 5, 5)
        assert (corner.red(), corner.green(), corner.blue()) == tuple(original[5, -5])
    hands.child(QSpinBox, "blendGrowNumber").setValue(40)
    before = list(blending.others.pictures.values())  # held, so that no new one gets an old id
    hands.wait(lambda: all(made not in before for made in blending.others.pictures.values()))
    hands.press("resultChoice2")
    settle(hands)
    hands.wait(lambda: set(blending.others.pictures) == {0, 1, 3})
    hands.press("blendSwitch")
    assert not blending.others.pictures
    assert [each.label for each in view.subject.candidates] == [f"Result {n + 1}" for n in range(4)]
