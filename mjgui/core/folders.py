"""Where everything that outlives the program lies."""

from __future__ import annotations

import os
from pathlib import Path

from mjgui.core.language import tr


def data_dir(chosen: Path | None) -> Path:
    """Return the absolute path of the one folder below which all state lives; it may not exist.

    Args:
        chosen: what MJGUI_DATA_DIR says, or None for the system's usual place.

    Raises:
        SettingsError: the user has no home folder to put it in.
    """
    try:
        path = (chosen or _usual()).expanduser()
    except RuntimeError as error:
        from mjgui.core.errors import SettingsError  # noqa: PLC0415 - see ui/window.py

        raise SettingsError(
            tr("There is no home folder to keep anything in"),
            tr("Set MJGUI_DATA_DIR to a folder that mjgui may write to."),
            detail=str(error),
        ) from error
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def _usual() -> Path:
    import platformdirs  # noqa: PLC0415 - see ui/window.py

    return platformdirs.user_data_path("mjgui", appauthor=False)
