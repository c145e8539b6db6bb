"""What something has cost, as jobs and the history show it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from mjgui.ui.words import cost_text


@pytest.mark.parametrize(
    ("cost", "text"),
    [
        ("0", "Free"),
        ("0.000", "Free"),
        ("0.052", "$0.052"),
        ("0.0520", "$0.052"),
        ("0.1", "$0.10"),
        ("0.10", "$0.10"),
        ("12", "$12.00"),
        ("1E+3", "$1,000.00"),
        ("0.000001", "$0.000001"),
    ],
)
def test_a_cost_has_the_digits_of_cents_and_more_where_it_needs_them(cost: str, text: str) -> None:
    assert cost_text(Decimal(cost)) == text
