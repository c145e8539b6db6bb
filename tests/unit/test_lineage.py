"""The forest of edits: every job once, never in a circle, in the order of the work."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.lineage import Edit, Lineage, Row

_TASKS = st.sampled_from([f"t{n}" for n in range(6)])


@st.composite
def foreign_edits(draw: st.DrawFn) -> list[Edit]:
    """Whatever a journal may say: circles, tasks claimed twice, moments that are the same."""
    count = draw(st.integers(0, 14))
    return [
        Edit(
            f"j{n}",
            draw(_TASKS),
            draw(st.integers(0, 3)),
            float(draw(st.integers(0, 5))),
            draw(st.none() | _TASKS),
        )
        for n in range(count)
    ]


def grown(edits: list[Edit]) -> Lineage:
    lineage = Lineage()
    for edit in edits:
        lineage.put(edit)
    return lineage


def jobs_of(rows: tuple[Row, ...]) -> list[str]:
    return [row.job_id for row in rows if row.job_id]


def drawn(edits: list[Edit], root: str = "g") -> list[tuple[str, int, bool, bool]]:
    rows = grown(edits).family(root)
    return [(row.job_id, row.lane, row.is_branch, row.goes_on) for row in rows]


def chain(*names: str, start: str = "g", at: float = 0.0) -> list[Edit]:
    """Jobs each of which edits what the one before has made."""
    parents = [start, *(f"of {name}" for name in names)]
    return [
        Edit(name, parent, 0, at + n, f"of {name}")
        for n, (name, parent) in enumerate(zip(names, parents, strict=False))
    ]


def test_a_generation_that_was_never_edited_stands_alone() -> None:
    assert drawn([]) == [("", 0, False, False)]


def test_a_chain_of_edits_does_not_indent() -> None:
    assert drawn(chain("a", "b", "c")) == [
        ("", 0, False, True),
        ("a", 0, False, True),
        ("b", 0, False, True),
        ("c", 0, False, False),
    ]


def test_what_was_left_is_a_branch_above_what_is_worked_on() -> None:
    edits = [*chain("a", "b", "c"), Edit("aside", "of a", 2, 1.5, "x"), Edit("deep", "x", 0, 1.7)]
    assert drawn(edits) == [
        ("", 0, False, True),
        ("a", 0, False, True),
        ("aside", 1, True, True),
        ("deep", 1, False, False),
        ("b", 0, False, True),
        ("c", 0, False, False),
    ]


def test_going_back_to_a_branch_makes_it_the_line_that_goes_on() -> None:
    edits = [*chain("a", "b"), Edit("aside", "of a", 2, 1.5, "x")]
    assert [name for name, lane, *_ in drawn(edits) if lane == 0] == ["", "a", "aside"]
    edits.append(Edit("again", "of b", 1, 9.0))
    assert [name for name, lane, *_ in drawn(edits) if lane == 0] == ["", "a", "b", "again"]


def test_a_job_that_is_forgotten_leaves_a_root_that_names_its_task() -> None:
    lineage = grown(chain("a", "b", "c"))
    assert lineage.root_of("of c") == "g"
    assert lineage.remove("b")
    assert not lineage.remove("b")
    assert lineage.root_of("of c") == "of b"
    assert jobs_of(lineage.family("of b")) == ["c"]
    assert jobs_of(lineage.family("g")) == ["a"]


def test_a_job_moves_to_its_family_when_its_task_is_known() -> None:
    lineage = grown([Edit("child", "t", 0, 5.0)])
    assert lineage.root_of_job("child") == "t"
    assert lineage.put(Edit("a", "g", 0, 1.0))
    assert lineage.put(Edit("a", "g", 0, 1.0, "t"))
    assert not lineage.put(Edit("a", "g", 0, 1.0, "t"))
    assert lineage.root_of_job("child") == "g"
    assert lineage.roots() == ("g",)
    assert lineage.root_of_job("nobody") is None


def test_thousands_in_one_chain_do_not_overflow() -> None:
    names = [f"{n:05}" for n in range(5000)]
    lineage = grown(chain(*names))
    assert lineage.root_of(f"of {names[-1]}") == "g"
    assert jobs_of(lineage.family("g")) == names


@given(foreign_edits())
def test_every_job_is_drawn_exactly_once(edits: list[Edit]) -> None:
    lineage = grown(edits)
    drawn_jobs = [name for root in lineage.roots() for name in jobs_of(lineage.family(root))]
    assert sorted(drawn_jobs) == sorted(edit.job_id for edit in edits)
    for root in lineage.roots():
        for name in jobs_of(lineage.family(root)):
            assert lineage.root_of_job(name) == root


@given(foreign_edits())
def test_a_row_comes_after_the_older_one_that_it_was_made_from(edits: list[Edit]) -> None:
    lineage = grown(edits)
    for root in lineage.roots():
        rows = lineage.family(root)
        open_lanes: list[Row] = []
        for row in rows:
            depth = row.lane - (1 if row.is_branch else 0)
            assert row.lane <= len(open_lanes)
            if row.job_id:
                parent = open_lanes[depth]
                edit = lineage.edit(row.job_id)
                assert edit is not None
                assert edit.parent == parent.task_id
                assert parent.goes_on
                if parent.job_id:
                    above = lineage.edit(parent.job_id)
                    assert above is not None
                    assert above.age < edit.age
            open_lanes[row.lane :] = [row]


@given(foreign_edits())
def test_the_latest_work_is_at_the_end_in_the_first_lane(edits: list[Edit]) -> None:
    lineage = grown(edits)
    for root in lineage.roots():
        rows = lineage.family(root)
        jobs = [edit for row in rows if (edit := lineage.edit(row.job_id)) is not None]
        assert jobs[-1].age == max(edit.age for edit in jobs)
        assert rows[-1].lane == 0


@given(foreign_edits(), st.data())
def test_what_is_taken_out_and_put_back_changes_nothing(
    edits: list[Edit], data: st.DataObject
) -> None:
    lineage, other = grown(edits), grown(edits)
    for edit in data.draw(st.lists(st.sampled_from(edits)) if edits else st.just([])):
        if other.remove(edit.job_id):
            other.put(edit)
    for root in lineage.roots():
        assert lineage.family(root) == other.family(root)
