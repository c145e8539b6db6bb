"""Icons: line drawings of `resources/icons/`, tinted with the colours of the theme.

The QIcons are made of pixmaps, not of a QIconEngine written in Python: with PySide6 6.11 an engine
whose `clone()` is called (any QIcon that detaches calls it) crashes the process, since the copy is
freed on the Python side while Qt holds it. The pixmaps are drawn for each usual size at the scale
of each screen there is, so that none is stretched; a screen plugged in later renews them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from mjgui.core.resources import resource_path
from mjgui.ui.text_size import icon_side
from mjgui.ui.theme import Theme, ThemeController
from mjgui.ui.widgets.mirroring import is_mirrored

Tone = Literal["normal", "dim", "on_accent", "info", "success", "warning", "error"]

_SIZES = (16, 20, 24)
"""What icons are shown at, with text of the usual size. Larger ones are drawn by `pixmap`."""

_DIRECTED = frozenset({"arrow-left", "arrow-right", "fold-closed", "fold-open", "redo", "undo"})
"""Drawings that point along the line of writing. What turns a picture is none of them."""
_TONES: dict[Tone, str] = {
    "normal": "icon",
    "dim": "text_dim",
    "on_accent": "accent_text",
    "info": "info",
    "success": "success",
    "warning": "warning",
    "error": "danger",
}


class IconSet(QObject):
    """Gives out the program's icons in the colours of the present theme.

    A QIcon is a picture of the theme in which it was asked for. `bind` keeps a button or an action
    up to date; whatever paints icons itself asks again on `changed`.

    Attributes:
        changed: emitted after the theme changed or a screen was added; icons given out before have
            the old colours, or are not drawn for the new screen's scale.
    """

    changed = Signal()

    def __init__(self, themes: ThemeController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icons: dict[tuple[str, Tone], QIcon] = {}
        self._shapes: dict[tuple[str, int], QPixmap] = {}
        self._sizes = {*_SIZES, *(icon_side(size) for size in _SIZES)}
        themes.theme_changed.connect(self._renew)
        themes.app.screenAdded.connect(self._renew)

    @property
    def theme(self) -> Theme:
        """The theme whose colours the icons have now."""
        return self._themes.theme

    def icon(self, name: str, tone: Tone = "normal") -> QIcon:
        """Return the icon `name` for all its modes and states.

        Normal icons are tinted by `tone`; disabled ones with the colour of disabled text. In the
        normal tone, checked ones (On) have the accent, selected ones the colour of text on it, as
        menus need; the other tones stay as they are, as lists need.

        Raises:
            FileNotFoundError: there is no such drawing.
        """
        key = (name, tone)
        if key not in self._icons:
            self._icons[key] = self._make(name, tone)
        return self._icons[key]

    def pixmap(self, name: str, size: int, ratio: float, color: QColor) -> QPixmap:
        """Return the drawing `name`, `size` device-independent pixels square, in `color`.

        Args:
            name: the drawing's file name without its ending.
            size: the side in device-independent pixels.
            ratio: device pixels per device-independent pixel; the pixmap carries it.
            color: the one colour of the drawing; its alpha counts.

        Raises:
            FileNotFoundError: there is no such drawing.
        """
        result = _tinted(self._shape(name, round(size * ratio)), color)
        result.setDevicePixelRatio(ratio)
        return result

    def bind(self, target: QAction | QAbstractButton, name: str, tone: Tone = "normal") -> None:
        """Give `target` the icon, and renew it whenever the theme changes.

        A second call replaces the icon. The tie ends with the target.

        Raises:
            FileNotFoundError: there is no such drawing.
        """
        for child in target.children():
            if isinstance(child, _Binding):
                child.rename(name, tone)
                return
        _Binding(target, self, name, tone)

    @Slot()
    def _renew(self) -> None:
        self._icons.clear()
        self.changed.emit()

    def _make(self, name: str, tone: Tone) -> QIcon:
        theme = self.theme
        off, on = QIcon.State.Off, QIcon.State.On
        plain = theme.color(_TONES[tone])
        is_normal = tone == "normal"
        checked = theme.color("accent_ink") if is_normal else plain
        selected = theme.color("accent_text") if is_normal else plain
        looks = (
            (QIcon.Mode.Normal, off, plain),
            (QIcon.Mode.Normal, on, checked),
            (QIcon.Mode.Disabled, off, theme.color("text_disabled")),
            (QIcon.Mode.Selected, off, selected),
        )
        sides = self._device_sizes()
        black = _drawn(name, sides)
        icon = QIcon()
        for mode, state, color in looks:
            for pixmap in _cut(_tinted(black, color), name, sides):
                icon.addPixmap(pixmap, mode, state)
        return icon

    def _device_sizes(self) -> list[int]:
        """The sides in device pixels at which icons are drawn on the screens there are."""
        ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} | {1.0}
        return sorted({round(size * ratio) for size in self._sizes for ratio in ratios})

    def _shape(self, name: str, side: int) -> QPixmap:
        """The drawing in black at `side` device pixels, from which all colours are made."""
        key = (name, side)
        if key not in self._shapes:
            self._shapes[key] = _cut(_drawn(name, [side]), name, [side])[0]
        return self._shapes[key]


def _drawn(name: str, sides: Sequence[int]) -> QPixmap:
    """The drawing in black at all these sizes, one below the other.

    A window has some seventy drawings of three sizes and more, in four colours each. Painted and
    tinted a sheet at a time, they take half the time.
    """
    sheet = QPixmap(max(sides), sum(sides))
    sheet.fill(Qt.GlobalColor.transparent)
    source = QSvgRenderer(QByteArray(resource_path(f"icons/{name}.svg").read_bytes()))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = 0
    for side in sides:
        source.render(painter, QRectF(0, top, side, side))
        top += side
    painter.end()
    return sheet


def _tinted(shape: QPixmap, color: QColor) -> QPixmap:
    """A copy with every stroke in `color`."""
    result = QPixmap(shape)
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(result.rect(), color)
    painter.end()
    return result


def _cut(sheet: QPixmap, name: str, sides: Sequence[int]) -> list[QPixmap]:
    """The drawings of a sheet one by one, turned to the side to which the language is written."""
    pieces: list[QPixmap] = []
    top = 0
    for side in sides:
        pieces.append(sheet.copy(0, top, side, side))
        top += side
    if name in _DIRECTED and is_mirrored():
        flip = Qt.Orientation.Horizontal
        pieces = [QPixmap.fromImage(piece.toImage().flipped(flip)) for piece in pieces]
    return pieces


class _Binding(QObject):
    """A child of an action or a button that renews its icon; it ends with it."""

    def __init__(
        self, target: QAction | QAbstractButton, icons: IconSet, name: str, tone: Tone
    ) -> None:
        super().__init__(target)
        self._icons = icons
        self._name = name
        self._tone: Tone = tone
        icons.changed.connect(self._renew)
        self._renew()

    def rename(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self._renew()

    @Slot()
    def _renew(self) -> None:
        target = cast("QAction | QAbstractButton", self.parent())
        target.setIcon(self._icons.icon(self._name, self._tone))
