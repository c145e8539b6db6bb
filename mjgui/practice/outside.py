"""What the practice gateway asks of other hosts: masks to fetch, callbacks to post."""

from __future__ import annotations

import logging
import threading
import time

import httpx

from mjgui.core.closing import Closing
from mjgui.practice.refusal import GenerationFailedError

_log = logging.getLogger(__name__)

MASK_BYTES = 32 * 1024 * 1024
MASK_SECONDS = 20.0
CALLBACK_SECONDS = 10.0
_PATIENCE = httpx.Timeout(5.0)
_MAX_REDIRECTS = 3
_AGENT = "mjgui-practice"


class Outside(Closing):
    """Calls to addresses that a request named; loopback ones are as good as others.

    The practice gateway runs on its user's own machine for that user alone, so it has no reason to
    refuse private addresses, and callbacks to a program on the same machine are what one practises.

    httpx bounds silence, not time: an answer that drips is cut off by a deadline of our own.
    """

    def __init__(self) -> None:
        self._closing = threading.Event()
        self._client = httpx.Client(
            timeout=_PATIENCE,
            follow_redirects=True,
            max_redirects=_MAX_REDIRECTS,
            headers={"User-Agent": _AGENT},
            # A proxy of the environment cannot reach this machine's own loopback.
            mounts={"all://127.0.0.1": None, "all://localhost": None, "all://[::1]": None},
        )

    def stop(self) -> None:
        """Break off what is under way at its next piece of data."""
        self._closing.set()

    def close(self) -> None:
        """Give the connections back; nothing may be under way any more."""
        self.stop()
        self._client.close()

    def fetch_mask(self, url: str) -> bytes:
        """Return the bytes behind `url`, at most 32 MiB within 20 seconds.

        Raises:
            GenerationFailedError: they cannot be had.
        """
        deadline = time.monotonic() + MASK_SECONDS
        data = bytearray()
        try:
            with self._client.stream("GET", url) as response:
                if not response.is_success:
                    raise GenerationFailedError(
                        f"the mask URL answered with HTTP {response.status_code}"
                    )
                for piece in response.iter_bytes(64 * 1024):
                    data += piece
                    if len(data) > MASK_BYTES:
                        raise GenerationFailedError("the picture behind the mask URL is too large")
                    if time.monotonic() > deadline or self._closing.is_set():
                        raise GenerationFailedError("the mask URL answered too slowly")
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise GenerationFailedError(
                f"the mask URL could not be fetched ({type(error).__name__})"
            ) from error
        return bytes(data)

    def post(self, url: str, body: bytes) -> None:
        """POST a JSON body to a callback address; a failure is logged and nothing more.

        The task is done whether anyone listens or not, and the contract promises no second try.
        """
        if self._closing.is_set():
            return
        headers = {"Content-Type": "application/json"}
        try:
            # The answer's body is of no interest, so it is never waited for.
            with self._client.stream(
                "POST", url, content=body, headers=headers, timeout=CALLBACK_SECONDS / 2
            ) as response:
                if not response.is_success:
                    _log.warning("a callback was answered with HTTP %d", response.status_code)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            # Only the kind of error: its text may hold the address, which may hold a secret.
            _log.warning("a callback could not be delivered (%s)", type(error).__name__)
