"""Entries of the history as a table in a text file, for spreadsheets and scripts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime, tzinfo

from mjgui.core.history import HistoryEntry

COLUMNS = (
    "date",
    "kind",
    "state",
    "task id",
    "parent task id",
    "image",
    "prompt",
    "cost",
    "currency",
    "tags",
    "star",
    "note",
)
CURRENCY = "USD"
_BOM = b"\xef\xbb\xbf"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_TAG_MARK = ", "


def history_csv(entries: Iterable[HistoryEntry], zone: tzinfo | None = None) -> bytes:
    r"""Write entries as CSV: RFC 4180, UTF-8 with the byte-order mark that Excel asks for.

    The first row names the columns. A date is ISO 8601 with its offset from UTC; an image is 1 – 4,
    the one that a job edits; a cost is a decimal with a point, empty where it is not known; a star
    is "yes" or empty; tags are separated by ", ".

    A text that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a
    carriage return) gets an apostrophe in front: prompts come from anywhere, and a formula can send
    a sheet's content away.

    Args:
        entries: in the order of the rows.
        zone: the time zone of the dates; None is that of this machine.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(entry, zone) for entry in entries)
    return _BOM + text.getvalue().encode("utf-8", "replace")


def _row(entry: HistoryEntry, zone: tzinfo | None) -> tuple[str, ...]:
    moment = datetime.fromtimestamp(entry.created, zone).astimezone(zone)
    return (
        moment.isoformat(timespec="seconds"),
        entry.kind.value,
        _harmless(entry.state),
        _harmless(entry.task_id or ""),
        _harmless(entry.parent_task_id or ""),
        "" if entry.image_no is None else str(entry.image_no + 1),
        _harmless(entry.prompt),
        "" if entry.cost is None else f"{entry.cost:f}",
        "" if entry.cost is None else CURRENCY,
        _harmless(_TAG_MARK.join(entry.tags)),
        "yes" if entry.starred else "",
        _harmless(entry.note),
    )


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
