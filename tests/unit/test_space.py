"""What is deleted to make room: never what is dear, always enough where enough may go."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.space import Holding, Tally, plan, tally

GB = 1_000_000_000

holdings = st.lists(
    st.builds(
        Holding,
        st.sampled_from(["a", "b", "c", "d"]),
        st.integers(0, 3),
        st.integers(0, GB),
        st.floats(0, 1e9),
        st.booleans(),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    max_size=30,
)


@given(holdings, st.none() | st.integers(0, 10 * GB))
def test_nothing_dear_ever_goes_and_enough_goes_or_all_that_may(
    there: list[Holding], wanted: int | None
) -> None:
    found = plan(there, wanted)
    for one in found.doomed:
        assert not one.is_starred
        assert not one.is_in_use
        assert one.is_saved or not one.is_result
    allowed = [
        one
        for one in there
        if not one.is_starred and not one.is_in_use and (one.is_saved or not one.is_result)
    ]
    assert found.size == sum(one.size for one in found.doomed)
    if wanted is None or found.size < wanted:
        assert sorted(map(repr, found.doomed)) == sorted(map(repr, allowed))
    assert found.missing == (0 if wanted is None else max(0, wanted - found.size))


@given(holdings, st.integers(1, 10 * GB))
def test_no_more_goes_than_has_to_and_the_oldest_first(there: list[Holding], wanted: int) -> None:
    found = plan(there, wanted)
    if found.doomed:
        assert found.size - found.doomed[-1].size < wanted
    chosen = list(found.doomed)
    left = list(there)
    for one in chosen:
        left.remove(one)
    for one in left:
        if one.may_go:
            for gone in chosen:
                assert (gone.is_result, gone.used) <= (one.is_result, one.used)


@given(holdings)
def test_the_tally_counts_everything_once_and_says_what_may_go(there: list[Holding]) -> None:
    found = tally(there)
    parts = found.loaded, found.saved, found.starred, found.unsaved, found.in_use
    assert sum(parts) == sum(one.size for one in there)
    assert found.may_go == plan(there).size


def test_what_was_loaded_goes_before_results_that_are_older() -> None:
    old_result = Holding("r", 0, 10, 1.0, is_result=True, is_saved=True)
    new_load = Holding("l", 0, 10, 9.0)
    newer_load = Holding("m", 0, 10, 10.0)
    found = plan([old_result, newer_load, new_load], 15)
    assert found.doomed == (new_load, newer_load)
    assert plan([], 5).missing == 5
    assert tally([old_result, new_load]) == Tally(loaded=10, saved=10)
