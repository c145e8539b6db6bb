"""Saving the compared result: a part of the right column in Compare."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import icon_size, is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.sharp_label import SharpLabel

_ICON_PX = 20
_WIDTH = GRID * 41
_MOST_WIDTH = GRID * 56
"""How broad the row of buttons may make the column, with usual text and with large, pixels."""


class SavePanel(QFrame):
    """Save, save at once, copy, a handle to drag the result out by, and the rest in a menu.

    Attributes:
        handle: what the result is dragged out of the window by.
    """

    def __init__(self, actions: Actions, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("savePanel")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        self._buttons = buttons
        self._made: list[QPushButton] = []
        self._words: list[str] = []
        self._widths: list[tuple[int, int]] = []
        """How wide each of them is, with its icon alone and with its words."""
        for name, text, icon in (
            ("saveResult", tr("Save…"), "save"),
            ("quickSave", tr("Quick save"), "quick-save"),
            ("copyResult", tr("Copy"), "copy"),
        ):
            button = QPushButton(text, self)
            button.setObjectName(f"{name}Button")
            button.setAccessibleName(text)
            button.setToolTip(actions[name].toolTip())
            button.clicked.connect(actions[name].trigger)
            icons.bind(button, icon)
            buttons.addWidget(button, 1)
            button.ensurePolished()
            wide = button.sizeHint().width()
            button.setText("")
            self._widths.append((button.sizeHint().width(), wide))
            self._made.append(button)
            self._words.append(text)
        self._more = self._build_more(actions, icons)
        buttons.addWidget(self._more)
        self._usual = self._count_usual()
        self._dress(self._usual)
        self.handle = SharpLabel(self)
        self.handle.setObjectName("dragResult")
        self.handle.setAccessibleName(tr("Drag the chosen result into another program"))
        self.handle.setToolTip(tr("Drag the chosen result into a folder or another program"))
        self.handle.setCursor(Qt.CursorShape.OpenHandCursor)
        self.handle.setFixedSize(icon_size(_ICON_PX))
        self._icons = icons
        icons.changed.connect(self._draw_handle)
        self._place = ElidedLabel(parent=self)
        self._place.setObjectName("quickSaveFolder")
        mark(self._place, scale="small", tone="dim")
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.handle)
        foot.addWidget(self._place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(buttons)
        column.addLayout(foot)
        self._draw_handle()

    def show_folder(self, folder: str, *, is_there: bool = True) -> None:
        """Say where a quick save goes.

        Args:
            folder: the folder of the last save; empty for that of the user's pictures.
            is_there: whether it still is; else that of the user's pictures takes its place.
        """
        name, tip = Path(folder).name or folder, folder
        if folder and is_there:
            text = tr("Drag out · quick save goes to {folder}", folder=name)
        else:
            text = tr("Drag out · quick save goes to your pictures folder")
        if folder and not is_there:
            tip = tr(
                "{folder}\nThis folder is gone, so a quick save goes to your pictures folder.",
                folder=folder,
            )
        self._place.set_full_text(text)
        self._place.setToolTip(tip)

    def minimumSizeHint(self) -> QSize:
        """The room for the usual words, however many are shown now."""
        return QSize(self._needed(self._usual), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for, and else icons alone."""
        super().resizeEvent(event)
        counts = range(len(self._made), 0, -1)
        self._dress(next((n for n in counts if self._needed(n) <= self.width()), 0))

    def _count_usual(self) -> int:
        """How many buttons have words at least, however narrow the column is."""
        every = len(self._made)
        if is_large():
            # The column is no broader for words that icons and tips say as well.
            return next((n for n in range(every, 0, -1) if self._needed(n) <= _MOST_WIDTH), 0)
        # In a language of long words the last one is told by its icon and its tip alone.
        return every if self._needed(every) <= _WIDTH else every - 1

    def _needed(self, worded: int) -> int:
        """How wide the row is of which so many buttons have words."""
        sides = [pair[at < worded] for at, pair in enumerate(self._widths)]
        return sum(sides) + self._more.sizeHint().width() + GRID * len(sides)

    def _dress(self, worded: int) -> None:
        for at, button in enumerate(self._made):
            button.setText(self._words[at] if at < worded else "")
            self._buttons.setStretch(at, int(at < worded))

    def _build_more(self, actions: Actions, icons: IconSet) -> QToolButton:
        more = QToolButton(self)
        more.setObjectName("moreSaving")
        more.setAccessibleName(tr("More ways to save"))
        more.setToolTip(tr("More ways to save"))
        more.setIconSize(icon_size(_ICON_PX))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.bind(more, "more")
        menu = QMenu(more)
        for name in ("saveAllResults", "saveLayers"):
            menu.addAction(actions[name])
        more.setMenu(menu)
        return more

    def _draw_handle(self) -> None:
        icon = self._icons.icon("grip")
        self.handle.show_drawing(partial(icon.pixmap, icon_size(_ICON_PX)))
