"""What is painted once and kept: nothing moves by a pixel, and nothing is painted twice."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mjgui.app.pictures import Picture
from mjgui.core.model import Area, Document, Frame
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.viewport import Viewport
from mjgui.ui.compare import CompareMode, CompareView, SharedViewport
from mjgui.ui.compare.copying import device_size
from mjgui.ui.compare.layer import Layer, OutlineLayer
from mjgui.ui.compare.layers import Layers, Wanted
from mjgui.ui.compare.mask_names import MaskName
from mjgui.ui.compare.panes import TOGETHER
from mjgui.ui.compare.subject import Candidate, Subject
from mjgui.ui.compare.tones import GAINS, Tone
from mjgui.ui.theme import DARK
from tests.unit.compare_pictures import (
    BLACK,
    BLUE,
    RED,
    Later,
    colour_at,
    near,
    noise,
    picture_of,
    plain,
    run_at_once,
    shot,
    square,
)

VIEWPORTS = {
    "fitted": None,
    "100 %": SharedViewport(0.4, 0.6, 1200.0),
    "a fraction": SharedViewport(0.37, 0.61, 911.3),
    "enlarged": SharedViewport(0.5, 0.45, 4000.0),
}


def subject_of(*pictures: Picture, chosen: int = 0) -> Subject:
    original, *results = pictures
    return Subject(
        original,
        results[chosen],
        original=original,
        original_label="Original",
        candidates=tuple(Candidate(f"Result {n}", p) for n, p in enumerate(results, 1)),
        chosen=chosen,
        mask=square(100, 100, 200, original.frame),
    )


def opened(qtbot: QtBot, subject: Subject) -> CompareView:
    view = CompareView(run_at_once, DARK)
    qtbot.addWidget(view)
    # No ring is painted around anything, whichever of two windows is the active one.
    for each in (view, *view.findChildren(QWidget)):
        each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.resize(900, 640)
    view.show_subject(subject)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture(scope="module")
def pictures() -> tuple[Picture, ...]:
    """An original, results of other sizes, and one of slightly other proportions."""
    sizes = ((1200, 900), (600, 450), (2400, 1800), (1202, 900), (1200, 900))
    return tuple(picture_of(noise(w, h, seed)) for seed, (w, h) in enumerate(sizes))


@pytest.mark.parametrize("name", VIEWPORTS)
@pytest.mark.parametrize("mode", CompareMode)
def test_going_to_a_mode_or_result_shows_what_a_new_view_would(
    qtbot: QtBot, pictures: tuple[Picture, ...], mode: CompareMode, name: str
) -> None:
    """To the last pixel, wherever one comes from, and also where it was painted ahead."""
    view = opened(qtbot, subject_of(*pictures))
    viewport = VIEWPORTS[name]
    if viewport is not None:
        view.set_viewport(viewport)
    qtbot.waitUntil(lambda: view.is_at_rest, timeout=30_000)
    for chosen in (1, 2, 0):
        for way in (CompareMode.ONION, mode):
            view.set_mode(way)
        view.show_subject(subject_of(*pictures, chosen=chosen))
        if viewport is not None:
            assert view.viewport == viewport
    fresh = opened(qtbot, subject_of(*pictures))
    fresh.set_mode(mode)
    if viewport is not None:
        fresh.set_viewport(viewport)
    assert shot(view) == shot(fresh)


def test_a_picture_is_painted_once_for_all_modes_of_one_pane(
    qtbot: QtBot, pictures: tuple[Picture, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened(qtbot, subject_of(*pictures))
    view.set_mode(CompareMode.WIPE)
    qtbot.waitUntil(lambda: view.is_at_rest, timeout=30_000)
    painted: list[object] = []
    paint = Layer.paint_part

    def noted(layer: Layer, *args: object) -> None:
        painted.append(layer)
        paint(layer, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Layer, "paint_part", noted)
    for mode in (CompareMode.ONION, CompareMode.BLINK, CompareMode.ALL, CompareMode.SIDE_BY_SIDE):
        view.set_mode(mode)
        shot(view)
    view.set_mode(CompareMode.WIPE)
    for chosen in range(4):
        view.show_subject(subject_of(*pictures, chosen=chosen))
        shot(view)
    assert not painted, "all of it was painted ahead"


@pytest.mark.parametrize("mode", CompareMode)
def test_what_takes_long_is_shown_roughly_first_and_sharp_in_the_end(
    qtbot: QtBot,
    pictures: tuple[Picture, ...],
    monkeypatch: pytest.MonkeyPatch,
    mode: CompareMode,
) -> None:
    fresh = opened(qtbot, subject_of(*pictures))
    fresh.set_mode(mode)
    fresh.set_viewport(SharedViewport(0.37, 0.61, 911.3))
    fresh.set_mask_visible(True)
    fresh.look.blinker.set_paused(True)
    sharp = shot(fresh)
    monkeypatch.setattr("mjgui.ui.compare.layer.ROUGH_FROM", 1000)
    view = opened(qtbot, subject_of(*pictures))
    view.set_mask_visible(True)
    view.look.blinker.set_paused(True)
    view.set_viewport(SharedViewport(0.37, 0.61, 911.3))
    view.set_mode(mode)
    rough = shot(view)
    assert rough != sharp
    if mode is not CompareMode.DIFFERENCE:
        place = view.pane_rect(0).center() + QPoint(-70, 50)
        one, other = (colour_at(image, place) for image in (rough, sharp))
        assert near(one, other, 60), "it is the same picture at the same place"
    sharp = shot(fresh)
    qtbot.waitUntil(lambda: shot(view) == sharp, timeout=30_000)


def test_nothing_is_painted_or_kept_while_another_page_is_shown(
    qtbot: QtBot, pictures: tuple[Picture, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened(qtbot, subject_of(*pictures))
    qtbot.waitUntil(lambda: view.is_at_rest, timeout=30_000)
    view.hide()
    painted: list[object] = []
    monkeypatch.setattr(Layer, "paint_part", lambda layer, *_: painted.append(layer))
    view.show_subject(subject_of(*pictures, chosen=2))
    view.set_mode(CompareMode.WIPE)
    assert not any(timer.isActive() for timer in view.findChildren(QTimer))
    assert not painted
    view.show()
    qtbot.waitUntil(lambda: bool(painted))


def test_what_is_kept_stays_within_its_budget_and_what_shows_in_any_case() -> None:
    size = QSize(100, 100)
    layers = Layers(budget=3 * 40_000)
    sight = Sight(Viewport(1.0, 0, 0), 1.0, CanvasStyle())
    wanted = [Wanted(plain(RED, 100, 100), size, sight, TOGETHER) for _ in range(6)]
    kept = [layers.layer(each) for each in wanted]
    layers.trim(wanted[:1])
    again = [layers.layer(each) for each in (wanted[0], *wanted[4:])]
    assert again == [kept[0], *kept[4:]]
    assert layers.layer(wanted[1]) is not kept[1]
    assert len(list(layers.affordable(wanted))) == 3


def test_outlines_are_laid_over_without_painting_pictures_anew(
    qtbot: QtBot, pictures: tuple[Picture, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened(qtbot, subject_of(*pictures))
    qtbot.waitUntil(lambda: view.is_at_rest, timeout=30_000)  # what is painted ahead is painted
    before = shot(view)
    monkeypatch.setattr(Layer, "paint_part", lambda *_: pytest.fail("painted anew"))
    view.set_mask_visible(True)
    assert shot(view) != before
    view.set_mask_visible(False)
    assert shot(view) == before


# -- differences ---------------------------------------------------------------------------------


def test_heat_and_strength_are_changed_without_comparing_again(qtbot: QtBot) -> None:
    later = Later()
    view = CompareView(later, DARK)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_pictures(plain((100, 100, 100)), plain((100, 110, 100)))
    view.set_mode(CompareMode.DIFFERENCE)
    later.go_on()
    spot = view.map_from_image(0, QPointF(200, 200)).toPoint()
    seen = []
    for gain in GAINS:
        view.look.set_gain(gain)
        seen.append(colour_at(shot(view), spot))
    assert [each[1] for each in seen] == [10, 40, 160]
    view.look.set_heat(True)
    assert colour_at(shot(view), spot)[0] > 150
    assert not later.waiting
    assert "as a heat map, 16 times as strong" in view.accessibleDescription()
    view.look.next_gain()
    assert view.look.tone == Tone(GAINS[0], heat=True)


def test_the_heat_map_gets_lighter_with_the_difference() -> None:
    ramp = np.zeros((1, 256, 4), np.uint8)
    ramp[0, :, 1] = np.arange(256)
    colours = Tone(1, heat=True).applied(ramp)[0].astype(float)
    light = colours @ np.array([0.0722, 0.7152, 0.2126, 0])
    assert (np.diff(light) >= -0.8).all()
    assert colours[0, :3].max() < 8
    assert light[-1] > 230


def test_a_difference_that_was_made_is_there_at_once(qtbot: QtBot) -> None:
    later = Later()
    view = CompareView(later, DARK)
    qtbot.addWidget(view)
    view.resize(800, 600)
    red, blue, black = (replace(plain(c), data=b"a file") for c in (RED, BLUE, BLACK))
    view.set_pictures(red, blue)
    view.set_mode(CompareMode.DIFFERENCE)
    later.go_on()
    view.set_pictures(red, black)
    assert view.difference_text == "Comparing…"
    later.go_on()
    view.set_pictures(red, blue)
    assert view.difference_text == "Whole image: 100 % of pixels changed"
    assert not later.waiting


def test_while_the_first_difference_is_made_the_result_shows_dimly(qtbot: QtBot) -> None:
    view = CompareView(Later(), DARK)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_pictures(plain(RED), plain(BLUE))
    view.set_mode(CompareMode.DIFFERENCE)
    shade = colour_at(shot(view), view.map_from_image(0, QPointF(200, 150)).toPoint())
    assert 40 < shade[2] < 120
    assert view.difference_text == "Comparing…"


def test_the_mask_of_another_task_is_called_so(qtbot: QtBot) -> None:
    view = opened(qtbot, subject_of(plain(RED), plain(BLUE)))
    view.show_subject(replace(view.subject, mask_name=MaskName.OF_B))
    view.set_mode(CompareMode.DIFFERENCE)
    assert view.difference_text == "Outside B's mask: 100 % of pixels changed"


def test_a_difference_of_unequal_pictures_lies_where_they_do(qtbot: QtBot) -> None:
    large = np.zeros((600, 800, 4), np.uint8)
    large[..., 3] = 255
    small = large[::2, ::2].copy()
    large[200:260, 400:480, :3] = 200
    view = opened(qtbot, Subject(picture_of(small), picture_of(large)))
    view.set_mode(CompareMode.DIFFERENCE)
    image = shot(view)
    inside = view.map_from_image(0, QPointF(220, 115)).toPoint()
    assert colour_at(image, inside)[0] == 255
    assert colour_at(image, inside + QPoint(0, 80)) == BLACK
    assert view.subject.frame == Frame(400, 300)
    assert near(colour_at(image, QPoint(4, 300)), tuple(bytes.fromhex(DARK.canvas[1:])))  # type: ignore[arg-type]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_outlines_are_the_same_in_parts_and_as_a_whole(qtbot: QtBot, ratio: float) -> None:
    size = QSize(301, 205)
    mask = Document(
        Frame(300, 200),
        (
            Area.of([(10, 10), (60, 12), (30, 50)]),
            Area.of([(150, 90), (290, 100), (280, 190)]),
        ),
    )
    sight = Sight(Viewport(1.0, 0.3, 0.2), ratio, CanvasStyle())
    layer = OutlineLayer(sight, size, mask, Frame(300, 200))
    whole = QRect(QPoint(), device_size(size, ratio))
    cut = whole.width() // 2 + 7
    halves = (whole.adjusted(0, 0, cut - whole.width(), 0), whole.adjusted(cut, 0, 0, 0))
    shots: list[QImage] = []
    for parts in ((whole,), halves, (whole,)):
        image = QImage(whole.size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            layer.paint_pixels(painter, parts)
        shots.append(image)
    assert shots[0] == shots[1] == shots[2]
    plain = QImage(shots[0])
    plain.fill(Qt.GlobalColor.transparent)
    assert shots[0] != plain


@pytest.mark.parametrize("mode", CompareMode)
def test_outlines_are_those_of_a_new_view_whatever_was_laid_together_before(
    qtbot: QtBot, pictures: tuple[Picture, ...], mode: CompareMode
) -> None:
    """Also where the frame has been there before, was moved, or had another mask."""
    there, away = SharedViewport(0.37, 0.61, 911.3), SharedViewport(0.41, 0.58, 911.3)
    frame = pictures[0].frame
    mask, other = square(400, 500, 80, frame), square(420, 480, 120, frame)

    def shown(*, steps: bool) -> list[QImage]:
        view = opened(qtbot, replace(subject_of(*pictures), mask=mask))
        view.look.blinker.set_paused(True)
        view.set_mode(mode)
        view.set_viewport(there)
        view.set_mask_visible(True)
        if not steps:
            return [shot(view)]
        seen = [shot(view), shot(view), shot(view)]
        view.set_viewport(away)
        moved = shot(view)
        view.set_viewport(there)
        seen.append(shot(view))
        view.show_seam(other)
        outlined = shot(view)
        view.show_seam(None)
        seen.append(shot(view))
        view.set_mask_visible(False)
        bare = shot(view)
        view.set_mask_visible(True)
        seen.append(shot(view))
        assert all(image not in seen for image in (moved, outlined, bare))
        return seen

    (fresh,) = shown(steps=False)
    assert [image == fresh for image in shown(steps=True)] == [True] * 6
