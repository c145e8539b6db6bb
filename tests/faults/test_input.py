"""What users draw, type, paste and press that cannot be sent as it is, or only just."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from shapely import LinearRing

from mjgui.app.jobs import JobState
from mjgui.core.model import Point
from tests.faults.bench import GENERATION, PROMPT, Bench
from tests.faults.table import Fault, Kind, injects
from tests.journeys import contract
from tests.journeys.fake_gateway import picture
from tests.journeys.hands import Key
from tests.unit.canvas_hands import CTRL, LEFT, NO_KEYS

Act = Callable[[Bench], None]

BOW = ((0.2, 0.2), (0.8, 0.8), (0.8, 0.2), (0.2, 0.7))
LINE = ((0.2, 0.5), (0.5, 0.5), (0.8, 0.5))
MIDDLE = ((0.3, 0.3), (0.7, 0.3), (0.5, 0.7))


@dataclass(frozen=True, kw_only=True)
class InputFault(Fault):
    """Something that the user does.

    Attributes:
        act: does it.
    """

    act: Act


def blocks(name: str, sees: str, act: Act) -> InputFault:
    return InputFault(kind=Kind.INPUT, name=name, sees=sees, act=act)


def passes(name: str, act: Act) -> InputFault:
    return InputFault(kind=Kind.INPUT, name=name, sees="Done", act=act)


def typed(name: str, sees: str) -> Fault:
    return Fault(kind=Kind.INPUT, name=name, sees=sees)


# -- what is drawn ---------------------------------------------------------------------------------


def draw_only(*fractions: Point, close: bool = True) -> Act:
    def act(bench: Bench) -> None:
        bench.clear_mask()
        bench.hands.pen.click(*bench.hands.at(*fractions))
        if close:
            bench.hands.pen.key(Key.Key_Return)

    return act


def draw_beside_the_image(bench: Bench) -> None:
    """Draw an area, then carry it off the image with the arrow keys."""
    draw_only((0.01, 0.01), (0.05, 0.01), (0.03, 0.05))(bench)
    bench.hands.action("selectAllAreas").trigger()
    for _ in range(6):
        bench.hands.pen.key(Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    bench.hands.action("toolPolygon").trigger()


def draw_across_the_border(bench: Bench) -> None:
    draw_only((0.01, 0.2), (0.3, 0.4), (0.02, 0.7))(bench)
    bench.hands.action("selectAllAreas").trigger()
    for _ in range(4):
        bench.hands.pen.key(Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    bench.hands.action("toolPolygon").trigger()
    assert bench.hands.areas[0].bounds()[0] < 0


def import_star(bench: Bench) -> None:
    """Ten thousand vertices, from a mask file."""
    turns = np.linspace(0, 2 * np.pi, 10_000, endpoint=False)
    radii = np.where(np.arange(10_000) % 2, 240.0, 200.0)
    ring = np.column_stack((320 + radii * np.cos(turns), 256 + radii * np.sin(turns)))
    area = {"width": 640, "height": 512, "points": ring.ravel().tolist()}
    import_mask(bench, "star.json", json.dumps({"areas": [area]}).encode())


def import_mask(bench: Bench, name: str, data: bytes) -> None:
    path = bench.folder.parent / name
    path.write_bytes(data)
    bench.hands.action("importMask").trigger()
    bench.hands.answer_file_dialog(path)


# -- what is typed ---------------------------------------------------------------------------------


def type_prompt(text: str) -> Act:
    return lambda bench: bench.hands.paste("promptEdit", text)


def type_address(field: str, text: str) -> Act:
    return lambda bench: bench.hands.write(field, text)


def edit_image_of(width: int, height: int) -> Act:
    """Load a generation of this size, and draw on it."""

    def act(bench: Bench) -> None:
        task_id = f"of-{width}-{height}"
        bench.gateway.add_generation(task_id, images=[picture(width, height)] * 4)
        bench.hands.load(task_id)
        bench.hands.wait_for_images()
        bench.hands.draw(*MIDDLE)

    return act


@injects(
    blocks("no area", "Draw at least one area", Bench.clear_mask),
    blocks("a polygon left open", "Finish the polygon in hand", draw_only(*MIDDLE, close=False)),
    blocks("two points alone", "Finish the polygon in hand", draw_only((0.2, 0.2), (0.6, 0.6))),
    blocks("an outline that crosses itself", "The outline crosses itself", draw_only(*BOW)),
    blocks("points on one line", "encloses nothing", draw_only(*LINE)),
    blocks("an area beside the image", "lies outside the image", draw_beside_the_image),
    blocks("an image of 2500 × 300", "2500 × 300", edit_image_of(2500, 300)),
    blocks("a prompt of 8193 characters", "Shorten it by 1", type_prompt("x" * 8193)),
    blocks("a prompt with a NUL", "NUL", type_prompt("a\0b")),
    blocks(
        "a callback by ftp",
        "The callback address cannot be used",
        type_address("callbackEdit", "ftp://example.com/x"),
    ),
    blocks(
        "a callback without a host",
        "The callback address cannot be used",
        type_address("callbackEdit", "https://"),
    ),
    blocks(
        "a mask address with a blank",
        "The mask address cannot be used",
        type_address("maskUrlEdit", "https://a b/m.png"),
    ),
    blocks(
        "a mask address by file:",
        "The mask address cannot be used",
        type_address("maskUrlEdit", "file:///etc/passwd"),
    ),
)
def test_what_cannot_be_sent_is_said_beside_submit(bench: Bench, fault: InputFault) -> None:
    hands = bench.hands
    fault.act(bench)
    before = bench.typed
    hands.wait(lambda: fault.sees in hands.blocked_by)
    assert not hands.can_submit
    hands.key(Key.Key_Return, CTRL)
    assert bench.posts == 0
    assert bench.typed == before
    bench.prepare()
    bench.goes_on()


@injects(
    passes("an area across the border", draw_across_the_border),
    passes("an image of 300 × 200, below the least frame", edit_image_of(300, 200)),
    passes("an image of 4200 × 600, above the largest frame", edit_image_of(4200, 600)),
    passes("no prompt", type_prompt("")),
    passes("a prompt of blanks", type_prompt("  \n ")),
    passes("a prompt of 8192 characters", type_prompt("x" * 8192)),
    passes("a prompt of emoji", type_prompt("👩🏽\u200d🚀 " * 40)),
    passes("a prompt from right to left", type_prompt("قارب أحمر \u202eabc\u202c עברית")),
    passes("a prompt of markup and quotes", type_prompt("\"'</script>\\u0000 ${HOME} %s {}")),
)
def test_what_is_odd_is_sent_whole(bench: Bench, fault: InputFault) -> None:
    fault.act(bench)
    before = bench.typed
    bench.submit()
    assert bench.wait_for_job().state is JobState.DONE
    bench.sees(fault.sees)
    assert bench.posts == 1
    sent = contract.params_of(bench.gateway.posts[-1].body)
    assert sent.get("remixPrompt", "") == (before.prompt if before.prompt.strip() else "")
    bench.hands.action("modeEdit").trigger()
    assert bench.typed == before
    bench.prepare()
    bench.goes_on()


@injects(passes("an area of 10,000 vertices", import_star))
def test_very_many_vertices(
    bench: Bench, fault: InputFault, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The contract's own check compares every edge with every other.
    monkeypatch.setattr(contract, "is_simple", lambda ring: LinearRing(ring).is_simple)
    fault.act(bench)
    bench.sees("Imported 1 area")
    before = bench.typed
    bench.submit()
    assert bench.wait_for_job().state is JobState.DONE
    bench.sees(fault.sees)
    assert bench.posts == 1
    bench.hands.action("modeEdit").trigger()
    assert bench.typed == before
    bench.prepare()
    bench.goes_on()


@injects(typed("a crossing, repaired by one click", "The outline crosses itself"))
def test_a_crossing_is_repaired(bench: Bench, fault: Fault) -> None:
    draw_only(*BOW)(bench)
    assert fault.sees in bench.hands.blocked_by
    bench.hands.wait(lambda: repair_button(bench) is not None)
    button = repair_button(bench)
    assert button is not None
    bench.hands.press_on(button)
    assert bench.hands.can_submit, bench.hands.blocked_by
    bench.goes_on()


def repair_button(bench: Bench) -> QPushButton | None:
    found = bench.hands.window.findChildren(QPushButton, "repairButton")
    return next((button for button in found if button.isVisible()), None)


# -- what is pressed -------------------------------------------------------------------------------


@injects(typed("a double click on Submit", "Already on its way"))
def test_a_double_click_posts_once(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    bench.gateway.holds_new_tasks = True
    button = bench.hands.child(QPushButton, "submitButton")
    QTest.mouseClick(button, LEFT, NO_KEYS, button.rect().center())
    QTest.mouseClick(button, LEFT, NO_KEYS, button.rect().center())
    bench.sees(fault.sees)
    bench.gateway.calm()
    assert bench.wait_for_job().state is JobState.DONE
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


@injects(typed("Ctrl+Enter held down", "Already on its way"))
def test_a_held_shortcut_posts_once(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    bench.gateway.holds_new_tasks = True
    bench.hands.canvas.setFocus()
    for repeated in (False, *[True] * 20):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, Key.Key_Return, CTRL, "", repeated)
            QApplication.sendEvent(bench.hands.window.windowHandle(), event)
    bench.hands.action("submit").trigger()
    bench.sees(fault.sees)
    bench.gateway.calm()
    assert bench.wait_for_job().state is JobState.DONE
    assert bench.posts == 1
    assert bench.typed == before
    bench.goes_on()


# -- task ids and files ----------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class TextFault(Fault):
    """A text typed into a field.

    Attributes:
        text: what is typed.
    """

    text: str


def text_fault(name: str, sees: str, text: str) -> TextFault:
    return TextFault(kind=Kind.INPUT, name=name, sees=sees, text=text)


@injects(
    text_fault("no task id", "There is no task id", "   "),
    text_fault("a task id with a blank", "It has a blank in it", "gen 1"),
    text_fault("a task id in quotes", "It has a quotation mark in it", '"gen-1"'),
    text_fault("a path as a task id", "It has a slash in it", "../../etc/passwd"),
    text_fault("a web address without a task", "no task id at its end", "https://example.com"),
    text_fault("a task id of a thousand letters", "far more than an id", "x" * 1000),
    text_fault("a task id with an invisible letter", "an invisible character", "gen\u200b-1"),
)
def test_what_is_no_task_id(bench: Bench, fault: TextFault) -> None:
    before, asked = bench.typed, len(bench.gateway.asked)
    bench.hands.paste("taskIdEdit", fault.text)
    bench.hands.key(Key.Key_Return)
    bench.sees(fault.sees)
    assert bench.hands.focus.objectName() == "taskIdEdit"
    assert len(bench.gateway.asked) == asked
    assert bench.typed == before
    bench.goes_on()


@injects(typed("the address of a task as its id", "Asking for the task"))
def test_the_address_of_a_task(bench: Bench, fault: Fault) -> None:
    before = bench.typed
    address = f"{bench.gateway.url}/model/v1/generation/task/{GENERATION}?x=1#y"
    bench.hands.paste("taskIdEdit", address)
    bench.hands.key(Key.Key_Return)
    bench.sees(fault.sees)
    bench.hands.wait_for_images()
    assert bench.typed == before
    bench.goes_on()


def black() -> bytes:
    data = io.BytesIO()
    Image.new("L", (640, 512), 0).save(data, "PNG")
    return data.getvalue()


@dataclass(frozen=True, kw_only=True)
class FileFault(Fault):
    """A mask file that is imported.

    Attributes:
        file: its name.
        data: its content.
    """

    file: str
    data: bytes


def file_fault(name: str, sees: str, file: str, data: bytes) -> FileFault:
    return FileFault(kind=Kind.INPUT, name=name, sees=sees, file=file, data=data)


@injects(
    file_fault(
        "a mask file of JSON cut short",
        "The mask is no valid JSON",
        "cut.json",
        b'{"areas": [',
    ),
    file_fault("a mask file without areas", "The mask is empty", "none.json", b'{"areas": []}'),
    file_fault("a mask picture all black", "The mask picture is empty", "black.png", black()),
    file_fault("a mask picture that is a web page", "web page", "page.png", b"<html></html>"),
    file_fault("a mask picture of no bytes", "The picture is empty", "empty.png", b""),
)
def test_a_mask_file_that_is_none(bench: Bench, fault: FileFault) -> None:
    before = bench.typed
    import_mask(bench, fault.file, fault.data)
    bench.sees(fault.sees)
    assert bench.typed == before
    assert bench.posts == 0
    bench.goes_on()


# -- settings --------------------------------------------------------------------------------------


@injects(
    text_fault("a key with a blank", "a blank", "sk-canary 0123456789"),
    text_fault("a key with a Cyrillic letter", "cyrillic small letter a", "sk-c\u0430nary-0123"),
    text_fault("a key in quotes", "quotation mark", '"sk-canary-0123456789"'),
)
def test_a_key_with_a_stray_letter(bench: Bench, fault: TextFault) -> None:
    dialog = open_settings(bench)
    key = dialog.findChild(QLineEdit, "apiKeyEdit")
    assert key is not None
    key.setText(fault.text)
    QTest.keyClick(key, Key.Key_Return)
    trouble = dialog.findChild(QLabel, "keyTrouble")
    assert trouble is not None
    assert fault.sees in trouble.text()
    assert fault.text not in trouble.text()
    close(bench, dialog)
    assert bench.posts == 0
    bench.goes_on()


@injects(
    text_fault("a gateway by http", "Use https", "http://gateway.example"),
    text_fault("a gateway with a password", "before the @", "https://a:b@gateway.example"),
    text_fault("a gateway with a query", "from the ?", "https://gateway.example/?key=1"),
    text_fault("a gateway without a scheme", "begins with https://", "gateway.example"),
)
def test_an_address_that_cannot_be_used(bench: Bench, fault: TextFault) -> None:
    dialog = open_settings(bench)
    address = dialog.findChild(QLineEdit, "baseUrlEdit")
    assert address is not None
    address.setText(fault.text)
    QTest.keyClick(address, Key.Key_Return)
    trouble = dialog.findChild(QLabel, "baseUrlTrouble")
    assert trouble is not None
    assert trouble.isVisible()
    assert fault.sees in trouble.text()
    close(bench, dialog)
    assert bench.hands.session.connection.base_url == bench.gateway.url
    bench.goes_on()


def open_settings(bench: Bench) -> QDialog:
    bench.hands.action("openSettings").trigger()
    dialog = (
        bench.hands.window.findChild(QDialog, "settingsDialog") or QApplication.activeModalWidget()
    )
    assert isinstance(dialog, QDialog)
    bench.hands.wait(dialog.isVisible)
    return dialog


def close(bench: Bench, dialog: QWidget) -> None:
    dialog.close()
    bench.hands.wait(lambda: QApplication.activeModalWidget() is None)


@injects(typed("a prompt typed while a job runs", PROMPT))
def test_typing_while_a_job_runs(bench: Bench, fault: Fault) -> None:
    """A result that arrives does not take the mask and the prompt from under the hands."""
    bench.gateway.holds_new_tasks = True
    bench.submit()
    bench.hands.wait(lambda: bench.posts == 1)
    bench.hands.paste("promptEdit", "another prompt")
    bench.hands.draw((0.1, 0.1), (0.2, 0.1), (0.15, 0.2))
    before = bench.typed
    bench.gateway.calm()
    assert bench.wait_for_job().state is JobState.DONE
    bench.sees("A result has arrived")
    bench.sees(fault.sees)
    assert bench.typed == before
    assert bench.hands.session.viewing.mode.value == "edit"
    bench.goes_on()
