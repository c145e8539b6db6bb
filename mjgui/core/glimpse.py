"""What of the settings shapes the first frame, read before the rest of the program is loaded.

The settings are read again, checked and complained of by `settings`, which takes a while to load.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import NamedTuple, cast

_MAX_FILE_BYTES = 8_000_000


class Glimpse(NamedTuple):
    """How the window looked when it was closed last.

    Attributes:
        appearance: "system", "light" or "dark", or what "system" has meant the last time: asking
            the system takes longer than all else that is done before the first frame.
        window_geometry: as Qt gave it, or empty.
        language: as in the settings; not checked.
    """

    appearance: str = "system"
    window_geometry: bytes = b""
    language: str = "system"


def glimpse(path: Path) -> Glimpse:
    """Read what is needed from the file of the settings; what makes no sense is left out."""
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_FILE_BYTES)
    except OSError:
        return Glimpse()  # a first start; or `settings` will say what is wrong with the file
    import json  # noqa: PLC0415 - a first start needs none

    try:
        loaded: object = json.loads(content)
    except (ValueError, RecursionError):
        return Glimpse()
    values = cast("dict[str, object]", loaded) if isinstance(loaded, dict) else {}
    appearance, geometry = values.get("appearance"), values.get("window_geometry")
    language = values.get("language")
    if appearance not in {"light", "dark"}:
        appearance = values.get("shown_theme") or "system"
    return Glimpse(
        appearance if isinstance(appearance, str) else "system",
        _decoded(geometry) if isinstance(geometry, str) else b"",
        language if isinstance(language, str) else "system",
    )


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""
