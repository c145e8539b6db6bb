"""Saving a job as layers: its original, its results and its mask in one OpenRaster file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from mjgui.app.jobs import Job
from mjgui.app.saving import COMPOSITE, Content, Saved, SaveStep, metadata_of, result_of
from mjgui.app.work import Work, WorkContext
from mjgui.core import files
from mjgui.core.encoding import Rendered
from mjgui.core.errors import InputError, StoppedError
from mjgui.core.imaging import Pixels, decode, mask_raster
from mjgui.core.language import tr
from mjgui.core.model import Document, Frame
from mjgui.core.openraster import SUFFIX, Layer, openraster


@dataclass(frozen=True, slots=True)
class LayersPlan:
    """What becomes layers.

    Attributes:
        job: its original and its results, as far as they are there.
        number: the result (0 – 3) that shows when the file is opened; the others are hidden.
        colour: the mask's, `#rrggbb`.
        opacity: the mask's, 0.0 – 1.0.
        composite: original and result put together, which shows instead of the result then.
    """

    job: Job
    number: int
    colour: str
    opacity: float
    composite: Content | None = None


def saving_layers(plan: LayersPlan, path: Path) -> Work:
    """Make work that saves layers; a file of this name is replaced.

    From the bottom: the original, the results, the composite if there is one, the mask. The
    document is as large as the largest of the pictures, so that no pixel is lost. The mask is
    hidden: its layer's alpha is what Krita and GIMP make a selection of. The work emits SaveSteps,
    and ends in Saved. It raises FileError where the disk refuses, InputError for another ending.
    """

    def work(context: WorkContext) -> None:
        if path.suffix.lower() != SUFFIX:
            raise InputError(
                tr("Layers cannot be saved as {ending}", ending=path.suffix)
                if path.suffix
                else tr("Layers cannot be saved as a file without ending"),
                tr("Let the name end in {ending}.", ending=SUFFIX),
            )
        frame = _largest_frame(plan)
        metadata = metadata_of(plan.job, plan.number)
        composite: Layer | None = None
        if plan.composite is not None:
            metadata = replace(metadata, variant=COMPOSITE)
            context.emit(SaveStep(tr("Composite")))
            # Before this work takes its turn: the composite takes one of its own.
            composite = _layer("Composite", plan.composite(context))

        def advance() -> None:
            # Between layers it is the turn of others, such as an image that has arrived.
            context.heavy.release()
            context.heavy.acquire()
            if context.cancel.is_set():
                raise StoppedError

        with context.heavy:
            data = openraster(frame, _layers(plan, composite, frame, context), metadata, advance)
        if context.cancel.is_set():
            raise StoppedError
        context.emit(SaveStep(tr("Writing the file…")))
        files.write_whole(path, data)
        found = (result_of(plan.job, number) for number in range(len(plan.job.slots)))
        context.emit(Saved(path, tuple(one.facts for one in found if one is not None)))

    return work


def _largest_frame(plan: LayersPlan) -> Frame:
    pictures = [plan.job.request.original, *(slot.picture for slot in plan.job.slots)]
    frames = [picture.frame for picture in pictures if picture is not None and picture.data]
    return max(frames, key=lambda frame: frame.width * frame.height)


def _layers(
    plan: LayersPlan, composite: Layer | None, frame: Frame, context: WorkContext
) -> Iterator[Layer]:
    job, request = plan.job, plan.job.request
    slots = [(n, slot.picture) for n, slot in enumerate(job.slots) if slot.picture is not None]
    has_mask = bool(request.document.areas) and not request.mask_url
    total = bool(request.original.data) + len(slots) + bool(plan.composite) + has_mask
    done = 0

    def say(name: str) -> None:
        nonlocal done
        done += 1
        step = tr("Layer {number} of {total}: {name}", number=done, total=total, name=name)
        context.emit(SaveStep(step))

    # In the file they have the same names whatever language is spoken here: other programs, and
    # scripts in them, read it.
    if request.original.data:
        number = request.image_no + 1
        say(tr("Original, image {number}", number=number))
        yield _layer(f"Original, image {number}", request.original.data)
    for number, picture in slots:
        is_chosen = number == plan.number
        say(tr("Result {number}", number=number + 1))
        layer = _layer(f"Result {number + 1}", picture.data)
        yield replace(layer, is_visible=is_chosen, is_active=is_chosen and not plan.composite)
    if composite is not None:
        say(tr("Composite"))
        yield replace(composite, is_active=True)
    if has_mask:
        say(tr("Mask"))
        pixels = _mask_pixels(request.document, frame, plan.colour)
        yield Layer("Mask", pixels, opacity=plan.opacity, is_visible=False)


def _layer(name: str, content: bytes | Rendered) -> Layer:
    if isinstance(content, Rendered):
        return Layer(name, content.pixels, icc=content.icc)
    decoded = decode(content)
    return Layer(name, decoded.pixels, content, decoded.icc)


def _mask_pixels(document: Document, frame: Frame, colour: str) -> Pixels:
    """The mask in its colour, on nothing."""
    raster = mask_raster(document.areas, document.frame, frame)
    pixels = np.zeros((frame.height, frame.width, 4), np.uint8)
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    pixels[raster > 0] = (blue, green, red, 255)
    return pixels
