"""The layers of a comparison: each picture painted once for each size of a pane, then only copied.

Those of neighbouring results and other modes are painted ahead, so that going there is a copy.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize

from mjgui.app.pictures import Picture
from mjgui.core.model import Document, Frame
from mjgui.ui.canvas.render import Sight
from mjgui.ui.compare.layer import Layer, OutlineLayer
from mjgui.ui.compare.outlined import Outlined
from mjgui.ui.compare.panes import Apart
from mjgui.ui.compare.tones import Tone

BUDGET = 192_000_000
"""How many bytes of painted pictures are kept beside those that show."""

_PIXEL_BYTES = 4
_OUTLINES = 6
_TURNS = 2

_Size = tuple[int, int]
_Key = tuple[int, _Size, Frame, Tone | None, Apart]


@dataclass(frozen=True, eq=False)
class Wanted:
    """A picture as it is, or may soon be, shown.

    Attributes:
        picture: the picture.
        size: the size of its pane, widget pixels.
        sight: how to paint it there.
        apart: what sets its pane apart from others.
        tone: how differences are coloured; None for other pictures.
        panes: how many panes are painted for the same frame.
    """

    picture: Picture
    size: QSize
    sight: Sight
    apart: Apart
    tone: Tone | None = None
    panes: int = 1


class Layers:
    """Layers by what they show, the ones used last first to stay.

    Args:
        budget: how many bytes of them are kept; what shows is kept in any case.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        self._budget = budget
        self._reference = Frame(1, 1)
        self._kept: OrderedDict[_Key, tuple[Picture, Layer, int]] = OrderedDict()
        self._outlines: OrderedDict[tuple[_Size, Frame, Apart], OutlineLayer] = OrderedDict()
        self._outlined: OrderedDict[int, Outlined] = OrderedDict()
        self._mask: Document | None = None
        self._has_grown = False

    def set_reference(self, reference: Frame) -> None:
        """Take the size of the image that the zoom refers to, in pixels."""
        self._reference = reference

    def set_mask(self, mask: Document | None) -> None:
        """Outline these areas from now on."""
        if mask is not self._mask:
            self._mask = mask
            self._outlines.clear()
            self._outlined.clear()

    def layer(self, wanted: Wanted) -> Layer:
        """The layer that shows a picture, made if there is none; it takes its sight."""
        key = self._key(wanted)
        kept = self._kept.get(key)
        if kept is None:
            kept = (
                wanted.picture,
                Layer(wanted.sight, wanted.size, wanted.picture, self._reference, wanted.tone),
                _bytes(wanted),
            )
            kept[1].share = 1 / wanted.panes
            self._kept[key] = kept
            self._has_grown = True
        self._kept.move_to_end(key)
        kept[1].set_sight(wanted.sight)
        return kept[1]

    def outlines(self, size: QSize, sight: Sight, apart: Apart) -> OutlineLayer | None:
        """The layer that shows the outlines of the mask in panes of a size; None without a mask."""
        if self._mask is None or not self._mask.areas:
            return None
        key = ((size.width(), size.height()), self._reference, apart)
        layer = self._outlines.get(key)
        if layer is None:
            layer = OutlineLayer(sight, size, self._mask, self._reference)
            self._outlines[key] = layer
            while len(self._outlines) > _OUTLINES:
                self._outlines.popitem(last=False)
        self._outlines.move_to_end(key)
        layer.set_sight(sight)
        return layer

    def outlined(self, layer: Layer, outlines: OutlineLayer, panes: int) -> Outlined:
        """A layer with outlines on it; of `panes` for one frame, or of two that take turns."""
        made = self._outlined.pop(id(layer), None)
        if made is None or made.layer is not layer or made.outlines is not outlines:
            made = Outlined(layer, outlines)
        self._outlined[id(layer)] = made
        while len(self._outlined) > max(panes, _TURNS):
            self._outlined.popitem(last=False)
        return made

    def forget_outlined(self) -> None:
        """Keep no layers with outlines on them, since none are shown."""
        self._outlined.clear()

    def let_go(self, picture: Picture) -> None:
        """Keep nothing painted of a picture that does not come back."""
        for key, (kept, _, _) in list(self._kept.items()):
            if kept is picture:
                self._outlined.pop(id(self._kept.pop(key)[1]), None)

    def forget(self) -> None:
        """Have everything painted anew, as in other colours."""
        self._kept.clear()
        self._outlines.clear()
        self._outlined.clear()

    def trim(self, shown: Iterable[Wanted]) -> None:
        """Let go of what was used longest ago beyond the budget; what is shown stays."""
        if not self._has_grown:
            return
        self._has_grown = False
        stays = {self._key(wanted) for wanted in shown}
        total = sum(size for _, _, size in self._kept.values())
        for key in list(self._kept):
            if total <= self._budget:
                return
            if key not in stays:
                _, layer, size = self._kept.pop(key)
                self._outlined.pop(id(layer), None)
                total -= size

    def affordable(self, wanted: Iterable[Wanted]) -> Iterator[Wanted]:
        """As many of these, from the first on, as can be kept at the same time."""
        total = 0
        for each in wanted:
            total += _bytes(each)
            if total > self._budget:
                return
            yield each

    def _key(self, wanted: Wanted) -> _Key:
        # The picture is kept along with its layer, so its id is no other one's.
        size = (wanted.size.width(), wanted.size.height())
        return id(wanted.picture), size, self._reference, wanted.tone, wanted.apart


def _bytes(wanted: Wanted) -> int:
    pixels = wanted.size.width() * wanted.size.height() * wanted.sight.ratio**2
    return int(pixels * _PIXEL_BYTES)
