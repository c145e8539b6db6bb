"""A picture tile of the filmstrip: it can be chosen, shows loading, and says when it failed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mjgui.core.language import listed, number_text, tr
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import grown, icon_side, is_large, small_font
from mjgui.ui.theme import GRID

_INSET = 6.0
_RADIUS = 4.0
_RING_PX = 28.0
_ICON_PX = 20
_BADGE_PX = 16.0
_FADED = 0.4
_FULL_TURN = 360 * 16


class ThumbButton(QAbstractButton):
    """A checkable tile with a picture, a badge and a state: empty, loading, ready or failed.

    Give it a picture that has been made small elsewhere where the original is large: it is scaled
    to the tile, smoothly, once for each size and screen, in the GUI thread.

    Attributes:
        retry_requested: emitted, besides `clicked`, when the tile is pressed in its failed state.
    """

    retry_requested = Signal()

    def __init__(
        self,
        name: str,
        badge: str,
        icons: IconSet,
        size: QSize | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty tile.

        Args:
            name: what a screen reader calls it, for example "Image 1 of 4".
            badge: a character or two for the corner; none where empty.
            icons: for its icons and colours.
            size: the tile's usual size in device-independent pixels, its frame included.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._name = name
        self._badge = badge
        self._icons = icons
        self._size = size or QSize(GRID * 15, GRID * 11)
        self._picture: QImage | None = None
        self._scaled: tuple[tuple[int, int], QPixmap] | None = None
        self._progress: float | None = None
        self._loading = False
        self._failure = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask_retry)
        icons.changed.connect(self._repaint)
        self._describe()

    @property
    def picture(self) -> QImage | None:
        """The picture shown, if there is one."""
        return self._picture

    @property
    def failure(self) -> str:
        """Why the picture is missing; empty where nothing failed."""
        return self._failure

    @property
    def is_loading(self) -> bool:
        """Whether it shows that the picture is on its way."""
        return self._loading

    def set_picture(self, picture: QImage | QPixmap | None) -> None:
        """Show `picture`, or an empty tile; loading and failure end."""
        self._picture = picture.toImage() if isinstance(picture, QPixmap) else picture
        self._scaled = None
        self._set_state(loading=False, progress=None, failure="")

    def set_loading(self, progress: float | None = None) -> None:
        """Show a ring with `progress` (0.0 – 1.0; None where unknown) over what is there."""
        bounded = None if progress is None else max(0.0, min(1.0, progress))
        self._set_state(loading=True, progress=bounded, failure="")

    def set_failed(self, reason: str) -> None:
        """Show that the picture is missing; `reason` is a plain sentence for the tooltip."""
        self._set_state(loading=False, progress=None, failure=reason)

    def sizeHint(self) -> QSize:
        """The tile's usual size."""
        return self._size

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover frame."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover frame away."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surround, the picture, its state, the badge, and the frames about it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surround = QPainterPath()
        surround.addRoundedRect(QRectF(self.rect()), _RADIUS + 2, _RADIUS + 2)
        painter.fillPath(surround, self._color("canvas"))
        tile = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        if self._picture is None or self._picture.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color("canvas_text", 0.08))
            painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
        else:
            tile = self._paint_picture(painter, tile, self._picture)
        if self._failure:
            self._paint_failure(painter, tile)
        elif self._loading:
            self._paint_ring(painter, tile)
        elif self._picture is None:
            self._paint_icon(painter, tile.center(), "image", "canvas_dim")
        if self._badge:
            self._paint_badge(painter, tile)
        self._paint_frames(painter, tile)
        painter.end()

    def _set_state(self, *, loading: bool, progress: float | None, failure: str) -> None:
        self._loading, self._progress, self._failure = loading, progress, failure
        self._describe()
        self.update()

    def _describe(self) -> None:
        if self._failure:
            state = tr("failed: {reason} Press to try again.", reason=self._failure)
        elif self._loading:
            known = self._progress
            state = (
                tr("loading")
                if known is None
                else tr("loading {percent}%", percent=number_text(known * 100))
            )
        elif self._picture is None:
            state = tr("empty")
        else:
            state = ""
        self.setAccessibleName(listed((self._name, state)))
        self.setToolTip(self.accessibleName())

    @Slot()
    def _ask_retry(self) -> None:
        if self._failure:
            self.retry_requested.emit()

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def _color(self, token: str, alpha: float = 1.0) -> QColor:
        color = self._icons.theme.color(token)
        color.setAlphaF(alpha)
        return color

    def _paint_picture(self, painter: QPainter, tile: QRectF, picture: QImage) -> QRectF:
        """Paint the whole picture in the middle of `tile`, and return where it lies."""
        pixmap = self._fitted(picture, tile.size())
        size = pixmap.deviceIndependentSize()
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(tile.center())
        clip = QPainterPath()
        clip.addRoundedRect(place, 2, 2)
        painter.save()
        painter.setClipPath(clip)
        if not self.isEnabled() or self._loading or self._failure:
            painter.setOpacity(_FADED)
        painter.drawPixmap(place.topLeft(), pixmap)
        painter.restore()
        return place

    def _fitted(self, picture: QImage, room: QSizeF) -> QPixmap:
        """The picture as large as fits `room`, in the pixels of the screen; kept."""
        ratio = self.devicePixelRatio()
        target = (room * ratio).toSize()
        key = (target.width(), target.height())
        if self._scaled is None or self._scaled[0] != key:
            scaled = picture.scaled(
                target,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            pixmap = QPixmap.fromImage(scaled)
            pixmap.setDevicePixelRatio(ratio)
            self._scaled = (key, pixmap)
        return self._scaled[1]

    def _paint_icon(self, painter: QPainter, center: QPointF, name: str, token: str) -> None:
        side = icon_side(_ICON_PX)
        pixmap = self._icons.pixmap(name, side, self.devicePixelRatio(), self._color(token))
        painter.drawPixmap(center - QPointF(side / 2, side / 2), pixmap)

    def _paint_failure(self, painter: QPainter, tile: QRectF) -> None:
        self._set_small_font(painter)
        words = tr("Retry")
        if is_large() or painter.fontMetrics().horizontalAdvance(words) > tile.width():
            # The tooltip has the words, and screen readers say them.
            self._paint_icon(painter, tile.center(), "retry", "canvas_text")
            return
        self._paint_icon(painter, tile.center() - QPointF(0, GRID), "retry", "canvas_text")
        line = QRectF(tile.left(), tile.center().y() + GRID / 2, tile.width(), 2.0 * GRID)
        painter.setPen(self._color("canvas_text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ring(self, painter: QPainter, tile: QRectF) -> None:
        ring = QRectF(0, 0, _RING_PX, _RING_PX)
        ring.moveCenter(tile.center())
        painter.setPen(QPen(self._color("canvas_text", 0.25), 3))
        painter.drawEllipse(ring)
        pen = QPen(self._color("canvas_text"), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._progress is None:
            self._set_small_font(painter)
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, "…")
        elif self._progress > 0:
            painter.drawArc(ring, _FULL_TURN // 4, -round(_FULL_TURN * self._progress))

    def _paint_badge(self, painter: QPainter, tile: QRectF) -> None:
        self._set_small_font(painter)
        advance = painter.fontMetrics().horizontalAdvance(self._badge)
        height = grown(_BADGE_PX)
        width = max(height, advance + float(GRID))
        pill = QRectF(tile.left() + 4, tile.bottom() - 4 - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        checked = self.isChecked()
        painter.setBrush(self._color("accent") if checked else QColor(0, 0, 0, 190))
        painter.drawRoundedRect(pill, _RADIUS, _RADIUS)
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._badge)

    def _paint_frames(self, painter: QPainter, tile: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            self._paint_frame(painter, tile.adjusted(-2, -2, 2, 2), "canvas_accent", 2)
        elif self.underMouse() and self.isEnabled():
            self._paint_frame(painter, tile.adjusted(-2, -2, 2, 2), "canvas_dim", 1)
        if self.hasFocus():
            self._paint_frame(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), "canvas_text", 2)

    def _paint_frame(self, painter: QPainter, rect: QRectF, token: str, width: float) -> None:
        painter.setPen(QPen(self._color(token), width))
        painter.drawRoundedRect(rect, _RADIUS + 1, _RADIUS + 1)

    @staticmethod
    def _set_small_font(painter: QPainter) -> None:
        painter.setFont(small_font(painter.font()))
