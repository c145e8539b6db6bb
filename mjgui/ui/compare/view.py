"""The compare view: the original and a result in four modes, under one zoom and pan."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from mjgui.app.pictures import Picture
from mjgui.core.model import Document, Frame
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.compare.comparing import DifferenceMaker, Run
from mjgui.ui.compare.layers import Layers
from mjgui.ui.compare.marks import (
    cross_region,
    paint_cross,
    paint_hint,
    paint_pill,
    paint_wipe,
)
from mjgui.ui.compare.onion_bar import OnionBar
from mjgui.ui.compare.pane_view import PaneView
from mjgui.ui.compare.panes import CompareMode
from mjgui.ui.theme import Theme

EMPTY_TEXT = "Results appear here, side by side with the original."

_SHARPEN_AFTER_MS = 60
_WIPE_REACH = 10.0
_STEP = 0.02
_BIG_STEP = 0.1
_GAP_SHADE = 160
_RING = 2.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_BOTTOM = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


class CompareView(PaneView):
    """Shows what a result changed. It knows pictures only, neither jobs nor the session.

    Args:
        run: starts work in the background and hands its events to the GUI thread.
        theme: colours.
        parent: the widget's parent.
    """

    def __init__(self, run: Run, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = _style_of(theme)
        self._original: Picture | None = None
        self._result: Picture | None = None
        self._labels = ("Original", "Result")
        self._mask: Document | None = None
        self._is_mask_visible = False
        self._is_held = False
        self._wipe = 0.5
        self._wipe_grip: float | None = None
        self._is_wipe_lit = False
        self._hover: QPointF | None = None
        self._layers = Layers(self._sight)
        self._maker = DifferenceMaker(run, self)
        self._maker.changed.connect(self._refresh)
        self._onion = OnionBar(theme, self)
        self._onion.set_labels(*self._labels)
        self._onion.hide()
        self._onion.opacity_changed.connect(self._on_opacity)
        self._resting = QTimer(self, singleShot=True, interval=_SHARPEN_AFTER_MS)
        self._resting.timeout.connect(self._sharpen)
        self.setObjectName("compareView")
        self.setAccessibleName("Compare view")
        self._describe()

    # -- what is shown -------------------------------------------------------------------------

    def set_pictures(self, original: Picture | None, result: Picture | None) -> None:
        """Compare these two; the viewport stays where it is."""
        if original is self._original and result is self._result:
            return
        self._original, self._result = original, result
        leading = original or result
        if leading is not None:
            self._frame = leading.frame
        if self._mode is not CompareMode.DIFFERENCE or original is None or result is None:
            self._maker.forget()
        self._refresh()
        self._settle()

    def set_labels(self, original: str, result: str) -> None:
        """Name the pictures."""
        self._labels = (original, result)
        self._onion.set_labels(original, result)
        self._describe()
        self.update()

    def set_areas(self, document: Document | None) -> None:
        """Take the mask that the result was made with."""
        if document is not self._mask:
            self._mask = document
            self._refresh()

    def set_mask_visible(self, visible: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Show or hide the outline of the mask."""
        if visible != self._is_mask_visible:
            self._is_mask_visible = visible
            self._refresh()

    @property
    def mode(self) -> CompareMode:
        """How the pictures are shown together."""
        return self._mode

    def set_mode(self, mode: CompareMode) -> None:
        """Show the pictures together in another way.

        A viewport that was chosen by hand stays; the whole image stays whole.
        """
        if mode is self._mode:
            return
        self._mode = mode
        self._wipe_grip = None
        self._set_hover(None)
        self._refresh()
        self._settle()

    def set_original_held(self, held: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Show the original in every pane for as long as it is held."""
        if held != self._is_held:
            self._is_held = held
            self._describe()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._style = _style_of(theme)
        self._onion.set_theme(theme)
        self._settle()

    @property
    def wipe_position(self) -> float:
        """Where the wipe's line stands on the pane, 0.0 (left) – 1.0."""
        return self._wipe

    def set_wipe_position(self, position: float) -> None:
        """Move the wipe's line; what is beyond the pane goes to its edge."""
        self._wipe = min(max(position, 0.0), 1.0)
        self._describe()
        self.update()

    @property
    def onion_opacity(self) -> float:
        """How strongly the onion skin shows the result, 0.0 – 1.0."""
        return self._onion.opacity

    def set_onion_opacity(self, opacity: float) -> None:
        """Show the result more or less strongly; what is beyond the ends goes to the end."""
        self._onion.set_opacity(opacity)

    @property
    def difference_text(self) -> str:
        """How much has changed, in words."""
        if not self._maker.is_ready:
            return "Comparing…"
        made = self._maker.made
        return made.text if made is not None else "The pictures could not be compared."

    @property
    def pane_count(self) -> int:
        """How many panes there are; none without a result."""
        return len(self._panes.rects) if self._result is not None else 0

    # -- events --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the layers as the mode puts them together, then paint what lies over them."""
        region = event.region()
        with QPainter(self) as painter:
            painter.setClipRegion(region)
            painter.fillRect(self.rect(), self._theme.color("canvas"))
            if self._result is None:
                paint_hint(painter, EMPTY_TEXT, self.rect(), self._theme)
            else:
                painter.fillRect(self._panes.gap, self._theme.color("canvas").darker(_GAP_SHADE))
                for pane, rect in enumerate(self._panes.rects):
                    part = region & rect
                    if not part.isEmpty():
                        self._paint_pane(painter, pane, part)
                self._paint_marks(painter)
            if self._shows_focus:
                painter.setPen(QPen(self._theme.color("canvas_accent"), _RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the wipe's line, or of the picture."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not self._is_space_held and self._meets_wipe(event.position()):
            self._wipe_grip = event.position().x() - self._wipe_x()
            self._light_wipe(event.position())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what was taken hold of; show the same point in the other pane."""
        if self._wipe_grip is not None:
            x = event.position().x() - self._wipe_grip
            self.set_wipe_position(x / max(self._panes.rects[0].width(), 1))
            return
        self._light_wipe(event.position())
        self._set_hover(event.position())
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._wipe_grip is not None and event.button() == Qt.MouseButton.LeftButton:
            self._wipe_grip = None
            self._light_wipe(event.position())
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the wipe's line: put it in the middle. Elsewhere: 100 %, or the whole image."""
        if event.button() == Qt.MouseButton.LeftButton and self._meets_wipe(event.position()):
            self.set_wipe_position(0.5)
            self._light_wipe(event.position())
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move the wipe's line, or change the onion skin's opacity."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if steps is None or not self._claims(event) or not self._has_scale():
            super().keyPressEvent(event)
            return
        is_big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        way = steps * (_BIG_STEP if is_big else _STEP)
        if self._mode is CompareMode.WIPE:
            self.set_wipe_position(self._wipe + way)
        else:
            self.set_onion_opacity(self.onion_opacity + way)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._set_hover(None)
        if self._wipe_grip is None and self._is_wipe_lit:
            self._is_wipe_lit = False
            self.update()
        super().leaveEvent(event)

    # -- inside: what is painted ---------------------------------------------------------------

    def _paint_pane(self, painter: QPainter, pane: int, part: QRegion) -> None:
        corner = self._panes.rects[pane].topLeft()
        painter.save()
        painter.setClipRegion(part)
        painter.translate(corner)
        local = part.translated(-corner)
        layers = self._layers
        if self._is_held or (self._mode is CompareMode.SIDE_BY_SIDE and pane == 0):
            layers.original.paint(painter, local)
        elif self._mode is CompareMode.SIDE_BY_SIDE:
            layers.result.paint(painter, local)
        elif self._mode is CompareMode.WIPE:
            layers.paint_wipe(painter, local, self._wipe_x())
        elif self._mode is CompareMode.ONION:
            layers.paint_onion(painter, local, self.onion_opacity)
        else:
            layers.difference.paint(painter, local)
        painter.restore()

    def _paint_marks(self, painter: QPainter) -> None:
        theme, rects = self._theme, self._panes.rects
        original, result = self._labels
        if self._is_held:
            for rect in rects:
                paint_pill(painter, original, rect, _LEFT, theme)
            return
        if self._mode is CompareMode.SIDE_BY_SIDE:
            for rect, label in zip(rects, self._labels, strict=True):
                paint_pill(painter, label, rect, _LEFT, theme)
            for place in self._same_points():
                paint_cross(painter, place)
        elif self._mode is CompareMode.WIPE:
            half = QRect(rects[0])
            half.setWidth(half.width() // 2)
            paint_pill(painter, original, half, _LEFT, theme)
            paint_pill(painter, result, half.translated(half.width(), 0), _RIGHT, theme)
            paint_wipe(painter, rects[0], self._wipe_x(), theme, is_lit=self._is_wipe_lit)
        elif self._mode is CompareMode.DIFFERENCE:
            paint_pill(painter, f"Difference of {original} and {result}", rects[0], _LEFT, theme)
            paint_pill(painter, self.difference_text, rects[0], _BOTTOM, theme)

    # -- inside: the pointer -------------------------------------------------------------------

    def _wipe_x(self) -> float:
        # The wipe's one pane begins at the widget's left edge.
        return self._wipe * self._panes.rects[0].width()

    def _meets_wipe(self, position: QPointF) -> bool:
        works = self._mode is CompareMode.WIPE and not self._is_held and self._result is not None
        return works and abs(position.x() - self._wipe_x()) <= _WIPE_REACH

    def _light_wipe(self, position: QPointF) -> None:
        is_lit = self._wipe_grip is not None or self._meets_wipe(position)
        if is_lit != self._is_wipe_lit:
            self._is_wipe_lit = is_lit
            self.update()
        self._show_cursor()

    def _cursor_shape(self) -> Qt.CursorShape:
        if self._is_wipe_lit and not self._navigation.is_panning and not self._is_space_held:
            return Qt.CursorShape.SplitHCursor
        return super()._cursor_shape()

    def _set_hover(self, position: QPointF | None) -> None:
        before = self._same_points()
        self._hover = position
        for place in (*before, *self._same_points()):
            self.update(cross_region(place))

    def _same_points(self) -> tuple[QPointF, ...]:
        """Where the point under the pointer is in the other panes, widget pixels."""
        if self._hover is None or self._result is None:
            return ()
        here = self._panes.pane_at(self._hover)
        if here is None or self._mode is not CompareMode.SIDE_BY_SIDE:
            return ()
        rects = self._panes.rects
        local = self._hover - QPointF(rects[here].topLeft())
        if not self._frame.contains(self._on_pane().map_to_image((local.x(), local.y()))):
            return ()
        return tuple(local + QPointF(r.topLeft()) for i, r in enumerate(rects) if i != here)

    # -- inside: the rest ----------------------------------------------------------------------

    @property
    def _sight(self) -> Sight:
        return Sight(self._on_pane(), self.devicePixelRatioF(), self._style)

    def _picture_frame(self, pane: int) -> Frame:
        if self._mode is CompareMode.SIDE_BY_SIDE and pane == 1 and self._result is not None:
            return self._result.frame
        return self._frame

    def _has_scale(self) -> bool:
        """Whether Left and Right move something other than the picture."""
        return self._mode in {CompareMode.WIPE, CompareMode.ONION} and self._result is not None

    def _refresh(self) -> None:
        """Show the pictures, the mask and the slider that the mode asks for."""
        is_difference = self._mode is CompareMode.DIFFERENCE
        if is_difference and self._original is not None and self._result is not None:
            self._maker.ask(self._original, self._result, self._mask)
        made = self._maker.made
        self._layers.show(self._original, self._result, made.picture if made else None, self._frame)
        self._layers.set_mask(self._mask if self._is_mask_visible else None)
        self._onion.setVisible(self._mode is CompareMode.ONION and self._result is not None)
        self._describe()
        self.update()

    def _on_settled(self) -> None:
        self._layers.settle(self._panes.rects[0].size(), self._sight)
        self._onion.settle(self.width(), self.height())
        if not self._layers.is_sharp:
            self._resting.start()

    def _sharpen(self) -> None:
        self._layers.sharpen()
        self.update()

    def _on_opacity(self, _: float) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        if self._result is None:
            self.setAccessibleDescription(EMPTY_TEXT)
            return
        original, result = self._labels
        if self._is_held:
            text = f"{original} alone"
        elif self._mode is CompareMode.WIPE:
            place = round(self._wipe * 100)
            text = f"Wipe, {original} left of the line at {place} %, {result} right of it"
        elif self._mode is CompareMode.ONION:
            strength = round(self.onion_opacity * 100)
            text = f"Onion skin, {result} at {strength} % over {original}"
        elif self._mode is CompareMode.DIFFERENCE:
            text = f"Difference of {original} and {result}. {self.difference_text}"
        else:
            text = f"Side by side, {original} and {result}"
        self.setAccessibleDescription(text)


def _style_of(theme: Theme) -> CanvasStyle:
    return CanvasStyle(surround=theme.color("canvas"), accent=theme.color("canvas_accent"))
