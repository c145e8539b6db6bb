"""A list of prompts, one on each line: what of it can be sent, and what cannot."""

from __future__ import annotations

from dataclasses import dataclass

from mjgui.core.errors import PromptError
from mjgui.core.language import number_text, tr, tr_n
from mjgui.gateway.checks import check_prompt

MOST_PROMPTS = 50
"""So many are submitted by one act: a sheet pasted by mistake must not empty an account."""


@dataclass(frozen=True, slots=True)
class PromptList:
    """What stands in the lines.

    Attributes:
        prompts: those that can be sent, in order, each once.
        duplicates: the lines (from 1) that say the same as an earlier one; they are left out.
        problems: lines (from 1) that cannot be sent, and why, in words.
    """

    prompts: tuple[str, ...] = ()
    duplicates: tuple[int, ...] = ()
    problems: tuple[tuple[int, str], ...] = ()

    @property
    def obstacle(self) -> str:
        """What keeps the list from being sent, in words that say what to do; empty if nothing."""
        if self.problems:
            line, why = self.problems[0]
            return tr("Line {number}: {problem}", number=line, problem=why)
        if not self.prompts:
            return tr("Write at least one prompt in the list, each on a line of its own.")
        if len(self.prompts) > MOST_PROMPTS:
            return tr_n(
                "The list has {n} prompt: at most {most} are submitted at once.",
                "The list has {n} prompts: at most {most} are submitted at once.",
                len(self.prompts),
                most=number_text(MOST_PROMPTS),
            )
        return ""


def read_prompts(text: str) -> PromptList:
    """Read a list, as typed or as pasted from a spreadsheet.

    Empty lines are skipped, blanks around a prompt left out; the tabs between a sheet's columns
    become blanks.
    """
    prompts: dict[str, None] = {}
    duplicates: list[int] = []
    problems: list[tuple[int, str]] = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, start=1):
        prompt = line.replace("\t", " ").strip()
        if not prompt:
            continue
        if prompt in prompts:
            duplicates.append(number)
            continue
        try:
            check_prompt(prompt)
        except PromptError as error:
            problems.append((number, str(error)))
        else:
            prompts[prompt] = None
    return PromptList(tuple(prompts), tuple(duplicates), tuple(problems))
