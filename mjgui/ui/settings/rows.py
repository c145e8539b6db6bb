"""Rows of a page of the settings: captions, fields, and a way back to what each came as."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QLabel,
    QLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.preferences import Preferences
from mjgui.core.language import tr
from mjgui.ui.dialogs.parts import caption, note
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.table import SettingSpec, setting
from mjgui.ui.text_size import icon_side, icon_size, is_large
from mjgui.ui.theme import GRID, mark

LIT_MS = 1800
"""How long a row stays lit up that somebody was led to."""

_CAPTION_WIDTH = GRID * 19
_ICON_PX = 16
_CAPTION, _FIELD, _RESET = range(3)


@dataclass(frozen=True, slots=True)
class Way:
    """How a row goes back to what it came as, where that is not its fields alone.

    Attributes:
        differs: whether it differs from that.
        reset: goes back.
    """

    differs: Callable[[], bool]
    reset: Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Row:
    spec: SettingSpec
    parts: tuple[QWidget | QLayout, ...]
    focus: QWidget
    reset: QToolButton | None
    way: Way | None


class SettingRows(QWidget):
    """Captions on the left, fields on the right, all in line; behind each field its reset button.

    A button shows only where the setting differs from its default. Large text needs the whole width
    for the fields: there each caption stands above its own, with the reset button behind it.

    Args:
        preferences: where the settings are.
        icons: the drawing of the reset buttons.
        parent: the widget it belongs to.
    """

    def __init__(self, preferences: Preferences, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._icons = icons
        self._rows: dict[str, _Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 2)
        self._grid.setVerticalSpacing(GRID)
        self._is_stacked = is_large()
        self._facts: QGridLayout | None = None
        if not self._is_stacked:
            self._grid.setColumnMinimumWidth(_CAPTION, _CAPTION_WIDTH)
        self._grid.setColumnMinimumWidth(_RESET, _reset_side())
        self._grid.setColumnStretch(_FIELD, 1)
        self._light = QFrame(parent)  # it begins a little to the left of the rows
        self._light.setObjectName("settingLight")
        mark(self._light, surface="lit")
        self._light.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._light.hide()
        self._lit = ""
        self._dark = QTimer(self, singleShot=True, interval=LIT_MS)
        self._dark.timeout.connect(self._light.hide)
        preferences.changed.connect(self.refresh)

    @property
    def names(self) -> tuple[str, ...]:
        """The rows there are."""
        return tuple(self._rows)

    def add(
        self,
        name: str,
        field: QWidget | QLayout,
        focus: QWidget,
        default: str = "",
        way: Way | None = None,
        *,
        with_caption: bool = True,
    ) -> None:
        """Add a row of the table below the others.

        Args:
            name: which one.
            field: what it is set by.
            focus: the part of it that takes the focus, and is named by the caption.
            default: what it came as, in words; empty for what has no default.
            way: how it goes back, where it is not by its fields alone.
            with_caption: False where the field says by itself what it is.
        """
        spec = setting(name)
        at = top = self._grid.rowCount()
        parts: list[QWidget | QLayout] = [field]
        if with_caption:
            label = caption(spec.caption, focus)
            label.setWordWrap(True)
            if not isinstance(field, QLabel):
                # In line with the text of the field, which stands in a frame.
                label.setContentsMargins(0, GRID * 3 // 4, 0, 0)
            # Not the item in the grid: what wraps would get the height that it has unwrapped.
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            parts.append(label)
            if self._is_stacked:
                self._put(label, at)
                at += 1
            else:
                self._grid.addWidget(label, at, _CAPTION)
        # Stacked, the button stands behind what is shorter than the field: caption, or else note.
        is_beside = not self._is_stacked or not (with_caption or spec.note)
        self._put(field, at, is_broad=not is_beside)
        if self._is_stacked and not with_caption and spec.note:
            top = at + 1
        if spec.note:
            words = note(spec.note, self)
            words.setContentsMargins(0, 0, 0, GRID // 2)  # it belongs to what stands above it
            self._put(words, at + 1, is_broad=self._is_stacked and with_caption)
            parts.append(words)
            if not focus.accessibleDescription():
                focus.setAccessibleDescription(spec.note)
        reset = self._reset_button(spec, default) if default else None
        if reset is not None:
            self._grid.addWidget(reset, top, _RESET, Qt.AlignmentFlag.AlignTop)
        self._rows[name] = _Row(spec, tuple(parts), focus, reset, way)
        self.refresh()

    def add_below(self, name: str, more: QWidget | QLayout) -> None:
        """Put something more below the field of a row that was just added, as part of it."""
        row = self._rows[name]
        self._put(more, self._grid.rowCount())
        self._rows[name] = _Row(row.spec, (*row.parts, more), row.focus, row.reset, row.way)

    def add_fact(self, text: str, value: QLabel) -> None:
        """Add a row that only says something."""
        grid = self._grid
        if self._is_stacked:
            # In line with each other, but not with the fields.
            if self._facts is None:
                self._facts = QGridLayout()
                self._facts.setHorizontalSpacing(GRID * 2)
                self._facts.setColumnStretch(_FIELD, 1)
                self._grid.addLayout(self._facts, self._grid.rowCount(), _FIELD)
            grid = self._facts
        at = grid.rowCount()
        grid.addWidget(caption(text, value), at, _CAPTION)
        grid.addWidget(value, at, _FIELD)

    def go_to(self, name: str) -> None:
        """Give a row the focus, and light it up for a moment.

        Raises:
            KeyError: there is no such row here.
        """
        row = self._rows[name]
        _focusable(row.focus).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._lit = name
        self._place_light()
        self._light.lower()
        self._light.show()
        self._dark.start()

    def place_of(self, name: str) -> QRect:
        """Return where a row stands, in the coordinates of the widget around this one."""
        place = QRect()
        for part in self._rows[name].parts:
            place = place.united(part.geometry())
        half = GRID // 2
        place.setRight(self.width())
        return place.adjusted(-GRID, -half, GRID, half).translated(self.pos())

    @Slot()
    def refresh(self) -> None:
        """Show the reset buttons of what differs from its default."""
        for row in self._rows.values():
            if row.reset is None:
                continue
            differs = self._differs(row)
            if not differs and row.reset.hasFocus():
                _focusable(row.focus).setFocus()
            row.reset.setVisible(differs)

    def _differs(self, row: _Row) -> bool:
        return row.way.differs() if row.way else self._preferences.differs(row.spec.fields)

    def _put(self, part: QWidget | QLayout, at: int, *, is_broad: bool = False) -> None:
        # Beside a caption of two lines as well; what wraps needs all the height there is.
        top = Qt.AlignmentFlag(0) if part.hasHeightForWidth() else Qt.AlignmentFlag.AlignTop
        columns = _RESET - _FIELD + 1 if is_broad else 1
        if isinstance(part, QWidget):
            self._grid.addWidget(part, at, _FIELD, 1, columns, top)
        else:
            self._grid.addLayout(part, at, _FIELD, 1, columns, top)

    def _reset_button(self, spec: SettingSpec, default: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"reset:{spec.name}")
        button.setIconSize(icon_size(_ICON_PX))
        button.setFixedSize(_reset_side(), _reset_side())
        button.setToolTip(tr("Back to {default}", default=default))
        button.setAccessibleName(
            tr("Set “{setting}” back to {default}", setting=spec.title, default=default)
        )
        self._icons.bind(button, "reset")
        button.clicked.connect(self._on_reset)
        return button

    @Slot()
    def _on_reset(self) -> None:
        button = self.sender()
        row = next(row for row in self._rows.values() if row.reset is button)
        if row.way is not None:
            row.way.reset()
        else:
            self._preferences.reset(row.spec.fields)

    def _place_light(self) -> None:
        if self._lit:
            self._grid.activate()
            self._light.setGeometry(self.place_of(self._lit))

    def resizeEvent(self, _event: object) -> None:
        """Keep the light where its row is."""
        self._place_light()


def _focusable(widget: QWidget) -> QWidget:
    """Return the part of a field that takes the focus: of several choices the one that holds."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
        return widget
    parts = widget.findChildren(QAbstractButton)
    return next((part for part in parts if part.isChecked()), widget)


def column_of(*parts: QWidget | QLayout) -> QVBoxLayout:
    """Return parts below each other, as the field of one row."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return column


def _reset_side() -> int:
    """The side of the buttons that set a row back, pixels: an icon with room around it."""
    return icon_side(_ICON_PX) + GRID * 2
