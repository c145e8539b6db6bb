"""The geometry room's front door: everything that other rooms use of it, in one place.

| module | what it holds |
|---|---|
| `shapes` | areas to polygons and back, repair, rectangle, ellipse, simplify, hit test |
| `nearest` | the place on an outline nearest to a point |
| `crossings` | where outlines cross, also the edge being drawn |
| `validity` | what is wrong with an area, in words |
| `combining` | clip, add, subtract, intersect, coverage |
| `holes` | holes cut open |
| `wire_form` | frames and areas as the gateway takes them |

What is done to whole masks has a door of its own, `operations`.
"""

from __future__ import annotations

from mjgui.core.combining import Combine, clip, combine, combine_all, coverage
from mjgui.core.crossings import DrawnLine, closing_crossing
from mjgui.core.holes import hole_free
from mjgui.core.nearest import RingHit, nearest_on_ring
from mjgui.core.shapes import Box, area_contains, ellipse, rectangle, repair, simplify
from mjgui.core.validity import Problem, ProblemKind, area_problems, is_looked_at, note_fine
from mjgui.core.wire_form import (
    FrameScale,
    is_wire_valid,
    wire_areas,
    wire_frame,
    wire_violations,
)

__all__ = [
    "Box",
    "Combine",
    "DrawnLine",
    "FrameScale",
    "Problem",
    "ProblemKind",
    "RingHit",
    "area_contains",
    "area_problems",
    "clip",
    "closing_crossing",
    "combine",
    "combine_all",
    "coverage",
    "ellipse",
    "hole_free",
    "is_looked_at",
    "is_wire_valid",
    "nearest_on_ring",
    "note_fine",
    "rectangle",
    "repair",
    "simplify",
    "wire_areas",
    "wire_frame",
    "wire_violations",
]
