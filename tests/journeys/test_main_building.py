"""How the window is put together, as far as a user waits for it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent

from mjgui.ui import layout
from mjgui.ui.area_panel import AreaPanel
from mjgui.ui.history.details import HistoryDetails
from mjgui.ui.submit_panel import SubmitPanel
from tests.journeys.conftest import Open

restyled: Counter[str] = Counter()


class WatchedAreas(AreaPanel):
    def changeEvent(self, event: QEvent) -> None:
        restyled["areas"] += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


class WatchedSubmit(SubmitPanel):
    def changeEvent(self, event: QEvent) -> None:
        restyled["submit"] += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


class WatchedEntry(HistoryDetails):
    def changeEvent(self, event: QEvent) -> None:
        restyled["entry"] += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


def test_what_lies_deep_in_the_window_is_styled_when_it_comes_to_its_place_and_not_again(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "AreaPanel", WatchedAreas)
    monkeypatch.setattr(layout, "SubmitPanel", WatchedSubmit)
    monkeypatch.setattr(layout, "HistoryDetails", WatchedEntry)
    restyled.clear()
    open_window()
    # Each time goes through all that is in them, too.
    assert restyled == {"areas": 1, "submit": 1, "entry": 1}
