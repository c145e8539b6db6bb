"""What to say of each refusal: the gateway's codes, HTTP statuses, failed tasks. One table.

Whether money may have been spent, and which field of the window it is about, stand here too.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace


class Charge(enum.Enum):
    """Whether the user's money may have been spent."""

    NONE = "nothing was charged"
    POSSIBLE = "it may have been accepted and charged"
    UNKNOWN = "whether it was charged is up to the gateway"


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
    """What to say of one kind of refusal."""

    title: str
    action: str
    field: Field | None = None
    charge: Charge = Charge.NONE


GATEWAY_CODES: dict[int, Advice] = {
    4006001: Advice(
        "The gateway misses the task id",
        "Load the generation again, then submit.",
        Field.TASK_ID,
    ),
    4006002: Advice(
        "The gateway misses the image number", "Choose one of the four images.", Field.IMAGE
    ),
    4006003: Advice(
        "The gateway does not take this image number",
        "Choose one of the four images of the generation.",
        Field.IMAGE,
    ),
    4006004: Advice(
        "The gateway does not take the length of the remix prompt",
        "Shorten it to at most 8192 characters, or leave it empty.",
        Field.PROMPT,
    ),
    4006005: Advice(
        "The gateway misses the mask", "Draw at least one area, or give a mask URL.", Field.MASK
    ),
    4006006: Advice(
        "The gateway does not take the mask",
        "Simplify or redraw the areas; check the mask URL if you gave one.",
        Field.MASK,
    ),
    4006007: Advice(
        "The gateway does not take the callback address",
        "Enter a full public http or https address, or leave it empty.",
        Field.CALLBACK,
    ),
    4006098: Advice(
        "The generation failed",
        "Submit again, perhaps with another prompt or a larger area.",
        charge=Charge.UNKNOWN,
    ),
    4006099: Advice("The gateway's service is unavailable", "Try again in a few minutes."),
}
"""The error codes of the vendor's page for midjourney_inpaint, as integers."""

_TROUBLE = "The gateway has trouble of its own"

HTTP_STATUSES: dict[int, Advice] = {
    400: Advice(
        "The gateway does not understand the request",
        "See the details for what it objects to, change that, and submit again.",
    ),
    401: Advice(
        "The API key is missing or wrong",
        "Open the settings and enter the key again.",
        Field.API_KEY,
    ),
    402: Advice(
        "Out of credit", "Top up the account at the vendor, then submit again.", Field.ACCOUNT
    ),
    403: Advice(
        "Not allowed: no balance or no permission",
        "Check the account's balance and whether it may use midjourney_inpaint.",
        Field.ACCOUNT,
    ),
    404: Advice(
        "The gateway does not know this task",
        "Check the task id, and that it belongs to this gateway and account.",
        Field.TASK_ID,
    ),
    405: Advice(
        "The gateway does not know this call",
        "Check the gateway's address in the settings: another service may answer there.",
        Field.BASE_URL,
    ),
    408: Advice("The gateway waited too long for the request", "Try again."),
    409: Advice(
        "The gateway sees a conflict",
        "Perhaps the same submission is at work already: look at the jobs.",
        charge=Charge.UNKNOWN,
    ),
    410: Advice(
        "The task is no longer at the gateway",
        "Gateways keep tasks for a limited time. Load another generation.",
        Field.TASK_ID,
    ),
    413: Advice(
        "The mask is too large for the gateway",
        "Simplify the areas or draw fewer vertices.",
        Field.MASK,
    ),
    415: Advice(
        "The gateway does not take requests of this form",
        "Check the gateway's address in the settings: another service may answer there.",
        Field.BASE_URL,
    ),
    422: Advice("The gateway does not take a value", "See the details for which one it is."),
    425: Advice("The gateway takes nothing yet", "Try again in a moment."),
    429: Advice(
        "The gateway asks to slow down (rate limit)",
        "It took nothing, several times in a row. Wait a few minutes, then submit again.",
    ),
    500: Advice(
        _TROUBLE,
        "Try again in a few minutes; if it goes on, tell the vendor.",
        charge=Charge.UNKNOWN,
    ),
    501: Advice(
        "The gateway cannot do this",
        "Check the gateway's address in the settings: another service may answer there.",
        Field.BASE_URL,
    ),
    502: Advice(
        _TROUBLE,
        "The servers behind it did not answer. Try again in a few minutes.",
        charge=Charge.UNKNOWN,
    ),
    503: Advice(
        _TROUBLE,
        "It is overloaded or under repair. Try again in a few minutes.",
        charge=Charge.UNKNOWN,
    ),
    504: Advice(
        _TROUBLE,
        "The servers behind it took too long. Try again in a few minutes.",
        charge=Charge.UNKNOWN,
    ),
}
"""What the HTTP statuses of the gateway mean to a user."""

_SERVER_TROUBLE = Advice(_TROUBLE, "Try again in a few minutes.", charge=Charge.UNKNOWN)
_REDIRECT = Advice(
    "The gateway sends elsewhere",
    "mjgui does not follow with your key. Check the gateway's address in the settings.",
    Field.BASE_URL,
)
_REFUSED = Advice("The gateway refused the request", "See the details for what it says.")
_MODERATED = Advice(
    "MidJourney's moderation refused it",
    "Change the words of the prompt, or the area, and submit again.",
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
