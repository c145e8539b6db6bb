"""The languages that the program speaks: which one it is, and how texts and numbers come out of Qt.

English is what the texts are written in, and loads nothing but names of keys: menus call them what
the texts do, in every language.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from mjgui.core import language
from mjgui.core.resources import resource_path

_log = logging.getLogger(__name__)

SYSTEM = "system"
"""What the settings say where the language is to be that of the system."""

_WORLD = "en_001"
"""English for those who do not live where it is spoken: days before months, 24 hours."""

_CONTEXT = "mjgui"
_KEY_NAMES = "keyNames"
"""The objectName of what the application calls keys by."""
_RTL = {("Arab",), ("Hebr",)}
_MOST = 2**31
_ROUND = 1_000_000


class Tongue(NamedTuple):
    """A language that can be chosen.

    Attributes:
        code: its name in the settings, and in the names of files.
        name: as those call it who speak it.
    """

    code: str
    name: str


ENGLISH = Tongue("en", "English")
TONGUES = (ENGLISH, Tongue("de", "Deutsch"), Tongue("zh_CN", "简体中文"))
"""All languages, in the order in which they are offered."""


class Translated:
    """A language of a `.qm` file; see `core.language.Language`.

    Nothing in it changes once it is loaded, so that it can be asked from every thread.

    Args:
        file: what `resources/translations.py` has made.
        locale: how numbers are written.

    Raises:
        FileNotFoundError: there is no such file, or it is no translation.
    """

    def __init__(self, file: Path, locale: QLocale) -> None:
        self._texts = QTranslator()
        if not self._texts.load(str(file)):
            raise FileNotFoundError(f"{file.name} holds no translation; install mjgui again")
        self._locale = locale
        self._of_qt = QTranslator()

    def take(self, app: QCoreApplication, code: str) -> None:
        """Let dialogs and menus of Qt's own speak it, too; without Qt's file they stay English."""
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._of_qt.load(f"qtbase_{code}", folder):
            app.installTranslator(self._of_qt)

    def leave(self, app: QCoreApplication) -> None:
        """Let Qt speak English again."""
        app.removeTranslator(self._of_qt)

    def text(self, source: str, sense: str, count: int | None) -> str:
        """Return the translation, or an empty text where there is none."""
        if count is None:
            return self._texts.translate(_CONTEXT, source, sense) or ""
        # Qt takes what fits into 32 bits. The last digits alone decide on the form.
        number = abs(count)
        number = number if number < _MOST else number % _ROUND + _ROUND
        return self._texts.translate(_CONTEXT, source, sense, number) or ""

    def number(self, value: float, decimals: int) -> str:
        """Write a number as people write it."""
        return self._locale.toString(float(value), "f", decimals)


def translation_file(tongue: Tongue) -> Path:
    """Return where the texts of a language lie; English has none.

    Raises:
        FileNotFoundError: the installation lacks them.
    """
    return resource_path(f"translations/mjgui_{tongue.code}.qm")


def key_names_file(tongue: Tongue) -> Path:
    """Return where the names lie that a language has for keys in the place of Qt's.

    Raises:
        FileNotFoundError: the installation lacks them.
    """
    return resource_path(f"translations/keys_{tongue.code}.qm")


def chosen(setting: str, wishes: Sequence[str]) -> Tongue:
    """Return the language that is meant.

    Args:
        setting: the code of a language; anything else leaves it to the system.
        wishes: the languages that the system's user wants, the best first, as `QLocale` names them.
    """
    by_code = {tongue.code: tongue for tongue in TONGUES}
    if setting in by_code:
        return by_code[setting]
    known = {_kind(QLocale(tongue.code)): tongue for tongue in TONGUES}
    passed: set[str] = set()
    for wish in wishes:
        kind = _kind(QLocale(wish))
        tongue = known.get(kind)
        # "zh" follows "zh-TW" in the list of who reads the other script, and means nothing then.
        is_bare = not {"-", "_"} & set(wish)
        if tongue is not None and not (is_bare and kind[0] in passed):
            return tongue
        passed.add(kind[0])
    return ENGLISH


def meant(setting: str, wish: str | None = None) -> Tongue:
    """Return the language that a setting means here and now; see `begin`."""
    return chosen(setting, _system(wish).uiLanguages())


def begin(app: QGuiApplication, setting: str, wish: str | None = None) -> Tongue:
    """Let the program, and Qt itself, speak a language from now on; return which.

    It is English where the installation lacks the texts of the one that is meant; see `is_lacking`.

    Widgets keep what they have said: they are built anew to say it in another language.

    Args:
        app: the application, before the widgets that are to speak it are made.
        setting: as in the settings.
        wish: the name of a locale that is taken for the system's; None for the system's own.
    """
    system, tongue = _system(wish), meant(setting, wish)
    locale = _locale(system, tongue)
    translated: Translated | None = None
    if tongue != ENGLISH:
        try:
            translated = Translated(translation_file(tongue), locale)
        except FileNotFoundError:
            _log.exception("the texts of %s cannot be loaded", tongue.code)
            tongue, locale = ENGLISH, _locale(system, ENGLISH)
    before = language.spoken()
    if isinstance(before, Translated):
        before.leave(app)
    if translated is None:
        language.speak(language.English())
    else:
        language.speak(translated)
        translated.take(app, tongue.code)
    _call_keys(app, tongue)
    is_rtl, was_rtl = (_kind(QLocale(each.name()))[1:] in _RTL for each in (locale, QLocale()))
    if is_rtl is not was_rtl:  # where it stays, the option -reverse does, too
        from PySide6.QtCore import Qt  # noqa: PLC0415 - takes a while to load

        directions = Qt.LayoutDirection
        app.setLayoutDirection(directions.RightToLeft if is_rtl else directions.LeftToRight)
    QLocale.setDefault(locale)
    return tongue


def is_lacking(tongue: Tongue) -> bool:
    """Whether English is spoken in the place of a language whose texts could not be loaded."""
    return tongue != ENGLISH and isinstance(language.spoken(), language.English)


def _call_keys(app: QCoreApplication, tongue: Tongue) -> None:
    """Let menus call keys what the texts of a language do; without their file Qt's names stay.

    What is installed last is asked first, so this comes after Qt's own translation.
    """
    before = app.findChild(QTranslator, _KEY_NAMES)
    if before is not None:
        app.removeTranslator(before)
        before.setParent(None)
    names = QTranslator(app)
    names.setObjectName(_KEY_NAMES)
    try:
        file = key_names_file(tongue)
    except FileNotFoundError:
        _log.exception("the names of keys in %s cannot be loaded", tongue.code)
        return
    if names.load(str(file)):
        app.installTranslator(names)


def _locale(system: QLocale, tongue: Tongue) -> QLocale:
    """How numbers and dates are written in a language on this system."""
    own = QLocale(_WORLD if tongue == ENGLISH else tongue.code)
    # Who chooses the system's language gets its habits, too: those of Austria, say.
    return system if _kind(QLocale(system.name())) == _kind(own) else own


def _system(wish: str | None) -> QLocale:
    return QLocale(wish) if wish else QLocale.system()


def _kind(locale: QLocale) -> tuple[str, ...]:
    """The codes of language and script, as in "zh-Hans-CN".

    By text, since `QLocale`'s enumerations take as long to load as a third of all before the first
    frame.
    """
    return tuple(locale.uiLanguages()[0].split("-")[:2])
