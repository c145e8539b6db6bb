"""Where the files of `resources/` are: beside the source, in the wheel, or in the bundle."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource_path(name: str) -> Path:
    """Return the path of a file or folder of `resources/`, for example `"icons/undo.svg"`.

    The wheel and the bundle carry the folder as `mjgui/_resources`; in a checkout (and an editable
    installation) it lies beside the package.

    Raises:
        FileNotFoundError: there is no such resource, which means that the installation is broken.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent / "resources"):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"the installation lacks the resource {name!r}; install mjgui again")
