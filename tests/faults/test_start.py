"""Faults of the start and of a whole short run, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from mjgui.core.settings import DEFAULT_BASE_URL
from tests.faults.nursery import ROOT
from tests.faults.table import Fault, Kind, injects

OWN_FAULT = "mjgui met a fault of its own"
SECONDS = 120
_WITHOUT_STDERR = ("sh", "-c", 'exec "$0" "$@" 2>&-')


@dataclass(frozen=True)
class Ended:
    """How a run ended.

    Attributes:
        code: its exit code.
        shown: the messages that the window has shown.
        stderr: what a terminal would have shown.
        log: the log file, empty where there is none.
    """

    code: int
    shown: str
    stderr: str
    log: str


def run(
    folder: Path,
    text: str,
    *arguments: str,
    faults: str = "",
    in_front: tuple[str, ...] = (),
    environ: Mapping[str, str] | None = None,
) -> Ended:
    """Run the program until a text is shown, then close it; see `tests.faults.once`."""
    inherited = {name: value for name, value in os.environ.items() if name != "MJGUI_API_KEY"}
    ended = subprocess.run(
        [*in_front, sys.executable, "-m", "tests.faults.once", text, *arguments],
        cwd=ROOT,
        env={
            **inherited,
            "MJGUI_DATA_DIR": str(folder),
            "MJGUI_TEST_FAULTS": faults,
            **(environ or {}),
        },
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    log = folder / "logs" / "mjgui.log"
    return Ended(
        ended.returncode,
        ended.stdout,
        ended.stderr,
        log.read_text(encoding="utf-8") if log.is_file() else "",
    )


# -- faults of its own -----------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class OwnFault(Fault):
    """A defect of the program.

    Attributes:
        place: which one, as `tests.faults.once` calls it.
        in_front: what the program is started by.
    """

    place: str
    in_front: tuple[str, ...] = field(default=())


def own(name: str, place: str, in_front: tuple[str, ...] = ()) -> OwnFault:
    return OwnFault(kind=Kind.LIFE, name=name, sees=OWN_FAULT, place=place, in_front=in_front)


@injects(
    own("an exception in a timer", "timer"),
    own("an exception at every painting of the canvas", "painting"),
    own("an exception in a thread", "thread"),
    own("an exception where there is no stderr", "stderr timer"),
    own("an exception where stderr is closed", "timer", _WITHOUT_STDERR),
)
def test_an_exception_is_shown_and_logged(tmp_path: Path, fault: OwnFault) -> None:
    ended = run(
        tmp_path / "data", fault.sees, "--practice", faults=fault.place, in_front=fault.in_front
    )
    assert fault.sees in ended.shown
    assert "ZeroDivision" not in ended.shown
    assert ended.code == 0, ended.stderr
    assert ended.log.count("an exception escaped") == 1
    assert "ZeroDivisionError" in ended.log
    assert len(ended.stderr) < 20_000


@injects(
    OwnFault(
        kind=Kind.LIFE,
        name="an exception while the window is filled",
        sees="mjgui met a fault of its own and cannot start",
        place="start",
    )
)
def test_an_exception_while_the_window_is_filled(tmp_path: Path, fault: OwnFault) -> None:
    ended = run(tmp_path / "data", "", "--practice", faults=fault.place)
    assert ended.code == 1
    assert fault.sees in ended.stderr
    assert "ZeroDivisionError" in ended.log


# -- the keychain ----------------------------------------------------------------------------------


@injects(
    Fault(kind=Kind.LIFE, name="a keychain that hangs", sees="Waiting for the keychain"),
)
def test_a_keychain_that_hangs(tmp_path: Path, fault: Fault) -> None:
    """The window opens, says so, and closes."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.json").write_text(f'{{"stored_keys": ["{DEFAULT_BASE_URL}"]}}')
    hung = "tests.faults.once.HungKeychain"
    ended = run(folder, fault.sees, environ={"PYTHON_KEYRING_BACKEND": hung})
    assert fault.sees in ended.shown
    assert ended.code == 0, ended.stderr


# -- the data folder -------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class FolderFault(Fault):
    """A data folder that cannot be used.

    Attributes:
        place: where it should be; below the folder of the test, if it is no absolute path.
        by_home: whether it is the home folder that is there.
    """

    place: str
    by_home: bool = False


def folder_of(name: str, sees: str, place: str, *, by_home: bool = False) -> FolderFault:
    return FolderFault(kind=Kind.DISK, name=name, sees=sees, place=place, by_home=by_home)


NEEDED = "A file stands where a folder is needed"
GONE = "The folder does not exist"


@injects(
    folder_of("a file in the place of the data folder", NEEDED, "file"),
    folder_of("a data folder below a file", "A part of the path is a file", "file/below"),
    folder_of("a data folder that cannot be made", GONE, "/proc/mjgui"),
    folder_of("a home folder that is not there", GONE, "/proc/nowhere", by_home=True),
)
def test_a_data_folder_that_cannot_be_used(tmp_path: Path, fault: FolderFault) -> None:
    """It is said, nothing is written, and practice can be drawn on all the same."""
    (tmp_path / "file").write_bytes(b"mine")
    place = tmp_path / fault.place
    home = {"HOME": str(place), "XDG_DATA_HOME": "", "MJGUI_DATA_DIR": ""}
    ended = run(place, "", "--practice", environ=home if fault.by_home else {})
    assert fault.sees in ended.shown
    assert ended.code == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    assert (tmp_path / "file").read_bytes() == b"mine"
