"""Every error that mjgui shows, in one tree.

    MjguiError
    ├── InputError                 what was typed, drawn or opened cannot be used
    │   ├── MaskError              the mask cannot be sent as it is
    │   │   └── FrameError         the image's proportions fit no frame of the gateway
    │   ├── PromptError
    │   ├── UrlError               callback, mask URL or base URL
    │   ├── TaskIdError
    │   ├── KeyTextError           stray characters in an API key
    │   └── KeyMissingError        no API key where one is needed
    ├── ImageError                 bytes that are no usable picture
    │   ├── NotAnImageError
    │   ├── TruncatedImageError
    │   └── ImageTooLargeError     a decompression bomb, or more bytes than we take
    ├── FileError                  reading or writing on disk failed
    ├── SettingsError              settings or keychain
    ├── StoreError                 the journal of jobs and drafts could not be read or written
    │   ├── StoreInUseError        another mjgui works in the same data folder
    │   └── StoreNewerError        a newer mjgui has written it
    ├── GatewayError               talking to the gateway failed
    │   ├── NetworkError           no usable answer arrived
    │   │   ├── NoConnectionError  nothing was ever sent
    │   │   ├── TimedOutError
    │   │   └── CertificateError
    │   ├── RejectedError          the gateway answered with an HTTP error status
    │   ├── MalformedAnswerError   an answer that is not the contract's
    │   ├── OutcomeUnknownError    a submission whose answer was lost: never sent again by itself
    │   └── DownloadError          an image could not be fetched
    ├── TaskFailedError            the gateway gave the task up
    ├── StoppedError               the user stopped waiting; not shown as an error
    └── UnexpectedError            a fault of mjgui itself

An error says what happened (`title`), what to do (`action`), which field it is about, and whether
money may have been spent. Foreign exceptions become one of these once, at the edge where they
arise. No error ever carries the API key. Titles and actions are in the user's language.
"""

from __future__ import annotations

from mjgui.core.advice import Charge, Field, advice_for, advice_for_failure
from mjgui.core.language import sentences, tr_marked, tr_noop


class MjguiError(Exception):
    """Base of all errors that a user may meet.

    Attributes:
        title: what happened, one short sentence without a full stop.
        action: what to do about it, one or two sentences.
        detail: facts for a bug report (status, code, the gateway's own text); never a secret.
        code: a stable short name of the kind of error, for logs and reports.
        field: what it is about on the window, if anything.
        charge: whether money may have been spent.
    """

    default_title = tr_noop("Something went wrong")
    default_action = tr_noop("Copy the details and report them, please.")
    code = "error"
    default_field: Field | None = None
    default_charge = Charge.NONE

    def __init__(
        self,
        title: str = "",
        action: str = "",
        *,
        detail: str = "",
        field: Field | None = None,
        charge: Charge | None = None,
    ) -> None:
        self.title = title or tr_marked(self.default_title)
        self.action = action or tr_marked(self.default_action)
        self.detail = detail
        self.field = field or self.default_field
        self.charge = charge or self.default_charge
        super().__init__(self.title)

    def __str__(self) -> str:
        return sentences(self.title, self.action)

    def report(self) -> str:
        """The text behind "Copy details": kind, title, action; charge and details in English."""
        lines = [f"[{self.code}] {self.title}", self.action]
        if self.charge is not Charge.NONE:
            lines.append(f"Cost: {self.charge.value}.")
        if self.detail:
            lines.append(self.detail)
        return "\n".join(lines)


class InputError(MjguiError):
    """What was typed, drawn or opened cannot be used."""

    code = "input"


class MaskError(InputError):
    """The mask cannot be sent as it is."""

    code = "mask"
    default_title = tr_noop("The mask cannot be sent")
    default_action = tr_noop("Draw at least one area on the image.")
    default_field = Field.MASK


class FrameError(MaskError):
    """The image's proportions fit no frame between 500 and 4096 pixels a side."""

    code = "mask.frame"
    default_title = tr_noop("The image is too long and narrow")
    default_action = tr_noop(
        "The gateway takes frames of 500 to 4096 pixels a side, so an image may be at most "
        "8.19 times as long as it is wide. Choose another image."
    )
    default_field = Field.IMAGE


