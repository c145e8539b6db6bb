"""Paints an entry of the history as a tile: its picture, prompt, date, cost, tags, and its star."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mjgui.app.history_desk import HistoryDesk
from mjgui.app.history_reading import HistoryItem, Thumb
from mjgui.core.history import HistoryEntry
from mjgui.core.language import listed
from mjgui.ui.history.tiles import Tiles
from mjgui.ui.history.words import facts_text, state_text, title_text
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import grown, small_font
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.mirroring import is_mirrored

LEAST_SIDE = GRID * 18
"""The least side of a picture; the tiles of a row share the rest of the width."""
_PAD = GRID
_GAP = GRID
_TEXTS = GRID * 7
_RADIUS = GRID / 2
_STAR = GRID * 2
_STAR_PLACE = GRID * 3
_BASELINES = (0, GRID * 9 // 4, GRID * 17 // 4)
_FADED = 0.45
_QUIET = frozenset({"done", "loaded"})
"""States that need no word on the tile."""
_TONES = {"failed": "error", "outcome unknown": "warning", "stopped": "info"}


class TileDelegate(QStyledItemDelegate):
    """Paints tiles, all of one size.

    Args:
        desk: what is painted.
        icons: for the drawings, and for the theme's colours.
        view: the tiles' view.

    Attributes:
        hot: the key of the tile whose star is under the pointer, empty for none.
    """

    def __init__(self, desk: HistoryDesk, icons: IconSet, view: QListView) -> None:
        super().__init__(view)
        self._desk = desk
        self._icons = icons
        self._view = view
        self._tiles = Tiles(desk.thumbnails, _RADIUS)
        self._shown: dict[Thumb, int] = {}
        self._side = LEAST_SIDE
        self.hot = ""

    @property
    def tile(self) -> QSize:
        """The size of a tile, its hover and selection included."""
        height = self._side + 2 * _PAD + _GAP // 2 + grown(_TEXTS)
        return QSize(self._side + 2 * _PAD, height)

    def fit(self, width: int) -> QSize:
        """Make the pictures as large as fits, with as many to a row as there can be.

        Returns:
            The size of a cell of the grid, for a view of this width.
        """
        columns = max(width // (LEAST_SIDE + 2 * _PAD), 1)
        cell = max(width // columns, LEAST_SIDE + 2 * _PAD)
        self._side = cell - 2 * _PAD
        return QSize(cell, self.tile.height() + _GAP // 2)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All tiles are of one size."""
        return self.tile

    def star_place(self, cell: QRect) -> QRect:
        """Where the star is: in the picture's upper right corner."""
        tile = QRect(cell.topLeft(), self.tile)
        inset = _PAD + GRID // 2
        return QRect(
            tile.right() + 1 - inset - _STAR_PLACE, tile.top() + inset, _STAR_PLACE, _STAR_PLACE
        )

    def row_showing(self, folder: str, number: int) -> int | None:
        """The row that was painted with this thumbnail last."""
        return self._shown.get((folder, number))

    def forget_rows(self) -> None:
        """Hear that rows have moved."""
        self._shown.clear()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one tile."""
        # PySide's stubs do not know the members that QStyleOptionViewItem inherits.
        tile = QRect(option.rect.topLeft(), self.tile)  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        key: str = index.data()
        item = self._desk.item(key)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, tile, state)
        place = QRect(tile.left() + _PAD, tile.top() + _PAD, self._side, self._side)
        self._paint_picture(painter, place, item, index.row())
        if item is not None:
            entry = item.entry
            is_over = bool(state & QStyle.StateFlag.State_MouseOver)
            if entry.starred or is_over:
                self._paint_star(painter, self.star_place(option.rect), entry, key)  # type: ignore[attr-defined]
            if entry.state not in _QUIET:
                self._paint_state(painter, place, entry)
            self._paint_text(painter, place, entry, option.font)  # type: ignore[attr-defined]
        painter.restore()

    def _paint_ground(self, painter: QPainter, tile: QRect, state: QStyle.StateFlag) -> None:
        theme = self._icons.theme
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        if not (is_selected or has_focus or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setBrush(theme.color("accent_soft" if is_selected else "hover"))
        painter.setPen(Qt.PenStyle.NoPen)
        if has_focus:
            painter.setPen(theme.color("focus"))
        painter.drawRoundedRect(QRectF(tile).adjusted(1, 1, -1, -1), _RADIUS * 1.5, _RADIUS * 1.5)

    def _paint_picture(
        self, painter: QPainter, place: QRect, item: HistoryItem | None, row: int
    ) -> None:
        theme = self._icons.theme
        ratio = painter.device().devicePixelRatioF()
        face = item.face if item is not None else None
        picture = None
        if face is not None:
            self._shown[face] = row
            picture = self._tiles.of(face, self._side, ratio)
        if picture is not None:
            is_faint = item is not None and not item.has_results
            painter.setOpacity(_FADED if is_faint else 1.0)
            painter.drawPixmap(place.topLeft(), picture)
            painter.setOpacity(1.0)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("pressed"))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        if item is not None and (face is None or self._tiles.is_missing(face)):
            side = GRID * 4
            icon = self._icons.pixmap("image", side, ratio, theme.color("text_disabled"))
            corner = place.center() - QRect(0, 0, side, side).center()
            painter.drawPixmap(corner, icon)

    def _paint_star(self, painter: QPainter, place: QRect, entry: HistoryEntry, key: str) -> None:
        theme = self._icons.theme
        ratio = painter.device().devicePixelRatioF()
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.color("canvas")
        ground.setAlphaF(0.9 if key == self.hot else 0.7)
        painter.setBrush(ground)
        painter.drawEllipse(place)
        name, color = ("star-filled", "canvas_star") if entry.starred else ("star", "canvas_text")
        icon = self._icons.pixmap(name, _STAR, ratio, theme.color(color))
        inset = (_STAR_PLACE - _STAR) // 2
        painter.drawPixmap(place.left() + inset, place.top() + inset, icon)

    def _paint_state(self, painter: QPainter, picture: QRect, entry: HistoryEntry) -> None:
        theme = self._icons.theme
        tone = _TONES.get(entry.state, "info")
        font = small_font(painter.font())
        metrics = QFontMetrics(font)
        words = metrics.elidedText(
            state_text(entry.state), Qt.TextElideMode.ElideRight, picture.width() - 4 * GRID
        )
        place = QRect(0, 0, metrics.horizontalAdvance(words) + GRID + GRID // 2, GRID * 5 // 2)
        place.moveBottomLeft(picture.bottomLeft() + QPointF(GRID // 2, -GRID // 2).toPoint())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{tone}_bar"))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setFont(font)
        painter.setPen(theme.color(f"{tone}_bar_text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_text(
        self, painter: QPainter, picture: QRect, entry: HistoryEntry, font: QFont
    ) -> None:
        theme = self._icons.theme
        small = small_font(font)
        metrics, small_metrics = QFontMetrics(font), QFontMetrics(small)
        left, first = picture.left(), picture.bottom() + 1 + _GAP // 2 + metrics.ascent()
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        self._draw(painter, QPointF(left, first), title_text(entry), metrics)
        painter.setFont(small)
        painter.setPen(theme.color("text_dim"))
        second, third = (first + grown(below) for below in _BASELINES[1:])
        self._draw(painter, QPointF(left, second), facts_text(entry), small_metrics)
        if entry.tags or entry.note:
            words = listed(entry.tags) or " ".join(entry.note.split())
            painter.setPen(theme.color("accent_ink" if entry.tags else "text_dim"))
            self._draw(painter, QPointF(left, third), words, small_metrics)

    def _draw(self, painter: QPainter, at: QPointF, words: str, metrics: QFontMetrics) -> None:
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._side)
        if is_mirrored():
            at += QPointF(self._side - metrics.horizontalAdvance(shown), 0)
        painter.drawText(at, shown)
