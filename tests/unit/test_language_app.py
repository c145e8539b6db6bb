"""What the program says of its work in another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from mjgui.app.commands import Selection
from mjgui.app.editor import Editor
from mjgui.app.job import JobState
from mjgui.app.messages import message_of, message_of_end, not_submitted
from mjgui.app.prompt_list import MOST_PROMPTS, read_prompts
from mjgui.app.sides import ORIGINAL, label_of
from mjgui.core.errors import MjguiError, OutcomeUnknownError, StoppedError, TaskFailedError
from mjgui.core.language import English
from mjgui.core.model import Area, Frame
from mjgui.core.records import decode_error, encode_error
from mjgui.ui.step_words import redo_text, undo_text
from tests.unit.fake_language import Bracketed, speaking
from tests.unit.made_up_jobs import made_up

SQUARE = Area.of([(10, 10), (60, 10), (60, 60), (10, 60)])


@pytest.fixture
def bracketed() -> Iterator[None]:
    with speaking(Bracketed()):
        yield


def test_the_name_of_a_step_is_translated_when_it_is_shown(qapp: object) -> None:
    editor = Editor()
    editor.choose(0, Frame(100, 100))
    editor.replace_mask([SQUARE], "Import mask")
    editor.select(Selection(frozenset({0})))
    editor.delete_selected()
    step = editor.undo_group.undoText()
    with speaking(English()):
        assert undo_text(step) == "&Undo delete area"
        assert (undo_text(""), redo_text("")) == ("&Undo", "&Redo")
    with speaking(Bracketed()):
        assert undo_text(step) == "[&Undo [Delete area]]"
        assert redo_text(step) == "[&Redo [Delete area]]"


def test_a_message_is_made_of_translated_sentences(bracketed: None) -> None:
    error = TaskFailedError(4006098, "out of {luck}.")
    message = message_of(error)
    assert message.title == "[The generation failed]"
    assert "[The gateway says: “out of {luck}”.]" in message.text
    assert "[As to cost: [whether it was charged is up to the gateway].]" in message.text
    assert not_submitted("why").title == "[Not submitted yet]"


@pytest.mark.parametrize("language", [English(), Bracketed()])
def test_the_cost_is_not_said_twice_in_any_language(language: English | Bracketed) -> None:
    with speaking(language):
        lost: MjguiError = OutcomeUnknownError()
        restored = decode_error(encode_error(lost))
        assert restored is not None
        for error in (lost, restored):
            assert "As to cost" not in message_of(error).text


def test_what_depends_on_a_number_is_told_with_it(bracketed: None) -> None:
    job = made_up(JobState.DONE, error=MjguiError("a", "b"))
    message = message_of_end(job)
    assert message is not None
    assert message.title == "[4 of 4 images could not be fetched]"
    prompts = read_prompts("\n".join(f"kite {number}" for number in range(1200)))
    obstacle = f"[The list has 1.200 prompts: at most {MOST_PROMPTS} are submitted at once.]"
    assert prompts.obstacle == obstacle


def test_pictures_of_a_job_have_translated_names(bracketed: None) -> None:
    job = made_up(JobState.DONE, prompt="a · b")
    assert label_of(job, ORIGINAL) == "[Original · image 1]"
    assert label_of(job, 2, with_prompt=True) == "[Result 3] · a · b"
    assert label_of(job, 2, with_prompt=True, is_blended=True) == "[Result 3, blended] · a · b"
    bare = replace(job, request=replace(job.request, remix_prompt=""))
    assert label_of(bare, 2, with_prompt=True) == "[Result 3] · [no prompt]"


def test_why_a_job_was_stopped_is_told(bracketed: None) -> None:
    job = made_up(JobState.STOPPED, error=StoppedError())
    message = message_of_end(job)
    assert message is not None
    assert message.title == "[Stopped waiting]"
