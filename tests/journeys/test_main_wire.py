"""What is drawn in the window against what arrives at the gateway."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
import shapely
from PySide6.QtWidgets import QPushButton
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from mjgui.app.jobs import JobState
from mjgui.app.viewing import Mode
from mjgui.core.model import Area, Point
from tests.journeys.conftest import Open
from tests.journeys.contract import frame_of, params_of, rings_of
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import TRIANGLE, Key, WindowHands
from tests.unit.canvas_hands import ALT, CTRL

CONCAVE = ((0.2, 0.2), (0.5, 0.4), (0.8, 0.2), (0.8, 0.8), (0.5, 0.6), (0.2, 0.8))
BOW = ((0.2, 0.2), (0.8, 0.8), (0.8, 0.2), (0.2, 0.7))
ANTICLOCKWISE = ((0.6, 0.3), (0.3, 0.5), (0.5, 0.8), (0.8, 0.6))
SIZES = {(1456, 816): (1456, 816), (300, 300): (500, 500), (5000, 2500): (4096, 2048)}
"""Sizes of images, and the frames that stand for them."""


def opened(gateway: FakeGateway, open_window: Open, size: tuple[int, int]) -> WindowHands:
    # What is not looked at is small: twelve megapixels take their time.
    gateway.add_generation("gen-1", sizes=(size, (640, 512)))
    hands = open_window("gen-1")
    hands.wait_for_images()
    hands.press("imageChoice0")
    return hands


def sent_body(hands: WindowHands, gateway: FakeGateway) -> bytes:
    """Submit, and return the body of the one POST that came of it."""
    before = len(gateway.posts)
    assert hands.can_submit, hands.blocked_by
    hands.submit()
    assert hands.wait_for_job().state is JobState.DONE, hands.job.error
    assert len(gateway.posts) == before + 1
    assert not gateway.violations
    return gateway.posts[-1].body


def mask_of(body: bytes) -> BaseGeometry:
    """The union of what is sent, in pixels of the frame."""
    return shapely.union_all([Polygon(ring) for ring in rings_of(body)])


def drawn_mask(areas: Sequence[Area | Sequence[Point]], size: tuple[int, int]) -> BaseGeometry:
    """The union of what is drawn, seen as the eye does, cut at the image's border, scaled."""
    shapes = [
        shapely.make_valid(Polygon(area.points if isinstance(area, Area) else area))
        for area in areas
    ]
    seen = shapely.union_all(shapes) & shapely.box(0, 0, *size)
    frame = SIZES[size]
    factors = frame[0] / size[0], frame[1] / size[1]
    return shapely.transform(seen, lambda points: points * factors)


def assert_same_but_for_rounding(sent: BaseGeometry, drawn: BaseGeometry) -> None:
    """No place of either lies further from the other than a rounded pixel does."""
    assert sent.area > 0
    off = shapely.difference(sent, drawn.buffer(1.0)).area
    off += shapely.difference(drawn, sent.buffer(1.0)).area
    assert off == pytest.approx(0, abs=0.5)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("shape", [TRIANGLE, CONCAVE, ANTICLOCKWISE])
def test_the_wire_says_what_was_drawn(
    gateway: FakeGateway,
    open_window: Open,
    size: tuple[int, int],
    shape: tuple[Point, ...],
) -> None:
    hands = opened(gateway, open_window, size)
    exact = hands.draw(*shape)
    body = sent_body(hands, gateway)
    assert frame_of(body) == SIZES[size]
    (ring,) = rings_of(body)
    assert len(ring) == len(shape)
    assert_same_but_for_rounding(mask_of(body), drawn_mask([exact], size))


