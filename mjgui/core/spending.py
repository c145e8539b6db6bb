"""What tasks have cost, by day and by month: a ledger that outlives the entries it is about."""

from __future__ import annotations

import calendar
import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from decimal import Decimal, InvalidOperation

from mjgui.core.database import Database
from mjgui.core.journal import GatewayRef
from mjgui.core.language import number_text, tr, tr_marked, tr_noop

SPENDING_SCHEMA = """
CREATE TABLE spending (
    gateway TEXT NOT NULL,
    base_url TEXT NOT NULL,
    task_id TEXT NOT NULL,
    cost TEXT NOT NULL,
    at REAL NOT NULL,
    PRIMARY KEY (gateway, base_url, task_id)
) WITHOUT ROWID;
CREATE INDEX spending_by_time ON spending (at, cost, gateway, base_url);
INSERT INTO spending (gateway, base_url, task_id, cost, at)
    SELECT gateway, base_url, task_id, cost, min(created) FROM jobs
    WHERE task_id IS NOT NULL AND cost IS NOT NULL GROUP BY gateway, base_url, task_id
"""
"""Since version 6. A cost is a decimal in US dollars as text; a time is that of the submission, in
seconds since the epoch. What an older journal knows of is taken over."""

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Charge:
    """What one task has cost.

    Attributes:
        at: when it was submitted, seconds since the epoch.
        cost: US dollars, above zero.
        gateway: who was paid.
    """

    at: float
    cost: Decimal
    gateway: GatewayRef


class Period(enum.Enum):
    """What a picture of the costs shows."""

    MONTH = tr_noop("30 days")
    QUARTER = tr_noop("90 days")
    YEAR = tr_noop("12 months")

    @property
    def words(self) -> str:
        """What the window calls it."""
        return tr_marked(self.value)


@dataclass(frozen=True, slots=True)
class Bar:
    """The costs of one day or one month.

    Attributes:
        first: the day, or the first day of the month.
        last: the day, or the last day of the month.
        total: US dollars.
        count: how many tasks they are of.
    """

    first: date
    last: date
    total: Decimal = Decimal(0)
    count: int = 0

    @property
    def is_month(self) -> bool:
        """Whether it stands for a month."""
        return self.first != self.last


@dataclass(frozen=True, slots=True)
class Costs:
    """The costs of a period.

    Attributes:
        period: which.
        bars: its days or months without a gap, the oldest first; the last one is not over yet.
        total: US dollars, of all bars.
        count: how many tasks they are of.
        average: of one bar, US dollars, to a tenth of a cent.
        today: US dollars.
        this_month: US dollars, of the calendar's month.
        of_all_time: US dollars.
    """

    period: Period
    bars: tuple[Bar, ...]
    total: Decimal
    count: int
    average: Decimal
    today: Decimal
    this_month: Decimal
    of_all_time: Decimal


class Spending:
    """Reads the ledger. All methods may be called from any thread.

    The journal writes it, in one step with the answer that names the cost. A task is
    in it once, by its gateway and its id, however often it is looked at, taken up, or loaded.
    Nothing takes it out again.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def charges(self) -> tuple[Charge, ...]:
        """Return everything that has cost anything, the oldest first.

        Raises:
            StoreError: the disk refuses.
        """
        rows = self._database.read("SELECT at, cost, gateway, base_url FROM spending ORDER BY at")
        found: list[Charge] = []
        gateways: dict[tuple[object, object], GatewayRef] = {}
        for at, text, kind, url in rows:
            cost = _decimal(text)
            if cost is not None and cost > 0 and isinstance(at, int | float):
                gateway = gateways.setdefault((kind, url), GatewayRef(str(kind), str(url)))
                found.append(Charge(float(at), cost, gateway))
        return tuple(found)


def costs(
    charges: Iterable[Charge], period: Period, today: date, zone: tzinfo | None = None
) -> Costs:
    """Sum charges up, by the days of the clock on the wall.

    Args:
        charges: in any order.
        period: which days or months are wanted; the last one is that of `today`.
        today: what lies later is left out of the bars.
        zone: whose midnight parts the days; None is that of this machine.
    """
    spans = _spans(period, today)
    places = {day: index for index, span in enumerate(spans) for day in _days(*span)}
    totals, counts = [Decimal(0)] * len(spans), [0] * len(spans)
    of_today = of_month = of_all = Decimal(0)
    for charge in charges:
        day = datetime.fromtimestamp(charge.at, zone).date()
        of_all += charge.cost
        if day == today:
            of_today += charge.cost
        if (day.year, day.month) == (today.year, today.month):
            of_month += charge.cost
        index = places.get(day)
        if index is not None:
            totals[index] += charge.cost
            counts[index] += 1
    bars = tuple(
        Bar(first, last, total, count)
        for (first, last), total, count in zip(spans, totals, counts, strict=True)
    )
    total = sum(totals, Decimal(0))
    average = (total / len(bars)).quantize(Decimal("0.001"))
    return Costs(period, bars, total, sum(counts), average, of_today, of_month, of_all)


def money(amount: Decimal, *, places: int = 2) -> str:
    """US dollars as text: with cents, and with as many further digits (of `places`) as it has."""
    exact = amount.normalize()
    exponent = exact.as_tuple().exponent
    digits = -exponent if isinstance(exponent, int) else 0
    shown = min(max(digits, 2), max(places, 2))
    return tr("${amount}", amount=number_text(float(round(amount, shown)), shown))


def _spans(period: Period, today: date) -> list[tuple[date, date]]:
    """The first and the last day of each bar."""
    if period is not Period.YEAR:
        count = 30 if period is Period.MONTH else 90
        days = [today - timedelta(back) for back in range(count - 1, -1, -1)]
        return [(day, day) for day in days]
    spans: list[tuple[date, date]] = []
    for back in range(_MONTHS - 1, -1, -1):
        months = today.year * _MONTHS + today.month - 1 - back
        year, month = months // _MONTHS, months % _MONTHS + 1
        spans.append((date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])))
    return spans


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days) for days in range((last - first).days + 1))


def _decimal(value: object) -> Decimal | None:
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
