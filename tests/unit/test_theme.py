"""The themes: contrast, neutral greys, and what the controller does to the application."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mjgui.ui.accents import ACCENTS, accented
from mjgui.ui.stylesheet import style_sheet
from mjgui.ui.theme import DARK, LIGHT, Theme, ThemeController, mark, palette, resolve

SURFACES = ("window", "panel", "raised", "input", "hover", "pressed")
TEXT_PAIRS = [
    *((ink, surface) for ink in ("text", "text_dim") for surface in SURFACES),
    *(
        (ink, surface)
        for ink in ("accent_ink", "danger", "warning", "success", "info")
        for surface in ("window", "panel", "raised", "input")
    ),
    ("syntax_name", "input"),
    ("syntax_value", "input"),
    ("text", "accent_soft"),
    ("accent_ink", "accent_soft"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("accent_text", "accent_pressed"),
    ("error_bar_text", "error_bar"),
    ("warning_bar_text", "warning_bar"),
    ("success_bar_text", "success_bar"),
    ("info_bar_text", "info_bar"),
    ("canvas_text", "canvas"),
    ("canvas_dim", "canvas"),
    ("tooltip_text", "tooltip"),
]
# Text that cannot be used now, icons, frames and focus rings need three to one.
WEAKER_PAIRS = [
    *(("text_disabled", surface) for surface in ("window", "panel", "raised", "input")),
    *(("focus", surface) for surface in ("window", "panel", "input", "raised")),
    *(("icon", surface) for surface in (*SURFACES, "accent_soft")),
    ("canvas_accent", "canvas"),
    ("danger", "error_bar"),
    ("warning", "warning_bar"),
    ("success", "success_bar"),
    ("info", "info_bar"),
    ("text", "accent"),
]


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def controller(qapp: QApplication) -> Iterator[ThemeController]:
    controller = ThemeController(qapp, "dark")
    yield controller
    controller.deleteLater()
    qapp.setStyleSheet("")


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "surface"), TEXT_PAIRS)
def test_text_is_legible(theme: Theme, ink: str, surface: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("ink", "surface"), WEAKER_PAIRS)
def test_signs_and_disabled_text_can_be_made_out(theme: Theme, ink: str, surface: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 3


ANY_COLOUR = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


def pairs_that_cannot_be_read(theme: Theme) -> list[tuple[str, str]]:
    demanded = [*((pair, 4.5) for pair in TEXT_PAIRS), *((pair, 3.0) for pair in WEAKER_PAIRS)]
    return [
        (ink, surface)
        for (ink, surface), least in demanded
        if contrast(getattr(theme, ink), getattr(theme, surface)) < least
    ]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("colour", [colour for _, colour in ACCENTS])
def test_every_accent_is_legible(theme: Theme, colour: str) -> None:
    assert pairs_that_cannot_be_read(accented(theme, colour)) == []


@given(ANY_COLOUR)
def test_whatever_colour_is_chosen_the_accent_is_legible(colour: str) -> None:
    for theme in (DARK, LIGHT):
        assert pairs_that_cannot_be_read(accented(theme, colour)) == []


def test_an_accent_keeps_its_hue_and_touches_nothing_else() -> None:
    green = accented(DARK, "#2b7f4b")
    assert 130 < green.color("accent").hslHue() < 160
    changed = {name for name in DARK._fields if getattr(DARK, name) != getattr(green, name)}
    assert changed == {
        *("accent", "accent_hover", "accent_pressed", "accent_ink", "accent_soft"),
        *("focus", "canvas_accent"),
    }


def test_the_controller_takes_an_accent_and_gives_it_back(
    controller: ThemeController, qapp: QApplication
) -> None:
    seen: list[Theme] = []
    controller.theme_changed.connect(seen.append)
    controller.set_appearance("dark", "#2b7f4b")
    assert controller.theme == accented(DARK, "#2b7f4b")
    assert controller.theme.accent in qapp.styleSheet()
    controller.set_appearance("dark", DARK.accent)
    assert controller.theme == DARK
    assert seen == [accented(DARK, "#2b7f4b"), DARK]


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_greys_near_pictures_are_neutral(theme: Theme) -> None:
    for token in ("canvas", "window", "panel", "raised", "input", "text", "text_dim", "icon"):
        color = theme.color(token)
        assert color.red() == color.green() == color.blue(), token


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_every_token_is_a_color(theme: Theme) -> None:
    for name in theme._fields:
        if name != "name":
            assert QColor(getattr(theme, name)).isValid(), name
    assert theme.is_dark == (theme is DARK)
    with pytest.raises(AttributeError):
        theme.color("no_such_token")


def test_disabled_text_differs_in_the_palette() -> None:
    made = palette(LIGHT)
    role, group = QPalette.ColorRole.ButtonText, QPalette.ColorGroup
    assert made.color(group.Active, role) != made.color(group.Disabled, role)
    assert made.color(group.Active, role) == made.color(group.Inactive, role)


def test_a_sheet_has_no_placeholder_left_and_names_drawings_that_exist() -> None:
    for theme in (DARK, LIGHT):
        sheet = style_sheet(theme._asdict())
        assert "$" not in sheet
        assert sheet.count("{") == sheet.count("}")
    with pytest.raises(KeyError):
        style_sheet({"name": "dark"})


def test_the_controller_paints_the_application(
    qapp: QApplication, controller: ThemeController, qtbot: QtBot
) -> None:
    assert controller.theme is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.panel
    with qtbot.waitSignal(controller.theme_changed) as changed:
        controller.set_appearance("light")
    assert changed.args == [LIGHT]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.panel
    assert LIGHT.accent in qapp.styleSheet()


def test_asking_for_the_same_theme_changes_nothing(
    controller: ThemeController, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(controller.theme_changed):
        controller.set_appearance("dark")
    assert controller.appearance == "dark"


def test_the_system_is_followed_only_when_asked(
    qapp: QApplication, controller: ThemeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = qapp.styleHints()

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Light

    monkeypatch.setattr(QApplication, "styleHints", lambda _app: Hints())
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert controller.theme is DARK
    controller.set_appearance("system")
    assert controller.theme is LIGHT
    monkeypatch.setattr(Hints, "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert controller.theme is DARK


def test_a_fixed_appearance_does_not_ask_the_system(qapp: QApplication) -> None:
    assert resolve("light", qapp) is LIGHT
    assert resolve("dark", qapp) is DARK


def test_a_mark_shows_at_once(qtbot: QtBot, controller: ThemeController) -> None:
    button = QPushButton("Submit")
    qtbot.addWidget(button)
    button.resize(120, 40)
    plain = button.grab().toImage().pixelColor(20, 8).name()
    mark(button, kind="primary")
    marked = button.grab().toImage().pixelColor(20, 8).name()
    assert (plain, marked) == (DARK.raised, DARK.accent)


def test_a_small_label_is_smaller(qtbot: QtBot, controller: ThemeController) -> None:
    labels = QLabel("Words"), QLabel("Words"), QLabel("Words")
    for label, scale in zip(labels, ("small", "", "title"), strict=True):
        qtbot.addWidget(label)
        mark(label, scale=scale)
        label.ensurePolished()
    assert [label.fontInfo().pixelSize() for label in labels] == [11, 13, 16]


@pytest.mark.parametrize(
    "kind",
    [QPushButton, QToolButton, QLineEdit, QCheckBox, QComboBox, QSlider, QSpinBox, QListWidget],
)
def test_what_has_the_focus_shows_it(
    qtbot: QtBot, controller: ThemeController, kind: type[QWidget]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    widget, other = kind(page), QLineEdit(page)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setGeometry(8, 8, 160, 48)
    other.setGeometry(8, 72, 160, 32)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    shown = widget.grab().toImage()
    ring = QColor(controller.theme.focus)
    places = [(x, y) for x in range(shown.width()) for y in range(shown.height())]
    lit = [at for at in places if shown.pixelColor(*at) == ring]
    assert shown != without
    assert len(lit) > shown.width(), "no ring is drawn"
    assert [at for at in lit if without.pixelColor(*at) == ring] == []
