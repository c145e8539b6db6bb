"""The texts that users read, and their translations: `python resources/translations.py`.

Without arguments it brings `resources/translations/mjgui_*.ts` into step with the source: what is
new is added, what is gone is taken out, and what is translated stays. Qt Linguist opens these files
(`pyside6-linguist`). Where several people translate at once, each can take what is missing as JSON,
and give back an object of translations by their English texts:

    python resources/translations.py --missing de > missing.json
    python resources/translations.py --fill done.json de

`--release` makes of each the `.qm` file that the program loads, and `--check` finds whatever is out
of step, unfinished or not sound.

What keys are called is Qt's to translate, and the texts call some of them otherwise: Qt says
"Return" where a text says "Enter". `keys_*.ts`, written by hand, hold the names that take the place
of Qt's.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

# The folder of the program, whose actions are read, and this one.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from source_texts import Key, SourceError, Text, collect

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"de": 2, "zh_CN": 1}
"""Each language with the number of forms that it has of a text with a number in it."""
CONTEXT = "mjgui"
KEY_NAMES = ("en", *LANGUAGES)
"""The languages that call some keys otherwise than Qt does, English among them."""

_FIELD = re.compile(r"\{\w+\}")
_MNEMONIC = re.compile(r"&(?!&|\w+;)\S")
_TAG = re.compile(r"</?\w+[^<>]*>")


@dataclass(frozen=True)
class Translation:
    """What a `.ts` file says of one text.

    Attributes:
        forms: the translation; several for a text with a number, empty ones where there is none.
        is_finished: whether somebody stands by it.
        remark: what translators have noted.
    """

    forms: tuple[str, ...]
    is_finished: bool = False
    remark: str = ""

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self.is_finished and all(self.forms)


# -- the files -----------------------------------------------------------------------------------


@dataclass
class Catalogue:
    """The translations into one language: a `.ts` file of Qt Linguist.

    Attributes:
        language: its code, one of `LANGUAGES`.
        translations: by text.
    """

    language: str
    translations: dict[Key, Translation] = field(default_factory=dict[Key, Translation])

    @classmethod
    def read(cls, language: str, folder: Path) -> Catalogue:
        """Read what is translated so far; nothing where there is no file."""
        path = folder / f"mjgui_{language}.ts"
        catalogue = cls(language)
        if not path.exists():
            return catalogue
        for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
            element = message.find("translation")
            if element is None:
                continue
            forms = [each.text or "" for each in element.iter("numerusform")]
            key = Key(message.findtext("source", ""), message.findtext("comment", ""))
            catalogue.translations[key] = Translation(
                tuple(forms or [element.text or ""]),
                element.get("type") is None,
                message.findtext("translatorcomment", ""),
            )
        return catalogue

    def of(self, text: Text) -> Translation:
        """The translation of a text as it is now; what was of another kind has to be looked at."""
        count = 1 if text.one is None else LANGUAGES[self.language]
        known = self.translations.get(text.key)
        if known is None:
            return Translation(("",) * count)
        if len(known.forms) == count:
            return known
        return Translation((known.forms[-1],) * count, is_finished=False, remark=known.remark)

    def written(self, texts: Iterable[Text]) -> str:
        """Return the content of the file for these texts, as Qt Linguist writes it."""
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            f'<TS version="2.1" language="{self.language}" sourcelanguage="en">',
            "<context>",
            f"    <name>{CONTEXT}</name>",
        ]
        for text in texts:
            lines += self._message(text)
        return "\n".join([*lines, "</context>", "</TS>", ""])

    def _message(self, text: Text) -> Iterator[str]:
        known = self.of(text)
        yield "    <message>" if text.one is None else '    <message numerus="yes">'
        for name in text.files:
            yield f'        <location filename="../../{_quoted(name)}"/>'
        yield f"        <source>{_quoted(text.key.source)}</source>"
        if text.key.sense:
            yield f"        <comment>{_quoted(text.key.sense)}</comment>"
        notes = list(text.notes)
        if text.one is not None:
            notes.insert(0, f"For one: {text.one}")
        if notes:
            said = "\n".join(notes)
            yield f"        <extracomment>{_quoted(said)}</extracomment>"
        if known.remark:
            yield f"        <translatorcomment>{_quoted(known.remark)}</translatorcomment>"
        start = "<translation>" if known.is_done else '<translation type="unfinished">'
        if text.one is None:
            yield f"        {start}{_quoted(known.forms[0])}</translation>"
        else:
            yield f"        {start}"
            for form in known.forms:
                yield f"            <numerusform>{_quoted(form)}</numerusform>"
            yield "        </translation>"
        yield "    </message>"


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def faults(text: Text, forms: Sequence[str]) -> list[str]:
    """Return what is wrong with a translation, in words.

    What is filled in has to be the same as in English, but a form for one may leave out the number.
    """
    source, found = text.key.source, []
    wanted, number = set(_FIELD.findall(source)), set[str]()
    if text.one is not None:
        number = {"{n}"}
        wanted |= set(_FIELD.findall(text.one)) - number
    for place, form in enumerate(forms):
        given = set(_FIELD.findall(form))
        may_miss = number if place < len(forms) - 1 else set[str]()
        if missing := wanted - given - may_miss:
            found.append(f"{' '.join(sorted(missing))} is missing")
        if unknown := given - wanted - number:
            found.append(f"{' '.join(sorted(unknown))} is not in the English text")
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(source)):
            found.append("it has another number of mnemonics (&)")
        if sorted(_TAG.findall(form)) != sorted(_TAG.findall(source)):
            found.append("it has other tags")
    return found


# -- what can be asked for -----------------------------------------------------------------------


def update(texts: Sequence[Text], folder: Path = FOLDER) -> None:
    """Bring all files into step with the source."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        _write(Catalogue.read(language, folder), texts, folder)


