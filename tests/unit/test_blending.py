"""What takes a result's place while it is blended in: the newest wish wins, and nothing is kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, cast

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from mjgui.app.blend_work import Blender, Pair, blended
from mjgui.app.blending import Blending
from mjgui.app.job import Job, Request
from mjgui.app.pictures import Picture, build_picture
from mjgui.app.sides import ORIGINAL, Comparison, side_of
from mjgui.app.slots import ImageSlot
from mjgui.app.viewing import Viewing
from mjgui.app.work import Ticket, Work, WorkContext, WorkPool
from mjgui.core.compositing import Seam, blend
from mjgui.core.encoding import Rendered, encode
from mjgui.core.errors import ImageTooLargeError, MjguiError, StoppedError
from mjgui.core.imaging import Pixels, decode
from mjgui.core.metadata import Blend
from mjgui.core.model import Document, Frame, JobId, Task
from mjgui.gateway.client import GatewayClient
from tests.unit.colour_profiles import swapped
from tests.unit.compare_pictures import noise, square

FRAME = Frame(640, 480)
MASK = square(200, 150, 150, FRAME)


class Lane:
    """Takes the place of the pool: does work when the test says so."""

    def __init__(self) -> None:
        self.started: list[tuple[Work, Ticket, Callable[[MjguiError], None]]] = []
        self.runs = 0

    def start(self, work: Work, **handlers: Any) -> Ticket:
        ticket = Ticket(**handlers)
        self.started.append((work, ticket, handlers["on_failed"]))
        return ticket

    def run(self, error: MjguiError | None = None) -> None:
        """Do what was started last, or let it fail."""
        assert len(self.started) == 1, "never two at a time"
        work, ticket, on_failed = self.started.pop()
        self.runs += 1
        try:
            if error is not None:
                raise error
            work(WorkContext(ticket.cancel_event, ticket.on_event))
        except MjguiError as failed:
            on_failed(failed)
        ticket.on_finished()


class FakeViewing(QObject):
    """Stands for what is compared."""

    comparison_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.job: Job | None = None
        self.comparison: Comparison | None = None

    def show(self, job: Job | None, number: int = 0) -> None:
        self.job = job
        self.comparison = Comparison(job.id, number) if job else None
        self.comparison_changed.emit()


def picture(seed: int, frame: Frame = FRAME) -> Picture:
    return build_picture(decode(encode(noise(frame.width, frame.height, seed), "png")))


def job(name: str = "one", *, document: Document = MASK, mask_url: str = "") -> Job:
    request = Request(_no_client, "task", 0, picture(1), document, mask_url)
    slots = tuple(ImageSlot(picture(seed)) for seed in (2, 3, 4, 5))
    return Job(JobId(name), request, slots=slots, task=Task("made", "completed"))


def _no_client() -> GatewayClient:
    raise AssertionError("nothing is sent here")


@pytest.fixture
def lane() -> Lane:
    return Lane()


@pytest.fixture
def viewing() -> FakeViewing:
    return FakeViewing()


@pytest.fixture
def blending(qtbot: QtBot, viewing: FakeViewing, lane: Lane) -> Blending:
    made = Blending(cast("Viewing", viewing), cast("WorkPool", lane))
    made.set_shown_width(FRAME.width / 2)
    return made


def composite(of: Job, number: int, seam: Seam) -> Pixels:
    result = of.slots[number].picture
    assert result is not None
    low, high, areas = of.request.original.pixels(), result.pixels(), of.request.document.areas
    return blend(low, high, areas, FRAME, grow=seam.grow, feather=seam.feather)


def pixels(blending: Blending) -> Pixels:
    made = blending.picture
    assert made is not None
    return made.pixels().copy()


def test_nothing_is_made_while_it_is_off(
    blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    viewing.show(job())
    blending.set_grow(20)
    assert not lane.started
    assert blending.picture is None
    assert blending.is_settled


def test_what_is_seen_comes_first_and_the_full_one_when_the_hand_rests(
    qtbot: QtBot, blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    shown = job()
    viewing.show(shown)
    blending.set_on(True)
    assert blending.is_due
    lane.run()
    assert not blending.is_due
    assert blending.picture is not None
    assert blending.picture.image.width() == FRAME.width // 2
    assert blending.picture.frame == FRAME
    assert not lane.started
    qtbot.waitUntil(lambda: bool(lane.started))
    lane.run()
    assert (pixels(blending) == composite(shown, 0, Seam(8, 16))).all()
    assert blending.is_settled


def test_of_many_wishes_only_the_newest_is_made(
    blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    viewing.show(job())
    blending.set_shown_width(FRAME.width)
    blending.set_on(True)
    for grow in range(20, 60):
        blending.set_grow(grow)
    lane.run()
    lane.run()
    assert lane.runs == 2
    assert not lane.started
    assert viewing.job is not None
    assert (pixels(blending) == composite(viewing.job, 0, Seam(59, 16))).all()


def test_a_hand_that_moves_on_ends_the_full_one(
    qtbot: QtBot, blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    viewing.show(job())
    blending.set_on(True)
    lane.run()
    qtbot.waitUntil(lambda: bool(lane.started))
    blending.set_feather(30)
    lane.run()  # it finds that it is not wanted any more
    assert blending.picture is not None
    assert blending.picture.image.width() == FRAME.width // 2
    assert len(lane.started) == 1
    lane.run()
    assert blending.picture.frame == FRAME
    qtbot.waitUntil(lambda: bool(lane.started))
    lane.run()
    assert viewing.job is not None
    assert (pixels(blending) == composite(viewing.job, 0, Seam(8, 30))).all()


def test_another_result_never_gets_the_composite_of_the_one_before(
    blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    shown = job()
    blending.set_shown_width(FRAME.width)
    viewing.show(shown, 0)
    blending.set_on(True)
    viewing.show(shown, 2)  # while the first one is being made
    lane.run()
    assert blending.picture is None
    assert blending.is_due
    lane.run()
    assert (pixels(blending) == composite(shown, 2, Seam(8, 16))).all()
    viewing.show(shown, 2)
    assert not blending.is_due, "the same again changes nothing"
    assert not lane.started


def test_switching_off_lets_go_of_it(blending: Blending, viewing: FakeViewing, lane: Lane) -> None:
    viewing.show(job())
    blending.set_on(True)
    lane.run()
    blending.set_on(False)
    assert blending.picture is None
    assert blending.savable() is None
    assert blending.is_settled
    viewing.show(None)
    blending.set_on(True)
    assert not blending.is_at_work
    assert not lane.started


def test_it_takes_the_place_of_the_chosen_result_alone(
    blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    shown = job()
    viewing.show(shown, 1)
    blending.set_on(True)
    sides = (side_of(shown, 3, with_prompt=True), side_of(shown, 1, with_prompt=True))
    assert blending.applied(sides) == sides, "there is nothing to show yet"
    lane.run()
    a, b = blending.applied(sides)
    assert a is sides[0]
    assert b.picture is blending.picture
    assert b.label == "Result 2, blended · no prompt"
    assert b.margin == 24
    b, a = blending.applied((sides[1], side_of(shown, ORIGINAL)))
    assert b.picture is blending.picture
    assert a.picture is shown.request.original
    blending.set_grow(-40)
    lane.run()
    assert blending.applied(sides)[1].margin == 0


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (job(mask_url="https://example.com/mask.png"), "by URL"),
        (job(document=Document(FRAME)), "no areas"),
    ],
    ids=["by url", "no areas"],
)
def test_what_cannot_be_blended_in_says_why(
    blending: Blending, viewing: FakeViewing, lane: Lane, shown: Job, words: str
) -> None:
    blending.set_on(True)
    viewing.show(shown)
    assert words in blending.obstacle
    assert not blending.is_at_work
    assert not blending.is_due
    assert not lane.started
    assert blending.savable() is None
    viewing.show(job("two"))
    assert not blending.obstacle
    assert blending.is_due


def test_a_failure_is_told_and_the_result_shown_as_it_came(
    blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    told: list[MjguiError] = []
    blending.failed.connect(told.append)
    viewing.show(job())
    blending.set_on(True)
    lane.run(ImageTooLargeError("Not enough memory", "Close other programs."))
    assert len(told) == 1
    assert not blending.is_due
    assert blending.picture is None
    blending.set_grow(3)  # another try
    lane.run()
    assert blending.picture is not None
    assert len(told) == 1


def test_the_seam_stays_within_its_bounds(blending: Blending) -> None:
    blending.set_grow(10_000)
    blending.set_feather(10_000)
    assert (blending.grow, blending.feather) == (128, 128)
    blending.set_grow(-10_000)
    blending.set_feather(-1)
    assert (blending.grow, blending.feather) == (-64, 0)


def test_the_full_one_is_handed_over_when_it_is_there(
    blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    got: list[Picture] = []
    viewing.show(job())
    blending.set_on(True)
    blending.when_whole(got.append)
    lane.run()
    if not got:
        lane.run()
    assert len(got) == 1
    assert got[0].image.width() == FRAME.width
    blending.when_whole(got.append)
    assert got[1] is got[0], "at once"
    blending.set_on(False)
    blending.when_whole(got.append)
    assert len(got) == 2


def test_what_is_saved_is_made_of_the_files(
    blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    shown = job()
    viewing.show(shown, 3)
    blending.set_on(True)
    blending.set_grow(5)
    blending.set_feather(0)
    savable = blending.savable()
    assert savable is not None
    metadata = savable.metadata()
    assert metadata.blend == Blend(5, 0)
    assert metadata.image_no == 3
    content = savable.content(WorkContext(threading.Event(), lambda _: None))
    assert not isinstance(content, bytes)
    assert (content.pixels == composite(shown, 3, Seam(5, 0))).all()
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(StoppedError):
        savable.content(WorkContext(stopped, lambda _: None))


def no_pause() -> None:
    """Go on."""


@pytest.mark.parametrize("size", [Frame(320, 240), Frame(1280, 960), Frame(640, 472)])
def test_results_of_other_sizes_are_brought_to_the_original(size: Frame) -> None:
    pair = Pair(picture(1), picture(2, size), MASK)
    for level in (0, 1, 2):
        made = Blender(pair).picture(Seam(4, 8), level, no_pause)
        assert made.frame == FRAME
        assert made.image.width() == FRAME.width >> level
        share = made.image.width() / FRAME.width
        outside, inside = made.image.pixel(2, 2), made.image.pixel(*(round(275 * share),) * 2)
        assert outside == pair.original.levels[level].pixel(2, 2)
        assert inside != pair.original.levels[level].pixel(*(round(275 * share),) * 2)
        image, scale = made.level_for(0.25)
        assert image.width() == FRAME.width // 4
        assert scale == 0.25
    saved = blended(pair, Seam(4, 8))(WorkContext(threading.Event(), lambda _: None))
    assert not isinstance(saved, bytes)
    assert saved.pixels.shape == (FRAME.height, FRAME.width, 4)


def test_one_blender_serves_seams_and_sizes_in_any_order() -> None:
    pair = Pair(picture(1), picture(2), MASK)
    blender = Blender(pair)
    for seam, level in (
        (Seam(8, 16), 1),
        (Seam(100, 100), 1),
        (Seam(-20, 5), 1),
        (Seam(-20, 5), 0),
        (Seam(8, 16), 0),
        (Seam(0, 0), 2),
    ):
        blender.picture(seam, 0, no_pause, keeps=False)
        again = blender.picture(seam, level, no_pause)
        alone = Blender(pair).picture(seam, level, no_pause)
        assert again.image == alone.image


def test_a_transparent_original_stays_transparent_outside() -> None:
    clear = noise(FRAME.width, FRAME.height)
    clear[:, : FRAME.width // 4, 3] = 90
    original = build_picture(decode(encode(clear, "png")))
    made = Blender(Pair(original, picture(2), MASK)).picture(Seam(4, 8), 0, no_pause)
    assert made.image.hasAlphaChannel()
    assert made.image.pixelColor(10, 10).alpha() == 90
    assert made.image.pixelColor(275, 225).alpha() == 255


def test_the_others_follow_the_chosen_one_where_all_are_seen(
    blending: Blending, viewing: FakeViewing, lane: Lane
) -> None:
    blending.set_shown_width(FRAME.width)
    viewing.show(job(), 1)
    blending.set_on(True)
    blending.others.set_wanted(True)
    assert len(lane.started) == 1, "the chosen one comes first"
    lane.run()
    for count in (1, 2, 3):
        lane.run()
        assert len(blending.others.pictures) == count
    assert not lane.started
    assert set(blending.composites()) == {0, 1, 2, 3}
    assert viewing.job is not None
    made = blending.composites()[3]
    assert (made.pixels() == composite(viewing.job, 3, Seam(8, 16))).all()
    blending.set_grow(20)
    lane.run()
    assert made in blending.composites().values(), "the ones before stay meanwhile"
    for _ in range(3):
        lane.run()
    assert made not in blending.composites().values()
    blending.others.set_wanted(False)
    assert set(blending.composites()) == {1}
    assert not lane.started


def test_a_result_in_another_profile_keeps_its_colours() -> None:
    pair = Pair(picture(1), picture(2), MASK)
    data = encode(Rendered(decode(pair.result.data).pixels, swapped()), "png")
    other = Pair(pair.original, build_picture(decode(data)), MASK)
    context = WorkContext(threading.Event(), lambda _: None)
    plain, made = (blended(each, Seam(0, 0))(context) for each in (pair, other))
    assert not isinstance(plain, bytes)
    assert not isinstance(made, bytes)
    assert (made.pixels[:100] == plain.pixels[:100]).all(), "the original is in its own"
    inside = np.s_[160:290, 210:340]
    turned = plain.pixels[inside][..., [2, 1, 0]].astype(int)
    assert abs(made.pixels[inside][..., :3] - turned).max() <= 2
