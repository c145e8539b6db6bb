"""What a comparison shows: pictures, their names, and the mask, in one immutable value."""

from __future__ import annotations

from dataclasses import dataclass, field

from mjgui.app.pictures import Picture
from mjgui.core.language import tr
from mjgui.core.model import Document, Frame
from mjgui.ui.compare.mask_names import MaskName


def _usual_labels() -> tuple[str, str]:
    return tr("Original"), tr("Result")


@dataclass(frozen=True, eq=False)
class Candidate:
    """One of the results that are shown all at once.

    Attributes:
        label: its name.
        picture: the picture, once it is there.
        note: why it is not there, in a few words.
    """

    label: str
    picture: Picture | None = None
    note: str = ""


@dataclass(frozen=True, eq=False)
class Subject:
    """Two pictures that are compared, and what belongs to them.

    Attributes:
        a: side A.
        b: side B; without it there is nothing to compare.
        labels: the names of both.
        original: the image that the chosen result was made from; None where that is side A.
        original_label: its name.
        candidates: all results of the job, to be seen at once.
        chosen: which of them is chosen; None where none is.
        mask: the areas that side B was to be repainted in.
        mask_name: what the mask is called where it might be another's.
        margin: how far beyond the mask the pictures may differ, pixels of the mask's frame.
    """

    a: Picture | None = None
    b: Picture | None = None
    labels: tuple[str, str] = field(default_factory=_usual_labels)
    original: Picture | None = None
    original_label: str = ""
    candidates: tuple[Candidate, ...] = ()
    chosen: int | None = None
    mask: Document | None = None
    mask_name: MaskName = MaskName.OWN
    margin: float = 0.0

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to compare."""
        return self.b is None and not any(each.note or each.picture for each in self.candidates)

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """All that there are, one after the other."""
        all_ = (self.a, self.b, self.original, *(each.picture for each in self.candidates))
        return tuple(each for each in all_ if each is not None)

    @property
    def original_side(self) -> tuple[Picture | None, str]:
        """The original and its name."""
        if self.original is not None:
            return self.original, self.original_label
        return self.a, self.labels[0]

    @property
    def frame(self) -> Frame:
        """The size of the image that the zoom refers to, in pixels."""
        leading = self.original or self.a or self.b
        return leading.frame if leading is not None else Frame(1, 1)
