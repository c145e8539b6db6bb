"""A made-up journal with thousands of jobs, for benchmarks and tests of the history."""

from __future__ import annotations

import io
import random
import sqlite3
import time
from decimal import Decimal
from pathlib import Path

from PIL import Image

from mjgui.core.database import Database
from mjgui.core.image_files import ImageFiles, folder_of_job, folder_of_task
from mjgui.core.journal import GatewayRef
from mjgui.core.model import Area, Document, Frame, JobId, Task
from mjgui.core.records import encode_document, encode_task
from mjgui.core.store import DATABASE_NAME, IMAGES_NAME, MIGRATIONS

GATEWAY = GatewayRef("midjourney", "https://gateway.invalid")
WORDS = (
    *("a", "red", "kite", "over", "the", "northern", "sea", "at", "dawn", "with", "fog", "soft"),
    *("light", "old", "lighthouse", "on", "cliffs", "glass", "vase", "still", "life", "Ölbild"),
    *("dunes", "quiet", "water", "reflection", "of", "mountains", "copper", "sky"),
)
STATES = (*("done",) * 16, "failed", "stopped", "outcome unknown", "done")
TAGS = ("client", "final", "cover", "to print", "idea")
HOUR = 3600.0
_INSERT = (
    "INSERT INTO jobs (id, gateway, base_url, parent_task_id, image_no, mask, mask_url,"
    " remix_prompt, callback, created, state, task_id, answer, cost, ended)"
    " VALUES (?, ?, ?, ?, ?, ?, '', ?, '', ?, ?, ?, ?, ?, ?)"
)


def fill(folder: Path, count: int, *, pictures: int = 120, seed: int = 7) -> None:
    """Make a data folder with so many jobs, the newest of which have pictures.

    Args:
        folder: the data folder.
        count: how many jobs.
        pictures: how many of them have their four images on disk.
        seed: makes the same ones again.
    """
    chance = random.Random(seed)
    Database(folder / DATABASE_NAME, MIGRATIONS).close()
    mask = encode_document(
        Document(Frame(1024, 768), (Area.of([(200, 200), (700, 250), (500, 600)]),))
    )
    now = time.time()
    images = ImageFiles(folder / IMAGES_NAME)
    jobs: list[tuple[object, ...]] = []
    marks: list[tuple[object, ...]] = []
    for number in range(count):
        state = chance.choice(STATES)
        at = now - (count - number) * HOUR * chance.uniform(0.9, 1.0)
        prompt = " ".join(chance.choices(WORDS, k=chance.randint(4, 30)))
        cost = chance.choice(("0.0520", "0.1040", "0", "0.2600"))
        name = f"task-{number:06}"
        task = None if state == "outcome unknown" else Task(name, "completed", cost=Decimal(cost))
        jobs.append(
            (
                *(f"{number:032x}", GATEWAY.kind, GATEWAY.base_url, f"parent-{number // 4:05}"),
                *(number % 4, mask, prompt, at, state, None if task is None else name),
                *(None if task is None else encode_task(task), None if task is None else cost),
                at + 60,
            )
        )
        if number % 9 == 0 or number % 5 == 0:
            tags = "\n".join(chance.sample(TAGS, k=chance.randint(0, 2)))
            note = "Send this one to the printer" if number % 15 == 0 else ""
            marks.append((f"job:{number:032x}", int(number % 9 == 0), tags, note))
        if number >= count - pictures and task is not None and state == "done":
            original = folder_of_job(JobId(f"{number:032x}"))
            images.write(original, 0, _picture(chance), "jpeg")
            for image in range(4):
                images.write(folder_of_task(GATEWAY, name), image, _picture(chance), "jpeg")
    with sqlite3.connect(folder / DATABASE_NAME) as raw:
        raw.executemany(_INSERT, jobs)
        raw.executemany("INSERT INTO marks (key, starred, tags, note) VALUES (?, ?, ?, ?)", marks)
    raw.close()


def _picture(chance: random.Random) -> bytes:
    """A picture of a few soft stripes."""
    small = Image.new("RGB", (3, 3))
    small.putdata([tuple(chance.randint(20, 235) for _ in range(3)) for _ in range(9)])
    stream = io.BytesIO()
    small.resize((512, 384), Image.Resampling.BICUBIC).save(stream, "JPEG", quality=85)
    return stream.getvalue()
