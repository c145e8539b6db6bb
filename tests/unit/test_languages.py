"""Which language is spoken, and how texts, numbers and Qt's own words come out in it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from mjgui.app import languages
from mjgui.app.languages import ENGLISH, SYSTEM, TONGUES, begin, chosen
from mjgui.core.language import number_text, spoken, tr, tr_n
from mjgui.core.settings import Settings
from resources import translations
from resources.source_texts import Key, Text

TEXTS = (
    Text(Key("Saved {name}.", "")),
    Text(Key("Open", "")),
    Text(Key("Open", "path")),
    Text(Key("{n} areas", ""), one="{n} area"),
)
GERMAN: dict[str, str | list[str]] = {
    "Saved {name}.": "{name} gespeichert.",
    "Open": "Öffnen",
    "path|Open": "Offen",
    "{n} areas": ["{n} Bereich", "{n} Bereiche"],
}


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    begin(qapp, "en")


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A German of four texts, in the place of the whole one."""
    translations.update(TEXTS, tmp_path)
    assert translations.fill(TEXTS, "de", GERMAN, tmp_path) == []
    translations.release("de", tmp_path / "mjgui_de.qm", tmp_path)
    monkeypatch.setattr(languages, "resource_path", lambda name: tmp_path / Path(name).name)


@pytest.mark.parametrize(
    ("setting", "wishes", "code"),
    [
        ("de", ["zh-Hans-CN"], "de"),
        ("en", ["de"], "en"),
        (SYSTEM, ["de-AT", "de"], "de"),
        (SYSTEM, ["de_CH"], "de"),
        (SYSTEM, ["fr-FR", "fr", "de"], "de"),
        (SYSTEM, ["zh-Hans-SG", "zh-SG", "zh"], "zh_CN"),
        (SYSTEM, ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh", "de"], "de"),
        (SYSTEM, ["zh-Hant-TW", "zh", "zh-Hans-CN"], "zh_CN"),
        (SYSTEM, ["en-GB", "de"], "en"),
        (SYSTEM, ["fr", "ar"], "en"),
        (SYSTEM, ["C"], "en"),
        (SYSTEM, [], "en"),
        ("tlh", ["de"], "de"),
    ],
)
def test_the_language_is_what_was_chosen_or_what_the_system_wants_most(
    setting: str, wishes: list[str], code: str
) -> None:
    assert chosen(setting, wishes).code == code


def test_every_language_can_be_set() -> None:
    for code in (SYSTEM, *(tongue.code for tongue in TONGUES)):
        assert Settings().changed(language=code).language == code


def test_texts_and_numbers_come_in_the_language(app: QApplication, german: None) -> None:
    assert begin(app, "de").name == "Deutsch"
    assert tr("Saved {name}.", name="a{b}.png") == "a{b}.png gespeichert."
    assert (tr("Open"), tr("Open", sense="path")) == ("Öffnen", "Offen")
    assert [tr_n("{n} area", "{n} areas", n) for n in (0, 1, 2)] == [
        "0 Bereiche",
        "1 Bereich",
        "2 Bereiche",
    ]
    assert tr_n("{n} area", "{n} areas", 2**40) == "1.099.511.627.776 Bereiche"
    assert number_text(1234.56, 1) == "1.234,6"
    assert tr("Nobody has translated this.") == "Nobody has translated this."


def test_every_thread_may_ask(app: QApplication, german: None) -> None:
    begin(app, "de")
    heard: set[str] = set()

    def ask() -> None:
        for _ in range(500):
            heard.update((tr("Open"), tr_n("{n} area", "{n} areas", 2), number_text(1.5, 1)))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert heard == {"Öffnen", "2 Bereiche", "1,5"}


@pytest.mark.parametrize(("code", "cancel"), [("de", "Abbrechen"), ("zh_CN", "取消")])
def test_qt_speaks_it_too_and_then_english_again(app: QApplication, code: str, cancel: str) -> None:
    begin(app, code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().name() == QLocale(code).name()
    assert begin(app, "en") == ENGLISH
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() is QLocale.Language.English
    assert spoken().number(1234.5, 1) == "1,234.5"


def test_the_system_says_which_habits_a_language_has(app: QApplication, german: None) -> None:
    assert begin(app, SYSTEM, "de_AT").code == "de"
    assert QLocale().name() == "de_AT"
    assert begin(app, "de", "en_GB").code == "de"
    assert QLocale().name() == "de_DE"
    begin(app, SYSTEM, "en_GB")
    assert QLocale().name() == "en_GB"
    begin(app, "en", "de_DE")
    assert QLocale().language() is QLocale.Language.English


def test_the_layout_follows_the_direction_of_the_locale(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(app, "en")
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # as by the option -reverse
    begin(app, "en")
    assert app.isRightToLeft()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    monkeypatch.setattr(languages, "_WORLD", "ar_EG")  # English has no such locale, so it stands in
    begin(app, "en", "fr")
    assert app.isRightToLeft()
    monkeypatch.undo()
    begin(app, "en")
    assert app.isLeftToRight()


def test_a_file_that_is_no_translation_is_heard_of(tmp_path: Path) -> None:
    (tmp_path / "mjgui_de.qm").write_bytes(b"no translation")
    with pytest.raises(FileNotFoundError, match="holds no translation"):
        languages.Translated(tmp_path / "mjgui_de.qm", QLocale("de"))


@pytest.mark.parametrize(
    ("code", "enter"), [("en", "Enter"), ("de", "Eingabe"), ("zh_CN", "Enter")]
)
def test_menus_call_keys_what_the_texts_call_them(app: QApplication, code: str, enter: str) -> None:
    def shown(keys: str) -> str:
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

    begin(app, code)
    assert shown("Return") == enter
    assert enter in tr("arrow keys, Enter", sense="keys")
    assert shown("Backspace") == tr("Backspace", sense="keys")
    assert shown("Esc") == tr("Esc", sense="keys")
    assert tr("Space+drag, middle drag", sense="keys").startswith(f"{shown('Space')}+")
    modifiers = shown("Ctrl+Return").removesuffix(enter)
    assert tr("Ctrl+wheel, pinch", sense="keys").startswith(modifiers)
    modifiers = shown("Shift+Alt+Return").removesuffix(f"+{enter}")
    words = set(modifiers.split("+"))
    assert all(word in tr("Shift+Alt at the press", sense="keys") for word in words)
    begin(app, "en")
    assert shown("Ctrl+Return") == "Ctrl+Enter"
    assert len(app.findChildren(QTranslator)) == 1
