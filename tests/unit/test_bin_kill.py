"""A process that is killed while it deletes, brings back and empties loses nothing that is kept."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from mjgui.core.history import job_key
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef
from mjgui.core.model import JobId
from mjgui.core.store import Store

ROUNDS = 10
JOBS = 60
GATEWAY = GatewayRef("midjourney", "https://gateway.test")

MAKER = """
import sys
from mjgui.core.image_files import folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef, JobRecord
from mjgui.core.model import Document, Frame, JobId, Task
from mjgui.core.store import Store
from pathlib import Path

store = Store(Path(sys.argv[1]))
gateway = GatewayRef("midjourney", "https://gateway.test")
for number in range(int(sys.argv[2])):
    name = JobId(str(number))
    document = Document(Frame(1000, 1000))
    store.journal.intend(JobRecord(name, gateway, "p", 0, document, float(number), "sending"))
    store.journal.note_answer(name, Task(f"task {number}", "completed"), "done")
    store.images.write(folder_of_job(name), 0, b"original", "png")
    for image in range(4):
        store.images.write(folder_of_task(gateway, f"task {number}"), image, b"result", "png")
store.close()
"""

EMPTIER = """
import sys
from mjgui.core.history import job_key
from mjgui.core.store import Store
from pathlib import Path

store = Store(Path(sys.argv[1]))
numbers = [int(number) for number in sys.argv[2].split(",")]
keys = [job_key(str(number)) for number in numbers]
store.bin.put(keys, 1.0)
store.bin.take_back(keys[::3])
print("ready", flush=True)
store.bin.empty(keys)
print("emptied", flush=True)
sys.stdin.read()
"""


def test_a_kill_between_deleting_and_emptying_keeps_what_was_brought_back(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    subprocess.run([sys.executable, "-c", MAKER, str(folder), str(JOBS)], check=True)
    luck = random.Random(20261127)
    alive = set(range(JOBS))
    for _ in range(ROUNDS):
        chosen = sorted(luck.sample(sorted(alive), min(6, len(alive))))
        brought_back = set(chosen[::3])
        emptier = subprocess.Popen(
            [sys.executable, "-c", EMPTIER, str(folder), ",".join(map(str, chosen))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert emptier.stdout is not None
        with emptier, emptier.stdout:
            assert emptier.stdout.readline() == "ready\n"
            time.sleep(luck.uniform(0.0, 0.02))
            emptier.kill()
        alive -= set(chosen) - brought_back
        check(folder, alive)
    assert alive


def check(folder: Path, alive: set[int]) -> None:
    """Those that are alive are whole; of all others the next start leaves nothing."""
    store = Store(folder)
    try:
        assert store.problem is None
        assert set(store.history.keys()) == {job_key(str(number)) for number in alive}
        for number in alive:
            assert store.images.numbers(folder_of_job(JobId(str(number)))) == {0}
            task = folder_of_task(GATEWAY, f"task {number}")
            assert [store.images.read(task, image) for image in range(4)] == [b"result"] * 4
        store.bin.empty(store.bin.keys())
        for number in set(range(JOBS)) - alive:
            assert store.journal.record(JobId(str(number))) is None
            assert not store.images.numbers(folder_of_job(JobId(str(number))))
            assert not store.images.numbers(folder_of_task(GATEWAY, f"task {number}"))
    finally:
        store.close()
