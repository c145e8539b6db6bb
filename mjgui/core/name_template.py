"""Names for saved pictures, made from a template such as `{task}_{image}_{prompt}`.

Whatever the prompt says, the name is valid on Windows, macOS and Linux alike: files travel.

Sources: Microsoft, "Naming Files, Paths, and Namespaces" (forbidden characters, reserved names, no
blank or full stop at the end); a name takes 255 bytes on Linux, 255 UTF-16 units on Windows and
macOS.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

from mjgui.core.errors import InputError
from mjgui.core.language import listed, tr, tr_marked, tr_noop

DEFAULT_TEMPLATE: Final = "{task}_{image}_{prompt}"
MAX_TEMPLATE_CHARACTERS: Final = 200
MAX_NAME_BYTES: Final = 200
"""UTF-8, with the ending; copies of the file get longer names than it has."""

_PROMPT_CHARACTERS: Final = 60
_NOTHING: Final = "\0"
_SEPARATORS: Final = r"[ _\-.,]*"
_ABSENT: Final = re.compile(f"{_NOTHING}{_SEPARATORS}|{_SEPARATORS}{_NOTHING}$")
_PIECE: Final = re.compile(r"\{\{|\}\}|\{[^{}]*\}|[^{}]+|[{}]")
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]')
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\..*)?", re.IGNORECASE
)
_JOINERS: Final = "\u200c\u200d"
"""Invisible, yet parts of words and emoji; all other such characters could disguise an ending."""
_ODD_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
_NO_NAME: Final = "picture"


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name can say of a picture.

    Attributes:
        task: the task that made the picture.
        parent: the task that was edited.
        image: which of the four images of `task` it is, 1 – 4; None for all of them.
        prompt: the remix prompt.
        cost: US dollars.
        created: when the task was taken in, with its time zone.
        variant: "composite" for a picture put together of original and result, "layers" for a
            file of layers; empty for the result itself.
    """

    task: str = ""
    parent: str = ""
    image: int | None = None
    prompt: str = ""
    cost: Decimal | None = None
    created: datetime | None = None
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a template: its name, and what it stands for, in English."""

    name: str
    english: str

    @property
    def meaning(self) -> str:
        """What it stands for, in a few words of the user's language."""
        return tr_marked(self.english)


FIELDS: Final = (
    Field("task", tr_noop("the task id")),
    Field("parent", tr_noop("the id of the task that was edited")),
    Field("image", tr_noop("the number of the image, 1 – 4")),
    Field("prompt", tr_noop("the beginning of the remix prompt")),
    Field("date", tr_noop("the day of the task")),
    Field("time", tr_noop("the time of the task")),
    Field("cost", tr_noop("what the task cost, in US dollars")),
    Field("number", tr_noop("001, 002 …: the first number that is free")),
)
"""All fields, in the order in which they are explained."""

