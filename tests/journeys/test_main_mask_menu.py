"""The Mask menu in the window: every operation, its preview, and its step of undo."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDoubleSpinBox,
    QMenu,
    QMenuBar,
    QPushButton,
    QSlider,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from mjgui.core.geometry import area_problems, rectangle
from mjgui.core.model import Area
from mjgui.core.shapes import sound
from tests.journeys.hands import Key, WindowHands
from tests.unit.canvas_hands import ALT, CTRL, SHIFT

LEFT_BOX = rectangle((200, 200, 400, 400))
NEIGHBOUR = rectangle((400, 200, 500, 400))
LONELY = rectangle((900, 500, 1000, 600))
RING = Area.of(LEFT_BOX.points, [rectangle((280, 280, 320, 320)).points])


def mask(hands: WindowHands, *areas: Area) -> WindowHands:
    """Give the image a mask, with the focus on the canvas."""
    hands.session.editor.replace_mask(areas, "Import mask")
    hands.canvas.setFocus()
    return hands


def covered(hands: WindowHands) -> BaseGeometry:
    return shapely.union_all([sound(area) for area in hands.areas])


def choose(hands: WindowHands, name: str) -> None:
    """Choose an entry of the Mask menu, as a click does."""
    action = hands.action(name)
    assert action.isEnabled(), f"{name} cannot be chosen"
    action.trigger()


def bar(hands: WindowHands) -> QWidget:
    return hands.child(QWidget, "operationBar")


def number(hands: WindowHands) -> QDoubleSpinBox:
    return hands.child(QDoubleSpinBox, "operationAmount")


def readout(hands: WindowHands) -> str:
    return bar(hands).accessibleDescription()


def type_amount(hands: WindowHands, text: str) -> None:
    field = number(hands)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def undo_text(hands: WindowHands) -> str:
    return hands.action("undo").text().replace("&", "")


def test_the_menu_stands_between_edit_and_tools(ready: WindowHands) -> None:
    menus = [action.text() for action in ready.window.findChild(QMenuBar).actions()]  # type: ignore[union-attr]
    assert menus[menus.index("&Edit") + 1 : menus.index("&Tools")] == ["&Mask"]


def test_without_areas_there_is_only_inverting(ready: WindowHands) -> None:
    names = ("growMask", "smoothMask", "simplifyMask", "mergeAreas", "fillHoles", "clipToImage")
    names += ("flipHorizontal", "flipVertical", "tidyMask", "mirrorMask", "cutAreas", "copyAreas")
    assert not [name for name in names if ready.action(name).isEnabled()]
    assert ready.action("invertMask").isEnabled()
    ready.draw()
    assert [name for name in names if not ready.action(name).isEnabled()] == []


def test_invert_by_its_shortcut(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX, LONELY)
    hands.key(Key.Key_I, CTRL | SHIFT)
    (inverted,) = hands.areas
    assert len(inverted.holes) == 2
    assert covered(hands).area == 1456 * 816 - 40_000 - 10_000
    assert undo_text(hands) == "Undo invert mask"
    assert hands.can_submit, hands.blocked_by
    hands.key(Key.Key_I, CTRL | SHIFT)
    assert covered(hands).area == 50_000
    hands.key(Key.Key_Z, CTRL)
    hands.key(Key.Key_Z, CTRL)
    assert hands.areas == (LEFT_BOX, LONELY)


def test_merge_by_its_shortcut(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX, LONELY, NEIGHBOUR)
    hands.key(Key.Key_U, CTRL)
    assert len(hands.areas) == 2
    assert hands.areas[1] is LONELY
    assert undo_text(hands) == "Undo merge areas"
    hands.key(Key.Key_U, CTRL)
    assert "No two areas overlap" in hands.message.text
    hands.key(Key.Key_Z, CTRL)
    assert len(hands.areas) == 3


def test_only_the_selected_areas_are_meant(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX, LONELY)
    hands.keys("v")
    hands.pen.click((950, 550))
    assert hands.session.editor.selection.areas == {1}
    choose(hands, "growMask")
    type_amount(hands, "10")
    hands.press("operationApply")
    assert hands.areas[0] is LEFT_BOX
    assert hands.areas[1].bounds() == pytest.approx((890, 490, 1010, 610), abs=0.1)
    assert hands.session.editor.selection.areas == {1}
    assert undo_text(hands) == "Undo grow area by 10 px"


def test_grow_shows_first_and_applies_on_enter(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX)
    before = hands.canvas.grab().toImage()
    hands.key(Key.Key_G, CTRL)
    assert bar(hands).isVisible()
    assert hands.focus is number(hands)
    assert number(hands).value() == 8
    assert hands.areas == (LEFT_BOX,), "nothing is done before it is applied"
    assert hands.canvas.grab().toImage() != before, "what would come of it is outlined"
    type_amount(hands, "20")
    hands.child(QCheckBox, "operationSharp").click()
    assert "4 → 4 vertices" in readout(hands)
    assert f"{240 * 240 / (1456 * 816):.1%}".replace("%", " %") in readout(hands)
    QTest.keyClick(number(hands), Key.Key_Return)
    assert not bar(hands).isVisible()
    assert hands.areas[0].bounds() == (180, 180, 420, 420)
    assert undo_text(hands) == "Undo grow mask by 20 px"
    assert hands.focus is hands.canvas
    hands.key(Key.Key_Z, CTRL)
    assert hands.areas == (LEFT_BOX,)
    hands.key(Key.Key_G, CTRL)
    assert number(hands).value() == 20, "the amount is remembered"


def test_shrink_by_the_slider(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX, NEIGHBOUR)
    hands.key(Key.Key_G, CTRL)
    slider = hands.child(QSlider, "operationSlider")
    slider.setFocus()
    for _ in range(13):
        hands.key(Key.Key_Left)
    assert number(hands).value() == -5
    hands.press("operationApply")
    (area,) = hands.areas
    assert area.bounds() == (205, 205, 495, 395)
    assert undo_text(hands) == "Undo shrink mask by 5 px"


def test_what_would_vanish_is_said_and_cannot_be_applied(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX, LONELY)
    hands.key(Key.Key_G, CTRL)
    type_amount(hands, "-60")
    assert "1 area fewer" in readout(hands)
    type_amount(hands, "-100")
    assert "Nothing would be left" in readout(hands)
    assert not hands.child(QPushButton, "operationApply").isEnabled()
    QTest.keyClick(number(hands), Key.Key_Return)
    assert bar(hands).isVisible()
    QTest.keyClick(number(hands), Key.Key_Escape)
    assert not bar(hands).isVisible()
    assert hands.areas == (LEFT_BOX, LONELY)


def test_escape_on_the_canvas_leaves_the_mask_as_it_is(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX)
    before = hands.canvas.grab().toImage()
    choose(hands, "smoothMask")
    hands.canvas.setFocus()
    hands.key(Key.Key_Escape)
    assert not bar(hands).isVisible()
    assert hands.areas == (LEFT_BOX,)
    assert hands.canvas.grab().toImage() == before
    choose(hands, "smoothMask")
    hands.canvas.setFocus()
    hands.key(Key.Key_Return)
    assert hands.areas[0].vertex_count > 4
    assert undo_text(hands) == "Undo smooth mask by 4 px"


def test_the_preview_follows_the_mask_the_selection_and_the_image(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX)
    choose(hands, "simplifyMask")
    assert "4 → 4 vertices" in readout(hands)
    hands.session.editor.add_area(LONELY, "Draw rectangle")
    assert "4 → 4 vertices" in readout(hands), "the new area is selected"
    hands.session.editor.select_all()
    assert "8 → 8 vertices" in readout(hands)
    hands.press("imageChoice1")
    assert not bar(hands).isVisible()


def test_simplify_counts_vertices_live(ready: WindowHands) -> None:
    turns = np.linspace(0, 2 * np.pi, 300, endpoint=False)
    circle = Area.of(np.column_stack((np.cos(turns), np.sin(turns))) * 200 + (600, 400))
    hands = mask(ready, circle)
    choose(hands, "simplifyMask")
    counts = []
    for tolerance in ("0.5", "2", "8"):
        type_amount(hands, tolerance)
        counts.append(int(readout(hands).partition("→ ")[2].partition(" ")[0]))
    assert 300 > counts[0] > counts[1] > counts[2] >= 3
    hands.press("operationApply")
    assert hands.areas[0].vertex_count == counts[2]
    assert undo_text(hands) == "Undo simplify mask to 8 px"


def test_holes_are_filled_and_what_sticks_out_is_clipped(ready: WindowHands) -> None:
    hands = mask(ready, RING, rectangle((1400, 700, 1600, 900)))
    choose(hands, "fillHoles")
    assert not hands.areas[0].holes
    assert undo_text(hands) == "Undo fill holes"
    choose(hands, "clipToImage")
    assert hands.areas[1].bounds() == (1400, 700, 1456, 816)
    choose(hands, "clipToImage")
    assert "Nothing reaches beyond the image" in hands.message.text


def test_flip_both_ways(ready: WindowHands) -> None:
    arrow = Area.of([(100, 100), (300, 200), (100, 300)])
    hands = mask(ready, arrow)
    choose(hands, "flipHorizontal")
    assert hands.areas[0].points.tolist() == [[300, 100], [100, 200], [300, 300]]
    assert undo_text(hands) == "Undo flip mask left and right"
    choose(hands, "flipVertical")
    assert hands.areas[0].points.tolist() == [[300, 300], [100, 200], [300, 100]]


def test_tidy_makes_a_wild_drawing_valid(ready: WindowHands) -> None:
    bow_tie = Area.of([(600, 600), (700, 700), (700, 600), (600, 700)])
    outside = rectangle((2000, 2000, 2100, 2100))
    hands = mask(ready, bow_tie, LEFT_BOX, LEFT_BOX.moved(0, 0), outside)
    assert not hands.can_submit
    hands.key(Key.Key_T, CTRL | SHIFT)
    assert len(hands.areas) == 3
    assert not [
        p for area in hands.areas for p in area_problems(area, hands.session.document.frame)
    ]
    assert hands.can_submit, hands.blocked_by
    assert undo_text(hands) == "Undo tidy up mask"


def test_a_crossing_area_is_repaired_by_the_menu(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX, Area.of([(600, 600), (700, 700), (700, 600), (600, 700)]))
    hands.key(Key.Key_R, CTRL)
    assert len(hands.areas) == 3
    assert hands.areas[0] is LEFT_BOX


def test_the_same_mask_on_another_image(ready: WindowHands) -> None:
    hands = mask(ready, RING, LONELY)
    assert not hands.action("mirrorMask0").isEnabled(), "it is this image's already"
    choose(hands, "mirrorMask2")
    assert "image 3" in hands.message.title
    assert hands.areas == (RING, LONELY), "this image keeps its mask"
    hands.press("imageChoice2")
    assert hands.areas == (RING, LONELY)
    assert undo_text(hands) == "Undo copy mask from another image"
    hands.canvas.setFocus()
    hands.key(Key.Key_Z, CTRL)
    assert not hands.areas


def test_a_mask_that_was_there_comes_back_with_undo(ready: WindowHands) -> None:
    hands = ready
    hands.press("imageChoice1")
    mask(hands, LONELY)
    hands.press("imageChoice0")
    mask(hands, LEFT_BOX)
    choose(hands, "mirrorMask1")
    assert "Undo there brings its own mask back" in hands.message.text
    hands.press("imageChoice1")
    assert hands.areas == (LEFT_BOX,)
    hands.canvas.setFocus()
    hands.key(Key.Key_Z, CTRL)
    assert hands.areas == (LONELY,)


def test_the_images_are_offered_in_a_submenu(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX)
    hands.action("mirrorMask").trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    enabled = [action.text().replace("&", "") for action in menu.actions() if action.isEnabled()]
    assert enabled == [f"Copy mask to image {n}" for n in (2, 3, 4)]
    QTest.keyClick(menu, Key.Key_4)
    assert "image 4" in hands.message.title


def test_the_menu_says_why_there_is_no_feather(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX)
    for name in ("growMask", "smoothMask"):
        assert "no soft edge" in hands.action(name).toolTip()
        choose(hands, name)
        assert "no soft edge" in number(hands).toolTip()


def test_the_mask_menu_is_opened_by_its_mnemonic(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX)
    hands.key(Key.Key_M, ALT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Key.Key_S)
    assert bar(hands).isVisible()


def test_compare_mode_ends_a_preview_and_offers_none(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX)
    choose(hands, "growMask")
    hands.submit()
    hands.wait_for_job()
    hands.wait(lambda: not hands.action("growMask").isEnabled())
    assert not bar(hands).isVisible()
    assert hands.areas == (LEFT_BOX,)
    assert not hands.action("pasteAreas").isEnabled()
    assert hands.action("copyResult").isEnabled()


def test_cancel_gives_the_focus_back(ready: WindowHands) -> None:
    hands = mask(ready, LEFT_BOX)
    choose(hands, "growMask")
    hands.press("operationCancel")
    assert not bar(hands).isVisible()
    assert hands.focus is hands.canvas


def test_large_masks_are_worked_on_in_the_background(ready: WindowHands) -> None:
    turns = np.linspace(0, 2 * np.pi, 1000, endpoint=False)
    circle = np.column_stack((np.cos(turns), np.sin(turns))) * 15
    dot = Area.of(circle)
    areas = [dot.moved(40 + 40 * x, 40 + 40 * y) for x in range(10) for y in range(3)]
    hands = mask(ready, *areas)
    hands.key(Key.Key_G, CTRL)
    type_amount(hands, "3")
    hands.wait(lambda: "30,000 →" in readout(hands) and "image" in readout(hands))
    assert hands.areas == tuple(areas)
    hands.press("operationApply")
    assert hands.areas[0].bounds() == pytest.approx((22, 22, 58, 58), abs=0.1)
    hands.key(Key.Key_I, CTRL | SHIFT)
    hands.wait(lambda: len(hands.areas) == 1)
    assert undo_text(hands) == "Undo invert mask"
    hands.key(Key.Key_Z, CTRL)
    hands.key(Key.Key_Z, CTRL)
    assert hands.areas == tuple(areas)


def test_every_mnemonic_of_a_menu_is_its_own(ready: WindowHands) -> None:
    menus = ready.window.menuBar().findChildren(QMenu)
    assert len(menus) > len(ready.window.menuBar().actions()), "submenus, too"
    for menu in menus:
        texts = [action.text() for action in menu.actions() if "&" in action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(letters) == len(set(letters)), texts
