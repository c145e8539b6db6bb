"""Choosing one of a few good colours, or any other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QColorDialog,
    QHBoxLayout,
    QWidget,
)

from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.ui.dialogs.parts import push_button
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID

SWATCHES = (
    (tr_noop("Rose"), "#ff3d71"),
    (tr_noop("Orange"), "#ff8a1f"),
    (tr_noop("Yellow"), "#ffd60a"),
    (tr_noop("Green"), "#2edb6b"),
    (tr_noop("Sky blue"), "#22b8ff"),
    (tr_noop("Violet"), "#a66bff"),
)
"""Saturated colours that nature seldom has, so that a mask shows on most pictures."""

_SIDE = GRID * 4


@dataclass(frozen=True, slots=True)
class ColourWords:
    """What a choice of colours says, in the user's language.

    Attributes:
        title: what is chosen, as "Mask colour".
        other: what the button for any other colour does.
        button: the objectName of that button.
    """

    title: str
    other: str
    button: str


class ColourChoice(QWidget):
    """Swatches of good colours, and a button for any other.

    Args:
        icons: for the theme's colours.
        swatches: names, marked for translation, and colours as `#rrggbb`.
        words: what is said of it.
        parent: the widget it belongs to.

    Signals:
        chosen: (text) the user chose this colour, `#rrggbb`.
    """

    chosen = Signal(str)

    def __init__(
        self,
        icons: IconSet,
        swatches: Sequence[tuple[str, str]],
        words: ColourWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words.title)
        self._colour = ""
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for name, colour in swatches:
            swatch = _Swatch(tr_marked(name), icons, self)
            swatch.set_colour(colour)
            swatch.clicked.connect(self._on_swatch)
            self._group.addButton(swatch)
            layout.addWidget(swatch)
        self._other = _Swatch(tr("Another colour"), icons, self)
        self._other.clicked.connect(self._on_swatch)
        self._group.addButton(self._other)
        layout.addWidget(self._other)
        more = push_button(tr("Other…"), self, name=words.button)
        more.setAccessibleName(words.other)
        more.clicked.connect(self._ask)
        layout.addSpacing(GRID // 2)
        layout.addWidget(more)
        layout.addStretch(1)

    @property
    def swatches(self) -> tuple[QAbstractButton, ...]:
        """The swatches, the last one for a colour of the user's own."""
        return tuple(self._group.buttons())

    def set_colour(self, colour: str) -> None:
        """Show `colour`, `#rrggbb`, as the one that holds."""
        self._colour = colour.lower()
        known = [swatch for swatch in self._swatches() if swatch is not self._other]
        match = next((swatch for swatch in known if swatch.colour == self._colour), None)
        if match is None:
            self._other.set_colour(self._colour)
        self._other.setVisible(bool(self._other.colour))
        (match or self._other).setChecked(True)

    @Slot()
    def _on_swatch(self) -> None:
        swatch = self.sender()
        if isinstance(swatch, _Swatch):
            self.chosen.emit(swatch.colour)

    @Slot()
    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._colour), self)
        dialog.setWindowTitle(self._words.title)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(self._on_asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(QColor)
    def _on_asked(self, colour: QColor) -> None:
        self.chosen.emit(colour.name())

    def _swatches(self) -> list[_Swatch]:
        return [button for button in self._group.buttons() if isinstance(button, _Swatch)]


class _Swatch(QAbstractButton):
    """A round patch of colour; a ring marks the one that holds."""

    def __init__(self, name: str, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = ""
        self._icons = icons
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        icons.changed.connect(self.update)

    def set_colour(self, colour: str) -> None:
        """Be a patch of this colour, `#rrggbb`."""
        self.colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """A square on the grid."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the patch, the ring, and the focus."""
        theme = self._icons.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        painter.setPen(QPen(theme.color("border_strong"), 1))
        painter.setBrush(QColor(self.colour))
        painter.drawEllipse(whole.adjusted(6.5, 6.5, -6.5, -6.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(theme.color("text"), 2))
            painter.drawEllipse(whole.adjusted(3, 3, -3, -3))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5)
        painter.end()
