"""What the rooms below the window say in another language than English."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from mjgui.core import language
from mjgui.core.advice import GATEWAY_CODES, HTTP_STATUSES, Charge
from mjgui.core.amounts import measure, size_text
from mjgui.core.area_operations import Axis as FlipAxis
from mjgui.core.area_operations import Flip, Tidy
from mjgui.core.area_text import load_text
from mjgui.core.errors import (
    MaskError,
    MjguiError,
    OutcomeUnknownError,
    PromptError,
    RejectedError,
    TaskFailedError,
    TaskIdError,
)
from mjgui.core.files import as_file_error, read_capped
from mjgui.core.geometry import area_problems, rectangle, wire_areas
from mjgui.core.history_filter import HistoryOrder
from mjgui.core.language import English
from mjgui.core.model import MAX_PROMPT_CHARACTERS, Area, Frame
from mjgui.core.outline_operations import Grow
from mjgui.core.prompt_parameters import PARAMETERS
from mjgui.core.prompt_syntax import analyse
from mjgui.core.records import decode_error, encode_error
from mjgui.gateway.checks import check_prompt, clean_task_id

FRAME = Frame(1000, 800)
CROSSING = Area.of([(0, 0), (90, 90), (90, 0), (0, 90)])


class Marked:
    """A language in which every sentence shows that it was translated, and numbers are odd."""

    def text(self, source: str, sense: str, count: int | None) -> str:
        assert source, "there is nothing to translate"
        form = "" if count is None else "one " if count == 1 else "many "
        return f"«{form}{source}»"

    def number(self, value: float, decimals: int) -> str:
        return English().number(value, decimals).translate(str.maketrans(",.", ".,"))


@pytest.fixture(autouse=True)
def marked() -> Iterator[None]:
    before = language.spoken()
    language.speak(Marked())
    yield
    language.speak(before)


def subclasses(kind: type[MjguiError]) -> Iterator[type[MjguiError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from subclasses(each)


def test_what_the_gateway_would_refuse_is_said_in_the_language() -> None:
    with pytest.raises(TaskIdError) as caught:
        clean_task_id("ab/cd")
    assert caught.value.title == "«This is not a task id»"
    assert caught.value.action == "«It has «a slash» in it. Paste the id alone, without that.»"


@pytest.mark.parametrize(("surplus", "form"), [(1, "one"), (2, "many")])
def test_what_is_counted_has_the_form_of_its_number(surplus: int, form: str) -> None:
    with pytest.raises(PromptError) as caught:
        check_prompt("x" * (MAX_PROMPT_CHARACTERS + surplus))
    assert caught.value.action.startswith(f"«{form} Shorten it by {surplus} character")
    assert f"this one has {MAX_PROMPT_CHARACTERS + surplus}" in caught.value.action


def test_every_kind_of_error_translates_its_own_words() -> None:
    kinds = [kind for kind in subclasses(MjguiError) if kind.__module__ == MjguiError.__module__]
    assert len(kinds) > 25
    for kind in kinds:
        if kind in {RejectedError, TaskFailedError}:
            continue
        error = kind()
        assert (error.title, error.action) == (
            f"«{kind.default_title}»",
            f"«{kind.default_action}»",
        )


@pytest.mark.parametrize("status", [*HTTP_STATUSES, 302, 418, 599])
def test_advice_on_a_status_is_translated(status: int) -> None:
    error = RejectedError(status, gateway_text="no such prompt")
    assert error.title.startswith("«")
    assert error.action.startswith("«")
    assert error.detail == f"HTTP {status}: no such prompt"


@pytest.mark.parametrize("code", GATEWAY_CODES)
def test_advice_on_a_code_is_translated(code: int) -> None:
    advice = GATEWAY_CODES[code]
    for error in (RejectedError(400, gateway_code=code), TaskFailedError(code)):
        assert (error.title, error.action) == (f"«{advice.title}»", f"«{advice.action}»")


def test_a_charge_is_said_to_users_and_reported_in_english() -> None:
    assert Charge.POSSIBLE.words == "«it may have been accepted and charged»"
    report = OutcomeUnknownError().report()
    assert "Cost: it may have been accepted and charged." in report


def test_an_error_in_the_journal_stays_as_it_was_said() -> None:
    again = decode_error(encode_error(OutcomeUnknownError()))
    assert again.title == OutcomeUnknownError().title
    assert isinstance(again, OutcomeUnknownError)


def test_a_problem_of_an_area_is_one_sentence_alone_and_one_with_its_number() -> None:
    problem = area_problems(CROSSING, FRAME)[0]
    assert problem.text == "«The outline crosses itself. Move a point, or repair the area.»"
    with pytest.raises(MaskError) as caught:
        wire_areas([rectangle((0, 0, 50, 50)), CROSSING], FRAME)
    assert caught.value.title == "«Area 2: the outline crosses itself»"
    assert caught.value.action == "«Move a point, or repair the area.»"


def test_what_the_disk_refuses_is_translated(tmp_path: Path) -> None:
    with pytest.raises(MjguiError) as caught:
        read_capped(tmp_path / "none.png", 10)
    assert caught.value.title == "«The file does not exist»"
    other = as_file_error(OSError(errno.EXDEV, "?"), tmp_path, writing=True)
    assert other.title == "«The file could not be read or written»"
    big = tmp_path / "big.png"
    big.write_bytes(bytes(2600))
    with pytest.raises(MjguiError) as caught:
        read_capped(big, 2500)
    assert caught.value.title == "«The file is larger than «2,5 kB»»"


def test_a_mask_that_cannot_be_read_is_named_within_the_sentence() -> None:
    with pytest.raises(MaskError) as caught:
        load_text('{"areas": [{"width": 1000, "height": 800, "points": [1, 2, 3]}]}', FRAME)
    assert caught.value.title == "«The mask on the clipboard cannot be read»"
    assert caught.value.action.startswith("«««Area 1 of the mask» has an odd number of values». «")
    assert '{"areas": […]}' in caught.value.action


def test_titles_of_operations_are_whole_sentences() -> None:
    assert Tidy().title("mask") == "«Tidy up mask»"
    assert Flip(FlipAxis.VERTICAL).title("areas") == "«Flip areas top and bottom»"
    assert Grow(-2.5).title("area") == "«Shrink area by 2,5 px»"


def test_notes_about_a_prompt_are_translated_and_what_is_typed_is_not() -> None:
    notes = {note.text for note in analyse("a hat --stylze 5 --chaos 300 --tile").notes}
    assert notes == {
        "«MidJourney knows no --stylze. Did you mean --stylize?»",
        "«--chaos takes a number from 0 to 100.»",
        "«--tile does nothing here: «an area is bound to its surroundings».»",
    }
    assert all(each.help.startswith("«") for each in PARAMETERS)


def test_choices_are_shown_in_the_language_and_kept_in_english() -> None:
    assert HistoryOrder("Newest first").words == "«Newest first»"


def test_sizes_and_measures_have_the_signs_of_the_language() -> None:
    assert size_text(1_234_000_000) == "«1,2 GB»"
    assert size_text(1) == "«one 1 bytes»"
    assert [measure(value) for value in (4, 2.5, 0.125)] == ["4", "2,5", "0,125"]
