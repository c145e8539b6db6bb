"""What was spent: exact sums, by the days of the clock on the wall, each task once and for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.database import Database
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Document, Frame, JobId, Task
from mjgui.core.records import encode_document
from mjgui.core.spending import SPENDING_SCHEMA, Charge, Period, Spending, costs, money
from mjgui.core.store import DATABASE_NAME, MIGRATIONS, Store

GATEWAY = GatewayRef("midjourney", "https://gateway.test")
OTHER = GatewayRef("midjourney", "https://other.test")
TODAY = date(2026, 3, 31)
LENGTHS = {Period.MONTH: 30, Period.QUARTER: 90, Period.YEAR: 12}
NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


def charge(moment: datetime, cost: str, gateway: GatewayRef = GATEWAY) -> Charge:
    return Charge(moment.timestamp(), Decimal(cost), gateway)


# -- sums --------------------------------------------------------------------------------------


@given(
    st.lists(
        st.tuples(
            st.integers(-500, 3),
            st.integers(0, 86_399),
            st.decimals("0.0001", 90, places=4, allow_nan=False),
        ),
        max_size=60,
    ),
    st.sampled_from(Period),
)
def test_sums_are_exact_and_every_bar_has_its_own(
    spent: list[tuple[int, int, Decimal]], period: Period
) -> None:
    midnight = datetime(2026, 3, 31, tzinfo=UTC)
    charges = [
        Charge((midnight + timedelta(days, seconds)).timestamp(), cost, GATEWAY)
        for days, seconds, cost in spent
    ]
    found = costs(charges, period, TODAY, UTC)
    assert len(found.bars) == LENGTHS[period]
    assert found.bars[-1].first <= TODAY <= found.bars[-1].last
    for one, other in zip(found.bars, found.bars[1:], strict=False):
        assert one.last + timedelta(1) == other.first
    for bar in found.bars:
        mine = [
            c for c in charges if bar.first <= datetime.fromtimestamp(c.at, UTC).date() <= bar.last
        ]
        assert bar.total == sum((c.cost for c in mine), Decimal(0))
        assert bar.count == len(mine)
        assert bar.is_month is (period is Period.YEAR)
    assert found.total == sum((bar.total for bar in found.bars), Decimal(0))
    assert found.count == sum(bar.count for bar in found.bars)
    assert abs(found.average * len(found.bars) - found.total) <= Decimal("0.0005") * len(found.bars)
    assert found.of_all_time == sum((cost for _, _, cost in spent), Decimal(0))
    assert found.today == sum((c for d, _, c in spent if d == 0), Decimal(0))


def test_a_day_ends_at_midnight_of_the_clock_on_the_wall() -> None:
    zone = ZoneInfo("America/Los_Angeles")
    late = datetime(2026, 3, 31, 23, 59, tzinfo=zone)
    charges = [charge(late, "0.05"), charge(late + timedelta(minutes=2), "0.01")]
    found = costs(charges, Period.MONTH, TODAY, zone)
    assert found.today == Decimal("0.05")
    assert costs(charges, Period.MONTH, date(2026, 4, 1), zone).today == Decimal("0.01")
    # At the same moments it is April in London.
    assert costs(charges, Period.MONTH, date(2026, 4, 1), UTC).today == Decimal("0.06")


def test_a_day_with_a_change_of_the_clock_is_one_day() -> None:
    zone = ZoneInfo("Europe/Berlin")  # the clock goes on at 02:00 on 2026-03-29
    charges = [
        charge(datetime(2026, 3, 29, hour, 30, tzinfo=zone), "0.01") for hour in (0, 1, 3, 23)
    ]
    bars = costs(charges, Period.MONTH, TODAY, zone).bars
    assert {bar.first: bar.count for bar in bars if bar.count} == {date(2026, 3, 29): 4}


def test_months_are_those_of_the_calendar() -> None:
    charges = [
        charge(datetime(2026, 2, 28, 23, tzinfo=UTC), "1"),
        charge(datetime(2026, 3, 1, 0, tzinfo=UTC), "2"),
        charge(datetime(2025, 4, 1, tzinfo=UTC), "4"),
        charge(datetime(2025, 3, 31, 23, tzinfo=UTC), "8"),
    ]
    found = costs(charges, Period.YEAR, TODAY, UTC)
    assert found.bars[0].first == date(2025, 4, 1)
    assert [bar.total for bar in found.bars] == [
        Decimal(4),
        *[Decimal(0)] * 9,
        Decimal(1),
        Decimal(2),
    ]
    assert (found.total, found.this_month, found.of_all_time) == (7, 2, 15)
    assert found.bars[-2].last == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("amount", "places", "text"),
    [
        ("0", 2, "$0.00"),
        ("0.052", 2, "$0.05"),
        ("0.052", 4, "$0.052"),
        ("0.0520", 4, "$0.052"),
        ("1E+3", 4, "$1,000.00"),
        ("1234.5", 2, "$1,234.50"),
        ("0.00001", 4, "$0.0000"),
    ],
)
def test_money_is_written_with_cents_and_what_else_it_has(
    amount: str, places: int, text: str
) -> None:
    assert money(Decimal(amount), places=places) == text


# -- the ledger --------------------------------------------------------------------------------


def job(name: str, gateway: GatewayRef = GATEWAY, created: float = NOON.timestamp()) -> JobRecord:
    return JobRecord(
        JobId(name), gateway, "parent", 0, Document(Frame(600, 600)), created, "sending"
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "kept")
    yield opened
    opened.close()


def spend(
    store: Store, name: str, task_id: str, cost: str | None, gateway: GatewayRef = GATEWAY
) -> None:
    if store.journal.record(JobId(name)) is None:
        store.journal.intend(job(name, gateway))
    task = Task(task_id, "completed", cost=None if cost is None else Decimal(cost))
    store.journal.note_answer(JobId(name), task, "done")


def total(store: Store) -> Decimal:
    return sum((one.cost for one in store.spending.charges()), Decimal(0))


def test_a_task_counts_once_however_often_it_is_heard_of(store: Store) -> None:
    spend(store, "a", "t1", None)
    assert total(store) == 0
    for _ in range(3):
        spend(store, "a", "t1", "0.05")
    spend(store, "taken up under another name", "t1", "0.05")
    assert total(store) == Decimal("0.05")
    spend(store, "a", "t1", "0.052")  # the gateway has thought better of it
    spend(store, "a", "t1", None)  # an answer without a cost takes nothing back
    (one,) = store.spending.charges()
    assert one == Charge(NOON.timestamp(), Decimal("0.052"), GATEWAY)


def test_ids_are_those_of_one_gateway(store: Store) -> None:
    spend(store, "a", "t1", "0.05")
    spend(store, "b", "t1", "0.07", OTHER)
    assert {one.gateway: one.cost for one in store.spending.charges()} == {
        GATEWAY: Decimal("0.05"),
        OTHER: Decimal("0.07"),
    }


def test_what_was_spent_stays_spent_when_the_entry_is_gone(store: Store) -> None:
    spend(store, "a", "t1", "0.05")
    store.forget_jobs([JobId("a")])
    assert store.journal.record(JobId("a")) is None
    assert total(store) == Decimal("0.05")
    spend(store, "again", "t1", "0.05")
    assert total(store) == Decimal("0.05")


def test_what_costs_nothing_and_what_is_damaged_is_left_out(store: Store, tmp_path: Path) -> None:
    spend(store, "a", "t1", "0.000")
    spend(store, "b", "t2", "0.05")
    with sqlite3.connect(tmp_path / "kept" / DATABASE_NAME) as raw:
        raw.execute("INSERT INTO spending VALUES ('x', 'y', 'z', 'NaN', 5.0)")
        raw.execute("INSERT INTO spending VALUES ('x', 'y', 'w', 'much', 5.0)")
        raw.execute("INSERT INTO spending VALUES ('x', 'y', 'v', '-1', 5.0)")
    raw.close()
    assert total(store) == Decimal("0.05")


def test_an_older_journal_brings_its_costs_along_once_for_each_task(tmp_path: Path) -> None:
    path = tmp_path / "old" / DATABASE_NAME
    Database(path, MIGRATIONS[: MIGRATIONS.index(SPENDING_SCHEMA)]).close()
    with sqlite3.connect(path) as raw:
        for name, task, cost, created in (
            ("a", "t1", "0.05", 50.0),
            ("b", "t1", "0.05", 40.0),
            ("c", "t2", "0.07", 60.0),
            ("d", None, None, 70.0),
            ("e", "t3", None, 80.0),
        ):
            raw.execute(
                "INSERT INTO jobs (id, gateway, base_url, parent_task_id, image_no, mask, mask_url,"
                " remix_prompt, callback, created, state, task_id, cost)"
                " VALUES (?, ?, ?, 'p', 0, ?, '', '', '', ?, 'done', ?, ?)",
                (
                    name,
                    GATEWAY.kind,
                    GATEWAY.base_url,
                    encode_document(Document(Frame(600, 600))),
                    created,
                    task,
                    cost,
                ),
            )
    raw.close()
    database = Database(path, MIGRATIONS)
    found = Spending(database).charges()
    database.close()
    assert [(one.at, one.cost) for one in found] == [
        (40.0, Decimal("0.05")),
        (60.0, Decimal("0.07")),
    ]
