"""Names for saved pictures, made from a template."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What a name can say of a picture.

    Attributes:
        task: the task that made the picture.
        parent: the task that was edited.
        image: which of the four images of `task` it is, 1 – 4; None for all of them.
        prompt: the remix prompt.
        cost: US dollars.
        created: when the task was taken in, with its time zone.
        variant: "composite" for a picture put together of original and result, "layers" for a
            file of layers; empty for the result itself.
    """

    task: str = ""
    parent: str = ""
    image: int | None = None
    prompt: str = ""
    cost: Decimal | None = None
    created: datetime | None = None
    variant: str = ""
