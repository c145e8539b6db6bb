"""The parameters that MidJourney reads in a prompt: their spellings, what they take, what they do.

The range of `stylize` is that of docs.midjourney.com, "Stylize"; those of `chaos`, `weird`, `exp`,
`iw`, `sw`, `ow` and `seed` are those of docs.evolink.ai, "V7 Prompt Guide" and "V8.1 Prompt Guide";
`quality` from 0.25 is that of w3cschool.cn, "Midjourney complete parameter list". `stop`, `repeat`,
`style`, `cw`, `zoom` and what is about films are as MidJourney's manual had them for version 6.
Where a range has grown from version to version (`quality`, `sv`, versions themselves) the widest
one counts: a note that is wrong does more harm than one that is missing.

What makes no sense in a repaint says why in `pointless`:

- `ar` (aspect), `zoom`: the frame is that of the image; a repaint changes no size.
- `tile`: what repeats is a whole picture, and the borders of an area belong to its surroundings.
- `repeat`: it asks for several tasks, and a submission is one task with an id of its own.
- `video`, `motion`, `loop`, `end`, `bs`: a repaint brings four still images.

Not among them, though they look alike: speeds (`fast`, `relax`, `turbo`), since gateways differ in
whether they read them; image prompts and `iw`, `sref`, `cref`, `oref`, which MidJourney's editor
takes; `stop`, which ends a repaint early as it does any task.
"""

from __future__ import annotations

import difflib
import enum
import re
from dataclasses import dataclass


