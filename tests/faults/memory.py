"""How much memory a process has in use."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

_PAGE = resource.getpagesize()


def memory() -> int:
    """The resident bytes of this process; where the system does not say, the most it ever had."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
