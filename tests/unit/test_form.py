"""What keeps a mask and a form from being sent, in words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from mjgui.app.connections import Connection, GatewayKind
from mjgui.app.fetching import Connect
from mjgui.app.form import Form, blockers
from mjgui.app.loader import Generation
from mjgui.app.pictures import Picture
from mjgui.app.review import Reviewer
from mjgui.app.slots import EMPTY_SLOTS, ImageSlot
from mjgui.core.errors import Field
from mjgui.core.geometry import rectangle
from mjgui.core.model import Area, Document, Frame
from mjgui.gateway.client import GatewayClient

FRAME = Frame(1000, 800)
GOOD = Document(FRAME, (rectangle((10, 10, 200, 200)),))
BOW_TIE = Area.of([(100, 100), (300, 300), (300, 100), (100, 300)])


def never() -> GatewayClient:
    raise AssertionError("nothing is to be sent")


CONNECT: Connect = never
USABLE = Connection(GatewayKind.PRACTICE, "http://127.0.0.1", CONNECT, False, False)
LOCKED = Connection(GatewayKind.MIDJOURNEY, "https://gateway.example", CONNECT, False, True)
PICTURE = Picture(FRAME, (QImage(4, 4, QImage.Format.Format_RGB32),), "png", b"")
GENERATION = Generation("task", slots=(ImageSlot(PICTURE), *EMPTY_SLOTS[1:]))


def found(
    document: Document = GOOD, form: Form | None = None, connection: Connection = USABLE
) -> list[tuple[str, Field | None]]:
    problems = Reviewer().review(document)
    every = blockers(connection, GENERATION, 0, document, problems, form or Form())
    return [(blocker.text, blocker.field) for blocker in every]


def test_a_good_mask_and_an_empty_form_can_be_sent() -> None:
    assert found() == []


def test_without_a_generation_nothing_else_is_said() -> None:
    every = blockers(USABLE, None, None, Document(Frame(0, 0)), (), Form())
    assert [b.field for b in every] == [Field.TASK_ID]
    every = blockers(USABLE, GENERATION, None, Document(Frame(0, 0)), (), Form())
    assert [b.field for b in every] == [Field.IMAGE]


@pytest.mark.parametrize(
    ("document", "form", "connection", "field", "word"),
    [
        (Document(FRAME), Form(), USABLE, Field.MASK, "at least one area"),
        (GOOD.with_draft([(1, 1), (5, 5)]), Form(), USABLE, Field.MASK, "Enter"),
        (Document(FRAME, (BOW_TIE,)), Form(), USABLE, Field.MASK, "crosses itself"),
        (GOOD, Form(), LOCKED, Field.API_KEY, "API key"),
        (GOOD, Form("a" * 8193), USABLE, Field.PROMPT, "8192"),
        (GOOD, Form(callback="example.com/hook"), USABLE, Field.CALLBACK, "http"),
        (Document(FRAME), Form(mask_url="nowhere"), USABLE, Field.MASK_URL, "http"),
        (
            Document(Frame(9000, 500), (rectangle((10, 10, 200, 200)),)),
            Form(),
            USABLE,
            Field.IMAGE,
            "8.19",
        ),
    ],
)
def test_each_obstacle_is_said_with_its_field(
    document: Document, form: Form, connection: Connection, field: Field, word: str
) -> None:
    every = found(document, form, connection)
    assert len(every) == 1, every
    assert every[0][1] is field
    assert word in every[0][0]


def test_a_mask_address_stands_in_for_areas() -> None:
    assert found(Document(FRAME), Form(mask_url="https://example.com/mask.png")) == []


def test_a_crossing_names_its_area_its_place_and_can_be_repaired() -> None:
    document = GOOD.with_area(BOW_TIE)
    problems = Reviewer().review(document)
    (blocker,) = blockers(USABLE, GENERATION, 0, document, problems, Form())
    assert blocker.area == 1
    assert blocker.text.startswith("Area 2")
    assert blocker.at == pytest.approx((200, 200))
    assert blocker.is_repairable


def test_the_reviewer_looks_again_only_at_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    from mjgui.core import validity

    looked: list[Area] = []
    real = validity.polygon_of

    def spy(area: Area) -> object:
        looked.append(area)
        return real(area)

    monkeypatch.setattr(validity, "polygon_of", spy)
    reviewer = Reviewer()
    first = Document(FRAME, tuple(rectangle((i, i, i + 50, i + 50)) for i in range(0, 500, 50)))
    reviewer.review(first)
    looked.clear()
    moved = first.areas[3].moved(1, 1)
    reviewer.review(first.with_replaced(3, moved))
    assert looked == [moved]


def test_the_reviewer_knows_again_what_was_wrong_whatever_comes_and_goes() -> None:
    reviewer = Reviewer()
    wrong = [BOW_TIE.moved(place, 0) for place in (0, 100, 200)]
    document = Document(FRAME, tuple(wrong))
    first = reviewer.review(document)
    assert [problem.area for problem in first] == [0, 1, 2]
    again = reviewer.review(document.with_replaced(1, GOOD.areas[0]))
    assert [problem.area for problem in again] == [0, 2]
    assert (again[0], again[1]) == (first[0], first[2])
    fewer = Document(FRAME, (wrong[1], wrong[2]))
    assert reviewer.review(fewer) == Reviewer().review(fewer)
    small = Document(Frame(500, 500), fewer.areas)
    assert reviewer.review(small) == Reviewer().review(small)


def test_what_is_on_its_way_into_the_mask_may_be_its_first_area() -> None:
    every = blockers(USABLE, GENERATION, 0, Document(FRAME), (), Form(), is_painting=True)
    assert [blocker.text for blocker in every] == [
        "What was drawn last is still being put into the mask."
    ]
    assert "at least one area" in found(Document(FRAME))[0][0]
