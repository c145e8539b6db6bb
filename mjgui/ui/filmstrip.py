"""The strip of small pictures under the canvas: four images, or the original and its results."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mjgui.app.pictures import Picture
from mjgui.app.sides import ORIGINAL
from mjgui.app.slots import ImageSlot
from mjgui.core.language import tr, tr_marked
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.mirroring import is_mirrored
from mjgui.ui.widgets.thumb_button import ThumbButton

TILE = QSize(GRID * 12, GRID * 9)
_THUMB_PIXELS = 256
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


class Filmstrip(QFrame):
    """Four choices in a row, with a caption, and a tile before them if asked for.

    Args:
        prefix: the tiles' objectNames are this and 0 – 3.
        what: what a screen reader calls a tile, a marked text as "Image {number} of {count}".
        icons: for the tiles.
        leading: the name of a further tile in front, as "Original"; none where empty.

    Signals:
        chosen: (number) a tile was pressed, also one that failed.
        leading_pressed: the tile in front was pressed or released.
        against: (number) a tile was clicked with Shift; ORIGINAL for the one in front.
        menu_wanted: (number, global place) likewise, its menu was asked for.
    """

    chosen = Signal(int)
    leading_pressed = Signal(bool)
    against = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self,
        prefix: str,
        what: str,
        icons: IconSet,
        *,
        leading: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._what = what
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addStretch(1)
        self.leading: ThumbButton | None = None
        if leading:
            self.leading = ThumbButton(leading, "", icons, TILE, self)
            self.leading.setObjectName(f"{prefix}Original")
            self.leading.setToolTip(tr("Press and hold to see the original alone"))
            self.leading.setCheckable(False)
            self.leading.pressed.connect(self._on_leading_pressed)
            self.leading.released.connect(self._on_leading_released)
            layout.addWidget(self.leading)
            arrow = QLabel("←" if is_mirrored() else "→", self)
            mark(arrow, tone="dim")
            layout.addWidget(arrow)
        self.tiles: list[ThumbButton] = []
        for number in range(IMAGES_PER_GENERATION):
            name = tr_marked(what, number=number + 1, count=IMAGES_PER_GENERATION)
            tile = ThumbButton(name, str(number + 1), icons, TILE, self)
            tile.setObjectName(f"{prefix}{number}")
            tile.setEnabled(False)
            # A QButtonGroup would take all tiles but one out of the Tab order.
            tile.clicked.connect(partial(self._on_clicked, number))
            self.tiles.append(tile)
            layout.addWidget(tile)
        layout.addStretch(1)
        if self.leading is not None:
            for tile in (self.leading, *self.tiles):
                tile.installEventFilter(self)
        for tile in self.tiles if self.leading is None else (self.leading, *self.tiles):
            # They are narrower where the column beside the picture needs the room.
            tile.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            tile.setMinimumWidth(TILE.width() // 2)
        self._checked: int | None = None
        self._shown: list[ImageSlot | None] = [None] * IMAGES_PER_GENERATION

    def show_slots(self, slots: Sequence[ImageSlot]) -> None:
        """Show the state of all four images."""
        for number, slot in enumerate(slots):
            self.show_slot(number, slot)

    def show_slot(self, number: int, slot: ImageSlot) -> None:
        """Show the state of one image (0 – 3)."""
        if self._shown[number] is slot:
            return
        self._shown[number] = slot
        tile = self.tiles[number]
        if slot.picture is not None:
            tile.set_picture(thumbnail(slot.picture))
        elif slot.is_loading:
            tile.set_loading(slot.fraction)
        elif slot.error is not None:
            tile.set_failed(tr("{title}. Click to try again.", title=slot.error.title))
        else:
            tile.set_picture(None)
        tile.setEnabled(slot.picture is not None or slot.error is not None)

    @property
    def focused(self) -> int | None:
        """The number of the tile that the keyboard is at; ORIGINAL for the one in front."""
        if self.leading is not None and self.leading.hasFocus():
            return ORIGINAL
        return next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell clicks with Shift, and wishes for a menu, from what tiles do by themselves."""
        kind = event.type()
        if isinstance(event, QContextMenuEvent) and kind == QEvent.Type.ContextMenu:
            self._ask_for_menu(watched, event)
            return True
        if isinstance(event, QMouseEvent) and kind in _PRESSES:
            is_left = event.button() == Qt.MouseButton.LeftButton
            if is_left and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                if kind == QEvent.Type.MouseButtonPress and self._is_there(watched):
                    self.against.emit(self._number_of(watched))
                return True
        return super().eventFilter(watched, event)

    def _ask_for_menu(self, tile: QObject, event: QContextMenuEvent) -> None:
        if not self._is_there(tile) or not isinstance(tile, QWidget):
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = tile.mapToGlobal(tile.rect().center()) if by_key else event.globalPos()
        self.menu_wanted.emit(self._number_of(tile), place)

    def _is_there(self, tile: QObject) -> bool:
        """Whether a tile shows a picture."""
        return isinstance(tile, ThumbButton) and tile.isEnabled() and tile.picture is not None

    def _number_of(self, tile: QObject) -> int:
        return ORIGINAL if tile is self.leading else self.tiles.index(cast("ThumbButton", tile))

    def check(self, number: int | None) -> None:
        """Mark the tile that is chosen."""
        self._checked = number
        for index, tile in enumerate(self.tiles):
            tile.setChecked(index == number)

    def _on_clicked(self, number: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
        self.check(self._checked)  # what is chosen is the session's to say
        self.chosen.emit(number)

    def _on_leading_pressed(self) -> None:
        self.leading_pressed.emit(True)

    def _on_leading_released(self) -> None:
        self.leading_pressed.emit(False)


def thumbnail(picture: Picture) -> QImage:
    """Return the smallest copy of a picture that is still sharp on a tile at 200 %."""
    scale = _THUMB_PIXELS / max(picture.frame.width, picture.frame.height)
    return picture.level_for(min(scale, 1.0))[0]
