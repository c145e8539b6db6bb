"""The lower half of the right column: the jobs, or the tree of edits."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.ui.actions import Actions
from mjgui.ui.batch.bar import BatchBar
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.panel import JobsPanel
from mjgui.ui.theme import GRID
from mjgui.ui.tree.panel import EditsPanel
from mjgui.ui.widgets.segmented_control import SegmentedControl


class SideLists(QFrame):
    """Two lists in one place, switched by the actions "showJobs" and "showEdits".

    Above them stands how far the newest batch is, if there is one to speak of.

    Args:
        session: the batches.
        jobs: every job, the newest on top.
        edits: the family of what is edited or compared.
        actions: the two that switch, and what is done to a batch.
        icons: for the buttons.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobsPanel,
        edits: EditsPanel,
        actions: Actions,
        icons: IconSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget(self)
        self._heads = QStackedWidget(self)
        self._heads.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        switches: list[QAction] = []
        for panel, name in ((jobs, "showJobs"), (edits, "showEdits")):
            self._heads.addWidget(_row(panel.take_heading()))
            self._pages.addWidget(panel)
            switches.append(actions[name])
        switches[0].setChecked(True)
        control = SegmentedControl(switches, parent=self)
        control.setObjectName("sideListControl")
        for button, name in zip(control.buttons(), ("Jobs", "Edits"), strict=True):
            button.setObjectName(f"show{name}Button")
        control.index_changed.connect(self._pages.setCurrentIndex)
        control.index_changed.connect(self._heads.setCurrentIndex)
        head = QHBoxLayout()
        head.addWidget(control)
        head.addWidget(self._heads, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(BatchBar(session, actions, icons, self))
        layout.addWidget(self._pages, 1)


def _row(layout: QHBoxLayout) -> QWidget:
    """What stands beside the tabs while a list is shown."""
    row = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    row.setLayout(layout)
    return row
