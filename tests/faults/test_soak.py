"""Two hundred tasks in one process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.bench import GENERATION, FaultyGateway
from tests.faults.child import Child, saved
from tests.faults.nursery import Nursery
from tests.faults.table import Fault, Kind, injects
from tests.journeys.fake_gateway import picture

TASKS = 200
WARM = 50
MOST_GROWTH = 40_000_000
"""Bytes between the 50th and the 200th task. The pictures of that many tasks, decoded, would take
nearly a gigabyte."""
SIZE = (640, 400)


@pytest.mark.timeout(900)
@injects(
    Fault(
        kind=Kind.LIFE,
        name=f"{TASKS} tasks in one process",
        sees="all of them done, and memory on a plateau",
    )
)
def test_memory_stays_on_a_plateau(
    nursery: Nursery, gateway: FaultyGateway, tmp_path: Path, fault: Fault
) -> None:
    gateway.calm()
    gateway.results = [picture(*SIZE, number) for number in range(4)]
    posts = len(gateway.posts)
    with Child(nursery, tmp_path / "data", gateway, GENERATION) as child:
        child.ready()
        child.do("draw")
        child.do("soak", TASKS)
        used = {left: memory_with(child, left) for left in (TASKS - WARM, 0)}
        child.do("quit")
        assert child.end() == 0
    assert saved(tmp_path / "data", "SELECT state, count(*) FROM jobs GROUP BY state") == [
        ("done", TASKS)
    ]
    assert len(gateway.posts) == posts + TASKS
    assert used[0] - used[TASKS - WARM] < MOST_GROWTH, used


def memory_with(child: Child, left: int) -> int:
    """The bytes in use when so many tasks are left."""
    return child.until(lambda fact: fact.get("left") == left, seconds=600)["memory"]
