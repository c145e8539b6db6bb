"""How much memory this process takes, as Linux counts it. Bytes."""

from __future__ import annotations

from pathlib import Path

_ROLLUP = Path("/proc/self/smaps_rollup")
_STATUS = Path("/proc/self/status")
_CLEAR_REFS = Path("/proc/self/clear_refs")
_RESET_PEAK = "5"


def resident() -> int:
    """What is in memory now. Source: the kernel's Documentation/filesystems/proc.rst."""
    return _field(_ROLLUP, "Rss")


def peak() -> int:
    """The most that was in memory at any moment since `begin_peak`."""
    return _field(_STATUS, "VmHWM")


def begin_peak() -> None:
    """Let the peak begin anew."""
    _CLEAR_REFS.write_text(_RESET_PEAK)


def _field(path: Path, name: str) -> int:
    for line in path.read_text().splitlines():
        key, _, value = line.partition(":")
        if key == name:
            return int(value.split()[0]) * 1024
    raise OSError(f"{path} has no field {name}")
