"""Memory as the system gives it: in large pages, and what the C library keeps of it given back."""

from __future__ import annotations

import ctypes
import mmap
import sys
from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

LARGE_PAGES_FROM: Final = 32 * 1024 * 1024 + 1
"""Of so many bytes a block has a mapping of its own, which goes as a whole (mallopt(3)).

Within the C library's heaps the system might fill up large pages of which parts were given back.
"""


def _found_trim() -> Callable[[int], object] | None:
    """The C library's function for it; only glibc has one, and only it needs one."""
    if sys.platform != "linux":
        return None
    try:
        return ctypes.CDLL(None).malloc_trim
    except AttributeError:
        return None  # another C library, as musl


def _found_advise() -> Callable[[int, int, int], object] | None:
    """The C library's function that tells the system what memory is for; only Linux is told."""
    if sys.platform != "linux":
        return None
    advise = ctypes.CDLL(None).madvise
    advise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    return advise


_TRIM: Final = _found_trim()
_ADVISE: Final = _found_advise()


def give_back() -> None:
    """Give all whole pages back that nothing is in.

    The C library takes blocks of up to 32 MB from heaps of its own, one for each few threads, and
    gives of each only the top back. After pictures were let go of, hundreds of megabytes may stay.
    It takes some milliseconds, in which other threads may wait for memory: call it in a worker, and
    seldom.
    """
    if _TRIM is not None:
        _TRIM(0)


def prefer_large_pages(room: npt.NDArray[np.uint8]) -> None:
    """Ask for large pages behind memory that nothing was written into yet.

    The system gives memory page by page, as it is first written. For 64 MB in pages of 4 KB that
    takes some 30 ms, and in pages of 2 MB a fifth of it. It is a wish: where the system has no
    large pages all stays as it is.

    Args:
        room: the memory, C-contiguous. For up to 32 MB nothing is asked.
    """
    if _ADVISE is None or room.nbytes < LARGE_PAGES_FROM:
        return
    start = -(-room.ctypes.data // mmap.PAGESIZE) * mmap.PAGESIZE
    end = (room.ctypes.data + room.nbytes) // mmap.PAGESIZE * mmap.PAGESIZE
    _ADVISE(start, end - start, mmap.MADV_HUGEPAGE)
