"""The script that installs Qt's system libraries, with an apt and an ldconfig of our own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mjgui.core.platform_check import GUI_LIBRARIES, XCB_LIBRARIES

SCRIPT = Path(__file__).parents[2] / ".ci" / "system-libraries"
NEEDED = {**GUI_LIBRARIES, **XCB_LIBRARIES}

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell"),
    pytest.mark.skipif(not SCRIPT.exists(), reason="only in a checkout"),
]


class Machine:
    """A folder of programs that stand for the system's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "calls"
        for name in ("sort", "mktemp", "rm", "tail", "env", "cat"):
            # Links, so that these find programs in this folder alone and never a real apt-get.
            (folder / name).symlink_to(shutil.which(name) or f"/bin/{name}")
        self.program("ldconfig", f"cat {folder}/libraries")
        self.libraries(NEEDED)

    def program(self, name: str, body: str) -> None:
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)

    def logged(self, name: str, status: int = 0) -> None:
        self.program(name, f'echo "{name} $*" >>{self.log}\nexit {status}')

    def libraries(self, names: object) -> None:
        assert isinstance(names, dict | set | list)
        lines = [f"\t{name} (libc6,x86-64) => /lib/{name}\n" for name in names]
        (self.folder / "libraries").write_text("".join(lines))

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", str(SCRIPT), *arguments],
            env={"PATH": str(self.folder)},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def calls(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.logged("apt-get")
    machine.program("id", "echo 0")
    return machine


def test_the_script_can_be_run_and_knows_the_same_libraries() -> None:
    assert os.access(SCRIPT, os.X_OK)
    found = dict(re.findall(r"^(lib\S+\.so\.\d+) (\S+)$", SCRIPT.read_text(), re.MULTILINE))
    assert found == NEEDED


def test_nothing_is_done_where_all_is_there(machine: Machine) -> None:
    result = machine.run()
    assert (result.returncode, result.stdout + result.stderr, machine.calls()) == (0, "", [])


def test_nothing_is_done_without_apt(machine: Machine) -> None:
    (machine.folder / "apt-get").unlink()
    machine.libraries([])
    result = machine.run("--with-display")
    assert (result.returncode, result.stdout + result.stderr) == (0, "")


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.libraries(set(NEEDED) - {"libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"})
    result = machine.run()
    assert (result.returncode, result.stdout + result.stderr) == (0, "")
    assert machine.calls() == [
        "apt-get update",
        "apt-get install --yes --no-install-recommends libegl1 libglib2.0-0",
    ]


def test_a_screen_is_added_on_demand(machine: Machine) -> None:
    machine.run("--with-display")
    assert machine.calls()[-1].endswith(" xauth xvfb libimage-exiftool-perl")
    machine.log.unlink()
    machine.logged("Xvfb")
    machine.logged("exiftool")
    machine.run("--with-display")
    assert machine.calls() == []


def test_another_user_goes_through_sudo(machine: Machine) -> None:
    machine.program("id", "echo 1000")
    machine.program("sudo", f'echo "sudo $*" >>{machine.log}')
    machine.libraries(set(NEEDED) - {"libEGL.so.1"})
    assert machine.run().returncode == 0
    install = "apt-get install --yes --no-install-recommends libegl1"
    assert machine.calls() == [
        "sudo -n true",
        "sudo -n apt-get update",
        f"sudo -n env DEBIAN_FRONTEND=noninteractive {install}",
    ]


def test_who_may_not_install_is_told_the_command(machine: Machine) -> None:
    machine.program("id", "echo 1000")
    machine.program("sudo", "exit 1")
    machine.libraries(set(NEEDED) - {"libEGL.so.1"})
    result = machine.run()
    assert (result.returncode, machine.calls()) == (0, [])
    assert "sudo apt-get install libegl1" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_failed_installation_is_told_and_stops_nobody(machine: Machine) -> None:
    machine.logged("apt-get", status=100)
    machine.libraries([])
    result = machine.run()
    assert result.returncode == 0
    assert "apt-get install" in result.stderr


def test_an_unknown_option_is_refused(machine: Machine) -> None:
    assert machine.run("--all").returncode == 2
