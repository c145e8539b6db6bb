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

from mjgui.core.language import listed, tr, tr_marked, tr_noop


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
        about: what it does, a few words of English; see `help`.
        takes: what its value is.
        aliases: other spellings.
        low: the least number, None for no bound.
        high: the greatest number, None for no bound.
        choices: the words that `Takes.CHOICE` knows.
        vain: why it makes no sense in a repaint, in English; see `pointless`.
        is_old: of earlier versions: known, but not offered.
    """

    name: str
    about: str
    takes: Takes = Takes.NOTHING
    aliases: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    vain: str = ""
    is_old: bool = False

    @property
    def spellings(self) -> tuple[str, ...]:
        """All spellings, the usual one first."""
        return (self.name, *self.aliases)

    @property
    def help(self) -> str:
        """What it does, a few words of the user's language."""
        return tr_marked(self.about)

    @property
    def pointless(self) -> str:
        """Why it makes no sense in a repaint, in the user's language; empty where it does."""
        return tr_marked(self.vain) if self.vain else ""

    @property
    def range_text(self) -> str:
        """What it takes, in a few characters; empty for nothing."""
        if self.low is not None:
            low = _number(self.low)
            return (
                tr("from {low}", low=low) if self.high is None else f"{low} – {_number(self.high)}"
            )
        if self.choices:
            return listed(self.choices[:3])
        return tr_marked(_IN_SHORT[self.takes]) if self.takes in _IN_SHORT else ""

    def complaint(self, value: str, name: str) -> str:
        """What is wrong with a value, a sentence; empty where nothing is.

        Args:
            value: what stands after the name.
            name: the parameter as it is spelt there, without dashes.
        """
        match self.takes:
            case Takes.RATIO:
                parts = _RATIO.fullmatch(value)
                fits = parts is not None and int(parts[1]) > 0 and int(parts[2]) > 0
                wrong = tr("--{name} takes two whole numbers, such as 16:9.", name=name)
                return "" if fits else wrong
            case Takes.CHOICE:
                *others, last = self.choices
                known = value.casefold() in self.choices
                wrong = tr(
                    "--{name} takes {words} or {last}.",
                    name=name,
                    words=listed(others),
                    last=last,
                )
                return "" if known else wrong
            case Takes.NUMBER | Takes.WHOLE_NUMBER | Takes.OPTIONAL_NUMBER:
                return "" if self._is_fit(value) else self._complaint_of_number(name)
            case Takes.WORDS:
                wrong = tr("--{name} takes words, up to the next parameter.", name=name)
                return "" if value.strip() else wrong
            case Takes.REFERENCES:
                wrong = tr("--{name} takes addresses of images, or codes.", name=name)
                return "" if value.strip() else wrong
            case Takes.NOTHING | Takes.CODES:
                return ""

    def _is_fit(self, value: str) -> bool:
        """Whether a value is a number that it takes."""
        if not value:
            return self.takes is Takes.OPTIONAL_NUMBER
        if not (_WHOLE if self.takes is Takes.WHOLE_NUMBER else _NUMBER).fullmatch(value):
            return False
        found = float(value)
        too_low = self.low is not None and found < self.low
        return not too_low and (self.high is None or found <= self.high)

    def _complaint_of_number(self, name: str) -> str:
        is_whole = self.takes is Takes.WHOLE_NUMBER
        if self.low is None:
            return (
                tr("--{name} takes a whole number.", name=name)
                if is_whole
                else tr("--{name} takes a number.", name=name)
            )
        low = _number(self.low)
        if self.high is None:
            return (
                tr("--{name} takes a whole number from {low}.", name=name, low=low)
                if is_whole
                else tr("--{name} takes a number from {low}.", name=name, low=low)
            )
        high = _number(self.high)
        return (
            tr("--{name} takes a whole number from {low} to {high}.", name=name, low=low, high=high)
            if is_whole
            else tr("--{name} takes a number from {low} to {high}.", name=name, low=low, high=high)
        )


_IN_SHORT = {
    Takes.RATIO: "16:9",
    Takes.WORDS: tr_noop("words"),
    Takes.REFERENCES: tr_noop("URL or code"),
    Takes.CODES: tr_noop("code"),
}
_RATIO = re.compile(r"([0-9]{1,5}):([0-9]{1,5})")
_WHOLE = re.compile(r"[0-9]{1,12}")
_NUMBER = re.compile(r"-?(?:[0-9]{1,12}(?:\.[0-9]{0,6})?|\.[0-9]{1,6})")


def _number(value: float) -> str:
    return f"{value:g}" if value != int(value) else str(int(value))


