"""What to say of each refusal: the gateway's codes, HTTP statuses, failed tasks. One table.

Whether money may have been spent, and which field of the window it is about, stand here too.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from mjgui.core.language import tr_marked, tr_noop


class Charge(enum.Enum):
    """Whether the user's money may have been spent."""

    NONE = tr_noop("nothing was charged")
    POSSIBLE = tr_noop("it may have been accepted and charged")
    UNKNOWN = tr_noop("whether it was charged is up to the gateway")

    @property
    def words(self) -> str:
        """The same for users, to follow a colon; the value is for journals and reports."""
        return tr_marked(self.value)


class Field(enum.Enum):
    """What on the window an error is about; the window puts the focus there.

    The account is on no window of ours: the gateway's web site can be opened from the message.
    """

    API_KEY = "api_key"
    BASE_URL = "base_url"
    TASK_ID = "task_id"
    IMAGE = "image"
    MASK = "mask"
    MASK_URL = "mask_url"
    PROMPT = "prompt"
    CALLBACK = "callback"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say of one kind of refusal; title and action are for `tr_marked`."""

    title: str
    action: str
    field: Field | None = None
    charge: Charge = Charge.NONE

    @property
    def words(self) -> tuple[str, str]:
        """Title and action in the user's language."""
        return tr_marked(self.title), tr_marked(self.action)


GATEWAY_CODES: dict[int, Advice] = {
    4006001: Advice(
        tr_noop("The gateway misses the task id"),
        tr_noop("Load the generation again, then submit."),
        Field.TASK_ID,
    ),
    4006002: Advice(
        tr_noop("The gateway misses the image number"),
        tr_noop("Choose one of the four images."),
        Field.IMAGE,
    ),
    4006003: Advice(
        tr_noop("The gateway does not take this image number"),
        tr_noop("Choose one of the four images of the generation."),
        Field.IMAGE,
    ),
    4006004: Advice(
        tr_noop("The gateway does not take the length of the remix prompt"),
        tr_noop("Shorten it to at most 8192 characters, or leave it empty."),
        Field.PROMPT,
    ),
    4006005: Advice(
        tr_noop("The gateway misses the mask"),
        tr_noop("Draw at least one area, or give a mask URL."),
        Field.MASK,
    ),
    4006006: Advice(
        tr_noop("The gateway does not take the mask"),
        tr_noop("Simplify or redraw the areas; check the mask URL if you gave one."),
        Field.MASK,
    ),
    4006007: Advice(
        tr_noop("The gateway does not take the callback address"),
        tr_noop("Enter a full public http or https address, or leave it empty."),
        Field.CALLBACK,
    ),
    4006098: Advice(
        tr_noop("The generation failed"),
        tr_noop("Submit again, perhaps with another prompt or a larger area."),
        charge=Charge.UNKNOWN,
    ),
    4006099: Advice(
        tr_noop("The gateway's service is unavailable"), tr_noop("Try again in a few minutes.")
    ),
}
"""The error codes of the vendor's page for midjourney_inpaint, as integers."""

_TROUBLE = tr_noop("The gateway has trouble of its own")

