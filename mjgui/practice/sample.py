"""The sample generation that comes with mjgui: a completed task to practise on."""

from __future__ import annotations

import threading
from pathlib import Path

from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.core.resources import resource_path
from mjgui.practice import pixels
from mjgui.practice.records import TaskRecord

SAMPLE_TASK_ID = "practice-sample"
"""The task id of the sample generation; it is always there and always completed."""


class Sample:
    """The four pictures of a folder, named `0.*` … `3.*`, as a completed task.

    They are read when first asked for and served as PNG, whatever their own format, so that every
    client sees the same pixels: decoders of lossy formats differ by a shade.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._images: dict[int, bytes] = {}
        self._first: pixels.Picture | None = None
        self._record: TaskRecord | None = None

    def record(self) -> TaskRecord:
        """Return the task.

        Raises:
            FileNotFoundError: the installation lacks the sample's pictures.
        """
        with self._lock:
            if self._record is None:
                path = self._path(0)
                # Who asks for the task asks for its first picture next.
                self._first = pixels.decode(path.read_bytes())
                height, width = self._first.shape[:2]
                self._record = TaskRecord(
                    id=SAMPLE_TASK_ID,
                    created_at=int(path.stat().st_mtime),
                    width=width,
                    height=height,
                    status="completed",
                    progress=1.0,
                )
            return self._record

    def image(self, number: int) -> bytes | None:
        """Return image `number` as PNG, or None if there is none of that number."""
        if not 0 <= number < IMAGES_PER_GENERATION:
            return None
        with self._lock:
            if number not in self._images:
                self._images[number] = pixels.encode(self._picture(number))
            return self._images[number]

    def _picture(self, number: int) -> pixels.Picture:
        if number == 0 and self._first is not None:
            picture, self._first = self._first, None
            return picture
        return pixels.decode(self._path(number).read_bytes())

    def _path(self, number: int) -> Path:
        folder = self._folder or resource_path("sample")
        try:
            return next(iter(sorted(folder.glob(f"{number}.*"))))
        except StopIteration:
            raise FileNotFoundError(f"the sample lacks its picture {number}") from None
