"""The nursery of runs outlives tests that fail in the middle."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.faults.bench import FaultyGateway
from tests.faults.child import Child
from tests.faults.nursery import SECONDS, Nursery


def test_a_run_that_does_not_end_is_killed_and_the_next_one_is_heard(
    nursery: Nursery, gateway: FaultyGateway, tmp_path: Path
) -> None:
    with Child(nursery, tmp_path / "data", gateway) as child:
        nursery._ours.settimeout(0.05)
        try:
            with pytest.raises(TimeoutError):
                child.end()
        finally:
            nursery._ours.settimeout(SECONDS)
        with Child(nursery, tmp_path / "other", gateway) as other:
            assert other.pid != child.pid
            other.kill()
            assert other.end() == -signal.SIGKILL


def test_a_nursery_that_has_ended_is_begun_anew(
    nursery: Nursery, gateway: FaultyGateway, tmp_path: Path
) -> None:
    nursery._process.kill()
    nursery._process.wait()
    with Child(nursery, tmp_path / "data", gateway) as child:
        child.kill()
        assert child.end() == -signal.SIGKILL