class Takes(enum.Enum):
    """What stands after a parameter's name."""

    NOTHING = "nothing"
    NUMBER = "a number"
    WHOLE_NUMBER = "a whole number"
    RATIO = "a ratio such as 16:9"
    CHOICE = "one of a few words"
    WORDS = "words, up to the next parameter"
    REFERENCES = "addresses of images, or codes"
    CODES = "codes, or nothing"
    OPTIONAL_NUMBER = "a number, or nothing"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter.

    Attributes:
        name: the usual spelling, without dashes.
        help: what it does, a few words.
        takes: what its value is.
        aliases: other spellings.
        low: the least number, None for no bound.
        high: the greatest number, None for no bound.
        choices: the words that `Takes.CHOICE` knows.
        pointless: why it makes no sense in a repaint; empty where it does.
        is_old: of earlier versions: known, but not offered.
    """

    name: str
    help: str
    takes: Takes = Takes.NOTHING
    aliases: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    pointless: str = ""
    is_old: bool = False

    @property
    def spellings(self) -> tuple[str, ...]:
        """All spellings, the usual one first."""
        return (self.name, *self.aliases)

    @property
    def range_text(self) -> str:
        """What it takes, in a few characters; empty for nothing."""
        if self.low is not None:
            low = _number(self.low)
            return f"from {low}" if self.high is None else f"{low} – {_number(self.high)}"
        return ", ".join(self.choices[:3]) or _IN_SHORT.get(self.takes, "")

    def complaint(self, value: str) -> str:
        """What is wrong with a value, as the rest of a sentence; empty where nothing is."""
        match self.takes:
            case Takes.NOTHING:
                return ""
            case Takes.RATIO:
                parts = _RATIO.fullmatch(value)
                fits = parts is not None and int(parts[1]) > 0 and int(parts[2]) > 0
                return "" if fits else "takes two whole numbers, such as 16:9"
            case Takes.CHOICE:
                known = value.casefold() in self.choices
                return "" if known else f"takes {_listed(self.choices)}"
            case Takes.NUMBER | Takes.WHOLE_NUMBER | Takes.OPTIONAL_NUMBER:
                return self._complaint_of_number(value)
            case Takes.WORDS | Takes.REFERENCES:
                return "" if value.strip() else f"takes {self.takes.value}"
            case Takes.CODES:
                return ""

    def _complaint_of_number(self, value: str) -> str:
        if not value:
            return "" if self.takes is Takes.OPTIONAL_NUMBER else f"takes {self._numbers}"
        whole = self.takes is Takes.WHOLE_NUMBER
        if not (_WHOLE if whole else _NUMBER).fullmatch(value):
            return f"takes {self._numbers}"
        found = float(value)
        too_low = self.low is not None and found < self.low
        too_high = self.high is not None and found > self.high
        return f"takes {self._numbers}" if too_low or too_high else ""

    @property
    def _numbers(self) -> str:
        words = "a whole number" if self.takes is Takes.WHOLE_NUMBER else "a number"
        if self.low is None:
            return words
        if self.high is None:
            return f"{words} from {_number(self.low)}"
        return f"{words} from {_number(self.low)} to {_number(self.high)}"


_IN_SHORT = {
    Takes.RATIO: "16:9",
    Takes.WORDS: "words",
    Takes.REFERENCES: "URL or code",
    Takes.CODES: "code",
}
_RATIO = re.compile(r"([0-9]{1,5}):([0-9]{1,5})")
_WHOLE = re.compile(r"[0-9]{1,12}")
_NUMBER = re.compile(r"-?(?:[0-9]{1,12}(?:\.[0-9]{0,6})?|\.[0-9]{1,6})")


def _number(value: float) -> str:
    return f"{value:g}" if value != int(value) else str(int(value))


def _listed(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"


_STILL = "a repaint brings four still images"
_OWN_SHAPE = "the image keeps its own shape"
_ONE_TASK = "a submission is one task; submit again instead"
_NO_TILE = "an area is bound to its surroundings"

PARAMETERS: tuple[Parameter, ...] = (
    Parameter("ar", "shape of the picture", Takes.RATIO, ("aspect",), pointless=_OWN_SHAPE),
    Parameter("stylize", "MidJourney's own taste", Takes.NUMBER, ("s",), 0, 1000),
    Parameter("chaos", "how unlike the images are", Takes.NUMBER, ("c",), 0, 100),
    Parameter("weird", "how unusual it looks", Takes.NUMBER, ("w",), 0, 3000),
    Parameter("no", "what should not be there", Takes.WORDS),
    Parameter("raw", "less of its own taste"),
    Parameter(
        "style",
        "a manner of its version",
        Takes.CHOICE,
        choices=("raw", "cute", "scenic", "original", "expressive", "4a", "4b", "4c"),
    ),
    Parameter("seed", "same noise again", Takes.WHOLE_NUMBER, (), 0, 4_294_967_295),
    Parameter("quality", "time spent on details", Takes.NUMBER, ("q",), 0.25, 5),
    Parameter("iw", "weight of image prompts", Takes.NUMBER, (), 0, 3),
    Parameter("sref", "style of an image", Takes.REFERENCES),
    Parameter("sw", "weight of that style", Takes.NUMBER, (), 0, 1000),
    Parameter("sv", "how styles are read", Takes.WHOLE_NUMBER, (), 1),
    Parameter("oref", "thing or person of an image", Takes.REFERENCES),
    Parameter("ow", "weight of that thing", Takes.NUMBER, (), 1, 1000),
    Parameter("cref", "person of an image", Takes.REFERENCES),
    Parameter("cw", "weight of that person", Takes.NUMBER, (), 0, 100),
    Parameter("profile", "your own taste", Takes.CODES, ("p", "personalize")),
    Parameter("exp", "more detail and drama", Takes.NUMBER, (), 0, 100),
    Parameter("version", "which model", Takes.NUMBER, ("v",), 1),
    Parameter("niji", "the model for anime", Takes.OPTIONAL_NUMBER, (), 4),
    Parameter("draft", "quick and cheap"),
    Parameter("hd", "larger images"),
    Parameter("stop", "ends early, in percent", Takes.WHOLE_NUMBER, (), 10, 100),
    Parameter("fast", "fast mode"),
    Parameter("relax", "relax mode"),
    Parameter("turbo", "turbo mode"),
    Parameter("stealth", "hidden from others"),
    Parameter("public", "shown to others"),
    Parameter("tile", "a picture that repeats", pointless=_NO_TILE),
    Parameter(
        "repeat", "several tasks at once", Takes.WHOLE_NUMBER, ("r",), 1, 40, pointless=_ONE_TASK
    ),
    Parameter("video", "a film", pointless=_STILL),
    Parameter(
        "motion",
        "how much a film moves",
        Takes.CHOICE,
        (),
        choices=("low", "high"),
        pointless=_STILL,
    ),
    Parameter("loop", "a film that ends as it begins", pointless=_STILL),
    Parameter("end", "last image of a film", Takes.REFERENCES, pointless=_STILL),
    Parameter("bs", "how many films", Takes.WHOLE_NUMBER, (), 1, 4, pointless=_STILL),
    Parameter("zoom", "a wider view", Takes.NUMBER, (), 1, 2, pointless=_OWN_SHAPE),
    *(
        Parameter(name, "of earlier versions", is_old=True)
        for name in ("uplight", "upbeta", "upanime", "creative", "test", "testp", "beta")
    ),
    Parameter(
        "sameseed", "of earlier versions", Takes.WHOLE_NUMBER, (), 0, 4_294_967_295, is_old=True
    ),
)
"""All of them, the more common first."""

_BY_SPELLING = {text: parameter for parameter in PARAMETERS for text in parameter.spellings}
_LONGEST_NAME = 24


def parameter(name: str) -> Parameter | None:
    """The parameter of this spelling, without dashes, in any case; None where there is none."""
    return _BY_SPELLING.get(name.casefold())


def nearest(name: str) -> str:
    """The spelling that was probably meant by `name`, empty where none is near."""
    if len(name) > _LONGEST_NAME:
        return ""
    known = [text for text, found in _BY_SPELLING.items() if not found.is_old and len(text) > 1]
    return next(iter(difflib.get_close_matches(name.casefold(), known, 1, 0.6)), "")


def beginning_with(typed: str) -> tuple[tuple[str, Parameter], ...]:
    """The parameters that can be meant by what is typed after the dashes.

    Returns:
        For each the spelling that begins with `typed`, and the parameter; what is typed whole
        comes first, then the more common ones.
    """
    wanted = typed.casefold()
    found: list[tuple[str, Parameter]] = []
    for known in PARAMETERS:
        text = next((text for text in known.spellings if text.startswith(wanted)), None)
        if text is not None and not known.is_old:
            found.append((text, known))
    found.sort(key=lambda pair: wanted not in pair[1].spellings)
    return tuple(found)
