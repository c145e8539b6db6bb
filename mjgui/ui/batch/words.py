"""What several submissions cost, and how far they are, in words."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from mjgui.app.batches import Batches, BatchState
from mjgui.app.prompt_list import PromptList
from mjgui.core.journal import GatewayRef
from mjgui.ui.words import many

_CENT = Decimal("0.01")
_SEPARATOR = "  ·  "
_FEW = 5


def plan_text(batches: Batches, count: int, gateway: GatewayRef | None = None) -> str:
    """What so many submissions are, as "3 paid submissions, about $0.16".

    Args:
        batches: what earlier ones have cost.
        count: how many.
        gateway: where they go; the one in use if None.
    """
    if not batches.is_paid(gateway):
        return f"{many(count, 'submission')}, free in practice"
    cost = batches.cost(count, gateway)
    text = f"{count:,} paid submission{'' if count == 1 else 's'}"
    return text if cost is None else f"{text}, about ${money(cost)}"


def money(cost: Decimal) -> str:
    """US dollars in cents, or to the last digit where that is less than a cent."""
    rounded = cost.quantize(_CENT, ROUND_HALF_UP)
    return str(rounded or cost.normalize())


def list_text(prompts: PromptList) -> str:
    """What is in a list of prompts, and what of it is left out."""
    parts = [many(len(prompts.prompts), "prompt")]
    if prompts.duplicates:
        lines = prompts.duplicates
        shown = ", ".join(str(line) for line in lines[:_FEW])
        shown += "…" if len(lines) > _FEW else ""
        text = "line {} repeats an earlier one and is left out"
        if len(lines) > 1:
            text = "lines {} repeat earlier ones and are left out"
        parts.append(text.format(shown))
    return _SEPARATOR.join(parts)


def progress_text(state: BatchState) -> str:
    """How far a batch is, as "4 of 12 done · 1 failed · 3 not sent"."""
    parts = [f"{state.done} of {state.count} done"]
    if state.failed:
        parts.append(f"{state.failed} failed")
    if state.unsent:
        parts.append(f"{len(state.unsent)} not sent")
    return _SEPARATOR.join(parts)
