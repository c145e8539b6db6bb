"""The one style sheet, generated from the colour tokens of a theme.

Selectors stay simple (a class, a state, at most one property), since Qt matches every rule against
every widget. What takes the keyboard's focus shows a ring of two pixels; its padding gives back
what the ring adds, so that nothing moves.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from mjgui.core.resources import resource_path

TEXT_SMALL_PX = 11
TEXT_NORMAL_PX = 13
TEXT_TITLE_PX = 16
_LINE_PX, _SHORT_LINE_PX = 17, 14
_MOST_GROWN = 150
"""Percent: drawings grow with the text as far as this (see `text_size.icon_side`)."""

_SURFACES_AND_TEXT = """
QMainWindow, QDialog { background: $window; }
QFrame[surface="window"] { background: $window; }
QFrame[surface="panel"] { background: $panel; }
QFrame[surface="raised"] { background: $raised; border: 1px solid $border; border-radius: 6px; }
QFrame[surface="floating"] { background: $menu; border: 1px solid $border_strong;
  border-radius: 8px; }
QFrame[surface="lit"] { background: $accent_soft; border-radius: 6px; }
QFrame[surface="foot"] { border-top: 1px solid $border; }
QFrame[surface="canvas"] { background: $canvas; }
QLabel[scale="small"] { font-size: ${small}px; }
QLabel[scale="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[tone="dim"] { color: $text_dim; }
QLabel[tone="canvas"] { color: $canvas_text; }
QLabel[tone="accent"] { color: $accent_ink; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="success"] { color: $success; }
QLabel:disabled { color: $text_disabled; }
QToolTip { color: $tooltip_text; background: $tooltip; border: 1px solid $border_strong;
  padding: 3px 6px; }
"""

_BUTTONS = """
QPushButton { color: $text; background: $raised; border: 1px solid $border; border-radius: 5px;
  padding: 5px 12px; min-height: ${line}px; icon-size: ${icon}px; }
QPushButton:hover { background: $hover; border-color: $border_strong; }
QPushButton:pressed { background: $pressed; }
QPushButton:checked { color: $accent_ink; background: $accent_soft; border-color: $accent; }
QPushButton:disabled { color: $text_disabled; background: $panel; border-color: $border; }
QPushButton:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton[kind="primary"] { color: $accent_text; background: $accent; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="primary"]:disabled { color: $text_disabled; background: $pressed;
  border-color: $pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus_on_accent; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; }
QPushButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:pressed { background: $pressed; }
QPushButton[kind="flat"]:focus { border-color: $focus; }
QPushButton[kind="link"] { color: $accent_ink; background: transparent; padding: 1px 3px;
  border: 1px solid transparent; min-height: ${short_line}px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 0 2px; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="danger"]:disabled { color: $text_disabled; }
QToolButton { color: $text; background: transparent; border: 1px solid transparent;
  border-radius: 5px; padding: 4px; icon-size: ${icon}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { color: $accent_ink; background: $accent_soft; }
QToolButton:disabled { color: $text_disabled; background: transparent; }
QToolButton:focus { border: 2px solid $focus; padding: 3px; }
QToolButton[tool="true"] { padding: 7px; border-radius: 6px; }
QToolButton[tool="true"]:checked { background: $accent_soft; border-color: $accent; }
QToolButton[tool="true"]:checked:disabled { background: transparent; border-color: $border; }
QToolButton[tool="true"]:focus { border: 2px solid $focus; padding: 6px; }
QToolButton[kind="raised"] { background: $raised; border-color: $border; padding: 4px 11px; }
QToolButton[kind="raised"]:hover { background: $hover; border-color: $border_strong; }
QToolButton[kind="raised"]:focus { border: 2px solid $focus; padding: 3px 10px; }
QToolButton[chip="true"] { color: $accent_ink; background: $accent_soft; padding: 1px 5px;
  border-radius: 4px; }
QToolButton[chip="true"]:hover { border-color: $accent; }
QToolButton[chip="true"]:focus { border: 2px solid $focus; padding: 0 4px; }
QToolButton[popupMode="1"] { padding-right: 16px; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url("$chevron_down"); width: ${mark}px; height: ${mark}px;
  subcontrol-origin: padding; subcontrol-position: right center; }
QToolBar { background: $panel; border: none; spacing: 4px; padding: 4px; }
QToolBar::separator { background: $border; width: 1px; height: 1px; margin: 4px; }
SegmentedControl { background: $pressed; border-radius: 6px; }
SegmentedControl > QToolButton { color: $text_dim; padding: 2px 11px; margin: 2px;
  border-radius: 4px; min-height: ${segment_line}px; }
SegmentedControl > QToolButton:hover { color: $text; background: transparent; }
SegmentedControl > QToolButton:checked { color: $text; background: $segment; }
SegmentedControl > QToolButton:disabled { color: $text_disabled; }
SegmentedControl > QToolButton:focus { border: 2px solid $focus; padding: 1px 10px; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { color: $text;
  background: $input; border: 1px solid $border; border-radius: 5px;
  selection-color: $accent_text; selection-background-color: $accent;
  placeholder-text-color: $text_dim; }
QLineEdit { padding: 5px 7px; min-height: ${line}px; icon-size: ${icon}px; }
QAbstractSpinBox { padding: 3px 7px; min-height: ${spin_line}px; }
QComboBox { padding: 5px 8px; min-height: ${line}px; background: $raised; }
QComboBox[active="true"] { color: $accent_ink; background: $accent_soft; border-color: $accent; }
QPlainTextEdit, QTextEdit { padding: 3px 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
  border-color: $border_strong; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: $danger; }
QLineEdit:focus { border: 2px solid $focus; padding: 4px 6px; }
QAbstractSpinBox:focus { border: 2px solid $focus; padding: 2px 6px; }
QComboBox:focus { border: 2px solid $focus; padding: 4px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 2px 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { color: $text_disabled; background: $panel; }
QTextBrowser[surface="page"] { background: $input; border: none; border-radius: 0; padding: 0; }
QTextBrowser[surface="page"]:focus { border: none; padding: 0; }
QLineEdit:read-only { background: $panel; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { background: transparent; border: none;
  padding: 0; min-height: 0; }
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: none; padding: 0; }
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus { border-color: $danger; }
QComboBox::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow { image: url("$chevron_down"); width: ${mark}px; height: ${mark}px; }
QComboBox QAbstractItemView { color: $text; background: $raised; border: 1px solid $border_strong;
  padding: 3px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: ${step}px;
  subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: ${arrow}px; height: ${arrow}px; }
QAbstractSpinBox::down-arrow { image: url("$chevron_down"); width: ${arrow}px;
  height: ${arrow}px; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; padding: 2px; border: 2px solid transparent;
  border-radius: 5px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_disabled; }
QCheckBox::indicator, QRadioButton::indicator { width: ${mark}px; height: ${mark}px;
  background: $input; border: 1px solid $border_control; border-radius: 4px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $text_dim; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$check"); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
  image: url("$minus"); }
QCheckBox::indicator:disabled { background: $pressed; border-color: $border; }
QRadioButton::indicator { border-radius: ${round}px; }
QRadioButton::indicator:checked { background: $accent_text; border: ${ring}px solid $accent;
  width: ${dot}px; height: ${dot}px; }
QRadioButton::indicator:disabled { border-color: $border; }
QSlider { border: 2px solid transparent; border-radius: 5px; min-height: 20px; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: 4px; background: $track; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
  background: $knob; border: 1px solid $border_control; }
QSlider::handle:horizontal:hover { border-color: $focus; }
QSlider::sub-page:horizontal:disabled { background: $border; }
QProgressBar { background: $track; border: none; border-radius: 2px; min-height: 4px;
  max-height: 4px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""

_COLLECTIONS = """
QAbstractItemView { color: $text; background: $input; border: 1px solid $border;
  border-radius: 5px; outline: none; padding: 3px; alternate-background-color: $panel; }
QAbstractItemView:focus { border: 2px solid $focus; padding: 2px; }
QAbstractItemView[bare="true"] { background: transparent; border: none; padding: 0; }
QAbstractItemView[bare="true"]:focus { border: none; padding: 0; }
QAbstractItemView::item { color: $text; padding: 4px 6px; border-radius: 4px;
  border: 1px solid transparent; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { color: $text; background: $accent_soft; }
QAbstractItemView::item:selected:focus { border-color: $focus; }
QAbstractItemView::item:disabled { color: $text_disabled; }
QAbstractItemView[floats="true"] { background: $menu; border-color: $border_strong; }
QAbstractItemView[floats="true"]::item { padding: 0; }
QHeaderView { background: $panel; border: none; border-radius: 0; padding: 0; }
QHeaderView::section { color: $text_dim; background: $panel; border: none;
  border-bottom: 1px solid $border; padding: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $scroll_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { background: transparent; border: none; }
"""

_FRAMES = """
QMenuBar { color: $text; background: $panel; padding: 2px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { color: $text; background: $menu; border: 1px solid $border_strong; padding: 4px;
  icon-size: ${icon}px; }
QMenuBar QMenu { menu-scrollable: 1; }
QMenu::item { padding: 5px ${beside}px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $accent_text; }
QMenu::item:disabled { color: $text_disabled; background: transparent; }
QMenu::indicator { width: ${mark}px; height: ${mark}px; padding-left: 6px; }
QMenu::indicator:checked { image: url("$tick"); }
QMenu::indicator:checked:selected { image: url("$check"); }
QMenu::icon { padding-left: 6px; }
QMenu::right-arrow { image: url("$chevron_right"); width: ${mark}px; height: ${mark}px;
  right: 4px; }
QMenu::right-arrow:selected { image: url("$chevron_right_selected"); }
QMenu::right-arrow:disabled { image: url("$chevron_right_disabled"); }
QMenu::left-arrow { image: url("$chevron_left"); width: ${mark}px; height: ${mark}px; left: 4px; }
QMenu::left-arrow:selected { image: url("$chevron_left_selected"); }
QMenu::left-arrow:disabled { image: url("$chevron_left_disabled"); }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $accent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; }
QTabBar::tab { color: $text_dim; background: transparent; padding: 6px 12px;
  border: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border-color: $focus; border-radius: 5px; }
QTabBar::tab:disabled { color: $text_disabled; }
QGroupBox { border: 1px solid $border; border-radius: 6px; margin-top: 20px;
  padding: 0; }
QGroupBox::title { color: $text_dim; subcontrol-origin: margin; subcontrol-position: top left;
  padding: 0 2px 4px 2px; }
QDockWidget { color: $text; }
QDockWidget::title { background: $panel; border-bottom: 1px solid $border; padding: 6px 8px; }
QStatusBar { color: $text_dim; background: $panel; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
Foldout > QToolButton { color: $text; font-weight: 600; padding: 4px 0;
  border-radius: 4px; min-height: ${line}px; }
Foldout > QToolButton:checked { color: $text; background: transparent; }
Foldout > QToolButton:hover { background: $hover; }
Foldout > QToolButton:focus { border: 2px solid $focus; padding: 3px 0; }
"""

_MESSAGE = """
MessageBar[kind="$kind"] { background: $fill; border: none; }
MessageBar[kind="$kind"] > QLabel { color: $ink; }
MessageBar[kind="$kind"] > QToolButton { color: $ink; }
MessageBar[kind="$kind"] > QToolButton:hover { background: $hover; color: $text; }
MessageBar[kind="$kind"] > QPushButton { color: $ink; background: transparent;
  border: 1px solid $line; padding: 2px 9px; }
MessageBar[kind="$kind"] > QPushButton:hover { background: $hover; color: $text; }
MessageBar[kind="$kind"] > QPushButton:focus { border: 2px solid $focus; padding: 1px 8px; }
"""

_MESSAGE_LINES = {"info": "info", "success": "success", "warning": "warning", "error": "danger"}


def _file(name: str) -> str:
    """The path of a drawing of `resources/icons/style/` as a style sheet's url() takes it."""
    return resource_path(f"icons/style/{name}.svg").as_posix().replace('"', '\\"')


def _submenu_arrows(theme: str) -> dict[str, str]:
    """The arrows beside submenus: as they are, where they are selected, and where disabled."""
    found: dict[str, str] = {}
    for side in ("left", "right"):
        found[f"chevron_{side}"] = _file(f"chevron-{side}-{theme}")
        found[f"chevron_{side}_selected"] = _file(f"chevron-{side}")
        found[f"chevron_{side}_disabled"] = _file(f"chevron-{side}-{theme}-disabled")
    return found


def _lengths(percent: int) -> dict[str, str]:
    """Lengths that follow the size of the text (percent of the usual one), pixels.

    Fields, buttons, choices and numbers that stand in a row are equally high: what each of them
    needs for its line differs by a pixel or three, so the lines here are a little more than that;
    of numbers and choices Qt adds three pixels to the least height.
    """
    line = _LINE_PX * percent // 100 + 3
    drawn = min(percent, _MOST_GROWN)
    mark, ring = 14 * drawn // 100, 5 * drawn // 100
    around = mark + 2
    lengths = {
        "line": line,
        "segment_line": line - 1,
        "spin_line": line + 1,
        "icon": 16 * drawn // 100,
        "mark": mark,
        "round": around // 2,
        "ring": ring,
        "dot": around - 2 * ring,
        "arrow": 10 * drawn // 100,
        "drop": 22 * drawn // 100,
        "step": 18 * drawn // 100,
        "beside": mark + 10,
    }
    return {name: str(length) for name, length in lengths.items()}


def style_sheet(tokens: Mapping[str, str], percent: int = 100) -> str:
    """Return the style sheet of the theme whose tokens (with `name`) are given.

    Args:
        tokens: the theme's colours.
        percent: how large the text is, of its usual size.

    Raises:
        FileNotFoundError: the installation lacks a drawing of the style.
        KeyError: a token is missing.
    """
    dark = tokens["name"] == "dark"
    values = {
        **tokens,
        "small": str(TEXT_SMALL_PX * percent // 100),
        "title": str(TEXT_TITLE_PX * percent // 100),
        "short_line": str(_SHORT_LINE_PX * percent // 100),
        **_lengths(percent),
        "menu": tokens["panel" if dark else "raised"],
        "segment": tokens["hover" if dark else "raised"],
        "track": tokens["border"],
        "knob": tokens["text" if dark else "raised"],
        "border_control": tokens["text_disabled"],
        "focus_on_accent": tokens["text"],
        "tick": _file(f"tick-{tokens['name']}"),
        "check": _file("check"),
        "minus": _file("minus"),
        "chevron_down": _file(f"chevron-down-{tokens['name']}"),
        "chevron_up": _file(f"chevron-up-{tokens['name']}"),
        **_submenu_arrows(tokens["name"]),
    }
    parts = (_SURFACES_AND_TEXT, _BUTTONS, _FIELDS, _COLLECTIONS, _FRAMES)
    sheet = "".join(Template(part).substitute(values) for part in parts)
    for kind, line in _MESSAGE_LINES.items():
        sheet += Template(_MESSAGE).substitute(
            values,
            kind=kind,
            fill=tokens[f"{kind}_bar"],
            ink=tokens[f"{kind}_bar_text"],
            line=tokens[line],
        )
    return sheet
