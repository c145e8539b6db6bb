"""Pixels of a window that moves over something larger, without moving the pixels.

Its rows follow each other in memory without a gap, and the last one is followed by the first. When
the window moves to the right, each row begins a little later, and so does the next one: the place
of what leaves on the left is at the end of the row before, where something comes in. Up and down it
is a ring of rows.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage

Cells = npt.NDArray[np.uint32]
"""Memory for pixels, shape (n,)."""


class Reel:
    """A picture in at most two pieces, whose rows lie together in memory; at first it is clear.

    Args:
        size: device pixels.
        ratio: the device pixel ratio of the pieces.
        kind: their format, one of 32 bits.
        cells: memory of a reel that is used no more, which is taken if it is as large: what is in
            it is there at first. New memory takes longer to come by than to paint.
    """

    def __init__(
        self, size: QSize, ratio: float, kind: QImage.Format, cells: Cells | None = None
    ) -> None:
        # Of a view without room it is one pixel, so that no other case need be told apart.
        self._width, self._height = max(size.width(), 1), max(size.height(), 1)
        self._ratio, self._kind = ratio, kind
        # The row that is cut by the end of the memory goes on in a spare one behind it.
        count = (self._height + 1) * self._width
        if cells is None or len(cells) != count:
            cells = np.zeros(count, np.uint32)
        self._cells = cells
        self._start = 0
        self._pieces = self._cut()

    @property
    def cells(self) -> Cells:
        """Its memory, for another one once this one is used no more."""
        return self._cells

    @property
    def pieces(self) -> Sequence[tuple[QImage, int]]:
        """The upper piece and the lower one, if there are two, and the row at which each begins."""
        return self._pieces

    def move(self, way: QPoint) -> None:
        """Move what is painted; what comes in at the rim is whatever there was.

        Args:
            way: device pixels.
        """
        cells, length = self._cells, self._width * self._height
        over = self._overhang
        cells[:over] = cells[length : length + over]
        self._start = (self._start - way.x() - way.y() * self._width) % length
        over = self._overhang
        cells[length : length + over] = cells[:over]
        self._pieces = self._cut()

    # -- inside --------------------------------------------------------------------------------

    @property
    def _upper(self) -> int:
        """How many rows begin before the end of the memory."""
        return self._height - self._start // self._width

    @property
    def _overhang(self) -> int:
        """How much of the last of them lies in the spare row."""
        return self._start % self._width

    def _cut(self) -> tuple[tuple[QImage, int], ...]:
        upper = self._upper
        pieces = [(self._image(self._start, upper), 0)]
        if upper < self._height:
            pieces.append((self._image(self._overhang, self._height - upper), upper))
        return tuple(pieces)

    def _image(self, first: int, rows: int) -> QImage:
        part = self._cells[first : first + rows * self._width]
        image = QImage(part.data, self._width, rows, 4 * self._width, self._kind)
        image.setDevicePixelRatio(self._ratio)
        return image
