"""The menu of entries of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mjgui.app.history_desk import HistoryDesk
from mjgui.app.history_reading import HistoryItem
from mjgui.core.language import tr
from mjgui.ui.history.acts import HistoryActs

Entry = tuple[str, Callable[[], object]]


def build_menu(
    keys: Sequence[str],
    desk: HistoryDesk,
    acts: HistoryActs,
    parent: QWidget,
    more: Sequence[QAction] = (),
) -> QMenu:
    """Return what can be done with these entries; it deletes itself when it closes.

    Args:
        keys: the entries that are selected.
        desk: knows what they are.
        acts: does it.
        parent: the widget it belongs to.
        more: actions of the window for entries, however many.
    """
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    item = desk.item(keys[0]) if len(keys) == 1 else None
    if item is not None:
        for group in entries_of(item, acts):
            for text, act in group:
                menu.addAction(text).triggered.connect(partial(_do, act))
            if group:
                menu.addSeparator()
    for action in more:
        menu.addAction(action)
    return menu


def entries_of(item: HistoryItem, acts: HistoryActs) -> tuple[list[Entry], ...]:
    """What can be done with one entry, in groups: texts with mnemonics, and what they do."""
    entry, key = item.entry, item.entry.key
    is_job = entry.job_id is not None
    first: list[Entry] = []
    if is_job:
        text = tr("&Compare") if item.has_results else tr("S&how what happened")
        first.append((text, partial(acts.open, key)))
    if entry.task_id is not None and item.has_results:
        text = tr("Edit the &result") if is_job else tr("Ed&it")
        first.append((text, partial(acts.edit, key)))
    if is_job:
        first.append((tr("&Use this mask and prompt"), partial(acts.reuse, key)))
    if entry.parent_task_id:
        first.append((tr("Edit &what it was made from"), partial(acts.edit_parent, key)))
    if item.has_results:
        first.append((tr("Sh&ow in the tree of edits"), partial(acts.show_in_tree, key)))
    copies: list[Entry] = []
    if entry.prompt:
        copies.append((tr("Copy &prompt"), partial(acts.copy, entry.prompt)))
    if entry.task_id:
        copies.append((tr("Copy tas&k id"), partial(acts.copy, entry.task_id)))
    copies.append((tr("Cop&y details"), partial(acts.copy_details, key)))
    return first, copies


def _do(act: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
    act()
