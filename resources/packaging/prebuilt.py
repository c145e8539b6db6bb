"""Packages that are built for the bundle before it is made, each in a folder with its recipe."""

from __future__ import annotations

import json
from pathlib import Path

_FILE = "recipe.json"


def seek(folder: Path, recipe: dict[str, object]) -> Path | None:
    """Return the folder if what is in it was made by this recipe, else None."""
    try:
        found = json.loads((folder / _FILE).read_text())
    except (OSError, ValueError):
        return None
    return folder if found == json.loads(json.dumps(recipe)) else None


def note_recipe(folder: Path, recipe: dict[str, object]) -> None:
    """Write down how what is in the folder was made."""
    (folder / _FILE).write_text(json.dumps(recipe, indent=2))
