"""What lies under the pointer."""

from __future__ import annotations

import pytest

from mjgui.app.commands import Selection, VertexRef
from mjgui.core.model import Area, Document, Frame
from mjgui.ui.canvas.box import Grip, TransformBox
from mjgui.ui.canvas.hit import (
    NOTHING,
    TargetKind,
    areas_in_box,
    areas_within,
    find_target,
    vertices_in_box,
)

LOW = Area.of([(100, 100), (300, 100), (300, 300), (100, 300)])
HIGH = Area.of([(200, 200), (400, 200), (400, 400), (200, 400)])
RING = Area.of(
    [(500, 500), (700, 500), (700, 700), (500, 700)],
    [[(550, 550), (650, 550), (650, 650), (550, 650)]],
)
DOCUMENT = Document(Frame(1000, 1000), (LOW, HIGH, RING))
NONE = Selection()


def test_the_topmost_area_is_meant() -> None:
    target = find_target(DOCUMENT, NONE, (250, 250), 8)
    assert (target.kind, target.area) == (TargetKind.AREA, 1)
    target = find_target(DOCUMENT, NONE, (150, 150), 8)
    assert (target.kind, target.area) == (TargetKind.AREA, 0)


def test_a_hole_is_not_the_area() -> None:
    assert find_target(DOCUMENT, NONE, (600, 600), 8) == NOTHING
    assert find_target(DOCUMENT, NONE, (520, 600), 8).kind is TargetKind.AREA


def test_a_vertex_goes_before_an_edge_and_an_edge_before_the_inside() -> None:
    vertex = find_target(DOCUMENT, NONE, (403, 404), 8)
    assert (vertex.kind, vertex.ref) == (TargetKind.VERTEX, VertexRef(1, 0, 2))
    assert vertex.point == (400, 400)
    edge = find_target(DOCUMENT, NONE, (398, 300), 8)
    assert (edge.kind, edge.ref, edge.point) == (
        TargetKind.EDGE,
        VertexRef(1, 0, 1),
        (400, 300),
    )


def test_vertices_and_midpoints_of_the_selected_area_go_first() -> None:
    selected = Selection(frozenset({0}))
    # A corner of the selected area lies inside the one on top.
    assert find_target(DOCUMENT, selected, (301, 299), 8).ref == VertexRef(0, 0, 2)
    middle = find_target(DOCUMENT, selected, (298, 203), 8)
    assert (middle.kind, middle.ref, middle.point) == (
        TargetKind.MIDPOINT,
        VertexRef(0, 0, 1),
        (300, 200),
    )
    assert find_target(DOCUMENT, NONE, (298, 203), 8).kind is not TargetKind.MIDPOINT


def test_short_edges_have_no_midpoint() -> None:
    selected = Selection(frozenset({0}))
    assert find_target(DOCUMENT, selected, (200, 100), 8, shortest_edge=201).kind is TargetKind.EDGE


def test_the_vertex_of_a_hole_can_be_meant() -> None:
    target = find_target(DOCUMENT, NONE, (651, 651), 8)
    assert (target.kind, target.ref) == (TargetKind.VERTEX, VertexRef(2, 1, 2))


def test_of_two_vertices_the_nearer_is_meant() -> None:
    area = Area.of([(0, 0), (6, 0), (3, 90)])
    document = Document(Frame(100, 100), (area,))
    assert find_target(document, NONE, (5, 0), 8).vertex == 1
    assert find_target(document, NONE, (1, 0), 8).vertex == 0


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ((0, 0), (50, 50), set()),
        ((50, 50), (120, 120), {0}),
        ((350, 90), (290, 350), {0, 1}),
        ((210, 210), (220, 220), {0, 1}),
        ((0, 0), (1000, 1000), {0, 1, 2}),
        ((590, 590), (610, 610), set()),
        ((540, 600), (560, 601), {2}),
        ((150, 0), (160, 1000), {0}),
    ],
)
def test_a_rubber_band_finds_what_it_touches(
    start: tuple[int, int], end: tuple[int, int], found: set[int]
) -> None:
    assert areas_in_box(DOCUMENT, start, end) == found


def test_a_rubber_band_finds_vertices_of_given_areas_only() -> None:
    found = vertices_in_box(DOCUMENT, frozenset({0}), (450, 450), (250, 50))
    assert found == {VertexRef(0, 0, 1), VertexRef(0, 0, 2)}


def test_a_handle_of_the_box_goes_after_what_is_selected_and_before_the_rest() -> None:
    selected = Selection(frozenset({0}))
    box = TransformBox((100, 100, 300, 300), 1.0)
    target = find_target(DOCUMENT, selected, (200, 314), 8, box=box)
    assert (target.kind, target.grip) == (TargetKind.GRIP, Grip.BOTTOM)
    # An area that is not selected lies beneath the handle.
    target = find_target(DOCUMENT, selected, (314, 314), 8, box=box)
    assert target.grip is Grip.BOTTOM_RIGHT
    # Between a vertex and a handle, near both.
    target = find_target(DOCUMENT, selected, (305, 305), 12, box=box)
    assert target.kind is TargetKind.VERTEX
    assert find_target(DOCUMENT, selected, (200, 314), 8).kind is not TargetKind.GRIP


def test_only_areas_wholly_in_the_box_are_within_it() -> None:
    assert areas_within(DOCUMENT, (410, 410), (90, 90)) == {0, 1}
    assert areas_within(DOCUMENT, (100, 100), (399, 399)) == {0}
    assert areas_within(DOCUMENT, (0, 0), (50, 50)) == set()