@pytest.mark.parametrize("size", SIZES)
def test_a_crossing_polygon_is_blocked_until_it_is_repaired(
    gateway: FakeGateway, open_window: Open, size: tuple[int, int]
) -> None:
    hands = opened(gateway, open_window, size)
    exact = hands.draw(*BOW)
    assert not hands.can_submit
    assert "crosses itself" in hands.blocked_by
    hands.pen.key(Key.Key_Return, CTRL)
    assert not gateway.posts
    crossing = next(p.problem.at for p in hands.session.problems)
    lines = Polygon(exact).exterior
    assert crossing is not None
    assert lines.distance(shapely.Point(crossing)) < 1e-6
    hands.wait(lambda: hands.child(QPushButton, "repairButton").isVisible())
    hands.press("repairButton")
    assert hands.can_submit, hands.blocked_by
    body = sent_body(hands, gateway)
    assert len(rings_of(body)) == 2
    assert_same_but_for_rounding(mask_of(body), drawn_mask([exact], size))


@pytest.mark.parametrize("size", SIZES)
def test_what_reaches_outside_is_cut_at_the_border(
    gateway: FakeGateway, open_window: Open, size: tuple[int, int]
) -> None:
    hands = opened(gateway, open_window, size)
    exact = hands.draw((-0.03, 0.5), (0.5, -0.03), (1.03, 0.5), (0.5, 1.03))
    assert min(x for x, _ in exact) < 0 < size[0] < max(x for x, _ in exact)
    assert hands.can_submit, hands.blocked_by
    body = sent_body(hands, gateway)
    assert_same_but_for_rounding(mask_of(body), drawn_mask([exact], size))


def test_several_areas_are_sent_as_one_mask(gateway: FakeGateway, open_window: Open) -> None:
    size = (1456, 816)
    hands = opened(gateway, open_window, size)
    exact = [
        hands.draw((0.1, 0.1), (0.3, 0.1), (0.3, 0.3)),
        hands.draw((0.25, 0.05), (0.5, 0.05), (0.4, 0.4)),
        hands.draw((0.6, 0.6), (0.9, 0.6), (0.9, 0.9), (0.6, 0.9)),
    ]
    assert len(hands.areas) == 3
    body = sent_body(hands, gateway)
    assert_same_but_for_rounding(mask_of(body), drawn_mask(exact, size))


def test_a_hole_cut_into_an_area_is_not_repainted(gateway: FakeGateway, open_window: Open) -> None:
    size = (1456, 816)
    hands = opened(gateway, open_window, size)
    outer = hands.draw((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8))
    inner = hands.at((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6))
    hole = [hands.pen.exact(place) for place in inner]
    hands.pen.click(inner[0], keys=ALT)
    hands.pen.click(*inner[1:])
    hands.pen.key(Key.Key_Return)
    assert len(hands.areas) == 1
    assert len(hands.areas[0].holes) == 1
    body = sent_body(hands, gateway)
    expected = drawn_mask([outer], size) - drawn_mask([hole], size)
    assert_same_but_for_rounding(mask_of(body), expected)


def test_each_image_is_sent_with_its_own_mask(gateway: FakeGateway, open_window: Open) -> None:
    size = (1456, 816)
    hands = opened(gateway, open_window, size)
    exact = {}
    for number in (0, 3, 1):
        hands.press(f"imageChoice{number}")
        left = 0.1 + 0.2 * number
        exact[number] = hands.draw((left, 0.2), (left + 0.15, 0.2), (left, 0.6))
    for number, outline in exact.items():
        hands.press(f"imageChoice{number}")
        assert len(hands.areas) == 1
        body = sent_body(hands, gateway)
        assert params_of(body)["imageNo"] == number
        assert_same_but_for_rounding(mask_of(body), drawn_mask([outline], size))
        assert hands.session.viewing.mode is Mode.COMPARE
        hands.action("modeEdit").trigger()
    hands.press("imageChoice2")
    assert not hands.can_submit


def test_optional_things_are_left_out(gateway: FakeGateway, drawn: WindowHands) -> None:
    params = params_of(sent_body(drawn, gateway))
    assert set(params) == {"jobId", "imageNo", "mask"}
    assert set(params["mask"]) == {"areas"}


PROMPTS = (
    "a red kite in the sky",
    "кіт на даху, 猫が屋根の上, किताब",
    "قارب أحمر في البحر — עברית",
    "👩🏽‍🚀🪁🏳️‍🌈 e\u0301 \u202eabc\u202c \u00a0x",
    'quotes " and \\ and </script> & \x7f',
    "  blanks around, and\ttabs\nand lines\n\n",
)


