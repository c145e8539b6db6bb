"""What would come of files and addresses that are dragged over the window; no widgets here."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mjgui.core.language import tr, tr_marked, tr_n, tr_noop
from mjgui.ui.dialogs.file_numbers import NUMBERS, is_picture_name

_KINDS = tr_noop("Masks and images are PNG, JPEG or WebP pictures; masks may be JSON, too.")


class DropAct(enum.Enum):
    """What a drop does."""

    MASK = "import the file as mask"
    IMAGES = "open the files as images of a task"
    ADDRESS = "take the address as mask address"


@dataclass(frozen=True, slots=True)
class DropChoice:
    """One thing that a drop can do.

    Attributes:
        act: what it does.
        title: the same in words, for whoever is dragging.
        text: what is dropped, and what it becomes.
    """

    act: DropAct
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class DropPlan:
    """What a drop can do: side by side on the window, from left to right.

    Attributes:
        choices: empty where it can do nothing.
        title: why it can do nothing, then.
        text: what could be dropped instead.
    """

    choices: tuple[DropChoice, ...] = ()
    title: str = ""
    text: str = ""


def drop_plan(paths: Sequence[Path], addresses: Sequence[str], image: int | None) -> DropPlan:
    """Return what a drop can do.

    Args:
        paths: the files that are dragged.
        addresses: the web addresses that are dragged.
        image: the number (0 – 3) of the image whose mask is edited; None where there is none.
    """
    if paths:
        return _for_files(paths, image)
    if len(addresses) == 1:
        return _for_address(addresses[0])
    if addresses:
        return DropPlan(
            (), tr("Drop one address at a time"), tr("It is taken as the mask address.")
        )
    return DropPlan((), tr("This cannot be dropped here"), tr_marked(_KINDS))


def _for_files(paths: Sequence[Path], image: int | None) -> DropPlan:
    strangers = [path for path in paths if not (is_picture_name(path) or _is_json(path))]
    if strangers:
        return DropPlan(
            (), tr("“{name}” is no mask and no image", name=strangers[0].name), tr_marked(_KINDS)
        )
    masks = [path for path in paths if _is_json(path)]
    if masks and len(paths) > 1:
        return DropPlan(
            (), tr("Drop one mask at a time"), tr("An image has one mask, of many areas.")
        )
    mask = DropChoice(
        DropAct.MASK,
        tr("Drop to import as mask"),
        tr("{name} · image {number}", name=paths[0].name, number=(image or 0) + 1),
    )
    if masks:
        if image is not None:
            return DropPlan((mask,))
        return DropPlan(
            (),
            tr("There is no image to mask yet"),
            tr("Load a generation, then drop the mask again."),
        )
    count = len(paths)
    if count > len(NUMBERS):
        return DropPlan(
            (),
            tr_n("This is {n} image", "These are {n} images", count),
            tr("A generation has four images."),
        )
    if count == 1:
        title = tr("Drop to open as image…")
        text = tr("of a task, whose id is asked for; what mjgui has saved is gone on from")
    else:
        title = tr_n("Drop to open as {n} image…", "Drop to open as {n} images…", count)
        text = tr("of a task, whose id is asked for")
    images = DropChoice(DropAct.IMAGES, title, text)
    return DropPlan((mask, images) if image is not None and count == 1 else (images,))


def _for_address(address: str) -> DropPlan:
    return DropPlan((DropChoice(DropAct.ADDRESS, tr("Drop to use as mask address"), address),))


def _is_json(path: Path) -> bool:
    return path.suffix.lower() == ".json"
