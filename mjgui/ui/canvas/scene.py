"""The layer of what lies still, painted once and then only copied.

It holds the picture and the finished areas as one opaque plate, a little larger than the view. A
change of the mask repaints its own rectangle; panning shifts the plate; while zooming, the last
sharp plate is stretched until the next one has been painted behind it, band by band. So is a mask
of which nearly everything has changed, and would take long: what was there before is shown until
then.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QRegion

from mjgui.app.pictures import Picture
from mjgui.core.model import Area
from mjgui.ui.canvas.boxes import Boxes
from mjgui.ui.canvas.plate import Plate
from mjgui.ui.canvas.reel import Cells
from mjgui.ui.canvas.render import (
    Sight,
    faint_tint,
    paint_areas,
    paint_picture,
    paint_surround,
)
from mjgui.ui.canvas.rings import Rings
from mjgui.ui.canvas.viewport import Viewport

_DEAR = 30_000
"""What has more vertices than this takes longer to paint than input should wait."""
_SHORT = 0.25
"""What share of a slice may have gone by when a band is begun that may not be ready in time."""
_A_RING = 10
"""So many vertices take as long as a ring takes by itself."""


class Scene:
    """Picture and still areas, ready to be copied to the screen.

    Args:
        sight: how to paint, and where the image lies.
        margin: how far beyond the view it is painted ahead, widget pixels; only `prepare` does so.
    """

    def __init__(self, sight: Sight, margin: int = 0) -> None:
        self._sight = sight
        self._margin = margin
        self._size = QSize()
        self._picture: Picture | None = None
        self._areas: tuple[Area, ...] = ()
        self._boxes = Boxes()
        self._rings = Rings()
        self._faint: tuple[Area, ...] = ()
        self._plate: Plate | None = None
        self._next: Plate | None = None
        self._old: tuple[Area, ...] | None = None
        """What the plate still shows in the place of the areas; None where it shows these."""
        self._spare: Cells | None = None
        """Memory of the plate that was shown before, for the next one."""
        self._band: tuple[Plate, Sight, QRect] | None = None
        """The band that comes next, for which areas are rasterised one by one before."""
        self._cold: list[Area] = []
        """Those that are still to come."""
        self._band_seconds = 0.0
        """How long the last band took."""
        self._serial = 0
        self._known_shift: tuple[Sight | None, Viewport | None, QPoint | None] = (None, None, None)

    @property
    def rings(self) -> Rings:
        """What is kept of the areas."""
        return self._rings

    @property
    def is_sharp(self) -> bool:
        """Whether what is shown was painted for the viewport that is shown."""
        return self._shift is not None

    @property
    def frame(self) -> object:
        """What tells the sharp frame that is shown from others; None where it is a stretched one.

        It stays the same where `set_areas` names the part that changes, and where it is moved.
        """
        return None if self._shift is None else self._serial

    @property
    def is_prepared(self) -> bool:
        """Whether `prepare` has nothing left to do."""
        plate = self._plate
        is_due = self._next is not None or self._old is not None
        return plate is None or (self.is_sharp and plate.is_whole and not is_due)

    def resize(self, size: QSize) -> None:
        """Take the widget's size, widget pixels."""
        self._size = size
        self.forget()

    def set_sight(self, sight: Sight) -> None:
        """Take another viewport, style or device pixel ratio."""
        before, self._sight = self._sight, sight
        if sight.style is not before.style or sight.ratio != before.ratio:
            self.forget()
            return
        plate, shift = self._plate, self._shift
        if plate is None or shift is None:
            return
        if self._old is None:
            # Where a zoom has come back to where it began, nothing is due any more.
            self._next = None
        if shift != QPoint(0, 0) and not plate.outer.contains(plate.inner.translated(-shift)):
            plate.move(shift, sight)

    def set_picture(self, picture: Picture | None) -> None:
        """Show another picture, or none."""
        if picture is not self._picture:
            self._picture = picture
            self.forget()

    def set_areas(
        self, areas: tuple[Area, ...], changed: QRectF | None = None, *, may_wait: bool = False
    ) -> bool:
        """Show these areas.

        Args:
            areas: the finished areas that lie still.
            changed: the only part where they differ from the ones before, widget pixels;
                everything if None.
            may_wait: whether those before may be shown until `prepare` has painted these behind
                them, where that takes long.

        Returns:
            Whether those before are shown until then.
        """
        before, self._areas = self._areas, areas
        plate, shift = self._plate, self._shift
        if plate is None or changed is None or shift is None:
            self.forget()
        elif self._old is None and not (may_wait and self._are_costly(areas)):
            plate.spoil(changed.toAlignedRect().translated(-shift))
        else:
            self._wait(before, changed)
            return True
        return False

    def set_faint(self, areas: tuple[Area, ...]) -> None:
        """Show these areas faintly, over the others: they are there, but do not count now."""
        self._faint = areas
        self.forget()

    def forget(self) -> None:
        """Have everything painted anew at the next paint."""
        self._plate = self._next = self._old = self._spare = self._band = None
        self._serial += 1

    def sharpen(self) -> None:
        """Have the next paint make a sharp frame for the viewport that is shown."""
        if not self.is_sharp:
            self.forget()

    def prepare(self, seconds: float) -> bool:
        """Paint ahead for about so long: the sharp frame that is due, then the margin.

        Returns:
            Whether there is another frame to show now.
        """
        begun = time.perf_counter()
        end = begun + seconds
        plate, shift = self._plate, self._shift
        if plate is None:
            return False
        if shift is None or self._old is not None:
            plate = self._next_plate()
        elif shift != QPoint(0, 0):
            plate.move(shift, self._sight)
        while not plate.is_whole and self._warm(plate, end):
            now = time.perf_counter()
            # What will not be ready in time is left for the next slice, of which it has all.
            if now > begun + seconds * _SHORT and now + self._band_seconds > end:
                return False
            plate.mend_band(self._paint)
            self._band_seconds = time.perf_counter() - now
            if plate is self._next and plate.is_ready:
                self._show_next(plate)
                return True
        return False

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Copy `region` (widget pixels) to the screen, painting first what is missing of it."""
        if self._size.isEmpty():
            return
        if self._plate is None:
            self._plate = self._new_plate()
        shift = self._shift
        if shift is None:
            self._stretch(painter, self._plate, region)
            return
        box, plate = region.boundingRect(), self._plate
        if not plate.outer.contains(box.translated(-shift)):
            plate.move(shift, self._sight)  # what is asked for may reach into the margin
            shift = QPoint(0, 0)
        plate.mend_shown(region.translated(-shift), self._paint_shown)
        plate.copy(painter, shift, box)

    def paint_part(
        self, painter: QPainter, rect: QRectF, sight: Sight, areas: Iterable[Area]
    ) -> None:
        """Paint `rect` (widget pixels); other views of a picture paint it their own way."""
        paint_surround(painter, self._picture, sight, rect)
        if self._picture is not None:
            paint_picture(painter, self._picture, sight, rect)
        paint_areas(painter, areas, sight, rect, kept=self._rings)

    # -- inside --------------------------------------------------------------------------------

    def _new_plate(self) -> Plate:
        spare, self._spare = self._spare, None
        return Plate(self._size, self._margin, self._sight, spare)

    def _show_next(self, plate: Plate) -> None:
        """Show what was painted behind, and keep the memory of what was shown before."""
        if self._plate is not None:
            self._spare = self._plate.cells
        self._plate, self._next, self._old = plate, None, None
        self._serial += 1

    def _warm(self, plate: Plate, end: float) -> bool:
        """Rasterise the areas of the next band one by one; whether all are before it is `end`."""
        band = (plate, plate.sight, plate.next_band)
        viewport, ratio = plate.sight.viewport, plate.sight.ratio
        if band != self._band:
            self._band = band
            touching = self._touching(self._areas, QRectF(band[2]), plate.sight)
            self._cold = self._rings.missing(touching, viewport, ratio)
        while time.perf_counter() < end:
            if not self._cold:
                return True
            self._rings.of(self._cold.pop(), viewport, ratio)
        return False

    @property
    def _shift(self) -> QPoint | None:
        plate, viewport = self._plate, self._sight.viewport
        if plate is None:
            return None
        # Each step asks for it many times.
        known = self._known_shift
        if known[0] is plate.sight and known[1] is viewport:
            return known[2]
        shift = plate.shift_to(viewport)
        self._known_shift = (plate.sight, viewport, shift)
        return shift

    def _wait(self, before: tuple[Area, ...], changed: QRectF) -> None:
        """Show the areas before until the next plate is painted; see `set_areas`."""
        plate = self._next
        shift = None if plate is None else plate.shift_to(self._sight.viewport)
        if self._old is None:
            self._old, self._next = before, None
        elif plate is None or shift is None:
            self._next = None
        else:
            plate.spoil(changed.toAlignedRect().translated(-shift))

    def _next_plate(self) -> Plate:
        """The plate that is painted behind the one that is shown, for the viewport as it is."""
        plate, viewport = self._next, self._sight.viewport
        shift = None if plate is None else plate.shift_to(viewport)
        if plate is None or shift is None:
            if plate is not None:
                self._spare = plate.cells
            plate = self._next = self._new_plate()
        elif shift != QPoint(0, 0):
            plate.move(shift, self._sight)
        return plate

    def _are_costly(self, areas: tuple[Area, ...]) -> bool:
        """Whether painting areas takes longer than input should wait, and can be done in slices."""
        new = self._rings.missing(areas, self._sight.viewport, self._sight.ratio)
        cost = sum(area.vertex_count + _A_RING * len(area.rings) for area in new)
        return len(new) > 1 and cost > _DEAR

    def _paint(self, painter: QPainter, rect: QRectF, sight: Sight) -> None:
        """Paint a part with the areas as they are."""
        self._paint_with(self._areas, painter, rect, sight)

    def _paint_shown(self, painter: QPainter, rect: QRectF, sight: Sight) -> None:
        """Paint a part with the areas that the plate shows."""
        self._paint_with(self._areas if self._old is None else self._old, painter, rect, sight)

    def _paint_with(
        self, areas: tuple[Area, ...], painter: QPainter, rect: QRectF, sight: Sight
    ) -> None:
        self.paint_part(painter, rect, sight, self._touching(areas, rect, sight))
        if self._faint:
            paint_areas(painter, self._faint, sight, rect, faint_tint(sight.style))

    def _touching(self, areas: tuple[Area, ...], rect: QRectF, sight: Sight) -> list[Area]:
        """Which areas touch a part (widget pixels) with their outlines."""
        rim, viewport = sight.style.casing, sight.viewport
        low = viewport.map_to_image((rect.left() - rim, rect.top() - rim))
        high = viewport.map_to_image((rect.right() + rim, rect.bottom() + rim))
        return [areas[index] for index in self._boxes.touching(areas, low, high)]

    def _stretch(self, painter: QPainter, plate: Plate, region: QRegion) -> None:
        """Paint the last sharp frame at the place where the viewport puts it now."""
        covered = plate.stretch(painter, self._sight, region.boundingRect(), self._paint_shown)
        for rect in cast("Iterable[QRect]", region - QRegion(covered)):
            painter.setClipRect(rect)
            self.paint_part(painter, QRectF(rect), self._sight, ())
        painter.setClipping(False)
