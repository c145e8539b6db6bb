"""The command line and the environment variables, read into one value before any window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from mjgui import __version__

if TYPE_CHECKING:
    from mjgui.core.keychain import ApiKey

_BAD_USAGE = 2
_NAME = "mjgui"

DESCRIPTION = "Repaint parts of MidJourney images by hand-drawn masks."
# What each is for; where there is room for it only beside the names, it fits into 80 columns.
ENVIRONMENT = {
    "MJGUI_API_KEY": "the gateway's API key; overrides the one in the keychain",
    "MJGUI_BASE_URL": "the gateway's address; --base-url goes before it",
    "MJGUI_DATA_DIR": "the one folder below which settings, history and logs live",
    "MJGUI_LANGUAGE": "taken for the system's language: en, de, zh_CN",
}
WITHOUT_KEY = "Without an API key the built-in practice gateway is used: offline and free."


class Options(NamedTuple):
    """What this start was asked to do. None means: as in the settings.

    A named tuple: dataclasses take a while to load and to make, before the first frame.

    Attributes:
        task_id: the generation to load; not checked yet.
        practice: use the practice gateway, whatever the settings say.
        base_url: the gateway's address from the option or the environment; not checked yet.
        mask_file: the mask to import once the generation is loaded.
        smoke: run the main job against practice, off-screen, instead of opening a window.
        api_key: the key from the environment; it keeps its value out of any repr.
        data_dir: the folder of all state from the environment, as it was written there.
        language: what is taken for the system's language; not checked.
    """

    task_id: str | None = None
    practice: bool = False
    base_url: str | None = None
    mask_file: Path | None = None
    smoke: bool = False
    api_key: ApiKey | None = None
    data_dir: Path | None = None
    language: str | None = None


class _Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one line, without the usage above it."""

    def error(self, message: str) -> NoReturn:
        _refuse(message)


def parse(argv: Sequence[str], environ: Mapping[str, str]) -> Options:
    """Read the arguments after the program's name, then the environment.

    An option goes before its environment variable; an empty variable counts as not set. The
    addresses and the task id are checked where they are used, not here.

    Raises:
        SystemExit: 0 after --help or --version; 2 after one line that says what is wrong.
    """
    # The usual start has no arguments; making a parser would take longer than the rest of this.
    asked = _asked(argv) if argv else Options()
    return asked._replace(
        base_url=_base_url(asked.base_url, environ, practice=asked.practice or asked.smoke),
        api_key=_api_key(environ),
        data_dir=_data_dir(environ),
        language=environ.get("MJGUI_LANGUAGE", "").strip() or None,
    )


def _asked(argv: Sequence[str]) -> Options:
    """What the arguments alone say."""
    found, unknown = command().parse_known_args(list(argv))
    if unknown:
        # Only the name: what follows the equals sign may be a secret typed into the wrong place.
        _refuse(f"unknown argument {unknown[0].partition('=')[0]}")
    task_id: str | None = None if found.task_id is None else found.task_id.strip()
    if task_id == "":
        _refuse("TASK_ID is empty")
    if found.base_url is not None and not found.base_url.strip():
        _refuse("--base-url is empty")
    if found.practice and found.base_url is not None:
        _refuse("--practice and --base-url exclude each other; give one of them")
    if found.smoke and (task_id or found.base_url is not None or found.mask is not None):
        _refuse("--smoke runs against practice and takes no TASK_ID, --base-url or --mask")
    if found.mask == "":
        _refuse("--mask needs the name of a file")
    return Options(
        task_id=task_id,
        practice=found.practice,
        base_url=found.base_url,
        mask_file=Path(found.mask) if found.mask else None,
        smoke=found.smoke,
    )


def command() -> argparse.ArgumentParser:
    """Make the parser, which knows every option and what it is for."""
    environment = "\n".join(f"  {name:<15} {use}" for name, use in ENVIRONMENT.items())
    parser = _Parser(
        prog=_NAME,
        usage="mjgui [options] [TASK_ID]",
        description=DESCRIPTION,
        epilog=f"environment:\n{environment}\n\n{WITHOUT_KEY}\n",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "task_id", nargs="?", metavar="TASK_ID", help="the generation to load at the start"
    )
    parser.add_argument(
        "--practice", action="store_true", help="use the built-in practice gateway: offline, free"
    )
    parser.add_argument(
        "--base-url", metavar="URL", help="the gateway's address; http only for this machine"
    )
    parser.add_argument(
        "--mask",
        metavar="FILE",
        help='import a mask after loading: a black-and-white image, or JSON {"areas": [...]}',
    )
    parser.add_argument(
        "--smoke",
        action="store_true",
        help="run the whole main job against practice, off-screen, and report each step",
    )
    parser.add_argument("--version", action="version", version=f"mjgui {__version__}")
    return parser


def _base_url(option: str | None, environ: Mapping[str, str], *, practice: bool) -> str | None:
    if option is not None:
        return option.strip()
    if practice:
        return None
    return environ.get("MJGUI_BASE_URL", "").strip() or None


def _api_key(environ: Mapping[str, str]) -> ApiKey | None:
    text = environ.get("MJGUI_API_KEY", "")
    if not text.strip():
        return None
    from mjgui.core.errors import KeyTextError  # noqa: PLC0415 - most starts bring no key this way
    from mjgui.core.keychain import ApiKey, clean_key  # noqa: PLC0415

    try:
        return ApiKey(clean_key(text))
    except KeyTextError as error:
        _refuse(f"MJGUI_API_KEY: {error.title}")


def _data_dir(environ: Mapping[str, str]) -> Path | None:
    text = environ.get("MJGUI_DATA_DIR", "")
    return Path(text) if text.strip() else None


def _refuse(message: str) -> NoReturn:
    """End with one line that says what is wrong with the command line."""
    # Not by the parser's exit: in Python 3.11.2 (not in 3.11.7) it fails without a stderr.
    say(f"{_NAME}: {message} (see {_NAME} --help)")
    sys.exit(_BAD_USAGE)


def say(line: str) -> None:
    """Print one line to the standard error stream, where there is one.

    A windowed bundle has none: there `sys.stderr` is None.
    """
    if sys.stderr is not None:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