def _write(catalogue: Catalogue, texts: Sequence[Text], folder: Path) -> None:
    path = folder / f"mjgui_{catalogue.language}.ts"
    path.write_text(catalogue.written(texts), encoding="utf-8", newline="\n")


def missing(texts: Sequence[Text], language: str, folder: Path = FOLDER) -> list[dict[str, object]]:
    """Return what is not translated yet, and what translators should know of it."""
    catalogue = Catalogue.read(language, folder)
    return [
        {
            "source": text.key.source,
            **({"sense": text.key.sense} if text.key.sense else {}),
            **({"one": text.one, "forms": LANGUAGES[language]} if text.one is not None else {}),
            **({"notes": list(text.notes)} if text.notes else {}),
            "files": list(text.files),
        }
        for text in texts
        if not catalogue.of(text).is_done
    ]


def fill(
    texts: Sequence[Text],
    language: str,
    given: Mapping[str, str | list[str]],
    folder: Path = FOLDER,
) -> list[str]:
    """Put translations into a file; return what could not be put in, in words.

    Args:
        texts: what there is to translate.
        language: the language's code.
        given: translations by English text, or by `sense|text`; lists where a number is in it.
        folder: where the files are.
    """
    catalogue = Catalogue.read(language, folder)
    by_name = {text.key.source: text for text in texts if not text.key.sense}
    by_name |= {f"{text.key.sense}|{text.key.source}": text for text in texts if text.key.sense}
    refused: list[str] = []
    for name, translation in given.items():
        forms = (translation,) if isinstance(translation, str) else tuple(translation)
        text = by_name.get(name)
        if text is None:
            refused.append(f"{name!r}: there is no such text")
            continue
        count = len(catalogue.of(text).forms)
        wrong = faults(text, forms)
        if len(forms) != count:
            wrong.append(f"it needs {count} forms")
        if not all(forms):
            wrong.append("it is empty")
        if wrong:
            refused.append(f"{name!r}: {', '.join(wrong)}")
        else:
            remark = catalogue.of(text).remark
            catalogue.translations[text.key] = Translation(forms, is_finished=True, remark=remark)
    _write(catalogue, texts, folder)
    return refused


def release(language: str, target: Path, folder: Path = FOLDER, kind: str = "mjgui") -> None:
    """Make the file that the program loads out of one that is translated.

    Args:
        language: its code.
        target: the file to write.
        folder: where what is translated lies.
        kind: "mjgui" for the texts, "keys" for the names of keys.
    """
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source = folder / f"{kind}_{language}.ts"
    command = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def check(texts: Sequence[Text], folder: Path = FOLDER, *, wants_all: bool = True) -> list[str]:
    """Return what is out of step, unfinished or not sound, in words.

    Args:
        texts: what there is to translate.
        folder: where the files are.
        wants_all: whether what is not translated yet is a fault.
    """
    found: list[str] = []
    for language in LANGUAGES:
        path = folder / f"mjgui_{language}.ts"
        catalogue = Catalogue.read(language, folder)
        if not path.exists() or path.read_text(encoding="utf-8") != catalogue.written(texts):
            found.append(f"{path.name} is not in step with the source: run this without arguments")
            continue
        for text in texts:
            known = catalogue.of(text)
            if any(known.forms):
                found += [
                    f"{path.name}: {text.key.source!r}: {each}"
                    for each in faults(text, known.forms)
                ]
            if wants_all and not known.is_done:
                found.append(f"{path.name}: {text.key.source!r} is not finished")
        found += _staleness(language, folder, "mjgui")
    return found


def check_key_names(folder: Path = FOLDER) -> list[str]:
    """Return what is out of step of the names of keys, in words."""
    return [fault for code in KEY_NAMES for fault in _staleness(code, folder, "keys")]


def _staleness(language: str, folder: Path, kind: str) -> list[str]:
    source = folder / f"{kind}_{language}.ts"
    with tempfile.TemporaryDirectory() as made:
        fresh, kept = Path(made) / "fresh.qm", source.with_suffix(".qm")
        release(language, fresh, folder, kind)
        if kept.exists() and kept.read_bytes() == fresh.read_bytes():
            return []
    return [f"{kept.name} is older than {source.name}: run this with --release"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked for; 1 where something is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked = parser.add_mutually_exclusive_group()
    asked.add_argument("--check", action="store_true", help="find what is out of step or missing")
    asked.add_argument("--release", action="store_true", help="make the .qm files")
    asked.add_argument("--missing", choices=LANGUAGES, help="print what is not translated, as JSON")
    asked.add_argument(
        "--fill", nargs=2, metavar=("FILE", "LANGUAGE"), help="put in the translations of a file"
    )
    options = parser.parse_args(arguments)
    try:
        texts = collect(ROOT / "mjgui")
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    wrong: list[str] = []
    if options.check:
        wrong = [*check(texts), *check_key_names()]
    elif options.release:
        for language in LANGUAGES:
            release(language, FOLDER / f"mjgui_{language}.qm")
        for language in KEY_NAMES:
            release(language, FOLDER / f"keys_{language}.qm", kind="keys")
    elif options.missing:
        print(json.dumps(missing(texts, options.missing), ensure_ascii=False, indent=1))
    elif options.fill:
        path, language = options.fill
        if language not in LANGUAGES:
            parser.error(f"there is no language {language}")
        wrong = fill(texts, language, json.loads(Path(path).read_text(encoding="utf-8")))
    else:
        update(texts)
    for each in wrong:
        print(each, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
