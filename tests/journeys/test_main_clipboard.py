"""Areas cut, copied and pasted in the window: on one image, between images, and as text."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from mjgui.app.clipboard import OWN_TYPE
from mjgui.core.area_text import dump_own
from mjgui.core.geometry import rectangle
from mjgui.core.maskfile import load_mask
from mjgui.core.model import Area, Frame
from mjgui.core.shapes import sound
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import CTRL

BOX = rectangle((200, 200, 400, 400))
LONELY = rectangle((900, 500, 1000, 600))
RING = Area.of(
    [(200.25, 200.5), (400, 200), (400, 400), (200, 400)],
    [rectangle((280, 280, 320, 320)).points],
)
FRAME = Frame(1456, 816)


def mask(hands: WindowHands, *areas: Area) -> WindowHands:
    hands.session.editor.replace_mask(areas, "Import mask")
    hands.canvas.setFocus()
    return hands


def put_text(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def text_on_clipboard() -> str:
    return QGuiApplication.clipboard().text()


def undo_text(hands: WindowHands) -> str:
    return hands.action("undo").text().replace("&", "")


def test_copy_and_paste_between_images_gives_the_same_areas(ready: WindowHands) -> None:
    hands = mask(ready, RING, LONELY)
    hands.key(Key.Key_C, CTRL)
    hands.press("imageChoice1")
    hands.canvas.setFocus()
    hands.key(Key.Key_V, CTRL)
    assert hands.areas == (RING, LONELY), "to the last digit, at the same place, holes and all"
    assert hands.session.editor.selection.areas == {0, 1}
    assert hands.canvas.tool_name == "select"
    assert undo_text(hands) == "Undo paste areas"
    hands.key(Key.Key_Z, CTRL)
    assert not hands.areas


def test_pasting_again_puts_each_a_step_beside_the_last(ready: WindowHands) -> None:
    hands = mask(ready, BOX)
    hands.key(Key.Key_C, CTRL)
    for _ in range(3):
        hands.key(Key.Key_V, CTRL)
    lefts = [area.bounds()[0] for area in hands.areas]
    step = 10 / hands.canvas.viewport.scale
    assert lefts == pytest.approx([200 + i * step for i in range(4)])
    tops = [area.bounds()[1] for area in hands.areas]
    assert tops == pytest.approx(lefts)
    assert hands.session.editor.selection.areas == {3}


def test_cut_and_paste_comes_back_to_its_place(ready: WindowHands) -> None:
    hands = mask(ready, BOX, LONELY)
    hands.keys("v")
    hands.pen.click((950, 550))
    hands.key(Key.Key_X, CTRL)
    assert hands.areas == (BOX,)
    assert undo_text(hands) == "Undo cut area"
    hands.key(Key.Key_V, CTRL)
    assert hands.areas == (BOX, LONELY)
    hands.key(Key.Key_Z, CTRL)
    hands.key(Key.Key_Z, CTRL)
    assert hands.areas == (BOX, LONELY)


def test_cut_takes_all_where_nothing_is_selected(ready: WindowHands) -> None:
    hands = mask(ready, BOX, LONELY)
    hands.key(Key.Key_X, CTRL)
    assert not hands.areas
    assert undo_text(hands) == "Undo cut areas"


def test_duplicate_lies_beside_and_is_selected(ready: WindowHands) -> None:
    hands = mask(ready, RING)
    put_text("kept")
    hands.key(Key.Key_D, CTRL)
    assert len(hands.areas) == 2
    shift = hands.areas[1].points - RING.points
    assert np.ptp(shift, axis=0).max() < 1e-9
    assert shift[0] == pytest.approx([10 / hands.canvas.viewport.scale] * 2)
    assert len(hands.areas[1].holes) == 1
    assert hands.session.editor.selection.areas == {1}
    assert undo_text(hands) == "Undo duplicate area"
    assert text_on_clipboard() == "kept"


def test_a_duplicate_at_the_corner_stays_in_the_image(ready: WindowHands) -> None:
    hands = mask(ready, rectangle((1400, 760, 1456, 816)))
    hands.key(Key.Key_D, CTRL)
    assert hands.areas[1].bounds()[2] < 1456
    assert hands.areas[1].bounds()[3] < 816


def test_the_text_is_the_mask_json_of_the_gateway(ready: WindowHands) -> None:
    hands = mask(ready, RING)
    hands.key(Key.Key_C, CTRL)
    wire = json.loads(text_on_clipboard())
    assert wire.keys() == {"areas"}
    assert len(wire["areas"]) > 1, "a hole is cut open"
    for area in wire["areas"]:
        assert (area["width"], area["height"]) == (1456, 816)
        assert all(isinstance(value, int) for value in area["points"])
    mime = QGuiApplication.clipboard().mimeData()
    assert bytes(mime.data("application/json").data()).decode() == text_on_clipboard()
    read = load_mask(text_on_clipboard().encode(), FRAME)
    difference = shapely.union_all([sound(area) for area in read]).symmetric_difference(sound(RING))
    assert difference.area < 200, "less than the rounding to whole pixels"


def test_areas_go_through_plain_text(ready: WindowHands) -> None:
    hands = mask(ready, BOX)
    hands.key(Key.Key_C, CTRL)
    put_text(f"\n  {text_on_clipboard()}\n")
    hands.press("imageChoice1")
    hands.canvas.setFocus()
    hands.key(Key.Key_V, CTRL)
    assert hands.areas[0].bounds() == BOX.bounds()
    hands.key(Key.Key_V, CTRL)
    assert hands.areas[1].bounds() != BOX.bounds()


def test_labelme_text_is_pasted_and_scaled(ready: WindowHands) -> None:
    shape = {"points": [[10, 10], [20, 10], [20, 20]], "shape_type": "polygon"}
    put_text(json.dumps({"shapes": [shape], "imageWidth": 728, "imageHeight": 408}))
    ready.canvas.setFocus()
    ready.key(Key.Key_V, CTRL)
    assert ready.areas[0].bounds() == (20, 20, 40, 40)


def test_an_own_form_of_another_size_is_scaled(ready: WindowHands) -> None:
    smaller = Area.of([(10, 10), (20, 10), (20, 20.5)])
    mime = QMimeData()
    mime.setData(OWN_TYPE, QByteArray(dump_own([smaller], Frame(728, 408))))
    QGuiApplication.clipboard().setMimeData(mime)
    ready.canvas.setFocus()
    ready.key(Key.Key_V, CTRL)
    assert ready.areas[0].bounds() == (20, 20, 40, 41)


NONSENSE = (
    ("a red hat", "The clipboard holds no mask", "Copy areas in mjgui"),
    ("", "The clipboard holds no mask", "Copy areas in mjgui"),
    ("{nonsense", "cannot be read", "The mask is no valid JSON"),
    ('{"areas": []}', "cannot be read", "it has no areas"),
    ('{"areas": [{"width": 8, "height": 6, "points": [1, 2, 3, 4]}]}', "cannot", "three points"),
    ('{"url": "https://a.example/m.png"}', "cannot be read", "only names a URL"),
)


def test_nonsense_is_refused_in_words(ready: WindowHands) -> None:
    hands = mask(ready, BOX)
    for text, title, hint in NONSENSE:
        put_text(text)
        hands.key(Key.Key_V, CTRL)
        assert title in hands.message.title
        assert hint in hands.message.text
        assert hands.areas == (BOX,)


def test_a_clipboard_that_holds_nothing_is_refused_in_words(ready: WindowHands) -> None:
    hands = mask(ready, BOX)
    QGuiApplication.clipboard().clear()
    hands.key(Key.Key_V, CTRL)
    assert "The clipboard holds no mask" in hands.message.title
    assert hands.areas == (BOX,)


DAMAGED = (
    b"\xff\xfe",
    b"{}",
    b'{"frame":[9,9],"areas":[["short"]]}',
    b'{"frame":[9,9],"areas":[]}',
    dump_own([BOX], Frame(0, 0)),
    dump_own([Area.of([(1, 1), (2, 2)])], FRAME),
    dump_own([BOX], FRAME)[:-9],
    dump_own([Area.of(BOX.points)], FRAME).replace(b'"areas":[["AAAAAAAA', b'"areas":[["AAAAAAAAA'),
)


def test_a_damaged_form_of_ours_is_refused(ready: WindowHands) -> None:
    for data in DAMAGED:
        mime = QMimeData()
        mime.setData(OWN_TYPE, QByteArray(data))
        QGuiApplication.clipboard().setMimeData(mime)
        ready.canvas.setFocus()
        ready.key(Key.Key_V, CTRL)
        assert "clipboard" in ready.message.title
        assert not ready.areas


def test_in_text_fields_the_keys_mean_the_text(ready: WindowHands) -> None:
    hands = mask(ready, BOX)
    hands.key(Key.Key_C, CTRL)
    hands.write("promptEdit", "a red hat")
    prompt = hands.child(QPlainTextEdit, "promptEdit")
    hands.key(Key.Key_A, CTRL)
    hands.key(Key.Key_C, CTRL)
    assert text_on_clipboard() == "a red hat"
    hands.key(Key.Key_X, CTRL)
    assert prompt.toPlainText() == ""
    hands.key(Key.Key_V, CTRL)
    hands.key(Key.Key_V, CTRL)
    assert prompt.toPlainText() == "a red hata red hat"
    assert hands.areas == (BOX,)
    assert not hands.session.editor.selection
    hands.write("taskIdEdit", "gen-9")
    hands.key(Key.Key_A, CTRL)
    hands.key(Key.Key_X, CTRL)
    assert text_on_clipboard() == "gen-9"
    assert hands.areas == (BOX,)


def test_in_the_list_of_areas_the_keys_mean_areas(ready: WindowHands) -> None:
    hands = mask(ready, BOX, LONELY)
    hands.area_list.setFocus()
    hands.session.editor.select_all()
    QTest.keyClick(hands.area_list, Key.Key_C, CTRL)
    assert '"areas"' in text_on_clipboard()


def test_a_crossing_area_is_copied_as_it_is_and_as_it_looks(ready: WindowHands) -> None:
    bow_tie = Area.of([(600, 600), (700, 700), (700, 600), (600, 700)])
    hands = mask(ready, bow_tie)
    hands.key(Key.Key_C, CTRL)
    assert len(json.loads(text_on_clipboard())["areas"]) == 2
    hands.press("imageChoice1")
    hands.canvas.setFocus()
    hands.key(Key.Key_V, CTRL)
    assert hands.areas == (bow_tie,)


def test_what_lies_outside_the_image_has_no_text_but_is_pasted(ready: WindowHands) -> None:
    outside = rectangle((2000, 2000, 2100, 2100))
    hands = mask(ready, outside)
    hands.key(Key.Key_C, CTRL)
    assert text_on_clipboard() == ""
    hands.press("imageChoice1")
    hands.canvas.setFocus()
    hands.key(Key.Key_V, CTRL)
    assert hands.areas == (outside,)


def test_a_large_mask_is_copied_at_once_and_its_text_follows(ready: WindowHands) -> None:
    turns = np.linspace(0, 2 * np.pi, 1000, endpoint=False)
    dot = Area.of(np.column_stack((np.cos(turns), np.sin(turns))) * 30)
    areas = [dot.moved(100 + 80 * x, 100 + 80 * y) for x in range(4) for y in range(4)]
    hands = mask(ready, *areas)
    put_text("before")
    hands.key(Key.Key_X, CTRL)
    assert not hands.areas
    hands.key(Key.Key_V, CTRL)
    hands.wait(lambda: hands.areas == tuple(areas))
    hands.wait(lambda: '"areas"' in text_on_clipboard())
    assert len(json.loads(text_on_clipboard())["areas"]) == 16


def test_pasting_leaves_a_polygon_in_hand_alone(ready: WindowHands) -> None:
    hands = mask(ready, BOX)
    hands.key(Key.Key_C, CTRL)
    hands.pen.click(*hands.at((0.6, 0.2), (0.7, 0.2), (0.7, 0.5)))
    hands.key(Key.Key_V, CTRL)
    assert len(hands.session.document.draft) == 3
    assert hands.canvas.tool_name == "polygon"
    hands.key(Key.Key_Return)
    assert len(hands.areas) == 3


def test_in_compare_areas_are_neither_cut_nor_pasted(ready: WindowHands) -> None:
    hands = mask(ready, BOX)
    hands.key(Key.Key_C, CTRL)
    hands.submit()
    hands.wait_for_job()
    hands.wait(lambda: hands.action("copyResult").isEnabled())
    hands.key(Key.Key_X, CTRL)
    hands.key(Key.Key_V, CTRL)
    assert hands.areas == (BOX,)
    hands.action("copyResult").trigger()
    assert QGuiApplication.clipboard().mimeData().hasImage()
