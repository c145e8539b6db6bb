"""The frame around the product: README.md's commands, packaging, names that stay, house rules."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mjgui.__main__ import start
from mjgui.core.command_line import parse
from mjgui.core.resources import resource_path
from mjgui.ui.canvas.view import Canvas

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
MAX_LINES = 400
# Parts of `resources` that only the makers of the program need.
MAKERS = {
    *("draw_sample.py", "sample_scenes", "screenshots", "user-guide", "user_guide.py"),
    *("source_texts.py", "translations.py", "packaging", "__pycache__"),
}

WIDGETS = (
    *("canvas", "taskIdEdit", "promptEdit", "promptCounter", "callbackEdit", "maskUrlEdit"),
    *("submitButton", "progressBar", "messageBar", "areaList", "coverageLabel", "compareView"),
    *("historyList", "jobList"),
    *(f"imageChoice{n}" for n in range(4)),
    *(f"resultChoice{n}" for n in range(4)),
)
ACTIONS = (
    *("loadGeneration", "openFiles", "submit", "stopWaiting", "undo", "redo"),
    *("toolSelect", "toolPolygon", "toolLasso", "toolRectangle", "toolEllipse", "toolHand"),
    *("toolMagnetic", "toolSmart"),
    *("deleteArea", "zoomIn", "zoomOut", "zoomFit", "zoomActual", "toggleMask"),
    *("importMask", "exportMask", "saveResult", "saveAllResults", "copyResult", "editResult"),
    *("compareSideBySide", "compareWipe", "compareOnion", "compareDifference", "compareOriginal"),
    *("openSettings", "showShortcuts"),
)


def command_of(section: str) -> str:
    """The one command of a section of README.md."""
    text = README.read_text(encoding="utf-8")
    body = text.partition(f"\n## {section}\n")[2]
    blocks = re.findall(r"^```sh\n(.*?)^```$", body.partition("\n## ")[0], re.DOTALL | re.MULTILINE)
    assert len(blocks) == 1
    lines = blocks[0].splitlines()
    assert len(lines) == 1
    return lines[0]


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


# -- README.md -------------------------------------------------------------------------------------


def test_the_run_command_sets_everything_up_and_starts_the_window() -> None:
    steps = [shlex.split(step) for step in command_of("Run").split(" && ")]
    assert (ROOT / steps[0][1]).is_file()
    assert steps[-1] == [".venv/bin/mjgui"]


def test_the_test_command_runs_every_test() -> None:
    steps = [shlex.split(step) for step in command_of("Test").split(" && ")]
    assert steps[-1][:3] == [".venv/bin/python", "-m", "pytest"]
    # Only how they run, not which.
    assert steps[-1][3:] == ["-n", "2", "--dist", "loadfile"]
    assert any(".[test]" in step for step in steps)


def test_readme_names_the_options_and_variables_that_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"], {})
    known = capsys.readouterr().out
    section = README.read_text(encoding="utf-8").partition("\n## Starting it\n")[2]
    section = section.partition("\n## ")[0]
    for pattern in (r"--[a-z-]{3,}", r"MJGUI_[A-Z_]+"):
        assert set(re.findall(pattern, section)) == set(re.findall(pattern, known))


def test_readme_s_pictures_and_links_are_there_and_small() -> None:
    text = README.read_text(encoding="utf-8")
    pictures = set(re.findall(r'(?:src|srcset)="([^"]+)"', text))
    links = {link.partition("#")[0] for link in re.findall(r"\]\(([^)]+)\)", text)}
    assert len(pictures) == 4
    assert not {link for link in links | pictures if not (ROOT / link).is_file()}
    assert not {link for link in pictures if (ROOT / link).stat().st_size > 200_000}


# -- packaging -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["app-icon.svg", "icons/undo.svg", "sample/0.webp"])
def test_resources_are_found(name: str) -> None:
    assert resource_path(name).stat().st_size > 0


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="icons/nothing"):
        resource_path("icons/nothing.svg")


def test_the_wheel_and_the_bundle_carry_all_that_the_program_reads() -> None:
    carried = project()["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folder = ROOT / "resources"
    there = {path.name for path in folder.iterdir()} - MAKERS - {"translations"}
    # Of translations only what is made of them.
    there |= {f"translations/{path.name}" for path in folder.glob("translations/*.qm")}
    assert set(carried) == {f"resources/{name}" for name in there}
    assert all(target == f"mjgui/_{source}" for source, target in carried.items())


# -- names that stay -------------------------------------------------------------------------------


def test_scripts_find_everything_by_its_name(qtbot: QtBot) -> None:
    window = start(["--practice"])
    try:
        qtbot.waitUntil(lambda: window.session.picture is not None, timeout=30_000)
        for kind, names in ((QWidget, WIDGETS), (QAction, ACTIONS)):
            found = [len(window.findChildren(kind, name)) for name in names]
            assert dict(zip(names, found, strict=True)) == dict.fromkeys(names, 1)
        canvas = window.findChild(QObject, "canvas")
        assert isinstance(canvas, Canvas)
        there = canvas.map_from_image(QPointF(10, 20))
        back = canvas.map_to_image(there)
        assert (back.x(), back.y()) == pytest.approx((10, 20))
        assert window.session.document.areas == ()
    finally:
        window.close()
        window.deleteLater()


# -- house rules -----------------------------------------------------------------------------------


def own_files(*endings: str) -> list[Path]:
    folders = (ROOT / name for name in ("mjgui", "tests", "resources", ".ci"))
    inside = (path for folder in folders for path in folder.rglob("*"))
    return sorted(
        path
        for path in (*ROOT.iterdir(), *inside)
        if path.is_file() and path.suffix in endings and "__pycache__" not in path.parts
    )


def test_no_module_is_long() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in own_files(".py")
        if path.is_relative_to(ROOT / "mjgui")
    }
    assert len(lengths) > 50
    assert [name for name in lengths if lengths[name] > MAX_LINES] == []


def test_no_file_names_a_machine_or_a_package_index() -> None:
    # In parts, so that this file does not name them.
    named = re.compile(
        "|".join(
            (
                r"(?<![\w.])/(?:work|root|opt)" + r"/\w",
                "py" + r"pi\.",
                "index" + "-url",
                "find" + "-links",
                "python" + "hosted",
            )
        )
    )
    files = own_files(".py", ".toml", ".md", ".spec", "", ".cfg", ".txt")
    assert README in files
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in files
        if (match := named.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []


def test_contributing_knows_every_module_below_the_window() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for room in ("core", "gateway", "practice", "app"):
        part = text.partition(f"\n**`{room}`**")[2].partition("\n**`")[0]
        named = set(re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE))
        there = {path.stem for path in (ROOT / "mjgui" / room).glob("*.py")} - {"__init__"}
        assert named == there, f"the table of {room}"
