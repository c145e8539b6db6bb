"""A mask that was given to another image is kept as one that was drawn there."""

from __future__ import annotations

from collections.abc import Callable

from tests.continuity.runs import AREA, Run

Start = Callable[..., Run]


def test_a_mask_copied_to_another_image_comes_back_after_a_kill(start: Start) -> None:
    first = start()
    first.begin()
    first.load()
    first.session.editor.add_area(AREA, "Draw")
    first.session.mask_desk.mirror.copy_to(2)
    first.until_saved()
    first.die()
    second = start().begin()
    second.until(lambda: second.session.picture)
    assert second.session.document.areas == (AREA,)
    second.session.choose(2)
    assert second.session.document.areas == (AREA,)
