"""What thumbnails, costs, exporting, deleting and making room cost with thousands of entries.

    python -m tests.benchmarks.bench_storage [--entries 10000]

The limit of the lines about thumbnails is what was done before there were any: decoding the image
whole. That of the others is a second: all of it is done in workers.
"""

from __future__ import annotations

import argparse
import io
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PIL import Image

from mjgui.core import imaging
from mjgui.core.disk_usage import disk_usage
from mjgui.core.history_csv import history_csv
from mjgui.core.housekeeping import InUse, find_holdings
from mjgui.core.image_files import folder_of_task
from mjgui.core.journal import GatewayRef
from mjgui.core.resources import resource_path
from mjgui.core.spending import Charge, Period, costs
from mjgui.core.store import Store
from tests.benchmarks.measure import Figures, Row, figures, show
from tests.unit.made_up_history import fill

_RUNS = 20
_SECOND_MS = 1000.0


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--entries", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mjgui-bench-") as name:
        folder = Path(name)
        fill(folder, options.entries)
        store = Store(folder)
        rows = [*_thumbnails(store), *_entries(store, folder)]
        store.close()
    show("Thumbnails and storage", "of the limit", rows)


def _thumbnails(store: Store) -> list[Row]:
    webp = resource_path("sample/0.webp").read_bytes()
    picture = Image.open(io.BytesIO(webp))
    rows: list[Row] = []
    for kind in ("png", "jpeg", "webp"):
        stream = io.BytesIO()
        picture.save(stream, kind)
        data = stream.getvalue()
        place = folder_of_task(GatewayRef("a", "b"), kind)
        store.images.write(place, 0, data, kind)

        def make(place: str = place) -> None:
            store.thumbnails.discard(place)
            store.thumbnails.pixels(place, 0)

        whole = _each(lambda data=data: imaging.decode(data))
        rows.append(Row(f"thumbnail of a {kind}: make", _each(make), whole.median))
        read = _each(lambda place=place: store.thumbnails.pixels(place, 0))
        rows.append(Row(f"thumbnail of a {kind}: read", read, whole.median, 0.5))
    return rows


def _entries(store: Store, folder: Path) -> list[Row]:
    keys = store.history.keys()
    today = datetime.now().astimezone().date()
    entries = store.history.entries(keys)
    charges = [Charge(one.created, one.cost, one.gateway) for one in entries if one.cost]
    acts: dict[str, Callable[[], object]] = {
        f"sum up {len(charges):,} charges": lambda: costs(charges, Period.QUARTER, today),
        f"{len(entries):,} entries as CSV": lambda: history_csv(entries),
        "look at all images": lambda: find_holdings(store, InUse()),
        "measure the folder": lambda: disk_usage(folder),
        f"put {len(keys):,} into the bin": lambda: store.bin.put(keys, 1.0),
        "bring them back": lambda: store.bin.take_back(keys),
    }
    return [Row(name, _each(act, 3), _SECOND_MS, 3.0) for name, act in acts.items()]


def _each(act: Callable[[], object], runs: int = _RUNS) -> Figures:
    taken: list[float] = []
    for _ in range(runs):
        begun = time.perf_counter()
        act()
        taken.append(time.perf_counter() - begun)
    return figures(taken)


if __name__ == "__main__":
    main()
