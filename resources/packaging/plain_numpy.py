"""Builds a numpy without OpenBLAS: `python resources/packaging/plain_numpy.py`.

The wheel on PyPI links to a library for linear algebra, 28 MB of it, of which mjgui uses nothing
but products of short vectors; numpy has those of its own, too. This builds the same release from
its source on PyPI into `build/numpy`, where `build.spec` finds it. It needs a C++ compiler and some
ten minutes of computing; what has been built once is used again.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from importlib.metadata import version
from pathlib import Path

from prebuilt import note_recipe, seek

FOLDER = Path(__file__).resolve().parents[2] / "build" / "numpy"
OPTIONS = ("-Dblas=none", "-Dlapack=none", "-Dallow-noblas=true")


def recipe() -> dict[str, object]:
    """What a build depends on; one made by another recipe is of no use."""
    return {
        "version": version("numpy"),
        "options": OPTIONS,
        "platform": sysconfig.get_platform(),
        "python": sysconfig.get_python_version(),
    }


def built() -> Path | None:
    """The folder with a numpy that fits, to be put before site-packages, or None."""
    return seek(FOLDER, recipe())


def main() -> int:
    """Build it where it is not there yet; return the exit code."""
    if built() is not None:
        print(f"{FOLDER} has it already")
        return 0
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--upgrade"),
            *("--no-binary", "numpy", "--target", str(FOLDER), f"numpy=={version('numpy')}"),
            *(f"-Csetup-args={option}" for option in OPTIONS),
        ],
        check=True,
    )
    note_recipe(FOLDER, recipe())
    return 0


if __name__ == "__main__":
    sys.exit(main())
