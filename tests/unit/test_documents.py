"""README.md, the user guide and their pictures: nothing that they name is missing or stale."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from mjgui import __version__
from tests import screenshots

ROOT = Path(__file__).parents[2]
GUIDES = sorted((ROOT / "resources" / "user-guide").glob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", *GUIDES]
PICTURES = {f"{shot}-{theme}.webp" for shot in screenshots.SHOTS for theme in screenshots.THEMES}

_LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|srcset|href)=\"([^\"]+)\"")


def links(page: Path) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return [markdown or html for markdown, html in _LINK.findall(text)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    anchors = set(re.findall(r'<a id="([^"]+)"', page.read_text(encoding="utf-8")))
    for link in links(page):
        if link.startswith("#"):
            assert link[1:] in anchors, link
        elif not link.startswith("https://"):
            assert (page.parent / link.partition("#")[0]).exists(), link


def test_the_pictures_are_those_that_the_script_makes() -> None:
    assert {path.name for path in screenshots.FOLDER.iterdir()} == PICTURES


def test_no_picture_is_made_for_nothing() -> None:
    named = {Path(link).name for page in PAGES for link in links(page)}
    assert named >= PICTURES


def test_the_user_guide_is_that_of_the_program() -> None:
    script = ROOT / "resources" / "user_guide.py"
    done = subprocess.run(
        [sys.executable, script, "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_changelog_begins_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[?([^\]\s]+)\]?", text, re.MULTILINE)
    assert next(each for each in versions if each != "Unreleased") == __version__
