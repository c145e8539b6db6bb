"""What the first frame needs of a theme: three colours, and which theme it is.

`theme` has all the rest, and takes these from here. It takes longer to load than a first frame has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

GRID = 8
"""What lengths are multiples of, device-independent pixels."""


class FirstLook(NamedTuple):
    """The surfaces of one theme that are seen before anything stands on them, as `#rrggbb`."""

    panel: str
    canvas: str
    border: str


DARK_FIRST = FirstLook(panel="#232323", canvas="#2b2b2b", border="#3a3a3a")
LIGHT_FIRST = FirstLook(panel="#f6f6f6", canvas="#5c5c5c", border="#d0d0d0")


def is_light(appearance: str, app: QGuiApplication) -> bool:
    """Whether `appearance` means the light theme here and now.

    Where the system does not say whether it is light or dark, it is the dark theme: a picture is
    judged best in dim surroundings.

    Args:
        appearance: "light" or "dark"; anything else leaves it to the system.
        app: what knows the system's.
    """
    if appearance in {"light", "dark"}:
        return appearance == "light"
    # This loads PySide6's `Qt`, a hundred enumerations: only a first start has to ask.
    return app.styleHints().colorScheme().name == "Light"