@pytest.mark.parametrize("how", ["write", "paste"])
def test_a_prompt_arrives_letter_by_letter(
    gateway: FakeGateway, drawn: WindowHands, how: str
) -> None:
    hands = drawn
    for text in PROMPTS:
        prompt = text
        if how == "write" and text.isascii():
            prompt = "".join(letter for letter in text if letter.isprintable())
        getattr(hands, how)("promptEdit", prompt)
        assert hands.label("promptCounter") == f"{len(prompt)} / 8192"
        body = sent_body(hands, gateway)
        assert params_of(body)["remixPrompt"].encode() == prompt.encode()
        hands.action("modeEdit").trigger()


def test_a_prompt_may_have_8192_characters_and_no_more(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    most = "🪁" + "x" * 8191
    hands.paste("promptEdit", most + "y")
    assert hands.label("promptCounter") == "8193 / 8192"
    assert not hands.can_submit
    assert "8192" in hands.blocked_by
    assert "1 character" in hands.blocked_by
    hands.key(Key.Key_Backspace)
    assert hands.label("promptCounter") == "8192 / 8192"
    assert params_of(sent_body(hands, gateway))["remixPrompt"] == most


def test_a_blank_prompt_is_left_out(gateway: FakeGateway, drawn: WindowHands) -> None:
    drawn.write("promptEdit", "   ")
    assert "remixPrompt" not in params_of(sent_body(drawn, gateway))


BAD_URLS = [
    "example.com/x",
    "ftp://example.com/x",
    "https://",
    "http:// example.com",
    "javascript:1",
]


def test_addresses_are_checked_while_they_are_typed(
    gateway: FakeGateway, drawn: WindowHands
) -> None:
    hands = drawn
    hands.unfold_advanced()
    for name, what in (("callbackEdit", "callback address"), ("maskUrlEdit", "mask address")):
        for text in BAD_URLS:
            hands.write(name, text)
            assert not hands.can_submit, text
            assert what in hands.blocked_by.lower()
        hands.write(name, "")
        assert hands.can_submit, hands.blocked_by
    assert not gateway.posts


def test_a_callback_is_sent(gateway: FakeGateway, drawn: WindowHands) -> None:
    drawn.unfold_advanced()
    drawn.write("callbackEdit", " https://example.com/hook?a=1&b=%C3%BC ")
    params = params_of(sent_body(drawn, gateway))
    assert params["callback"] == "https://example.com/hook?a=1&b=%C3%BC"


def test_a_mask_address_takes_the_place_of_areas(gateway: FakeGateway, drawn: WindowHands) -> None:
    drawn.unfold_advanced()
    drawn.write("maskUrlEdit", "http://127.0.0.1:9/mask.png")
    assert params_of(sent_body(drawn, gateway))["mask"] == {"url": "http://127.0.0.1:9/mask.png"}


def test_a_mask_address_alone_is_enough(gateway: FakeGateway, ready: WindowHands) -> None:
    ready.unfold_advanced()
    ready.write("maskUrlEdit", "http://127.0.0.1:9/mask.png")
    ready.write("promptEdit", "moss")
    body = sent_body(ready, gateway)
    assert params_of(body)["mask"] == {"url": "http://127.0.0.1:9/mask.png"}
    assert json.loads(body)["model"] == "midjourney_inpaint"


def test_the_edit_of_a_result_names_the_new_task(gateway: FakeGateway, drawn: WindowHands) -> None:
    hands = drawn
    sent_body(hands, gateway)
    hands.press("resultChoice2")
    hands.press("editResultButton")
    hands.draw()
    params = params_of(sent_body(hands, gateway))
    assert (params["jobId"], params["imageNo"]) == ("made-1", 2)


def test_an_image_too_long_for_any_frame_is_blocked_in_words(
    gateway: FakeGateway, open_window: Open
) -> None:
    hands = opened(gateway, open_window, (2500, 300))
    hands.draw()
    assert not hands.can_submit
    assert "2500 × 300" in hands.blocked_by