class PromptError(InputError):
    """The remix prompt cannot be sent."""

    code = "prompt"
    default_title = tr_noop("The remix prompt cannot be sent")
    default_action = tr_noop("Use 1 to 8192 characters, or leave it empty.")
    default_field = Field.PROMPT


class UrlError(InputError):
    """A URL cannot be used."""

    code = "url"
    default_title = tr_noop("The address cannot be used")
    default_action = tr_noop("Enter a full address that begins with https:// or http://.")


class TaskIdError(InputError):
    """A task id cannot be used."""

    code = "task_id"
    default_title = tr_noop("This is not a task id")
    default_action = tr_noop("Paste the id alone, as the gateway gave it.")
    default_field = Field.TASK_ID


class KeyTextError(InputError):
    """An API key with characters that no key has. The text never holds the key itself."""

    code = "api_key.text"
    default_title = tr_noop("The API key has a character that no key has")
    default_action = tr_noop("Copy the key again from the vendor's page and paste it alone.")
    default_field = Field.API_KEY


class KeyMissingError(InputError):
    """The gateway takes no call without an API key."""

    code = "api_key.missing"
    default_title = tr_noop("No API key yet")
    default_action = tr_noop("Enter your API key in the settings, or choose practice there.")
    default_field = Field.API_KEY


class ImageError(MjguiError):
    """Bytes that are no usable picture."""

    code = "image"
    default_title = tr_noop("The picture cannot be used")
    default_action = tr_noop("Use a PNG, JPEG or WebP file.")
    default_field = Field.IMAGE


class NotAnImageError(ImageError):
    """The content is neither PNG nor JPEG nor WebP, whatever its name says."""

    code = "image.format"
    default_title = tr_noop("This is not a PNG, JPEG or WebP picture")


class TruncatedImageError(ImageError):
    """The picture is cut short or damaged."""

    code = "image.truncated"
    default_title = tr_noop("The picture is cut short or damaged")
    default_action = tr_noop("Get the file again; this copy lacks a part.")


class ImageTooLargeError(ImageError):
    """More pixels or bytes than mjgui takes, as in a decompression bomb."""

    code = "image.too_large"
    default_title = tr_noop("The picture is too large")
    default_action = tr_noop("Use a picture of at most 100 megapixels.")


class FileError(MjguiError):
    """Reading or writing on disk failed."""

    code = "file"
    default_title = tr_noop("The file could not be read or written")
    default_action = tr_noop("Check that the folder exists, has room and may be written to.")


class SettingsError(MjguiError):
    """Settings or the keychain could not be read or kept."""

    code = "settings"
    default_title = tr_noop("The settings could not be kept")
    default_action = tr_noop("They hold for this session; check the data folder.")


class StoreError(MjguiError):
    """The journal of jobs and drafts could not be read or written."""

    code = "store"
    default_title = tr_noop("The journal could not be read or written")
    default_action = tr_noop("Check that the data folder exists, has room and may be written to.")


class StoreInUseError(StoreError):
    """Another mjgui works in the same data folder, so this one writes nothing there."""

    code = "store.in_use"
    default_title = tr_noop("Another mjgui uses the same data folder")
    default_action = tr_noop(
        "Go on there, or close it and start mjgui again. "
        "Until then nothing is saved here, so nothing can be submitted."
    )


class StoreNewerError(StoreError):
    """The journal was written by a newer mjgui; it is left as it is."""

    code = "store.newer"
    default_title = tr_noop("The journal was written by a newer mjgui")
    default_action = tr_noop(
        "Install the newer mjgui again. "
        "Until then nothing is saved here, so nothing can be submitted."
    )


class GatewayError(MjguiError):
    """Talking to the gateway failed."""

    code = "gateway"
    default_title = tr_noop("The gateway could not be used")
    default_action = tr_noop("Try again in a moment.")


class NetworkError(GatewayError):
    """No usable answer arrived: reset, cut short, protocol broken."""

    code = "network"
    default_title = tr_noop("The connection broke off")
    default_action = tr_noop("Check the network; mjgui goes on as soon as it is back.")


class NoConnectionError(NetworkError):
    """No connection came about, so nothing was sent: name not found, refused, dead proxy."""

    code = "network.no_connection"
    default_title = tr_noop("The gateway cannot be reached")
    default_action = tr_noop(
        "Check the network, the proxy, and the gateway's address in the settings."
    )


