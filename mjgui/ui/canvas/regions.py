"""Where items paint, and where two rows of them look different."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QRegion

from mjgui.ui.canvas.items import Changing, Item
from mjgui.ui.canvas.outlines import MovedBoxes
from mjgui.ui.canvas.render import Sight

_FEW = 16
"""So many items are told apart sooner by comparing each with each than by their hashes."""


class Regions:
    """Knows where items paint, each worked out once for as long as the image lies where it does.

    Items are told apart by what they are, not by what they say: a tool that goes on showing the
    same one pays nothing for it. All regions are widget pixels.
    """

    def __init__(self) -> None:
        # The item is kept, so that no other one can come to have its id.
        self._kept: dict[int, tuple[Item, QRegion]] = {}

    def forget(self) -> None:
        """Work all of them out anew: the image lies elsewhere, or looks different."""
        self._kept.clear()

    def keep(self, items: Sequence[Item]) -> None:
        """Forget those of all other items."""
        kept = self._kept
        if len(kept) > len(items):
            wanted = set(map(id, items))
            self._kept = {key: entry for key, entry in kept.items() if key in wanted}

    def of(self, item: Item, sight: Sight) -> QRegion:
        """Where an item paints; not to be changed."""
        entry = self._kept.get(id(item))
        if entry is None:
            entry = self._kept[id(item)] = (item, item.region(sight))
        return entry[1]

    def difference(self, before: Sequence[Item], after: Sequence[Item], sight: Sight) -> QRegion:
        """Where items look different; of those that have changed a little, only that little."""
        gone, come = _differing(before, after)
        region, moved = QRegion(), MovedBoxes(sight.viewport)
        for item in come:
            part = None
            if isinstance(item, Changing):
                was = next((each for each in gone if type(each) is type(item)), None)
                part = None if was is None else item.change(was, sight, moved)
                if was is not None and part is not None:
                    gone.remove(was)
            region += self.of(item, sight) if part is None else part
        for item in gone:
            region += self.of(item, sight)
        return region


def common_beginning(before: Sequence[Item], after: Sequence[Item]) -> int:
    """How many of the lowest items are the same."""
    count = 0
    for old, new in zip(before, after, strict=False):
        if old is not new and old != new:
            break
        count += 1
    return count


def _differing(before: Sequence[Item], after: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """Which items are in one row alone, in their order."""
    start = common_beginning(before, after)
    old, new = before[start:], after[start:]
    if len(old) + len(new) <= _FEW:
        return [item for item in old if item not in new], [item for item in new if item not in old]
    olds, news = set(old), set(new)
    return [item for item in old if item not in news], [item for item in new if item not in olds]
