"""Writes the page for `man mjgui`: `python resources/packaging/man_page.py FILE`.

It says what `mjgui --help` says, taken from the same parser, and where the files are. A name that
ends in `.gz` is compressed, with nothing in it that tells when.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from datetime import datetime
from pathlib import Path

from project import VERSION, release_day

from mjgui.core.command_line import DESCRIPTION, ENVIRONMENT, WITHOUT_KEY, command

_EXIT_CODES = {
    "0": "the window was closed, or every step of --smoke came out right",
    "1": "a step of --smoke failed, or a fault of mjgui itself kept the window from opening",
    "2": "the arguments are wrong, or no window can be opened; one line says why",
}
_FILES = {
    "~/.local/share/mjgui": "settings, history, logs and what is being edited, unless"
    " MJGUI_DATA_DIR or XDG_DATA_HOME says otherwise",
}


def man_page(released: datetime) -> str:
    """Return the page, in the language of man(7).

    Args:
        released: the day of the release.
    """
    parser = command()
    lines = [
        f'.TH MJGUI 1 {released:%Y-%m-%d} "mjgui {VERSION}" "User commands"',
        ".SH NAME",
        f"mjgui \\- {_text(_as_clause(DESCRIPTION))}",
        ".SH SYNOPSIS",
        ".B mjgui",
        "[options] [TASK_ID]",
        ".SH DESCRIPTION",
        _text(
            "mjgui loads the four images of a MidJourney generation. You draw the areas to"
            " repaint, write what should be there, submit, and compare the new images with the"
            " original. Help \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} User guide tells the"
            " rest."
        ),
        ".PP",
        _text(WITHOUT_KEY),
        ".SH OPTIONS",
    ]
    # There is no other way to ask a parser for what it knows.
    actions = parser._actions  # noqa: SLF001
    for action in sorted(actions, key=lambda action: bool(action.option_strings)):
        lines += [".TP", _names(action), _text(_as_sentence(action.help or ""))]
    for title, table in (
        ("ENVIRONMENT", ENVIRONMENT),
        ("EXIT STATUS", _EXIT_CODES),
        ("FILES", _FILES),
    ):
        lines.append(f".SH {title}")
        for name, use in table.items():
            lines += [".TP", f".B {_text(name)}", _text(_as_sentence(use))]
    return "\n".join(lines) + "\n"


def write(file: Path, released: datetime) -> None:
    """Write the page into a file, compressed where its name ends in `.gz`."""
    content = man_page(released).encode()
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.suffix == ".gz":
        content = gzip.compress(content, mtime=0)
    file.write_bytes(content)


def _names(action: argparse.Action) -> str:
    """An option with what it takes, or what stands without an option."""
    names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
    taken = f"\\fI{_text(str(action.metavar))}\\fR" if action.metavar else ""
    return " ".join(filter(None, (names, taken)))


def _text(text: str) -> str:
    """Plain text as man(7) takes it: a hyphen that is typed, and no line that is a request."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    escaped = escaped.replace("\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}", "\\(fc")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def _as_sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _as_clause(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}".removesuffix(".")


if __name__ == "__main__":
    write(Path(sys.argv[1]), release_day())
