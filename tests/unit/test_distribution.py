"""A run by several processes ends, and runs each test once, although one of them crashes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFTEST = "from tests.conftest import pytest_configure, pytest_xdist_make_scheduler"
PASSES = "def test_{n}(): pass\n"
CRASHES = "def test_{n}(): __import__('os')._exit(3)\n"


@pytest.mark.parametrize(
    ("sizes", "crash"),
    [
        ((8, 8, 8), (0, 5)),
        ((1, 1, 1, 1, 1, 1), (3, 0)),
        ((2, 1, 9, 1, 2), (2, 7)),
    ],
)
def test_a_run_ends_after_a_crash(
    tmp_path: Path, sizes: tuple[int, ...], crash: tuple[int, int]
) -> None:
    for number, size in enumerate(sizes):
        lines = [(CRASHES if (number, n) == crash else PASSES).format(n=n) for n in range(size)]
        (tmp_path / f"test_{number}.py").write_text("".join(lines))
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT}\n")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "xdist", "-n2", "--dist=loadfile", "-v"],
        cwd=tmp_path,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert f"1 failed, {sum(sizes) - 1} passed" in run.stdout, run.stdout
    assert f"crashed while running 'test_{crash[0]}.py::test_{crash[1]}'" in run.stdout
    passed = re.findall(r"PASSED (test_\d\.py::test_\d)", run.stdout)
    assert len(passed) == len(set(passed)) == sum(sizes) - 1
