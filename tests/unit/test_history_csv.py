"""The history as CSV: a spreadsheet reads what there was, and carries nothing of it out."""

from __future__ import annotations

import csv
import io
from datetime import UTC, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mjgui.core.history import HistoryEntry
from mjgui.core.history_csv import COLUMNS, history_csv
from mjgui.core.history_filter import HistoryKind
from mjgui.core.journal import GatewayRef
from mjgui.core.model import JobId

GATEWAY = GatewayRef("midjourney", "https://gateway.test")
texts = st.text(st.characters(codec="utf-8"), max_size=40)


def entry(**values: object) -> HistoryEntry:
    fields: dict[str, object] = {
        "key": "job:a",
        "kind": HistoryKind.JOB,
        "gateway": GATEWAY,
        "job_id": JobId("a"),
        "task_id": "task-1",
        "parent_task_id": "parent-1",
        "image_no": 2,
        "prompt": "a red kite",
        "state": "done",
        "created": 1763800000.9,
        "cost": Decimal("0.0520"),
    }
    return HistoryEntry(**{**fields, **values})  # type: ignore[arg-type]


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_a_row_says_everything() -> None:
    full = entry(starred=True, tags=("final", "two words"), note='he said "yes",\nand went')
    heads, row = read(history_csv([full], timezone(timedelta(hours=2))))
    assert tuple(heads) == COLUMNS
    assert dict(zip(heads, row, strict=True)) == {
        "date": "2025-11-22T10:26:40+02:00",
        "kind": "job",
        "state": "done",
        "task id": "task-1",
        "parent task id": "parent-1",
        "image": "3",
        "prompt": "a red kite",
        "cost": "0.0520",
        "currency": "USD",
        "tags": "final, two words",
        "star": "yes",
        "note": 'he said "yes",\nand went',
    }


def test_what_is_not_known_is_empty() -> None:
    loaded = entry(
        kind=HistoryKind.LOADED, job_id=None, image_no=None, parent_task_id=None, cost=None
    )
    heads, row = read(history_csv([loaded], UTC))
    known = {head: text for head, text in zip(heads, row, strict=True) if text}
    assert set(known) == {"date", "kind", "state", "task id", "prompt"}


def test_the_file_is_as_excel_and_the_standard_want_it() -> None:
    data = history_csv([entry(note="a\nb"), entry()], UTC)
    assert data.startswith(b"\xef\xbb\xbfdate,kind,")
    assert data.endswith(b"\r\n")
    assert data.count(b"\r\n") == 3
    assert b'"a\nb"' in data


def test_a_tiny_cost_is_a_plain_number() -> None:
    (_, row) = read(history_csv([entry(cost=Decimal("1E-7"))], UTC))
    assert "0.0000001" in row


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
@pytest.mark.parametrize("field", ["prompt", "note", "task_id", "parent_task_id", "state"])
def test_no_cell_is_a_formula(field: str, start: str) -> None:
    evil = start + 'HYPERLINK("http://evil.test")'
    (_, row) = read(history_csv([entry(**{field: evil})], UTC))
    assert f"'{evil}" in row
    assert evil not in row


def test_a_tag_is_no_formula_either() -> None:
    (_, row) = read(history_csv([entry(tags=("=1+1", "b"))], UTC))
    assert "'=1+1, b" in row


@given(st.lists(st.tuples(texts, texts, st.decimals(0, 1000, places=4)), max_size=5))
def test_every_text_comes_back(rows: list[tuple[str, str, Decimal]]) -> None:
    entries = [entry(prompt=prompt, note=note, cost=cost) for prompt, note, cost in rows]
    found = read(history_csv(entries, UTC))[1:]
    assert len(found) == len(rows)
    for row, (prompt, note, cost) in zip(found, rows, strict=True):
        cells = dict(zip(COLUMNS, row, strict=True))
        assert cells["prompt"].removeprefix("'") == prompt.removeprefix("'")
        assert cells["note"].removeprefix("'") == note.removeprefix("'")
        assert Decimal(cells["cost"]) == cost
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
