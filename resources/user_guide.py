"""The guide as pages for the web: `python resources/user_guide.py`.

The program's own guide, `resources/guide/LANGUAGE/*.md`, has places for names and shortcuts of
actions, which the window fills in. Here they are filled in from the table of actions, with the
pictures that `python -m tests.screenshots` makes, all on one page: `resources/user-guide/`.
`--check` tells by its exit code whether that is up to date.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# The folder of the program, whose actions are read.
sys.path.insert(0, str(ROOT))

# ruff: noqa: E402
from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from mjgui.app.languages import (
    ENGLISH,
    TONGUES,
    Tongue,
    Translated,
    key_names_file,
    translation_file,
)
from mjgui.core import language
from mjgui.core.guide import PAGES, Page, read_guide
from mjgui.core.language import English, tr_marked
from mjgui.core.resources import resource_path
from mjgui.ui.action_table import SPECS, ActionSpec, menu_title
from mjgui.ui.words import plain_title

FOLDER = ROOT / "resources" / "user-guide"
PICTURES = {
    "first-steps": "start",
    "drawing": "edit",
    "comparing": "wipe",
    "saving": "compare",
    "history": "history",
    "submitting": "edits",
    "settings": "settings",
    "shortcuts": "palette",
}
"""The picture of each page that has one."""

_ACTION = re.compile(r"\[\]\(action:(\w+)\)")
_PAGE_LINK = re.compile(r"\]\(guide:([\w-]+)\)")
_TITLE = re.compile(r"^# (.+)\n", re.MULTILINE)
_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
_PLUS = re.compile(r"\+(?=.)")
_BY_NAME = {spec.name: spec for spec in SPECS}


def main(argv: list[str]) -> int:
    """Write the guide in every language that has one; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if out of date")
    is_check = parser.parse_args(argv).check
    stale = {path: text for path, text in web_guides() if _now(path) != text}
    for path, text in stale.items():
        if is_check:
            sys.stderr.write(f"{path.relative_to(ROOT)} is out of date\n")
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return 1 if stale and is_check else 0


def web_guides() -> Iterator[tuple[Path, str]]:
    """Give each language's file and what is to stand in it; the language is spoken meanwhile."""
    before = language.spoken()
    languages = [tongue for tongue in TONGUES if (resource_path("guide") / tongue.code).is_dir()]
    try:
        for tongue in languages:
            language.speak(_language(tongue))
            yield FOLDER / f"{tongue.code}.md", _whole(tongue, languages)
    finally:
        language.speak(before)


class KeyNames:
    """What a language calls keys: the names that the window's menus show on Windows and Linux."""

    def __init__(self, tongue: Tongue) -> None:
        self._names, of_qt = QTranslator(), QTranslator()
        self._names.load(str(key_names_file(tongue)))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        of_qt.load(f"qtbase_{tongue.code}", folder)
        self._of_qt = of_qt

    def called(self, portable: str) -> str:
        """Return a shortcut in portable text as the language writes it."""
        return "+".join(self._name(key) for key in _PLUS.split(portable))

    def all_of(self, spec: ActionSpec) -> Iterable[str]:
        """Return the shortcuts of an action, each once: two keys may have one name."""
        return dict.fromkeys(self.called(keys) for keys in spec.keys)

    def _name(self, key: str) -> str:
        named = (names.translate("QShortcut", key) for names in (self._names, self._of_qt))
        return next(filter(None, named), key)


def _language(tongue: Tongue) -> language.Language:
    if tongue == ENGLISH:
        return English()
    return Translated(translation_file(tongue), QLocale(tongue.code))


def _whole(tongue: Tongue, languages: list[Tongue]) -> str:
    keys = KeyNames(tongue)
    others = [f"[{other.name}]({other.code}.md)" for other in languages if other != tongue]
    pages = read_guide(tongue.code)
    contents = "\n".join(f"- [{_title(page)}](#{page.name})" for page in pages)
    parts = ["# mjgui", *([" · ".join(others)] if others else []), contents]
    return "\n\n".join([*parts, *(_page(page, keys) for page in pages)]) + "\n"


def _title(page: Page) -> str:
    match = _TITLE.match(page.text)
    return match[1] if match else tr_marked(PAGES[page.name])


def _page(page: Page, keys: KeyNames) -> str:
    """One page as a chapter: headings a step lower, an anchor, and its picture."""
    body = _TITLE.sub("", page.text, count=1).strip()
    body = _PAGE_LINK.sub(r"](#\1)", _ACTION.sub(lambda link: _action(link[1], keys), body))
    body = _HEADING.sub(r"#\1 ", body).replace("{shortcuts}", "\n".join(_shortcuts(keys)))
    picture = PICTURES.get(page.name)
    parts = [f'<a id="{page.name}"></a>', f"## {_title(page)}"]
    return "\n\n".join([*parts, *([_picture(picture, _title(page))] if picture else []), body])


def _picture(name: str, words: str) -> str:
    light, dark = (f"../screenshots/{name}-{theme}.webp" for theme in ("light", "dark"))
    return (
        f'<picture><source media="(prefers-color-scheme: dark)" srcset="{dark}">'
        f'<img alt="{words}" src="{light}"></picture>'
    )


def _action(name: str, keys: KeyNames) -> str:
    spec = _BY_NAME[name]
    shown = f" ({_code(keys.called(spec.keys[0]))})" if spec.keys else ""
    return f"**{spec.words.title}**{shown}"


def _code(text: str) -> str:
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def _shortcuts(keys: KeyNames) -> Iterator[str]:
    """Every action that has keys, a table for each menu."""
    for menu in dict.fromkeys(spec.menu for spec in SPECS):
        rows = [
            f"| {spec.words.title} | {', '.join(_code(each) for each in keys.all_of(spec))} |"
            for spec in SPECS
            if spec.menu == menu and spec.keys
        ]
        if rows:
            yield f"\n### {plain_title(menu_title(menu))}\n\n| | |\n|---|---|"
            yield from rows


def _now(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
