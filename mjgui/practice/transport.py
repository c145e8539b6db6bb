"""The practice gateway inside the process, as a transport for an httpx client."""

from __future__ import annotations

import httpx

from mjgui.practice.app import PracticeGateway

PRACTICE_BASE_URL = "http://127.0.0.1"
"""The address to use with `practice_transport`. Nothing listens there: the transport answers."""


def practice_transport(app: PracticeGateway) -> httpx.BaseTransport:
    """Return a transport that hands each request to `app`, in the caller's thread.

    It keeps no state, so several clients and threads may share it. Closing it leaves `app` open.
    """
    # The application answers its own failures with 500; what it does not catch must be seen.
    return httpx.WSGITransport(app=app)
