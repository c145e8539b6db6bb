"""The widget below the tools: a picture with layers over it, that can be panned and zoomed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from mjgui.app.pictures import Picture
from mjgui.core.model import Area, Frame, Point
from mjgui.ui.canvas.ground import Ground
from mjgui.ui.canvas.items import Item, LiveArea
from mjgui.ui.canvas.outlines import area_bounds
from mjgui.ui.canvas.regions import Regions, common_beginning
from mjgui.ui.canvas.render import Sight, line_pen
from mjgui.ui.canvas.rings import Lent
from mjgui.ui.canvas.runs import paint_items
from mjgui.ui.canvas.scene import Scene
from mjgui.ui.canvas.sketches import Sketches
from mjgui.ui.canvas.style import CanvasStyle, faded
from mjgui.ui.canvas.viewport import Stage, Viewport
from mjgui.ui.widgets.roles import Role

_SHARPEN_AFTER_MS = 25
_AHEAD_AFTER_MS = 4
_SLICE_SECONDS = 0.004
_MARGIN = 256
_FEW = 3


class Surface(QWidget):
    """A picture, areas that lie still, and items over them, seen through a viewport.

    Args:
        look: colours and sizes.
        parent: the widget's parent.

    Signals:
        viewport_changed: another part of the image is shown, or at another zoom.
    """

    accessible_role = Role.Canvas
    viewport_changed = Signal()

    def __init__(self, look: CanvasStyle | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look or CanvasStyle()
        self._picture: Picture | None = None
        self._frame = Frame(0, 0)
        self._viewport = Viewport()
        self._keeps_fitting = True
        first = Sight(self._viewport, self.devicePixelRatioF(), self._look)
        self._scene = Scene(first, _MARGIN)
        self._seen = replace(first, kept=Lent(self._scene.rings))
        self._still: tuple[Area, ...] = ()
        self._faint: tuple[Area, ...] = ()
        self._items: tuple[Item, ...] = ()
        self._painted: tuple[Item, ...] = ()
        self._same = 0
        """How many of the lowest items the last paint had in common with the one before."""
        self._regions = Regions()
        self._ground = Ground(self._scene, self._regions)
        self._sketches = Sketches()
        self._shows_focus = False
        self._is_moving = False
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._prepare)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(64, 64)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def look(self) -> CanvasStyle:
        """Colours and sizes."""
        return self._look

    def set_look(self, look: CanvasStyle) -> None:
        """Take other colours and sizes."""
        self._look = look
        self._scene.set_sight(self._sight)
        self._regions.forget()
        self._ground.forget()
        self.update()

    def set_picture(self, picture: Picture | None, *, keep_view: bool = False) -> None:
        """Show a picture, or none.

        Args:
            picture: what to show; its frame should be that of the editor's document.
            keep_view: whether to stay at the same place and zoom, as for another picture of the
                same size; else the picture is fitted into the canvas.
        """
        self._picture = picture
        self._scene.set_picture(picture)
        if not keep_view:
            self.zoom_fit()
        self.update()

    def set_frame(self, frame: Frame) -> None:
        """Take the image's size; a picture that is shown has a say of its own."""
        if frame != self._frame:
            self._frame = frame
            if self._picture is None and self._keeps_fitting:
                self.zoom_fit()

    def set_still(self, areas: tuple[Area, ...]) -> None:
        """Show these areas as lying still; only what differs from the ones before is repainted."""
        before, self._still = self._still, areas
        if before == areas:
            return
        old, new = {id(a) for a in before}, {id(a) for a in areas}
        changed = [a for a in before if id(a) not in new] + [a for a in areas if id(a) not in old]
        box = QRectF()
        for area in changed:
            box |= area_bounds(area, self._viewport)
        rim = self._look.casing
        box.adjust(-rim, -rim, rim, rim)
        if changed:
            # What has been in hand until now must not vanish, were it for a moment.
            may_wait = not any(isinstance(item, LiveArea) for item in self._painted)
            was_sharp = self._scene.is_sharp
            if self._scene.set_areas(areas, box, may_wait=may_wait):
                self._resting.start(0)
                return
            self._ground.spoil(QRegion(box.toAlignedRect()), self._viewport)
            # What takes the place of a stretched frame differs from it everywhere.
            self.update(box.toAlignedRect() if was_sharp else self.rect())
            self._prepare_soon()  # of what is out of sight nothing may be to be painted
        else:
            self._scene.set_areas(areas)
            self.update()

    def set_faint(self, areas: tuple[Area, ...]) -> None:
        """Show these areas faintly, as there but without a say."""
        before, self._faint = self._faint, areas
        if before != areas:
            self._scene.set_faint(areas)
            self.update()

    def set_items(self, items: tuple[Item, ...]) -> None:
        """Show these items over the areas; only what differs from the ones before is repainted."""
        before, self._items = self._items, items
        if before == items:
            return
        region = self._regions.difference(before, items, self._sight)
        self._regions.keep(items)
        if region.rectCount() > _FEW:
            # Qt copies within one rectangle at once, within many line by line.
            region = QRegion(region.boundingRect())
        if not region.isEmpty():
            self.update(region)

    # -- where ---------------------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        """The widget, image and screen that viewports must suit."""
        frame = self._picture.frame if self._picture else self._frame
        return Stage(self.width(), self.height(), frame, self.devicePixelRatioF())

    @property
    def viewport(self) -> Viewport:
        """Where the image lies on the widget."""
        return self._viewport

    @property
    def is_sharp(self) -> bool:
        """Whether what is shown was painted for the viewport, and not stretched from another."""
        return self._scene.is_sharp

    @property
    def is_at_rest(self) -> bool:
        """Whether the sharp frame is shown, and nothing is being painted ahead."""
        return self._scene.is_prepared and not self._resting.isActive()

    @property
    def zoom(self) -> float:
        """Device pixels per image pixel; 1.0 is 100 %."""
        return self.stage.zoom(self._viewport)

    def set_viewport(self, viewport: Viewport) -> None:
        """Show another part, or at another zoom; the canvas no longer fits by itself."""
        self._keeps_fitting = False
        self._show(viewport)

    def zoom_in(self) -> None:
        """Zoom to the next stop, around the pointer if it is on the canvas."""
        self.set_viewport(self.stage.stepped(self._viewport, inwards=True, anchor=self._anchor()))

    def zoom_out(self) -> None:
        """Zoom out to the next stop, around the pointer if it is on the canvas."""
        self.set_viewport(self.stage.stepped(self._viewport, inwards=False, anchor=self._anchor()))

    def zoom_fit(self) -> None:
        """Show the whole image, and keep doing so when the canvas changes its size."""
        self._keeps_fitting = True
        if not self.size().isEmpty():
            self._show(self.stage.fitted())

    def zoom_actual(self) -> None:
        """Show one image pixel as one pixel of the screen."""
        self.set_viewport(self.stage.zoomed_to(self._viewport, 1.0, self._anchor()))

    def map_from_image(self, point: QPointF) -> QPointF:
        """Image pixels to canvas-widget coordinates."""
        return QPointF(*self._viewport.map_from_image((point.x(), point.y())))

    def map_to_image(self, point: QPointF) -> QPointF:
        """Canvas-widget coordinates to image pixels."""
        return QPointF(*self._viewport.map_to_image((point.x(), point.y())))

    def show_point(self, point: Point) -> None:
        """Bring a place (image pixels) into sight."""
        self.show_box((*point, *point))

    def show_box(self, box: tuple[float, float, float, float]) -> None:
        """Bring a box (left, top, right, bottom in image pixels) into sight."""
        viewport = self.stage.showing(self._viewport, box)
        if viewport != self._viewport:
            self.set_viewport(viewport)

    # -- events --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """A size at which drawing is a pleasure."""
        return QSize(900, 700)

    def event(self, event: QEvent) -> bool:
        """On a screen of another scaling, paint for its pixels."""
        # Asking for the type takes longer than most events do; this one has no class of its own.
        if type(event) is QEvent and event.type() == QEvent.Type.DevicePixelRatioChange:
            self._on_ratio_changed()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the scene, then paint the items that touch what is asked for."""
        sight, region = self._sight, event.region()
        self._scene.set_sight(sight)
        with QPainter(self) as painter:
            before, self._painted = self._painted, self._items
            # What was the same once may be in hand, with nothing but a mark come beside it.
            same = common_beginning(before, self._items)
            steady, self._same = self._items[: min(same, self._same)], same
            done = self._ground.paint(painter, region, self.size(), sight, steady)
            painter.setClipRect(region.boundingRect())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._scene.is_sharp:
                self._sketches.forget()
            else:
                sight = replace(sight, sketches=self._sketches)
            # Where everything is asked for, as at each step of a zoom, regions need not be known.
            is_all = region.boundingRect() == self.rect()
            due = self._items[done:]
            if not is_all:
                due = [item for item in due if self._regions.of(item, sight).intersects(region)]
            paint_items(painter, due, sight)
            if self._shows_focus:
                painter.setPen(line_pen(faded(self._look.accent, 0.7), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        self._prepare_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, or keep what is in the middle there."""
        self._scene.resize(event.size())
        self._ground.forget()
        if event.size().isEmpty():
            return
        if self._keeps_fitting:
            self.zoom_fit()
        elif not event.oldSize().isEmpty():
            grown = event.size() - event.oldSize()
            self._show(self.stage.panned(self._viewport, grown.width() / 2, grown.height() / 2))

    # -- inside --------------------------------------------------------------------------------

    @property
    def _sight(self) -> Sight:
        """What everything is painted by now; each event asks for it many times."""
        seen, ratio = self._seen, self.devicePixelRatioF()
        viewport, style = self._viewport, self._look
        if seen.viewport is not viewport or seen.style is not style or seen.ratio != ratio:
            seen = self._seen = Sight(viewport, ratio, style, kept=seen.kept)
        return seen

    def _anchor(self) -> Point:
        place = QPointF(self.mapFromGlobal(QCursor.pos()))
        if self.underMouse() and self.rect().contains(place.toPoint()):
            return place.x(), place.y()
        return self.stage.centre

    def _show(self, viewport: Viewport) -> None:
        if viewport == self._viewport:
            return
        self._viewport = viewport
        self._is_moving = True
        self._regions.forget()
        self._scene.set_sight(self._sight)
        # In the middle of a zoom no frame would be shown; in that of a pan the next strip will.
        self._resting.start(_AHEAD_AFTER_MS if self._scene.is_sharp else _SHARPEN_AFTER_MS)
        self.update()
        self._on_viewport_changed()
        self.viewport_changed.emit()

    def _on_ratio_changed(self) -> None:
        before = self._viewport
        self._regions.forget()
        self._ground.forget()
        if self._keeps_fitting:
            self.zoom_fit()
        self.update()
        if self._viewport == before:
            self.viewport_changed.emit()  # the same viewport is another zoom there

    def _on_viewport_changed(self) -> None:
        """What is under the pointer may have become another place of the image."""

    def _on_view_at_rest(self) -> None:
        """The view has not changed for a moment."""

    def _prepare_soon(self) -> None:
        if not (self._scene.is_prepared or self._resting.isActive()):
            self._resting.start(_SHARPEN_AFTER_MS)

    def _prepare(self) -> None:
        """Paint ahead a little, and go on as soon as nothing else is to be done."""
        if self._is_moving:
            self._is_moving = False
            self._on_view_at_rest()
        if self._scene.prepare(_SLICE_SECONDS):
            self.update()
        if not self._scene.is_prepared:
            self._resting.start(0)
