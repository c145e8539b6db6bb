"""The table of faults: what is injected, and what the user sees of it.

Every test of this package is parametrised by one or more `Fault`s under the name `fault`; the table
is gathered from there, so that it cannot say other things than the tests do.
"""

from __future__ import annotations

import enum
import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

PARAMETER = "fault"


class Kind(enum.Enum):
    NETWORK = "network"
    STATUS = "HTTP status"
    TASK = "malformed task"
    IMAGE = "image payload"
    INPUT = "user input"
    DISK = "disk and settings"
    LIFE = "process lifetime"


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One fault.

    Attributes:
        name: what is injected, in a few words; unique within its kind.
        sees: a part of the text that the user sees for it.
    """

    kind: Kind
    name: str
    sees: str

    @property
    def id(self) -> str:
        return f"{self.kind.value}: {self.name}"


def injects(*faults: Fault) -> pytest.MarkDecorator:
    """Run the test once with each fault as its argument `fault`."""
    return pytest.mark.parametrize(PARAMETER, faults, ids=[fault.name for fault in faults])


def all_faults() -> list[Fault]:
    """Every fault that the tests of this package inject, by kind."""
    package = importlib.import_module(__package__ or "")
    names = [m.name for m in pkgutil.iter_modules(package.__path__) if m.name.startswith("test_")]
    found: list[Fault] = []
    for name in sorted(names):
        module = importlib.import_module(f"{__package__}.{name}")
        for thing in vars(module).values():
            found += _injected_by(thing)
    return sorted(found, key=lambda fault: list(Kind).index(fault.kind))


def lines(faults: Sequence[Fault], outcomes: Mapping[str, str] | None = None) -> Iterator[str]:
    """The table as text, with what came of each where that is known."""
    width = max(len(fault.name) for fault in faults)
    for kind in Kind:
        group = [fault for fault in faults if fault.kind is kind]
        if group:
            yield ""
            yield f"{kind.value}: {len(group)}"
        for fault in group:
            outcome = f"{outcomes.get(fault.id, '-'):8}" if outcomes is not None else ""
            yield f"  {outcome}{fault.name:{width}}  {fault.sees}"
    yield ""
    yield f"{len(faults)} faults of {len({fault.kind for fault in faults})} kinds"


def _injected_by(thing: Any) -> Iterable[Fault]:
    marks = getattr(thing, "pytestmark", ()) if callable(thing) else ()
    for mark in marks:
        if mark.name == "parametrize" and mark.args[0] == PARAMETER:
            yield from mark.args[1]
