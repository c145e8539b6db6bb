"""Faults that meet a submission on its way, and what all of them must leave untouched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mjgui.app.jobs import JobState
from mjgui.core.errors import Charge
from tests.faults.bench import Bench
from tests.faults.table import Fault


@dataclass(frozen=True, kw_only=True)
class SubmitFault(Fault):
    """A fault between pressing Submit and the end of the job.

    Attributes:
        inject: makes the fault, before Submit is pressed.
        ends: how the job ends.
        posts: how many POSTs arrive at the gateway.
        pictures: how many results are there in the end.
        is_taken_up: "Take up again" then brings the results, without a POST.
        focus: the widget that has the focus then; empty where that does not matter.
    """

    inject: Callable[[Bench], None]
    ends: JobState
    posts: int = 1
    pictures: int | None = None
    is_taken_up: bool = False
    focus: str = ""


def check(bench: Bench, fault: SubmitFault) -> None:
    """Inject the fault, submit, and hold the window to its promises."""
    before = bench.typed
    fault.inject(bench)
    bench.submit()
    job = bench.wait_for_job()
    assert job.state is fault.ends, job.error and job.error.report()
    bench.sees(fault.sees)
    if fault.ends in {JobState.FAILED, JobState.UNKNOWN}:
        bench.message_with(fault.sees)
    assert bench.posts == fault.posts
    if job.can_take_up and job.state is JobState.FAILED:
        assert "Check again" in [button.text for button in bench.hands.message.buttons]
        assert job.error is not None
        assert job.error.charge is not Charge.NONE or job.error.code == "task.failed"
    if fault.pictures is not None:
        assert sum(slot.picture is not None for slot in job.slots) == fault.pictures
    if fault.focus:
        bench.hands.wait(lambda: bench.hands.focus.objectName() == fault.focus)
    assert bench.typed == before
    if fault.is_taken_up:
        bench.gateway.calm()
        assert bench.take_up_again().state is JobState.DONE
        assert bench.posts == fault.posts
    bench.goes_on()
