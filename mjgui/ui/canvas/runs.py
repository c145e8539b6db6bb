"""Items of one kind in a row, painted all at once.

Where hundreds of areas are selected, each of their outlines would be a picture of its own that is
made, mixed and laid over the scene.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from mjgui.ui.canvas.items import Handles, Item, Outline, paint_handles
from mjgui.ui.canvas.outlines import area_bounds
from mjgui.ui.canvas.render import Sight, paint_areas

_MANY = 8
"""Fewer are painted one by one: what lies between them would have to be painted as well."""


def paint_items(painter: QPainter, items: Sequence[Item], sight: Sight) -> None:
    """Paint items in widget pixels, the lowest first, as far as the painter's clip shows them."""
    if len(items) < _MANY or sight.sketches is not None:
        for item in items:
            item.paint(painter, sight)
        return
    for (kind, _), each in groupby(items, _alike):
        run = tuple(each)
        if len(run) < _MANY:
            for item in run:
                item.paint(painter, sight)
        elif kind is Outline:
            _paint_outlines(painter, [item for item in run if isinstance(item, Outline)], sight)
        elif kind is Handles:
            areas = [item.area for item in run if isinstance(item, Handles)]
            paint_handles(painter, [ring for area in areas for ring in area.rings], sight)
        else:
            for item in run:
                item.paint(painter, sight)


def _alike(item: Item) -> tuple[type, bool]:
    """What items of one run have in common."""
    return type(item), isinstance(item, Outline) and item.is_selected


def _paint_outlines(painter: QPainter, outlines: list[Outline], sight: Sight) -> None:
    areas = [outline.area for outline in outlines]
    box = QRectF()
    for area in areas:
        box |= area_bounds(area, sight.viewport)
    rim = sight.style.casing
    box = box.adjusted(-rim, -rim, rim, rim)
    if painter.hasClipping():
        box &= painter.clipBoundingRect()
    if box.isEmpty():
        return
    paint_areas(painter, areas, sight, box, outlines[0].tint(sight.style), sight.kept)
