"""The whole job without a key: practice, from the first start to the second edit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from mjgui.app.jobs import JobState
from mjgui.app.viewing import Mode
from mjgui.core import imaging
from mjgui.core.metadata import read_metadata
from mjgui.core.model import Frame
from mjgui.practice.sample import SAMPLE_TASK_ID
from tests.journeys.conftest import Open
from tests.journeys.hands import TRIANGLE, WindowHands


@pytest.fixture
def practising(open_window: Open) -> WindowHands:
    hands = open_window()
    hands.wait_for_images()
    assert hands.focus is hands.canvas
    hands.press("imageChoice0")  # until now the one that came first
    return hands


def test_a_first_start_can_be_drawn_on_at_once(practising: WindowHands) -> None:
    hands = practising
    assert hands.child(QPushButton, "gatewayLabel").text() == "Practice"
    assert hands.label("practiceNote").startswith("Practice: fills from the surroundings")
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == SAMPLE_TASK_ID
    assert [hands.tile(f"imageChoice{n}").isEnabled() for n in range(4)] == [True] * 4
    assert hands.tile("imageChoice0").isChecked()
    assert not hands.can_submit
    assert hands.blocked_by == "Draw at least one area to repaint."
    exact = hands.draw()
    assert [tuple(p) for p in hands.areas[0].points.tolist()] == [pytest.approx(p) for p in exact]
    assert hands.can_submit, hands.blocked_by


def test_the_job_from_drawing_to_the_edit_of_a_result(
    practising: WindowHands, tmp_path: Path
) -> None:
    hands = practising
    hands.press("imageChoice2")
    hands.draw()
    hands.write("promptEdit", "a red kite")
    hands.wait(lambda: "%" in hands.label("coverageLabel"))
    hands.submit()
    job = hands.wait_for_job()
    assert job.state is JobState.DONE, job.error
    assert job.request.image_no == 2
    assert hands.session.viewing.mode is Mode.COMPARE
    assert hands.compare_view.isVisible()
    assert not hands.canvas.isVisible()
    assert [hands.tile(f"resultChoice{n}").isEnabled() for n in range(4)] == [True] * 4
    assert hands.tile("resultChoice0").isChecked()
    # The four fills differ from the original and from each other.
    fills = {slot.picture.image.cacheKey() for slot in job.slots if slot.picture}
    assert len(fills) == 4

    hands.press("resultChoice3")
    assert hands.tile("resultChoice3").isChecked()
    assert job.task is not None
    for ending, kind in ((".png", "png"), (".jpg", "jpeg"), (".webp", "webp")):
        path = tmp_path / f"kept{ending}"
        hands.action("saveResult").trigger()
        hands.answer_file_dialog(path)
        hands.wait_for_message(f"Saved {path.name}")
        data = path.read_bytes()
        decoded = imaging.decode(data)
        assert (decoded.format, decoded.frame) == (kind, Frame(1024, 1024))
        metadata = read_metadata(data)
        assert metadata is not None
        assert (metadata.prompt, metadata.task_id) == ("a red kite", job.task.id)
        assert (metadata.parent_task_id, metadata.image_no) == (SAMPLE_TASK_ID, 3)

    hands.press("editResultButton")
    assert hands.session.viewing.mode is Mode.EDIT
    assert hands.canvas.isVisible()
    assert hands.session.generation is not None
    assert hands.session.generation.task_id == job.task.id
    assert hands.session.chosen == 3
    assert not hands.areas, "the mask of the original must not lie on the result"
    hands.draw((0.1, 0.1), (0.4, 0.1), (0.4, 0.4), (0.1, 0.4))
    hands.submit()
    second = hands.wait_for_job()
    assert second.id != job.id
    assert second.state is JobState.DONE, second.error
    assert (second.request.task_id, second.request.image_no) == (job.task.id, 3)
    assert hands.session.viewing.mode is Mode.COMPARE


def test_all_results_are_saved_in_a_folder(practising: WindowHands, tmp_path: Path) -> None:
    hands = practising
    hands.write("promptEdit", "a red kite")
    hands.draw(*TRIANGLE)
    hands.submit()
    job = hands.wait_for_job()
    assert job.task is not None
    folder = tmp_path / "kept ünd more"
    folder.mkdir()
    hands.action("saveAllResults").trigger()
    hands.answer_file_dialog(folder)
    hands.wait_for_message("Saved 4 pictures")
    first = [f"{job.task.id}_{n}_a_red_kite.png" for n in (1, 2, 3, 4)]
    assert sorted(path.name for path in folder.iterdir()) == first
    before = {name: (folder / name).read_bytes() for name in first}
    # Once more: nothing is written over, and the four stay together.
    hands.bar.clear()
    hands.action("saveAllResults").trigger()
    hands.answer_file_dialog(folder)
    hands.wait_for_message("Saved 4 pictures")
    again = [f"{job.task.id}_{n}_a_red_kite-2.png" for n in (1, 2, 3, 4)]
    assert sorted(path.name for path in folder.iterdir()) == sorted([*first, *again])
    for name in first:
        assert (folder / name).read_bytes() == before[name]
        assert imaging.decode(before[name]).format == "png"
