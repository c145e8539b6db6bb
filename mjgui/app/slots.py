"""Four places for four images, each empty, on its way, there, or failed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mjgui.app.fetching import PictureArrived
from mjgui.app.pictures import Picture
from mjgui.core.errors import MjguiError
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.gateway import polling


@dataclass(frozen=True, slots=True)
class ImageSlot:
    """One of the four images of a task.

    Attributes:
        picture: the image, once it is there.
        error: why it is not there.
        is_loading: whether it is on its way.
        received: bytes that have arrived so far.
        total: bytes that are expected, if known.
        is_kept: whether the image is on disk, but not read yet.
    """

    picture: Picture | None = None
    error: MjguiError | None = None
    is_loading: bool = False
    received: int = 0
    total: int | None = None
    is_kept: bool = False

    @property
    def fraction(self) -> float | None:
        """How much of it has arrived, 0.0 – 1.0, or None where that is not known."""
        return min(self.received / self.total, 1.0) if self.total else None


Slots = tuple[ImageSlot, ...]

EMPTY_SLOTS: Slots = (ImageSlot(),) * IMAGES_PER_GENERATION


def with_loading(slots: Slots) -> Slots:
    """Return the slots with every image that is not there marked as on its way."""
    return tuple(s if s.picture else ImageSlot(is_loading=True) for s in slots)


def with_nothing_loading(slots: Slots) -> Slots:
    """Return the slots as they are when nothing more will arrive."""
    return tuple(replace(s, is_loading=False) if s.is_loading else s for s in slots)


def without_kept(slots: Slots, numbers: frozenset[int]) -> Slots:
    """Return the slots without the pictures of these numbers, which are on disk."""
    return tuple(
        ImageSlot(is_kept=True) if slot.picture and number in numbers else slot
        for number, slot in enumerate(slots)
    )


def after_event(slots: Slots, event: object) -> Slots:
    """Return the slots after an event of fetching; the same object if it is not about an image."""
    match event:
        case polling.ImageProgress(number, received, total):
            # A picture that is there stays there, whatever another attempt comes to.
            known = slots[number].picture
            slot = ImageSlot(known, is_loading=known is None, received=received, total=total)
        case PictureArrived(number, picture):
            slot = ImageSlot(picture=picture)
        case polling.ImageFailed(number, error):
            slot = ImageSlot(picture=slots[number].picture, error=error)
        case _:
            return slots
    return (*slots[:number], slot, *slots[number + 1 :])
