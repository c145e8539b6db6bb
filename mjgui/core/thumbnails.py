"""Small copies of the image files, kept on the disk so that long lists show them at once."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from mjgui.core import imaging
from mjgui.core.encoding import encode
from mjgui.core.errors import FileError, ImageError, StoreError
from mjgui.core.files import as_file_error, make_folder, read_capped, write_whole
from mjgui.core.image_files import ImageFiles
from mjgui.core.imaging import Pixels
from mjgui.core.language import tr
from mjgui.core.model import IMAGES_PER_GENERATION

THUMBNAIL_SIDE = 256
"""Pixels of the longer side, at most."""
_KIND = "webp"
_QUALITY = 78
_MAX_BYTES = 1024 * 1024
_FAN_OUT = 2


class ThumbnailFiles:
    """Makes and reads thumbnails. May be used from any thread.

    A thumbnail stays when its image is deleted, until it is discarded itself.

    Args:
        root: the folder below which they lie; made when the first one is written. It can be
            deleted at any time.
        images: what they are made from.
    """

    def __init__(self, root: Path, images: ImageFiles) -> None:
        self._root = root
        self._images = images

    def pixels(self, folder: str, number: int) -> Pixels:
        """Return the thumbnail of image `number` (0 – 3) of a folder; made where it is missing.

        Also made anew is one that is damaged, or was made of another image. A disk that takes no
        more files keeps none from being shown.

        Returns:
            As `Decoded.pixels`, of at most THUMBNAIL_SIDE a side.

        Raises:
            FileError: there is neither an image nor a thumbnail.
            ImageError: the image is damaged, and there is no thumbnail.
        """
        kept = self._path(folder, number)
        source = self._images.path(folder, number)
        made_of = _changed_at(source)
        if made_of is None or made_of == _changed_at(kept):
            try:
                return _read(kept)
            except ImageError:
                if made_of is None:
                    raise
            except FileError:
                if made_of is None:
                    raise FileError(tr("The image is no longer in the data folder")) from None
        return self._make(source, kept, made_of)

    def make(self, folder: str, number: int) -> bool:
        """Have the thumbnail of an image (0 – 3) on the disk, as before the image is deleted.

        Returns:
            Whether it is there now; not where the image itself cannot be read.

        Raises:
            StoreError: the disk refuses.
        """
        try:
            pixels = self.pixels(folder, number)
        except (FileError, ImageError):
            return False
        path = self._path(folder, number)
        if not path.exists():
            try:
                self._write(path, pixels)
            except FileError as error:
                raise StoreError(error.title, error.action, detail=error.detail) from error
        return True

    def numbers(self, folder: str) -> frozenset[int]:
        """Return which images (0 – 3) of a folder have a thumbnail on the disk."""
        numbers = range(IMAGES_PER_GENERATION)
        return frozenset(number for number in numbers if self._path(folder, number).exists())

    def size(self, folder: str) -> int:
        """How many bytes the thumbnails of a folder take."""
        found = 0
        for number in range(IMAGES_PER_GENERATION):
            with suppress(OSError):  # most have none
                found += self._path(folder, number).stat().st_size
        return found

    def discard(self, folder: str) -> None:
        """Delete the thumbnails of a folder.

        Raises:
            StoreError: the disk refuses.
        """
        for number in range(IMAGES_PER_GENERATION):
            path = self._path(folder, number)
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                found = as_file_error(error, path, writing=True)
                raise StoreError(found.title, found.action, detail=found.detail) from error

    def _path(self, folder: str, number: int) -> Path:
        # Spread over folders: some systems are slow with tens of thousands of files in one.
        return self._root / folder[:_FAN_OUT] / f"{folder}-{number}.{_KIND}"

    def _make(self, source: Path, path: Path, made_of: int) -> Pixels:
        data = read_capped(source, imaging.MAX_FILE_BYTES)
        pixels = imaging.decode_small(data, THUMBNAIL_SIDE)
        # The full disk is told of by those whose files matter.
        with suppress(FileError, OSError):
            self._write(path, pixels)
            os.utime(path, ns=(made_of, made_of))
        return pixels

    @staticmethod
    def _write(path: Path, pixels: Pixels) -> None:
        make_folder(path.parent)
        data = encode(pixels, _KIND, quality=_QUALITY)
        write_whole(path, data, durable=False)


def _read(path: Path) -> Pixels:
    data = read_capped(path, _MAX_BYTES)
    return imaging.decode(data, limit_pixels=THUMBNAIL_SIDE * THUMBNAIL_SIDE).pixels


def _changed_at(path: Path) -> int | None:
    """When a file was changed, nanoseconds; None where there is none.

    A thumbnail gets that of its image: so both belong together, whatever the clock does.
    """
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None
