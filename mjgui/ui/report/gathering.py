"""What a report is made of: asked of Qt in the GUI thread, and of the rest in a worker."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from mjgui import __version__
from mjgui.app.work import Work, WorkContext
from mjgui.core.report import MOST_LINES, report_of
from mjgui.core.settings import Settings
from mjgui.ui.dialogs.about_dialog import component_versions

_MORE = ("numpy", "keyring", "msgspec", "werkzeug")


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a report comes from.

    Attributes:
        settings: the settings of the moment.
        prompts: prompts that may have got into the log.
        last_lines: gives so many lines of the log, the newest last.
        secrets: gives the API keys.
    """

    settings: Settings
    prompts: tuple[str, ...]
    last_lines: Callable[[int], list[str]]
    secrets: Callable[[], tuple[str, ...]]


def window_facts() -> tuple[tuple[str, str], ...]:
    """Return what only the GUI thread may ask for: the platform and its screens."""
    screens = (
        f"{size.width()} × {size.height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
        for size in (screen.size(),)
    )
    return (("Window system", QGuiApplication.platformName()), ("Screens", ", ".join(screens)))


def gathering(sources: Sources, seen: tuple[tuple[str, str], ...]) -> Work:
    """Return work that tells the report as one text.

    Args:
        sources: where it comes from.
        seen: `window_facts`.
    """

    def work(context: WorkContext) -> None:
        facts = (
            ("mjgui", __version__),
            ("System", f"{platform.system()} {platform.release()}, {platform.machine()}"),
            *component_versions(),
            *((name, _version(name)) for name in _MORE),
            *seen,
        )
        context.emit(
            report_of(
                facts,
                sources.settings,
                sources.last_lines(MOST_LINES),
                secrets=sources.secrets(),
                prompts=sources.prompts,
                home=_home(),
                user=_user(),
            )
        )

    return work


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "version not known"


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:
        return ""  # there is none, so no path tells it


def _user() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""  # this system has no name for the user
