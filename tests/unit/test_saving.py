"""Saving in a worker: what is written, what is said of it, and what stopping leaves."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from mjgui.app.saving import Savable, Saved, SaveItem, SaveStep, saving
from mjgui.app.work import WorkContext
from mjgui.core.encoding import Rendered
from mjgui.core.errors import StoppedError
from mjgui.core.imaging import decode
from mjgui.core.metadata import ResultMetadata, read_metadata
from mjgui.core.name_template import NameFacts

KNOWN = ResultMetadata(prompt="kite", task_id="t", image_no=0)


class Hearing:
    def __init__(self) -> None:
        self.cancel = threading.Event()
        self.events: list[object] = []
        self.context = WorkContext(self.cancel, self.events.append)

    @property
    def saved(self) -> list[Saved]:
        return [event for event in self.events if isinstance(event, Saved)]


def savable(alpha: int = 255, cancel: threading.Event | None = None) -> Savable:
    pixels = np.full((40, 60, 4), (10, 20, 30, alpha), np.uint8)

    def content(_context: WorkContext) -> Rendered:
        if cancel is not None:
            cancel.set()
        return Rendered(pixels)

    return Savable(content, lambda: KNOWN, NameFacts(task="t", image=1))


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_white_in_the_place_of_transparency_is_said(tmp_path: Path, name: str) -> None:
    hearing, is_said = Hearing(), name.endswith(".jpg")
    saving([SaveItem(tmp_path / name, savable(alpha=0))])(hearing.context)
    (saved,) = hearing.saved
    assert ("white" in saved.note) is is_said
    data = saved.path.read_bytes()
    assert read_metadata(data) == KNOWN
    if is_said:
        assert decode(data).pixels.min() >= 250


def test_stopping_leaves_what_was_saved_and_writes_nothing_more(tmp_path: Path) -> None:
    hearing = Hearing()
    items = [
        SaveItem(tmp_path / "first.png", savable()),
        SaveItem(tmp_path / "second.png", savable(cancel=hearing.cancel)),
        SaveItem(tmp_path / "third.png", savable()),
    ]
    with pytest.raises(StoppedError):
        saving(items)(hearing.context)
    assert [path.name for path in tmp_path.iterdir()] == ["first.png"]
    steps = [event.text for event in hearing.events if isinstance(event, SaveStep)]
    assert steps == ["first.png (1 of 3)", "second.png (2 of 3)"]


def test_all_names_get_the_same_number(tmp_path: Path) -> None:
    (tmp_path / "b.png").write_bytes(b"mine")
    hearing = Hearing()
    items = [SaveItem(tmp_path / f"{name}.png", savable()) for name in "ab"]
    saving(items, replaces=False)(hearing.context)
    assert [saved.path.name for saved in hearing.saved] == ["a-2.png", "b-2.png"]
    assert (tmp_path / "b.png").read_bytes() == b"mine"
