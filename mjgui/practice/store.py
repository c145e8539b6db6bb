"""Where finished tasks and their images are kept: in memory, or on disk."""

from __future__ import annotations

import logging
import re
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from mjgui.core.files import make_folder, write_whole
from mjgui.practice.records import TaskRecord

_log = logging.getLogger(__name__)

MEMORY_BUDGET = 256 * 1024 * 1024
"""How many bytes of images the memory store keeps before it forgets the oldest task."""

_TASK_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Store(Protocol):
    """Keeps tasks with their images. All methods may be called from any thread."""

    def save(self, record: TaskRecord, images: Sequence[bytes] = ()) -> None:
        """Keep the record, and its images if it has any, in place of what was kept before.

        Raises:
            FileError: the disk refused.
        """
        ...

    def record(self, task_id: str) -> TaskRecord | None:
        """Return the task, or None if none of that id is kept."""
        ...

    def image(self, task_id: str, number: int) -> bytes | None:
        """Return image `number` (0 – 3) of the task as PNG, or None if it is not kept."""
        ...

    def unfinished(self) -> list[TaskRecord]:
        """Return the tasks that an earlier process accepted and did not finish, oldest first."""
        ...


class MemoryStore:
    """Keeps tasks while the process lives, within a budget of bytes.

    The newest task stays even where it alone exceeds the budget.
    """

    def __init__(self, budget: int = MEMORY_BUDGET) -> None:
        self._budget = budget
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, tuple[TaskRecord, tuple[bytes, ...]]] = OrderedDict()
        self._size = 0

    def save(self, record: TaskRecord, images: Sequence[bytes] = ()) -> None:
        """Keep the record and its images; forget the oldest ones where the budget is exceeded."""
        with self._lock:
            self._forget(record.id)
            self._kept[record.id] = (record, tuple(images))
            self._size += _weight(record, images)
            while self._size > self._budget and len(self._kept) > 1:
                self._forget(next(iter(self._kept)))

    def record(self, task_id: str) -> TaskRecord | None:
        """Return the task, or None if it is unknown or forgotten."""
        with self._lock:
            kept = self._kept.get(task_id)
            return kept[0] if kept else None

    def image(self, task_id: str, number: int) -> bytes | None:
        """Return image `number` (0 – 3) of the task as PNG, or None."""
        with self._lock:
            kept = self._kept.get(task_id)
            return kept[1][number] if kept and 0 <= number < len(kept[1]) else None

    def unfinished(self) -> list[TaskRecord]:
        """Return none: nothing outlives the process."""
        return []

    def _forget(self, task_id: str) -> None:
        kept = self._kept.pop(task_id, None)
        if kept:
            self._size -= _weight(*kept)


class DiskStore:
    """Keeps each task in a folder of its own: `task.json` and `0.png` … `3.png`.

    Every file is written whole, and the record last, so that a task that says "completed" has its
    images.

    Raises:
        FileError: the folder cannot be made.
    """

    def __init__(self, root: Path) -> None:
        self._root = root / "tasks"
        make_folder(self._root)

    def save(self, record: TaskRecord, images: Sequence[bytes] = ()) -> None:
        """Write the images, then the record.

        Raises:
            FileError: the disk refused.
        """
        folder = self._root / record.id
        make_folder(folder)
        for number, image in enumerate(images):
            write_whole(folder / f"{number}.png", image)
        write_whole(folder / "task.json", msgspec.json.encode(record))

    def record(self, task_id: str) -> TaskRecord | None:
        """Return the task, or None if it is not kept or its record is damaged."""
        data = self._read(task_id, "task.json")
        if data is None:
            return None
        try:
            return msgspec.json.decode(data, type=TaskRecord)
        except (msgspec.DecodeError, UnicodeDecodeError):
            _log.warning("the record of task %s is damaged", task_id)
            return None

    def image(self, task_id: str, number: int) -> bytes | None:
        """Return image `number` (0 – 3) of the task as PNG, or None."""
        return self._read(task_id, f"{number:d}.png")

    def unfinished(self) -> list[TaskRecord]:
        """Return what an earlier process left undone, oldest first."""
        records = (self.record(folder.name) for folder in self._root.iterdir() if folder.is_dir())
        left = [record for record in records if record is not None and not record.is_finished]
        return sorted(left, key=lambda record: record.created_at)

    def _read(self, task_id: str, name: str) -> bytes | None:
        # The id comes from an address: nothing but our own kind of name may become a path.
        if not _TASK_ID.fullmatch(task_id):
            return None
        try:
            return (self._root / task_id / name).read_bytes()
        except FileNotFoundError:
            return None


def _weight(record: TaskRecord, images: Sequence[bytes]) -> int:
    """Roughly how many bytes a task takes; long masks count as well as images."""
    submission = record.submission
    values = sum(len(area.points) for area in submission.areas) if submission else 0
    return 1024 + 32 * values + sum(len(image) for image in images)
