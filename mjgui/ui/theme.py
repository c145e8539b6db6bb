"""Colour tokens of the two themes, and the controller that puts one on the application.

Everything that is drawn takes its colours from a `Theme`; no other module names a colour, but for
`first_look`, which has the first ones. Greys are neutral (red = green = blue) wherever a picture is
near, so that colours are judged rightly.
Lengths are device-independent pixels on a grid of eight, with four for what lies inside a control.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mjgui.ui.first_look import DARK_FIRST, GRID, LIGHT_FIRST, FirstLook, is_light
from mjgui.ui.stylesheet import TEXT_NORMAL_PX, style_sheet

__all__ = [
    "DARK",
    "GRID",
    "LIGHT",
    "Appearance",
    "Kind",
    "Theme",
    "ThemeController",
    "apply",
    "mark",
    "palette",
    "resolve",
]

Appearance = Literal["system", "light", "dark"]
Kind = Literal["info", "success", "warning", "error"]


class Theme(NamedTuple):
    """The colours of one theme, each as `#rrggbb`.

    Surfaces, from the back to the front: `canvas` (around pictures), `window`, `panel`, `raised`
    (buttons, menus), `input` (what is typed into). Inks: `text`, `text_dim` (secondary and
    placeholder text), `text_disabled`, `icon`. `accent` is a fill that carries `accent_text`;
    `accent_ink` is the same hue as an ink on surfaces and on `accent_soft`, the fill of what is
    checked or chosen. `danger`, `warning`, `success` and `info` are inks; their `*_bar` fills carry
    `*_bar_text`. `canvas_text`, `canvas_dim`, `canvas_accent` and `canvas_star` are inks on the
    canvas, the last one of what has a star. `syntax_*` are inks of what is not plain text in a
    field.

    A named tuple, since a dataclass of so many fields takes a while to make.
    """

    name: Literal["light", "dark"]
    window: str
    panel: str
    raised: str
    hover: str
    pressed: str
    input: str
    border: str
    border_strong: str
    text: str
    text_dim: str
    text_disabled: str
    icon: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_text: str
    accent_ink: str
    accent_soft: str
    focus: str
    danger: str
    warning: str
    success: str
    info: str
    error_bar: str
    error_bar_text: str
    warning_bar: str
    warning_bar_text: str
    success_bar: str
    success_bar_text: str
    info_bar: str
    info_bar_text: str
    canvas: str
    canvas_text: str
    canvas_dim: str
    canvas_accent: str
    canvas_star: str
    tooltip: str
    tooltip_text: str
    scroll: str
    scroll_hover: str
    syntax_name: str
    syntax_value: str

    @property
    def first_look(self) -> FirstLook:
        """What of it an empty window shows."""
        return FirstLook(self.panel, self.canvas, self.border)

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on dark surfaces."""
        return self.name == "dark"

    def color(self, token: str) -> QColor:
        """Return the colour of the token of this name.

        Raises:
            AttributeError: there is no such token.
        """
        return QColor(getattr(self, token))


DARK = Theme(
    name="dark",
    window="#1c1c1c",
    panel=DARK_FIRST.panel,
    raised="#333333",
    hover="#3d3d3d",
    pressed="#2a2a2a",
    input="#191919",
    border=DARK_FIRST.border,
    border_strong="#5a5a5a",
    text="#ececec",
    text_dim="#aeaeae",
    text_disabled="#808080",
    icon="#d0d0d0",
    accent="#2a63d6",
    accent_hover="#3470e0",
    accent_pressed="#2355bd",
    accent_text="#ffffff",
    accent_ink="#8db6ff",
    accent_soft="#273a5c",
    focus="#6ea3ff",
    danger="#ff8f85",
    warning="#f2b84b",
    success="#6fce8f",
    info="#8db6ff",
    error_bar="#4b2422",
    error_bar_text="#ffdcd8",
    warning_bar="#453612",
    warning_bar_text="#ffe6b0",
    success_bar="#1f3c2a",
    success_bar_text="#cdf2d9",
    info_bar="#24344f",
    info_bar_text="#dbe8ff",
    canvas=DARK_FIRST.canvas,
    canvas_text="#ececec",
    canvas_dim="#b4b4b4",
    canvas_accent="#6ea3ff",
    canvas_star="#ffcf4d",
    tooltip="#3d3d3d",
    tooltip_text="#f2f2f2",
    scroll="#4f4f4f",
    scroll_hover="#6a6a6a",
    syntax_name="#8db6ff",
    syntax_value="#c9b2f5",
)

LIGHT = Theme(
    name="light",
    window="#e9e9e9",
    panel=LIGHT_FIRST.panel,
    raised="#ffffff",
    hover="#ececec",
    pressed="#dedede",
    input="#ffffff",
    border=LIGHT_FIRST.border,
    border_strong="#a6a6a6",
    text="#1e1e1e",
    text_dim="#5a5a5a",
    text_disabled="#848484",
    icon="#3c3c3c",
    accent="#2a63d6",
    accent_hover="#235ac9",
    accent_pressed="#1c4cae",
    accent_text="#ffffff",
    accent_ink="#1f55bd",
    accent_soft="#dbe6fb",
    focus="#2a63d6",
    danger="#b3261e",
    warning="#7d5300",
    success="#1a6b39",
    info="#1f55bd",
    error_bar="#fbe4e1",
    error_bar_text="#7a1913",
    warning_bar="#fcefcf",
    warning_bar_text="#5f4000",
    success_bar="#dff2e5",
    success_bar_text="#134f2a",
    info_bar="#e1ebfc",
    info_bar_text="#173f8c",
    canvas=LIGHT_FIRST.canvas,
    canvas_text="#ffffff",
    canvas_dim="#e2e2e2",
    canvas_accent="#a8c8ff",
    canvas_star="#ffd766",
    tooltip="#2e2e2e",
    tooltip_text="#f5f5f5",
    scroll="#b4b4b4",
    scroll_hover="#8f8f8f",
    syntax_name="#1f55bd",
    syntax_value="#6a3fae",
)


