"""Fetching the picture behind a mask URL, to show what it would do.

The address was typed by the user, so it may lead anywhere, also to this machine or into the local
network. Where it is redirected to is the choice of its server, and that is not trusted: another
host must be a public one. No key is known here, so none can be sent.
"""

from __future__ import annotations

import threading
import time
from functools import partial

import httpx

from mjgui.core.errors import (
    CertificateError,
    DownloadError,
    Field,
    ImageTooLargeError,
    NetworkError,
    NoConnectionError,
    TimedOutError,
)
from mjgui.core.language import number_text, tr, tr_marked, tr_noop
from mjgui.gateway.bodies import read_body
from mjgui.gateway.checks import check_mask_url, is_loopback_host, parse_web_url
from mjgui.gateway.client import Limits, open_http
from mjgui.gateway.downloads import Resolver, check_peer, check_public_host, look_up
from mjgui.gateway.interrupt import Call, DeadlinePassedError, Line, SleptError
from mjgui.gateway.translate import FOREIGN_ERRORS, translate

MAX_BYTES = 32 * 1024 * 1024
MAX_REDIRECTS = 3
SECONDS = 20.0

_LIMITS = Limits(connect=5.0, silence=10.0)
_WHERE = tr_noop("Open the address in a browser: it has to show the mask picture and nothing else.")

_Answer = tuple[int, str, bytes]
"""Status, where a redirect leads, body."""


def fetch_mask(
    address: str,
    cancel: threading.Event,
    *,
    seconds: float = SECONDS,
    cap: int = MAX_BYTES,
    resolve: Resolver = look_up,
) -> bytes:
    """Return the bytes behind a mask URL; blocks, and ends within a moment of `cancel` being set.

    Args:
        address: an http or https URL as it was typed.
        cancel: ends the call when it is set.
        seconds: how long all of it may take, redirects included.
        cap: how many bytes it may be.
        resolve: looks up the hosts that redirects lead to.

    Raises:
        UrlError: it is no such URL.
        DownloadError: its server refused, or sends one round in circles or to a private place.
        ImageTooLargeError: more than `cap` bytes.
        NetworkError: no whole answer arrived.
        StoppedError: `cancel` was set.
    """
    typed = parse_web_url(check_mask_url(address))
    end = time.monotonic() + seconds
    target = typed
    with open_http(None, _LIMITS) as http:
        for _ in range(MAX_REDIRECTS + 1):
            work = partial(_get, http, target, typed, cap, resolve)
            status, location, body = _run(work, target.host, cancel, end - time.monotonic())
            if not (300 <= status < 400 and location):  # noqa: PLR2004 - HTTP redirects
                return _checked(status, body)
            target = _joined(target, location)
    raise _refusal(
        tr("The mask address gives no picture: its server redirects without end"),
        f"more than {MAX_REDIRECTS} redirects",
    )


def _get(
    http: httpx.Client, url: httpx.URL, typed: httpx.URL, cap: int, resolve: Resolver, line: Line
) -> _Answer:
    """Send one request and read its whole answer; runs in the call's own thread."""
    both_local = is_loopback_host(url.host) and is_loopback_host(typed.host)
    is_trusted = both_local or url.host == typed.host
    trace = line.trace if is_trusted else partial(line.trace, admit=partial(check_peer, url))
    request = http.build_request("GET", url, extensions={"trace": trace})
    try:
        if not is_trusted:
            check_public_host(url, resolve)
        response = http.send(request, stream=True)
        try:
            body = read_body(response, cap)
        finally:
            response.close()
    except DownloadError as error:
        raise _refusal(
            tr("The mask address gives no picture: it is redirected into a private network"),
            error.detail,
        ) from None
    except FOREIGN_ERRORS as error:
        raise _reworded(translate(error, url, line), url.host) from None
    if body is None:
        raise ImageTooLargeError(
            tr("The mask picture has more than {size} MiB", size=number_text(cap // (1024 * 1024))),
            tr("Put a smaller one there; a black-and-white PNG needs little."),
        )
    return response.status_code, response.headers.get("location", ""), body


def _reworded(failure: NetworkError, host: str) -> NetworkError:
    """The same failure in words about the mask's server, which is not the gateway."""
    again = tr("Press Enter in the field to try again.")
    if isinstance(failure, CertificateError):
        title = tr("The certificate of {host} is not trusted", host=host)
        action = tr("Check the address and clock.")
    elif isinstance(failure, NoConnectionError):
        title = tr("{host} cannot be reached", host=host)
        action = tr("Check the address and the network. Press Enter in the field to try again.")
    elif isinstance(failure, TimedOutError):
        title, action = tr("{host} did not answer in time", host=host), again
    else:
        title, action = tr("The connection to {host} broke off", host=host), again
    return type(failure)(title, action, detail=failure.detail)


def _run(work: partial[_Answer], host: str, cancel: threading.Event, seconds: float) -> _Answer:
    try:
        return Call(work).run(cancel, max(seconds, 0.0), ends_with_sleep=True)
    except DeadlinePassedError:
        raise TimedOutError(
            tr("{host} did not send the mask picture in time", host=host),
            tr("Press Enter in the field to try again."),
        ) from None
    except SleptError:
        raise NetworkError(detail=f"{host}: the computer slept meanwhile") from None


def _checked(status: int, body: bytes) -> bytes:
    if not 200 <= status < 300:  # noqa: PLR2004 - the HTTP class of success
        raise _refusal(
            tr(
                "The mask address gives no picture: its server answers with HTTP {status}",
                status=status,
            ),
            f"HTTP {status}",
            status,
        )
    if not body:
        raise _refusal(
            tr("The mask address gives no picture: its server sends nothing"),
            "the answer is empty",
            status,
        )
    return body


def _joined(base: httpx.URL, location: str) -> httpx.URL:
    try:
        return parse_web_url(str(base.join(location)))
    except (httpx.InvalidURL, ValueError) as error:
        raise _refusal(
            tr("The mask address gives no picture: it is redirected to no web address"), str(error)
        ) from error


def _refusal(title: str, detail: str, status: int | None = None) -> DownloadError:
    error = DownloadError(
        title,
        tr_marked(_WHERE),
        detail=detail,
        status=status,
    )
    error.field = Field.MASK_URL
    return error
