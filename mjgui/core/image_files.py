"""The images of tasks and jobs as files: a folder each, a file an image."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from mjgui.core.errors import FileError, StoreError
from mjgui.core.files import as_file_error, make_folder, read_capped, write_whole
from mjgui.core.imaging import MAX_FILE_BYTES
from mjgui.core.journal import GatewayRef
from mjgui.core.model import IMAGES_PER_GENERATION, JobId

_ENDINGS = ("png", "jpeg", "webp")
_NUMBERS = frozenset(str(number) for number in range(IMAGES_PER_GENERATION))
_NAME_LENGTH = 32


def folder_of_task(gateway: GatewayRef, task_id: str) -> str:
    """The name of the folder for a task's images; ids may hold anything, so it is a digest."""
    return _digest(f"task\n{gateway.name}\n{task_id}")


def folder_of_job(job_id: JobId) -> str:
    """The name of the folder for the image that a job edits, which is its image 0."""
    return _digest(f"job\n{job_id}")


class ImageFiles:
    """Writes and reads image files, each whole or not at all. May be used from any thread.

    Args:
        root: the folder below which they lie; made when the first one is written.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def write(
        self,
        folder: str,
        number: int,
        data: bytes,
        kind: str,
        is_sound: Callable[[], bool] | None = None,
    ) -> None:
        """Keep image `number` (0 – 3), of the kind "png", "jpeg" or "webp".

        Args:
            folder: where to.
            number: which image it is.
            data: the file.
            kind: what it is.
            is_sound: waits until it is known whether it is a picture at all: the disk takes its
                time meanwhile. What is not takes no name.

        Raises:
            StoreError: the disk refuses; what was there before stays.
        """
        path = self._path(folder, number, kind)
        try:
            if _holds(path, data):
                return
            make_folder(path.parent)
            if not write_whole(path, data, is_wanted=is_sound):
                return
            for other in _ENDINGS:
                if other != kind:
                    self._path(folder, number, other).unlink(missing_ok=True)
        except FileError as error:
            raise StoreError(error.title, error.action, detail=error.detail) from error
        except OSError as error:
            found = as_file_error(error, path, writing=True)
            raise StoreError(found.title, found.action, detail=found.detail) from error

    def read(self, folder: str, number: int) -> bytes:
        """Return the bytes of an image.

        Raises:
            FileError: it is not there, or cannot be read.
        """
        return read_capped(self.path(folder, number), MAX_FILE_BYTES)

    def path(self, folder: str, number: int) -> Path:
        """Where an image (0 – 3) is, or would be."""
        paths = [self._path(folder, number, ending) for ending in _ENDINGS]
        return next((path for path in paths if path.exists()), paths[0])

    def numbers(self, folder: str) -> frozenset[int]:
        """Return which images (0 – 3) are there."""
        try:
            names = set(os.listdir(self._root / folder))  # noqa: PTH208 - of thousands of folders
        except OSError:
            return frozenset()
        return frozenset(
            number
            for number in range(IMAGES_PER_GENERATION)
            if any(f"{number}.{ending}" in names for ending in _ENDINGS)
        )

    def copy(self, source: str, number: int, target: str, new_number: int | None = None) -> bool:
        """Keep image `number` (0 – 3) of one folder in another one as well, there as `new_number`.

        Returns:
            Whether it was there.

        Raises:
            StoreError: the disk refuses.
        """
        for kind in _ENDINGS:
            path = self._path(source, number, kind)
            try:
                data = read_capped(path, MAX_FILE_BYTES) if path.exists() else None
            except FileError:
                continue
            if data is not None:
                self.write(target, number if new_number is None else new_number, data, kind)
                return True
        return False

    def size(self, folder: str) -> int:
        """How many bytes the images of a folder take."""
        return sum(self.sizes(folder).values())

    def sizes(self, folder: str) -> dict[int, int]:
        """How many bytes each image (0 – 3) of a folder takes, of those that are there."""
        found: dict[int, int] = {}
        try:
            with os.scandir(self._root / folder) as files:
                for file in files:
                    number, _, ending = file.name.partition(".")
                    if number in _NUMBERS and ending in _ENDINGS:
                        found[int(number)] = found.get(int(number), 0) + file.stat().st_size
        except OSError:
            return found  # it goes while it is looked at
        return found

    def remove(self, folder: str, number: int) -> None:
        """Delete image `number` (0 – 3) of a folder, and the folder once it is empty.

        Raises:
            StoreError: the disk refuses.
        """
        path = self._root / folder
        try:
            for ending in _ENDINGS:
                self._path(folder, number, ending).unlink(missing_ok=True)
            with suppress(OSError):  # it holds other images, or is gone
                path.rmdir()
        except OSError as error:
            found = as_file_error(error, path, writing=True)
            raise StoreError(found.title, found.action, detail=found.detail) from error

    def discard(self, folder: str) -> None:
        """Delete the images of a folder.

        Raises:
            StoreError: the disk refuses.
        """
        path = self._root / folder
        try:
            shutil.rmtree(path)
        except FileNotFoundError:
            return
        except OSError as error:
            found = as_file_error(error, path, writing=True)
            raise StoreError(found.title, found.action, detail=found.detail) from error

    def _path(self, folder: str, number: int, ending: str) -> Path:
        return self._root / folder / f"{number}.{ending}"


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file holds just this; it is read only where it can."""
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_NAME_LENGTH]
