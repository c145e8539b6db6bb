"""The process is killed, frozen, closed, or meets a fault of its own."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from mjgui.core.records import decode_document
from tests.faults.bench import GENERATION, FaultyGateway, hides
from tests.faults.child import Child, saved, until
from tests.faults.nursery import Nursery
from tests.faults.table import Fault, Kind, injects
from tests.gateway.server import After, Hang, Reset
from tests.journeys.fake_gateway import picture

PROMPT = "a red kite"
LOST = "Outcome unknown: the answer to the submission was lost"

Start = Callable[..., Child]


def life(name: str, sees: str) -> Fault:
    return Fault(kind=Kind.LIFE, name=name, sees=sees)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def start(nursery: Nursery, folder: Path, gateway: FaultyGateway) -> Iterator[Start]:
    """Start the program with a generation; no file holds the key in the end."""
    gateway.calm()
    children: list[Child] = []

    def started(*argv: str) -> Child:
        child = Child(nursery, folder, gateway, *argv)
        children.append(child)
        return child

    yield started
    for child in children:
        child.__exit__(None, None, None)
    hides(folder.parent, gateway.key)
    assert not any(gateway.key in str(child.facts) for child in children)


@pytest.fixture
def posts(gateway: FaultyGateway) -> Callable[[], int]:
    """How many POSTs have arrived since the test began."""
    before = len(gateway.posts)
    return lambda: len(gateway.posts) - before


@pytest.fixture
def drawn(start: Start, folder: Path) -> Child:
    """A run with an area drawn and a prompt typed, both of them saved by now."""
    child = start(GENERATION).ready()
    child.do("prompt", PROMPT)
    child.do("draw")
    # Each edit is saved within a second.
    until(lambda: any(decode_document(text).areas for text in documents(folder)))
    until(lambda: saved(folder, "SELECT remix_prompt FROM desks") == [(PROMPT,)])
    return child


def documents(folder: Path) -> list[str]:
    return [row[0] for row in saved(folder, "SELECT document FROM masks")]


def assert_whole(folder: Path) -> None:
    assert saved(folder, "PRAGMA integrity_check") == [("ok",)]


def assert_goes_on(child: Child, posts: Callable[[], int]) -> None:
    """Something else is submitted, and comes to its end."""
    before, since = posts(), len(child.facts)
    child.do("edit")
    child.do("prompt", "and another one")
    if not child.state()["areas"]:
        child.do("draw")
    child.do("submit")
    child.until(lambda f: f.get("state") == "done" and "another" in f["prompt"], since)
    assert posts() == before + 1


@injects(life("killed while drawing", "the mask and the prompt as they were"))
def test_killed_while_drawing(
    start: Start, drawn: Child, folder: Path, posts: Callable[[], int], fault: Fault
) -> None:
    child = drawn
    before = child.state()
    child.kill()
    assert_whole(folder)
    again = start().ready()
    after = again.state()
    for name in ("areas", "prompt", "chosen", "blocked"):
        assert after[name] == before[name]
    assert after["areas"]
    assert_goes_on(again, posts)


@injects(life("killed before the POST is answered", LOST))
def test_killed_while_submitting(
    start: Start,
    drawn: Child,
    gateway: FaultyGateway,
    folder: Path,
    posts: Callable[[], int],
    fault: Fault,
) -> None:
    child, hang = drawn, Hang()
    gateway.on_post(hang)
    child.do("submit")
    until(hang.reached.is_set)
    child.kill()
    assert_whole(folder)
    for _ in range(2):
        child = start().ready()
        child.until_job("outcome unknown")
        [job] = child.state()["jobs"]
        assert job["state"] == "outcome unknown"
        assert posts() == 1
        child.kill()
    again = start().ready()
    assert_goes_on(again, posts)


@injects(life("killed while polling", "Done"))
def test_killed_while_polling(
    start: Start,
    drawn: Child,
    gateway: FaultyGateway,
    folder: Path,
    posts: Callable[[], int],
    fault: Fault,
) -> None:
    child = drawn
    gateway.holds_new_tasks = True
    child.do("submit")
    accepted = child.until(lambda fact: fact.get("task"))
    until(lambda: gateway.looks_at(accepted["task"]) > 2)
    child.kill()
    assert_whole(folder)
    again = start().ready()
    again.until(lambda fact: fact.get("job") == accepted["job"] and fact["state"] == "waiting")
    gateway.calm()
    again.until(lambda fact: fact.get("job") == accepted["job"] and fact["state"] == "done")
    [job] = again.state()["jobs"]
    assert job["task"] == accepted["task"]
    assert job["pictures"] == 4
    assert posts() == 1
    assert_goes_on(again, posts)


@injects(life("killed while downloading", "Done"))
def test_killed_while_downloading(
    start: Start,
    drawn: Child,
    gateway: FaultyGateway,
    folder: Path,
    posts: Callable[[], int],
    fault: Fault,
) -> None:
    child, hang = drawn, Hang()
    gateway.on_image(2, hang)
    child.do("submit")
    until(hang.reached.is_set)
    child.until_job("downloading")
    child.kill()
    assert_whole(folder)
    # What was being written has a name that is hidden, and goes some day.
    for path in (folder / "images").rglob("[!.]*.*"):
        with Image.open(path) as image:
            image.load()
    again = start().ready()
    again.until_job("done")
    [job] = again.state()["jobs"]
    assert job["pictures"] == 4
    assert posts() == 1
    assert_goes_on(again, posts)


@injects(life("killed again and again while polling", "Done"))
def test_killed_three_times(
    start: Start, drawn: Child, gateway: FaultyGateway, posts: Callable[[], int], fault: Fault
) -> None:
    child = drawn
    gateway.holds_new_tasks = True
    child.do("submit")
    child.until_job("waiting")
    for _ in range(3):
        child.kill()
        child = start().ready()
        child.until_job("waiting")
    gateway.calm()
    child.until_job("done")
    assert posts() == 1
    assert_goes_on(child, posts)


@injects(life("frozen while polling, and on again after the task is done", "Done"))
def test_frozen_while_polling(
    start: Start, drawn: Child, gateway: FaultyGateway, posts: Callable[[], int], fault: Fault
) -> None:
    """As a laptop that sleeps: every connection of the time before is dead when it wakes."""
    child, woken = drawn, threading.Event()
    gateway.holds_new_tasks = True
    gateway.on_look(After(woken, Reset()))
    child.do("submit")
    until(lambda: gateway.looks_at(gateway.accepted[-1].id))
    child.signal(signal.SIGSTOP)
    woken.set()
    gateway.calm()
    child.signal(signal.SIGCONT)
    child.until_job("done")
    assert posts() == 1
    assert_goes_on(child, posts)


@injects(life("closed with jobs running", "Done"))
def test_closed_with_jobs_running(
    start: Start,
    drawn: Child,
    gateway: FaultyGateway,
    folder: Path,
    posts: Callable[[], int],
    fault: Fault,
) -> None:
    child = drawn
    gateway.holds_new_tasks = True
    for number in range(3):
        child.do("prompt", f"kite {number}")
        child.do("submit")
        child.until(lambda fact, n=number: fact.get("prompt") == f"kite {n}" and fact.get("task"))
    child.do("quit")
    assert child.end() == 0
    assert_whole(folder)
    again = start().ready()
    gateway.calm()
    until(lambda: [job["state"] for job in again.state()["jobs"]] == ["done"] * 3)
    assert posts() == 3
    assert_goes_on(again, posts)


@pytest.mark.parametrize("signal_", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
@injects(life("told by the system to end, with a hung look", "Done"))
def test_ended_by_a_signal(
    start: Start,
    drawn: Child,
    gateway: FaultyGateway,
    posts: Callable[[], int],
    signal_: signal.Signals,
    fault: Fault,
) -> None:
    child, hang = drawn, Hang()
    gateway.on_look(hang)
    child.do("submit")
    until(hang.reached.is_set)
    child.signal(signal_)
    assert child.end() == 0
    again = start().ready()
    again.until_job("done")
    assert posts() == 1
    assert_goes_on(again, posts)


@injects(life("told by the system to end, with the settings open", "Done"))
def test_ended_with_a_dialog_open(
    start: Start, drawn: Child, gateway: FaultyGateway, posts: Callable[[], int], fault: Fault
) -> None:
    child = drawn
    gateway.holds_new_tasks = True
    child.do("submit")
    child.until_job("waiting")
    child.do("settings")
    child.signal(signal.SIGTERM)
    assert child.end() == 0
    gateway.calm()
    again = start().ready()
    again.until_job("done")
    assert posts() == 1
    assert_goes_on(again, posts)


@injects(
    life("an exception in a slot", "mjgui met a fault of its own"),
    life("an exception in a worker", "mjgui met a fault of its own"),
)
def test_a_fault_of_its_own(
    start: Start, drawn: Child, folder: Path, posts: Callable[[], int], fault: Fault
) -> None:
    child = drawn
    before = child.state()
    child.do("fail in a slot" if "slot" in fault.name else "fail in a worker")
    told = child.until(lambda fact: fault.sees in fact.get("message", ""))
    assert "ZeroDivision" not in told["message"]
    assert child.state() == before
    assert "ZeroDivisionError" in (folder / "logs" / "mjgui.log").read_text(encoding="utf-8")
    assert_goes_on(child, posts)


@injects(life("a second one on the same folder", "Another mjgui uses the same data folder"))
def test_a_second_instance(
    start: Start, drawn: Child, folder: Path, posts: Callable[[], int], fault: Fault
) -> None:
    first = drawn
    second = start(GENERATION).ready()
    second.until(lambda fact: fault.sees in fact.get("message", ""))
    second.do("draw")
    assert fault.sees in second.state()["blocked"]
    second.do("quit")
    assert second.end() == 0
    assert posts() == 0
    assert_goes_on(first, posts)


@injects(life("killed while another waits for the folder", "a red kite"))
def test_the_lock_ends_with_the_process(
    start: Start, drawn: Child, folder: Path, posts: Callable[[], int], fault: Fault
) -> None:
    first = drawn
    first.kill()
    second = start().ready()
    assert second.state()["prompt"] == fault.sees
    assert_goes_on(second, posts)


@injects(life("killed while saving over a file", "the old file or the new one, whole"))
def test_killed_while_saving(
    start: Start,
    drawn: Child,
    gateway: FaultyGateway,
    tmp_path: Path,
    posts: Callable[[], int],
    fault: Fault,
) -> None:
    target = tmp_path / "kite.png"
    old = picture(40, 30)
    target.write_bytes(old)
    child = drawn
    child.do("submit")
    child.until_job("done")
    for _ in range(20):
        child.do("save", str(target))
    child.kill()
    with Image.open(target) as image:
        image.load()
        assert image.size in {(40, 30), (96, 64)}
    assert posts() == 1
    assert_goes_on(start().ready(), posts)
