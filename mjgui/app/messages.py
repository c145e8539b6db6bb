"""What the session has to say to the user, and what each message is about."""

from __future__ import annotations

import enum
import time
from dataclasses import dataclass, replace

from mjgui.app.jobs import Job, JobState
from mjgui.core.errors import (
    CertificateError,
    Charge,
    Field,
    MjguiError,
    NoConnectionError,
    OutcomeUnknownError,
    RejectedError,
    TaskFailedError,
)
from mjgui.core.language import tr, tr_n
from mjgui.core.model import JobId

LOAD_KEY = "load"
WITHDRAWN_KEY = "withdrawn"
NOT_SUBMITTED_KEY = "not submitted"
ALREADY_SENT_KEY = "already sent"
KEYCHAIN_KEY = "keychain"
BROWSER_KEY = "browser"
RESULTS_KEY = "results"

CHECK_ACCOUNT = "checkAccount"
SUBMIT_AGAIN = "submitAgain"
TAKE_UP = "takeUp"
CHECK_AGAIN = "checkAgain"
SUBMIT_REST = "submitRest"
OPEN_SETTINGS = "openSettings"
INVERT_MASK = "invertMask"
STOP_IMPORT = "stopImport"
STOP_SAVING = "stopSaving"
SHOW_IN_FOLDER = "showInFolder"
GO_ON_FROM_FILE = "goOnFromFile"
USE_ITS_MASK = "useItsMask"
OPEN_AS_IMAGE = "openAsImage"

_LONG_QUOTE = 160
_MINUTE = 60
_NEVER_ARRIVED = frozenset({NoConnectionError.code, CertificateError.code})
_WORTH_ANOTHER_TRY = frozenset({408, 425, 429, 503})


class MessageKind(enum.Enum):
    """How loud a message is."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a message offers to do at once.

    Attributes:
        act: the name of a QAction, or what is done to a job or a file: one of the names above.
        job_id: the job, or the batch, it is done to; empty for what is about none.
        path: the file it is done to; empty for what is about none.
    """

    act: str
    job_id: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message for the message bar.

    Attributes:
        title: what happened.
        text: what to do about it; may be empty.
        details: what "Copy details" copies; empty for no such button.
        field: what on the window it is about; the focus goes there.
        key: what it is about; a later message with the same key takes its place.
        offers: what can be done at once, each a button.
        passes: whether it goes by itself after a while, although it offers something: what it
            offers can be done elsewhere as well.
    """

    kind: MessageKind
    title: str
    text: str = ""
    details: str = ""
    field: Field | None = None
    key: str = ""
    offers: tuple[Offer, ...] = ()
    passes: bool = False


def end_key(job_id: str) -> str:
    """The key of how a job ended."""
    return f"end of {job_id}"


def lost_key(job_id: str) -> str:
    """The key of a result that was to be compared and is nowhere any more."""
    return f"lost {job_id}"


def batch_key(batch: str) -> str:
    """The key of what has become of a batch."""
    return f"batch {batch}"


def quiet_key(job_id: str) -> str:
    """The key of a job's task that does not move."""
    return f"quiet {job_id}"


def image_key(number: int) -> str:
    """The key of an image (0 – 3) of the generation that is edited."""
    return f"image{number}"


def message_of(error: MjguiError, *, key: str = "") -> Message:
    """Turn an error into a message: what happened, what to do, and whether it may cost money.

    What the gateway says itself is quoted. Where it is mended in the settings, or in the user's
    account, the message offers to go there.
    """
    offers = {
        Field.API_KEY: (Offer(OPEN_SETTINGS),),
        Field.BASE_URL: (Offer(OPEN_SETTINGS),),
        Field.ACCOUNT: (Offer(CHECK_ACCOUNT),),
    }
    parts = [error.action]
    if isinstance(error, RejectedError | TaskFailedError) and error.gateway_text:
        parts.append(tr("The gateway says: “{text}”.", text=_shortened(error.gateway_text)))
    # By its code: an error that comes back from the journal is of no class of its own.
    says_so = error.code == OutcomeUnknownError.code
    if error.charge is not Charge.NONE and not says_so:
        parts.append(tr("As to cost: {charge}.", charge=error.charge.words))
    return Message(
        MessageKind.ERROR,
        error.title,
        " ".join(parts),
        error.report(),
        error.field,
        key or error.code,
        offers.get(error.field, ()) if error.field is not None else (),
    )


