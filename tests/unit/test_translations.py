"""Every text is collected for translators, and what they give back stays with its text."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from resources import translations
from resources.translations import Catalogue, Key, SourceError, Text, collect

IS_STRICT = True
"""Whether texts that nobody has translated yet, and files out of step, fail this suite."""

SOURCE = """
from mjgui.core.language import tr, tr_n, tr_noop

def say(name, n):
    # Translators: what a button says that
    # keeps a picture.
    tr("&Save")
    tr("Open", sense="path")
    tr("Open")
    tr_n("{n} area of {name}", "{n} areas of {name}", n, name=name)
    tr("A long text "
       "in two parts: “{name}”, <b>&amp;</b>.", name=name)

CONSTANT = tr_noop("Later")
"""


def package(folder: Path, source: str, name: str = "talk.py") -> Path:
    root = folder / "talking"
    root.mkdir(exist_ok=True)
    (root / name).write_text(source, encoding="utf-8")
    return root


@pytest.fixture
def texts(tmp_path: Path) -> tuple[Text, ...]:
    return collect(package(tmp_path, SOURCE))


def test_texts_are_found_with_what_translators_should_know(texts: tuple[Text, ...]) -> None:
    found = {text.key: text for text in texts}
    assert list(found) == [
        Key("&Save", ""),
        Key("Open", "path"),
        Key("Open", ""),
        Key("{n} areas of {name}", ""),
        Key("A long text in two parts: “{name}”, <b>&amp;</b>.", ""),
        Key("Later", ""),
    ]
    assert found[Key("&Save", "")].notes == ("what a button says that keeps a picture.",)
    assert found[Key("{n} areas of {name}", "")].one == "{n} area of {name}"
    assert found[Key("Later", "")].files == ("talking/talk.py",)


def test_a_text_that_stands_twice_is_translated_once(tmp_path: Path) -> None:
    package(tmp_path, 'tr("Undo")\ntr("Undo")')
    (text,) = collect(package(tmp_path, 'tr("Undo")', "walk.py"))
    assert text.files == ("talking/talk.py", "talking/walk.py")


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ('x = 1\ntr(f"Saved {x}.")', "talk.py:2"),
        ('tr("Saved " + name)', "talk.py:1"),
        ("tr()", "talk.py:1"),
        ('tr("")', "talk.py:1"),
        ('tr_n("one area", many, 3)', "talk.py:1"),
        ('tr("Open", sense=which)', "talk.py:1"),
    ],
)
def test_what_cannot_be_translated_is_complained_of(
    tmp_path: Path, source: str, place: str
) -> None:
    with pytest.raises(SourceError, match=place):
        collect(package(tmp_path, source))


def test_one_text_cannot_be_two(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="depends on a number"):
        collect(package(tmp_path, 'tr("{n} areas")\ntr_n("{n} area", "{n} areas", 3)'))


def test_what_is_translated_outlives_changes_of_the_source(
    texts: tuple[Text, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "translations"
    translations.update(texts, folder)
    done: dict[str, str | list[str]] = {
        "&Save": "&Speichern",
        "path|Open": "Offen",
        "{n} areas of {name}": ["Ein Bereich von {name}", "{n} Bereiche von {name}"],
        "A long text in two parts: “{name}”, <b>&amp;</b>.": "Ein Text: „{name}“, <b>&amp;</b>.",
    }
    assert translations.fill(texts, "de", done, folder) == []
    fewer = collect(package(tmp_path, SOURCE.replace('tr("&Save")', 'tr("&Keep")')))
    translations.update(fewer, folder)
    known = Catalogue.read("de", folder).translations
    assert Key("&Save", "") not in known
    assert known[Key("Open", "path")].forms == ("Offen",)
    assert known[Key("Open", "path")].is_done
    assert known[Key("{n} areas of {name}", "")].forms == (
        "Ein Bereich von {name}",
        "{n} Bereiche von {name}",
    )
    names = [each["source"] for each in translations.missing(fewer, "de", folder)]
    assert names == ["&Keep", "Open", "Later"]


def test_the_program_loads_what_was_translated(texts: tuple[Text, ...], tmp_path: Path) -> None:
    done: dict[str, str | list[str]] = {
        "&Save": "保存(&S)",
        "path|Open": "已打开",
        "{n} areas of {name}": ["{name}有{n}个区域"],
    }
    translations.update(texts, tmp_path)
    assert translations.fill(texts, "zh_CN", done, tmp_path) == []
    translations.release("zh_CN", tmp_path / "talk.qm", tmp_path)
    loaded = QTranslator()
    assert loaded.load(str(tmp_path / "talk.qm"))
    assert loaded.translate("mjgui", "&Save") == "保存(&S)"
    assert loaded.translate("mjgui", "Open", "path") == "已打开"
    assert loaded.translate("mjgui", "{n} areas of {name}", "", 1) == "{name}有{n}个区域"
    assert not loaded.translate("mjgui", "Later")


@pytest.mark.parametrize(
    ("name", "given", "complaint"),
    [
        ("&Save", "Speichern", "mnemonic"),
        ("&Save", "&Speichern {name}", "not in the English text"),
        ("{n} areas of {name}", ["{n} Bereich", "{n} Bereiche von {name}"], "is missing"),
        ("{n} areas of {name}", ["Ein Bereich von {name}", "Bereiche von {name}"], "is missing"),
        ("{n} areas of {name}", "{n} Bereiche von {name}", "2 forms"),
        ("A long text in two parts: “{name}”, <b>&amp;</b>.", "{name}", "tags"),
        ("Later", "", "empty"),
        ("Sooner", "Früher", "no such text"),
    ],
)
def test_a_translation_that_would_break_is_refused(
    texts: tuple[Text, ...], tmp_path: Path, name: str, given: str | list[str], complaint: str
) -> None:
    translations.update(texts, tmp_path)
    (refused,) = translations.fill(texts, "de", {name: given}, tmp_path)
    assert complaint in refused
    assert len(translations.missing(texts, "de", tmp_path)) == len(texts)


def test_braces_with_words_between_them_are_no_fields(tmp_path: Path) -> None:
    (text,) = collect(package(tmp_path, 'tr("Write {task}; for a brace {{ or }}.")'))
    assert translations.faults(text, ["Schreiben Sie {task}; als Klammer {{ oder }}."]) == []
    assert translations.faults(text, ["Schreiben Sie {{ oder }}."]) == ["{task} is missing"]


def test_check_finds_what_is_out_of_step(texts: tuple[Text, ...], tmp_path: Path) -> None:
    def complaints(*, wants_all: bool = False) -> str:
        return "\n".join(translations.check(texts, tmp_path, wants_all=wants_all))

    assert "mjgui_de.ts is not in step" in complaints()
    translations.update(texts, tmp_path)
    assert "mjgui_zh_CN.qm is older" in complaints()
    for language in translations.LANGUAGES:
        translations.release(language, tmp_path / f"mjgui_{language}.qm", tmp_path)
    assert complaints() == ""
    assert "'Later' is not finished" in complaints(wants_all=True)
    path = tmp_path / "mjgui_de.ts"
    path.write_text(path.read_text("utf-8").replace("Later", "Sooner"), "utf-8")
    assert "mjgui_de.ts is not in step" in complaints()


def test_qt_keeps_the_files_as_they_are_written(texts: tuple[Text, ...], tmp_path: Path) -> None:
    translations.update(texts, tmp_path)
    root = ET.parse(tmp_path / "mjgui_de.ts").getroot()  # noqa: S314 - made above
    assert root.get("language") == "de"
    assert [each.text for each in root.iter("name")] == ["mjgui"]
    assert len(list(root.iter("message"))) == len(texts)


def test_what_is_missing_is_printed_for_translators(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["--missing", "de"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert all(each["source"] and each["files"] for each in printed)


def test_every_action_is_collected() -> None:
    names = {text.key.source for text in collect(translations.ROOT / "mjgui")}
    assert {"&File", "Load", "&Load generation"} <= names


def test_names_of_keys_are_of_the_files_that_they_were_made_of(tmp_path: Path) -> None:
    assert translations.check_key_names() == []
    for path in translations.FOLDER.glob("keys_*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    assert len(translations.check_key_names(tmp_path)) == len(translations.KEY_NAMES)


def test_what_is_translated_of_the_program_is_sound() -> None:
    found = collect(translations.ROOT / "mjgui")
    if IS_STRICT:
        assert translations.check(found) == []
        return
    for language in translations.LANGUAGES:
        catalogue = Catalogue.read(language, translations.FOLDER)
        for text in found:
            forms = catalogue.of(text).forms
            assert not any(forms) or translations.faults(text, forms) == [], text.key
