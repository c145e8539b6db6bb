"""Importing and exporting masks in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mjgui.app.mask_preview import pausing
from mjgui.app.review import review_ahead
from mjgui.app.work import Work, WorkContext
from mjgui.core import files, imaging, maskfile
from mjgui.core.errors import InputError, MaskError
from mjgui.core.geometry import wire_areas
from mjgui.core.language import number_text, tr
from mjgui.core.mask_forms import MaskContent
from mjgui.core.model import Document, Frame


@dataclass(frozen=True, slots=True)
class MaskRead:
    """A mask file was read: its areas in image pixels of the frame it was read for."""

    path: Path
    content: MaskContent


@dataclass(frozen=True, slots=True)
class ImportStep:
    """What an import is at now, in a few words."""

    text: str


@dataclass(frozen=True, slots=True)
class MaskWritten:
    """A mask file is on disk, whole."""

    path: Path


def importing(path: Path, frame: Frame) -> Work:
    """Make work that reads a mask picture or mask JSON for an image of size `frame`."""

    def work(context: WorkContext) -> None:
        pause = pausing(context)
        context.emit(ImportStep(tr("Reading the file…")))
        data = files.read_capped(path, imaging.MAX_FILE_BYTES)
        pause()
        megabytes = number_text(len(data) / 1e6, 1)
        context.emit(ImportStep(tr("Finding outlines in {size} MB…", size=megabytes)))
        with context.heavy:
            content = maskfile.read_mask(data, frame, pause)
            review_ahead(content.areas, frame, pause)
        pause()
        context.emit(MaskRead(path, content))

    return work


def exporting(path: Path, document: Document) -> Work:
    """Make work that writes the mask: `.png` (white is repainted) or `.json` (as it is sent).

    The work raises InputError for another ending, MaskError where a mask cannot be written.
    """

    def work(context: WorkContext) -> None:
        suffix = path.suffix.lower()
        if not document.areas:
            raise MaskError(tr("No area is drawn, so there is no mask to save"))
        if suffix == ".png":
            data = maskfile.dump_mask_png(document.areas, document.frame)
        elif suffix == ".json":
            data = maskfile.dump_mask_json(wire_areas(document.areas, document.frame))
        else:
            raise InputError(
                tr("Masks cannot be saved as {ending}", ending=suffix)
                if suffix
                else tr("Masks cannot be saved as a file without ending"),
                tr("Let the name end in .png or .json."),
            )
        files.write_whole(path, data)
        context.emit(MaskWritten(path))

    return work
