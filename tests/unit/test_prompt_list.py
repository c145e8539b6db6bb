"""A list of prompts: what of it is sent."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mjgui.app.prompt_list import MOST_PROMPTS, read_prompts
from mjgui.core.model import MAX_PROMPT_CHARACTERS


def test_each_line_is_a_prompt() -> None:
    found = read_prompts("a red kite\r\n\n  snow on the roof \n\t\n fog\tand rain\n")
    assert found.prompts == ("a red kite", "snow on the roof", "fog and rain")
    assert not found.obstacle


def test_what_was_said_before_is_left_out_and_named() -> None:
    found = read_prompts("snow\nrain\nsnow\n snow ")
    assert found.prompts == ("snow", "rain")
    assert found.duplicates == (3, 4)
    assert not found.obstacle


def test_each_prompt_is_held_to_the_rules() -> None:
    longest = "x" * MAX_PROMPT_CHARACTERS
    assert not read_prompts(longest).obstacle
    found = read_prompts(f"fine\n{longest}y\na\0b")
    assert found.prompts == ("fine",)
    assert [line for line, _ in found.problems] == [2, 3]
    assert found.obstacle.startswith("Line 2: The remix prompt is too long")


def test_an_empty_list_is_not_sent() -> None:
    assert "at least one" in read_prompts(" \n\n").obstacle


def test_a_whole_sheet_is_not_sent_by_mistake() -> None:
    most = "\n".join(str(number) for number in range(MOST_PROMPTS))
    assert not read_prompts(most).obstacle
    assert str(MOST_PROMPTS + 1) in read_prompts(f"{most}\none more").obstacle


@given(st.text())
def test_every_line_is_sent_left_out_or_complained_of(text: str) -> None:
    found = read_prompts(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    written = [line for line in lines if line.replace("\t", " ").strip()]
    assert len(found.prompts) + len(found.duplicates) + len(found.problems) == len(written)
    assert len(set(found.prompts)) == len(found.prompts)
    for prompt in found.prompts:
        assert prompt == prompt.strip() != ""
        assert "\n" not in prompt
        assert len(prompt) <= MAX_PROMPT_CHARACTERS
