"""Which keys an action may have, whatever they are called in the language that is spoken."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mjgui.app import languages
from mjgui.ui.action_table import SPECS
from mjgui.ui.dialogs.keymap import objection, with_keys

SUBMIT = next(spec for spec in SPECS if spec.name == "submit")
OTHER = next(spec for spec in SPECS if not spec.keys)


@pytest.fixture(params=[tongue.code for tongue in languages.TONGUES])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The application speaks a language, with its names of keys."""
    languages.begin(qapp, request.param)
    yield request.param
    languages.begin(qapp, "en")


@pytest.mark.usefixtures("spoken")
def test_return_and_enter_are_two_keys() -> None:
    returns, enters = SUBMIT.keys
    keymap = with_keys(SUBMIT, returns, {"submit": "F9"})
    assert keymap == {}, "the first of its own"
    keymap = with_keys(SUBMIT, enters, {})
    assert keymap == {"submit": enters}
    assert not objection(OTHER, returns, keymap), "only the other one is taken"
    assert objection(OTHER, enters, keymap)
