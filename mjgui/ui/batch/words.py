"""What several submissions cost, and how far they are, in words."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from mjgui.app.batches import Batches, BatchState
from mjgui.app.prompt_list import PromptList
from mjgui.core.journal import GatewayRef
from mjgui.core.language import listed, number_text, tr, tr_n

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
        return tr_n("{n} submission, free in practice", "{n} submissions, free in practice", count)
    cost = batches.cost(count, gateway)
    if cost is None:
        return tr_n("{n} paid submission", "{n} paid submissions", count)
    return tr_n(
        "{n} paid submission, about ${cost}",
        "{n} paid submissions, about ${cost}",
        count,
        cost=money(cost),
    )


def money(cost: Decimal) -> str:
    """US dollars in cents, or to the last digit where that is less than a cent."""
    rounded = cost.quantize(_CENT, ROUND_HALF_UP)
    if rounded:
        return number_text(float(rounded), 2)
    exponent = cost.normalize().as_tuple().exponent
    return number_text(float(cost), -exponent if isinstance(exponent, int) else 0)


def list_text(prompts: PromptList) -> str:
    """What is in a list of prompts, and what of it is left out."""
    parts = [tr_n("{n} prompt", "{n} prompts", len(prompts.prompts))]
    if prompts.duplicates:
        lines = prompts.duplicates
        shown = listed(str(line) for line in lines[:_FEW])
        shown += "…" if len(lines) > _FEW else ""
        parts.append(
            tr_n(
                "line {lines} repeats an earlier one and is left out",
                "lines {lines} repeat earlier ones and are left out",
                len(lines),
                lines=shown,
            )
        )
    return _SEPARATOR.join(parts)


def progress_text(state: BatchState) -> str:
    """How far a batch is, as "4 of 12 done · 1 failed · 3 not sent"."""
    parts = [tr("{done} of {count} done", done=state.done, count=state.count)]
    if state.failed:
        parts.append(tr_n("{n} failed", "{n} failed", state.failed))
    if state.unsent:
        parts.append(tr_n("{n} not sent", "{n} not sent", len(state.unsent)))
    return _SEPARATOR.join(parts)
