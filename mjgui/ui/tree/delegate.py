"""Paints a row of the tree: its rail, what was repainted, what came of it, and words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from mjgui.app.edit_tree import EditTree
from mjgui.app.job import Job
from mjgui.core.lineage import Row
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.painting import paint_bar, paint_lines, status_color
from mjgui.ui.jobs.words import short_status_text
from mjgui.ui.theme import GRID
from mjgui.ui.tree.model import ROW_ROLE
from mjgui.ui.tree.pixmaps import Pixmaps
from mjgui.ui.tree.rails import paint_rail, rail_width
from mjgui.ui.tree.words import detail_text, state_text, title_text
from mjgui.ui.widgets.menu_list import MenuList, MenuRowDelegate
from mjgui.ui.widgets.mirroring import is_mirrored, mirrored

_BOX = GRID * 6
_GAP = 2
_CELL = (_BOX - _GAP) // 2
_LEAST_TEXT = GRID * 12


class EditDelegate(MenuRowDelegate):
    """Paints rows of one height.

    Args:
        tree: the pictures.
        icons: for the drawings, and for the theme's colours.
        view: the list.
    """

    def __init__(self, tree: EditTree, icons: IconSet, view: MenuList) -> None:
        super().__init__(icons, view)
        self._tree = tree
        self._pixmaps = Pixmaps()

    def number_at(self, row: Row, place: QRect, at: QPoint) -> int | None:
        """Which image (0 – 3) of a row that fills `place` is at a point, None for none."""
        _, grid, _ = _places(row, place)
        for number in range(IMAGES_PER_GENERATION):
            if _cell(grid, number).contains(at):
                return number
        return None

    def paint_row(
        self,
        painter: QPainter,
        place: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
        *,
        has_menu: bool,
    ) -> None:
        """Paint an edit."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        theme, job = self.icons.theme, self._tree.job(row)
        is_current = row.job_id == self._tree.current
        painter.save()
        if is_mirrored():
            painter.translate(2 * place.left() + place.width(), 0)
            painter.scale(-1, 1)
        paint_rail(painter, theme, place, row, job, is_current=is_current)
        painter.restore()
        mask, grid, text = _places(row, place)
        if job is not None and mask is not None:
            self._paint_mask(painter, mask, job)
        self._paint_grid(painter, grid, row, is_current=is_current)
        states = [state_text(self._tree, row, job)]
        if job is not None:
            states.append(short_status_text(job))
        paint_lines(
            painter,
            theme,
            text,
            font,
            title_text(job),
            states,
            "text_dim" if job is None else status_color(job),
            detail_text(row, job),
            has_menu=has_menu,
            is_strong=is_current,
        )
        if job is not None:
            paint_bar(painter, theme, text, job)

    def _paint_mask(self, painter: QPainter, box: QRect, job: Job) -> None:
        """The image that was edited, with the areas that were repainted."""
        image = self._tree.original(job)
        if image is None:
            self._paint_nothing(painter, box)
            return
        ratio = painter.device().devicePixelRatioF()
        made = self._pixmaps.masked(
            image, job.request.document, box.size(), ratio, self.icons.theme
        )
        place = QRect(QPoint(), made.deviceIndependentSize().toSize())
        place.moveCenter(box.center())
        painter.drawPixmap(place.topLeft(), made)

    def _paint_grid(self, painter: QPainter, grid: QRect, row: Row, *, is_current: bool) -> None:
        """The four images, those that were edited framed, the one at hand most of all."""
        theme, ratio = self.icons.theme, painter.device().devicePixelRatioF()
        edited = self._tree.numbers_edited(row)
        for number in range(IMAGES_PER_GENERATION):
            cell = _cell(grid, number)
            image = self._tree.image(row, number)
            if image is None:
                self._paint_nothing(painter, cell)
            else:
                painter.drawPixmap(
                    cell.topLeft(), self._pixmaps.tile(image, cell.size(), _GAP, ratio)
                )
            is_at_hand = is_current and number == self._tree.current_number
            if is_at_hand or number in edited:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                token, width = ("focus", 2.0) if is_at_hand else ("text_dim", 1.0)
                painter.setPen(QPen(theme.color(token), width))
                painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), _GAP, _GAP)

    def _paint_nothing(self, painter: QPainter, place: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.icons.theme.color("hover"))
        painter.drawRoundedRect(place, _GAP, _GAP)


def _places(row: Row, rect: QRect) -> tuple[QRect | None, QRect, QRect]:
    """Where the mask (None where there is no room, or no mask), the images and the words are."""
    left = rect.left() + rail_width(row)
    top = rect.top() + (rect.height() - _BOX) // 2
    right = rect.right() - GRID
    mask = None
    if row.job_id and right - left - 2 * (_BOX + GRID) >= _LEAST_TEXT:
        mask = QRect(left, top, _BOX, _BOX)
        left = mask.right() + 1 + GRID // 2
    grid = QRect(left, top, _BOX, _BOX)
    text = QRect(rect)
    text.setLeft(grid.right() + 1 + GRID)
    text.setRight(right)
    return mirrored(mask, rect) if mask else None, mirrored(grid, rect), mirrored(text, rect)


def _cell(grid: QRect, number: int) -> QRect:
    """Where image `number` (0 – 3) stands: two beside each other, two below."""
    step = _CELL + _GAP
    place = QRect(grid.left() + number % 2 * step, grid.top() + number // 2 * step, _CELL, _CELL)
    return mirrored(place, grid)
