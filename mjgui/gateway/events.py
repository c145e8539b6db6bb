"""What happens to a task on its way from submission to images."""

from __future__ import annotations

from dataclasses import dataclass

from mjgui.core.errors import MjguiError
from mjgui.core.model import Task


@dataclass(frozen=True, slots=True)
class Sending:
    """The submission is on its way."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The gateway made a task of the submission."""

    task: Task


@dataclass(frozen=True, slots=True)
class Progressed:
    """The open task as it is now; sent after every look, changed or not."""

    task: Task


@dataclass(frozen=True, slots=True)
class Quiet:
    """The task's status and progress have not changed for long; said once for each standstill.

    It is no failure: only the gateway ends a task.

    Attributes:
        seconds: since they changed last, as far as was seen.
    """

    seconds: float


@dataclass(frozen=True, slots=True)
class Reconnecting:
    """A try failed; the next one follows.

    Attributes:
        error: why.
        attempt: how many tries failed in a row, from 1.
        wait_seconds: until the next one.
    """

    error: MjguiError
    attempt: int
    wait_seconds: float


@dataclass(frozen=True, slots=True)
class Reconnected:
    """The gateway answers again."""


@dataclass(frozen=True, slots=True)
class Completed:
    """The task is done; its images can be fetched."""

    task: Task


@dataclass(frozen=True, slots=True)
class ImageProgress:
    """A part of an image arrived.

    Attributes:
        number: the image's place in the task, 0 – 3.
        received: bytes so far.
        total: bytes announced, None where the server did not say.
    """

    number: int
    received: int
    total: int | None


@dataclass(frozen=True, slots=True)
class ImageArrived:
    """An image (0 – 3) is here: the bytes that the server sent, whatever they are."""

    number: int
    data: bytes


@dataclass(frozen=True, slots=True)
class ImageFailed:
    """An image (0 – 3) could not be fetched; the others go on."""

    number: int
    error: MjguiError


Event = (
    Sending
    | Accepted
    | Progressed
    | Quiet
    | Reconnecting
    | Reconnected
    | Completed
    | ImageProgress
    | ImageArrived
    | ImageFailed
)
"""Everything that `polling.run`, `polling.follow` and `polling.download_images` yield."""
