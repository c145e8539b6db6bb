"""What the mask is called in words about a difference: it might be another task's."""

from __future__ import annotations

import enum

from mjgui.core.language import tr_marked, tr_noop


class MaskName(enum.Enum):
    """Which mask is meant, and whether the seam around it belongs to it."""

    OWN = "own"
    OWN_WITH_SEAM = "own with seam"
    OF_B = "of B"
    OF_B_WITH_SEAM = "of B with seam"

    @classmethod
    def of(cls, *, is_of_b: bool, has_seam: bool) -> MaskName:
        """Return the name of side B's mask.

        Args:
            is_of_b: whether side A has another one, so that it has to be said whose it is.
            has_seam: whether the pictures may differ around it, too.
        """
        if is_of_b:
            return cls.OF_B_WITH_SEAM if has_seam else cls.OF_B
        return cls.OWN_WITH_SEAM if has_seam else cls.OWN

    def changed_outside(self, share: str) -> str:
        """Say how many of the pixels outside have changed, as "3 %"."""
        return tr_marked(_OUTSIDE[self], share=share)

    @property
    def covers_all(self) -> str:
        """The words for a mask that leaves nothing outside."""
        return tr_marked(_COVERS_ALL[self])


_OUTSIDE = {
    MaskName.OWN: tr_noop("Outside the mask: {share} of pixels changed"),
    MaskName.OWN_WITH_SEAM: tr_noop("Outside the mask with its seam: {share} of pixels changed"),
    MaskName.OF_B: tr_noop("Outside B's mask: {share} of pixels changed"),
    MaskName.OF_B_WITH_SEAM: tr_noop("Outside B's mask with its seam: {share} of pixels changed"),
}
_COVERS_ALL = {
    MaskName.OWN: tr_noop("The mask covers the whole image"),
    MaskName.OWN_WITH_SEAM: tr_noop("The mask with its seam covers the whole image"),
    MaskName.OF_B: tr_noop("B's mask covers the whole image"),
    MaskName.OF_B_WITH_SEAM: tr_noop("B's mask with its seam covers the whole image"),
}