def message_of_image(number: int, error: MjguiError) -> Message:
    """Return what to say of an image (0 – 3) of the generation that could not be fetched."""
    message = message_of(error, key=image_key(number))
    title = tr("Image {number}: {problem}", number=number + 1, problem=message.title)
    return replace(message, kind=MessageKind.WARNING, title=title)


def not_submitted(why: str, field: Field | None = None) -> Message:
    """Return what to say where something is in the way of a submission."""
    return Message(
        MessageKind.WARNING, tr("Not submitted yet"), why, field=field, key=NOT_SUBMITTED_KEY
    )


def already_sent() -> Message:
    """Return what to say where the same is being worked on, as after a double click."""
    return Message(
        MessageKind.INFO,
        tr("Already on its way"),
        tr("The same mask and prompt are being worked on; see the jobs."),
        key=ALREADY_SENT_KEY,
    )


def message_of_end(job: Job) -> Message | None:
    """Return what to say of a job that has ended; nothing where the result speaks for itself."""
    error = job.error
    if error is None:
        return None
    key = end_key(job.id)
    if job.state is JobState.STOPPED:
        act = TAKE_UP if job.can_take_up else SUBMIT_AGAIN
        can = job.can_take_up or job.can_submit_again
        offers = (Offer(act, job.id),) if can else ()
        return Message(MessageKind.INFO, error.title, error.action, key=key, offers=offers)
    if job.state is not JobState.DONE:
        message = message_of(error, key=key)
        return replace(message, offers=_ways_on(job, error, message.offers))
    missing = sum(slot.picture is None and not slot.is_kept for slot in job.slots)
    return Message(
        MessageKind.WARNING,
        tr_n(
            "{n} of {all} images could not be fetched",
            "{n} of {all} images could not be fetched",
            missing,
            all=len(job.slots),
        ),
        tr("{error}. The others are there; click the empty place to try again.", error=error.title),
        error.report(),
        key=key,
    )


def message_of_quiet(job: Job) -> Message:
    """Return what to say of a job whose task has not moved for long."""
    since = job.quiet_since if job.quiet_since is not None else time.monotonic()
    minutes = int((time.monotonic() - since) // _MINUTE)
    return Message(
        MessageKind.INFO,
        tr_n("No progress for {n} minute", "No progress for {n} minutes", minutes),
        tr(
            "mjgui goes on looking, for only the gateway ends a task. "
            "You can stop waiting, and take the job up again later."
        ),
        key=quiet_key(job.id),
        offers=(Offer(CHECK_ACCOUNT, job.id),) if job.is_paid else (),
    )


def _ways_on(job: Job, error: MjguiError, offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """What can be done about a job that has failed, or whose outcome is unknown."""
    if job.state is JobState.UNKNOWN:
        again = Offer(SUBMIT_AGAIN, job.id)
        return (Offer(CHECK_ACCOUNT, job.id), again) if job.is_paid else (again,)
    ways = tuple(replace(offer, job_id=_about(offer, job.id)) for offer in offers)
    if job.can_take_up:
        # There is a task, which may come to its end all the same: to look at it costs nothing.
        return (Offer(CHECK_AGAIN, job.id), *ways)
    # By their codes: an error that comes back from the journal is of no class of its own.
    if error.code in _NEVER_ARRIVED or (
        isinstance(error, RejectedError) and error.status in _WORTH_ANOTHER_TRY
    ):
        return (Offer(SUBMIT_AGAIN, job.id),) if job.can_submit_again else ()
    if not ways and error.charge is not Charge.NONE and job.is_paid:
        return (Offer(CHECK_ACCOUNT, job.id),)
    return ways


def _about(offer: Offer, job_id: JobId) -> str:
    return job_id if offer.act == CHECK_ACCOUNT else ""


def _shortened(text: str) -> str:
    """What the gateway says, on one line, as it is quoted."""
    line = " ".join(text.split()).rstrip(".")
    return line if len(line) <= _LONG_QUOTE else f"{line[:_LONG_QUOTE].rstrip()}…"
