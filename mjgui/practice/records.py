"""What the practice gateway remembers of a task, and how it says it on the wire."""

from __future__ import annotations

from typing import Literal

import msgspec

from mjgui.core.model import IMAGES_PER_GENERATION, MODEL_NAME, Submission
from mjgui.practice.refusal import Code

Status = Literal["queued", "in_progress", "completed", "failed"]


class TaskRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A task at one moment; also what the store keeps of it, as JSON.

    Attributes:
        id: the task's id.
        created_at: when it was accepted, in whole seconds since 1970 (UTC).
        width: the width of its images in pixels, the same as that of the image it edits.
        height: the height likewise.
        status: one of the contract's words.
        progress: 0.0 – 1.0.
        submission: the request; None for the sample, which nobody asked for.
        base_url: what the asker called this gateway, without a slash at the end; the callback's
            image addresses begin with it.
        attempts: how often work on it has begun.
        problem: why it failed; empty unless it did.
    """

    id: str
    created_at: int
    width: int
    height: int
    status: Status = "queued"
    progress: float = 0.0
    submission: Submission | None = None
    base_url: str = ""
    attempts: int = 0
    problem: str = ""

    @property
    def is_finished(self) -> bool:
        """Whether nothing will change any more."""
        return self.status in {"completed", "failed"}


def task_answer(record: TaskRecord, base_url: str) -> dict[str, object]:
    """Return the contract's JSON of a task, with image addresses below `base_url`.

    The Go client of the vendor (VtrixAI/vtrix-cli, `internal/generation/client.go`) fixes the
    types: `created_at` an integer, `progress` a number, `cost` and `unit_price` strings.
    """
    answer: dict[str, object] = {
        "id": record.id,
        "model": MODEL_NAME,
        "created_at": record.created_at,
        "status": record.status,
        "progress": record.progress,
        "metadata": {},
    }
    if record.status == "completed":
        # Each image names its task, so that a client that edits on from the image's jobId and one
        # that edits on from the task's id both arrive at the same place.
        images = [
            {
                "type": "image",
                "url": f"{base_url}/images/{record.id}/{number}.png",
                "jobId": record.id,
            }
            for number in range(IMAGES_PER_GENERATION)
        ]
        answer["output"] = [{"content": images}]
        answer["usage"] = {
            "cost": "0.000",
            "discount": 1.0,
            "quantity": IMAGES_PER_GENERATION,
            "unit_price": "0.000",
        }
    elif record.status == "failed":
        answer["error"] = {"code": Code.GENERATION_FAILED.value, "error_message": record.problem}
    return answer
