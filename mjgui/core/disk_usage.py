"""How much room the data folder takes, and what for."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_KINDS = {"images": "images", "thumbnails": "thumbnails", "practice": "practice", "logs": "logs"}


@dataclass(frozen=True, slots=True)
class DiskUsage:
    """The size of the data folder by kind, bytes.

    Attributes:
        images: images of generations and jobs.
        thumbnails: small copies of them.
        practice: what the practice gateway keeps.
        database: journal, history, masks.
        logs: the log files.
        other: settings, and whatever else lies there.
    """

    images: int = 0
    thumbnails: int = 0
    practice: int = 0
    database: int = 0
    logs: int = 0
    other: int = 0

    @property
    def total(self) -> int:
        """All of it, bytes."""
        known = self.images + self.thumbnails + self.practice
        return known + self.database + self.logs + self.other


def disk_usage(folder: Path, is_cancelled: Callable[[], bool] = lambda: False) -> DiskUsage:
    """Measure the data folder. It takes a moment where there are tens of thousands of files.

    What cannot be looked at, or goes meanwhile, counts nothing. Links are not followed.
    """
    sums: dict[str, int] = dict.fromkeys(
        ("images", "thumbnails", "practice", "database", "logs", "other"), 0
    )
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            sums[_KINDS.get(entry.name, "other")] += _tree(Path(entry.path), is_cancelled)
        else:
            kind = "database" if entry.name.startswith("journal.") else "other"
            sums[kind] += _size(entry)
    return DiskUsage(**sums)


def _tree(folder: Path, is_cancelled: Callable[[], bool]) -> int:
    size = 0
    left = [str(folder)]
    while left and not is_cancelled():
        for entry in _entries(left.pop()):
            if entry.is_dir(follow_symlinks=False):
                left.append(entry.path)
            else:
                size += _size(entry)
    return size


def _entries(folder: Path | str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return []


def _size(entry: os.DirEntry[str]) -> int:
    try:
        return entry.stat(follow_symlinks=False).st_size
    except OSError:
        return 0
