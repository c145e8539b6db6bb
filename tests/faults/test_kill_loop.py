"""Thirty runs on one data folder, each killed at a random moment; then one that is not."""

from __future__ import annotations

import random
import threading
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from mjgui.app.lanes import AT_ONCE
from mjgui.core.image_files import folder_of_task
from mjgui.core.model import JobId
from mjgui.core.records import decode_task
from mjgui.core.store import Store
from tests.faults.bench import GENERATION, FaultyGateway, hides
from tests.faults.child import Child, Fact, saved, until
from tests.faults.nursery import Nursery
from tests.faults.table import Fault, Kind, injects
from tests.journeys.contract import params_of

KILLS = 30
MOMENTS = ("submit", "sending", "waiting", "downloading", "done")
"""What a run has come to when its end is near; the last one is followed by saving a result."""
QUEUED = 3
"""How many jobs wait for their turn when their program is killed."""
LATEST = 0.05
"""How long after that moment the end comes at most, seconds."""


@pytest.mark.timeout(900)
@injects(
    Fault(
        kind=Kind.LIFE,
        name=f"killed {KILLS} times at random moments of submit, poll, download and save",
        sees="every job that was acknowledged, and each posted once",
    )
)
def test_kills_at_random_moments(
    nursery: Nursery, gateway: FaultyGateway, tmp_path: Path, fault: Fault
) -> None:
    folder, luck = tmp_path / "data", random.Random(20261122)
    acknowledged: dict[str, str] = {}
    moments: Counter[str] = Counter()
    for number in range(KILLS):
        gateway.plans.append([0.3, 0.6])
        with Child(nursery, folder, gateway, GENERATION) as child:
            moment = MOMENTS[number % len(MOMENTS)]
            moments[live(child, f"kill {number}", moment, luck, tmp_path / "kite.png")] += 1
            child.kill()
            acknowledged |= told(child.facts)
        assert_nothing_lost(folder, acknowledged, tmp_path / "kite.png")
        assert_posted_once(gateway)
    assert len(moments) >= len(MOMENTS) - 1, moments
    assert len(acknowledged) > KILLS // 2

    with Child(nursery, folder, gateway, GENERATION) as last:
        last.ready()
        until(lambda: not unfinished(folder))
        last.do("quit")
        assert last.end() == 0
    assert_complete(folder, acknowledged)
    assert_posted_once(gateway)
    assert_unsent_were_not_sent(folder, gateway)
    hides(tmp_path, gateway.key)


@injects(
    Fault(
        kind=Kind.LIFE,
        name="killed with jobs that wait for their turn",
        sees="Not sent: mjgui was closed before its turn came",
    )
)
def test_killed_with_jobs_in_the_queue(
    nursery: Nursery, gateway: FaultyGateway, tmp_path: Path, fault: Fault
) -> None:
    folder, before = tmp_path / "data", len(gateway.posts)
    prompts = [f"queued {number}" for number in range(AT_ONCE + QUEUED)]
    gateway.holds_new_tasks = True
    with Child(nursery, folder, gateway, GENERATION) as child:
        child.ready()
        child.do("draw")
        for prompt in prompts:
            child.do("prompt", prompt)
            child.do("submit")
        until(lambda: states(folder) == {"waiting": AT_ONCE, "queued": QUEUED})
        child.kill()
    gateway.calm()
    assert saved(folder, "PRAGMA integrity_check") == [("ok",)]
    with Child(nursery, folder, gateway, GENERATION) as last:
        last.ready()
        until(lambda: states(folder) == {"done": AT_ONCE, "stopped": QUEUED})
        last.until(lambda fact: fault.sees in fact.get("message", ""))
        unsent = [job["prompt"] for job in last.state()["jobs"] if job["state"] == "stopped"]
        last.do("quit")
        assert last.end() == 0
    assert unsent == prompts[AT_ONCE:]
    sent = [params_of(asked.body)["remixPrompt"] for asked in gateway.posts[before:]]
    assert sorted(sent) == prompts[:AT_ONCE]


def states(folder: Path) -> dict[str, int]:
    """How many jobs are in which state, on the disk."""
    return dict(saved(folder, "SELECT state, count(*) FROM jobs GROUP BY state"))


def live(child: Child, prompt: str, moment: str, luck: random.Random, target: Path) -> str:
    """Let a run submit and save until shortly after a moment; returns what it came to."""
    child.ready()
    child.do("prompt", prompt)
    if not child.state()["areas"]:
        child.do("draw")
    child.do("submit")
    if moment != "submit":
        child.until(lambda f: f.get("prompt") == prompt and f.get("state") in {moment, "done"})
    if moment == "done":
        child.do("save", str(target))
    threading.Event().wait(luck.uniform(0.0, LATEST))
    return [
        fact["state"] for fact in child.facts if fact.get("prompt") == prompt and "job" in fact
    ][-1]


def told(facts: list[Fact]) -> dict[str, str]:
    """The jobs that a run has shown with a task id, and that id."""
    return {fact["job"]: fact["task"] for fact in facts if fact.get("task")}


def unfinished(folder: Path) -> list[tuple[str]]:
    """The jobs that may still come to something: neither done, nor unknown, nor never sent."""
    return saved(
        folder,
        "SELECT id FROM jobs WHERE state NOT IN ('done', 'outcome unknown')"
        " AND (state <> 'stopped' OR task_id IS NOT NULL)",
    )


def assert_complete(folder: Path, acknowledged: dict[str, str]) -> None:
    """Every acknowledged job is done, with its four images on the disk."""
    store = Store(folder)
    try:
        for job_id, task_id in acknowledged.items():
            record = store.journal.record(JobId(job_id))
            assert record is not None
            assert record.state == "done"
            assert record.task is not None
            assert record.task.id == task_id
            images = folder_of_task(record.gateway, task_id)
            assert store.images.numbers(images) == {0, 1, 2, 3}
    finally:
        store.close()


def assert_nothing_lost(folder: Path, acknowledged: dict[str, str], target: Path) -> None:
    assert saved(folder, "PRAGMA integrity_check") == [("ok",)]
    kept = dict(saved(folder, "SELECT id, task_id FROM jobs"))
    for job_id, task_id in acknowledged.items():
        assert kept[job_id] == task_id
    for (answer,) in saved(folder, "SELECT answer FROM jobs WHERE answer IS NOT NULL"):
        decode_task(answer)
    pictures = [path for path in (folder / "images").rglob("*") if path.suffix == ".png"]
    for path in [*pictures, *([target] if target.exists() else [])]:
        with Image.open(path) as image:
            image.load()


def assert_unsent_were_not_sent(folder: Path, gateway: FaultyGateway) -> None:
    """What mjgui says was never sent has never arrived."""
    unsent = {
        prompt
        for (prompt,) in saved(
            folder, "SELECT remix_prompt FROM jobs WHERE state = 'stopped' AND task_id IS NULL"
        )
    }
    assert not unsent & {params_of(asked.body)["remixPrompt"] for asked in gateway.posts}


def assert_posted_once(gateway: FaultyGateway) -> None:
    prompts = Counter(params_of(asked.body)["remixPrompt"] for asked in gateway.posts)
    assert not [prompt for prompt, count in prompts.items() if count > 1]
