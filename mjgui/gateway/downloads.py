"""Where images may be fetched from.

Image URLs come from the gateway's answers, so they are not trusted: they must not make mjgui read
local files or services of the local network.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Sequence

import httpx

from mjgui.core.errors import DownloadError
from mjgui.core.language import tr
from mjgui.gateway.checks import is_loopback_host, parse_web_url

Resolver = Callable[[str], Sequence[str]]
"""Gives the IP addresses of a host name; none when it cannot be found."""

_TRANSLATED = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("::/96"))
"""IPv6 addresses whose last four bytes are an IPv4 address (RFC 6052, RFC 4291)."""
_FAKE_ADDRESSES = ipaddress.ip_network("198.18.0.0/15")
"""Set aside for benchmarks (RFC 2544); "fake-IP" proxy programs answer every name from it."""


def look_up(host: str) -> Sequence[str]:
    """Return the addresses that the system's resolver knows for `host`; may block for seconds."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ()  # The connection will fail in the same way, and say why.
    return [str(entry[4][0]) for entry in found]


def check_download_url(address: str, *, base_host: str, resolve: Resolver) -> httpx.URL:
    """Return the parsed URL of an image that may be fetched.

    Args:
        address: the URL as the gateway or a redirect named it.
        base_host: the gateway's own host; only a gateway on this machine may name images on this
            machine, and plain http.
        resolve: looks host names up.

    Raises:
        DownloadError: it may not be fetched.
    """
    try:
        url = parse_web_url(address)
    except ValueError as error:
        raise _refusal(
            tr("An image was not fetched: its address is no web address"), address
        ) from error
    if url.userinfo:
        raise _refusal(tr("An image was not fetched: its address holds a user name"), url.host)
    if is_loopback_host(url.host):
        if is_loopback_host(base_host):
            return url
        raise _refusal(tr("An image was not fetched: its address leads to this machine"), address)
    if url.scheme == "http":
        raise _refusal(tr("An image was not fetched: its address is not secure (https)"), address)
    check_public_host(url, resolve)
    return url


def check_public_host(url: httpx.URL, resolve: Resolver) -> None:
    """Check that a URL leads into the public network.

    Raises:
        DownloadError: it leads to this machine, or into a private network.
    """
    if not all(_is_public(found) for found in (_literal(url.host) or resolve(url.host))):
        raise _refusal(
            tr("An image was not fetched: its address leads into a private network"), str(url)
        )


def check_peer(url: httpx.URL, host: str, address: str) -> None:
    """Check where a connection for an image has led, before anything is sent.

    A name may lead to another address than a moment before, when `check_download_url` looked.

    Args:
        url: the image's.
        host: what was connected to: the URL's host, or a proxy, which looks names up by itself.
        address: the IP address of the other end.

    Raises:
        DownloadError: nothing may be asked there.
    """
    if host == url.raw_host.decode("ascii") and not _is_public(address):
        raise _refusal(
            tr("An image was not fetched: its address leads into a private network"), str(url)
        )


def _literal(host: str) -> Sequence[str]:
    """The address that a host is, not named; also in the old forms, as 0x7f.1 or 2130706433."""
    name = host.rstrip(".")
    try:
        return [str(ipaddress.ip_address(name))]
    except ValueError:
        pass
    try:
        return [socket.inet_ntoa(socket.inet_aton(name))]
    except (OSError, UnicodeError):
        return ()


def _is_public(text: str) -> bool:
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv6Address):
        if address.is_site_local:
            return False
        address = _inner(address) or address
    if address.version == _FAKE_ADDRESSES.version and address in _FAKE_ADDRESSES:
        return True
    return address.is_global and not address.is_multicast


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for."""
    if any(address in network for network in _TRANSLATED):
        return ipaddress.IPv4Address(address.packed[-4:])
    return address.ipv4_mapped or address.sixtofour


def _refusal(title: str, address: str) -> DownloadError:
    shown = address.split("?", 1)[0][:200] or "no address"
    return DownloadError(
        title,
        tr("Report it to the gateway's support; the task itself is not lost."),
        detail=shown,
    )
