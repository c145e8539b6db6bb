"""A process that is killed in mid-write leaves everything that it had acknowledged, whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from mjgui.core.image_files import folder_of_job
from mjgui.core.model import JobId
from mjgui.core.store import Store

ROUNDS = 20

WRITER = """
import sys
from mjgui.core.drafts import Desk
from mjgui.core.image_files import folder_of_job
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Area, Document, Frame, JobId, Task
from mjgui.core.store import Store
from pathlib import Path

folder, start = Path(sys.argv[1]), int(sys.argv[2])
store = Store(folder)
gateway = GatewayRef("midjourney", "https://gateway.test")
print("ready", flush=True)
for number in range(start, start + 100_000):
    name = JobId(str(number))
    document = Document(Frame(1000, 1000), (Area.of([(number, 0), (9, 9), (0, 9)]),))
    store.journal.intend(JobRecord(name, gateway, "p", 0, document, float(number), "sending"))
    store.images.write(folder_of_job(name), 0, str(number).encode() * 20_000, "png")
    store.journal.note_answer(name, Task(f"task {number}", "in_progress"), "waiting")
    store.drafts.save(gateway, Desk(remix_prompt=str(number)), {("t", 0): document})
    print(number, flush=True)
"""


def test_twenty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    luck = random.Random(20261122)
    acknowledged: list[int] = []
    for _ in range(ROUNDS):
        start = acknowledged[-1] + 2 if acknowledged else 0
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder), str(start)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdout is not None
        with writer, writer.stdout:
            assert writer.stdout.readline() == "ready\n"
            if not acknowledged:  # however slow the machine is
                acknowledged.append(int(writer.stdout.readline()))
            time.sleep(luck.uniform(0.0, 0.12))
            writer.kill()
            acknowledged += [int(line) for line in writer.stdout if line.endswith("\n")]
        check(folder, acknowledged)


def check(folder: Path, acknowledged: list[int]) -> None:
    store = Store(folder)
    try:
        assert store.problem is None
        pages = list(store.journal.pages(frozenset({"sending", "waiting"}), 50))
        found = [entry for page in pages for entry in page.records]
        assert not any(page.damaged for page in pages)
        tasks = {entry.id: entry.task for entry in found}
        for number in acknowledged:
            task = tasks[JobId(str(number))]
            assert task is not None
            assert task.id == f"task {number}"
        for entry in found:
            images = store.images
            if images.numbers(folder_of_job(entry.id)):
                whole = str(entry.id).encode() * 20_000
                assert images.read(folder_of_job(entry.id), 0) == whole
        if acknowledged:
            drawn = store.drafts.masks("t")[0].areas[0].points[0][0]
            assert drawn >= acknowledged[-1]
    finally:
        store.close()
