"""Collects the licences of everything that goes into a bundle, by the files that go into it.

Each file belongs to an installed package of Python, to Python itself, or to a package of the system
(on Debian; elsewhere wheels bring all libraries). PyInstaller's loader comes on top.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

import msgspec

from mjgui.core.licences import Licence, in_order, of_distribution

_DOCS = Path("/usr/share/doc")


def collect(sources: Iterable[str], target: Path) -> Path:
    """Write the licences of these files to `target`, and return it.

    Raises:
        SystemExit: something that is bundled has no text of a licence.
    """
    files = {os.path.realpath(source) for source in sources if source}
    owners = _owners()
    packages = {owners[file] for file in files if file in owners}
    found = [of_distribution(distribution(name)) for name in sorted(packages)]
    found.append(of_distribution(distribution("pyinstaller")))
    found.append(_python())
    found += _of_system(file for file in files if file.startswith(("/usr/lib/", "/lib/")))
    without = [each.name for each in found if not each.text.strip()]
    if without:
        raise SystemExit(f"bundled without the text of a licence: {', '.join(without)}")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(msgspec.json.encode(in_order(found)))
    return target


def _owners() -> dict[str, str]:
    """Which package each installed file belongs to."""
    owners: dict[str, str] = {}
    for package in distributions():
        for file in package.files or ():
            owners.setdefault(os.path.realpath(str(file.locate())), _name(package))
    return owners


def _name(package: Distribution) -> str:
    return package.metadata["Name"]


def _python() -> Licence:
    """Python's own licence, which lies in one of two places, by who built it."""
    folders = (Path(os.__file__).parent, Path(sys.base_prefix))
    paths = [folder / name for folder in folders for name in ("LICENSE.txt", "LICENSE")]
    paths += [_DOCS / f"python3.{sys.version_info.minor}" / "copyright"]
    text = next((path.read_text(encoding="utf-8") for path in paths if path.is_file()), "")
    version = ".".join(map(str, sys.version_info[:3]))
    return Licence("Python", version, "PSF-2.0", text)


def _of_system(files: Iterable[str]) -> list[Licence]:
    """The licences of the Debian packages that libraries were taken from."""
    tool = shutil.which("dpkg-query")
    if tool is None:
        return []
    names: set[str] = set()
    for file in files:
        # dpkg knows a file by the place it was packed for, with /usr in front or without.
        for place in (file, file.removeprefix("/usr")):
            asked = subprocess.run(
                [tool, "--search", place], capture_output=True, text=True, check=False
            )
            if asked.returncode == 0:
                names.add(asked.stdout.partition(":")[0])
                break
    return [
        Licence(
            name,
            subprocess.run(
                [tool, "--show", "--showformat=${Version}\n", name],
                capture_output=True,
                text=True,
                check=True,
            ).stdout.partition("\n")[0],
            "see its text",
            (_DOCS / name / "copyright").read_text(encoding="utf-8", errors="replace"),
        )
        for name in sorted(names)
    ]
