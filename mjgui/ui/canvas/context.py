"""What a context menu on the canvas is about: found, and selected as a press would."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.core.model import Document, Point
from mjgui.core.placing import common_box
from mjgui.ui.canvas.hit import NOTHING, Target, TargetKind, find_target
from mjgui.ui.canvas.items import PLUS_ROOM
from mjgui.ui.canvas.tools.base import Host


class About(enum.Enum):
    """What kind of thing a context menu is about."""

    NOTHING = "nothing"
    AREA = "area"
    EDGE = "edge"
    VERTEX = "vertex"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Context:
    """What a context menu is about, and where.

    Attributes:
        about: the kind of thing.
        point: where, image pixels; of an edge the place on it.
        target: the thing itself.
    """

    about: About
    point: Point
    target: Target = NOTHING


_KINDS = {
    TargetKind.VERTEX: About.VERTEX,
    TargetKind.MIDPOINT: About.EDGE,
    TargetKind.EDGE: About.EDGE,
    TargetKind.AREA: About.AREA,
    TargetKind.NOTHING: About.NOTHING,
}


def context_at(host: Host, point: Point, *, with_handles: bool) -> Context:
    """Return what a context menu at a place of the canvas is about.

    Args:
        host: the canvas; what it does not show is not meant.
        point: the place, image pixels.
        with_handles: whether vertices and edges can be meant, or areas alone.
    """
    document, scale = host.editor.document, host.viewport.scale
    if document.draft:
        return Context(About.DRAFT, point)
    if not host.is_mask_visible:
        return Context(About.NOTHING, point)
    target = find_target(
        document,
        host.editor.selection,
        point,
        host.look.reach / scale,
        shortest_edge=PLUS_ROOM / scale,
    )
    about = _KINDS[target.kind]
    if about in {About.VERTEX, About.EDGE} and not with_handles:
        about = About.AREA
    return Context(about, target.point if about is About.EDGE else point, target)


def context_of_selection(document: Document, selection: Selection) -> Context | None:
    """Return what a context menu of what is selected is about, at its middle; None for nothing."""
    if document.draft:
        return Context(About.DRAFT, document.draft[-1])
    for ref in sorted(selection.vertices, key=lambda ref: (ref.area, ref.ring, ref.vertex)):
        x, y = document.areas[ref.area].rings[ref.ring][ref.vertex].tolist()
        target = Target(TargetKind.VERTEX, ref.area, ref.ring, ref.vertex, (x, y))
        return Context(About.VERTEX, (x, y), target)
    box = common_box(document.areas[index] for index in selection.areas)
    if box is None:
        return None
    middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return Context(About.AREA, middle, Target(TargetKind.AREA, min(selection.areas), point=middle))


def select_for(context: Context, editor: Editor) -> None:
    """Select what a context menu is about, unless it is selected, perhaps with others."""
    target, selection = context.target, editor.selection
    if context.about is About.VERTEX and target.ref not in selection.vertices:
        editor.select(Selection(vertices=frozenset({target.ref})))
    elif context.about in {About.AREA, About.EDGE} and target.area not in selection.areas:
        editor.select(Selection(frozenset({target.area})))


def kept_in(rect: QRect, place: QPoint) -> QPoint:
    """The place of `rect` that is nearest to `place`."""
    return QPoint(
        min(max(place.x(), rect.left()), rect.right()),
        min(max(place.y(), rect.top()), rect.bottom()),
    )
