"""Saving the compared result: a part of the right column in Compare."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
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
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.sharp_label import SharpLabel

_ICON_PX = 20
_WIDTH = GRID * 41


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
        made: list[QPushButton] = []
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
            made.append(button)
        buttons.addWidget(self._build_more(actions, icons))
        if buttons.sizeHint().width() > _WIDTH:
            # In a language of long words the last one is told by its icon and its tip alone.
            made[-1].setText("")
            buttons.setStretch(len(made) - 1, 0)
        self.handle = SharpLabel(self)
        self.handle.setObjectName("dragResult")
        self.handle.setAccessibleName(tr("Drag the chosen result into another program"))
        self.handle.setToolTip(tr("Drag the chosen result into a folder or another program"))
        self.handle.setCursor(Qt.CursorShape.OpenHandCursor)
        self.handle.setFixedSize(_ICON_PX, _ICON_PX)
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

    def _build_more(self, actions: Actions, icons: IconSet) -> QToolButton:
        more = QToolButton(self)
        more.setObjectName("moreSaving")
        more.setAccessibleName(tr("More ways to save"))
        more.setToolTip(tr("More ways to save"))
        more.setIconSize(QSize(_ICON_PX, _ICON_PX))
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
        self.handle.show_drawing(partial(icon.pixmap, QSize(_ICON_PX, _ICON_PX)))
