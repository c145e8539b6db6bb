"""Who comes from whom: jobs as a forest of edits, from generations down to the newest result.

A generation has images, an image is edited by jobs, a job makes a task with images of its own, and
so on. What is kept of it is the jobs and two links of each: the task that it edits, and the task
that it has made. Everything else follows from them.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edit:
    """One job, as far as the tree needs to know it.

    Attributes:
        job_id: the job.
        parent: the task whose image it edits.
        image_no: which of its images, 0 – 3.
        created: when it was submitted, seconds since the epoch.
        task_id: the task that it has made; None where there is none.
    """

    job_id: str
    parent: str
    image_no: int
    created: float
    task_id: str | None = None

    @property
    def age(self) -> tuple[float, str]:
        """What jobs are ordered by: the time, then the id."""
        return self.created, self.job_id


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a family as it is drawn: a generation at its root, or a job below it.

    In each lane left of its own a line goes on past the row; what else is drawn follows from the
    three facts.

    Attributes:
        task_id: the task of the root, or the one that the job has made.
        job_id: the job; empty at the root.
        lane: how far to the right it stands. A chain of edits stays in its lane.
        is_branch: whether it leaves the lane beside its own here, for others follow below there.
        goes_on: whether something made from it follows in its lane.
    """

    task_id: str | None
    job_id: str
    lane: int
    is_branch: bool
    goes_on: bool


class Lineage:
    """The forest of all jobs. Each change costs little, however many there are.

    Only an older job can have made what a job edits: foreign data may say otherwise, and would
    lead in a circle. Of two jobs that claim the same task the older one has made it.
    """

    def __init__(self) -> None:
        self._edits: dict[str, Edit] = {}
        self._makers: dict[str, list[tuple[float, str]]] = {}
        self._below: dict[str, list[tuple[float, str]]] = {}  # by the task that is edited

    def __len__(self) -> int:
        return len(self._edits)

    def put(self, edit: Edit) -> bool:
        """Add a job, or what is known of it now; whether the forest is another."""
        before = self._edits.get(edit.job_id)
        if before == edit:
            return False
        if before is not None:
            self.remove(edit.job_id)
        self._edits[edit.job_id] = edit
        insort(self._below.setdefault(edit.parent, []), edit.age)
        if edit.task_id is not None:
            insort(self._makers.setdefault(edit.task_id, []), edit.age)
        return True

    def remove(self, job_id: str) -> bool:
        """Take a job out; whether it was there. What was made from its result stays."""
        edit = self._edits.pop(job_id, None)
        if edit is None:
            return False
        _take_out(self._below, edit.parent, edit.age)
        if edit.task_id is not None:
            _take_out(self._makers, edit.task_id, edit.age)
        return True

    def edit(self, job_id: str) -> Edit | None:
        """What is known of a job."""
        return self._edits.get(job_id)

    def maker(self, task_id: str) -> Edit | None:
        """The job that has made a task, None where no known one has."""
        makers = self._makers.get(task_id)
        return self._edits[makers[0][1]] if makers else None

    def root_of(self, task_id: str) -> str:
        """The task at the root of the family that a task belongs to."""
        maker = self.maker(task_id)
        return (self.root_of_job(maker.job_id) if maker is not None else None) or task_id

    def root_of_job(self, job_id: str) -> str | None:
        """The task at the root of the family of a job, None for one that is not known."""
        edit = self._edits.get(job_id)
        if edit is None:
            return None
        while (parent := self._parent(edit)) is not None:
            edit = parent
        return edit.parent

    def numbers_edited(self, task_id: str) -> frozenset[int]:
        """Which images (0 – 3) of a task are edited by any job."""
        return frozenset(edit.image_no for edit in self._edits_of(task_id))

    def roots(self) -> tuple[str, ...]:
        """The tasks at the roots of all families."""
        found: dict[str, None] = {}
        for edit in self._edits.values():
            if self._parent(edit) is None:
                found[edit.parent] = None
        return tuple(found)

    def family(self, root: str) -> tuple[Row, ...]:
        """The rows of a family, from its root down.

        What was worked on last comes last, and goes on in the lane of what it was made from; what
        was left before is a branch above it.

        Args:
            root: the task at the root, as `root_of` gives it.
        """
        top = [edit for edit in self._edits_of(root) if self._parent(edit) is None]
        order = list(top)
        below: dict[str, list[Edit]] = {}
        for edit in order:  # grows meanwhile, each job after the one it was made from
            below[edit.job_id] = list(self._children(edit))
            order += below[edit.job_id]
        latest: dict[str, tuple[float, str]] = {}
        for edit in reversed(order):
            latest[edit.job_id] = max(
                (latest[child.job_id] for child in below[edit.job_id]), default=edit.age
            )

        def by_work(edit: Edit) -> tuple[float, str]:
            return latest[edit.job_id]

        rows = [Row(root, "", 0, is_branch=False, goes_on=bool(top))]
        # What is still to be drawn, the next one last.
        waiting = _in_lanes(sorted(top, key=by_work), 0)
        while waiting:
            edit, lane, is_branch = waiting.pop()
            children = sorted(below[edit.job_id], key=by_work)
            rows.append(Row(edit.task_id, edit.job_id, lane, is_branch, bool(children)))
            waiting += _in_lanes(children, lane)
        return tuple(rows)

    def _children(self, edit: Edit) -> Iterator[Edit]:
        if edit.task_id is not None and self.maker(edit.task_id) == edit:
            for child in self._edits_of(edit.task_id):
                if child.age > edit.age:
                    yield child

    def _edits_of(self, task_id: str) -> Iterator[Edit]:
        for _, job_id in self._below.get(task_id, ()):
            yield self._edits[job_id]

    def _parent(self, edit: Edit) -> Edit | None:
        """The job that has made what a job edits, None at the top of a family."""
        maker = self.maker(edit.parent)
        return maker if maker is not None and maker.age < edit.age else None


def _take_out(table: dict[str, list[tuple[float, str]]], key: str, age: tuple[float, str]) -> None:
    ages = table[key]
    del ages[bisect_left(ages, age)]
    if not ages:
        del table[key]


def _in_lanes(edits: list[Edit], lane: int) -> list[tuple[Edit, int, bool]]:
    """Give the last one its parent's lane, the others the next; the first one comes last."""
    placed = [(edit, lane + 1, True) for edit in edits[:-1]]
    placed += [(edit, lane, False) for edit in edits[-1:]]
    return placed[::-1]