def palette(theme: Theme) -> QPalette:
    """Return a palette with every role set for all groups, so that no system colour shines through.

    The style sheet does what a palette cannot; the palette serves whatever has no rule there.
    """
    role = QPalette.ColorRole
    roles = {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.input,
        role.AlternateBase: theme.panel,
        role.ToolTipBase: theme.tooltip,
        role.ToolTipText: theme.tooltip_text,
        role.PlaceholderText: theme.text_dim,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Light: theme.hover,
        role.Midlight: theme.raised,
        role.Mid: theme.border,
        role.Dark: theme.border_strong,
        role.Shadow: theme.window,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Link: theme.accent_ink,
        role.LinkVisited: theme.accent_ink,
        role.Accent: theme.accent,
    }
    result = QPalette()
    for which, color in roles.items():
        result.setColor(which, QColor(color))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        result.setColor(disabled, which, QColor(theme.text_disabled))
    result.setColor(disabled, role.Highlight, QColor(theme.border))
    result.setColor(disabled, role.HighlightedText, QColor(theme.text_disabled))
    result.setColor(disabled, role.Accent, QColor(theme.border))
    return result


def apply(app: QApplication, theme: Theme, text_size: int = 100) -> None:
    """Give the whole application `theme`: the Fusion style, text size, palette and style sheet.

    Args:
        app: the application.
        theme: its colours.
        text_size: how large its text is, percent of the usual size.
    """
    # A style sheet wraps the style in a proxy whose name is empty; ask for the name kept below it.
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    font = app.font()
    pixels = TEXT_NORMAL_PX * text_size // 100
    if font.pixelSize() != pixels:
        font.setPixelSize(pixels)
        app.setFont(font)
    app.setPalette(palette(theme))
    sheet = style_sheet(theme._asdict(), text_size)
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)  # reads it anew, and styles all that is there anew


def resolve(appearance: str, app: QGuiApplication) -> Theme:
    """Return the theme that `appearance` means here and now; see `first_look.is_light`."""
    return LIGHT if is_light(appearance, app) else DARK


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Set dynamic properties that the style sheet knows, and style `widget` anew if one changed.

    They are: `kind` (`primary`, `flat`, `link`, `danger`, `raised` on buttons; a message kind on
    bars), `scale` (`small`, `title`) and `tone` (`dim`, `danger`, `warning`, `success`, `accent`,
    `canvas`) on labels, `surface` (`window`, `panel`, `raised`, `floating`, `canvas`, `lit`, and
    `page` where text is read) on frames, `invalid` on fields, `tool` on the buttons of the tool
    strip, `active` on choices that are not at rest, `chip` on buttons for tags, `bare` on lists
    without a frame.
    """
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        style = widget.style()
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            style.unpolish(widget)
        style.polish(widget)
        widget.update()


class ThemeController(QObject):
    """Keeps the application in the theme that the user, or the system, asks for.

    Attributes:
        theme_changed: emitted with the new `Theme` once it has been applied.
    """

    theme_changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        appearance: Appearance = "system",
        parent: QObject | None = None,
        accent: str = "",
        text_size: int = 100,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._text_size = text_size
        self._appearance: Appearance = appearance
        self._accent = accent
        self._theme = self._wanted()
        apply(app, self._theme, text_size)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def app(self) -> QApplication:
        """The application that is kept in the theme."""
        return self._app

    @property
    def theme(self) -> Theme:
        """The theme that is on the application now."""
        return self._theme

    @property
    def appearance(self) -> Appearance:
        """What was asked for."""
        return self._appearance

    def set_appearance(
        self, appearance: Appearance, accent: str = "", text_size: int = 100
    ) -> None:
        """Ask for a theme, its accent, and a size of the text.

        Args:
            appearance: the system's theme, or always the light or the dark one.
            accent: the accent's colour; empty for the theme's own.
            text_size: percent of the usual size.
        """
        self._appearance = appearance
        self._accent = accent
        is_resized, self._text_size = text_size != self._text_size, text_size
        self._refresh(always=is_resized)

    @Slot()
    def _follow_system(self) -> None:
        self._refresh()

    def _wanted(self) -> Theme:
        theme = resolve(self._appearance, self._app)
        if self._accent in {"", theme.accent}:
            return theme
        from mjgui.ui.accents import accented  # noqa: PLC0415 - most keep the accent there is

        return accented(theme, self._accent)

    def _refresh(self, *, always: bool = False) -> None:
        theme = self._wanted()
        if theme == self._theme and not always:
            return
        self._theme = theme
        apply(self._app, theme, self._text_size)
        self.theme_changed.emit(theme)
