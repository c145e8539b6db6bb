"""What the session has to say to the user."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from mjgui.app.jobs import Job, JobState
from mjgui.core.errors import Charge, Field, MjguiError


class MessageKind(enum.Enum):
    """How loud a message is."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """One message for the message bar.

    Attributes:
        title: what happened.
        text: what to do about it; may be empty.
        details: what "Copy details" copies; empty for no such button.
        field: what on the window it is about; the focus goes there.
        key: a later message with the same key takes its place.
        action: the name of a QAction to offer as a button, if any.
    """

    kind: MessageKind
    title: str
    text: str = ""
    details: str = ""
    field: Field | None = None
    key: str = ""
    action: str = ""


def message_of(error: MjguiError, *, key: str = "") -> Message:
    """Turn an error into a message: what happened, what to do, and whether it may cost money.

    Where it is mended in the settings, the message offers them.
    """
    action = "openSettings" if error.field in {Field.API_KEY, Field.BASE_URL} else ""
    text = error.action
    if error.charge is not Charge.NONE and error.charge.value not in text.lower():
        text += f" As to cost: {error.charge.value}."
    return Message(
        MessageKind.ERROR, error.title, text, error.report(), error.field, key or error.code, action
    )


def message_of_end(job: Job) -> Message | None:
    """Return what to say of a job that has ended; nothing where the result speaks for itself."""
    error = job.error
    if error is None:
        return None
    key = f"end of {job.id}"
    if job.state in {JobState.FAILED, JobState.UNKNOWN}:
        return message_of(error, key=key)
    if job.state is JobState.STOPPED:
        return Message(MessageKind.INFO, error.title, error.action, key=key)
    missing = sum(slot.picture is None for slot in job.slots)
    return Message(
        MessageKind.WARNING,
        f"{missing} of {len(job.slots)} images could not be fetched",
        "The others are there; click the empty place to try again.",
        error.report(),
        key=key,
    )