HTTP_STATUSES: dict[int, Advice] = {
    400: Advice(
        tr_noop("The gateway does not understand the request"),
        tr_noop("See the details for what it objects to, change that, and submit again."),
    ),
    401: Advice(
        tr_noop("The API key is missing or wrong"),
        tr_noop("Open the settings and enter the key again."),
        Field.API_KEY,
    ),
    402: Advice(
        tr_noop("Out of credit"),
        tr_noop("Top up the account at the vendor, then submit again."),
        Field.ACCOUNT,
    ),
    403: Advice(
        tr_noop("Not allowed: no balance or no permission"),
        tr_noop("Check the account's balance and whether it may use midjourney_inpaint."),
        Field.ACCOUNT,
    ),
    404: Advice(
        tr_noop("The gateway does not know this task"),
        tr_noop("Check the task id, and that it belongs to this gateway and account."),
        Field.TASK_ID,
    ),
    405: Advice(
        tr_noop("The gateway does not know this call"),
        tr_noop("Check the gateway's address in the settings: another service may answer there."),
        Field.BASE_URL,
    ),
    408: Advice(tr_noop("The gateway waited too long for the request"), tr_noop("Try again.")),
    409: Advice(
        tr_noop("The gateway sees a conflict"),
        tr_noop("Perhaps the same submission is at work already: look at the jobs."),
        charge=Charge.UNKNOWN,
    ),
    410: Advice(
        tr_noop("The task is no longer at the gateway"),
        tr_noop("Gateways keep tasks for a limited time. Load another generation."),
        Field.TASK_ID,
    ),
    413: Advice(
        tr_noop("The mask is too large for the gateway"),
        tr_noop("Simplify the areas or draw fewer vertices."),
        Field.MASK,
    ),
    415: Advice(
        tr_noop("The gateway does not take requests of this form"),
        tr_noop("Check the gateway's address in the settings: another service may answer there."),
        Field.BASE_URL,
    ),
    422: Advice(
        tr_noop("The gateway does not take a value"),
        tr_noop("See the details for which one it is."),
    ),
    425: Advice(tr_noop("The gateway takes nothing yet"), tr_noop("Try again in a moment.")),
    429: Advice(
        tr_noop("The gateway asks to slow down (rate limit)"),
        tr_noop("It took nothing, several times in a row. Wait a few minutes, then submit again."),
    ),
    500: Advice(
        _TROUBLE,
        tr_noop("Try again in a few minutes; if it goes on, tell the vendor."),
        charge=Charge.UNKNOWN,
    ),
    501: Advice(
        tr_noop("The gateway cannot do this"),
        tr_noop("Check the gateway's address in the settings: another service may answer there."),
        Field.BASE_URL,
    ),
    502: Advice(
        _TROUBLE,
        tr_noop("The servers behind it did not answer. Try again in a few minutes."),
        charge=Charge.UNKNOWN,
    ),
    503: Advice(
        _TROUBLE,
        tr_noop("It is overloaded or under repair. Try again in a few minutes."),
        charge=Charge.UNKNOWN,
    ),
    504: Advice(
        _TROUBLE,
        tr_noop("The servers behind it took too long. Try again in a few minutes."),
        charge=Charge.UNKNOWN,
    ),
}
"""What the HTTP statuses of the gateway mean to a user."""

_SERVER_TROUBLE = Advice(_TROUBLE, tr_noop("Try again in a few minutes."), charge=Charge.UNKNOWN)
_REDIRECT = Advice(
    tr_noop("The gateway sends elsewhere"),
    tr_noop("mjgui does not follow with your key. Check the gateway's address in the settings."),
    Field.BASE_URL,
)
_REFUSED = Advice(
    tr_noop("The gateway refused the request"), tr_noop("See the details for what it says.")
)
_MODERATED = Advice(
    tr_noop("MidJourney's moderation refused it"),
    tr_noop("Change the words of the prompt, or the area, and submit again."),
    Field.PROMPT,
    Charge.UNKNOWN,
)
_FAILED = GATEWAY_CODES[4006098]
_REFUSALS_OF_VALUES = frozenset({400, 422})
_WIRE_NAMES = {
    "remixprompt": Field.PROMPT,
    "callback": Field.CALLBACK,
    "mask.url": Field.MASK_URL,
    "mask": Field.MASK,
    "areas": Field.MASK,
    "imageno": Field.IMAGE,
    "jobid": Field.TASK_ID,
}
_MODERATION_WORDS = ("moderat", "banned", "nsfw", "policy", "sensitive word", "blocked prompt")


def advice_for(status: int, gateway_code: int | None, text: str = "") -> Advice:
    """What to say of an answer with this HTTP status, gateway code and text; the code goes first.

    Where a value is refused, the text often names it, and with it the field.
    """
    if gateway_code in GATEWAY_CODES:
        return GATEWAY_CODES[gateway_code]
    if status in _REFUSALS_OF_VALUES:
        return replace(HTTP_STATUSES[status], field=_field_in(text))
    if status in HTTP_STATUSES:
        return HTTP_STATUSES[status]
    if 500 <= status < 600:  # noqa: PLR2004 - the HTTP class of server errors
        return _SERVER_TROUBLE
    if 300 <= status < 400:  # noqa: PLR2004 - the HTTP class of redirects
        return _REDIRECT
    return _REFUSED


def _field_in(text: str) -> Field | None:
    """The field whose name on the wire is in a text."""
    lowered = text.lower()
    return next((field for name, field in _WIRE_NAMES.items() if name in lowered), None)


def advice_for_failure(gateway_code: int | None, text: str) -> Advice:
    """What to say of a failed task with this code and text."""
    lowered = text.lower()
    if any(word in lowered for word in _MODERATION_WORDS):
        return _MODERATED
    if gateway_code in GATEWAY_CODES:
        return GATEWAY_CODES[gateway_code]
    return _FAILED
