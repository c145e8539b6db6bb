"""Counts and sizes as people read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.amounts import size_text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (9_949, "9.9 kB"),
        (9_960, "10 kB"),
        (48_400_000, "48 MB"),
        (999_400, "999 kB"),
        (999_600, "1 MB"),
        (1_234_000_000, "1.2 GB"),
        (5_000_000_000_000_000, "5,000 TB"),
    ],
)
def test_sizes_are_short(size: int, text: str) -> None:
    assert size_text(size) == text


@given(st.integers(0, 10**15 - 10**12))
def test_a_size_never_has_more_than_three_digits_before_its_unit(size: int) -> None:
    number, _ = size_text(size).split()
    assert float(number) < 1000
