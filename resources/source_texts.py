"""Finds in the source every text that users read: in `tr` and its kin, and in actions.

`mjgui/core/language.py` tells how texts are written; `translations.py` uses what is found here. A
comment that begins with `# Translators:`, on the line above a call or on its own, is handed to
those who translate.
"""

from __future__ import annotations

import ast
import importlib
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

_PLAIN = {"tr", "tr_noop"}
_ACTIONS = "mjgui.ui.action_table"
_NOTE = "# Translators:"


class Key(NamedTuple):
    """What a translation is found by."""

    source: str
    sense: str


@dataclass(frozen=True)
class Text:
    """A text that is translated.

    Attributes:
        key: the English text (of two that depend on a number, the one for many), and its sense.
        one: the English text for one, where it depends on a number.
        notes: what translators should know.
        files: where it stands, below the project's folder.
    """

    key: Key
    one: str | None = None
    notes: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


class SourceError(Exception):
    """A text in the source that cannot be translated; the message says where and why."""


def collect(package: Path) -> tuple[Text, ...]:
    """Return every text of a package, in the order of its files.

    Raises:
        SourceError: a text is no literal, or one that is two different ones.
    """
    found: dict[Key, Text] = {}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        for text in (*_Reader(path, name).texts(), *_texts_of_actions(path, name)):
            known = found.get(text.key)
            if known is None:
                found[text.key] = text
                continue
            if known.one != text.one:
                raise SourceError(
                    f"{text.files[0]}: {text.key.source!r} is another text in {known.files[0]}: "
                    "one depends on a number, and the other one does not, or on another one."
                )
            found[text.key] = replace(
                known,
                notes=_without_repeats(known.notes + text.notes),
                files=_without_repeats(known.files + text.files),
            )
    return tuple(found.values())


def _without_repeats(items: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def _texts_of_actions(path: Path, name: str) -> Iterator[Text]:
    """The texts of a part of the table of actions, which may be made by functions."""
    if path.parent.name != _ACTIONS.rpartition(".")[2] or path.stem == "__init__":
        return
    for spec in getattr(importlib.import_module(f"{_ACTIONS}.{path.stem}"), "SPECS", ()):
        for text in (spec.menu, spec.text, spec.short, spec.tip):
            if text:
                yield Text(Key(text, ""), files=(name,))


class _Reader:
    """Finds the texts of one file."""

    def __init__(self, path: Path, name: str) -> None:
        self._name = name
        self._tree = ast.parse(path.read_bytes(), name)
        self._notes = _notes(path)

    def texts(self) -> Iterator[Text]:
        calls = [node for node in ast.walk(self._tree) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            name = _called(call)
            if name in _PLAIN:
                yield self._text(call, self._literal(call, 0), self._sense(call))
            elif name == "tr_n":
                one, several = self._literal(call, 0), self._literal(call, 1)
                yield replace(self._text(call, several), one=one)

    def _text(self, call: ast.Call, source: str, sense: str = "") -> Text:
        if not source:
            raise self._error(call, "an empty text cannot be translated")
        notes = tuple(self._notes.get(line, "") for line in (call.lineno - 1, call.lineno))
        return Text(Key(source, sense), None, tuple(filter(None, notes)), (self._name,))

    def _sense(self, call: ast.Call) -> str:
        for each in call.keywords:
            if each.arg == "sense":
                return self._value(each.value)
        return ""

    def _literal(self, call: ast.Call, place: int) -> str:
        if place >= len(call.args):
            raise self._error(call, "a text is missing")
        return self._value(call.args[place])

    def _value(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise self._error(node, "a text that is translated has to be a plain literal")

    def _error(self, node: ast.expr, what: str) -> SourceError:
        return SourceError(f"{self._name}:{node.lineno}: {what}.")


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _notes(path: Path) -> dict[int, str]:
    """The comments for translators, by the line that they end on."""
    notes: dict[int, str] = {}
    with path.open("rb") as file:
        for token in tokenize.tokenize(file.readline):
            if token.type != tokenize.COMMENT:
                continue
            line = token.start[0]
            if token.string.startswith(_NOTE):
                notes[line] = token.string.removeprefix(_NOTE).strip()
            elif line - 1 in notes and not token.line[: token.start[1]].strip():
                notes[line] = f"{notes.pop(line - 1)} {token.string.removeprefix('#').strip()}"
    return notes
