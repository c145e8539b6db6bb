"""The mask behind an address: fetched while it is typed, and laid over the image."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable, Iterator

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from mjgui.app.mask_preview import PreviewState
from tests.gateway.server import After, Answer, Hang, ScriptedServer, redirect
from tests.journeys.contract import params_of
from tests.journeys.fake_gateway import FakeGateway
from tests.journeys.hands import WindowHands

Key = Qt.Key
MASK_RED = 60
"""By how much an area makes the picture redder, at least."""


def mask(
    width: int = 728, height: int = 408, box: tuple[int, int, int, int] = (0, 0, 364, 408)
) -> bytes:
    image = Image.new("L", (width, height), 0)
    image.paste(255, box)
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as scripted:
        yield scripted


def type_address(hands: WindowHands, address: str) -> None:
    hands.unfold_advanced()
    hands.write("maskUrlEdit", address)


def wait_for(hands: WindowHands, words: str) -> None:
    label = hands.child(QLabel, "maskUrlState")
    hands.wait(lambda: label.isVisible() and words in label.text())


def redness(hands: WindowHands, x: float, y: float) -> int:
    """How red the canvas is at a place of the image, given as fractions."""
    place = hands.canvas.map_from_image(QPointF(*hands.at((x, y))[0])).toPoint()
    colour = hands.canvas.grab().toImage().pixelColor(place)
    return colour.red() - colour.green()


def change_of(hands: WindowHands, x: float, y: float, act: Callable[[], None]) -> int:
    before = redness(hands, x, y)
    act()
    return redness(hands, x, y) - before


def test_the_picture_behind_the_address_is_laid_over_the_image(
    server: ScriptedServer, ready: WindowHands
) -> None:
    server.script("/mask.png", Answer(200, mask()))
    outside = redness(ready, 0.75, 0.75)

    def fetch() -> None:
        type_address(ready, f"{server.url}/mask.png")
        wait_for(ready, "Preview: 50 % white")

    assert change_of(ready, 0.25, 0.75, fetch) > MASK_RED
    assert abs(redness(ready, 0.75, 0.75) - outside) < MASK_RED / 4
    (asked,) = server.asked
    assert "authorization" not in asked.headers
    assert not any("sk-" in value for value in asked.headers.values())
    # It hides with the mask, and comes back with it.
    toggle = ready.action("toggleMask")
    assert change_of(ready, 0.25, 0.75, toggle.trigger) < -MASK_RED
    assert change_of(ready, 0.25, 0.75, toggle.trigger) > MASK_RED
    assert not ready.areas, "a preview is no drawing"
    assert ready.can_submit, ready.blocked_by


def test_areas_become_faint_and_come_back(server: ScriptedServer, drawn: WindowHands) -> None:
    server.script("/mask.png", Answer(200, mask(box=(0, 0, 60, 60))))
    note = drawn.child(QLabel, "maskSource")
    assert not note.isVisible()

    def fetch() -> None:
        type_address(drawn, f"{server.url}/mask.png")
        wait_for(drawn, "Preview: 1 % white")

    assert change_of(drawn, 0.5, 0.5, fetch) < -MASK_RED
    assert note.isVisible()
    assert "address is sent" in note.text()
    assert len(drawn.areas) == 1
    # More can be drawn meanwhile; it is there when the address is gone.
    drawn.canvas.setFocus()
    drawn.draw((0.8, 0.1), (0.95, 0.1), (0.95, 0.3))
    assert len(drawn.areas) == 2
    assert change_of(drawn, 0.5, 0.5, lambda: drawn.write("maskUrlEdit", "")) > MASK_RED
    assert not drawn.child(QLabel, "maskUrlState").isVisible()
    assert not note.isVisible()


def test_the_address_is_sent_and_the_areas_are_not(
    gateway: FakeGateway, server: ScriptedServer, drawn: WindowHands
) -> None:
    server.script("/mask.png", Answer(200, mask()))
    type_address(drawn, f"{server.url}/mask.png")
    wait_for(drawn, "Preview")
    drawn.submit()
    drawn.wait_for_job()
    assert params_of(gateway.posts[-1].body)["mask"] == {"url": f"{server.url}/mask.png"}


ANSWERS = (
    (Answer(404), "HTTP 404"),
    (Answer(200, b""), "sends nothing"),
    (Answer(200, b"<html><body>sign in</body></html>"), "web page"),
    (Answer(200, mask()[:60]), "cut short"),
    (redirect("/4.png"), "redirects without end"),
    (Answer(200, mask(box=(0, 0, 0, 0))), "nothing in it is white"),
    (Answer(200, mask(box=(0, 0, 728, 408))), "all of the image"),
    (Answer(200, mask(400, 400)), "400 × 400 pixels are stretched to the image's 1456 × 816"),
    (Answer(200, json.dumps({"areas": []}).encode()), "JSON"),
)


def test_what_is_behind_the_address_is_said_in_words(
    server: ScriptedServer, ready: WindowHands
) -> None:
    for number, (answer, words) in enumerate(ANSWERS):
        server.script(f"/{number}.png", answer)
        type_address(ready, f"{server.url}/{number}.png")
        wait_for(ready, words)
        assert ready.can_submit, "only the gateway's own look at it counts"


def test_another_address_ends_the_fetch_of_the_one_before(
    server: ScriptedServer, ready: WindowHands
) -> None:
    slow = Hang()
    server.script("/slow.png", slow)
    server.script("/mask.png", Answer(200, mask()))
    type_address(ready, f"{server.url}/slow.png")
    wait_for(ready, "Fetching…")
    ready.wait(slow.reached.is_set)
    type_address(ready, f"{server.url}/mask.png")
    wait_for(ready, "Preview: 50 % white")


def test_clearing_the_address_ends_its_fetch(server: ScriptedServer, ready: WindowHands) -> None:
    let_go = threading.Event()
    answer = After(let_go, Answer(200, mask()))
    server.script("/mask.png", answer)
    type_address(ready, f"{server.url}/mask.png")
    ready.wait(answer.reached.is_set)
    before = redness(ready, 0.25, 0.75)
    ready.write("maskUrlEdit", "")
    let_go.set()
    ready.wait(lambda: ready.session.mask_preview.shown.state is PreviewState.NONE)
    assert redness(ready, 0.25, 0.75) == before


def test_enter_fetches_again(server: ScriptedServer, ready: WindowHands) -> None:
    server.script("/mask.png", Answer(503), Answer(200, mask()))
    type_address(ready, f"{server.url}/mask.png")
    wait_for(ready, "HTTP 503")
    ready.child(QLineEdit, "maskUrlEdit").setFocus()
    ready.key(Key.Key_Return)
    wait_for(ready, "Preview: 50 % white")


def test_the_mask_is_scaled_to_an_image_of_another_size(
    gateway: FakeGateway, server: ScriptedServer, ready: WindowHands
) -> None:
    server.script("/mask.png", Answer(200, mask()))
    gateway.add_generation("gen-2", ((800, 800),))
    type_address(ready, f"{server.url}/mask.png")
    wait_for(ready, "Preview: 50 % white")
    ready.load("gen-2")
    ready.wait_for_images()
    wait_for(ready, "stretched to the image's 800 × 800")
    (area,) = ready.session.mask_preview.shown.areas
    assert area.bounds() == pytest.approx((0, 0, 400, 800))
    assert len(server.asked) == 1, "it is fetched once"
