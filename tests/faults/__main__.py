"""`python -m tests.faults` prints the table of faults."""

from __future__ import annotations

from tests.faults.table import all_faults, lines

if __name__ == "__main__":
    print("\n".join(lines(all_faults())))  # noqa: T201 - what it is for