_STILL = tr_noop("a repaint brings four still images")
_OWN_SHAPE = tr_noop("the image keeps its own shape")
_ONE_TASK = tr_noop("a submission is one task; submit again instead")
_NO_TILE = tr_noop("an area is bound to its surroundings")

PARAMETERS: tuple[Parameter, ...] = (
    Parameter("ar", tr_noop("shape of the picture"), Takes.RATIO, ("aspect",), vain=_OWN_SHAPE),
    Parameter("stylize", tr_noop("MidJourney's own taste"), Takes.NUMBER, ("s",), 0, 1000),
    Parameter("chaos", tr_noop("how unlike the images are"), Takes.NUMBER, ("c",), 0, 100),
    Parameter("weird", tr_noop("how unusual it looks"), Takes.NUMBER, ("w",), 0, 3000),
    Parameter("no", tr_noop("what should not be there"), Takes.WORDS),
    Parameter("raw", tr_noop("less of its own taste")),
    Parameter(
        "style",
        tr_noop("a manner of its version"),
        Takes.CHOICE,
        choices=("raw", "cute", "scenic", "original", "expressive", "4a", "4b", "4c"),
    ),
    Parameter("seed", tr_noop("same noise again"), Takes.WHOLE_NUMBER, (), 0, 4_294_967_295),
    Parameter("quality", tr_noop("time spent on details"), Takes.NUMBER, ("q",), 0.25, 5),
    Parameter("iw", tr_noop("weight of image prompts"), Takes.NUMBER, (), 0, 3),
    Parameter("sref", tr_noop("style of an image"), Takes.REFERENCES),
    Parameter("sw", tr_noop("weight of that style"), Takes.NUMBER, (), 0, 1000),
    Parameter("sv", tr_noop("how styles are read"), Takes.WHOLE_NUMBER, (), 1),
    Parameter("oref", tr_noop("thing or person of an image"), Takes.REFERENCES),
    Parameter("ow", tr_noop("weight of that thing"), Takes.NUMBER, (), 1, 1000),
    Parameter("cref", tr_noop("person of an image"), Takes.REFERENCES),
    Parameter("cw", tr_noop("weight of that person"), Takes.NUMBER, (), 0, 100),
    Parameter("profile", tr_noop("your own taste"), Takes.CODES, ("p", "personalize")),
    Parameter("exp", tr_noop("more detail and drama"), Takes.NUMBER, (), 0, 100),
    Parameter("version", tr_noop("which model"), Takes.NUMBER, ("v",), 1),
    Parameter("niji", tr_noop("the model for anime"), Takes.OPTIONAL_NUMBER, (), 4),
    Parameter("draft", tr_noop("quick and cheap")),
    Parameter("hd", tr_noop("larger images")),
    Parameter("stop", tr_noop("ends early, in percent"), Takes.WHOLE_NUMBER, (), 10, 100),
    Parameter("fast", tr_noop("fast mode")),
    Parameter("relax", tr_noop("relax mode")),
    Parameter("turbo", tr_noop("turbo mode")),
    Parameter("stealth", tr_noop("hidden from others")),
    Parameter("public", tr_noop("shown to others")),
    Parameter("tile", tr_noop("a picture that repeats"), vain=_NO_TILE),
    Parameter(
        "repeat",
        tr_noop("several tasks at once"),
        Takes.WHOLE_NUMBER,
        ("r",),
        1,
        40,
        vain=_ONE_TASK,
    ),
    Parameter("video", tr_noop("a film"), vain=_STILL),
    Parameter(
        "motion",
        tr_noop("how much a film moves"),
        Takes.CHOICE,
        (),
        choices=("low", "high"),
        vain=_STILL,
    ),
    Parameter("loop", tr_noop("a film that ends as it begins"), vain=_STILL),
    Parameter("end", tr_noop("last image of a film"), Takes.REFERENCES, vain=_STILL),
    Parameter("bs", tr_noop("how many films"), Takes.WHOLE_NUMBER, (), 1, 4, vain=_STILL),
    Parameter("zoom", tr_noop("a wider view"), Takes.NUMBER, (), 1, 2, vain=_OWN_SHAPE),
    *(
        Parameter(name, tr_noop("of earlier versions"), is_old=True)
        for name in ("uplight", "upbeta", "upanime", "creative", "test", "testp", "beta")
    ),
    Parameter(
        "sameseed",
        tr_noop("of earlier versions"),
        Takes.WHOLE_NUMBER,
        (),
        0,
        4_294_967_295,
        is_old=True,
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
