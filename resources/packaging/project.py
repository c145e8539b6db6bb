"""Where the project is, and which version of when it is; importing it lets scripts import mjgui."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))


def _version() -> str:
    text = (ROOT / "mjgui" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    if found is None:
        raise SystemExit("mjgui/__init__.py names no version")
    return found[1]


VERSION = _version()


def release_day() -> datetime:
    """The first moment of the day of this release, which the description for software centres has.

    Raises:
        SystemExit: there it has no such release.
    """
    text = (HERE / "io.github.mjgui.metainfo.xml").read_text(encoding="utf-8")
    found = re.search(rf'<release version="{re.escape(VERSION)}" date="([\d-]+)"', text)
    if found is None:
        raise SystemExit(f"io.github.mjgui.metainfo.xml has no release {VERSION}")
    return datetime.fromisoformat(found[1]).replace(tzinfo=UTC)
