"""The one edge where the HTTP library's exceptions become errors of mjgui.

The result holds no reference to the original: that one carries the request, and with it the API
key. httpx draws its own tree in the docstring of `httpx/_exceptions.py`.
"""

from __future__ import annotations

import socket
import ssl
from typing import TypeVar

import httpx

from mjgui.core.errors import CertificateError, NetworkError, NoConnectionError, TimedOutError
from mjgui.core.language import tr
from mjgui.gateway.interrupt import Line

FOREIGN_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnicodeError)
"""Everything that httpx raises when a call fails; UnicodeError for the host of a redirect."""

_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)

E = TypeVar("E", bound=BaseException)


def translate(error: Exception, url: httpx.URL, line: Line) -> NetworkError:
    """Return what a failed call means to the user.

    Args:
        error: one of FOREIGN_ERRORS.
        url: what was called.
        line: the call's connection, which knows whether a proxy stood between.
    """
    detail = f"{url.host}: {type(error).__name__}: {error}"
    # A proxy may break off, or say nonsense, before it lets anything through.
    if isinstance(error, _NEVER_SENT) or line.is_surely_unsent:
        return _no_connection(error, url, line, detail)
    if isinstance(error, httpx.TimeoutException):
        return TimedOutError(detail=detail)
    return NetworkError(detail=detail)


def _no_connection(error: Exception, url: httpx.URL, line: Line, detail: str) -> NoConnectionError:
    host = url.host
    refusal = _cause(error, ssl.SSLCertVerificationError)
    if refusal is not None:
        return CertificateError(detail=f"{host}: {refusal.verify_message}")
    if _cause(error, ssl.SSLError) is not None:
        return NoConnectionError(
            tr("No secure connection to {host} came about", host=host),
            tr("Check the gateway's address, and whether a proxy or a virus scanner intervenes."),
            detail=detail,
        )
    if line.peer is not None and line.peer[0] != url.raw_host.decode("ascii"):
        proxy = f"{line.peer[0]}:{line.peer[1]}"
        title = (
            tr("The proxy {proxy} refuses to connect", proxy=proxy)
            if isinstance(error, httpx.ProxyError)
            else tr("The proxy {proxy} cannot be reached", proxy=proxy)
        )
        return NoConnectionError(
            title,
            tr("Check the proxy in the system's network settings or in HTTPS_PROXY."),
            detail=detail,
        )
    if _cause(error, socket.gaierror) is not None:
        return NoConnectionError(tr("The name {host} cannot be found", host=host), detail=detail)
    return NoConnectionError(detail=detail)


def _cause(error: BaseException, kind: type[E]) -> E | None:
    """The first exception of this kind behind `error`."""
    seen: BaseException | None = error
    while seen is not None and not isinstance(seen, kind):
        seen = seen.__cause__ or seen.__context__
    return seen