class TimedOutError(NetworkError):
    """The answer took too long."""

    code = "network.timeout"
    default_title = tr_noop("The gateway did not answer in time")
    default_action = tr_noop("Check the network and try again.")


class CertificateError(NoConnectionError):
    """The gateway's certificate was refused, so nothing was sent."""

    code = "network.certificate"
    default_title = tr_noop("The gateway's certificate is not trusted")
    default_action = tr_noop(
        "Check the address and the clock, and whether a proxy or a virus scanner intervenes."
    )


class RejectedError(GatewayError):
    """The gateway answered with an HTTP error status.

    Attributes:
        status: the HTTP status.
        gateway_code: the error code of the answer's body as an integer, if one was given.
        gateway_text: the gateway's own words, shortened, as plain text.
        retry_after: seconds to wait that the gateway asked for, if it did and it made sense.
    """

    code = "gateway.rejected"
    default_title = tr_noop("The gateway refused the request")

    def __init__(
        self,
        status: int,
        *,
        gateway_code: int | None = None,
        gateway_text: str = "",
        retry_after: float | None = None,
    ) -> None:
        advice = advice_for(status, gateway_code, gateway_text)
        detail = f"HTTP {status}"
        if gateway_code is not None:
            detail += f", code {gateway_code:09d}"
        if gateway_text:
            detail += f": {gateway_text}"
        super().__init__(*advice.words, detail=detail, field=advice.field, charge=advice.charge)
        self.status = status
        self.gateway_code = gateway_code
        self.gateway_text = gateway_text
        self.retry_after = retry_after


class MalformedAnswerError(GatewayError):
    """The gateway's answer is not what its contract says."""

    code = "gateway.malformed"
    default_title = tr_noop("The gateway's answer makes no sense")
    default_action = tr_noop(
        "Perhaps a sign-in page of the network answered instead: open a web page to check. "
        "Otherwise check the gateway's address in the settings."
    )


class OutcomeUnknownError(GatewayError):
    """A submission whose answer was lost; it is never sent again by itself."""

    code = "gateway.outcome_unknown"
    default_title = tr_noop("Outcome unknown: the answer to the submission was lost")
    default_action = tr_noop(
        "It may have been accepted and charged. Look at your account first; "
        "submit again only if the task is not there."
    )
    default_charge = Charge.POSSIBLE


class DownloadError(GatewayError):
    """An image of a task could not be fetched.

    Attributes:
        status: the HTTP status that the image's server answered, if it answered.
    """

    code = "gateway.download"
    default_title = tr_noop("An image could not be downloaded")
    default_action = tr_noop("Retry; the gateway keeps images for a limited time only.")

    def __init__(
        self, title: str = "", action: str = "", *, detail: str = "", status: int | None = None
    ) -> None:
        super().__init__(title, action, detail=detail)
        self.status = status


class TaskFailedError(MjguiError):
    """The gateway gave the task up.

    Attributes:
        gateway_code: the error code as an integer, if one was given.
        gateway_text: the gateway's own words, shortened, as plain text.
    """

    code = "task.failed"

    def __init__(self, gateway_code: int | None = None, gateway_text: str = "") -> None:
        advice = advice_for_failure(gateway_code, gateway_text)
        detail = gateway_text
        if gateway_code is not None:
            detail = f"code {gateway_code:09d}: {gateway_text}".removesuffix(": ")
        super().__init__(*advice.words, detail=detail, field=advice.field, charge=advice.charge)
        self.gateway_code = gateway_code
        self.gateway_text = gateway_text


class StoppedError(MjguiError):
    """The user stopped waiting. The gateway may go on, and the task can be taken up again."""

    code = "stopped"
    default_title = tr_noop("Stopped waiting")
    default_action = tr_noop(
        "The gateway may still finish and charge it; take it up again from the jobs."
    )
    default_charge = Charge.POSSIBLE


class UnexpectedError(MjguiError):
    """A fault of mjgui itself; `detail` holds where it happened."""

    code = "unexpected"
    default_title = tr_noop("mjgui met a fault of its own")
    default_action = tr_noop("Nothing drawn is lost. Copy the details and report them, please.")