_FIRST: Final = tuple(f"{{{field.name}}}" for field in FIELDS[:-1])
_LAST: Final = f"{{{FIELDS[-1].name}}}"


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """A template that has been understood.

    Attributes:
        text: as it was typed.
        pieces: texts to be taken as they are, and names of fields: (text, is a field).
    """

    text: str
    pieces: tuple[tuple[str, bool], ...]

    @classmethod
    def parse(cls, text: str) -> NameTemplate:
        """Understand a template; `{{` and `}}` stand for braces.

        Raises:
            InputError: an unknown field, a brace alone, a character that no name can hold, or
                nothing at all.
        """
        pieces: list[tuple[str, bool]] = []
        known = {field.name for field in FIELDS}
        for piece in _PIECE.findall(text):
            if piece in {"{", "}"}:
                raise InputError(
                    tr("A brace “{brace}” stands alone in the name", brace=piece),
                    tr("Write fields as {task}; for a brace itself write {{ or }}."),
                )
            is_field = piece[0] == "{" and piece != "{{"
            name = piece[1:-1].strip().lower() if is_field else piece
            if is_field and name not in known:
                raise InputError(
                    tr("There is no field {field}", field=piece),
                    tr("There are {fields} and {last}.", fields=listed(_FIRST), last=_LAST),
                )
            pieces.append((name, True) if is_field else (_unescaped(piece), False))
        literal = "".join(part for part, is_field in pieces if not is_field)
        if forbidden := _FORBIDDEN.search(literal):
            raise InputError(
                tr("A file name cannot hold “{character}”", character=forbidden[0]),
                tr('No system takes / and :, and Windows none of < > " \\ | ? * either.'),
            )
        if not any(is_field for _, is_field in pieces) and not _clean(literal):
            raise InputError(
                tr("The name is empty"),
                tr("Fields are {fields} and {last}.", fields=listed(_FIRST), last=_LAST),
            )
        return cls(text, tuple(pieces))

    def has(self, name: str) -> bool:
        """Whether this field stands in it."""
        return (name, True) in self.pieces

    def telling_images_apart(self) -> NameTemplate:
        """Return the same, or one that ends in the image's number where nothing else tells it."""
        if self.has("image") or self.has("number"):
            return self
        return NameTemplate(f"{self.text}_{{image}}", (*self.pieces, ("_", False), ("image", True)))

    def name(self, facts: NameFacts, ending: str, count: int = 1) -> str:
        """Return the name of a file, valid on every system.

        Args:
            facts: what the fields say; where one says nothing, its separator goes with it.
            ending: with its full stop, such as ".png".
            count: 1 for the first try; a higher one gives another name, since the first is taken.
        """
        suffix = f"_{facts.variant}" if facts.variant else ""
        if count > 1 and not self.has("number"):
            suffix += f"-{count}"
        room = MAX_NAME_BYTES - len(f"{suffix}{ending}".encode())
        values = {**_values(facts), "number": f"{count:03}"}
        stem = self._filled(values)
        surplus = len(stem.encode()) - room
        if surplus > 0 and self.has("prompt"):  # the prompt gives way before what is precise
            prompt = values["prompt"]
            values["prompt"] = _cut(prompt, max(len(prompt.encode()) - surplus, 0))
            stem = self._filled(values)
        return f"{_whole(_cut(stem, room), suffix)}{suffix}{ending}"

    def _filled(self, values: Mapping[str, str]) -> str:
        parts = (values[part] or _NOTHING if is_field else part for part, is_field in self.pieces)
        return _clean(_ABSENT.sub("", "".join(parts)))


def usable(text: str) -> NameTemplate:
    """Return the template of a text; the default one where it makes no sense."""
    try:
        return NameTemplate.parse(text)
    except InputError:
        return NameTemplate.parse(DEFAULT_TEMPLATE)


def _values(facts: NameFacts) -> dict[str, str]:
    created = facts.created.astimezone() if facts.created else None
    prompt = "_".join(_clean(facts.prompt).split())
    values: dict[str, str] = {
        "task": facts.task,
        "parent": facts.parent,
        "image": "" if facts.image is None else str(facts.image),
        "prompt": _beginning(prompt),
        "date": f"{created:%Y-%m-%d}" if created else "",
        "time": f"{created:%H-%M-%S}" if created else "",
        "cost": "" if facts.cost is None else f"{facts.cost:f}",
    }
    return {name: _clean(value) for name, value in values.items()}


def _beginning(prompt: str) -> str:
    """The first words of a prompt."""
    if len(prompt) <= _PROMPT_CHARACTERS:
        return prompt
    start, _, broken = prompt[: _PROMPT_CHARACTERS + 1].rpartition("_")
    return start if len(broken) < _PROMPT_CHARACTERS // 2 else prompt[:_PROMPT_CHARACTERS]


def _clean(text: str) -> str:
    """Take out what some system does not take in the middle of a name, or at its ends."""
    kept = unicodedata.normalize("NFC", "".join(map(_character, text)))
    return _trimmed(_FORBIDDEN.sub("-", kept))


def _character(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter.isspace() or category in {"Zl", "Zp"}:
        return " "
    return "" if category in _ODD_CATEGORIES and letter not in _JOINERS else letter


def _trimmed(text: str) -> str:
    """Without what hides a file, makes it look like an option, or is lost on Windows."""
    return text.lstrip(f" .-~{_JOINERS}").rstrip(f" .{_JOINERS}")


def _cut(text: str, size: int) -> str:
    """Return as much of the beginning of `text` as fits into `size` bytes of UTF-8."""
    whole = text.encode()[: max(size, 0)].decode(errors="ignore")
    return text if whole == text else _trimmed(whole.rstrip("_-"))


def _whole(stem: str, suffix: str) -> str:
    stem = stem or _NO_NAME
    return f"_{stem}" if _RESERVED.fullmatch(f"{stem}{suffix}") else stem


def _unescaped(piece: str) -> str:
    return {"{{": "{", "}}": "}"}.get(piece, piece)
