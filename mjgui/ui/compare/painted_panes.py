"""Panes with pictures in them: what is compared, painted as the mode asks for it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mjgui.app.pictures import Picture
from mjgui.core.language import tr, tr_marked
from mjgui.core.model import Document, Frame
from mjgui.ui.canvas.render import Sight
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.compare.ahead import Ahead
from mjgui.ui.compare.captions import Captions
from mjgui.ui.compare.comparing import DifferenceMaker, Run
from mjgui.ui.compare.contents import Content, PanePainter, Plain, content_of
from mjgui.ui.compare.copying import on_screen
from mjgui.ui.compare.describing import EMPTY_TEXT, Shown
from mjgui.ui.compare.layer import Layer
from mjgui.ui.compare.layers import Layers
from mjgui.ui.compare.look import CompareLook
from mjgui.ui.compare.marks import paint_cross, paint_frame, paint_hint, wipe_region
from mjgui.ui.compare.onion_bar import OnionBar
from mjgui.ui.compare.outlined import Outlined
from mjgui.ui.compare.pane_view import PaneView
from mjgui.ui.compare.panes import TOGETHER, Apart, CompareMode, Panes
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare.tones import Tone
from mjgui.ui.compare.wipe_hand import WipeHand
from mjgui.ui.theme import Theme

_GAP_SHADE = 160
_RING = 2.0


class PaintedPanes(PaneView):
    """Paints what is compared; subclasses say what hands do with it.

    Args:
        run: starts work in the background and hands its events to the GUI thread.
        theme: colours.
        parent: the widget's parent.

    Attributes:
        look: how the modes are set.
    """

    def __init__(self, run: Run, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style = style_of(theme)
        self._subject = Subject()
        self._is_mask_visible = False
        self._seam: Document | None = None
        self._is_held = False
        self._is_seen = False
        self._hand = WipeHand()
        self._hover: QPointF | None = None
        self._focused = 0
        self._laid_out: dict[CompareMode, Panes] = {}
        self._layers = Layers()
        self._ahead = Ahead(self._layers, self, self.update, self)
        self._maker = DifferenceMaker(run, self)
        self._maker.changed.connect(self._refresh)
        self.look = CompareLook(self)
        self._shown_wipe = self.look.wipe
        self._onion = OnionBar(theme, self)
        self._onion.set_labels(*self._subject.labels)
        self._onion.hide()
        self._onion.opacity_changed.connect(self.look.set_opacity)
        self.look.changed.connect(self._on_look)

    @property
    def mode(self) -> CompareMode:
        """How the pictures are shown together."""
        return self._mode

    @property
    def subject(self) -> Subject:
        """What is compared."""
        return self._subject

    @property
    def difference_text(self) -> str:
        """How much has changed, in words."""
        if not self._maker.is_ready:
            return tr("Comparing…")
        made = self._maker.made
        if made is None:
            return tr("The pictures could not be compared.")
        return made.text_for(self._subject.mask_name)

    @property
    def pane_count(self) -> int:
        """How many panes there are; none without a result."""
        return 0 if self._subject.is_empty else len(self._panes.rects)

    @property
    def is_at_rest(self) -> bool:
        """Whether all that shows is sharp, and nothing is being painted ahead."""
        return self._ahead.is_done

    # -- events --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the layers as the mode puts them together, then paint what lies over them."""
        region = event.region()
        with QPainter(self) as painter:
            painter.setClipRegion(region)
            if self._subject.is_empty:
                painter.fillRect(self.rect(), self._theme.color("canvas"))
                paint_hint(painter, tr_marked(EMPTY_TEXT), self.rect(), self._theme)
            else:
                self._paint_ground(painter, region)
                for pane, rect in enumerate(self._panes.rects):
                    part = region & rect
                    if not part.isEmpty():
                        self._paint_pane(painter, pane, part)
                painter.setClipRegion(region)
                self._captions.paint(painter)
                for place in self._same_points():
                    paint_cross(painter, place)
            if self._shows_focus:
                paint_frame(painter, self.rect(), self._theme.color("canvas_accent"), _RING)
        self._layers.trim(self._ahead.shown())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint everything for panes of another size."""
        self._layers.forget()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Blink, if that is the mode."""
        self._is_seen = True
        self._settle_blinker()
        self._paint_ahead()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs while nobody sees it, also in a window that is minimised."""
        self._is_seen = False
        self._settle_blinker()
        self._ahead.pause()
        if not event.spontaneous():
            self._layers.forget()  # another page is shown, which may want the memory
        super().hideEvent(event)

    # -- what is painted -----------------------------------------------------------------------

    def content(self, pane: int, mode: CompareMode | None = None) -> Content:
        """What is in a pane, in this mode or another one."""
        if self._is_held and mode is None:
            return Plain(self._subject.original_side[0])
        made = self._maker.made
        picture = made.picture if made is not None else None
        return content_of(mode or self._mode, pane, self._subject, self.look, picture)

    def panes_in(self, mode: CompareMode) -> Panes:
        """The panes as they are, or would be, in a mode."""
        if mode is self._mode:
            return self._panes
        if mode not in self._laid_out:
            size, ratio = self.size(), self.devicePixelRatioF()
            self._laid_out[mode] = Panes.laid_out(mode, size, self._frame, ratio)
        return self._laid_out[mode]

    def sight_in(self, mode: CompareMode, pane: int) -> Sight:
        """How a pane is, or would be, painted in a mode."""
        if mode is self._mode:
            viewport = self._on_pane(pane)
        else:
            panes = self.panes_in(mode)
            shared = panes.fitted() if self.is_fitting else self._shared
            viewport = shared.on(panes.stage)
        return Sight(viewport, self.devicePixelRatioF(), self._style)

    def apart(self, pane: int) -> Apart:
        """What sets a pane apart from the others."""
        return self._apart.get(pane, TOGETHER)

    def _paint_ground(self, painter: QPainter, region: QRegion) -> None:
        """Paint what is between the panes, and what no pane covers."""
        panes = self._panes
        bare = region
        for rect in panes.rects:
            bare = bare - QRegion(rect)
        if not bare.isEmpty():
            painter.fillRect(bare.boundingRect(), self._theme.color("canvas"))
            shade = self._theme.color("canvas").darker(_GAP_SHADE)
            for gap in panes.gaps:
                painter.fillRect(gap, shade)

    def _paint_pane(self, painter: QPainter, pane: int, part: QRegion) -> None:
        corner = self._panes.rects[pane].topLeft()
        size = self._pane_size
        found: dict[tuple[int, Tone | None], Layer | Outlined] = {}
        outlines = None
        if self._is_mask_visible or self._seam is not None:
            sight = self.sight_in(self._mode, pane)
            outlines = self._layers.outlines(size, sight, self.apart(pane))
        if outlines is None:
            self._layers.forget_outlined()

        def layer_of(picture: Picture, tone: Tone | None) -> Layer | Outlined:
            layer = found.get((id(picture), tone))
            if layer is None:
                layer = self._layers.layer(self._ahead.wanted(picture, pane, tone=tone))
                if outlines is not None:
                    layer = self._layers.outlined(layer, outlines, len(self._panes.rects))
                found[id(picture), tone] = layer
            return layer

        painter.save()
        painter.setClipRegion(part)
        painter.translate(corner)
        ratio, surround = self.devicePixelRatioF(), self._style.surround
        pixels = on_screen(part.translated(-corner), ratio)
        panes = PanePainter(size, ratio, surround, layer_of, outlines)
        panes.paint(painter, pixels, self.content(pane))
        painter.restore()

    def _same_points(self) -> tuple[QPointF, ...]:
        """Where the point under the pointer is in the other panes, widget pixels."""
        if self._hover is None or self._subject.is_empty or not self._mode.has_panes:
            return ()
        here = self._panes.pane_at(self._hover)
        if here is None or self._is_held:
            return ()
        rects = self._panes.rects
        local = self._hover - QPointF(rects[here].topLeft())
        point = self._on_pane(here).map_to_image((local.x(), local.y()))
        if not self._frame.contains(point):
            return ()
        return tuple(
            QPointF(*self._on_pane(pane).map_from_image(point)) + QPointF(rect.topLeft())
            for pane, rect in enumerate(rects)
            if pane != here
        )

    # -- for subclasses ------------------------------------------------------------------------

    @property
    def _pane_size(self) -> QSize:
        return self._panes.rects[0].size()

    @property
    def _shown_now(self) -> Shown:
        return Shown(
            self._mode,
            self._subject,
            self.look,
            self.difference_text,
            self._is_held,
            self.are_apart,
            self._focused,
        )

    @property
    def _captions(self) -> Captions:
        return Captions(
            self._shown_now,
            self._panes.rects,
            self.devicePixelRatioF(),
            self._theme,
            self.font(),
            frozenset(self._apart),
            self._active if self.moves_alone else None,
            self._hand.lit,
            self.hasFocus(),
        )

    def _picture_frame(self, pane: int) -> Frame:
        picture = self.content(pane).pictures[0] if self._mode.has_panes else None
        return self._frame if picture is None else picture.frame

    def _let_go(self, before: Subject) -> None:
        """Keep nothing of pictures that were put together here and are shown no more."""
        stay = self._subject.pictures
        for picture in before.pictures:
            if picture not in stay and not picture.data:
                self._layers.let_go(picture)
                self._maker.let_go(picture)

    def _refresh(self) -> None:
        """Show the pictures, the mask and the slider that the mode asks for."""
        subject = self._subject
        if self._mode is CompareMode.DIFFERENCE and subject.a and subject.b:
            self._maker.ask(subject.a, subject.b, subject.mask, subject.margin)
        else:
            self._maker.forget()
        self._layers.set_reference(self._frame)
        self._layers.set_mask(self._seam or subject.mask)
        self._onion.setVisible(self._mode is CompareMode.ONION and not subject.is_empty)
        self._settle_blinker()
        self._paint_ahead(soon=True)
        self._describe()
        self.update()

    def _on_settled(self) -> None:
        self._laid_out.clear()
        self._onion.settle(self.width(), self.height())
        self._paint_ahead()

    def _paint_ahead(self, *, soon: bool = False) -> None:
        """Have it painted ahead, but not while a hand is at work on another page."""
        if self._is_seen:
            self._ahead.begin(soon=soon)

    def _on_links_changed(self) -> None:
        super()._on_links_changed()
        self._describe()

    def _on_look(self) -> None:
        before, self._shown_wipe = self._shown_wipe, self.look.wipe
        self._onion.set_opacity(self.look.opacity)
        self._describe()
        if self._mode is CompareMode.WIPE and before != self._shown_wipe:
            self.update(wipe_region(before, self._shown_wipe, self._pane_size))
        else:
            self.update()

    def _settle_blinker(self) -> None:
        """Have the pictures take turns only where they are seen to."""
        blinks = self._mode is CompareMode.BLINK and self._is_seen and not self._is_held
        self.look.blinker.set_wanted(blinks and not self._subject.is_empty)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._shown_now.text)


def style_of(theme: Theme) -> CanvasStyle:
    """The colours around pictures that are compared."""
    return CanvasStyle(surround=theme.color("canvas"), accent=theme.color("canvas_accent"))
