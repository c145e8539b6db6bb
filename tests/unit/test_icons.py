"""The icons: one family of drawings, tinted by the theme, sharp at every scale."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from mjgui.core.resources import resource_path
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import DARK, LIGHT, ThemeController

DRAWINGS = sorted(resource_path("icons").glob("*.svg"))
NAMES = [path.stem for path in DRAWINGS]
PROMISED = [
    "select",
    "polygon",
    "lasso",
    "rectangle",
    "ellipse",
    "magnetic-lasso",
    "smart-select",
    "brush",
    "eraser",
    "hand",
    "zoom-in",
    "zoom-out",
    "zoom-fit",
    "zoom-actual",
    "undo",
    "redo",
    "delete",
    "import-mask",
    "export-mask",
    "mask",
    "eye",
    "eye-off",
    "open-files",
    "load",
    "submit",
    "stop",
    "retry",
    "save",
    "save-all",
    "copy",
    "edit",
    "compare-side",
    "compare-wipe",
    "compare-onion",
    "compare-difference",
    "compare-original",
    "compare-blink",
    "compare-all",
    "compare-swap",
    "compare-rotate",
    "compare-turn-left",
    "compare-turn-right",
    "compare-heat",
    "compare-link",
    "compare-unlink",
    "pause",
    "history",
    "settings",
    "shortcuts",
    "warning",
    "error",
    "info",
    "success",
    "close",
    "chevron-down",
    "fold-closed",
    "fold-open",
    "plus",
    "repair",
    "key",
    "image",
    "more",
    "panels",
]


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeController]:
    themes = ThemeController(qapp, "dark")
    yield themes
    themes.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def icons(themes: ThemeController) -> IconSet:
    return IconSet(themes, themes)


def inks(image: QImage) -> set[str]:
    """The colours of the opaque pixels."""
    found = set()
    for y in range(image.height()):
        for x in range(image.width()):
            color = image.pixelColor(x, y)
            if color.alpha() == 255:
                found.add(color.name())
    return found


def drawn(
    icon: QIcon,
    mode: QIcon.Mode = QIcon.Mode.Normal,
    state: QIcon.State = QIcon.State.Off,
    size: int = 48,
) -> QImage:
    return icon.pixmap(QSize(size, size), 1.0, mode, state).toImage()


def test_every_icon_is_there() -> None:
    assert set(PROMISED) <= set(NAMES)


@pytest.mark.parametrize("path", DRAWINGS, ids=NAMES)
def test_the_drawings_are_one_family(path: object) -> None:
    root = ET.fromstring(resource_path(f"icons/{path.name}").read_text())  # type: ignore[attr-defined] # noqa: S314 - our own file
    assert root.attrib["viewBox"] == "0 0 24 24"
    assert root.attrib["stroke"] == "currentColor"
    assert root.attrib["stroke-width"] == "1.75"
    assert root.attrib["stroke-linecap"] == root.attrib["stroke-linejoin"] == "round"
    for child in root:
        assert child.attrib.get("fill") in {None, "currentColor"}
        assert "stroke-width" not in child.attrib


@pytest.mark.parametrize("name", NAMES)
def test_no_drawing_is_cut_off_at_its_border(icons: IconSet, name: str) -> None:
    image = icons.pixmap(name, 96, 1.0, QColor("black")).toImage()
    border = [image.pixelColor(i, j).alpha() for i in range(96) for j in (0, 95)]
    border += [image.pixelColor(j, i).alpha() for i in range(96) for j in (0, 95)]
    assert max(border) == 0
    assert inks(image) == {"#000000"}


def test_icons_have_the_colors_of_their_mode_and_tone(icons: IconSet) -> None:
    icon = icons.icon("stop")
    assert inks(drawn(icon)) == {DARK.icon}
    assert inks(drawn(icon, QIcon.Mode.Disabled)) == {DARK.text_disabled}
    assert inks(drawn(icon, state=QIcon.State.On)) == {DARK.accent_ink}
    assert inks(drawn(icon, QIcon.Mode.Selected)) == {DARK.accent_text}
    assert inks(drawn(icons.icon("error", "error"))) == {DARK.danger}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_a_pixmap_has_the_pixels_of_its_screen(icons: IconSet, ratio: float) -> None:
    pixmap = icons.pixmap("undo", 20, ratio, QColor("red"))
    assert pixmap.width() == pixmap.height() == round(20 * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_an_icon_is_drawn_once(icons: IconSet) -> None:
    assert icons.icon("undo").cacheKey() == icons.icon("undo").cacheKey()


def test_a_bound_icon_follows_the_theme(
    qtbot: QtBot, themes: ThemeController, icons: IconSet
) -> None:
    button, action = QToolButton(), QAction("Stop", themes)
    qtbot.addWidget(button)
    icons.bind(button, "stop")
    icons.bind(action, "stop")
    themes.set_appearance("light")
    assert inks(drawn(button.icon())) == {LIGHT.icon}
    assert inks(drawn(action.icon())) == {LIGHT.icon}


def test_binding_again_replaces_the_icon(
    qtbot: QtBot, themes: ThemeController, icons: IconSet
) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    icons.bind(button, "fold-closed")
    icons.bind(button, "chevron-down")
    assert drawn(button.icon()) == drawn(icons.icon("chevron-down"))
    themes.set_appearance("light")
    assert drawn(button.icon()) == drawn(icons.icon("chevron-down"))


def test_a_binding_ends_with_its_target(themes: ThemeController, icons: IconSet) -> None:
    for _ in range(50):
        icons.bind(QAction("Gone"), "undo")
    kept = QAction("Kept", themes)
    icons.bind(kept, "undo")
    gc.collect()
    themes.set_appearance("light")
    assert inks(drawn(kept.icon())) == {LIGHT.icon}


def test_a_missing_drawing_is_an_error(icons: IconSet) -> None:
    with pytest.raises(FileNotFoundError, match=re.escape("icons/no-such-thing.svg")):
        icons.icon("no-such-thing")
