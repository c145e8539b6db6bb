"""The licences of everything that mjgui is made of: as the bundle carries them, or as installed."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec

from mjgui.core.language import tr_noop
from mjgui.core.resources import resource_path

if TYPE_CHECKING:
    from email.message import Message

_BUNDLED = "licences.json"
_TEXT_NAMES = re.compile(r"(?i)(licen[cs]e|copying|notice|copyright)")
_CODE = {".py", ".pyc", ".pyi", ".json"}
_UNKNOWN = tr_noop("see its text")
# Qt's packages name the licences that they may be used under, and bring no text of any.
_LGPL = re.compile(r"LGPL")
_OWN = "mjgui"


class Licence(msgspec.Struct, frozen=True, order=True):
    """What one component may be used under.

    Attributes:
        name: of the component.
        version: of the component; empty where it has none of its own.
        terms: the licence's name, for example "MIT"; "see its text" is for `tr_marked`.
        text: the whole text, with notices and the licences of what is inside the component.
    """

    name: str
    version: str
    terms: str
    text: str


def licences() -> tuple[Licence, ...]:
    """Return the licences of all components, in the order of their names.

    In a bundle they are those that were collected when it was built. Otherwise they are those of
    the installed packages of which this process has loaded anything. Meant for a worker thread.
    """
    try:
        path = resource_path(_BUNDLED)
    except FileNotFoundError:
        return in_order(of_distribution(each) for each in _loaded())
    return msgspec.json.decode(path.read_bytes(), type=tuple[Licence, ...])


def in_order(found: Iterable[Licence]) -> tuple[Licence, ...]:
    """Sort licences by the names of their components, whatever their case."""
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def of_distribution(package: Distribution) -> Licence:
    """Return the licence of an installed package.

    Its text is empty where the package brings none and its terms are no known licence of Qt.
    """
    texts = [
        file.read_text(encoding="utf-8")
        for file in package.files or ()
        if _TEXT_NAMES.search(file.name)
        and file.suffix not in _CODE
        and Path(str(file.locate())).is_file()
    ]
    terms = _terms(package)
    if not texts and _LGPL.search(terms):
        texts = [lgpl()]
    return Licence(
        package.metadata["Name"], package.version, terms, "\n\n".join(dict.fromkeys(texts))
    )


def lgpl() -> str:
    """The text of the licence that Qt for Python is used under, and of the one it is built on."""
    return "\n\n".join(
        resource_path(f"licences/{name}.txt").read_text(encoding="utf-8")
        for name in ("LGPL-3", "GPL-3")
    )


def _loaded() -> list[Distribution]:
    owners = packages_distributions()
    loaded = {name.partition(".")[0] for name in tuple(sys.modules)}
    names = {package for module in loaded for package in owners.get(module, ())} - {_OWN}
    return [distribution(name) for name in names]


def _terms(package: Distribution) -> str:
    facts = cast("Message", package.metadata)
    expression = facts.get("License-Expression")
    if expression:
        return str(expression)
    line = str(facts.get("License") or "").strip()
    if line and "\n" not in line:
        return line
    classes = [
        str(value).rpartition(" :: ")[2]
        for value in facts.get_all("Classifier", [])
        if str(value).startswith("License ::")
    ]
    return ", ".join(classes) or _UNKNOWN
