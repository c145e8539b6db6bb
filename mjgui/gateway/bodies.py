"""Reading the body of an answer within bounds, whatever its server says of it.

httpx unpacks a compressed body piece by piece, each of them whole: 64 KiB of gzip can become 64 MiB
at once, and more with other methods. mjgui asks for no compression; where a server compresses
nevertheless, it is unpacked here, no further than the bound.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable

import httpx

Progress = Callable[[int, int | None], None]
"""Takes the bytes received so far and the bytes announced, if any; called in another thread."""

_PLAIN_NUMBER = re.compile(r"[0-9]{1,15}")
_PACKED = {"gzip", "x-gzip", "deflate"}
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


def read_body(
    response: httpx.Response, cap: int, on_progress: Progress | None = None
) -> bytes | None:
    """Return the whole body of a streamed response; None when it is longer than `cap` bytes.

    Args:
        response: its body is not read yet.
        cap: holds for what is received, and for what that is unpacked to.
        on_progress: hears of each piece of a successful answer.

    Raises:
        httpx.HTTPError: it broke off, or is packed in a way that cannot be read.
    """
    announced = response.headers.get("content-length", "")
    total = int(announced) if _PLAIN_NUMBER.fullmatch(announced) else None
    if total is not None and total > cap:
        return None
    unpacker = _unpacker(response.headers.get("content-encoding", ""))
    body = bytearray()
    received = 0
    for chunk in response.iter_raw():
        received += len(chunk)
        body += chunk if unpacker is None else unpacker.feed(chunk, cap + 1 - len(body))
        if received > cap or len(body) > cap:
            return None
        if on_progress is not None and response.is_success:
            on_progress(received, total)
    if unpacker is not None and received:
        unpacker.check_end()
    return bytes(body)


class _Unpacker:
    """Unpacks gzip or zlib data as it comes."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(_GZIP_OR_ZLIB)

    def feed(self, data: bytes, room: int) -> bytes:
        """Return what `data` is unpacked to, cut off after `room` (above 0) bytes."""
        try:
            return self._stream.decompress(data, room)
        except zlib.error as error:
            raise httpx.DecodingError(f"the compressed answer is damaged: {error}") from error

    def check_end(self) -> None:
        """Raise where the data ended before its own end."""
        if not self._stream.eof:
            raise httpx.DecodingError("the compressed answer is cut short")


def _unpacker(encoding: str) -> _Unpacker | None:
    name = encoding.strip().lower()
    if name in {"", "identity"}:
        return None
    if name in _PACKED:
        return _Unpacker()
    raise httpx.DecodingError(f"the answer is compressed in an unknown way: {encoding[:40]!r}")
