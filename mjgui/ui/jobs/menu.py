"""The menu of the selected jobs: what can be done with them now, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mjgui.app.going_on import Reuse
from mjgui.app.job import Job, JobState
from mjgui.core.errors import TaskFailedError
from mjgui.core.language import tr, tr_n
from mjgui.ui.going_on.again import AgainMenu
from mjgui.ui.jobs.acts import JobActs


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu.

    Attributes:
        text: what it says, with a mnemonic that no other line has.
        do: what it does.
        section: entries of different sections are parted by a line.
        menu: makes the menu that opens beside it, in the place of doing anything.
    """

    text: str
    do: Callable[[], object]
    section: int
    menu: Callable[[QWidget], QMenu] | None = None


def entries(jobs: Sequence[Job], acts: JobActs) -> list[Entry]:
    """What can be done with the selected jobs."""
    found = _of_one(jobs[0], acts) if len(jobs) == 1 else []
    return found + _deleting(jobs, acts)


def build_menu(jobs: Sequence[Job], acts: JobActs, parent: QWidget) -> QMenu:
    """Make the menu of the selected jobs; it is deleted when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    section = None
    for entry in entries(jobs, acts):
        if section is not None and entry.section != section:
            menu.addSeparator()
        section = entry.section
        action = QAction(entry.text, menu)
        if entry.menu is not None:
            action.setMenu(entry.menu(menu))
        else:
            action.triggered.connect(partial(_call, entry.do))
        menu.addAction(action)
    return menu


def _of_one(job: Job, acts: JobActs) -> list[Entry]:
    ended = not job.state.is_active
    again = tr("&Submit again (a new, paid submission)") if job.is_paid else tr("&Submit again")
    offers: tuple[tuple[bool, str, Callable[[str], object], int], ...] = (
        (job.has_pictures, tr("&Compare"), acts.open, 0),
        (acts.can_compare_against(job), tr("Compare &against this"), acts.compare_against, 0),
        (ended and job.error is not None, tr("S&how what happened"), acts.explain, 0),
        (job.state.is_active, tr("Stop &waiting"), acts.stop, 1),
        (job.can_take_up, _take_up_text(job), acts.take_up, 1),
        (acts.can_check_account(job), tr("Check my acc&ount"), acts.check_account, 1),
        (job.can_submit_again, again, acts.submit_again, 1),
        (job.has_pictures, tr("&Edit this result"), acts.edit_result, 2),
        (True, tr("&Use this mask and prompt"), acts.reuse, 2),
        (True, tr("Same &mask, other prompt"), partial(acts.reuse, how=Reuse.MASK), 2),
        (True, tr("Same &prompt, other mask"), partial(acts.reuse, how=Reuse.PROMPT), 2),
        (job.task is not None, tr("Copy tas&k id"), acts.copy_task_id, 3),
        (True, tr("Cop&y details"), acts.copy_details, 3),
    )
    found = [Entry(text, partial(do, job.id), at) for can, text, do, at in offers if can]
    if job.can_submit_again:
        run = partial(acts.submit_again, job.id)
        found.append(Entry(tr("&Run again"), run, 2, _again(job, acts)))
    return sorted(found, key=lambda entry: entry.section)


def _again(job: Job, acts: JobActs) -> Callable[[QWidget], QMenu]:
    run = partial(acts.run_again, job.id)
    return lambda parent: AgainMenu(acts.batches, lambda: job, run, parent)


def _deleting(jobs: Sequence[Job], acts: JobActs) -> list[Entry]:
    ended = [job for job in jobs if not job.state.is_active]
    found: list[Entry] = []
    if len(jobs) == 1 and ended:
        found.append(Entry(tr("&Delete"), partial(acts.delete, ended), 4))
    elif ended:
        text = tr_n("&Delete {n} job", "&Delete {n} jobs", len(ended))
        found.append(Entry(text, partial(acts.delete, ended), 4))
    finished = acts.finished
    if len(finished) > 1:
        text = tr_n("Delete {n} &finished job", "Delete all {n} &finished jobs", len(finished))
        found.append(Entry(text, partial(acts.delete, finished), 4))
    return found


def _take_up_text(job: Job) -> str:
    """What looking at a task again is for."""
    if job.state is JobState.DONE:
        return tr("&Get the missing images")
    if job.error is not None and job.error.code == TaskFailedError.code:
        return tr("Check a&gain")  # some that were reported failed complete later all the same
    return tr("Take up a&gain")


def _call(do: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
    """Do it, leaving out whether a menu's entry is checked, which PySide tells or not."""
    do()
