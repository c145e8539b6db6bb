"""Giving memory back to the system that the C library keeps for later."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Final


def _found_trim() -> Callable[[int], object] | None:
    """The C library's function for it; only glibc has one, and only it needs one."""
    if sys.platform != "linux":
        return None
    try:
        return ctypes.CDLL(None).malloc_trim
    except AttributeError:
        return None  # another C library, as musl


_TRIM: Final = _found_trim()


def give_back() -> None:
    """Give all whole pages back that nothing is in.

    The C library takes blocks of up to 32 MB from heaps of its own, one for each few threads, and
    gives of each only the top back. After pictures were let go of, hundreds of megabytes may stay.
    It takes some milliseconds, in which other threads may wait for memory: call it in a worker, and
    seldom.
    """
    if _TRIM is not None:
        _TRIM(0)
