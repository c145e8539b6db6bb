"""The panel "Edits": the family of what is edited or compared."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mjgui.app.session import Session
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.lineage import Row
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.acts import JobActs
from mjgui.ui.jobs.menu import build_menu
from mjgui.ui.theme import GRID
from mjgui.ui.tree.delegate import EditDelegate
from mjgui.ui.tree.model import EditModel
from mjgui.ui.tree.view import EditList
from mjgui.ui.widgets.list_panel import ListPanel

_NOTHING = tr_noop("The chain of edits appears here once an image is loaded.")


class EditsPanel(ListPanel):
    """What was made from what: Enter compares, a digit or a double-click edits one image.

    Args:
        session: the tree, and where it leads back to.
        acts: does what the menu of a job says.
        icons: for the rows.
    """

    def __init__(
        self, session: Session, acts: JobActs, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        view = EditList()
        super().__init__(tr("Edits"), view, tr_marked(_NOTHING), parent)
        self._session = session
        self._acts = acts
        self._tree = session.edits
        self._list = view
        self._model = EditModel(self._tree, self)
        view.setModel(self._model)
        view.setItemDelegate(EditDelegate(self._tree, icons, view))
        view.setMinimumHeight(GRID * 10)
        view.setAccessibleDescription(tr("Enter compares a result; 1 to 4 edit one of the images."))
        view.opened.connect(self.open)
        view.image_opened.connect(self.open_image)
        view.menu_wanted.connect(self._show_menu)
        self._tree.rows_changed.connect(self._on_rows)
        self._tree.current_changed.connect(self._follow)
        self._tree.pictures_changed.connect(view.viewport().update)
        icons.changed.connect(view.viewport().update)
        # Elapsed times go on while a job is at work; they are painted, not kept.
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(view.viewport().update)
        session.jobs.changed.connect(self._keep_clock)
        self._on_rows()

    def open(self, row: Row) -> None:
        """Step back to a row: to the comparison of a job, or to the images of the root."""
        if row.job_id:
            self._acts.open(row.job_id)
        else:
            edited = sorted(self._tree.numbers_edited(row))
            self.open_image(row, edited[-1] if edited else 0)

    def open_image(self, row: Row, number: int) -> None:
        """Edit image `number` (0 – 3) of a row, its mask as it was left."""
        if row.task_id is not None:
            gateway = self._tree.gateway_of(row)
            self._session.going_on.step_back(row.task_id, number, gateway)

    def _on_rows(self) -> None:
        if self._tree.rows:
            self.show_list()
        else:
            self.show_nothing(tr_marked(_NOTHING))
        self._follow()

    def _follow(self) -> None:
        """Keep what is edited or compared in view, unless somebody looks around here."""
        index = self._model.index_of(self._tree.current)
        if index.isValid() and not self._list.hasFocus():
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def _keep_clock(self) -> None:
        is_active = self._session.jobs.active_count > 0
        if is_active and not self._clock.isActive():
            self._clock.start()
        elif not is_active:
            self._clock.stop()

    def _show_menu(self, place: QPoint) -> None:
        row = self._list.row
        if row is None:
            return
        job = self._tree.job(row)
        if job is not None:
            build_menu([job], self._acts, self).popup(place)
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for number in range(IMAGES_PER_GENERATION):
            action = QAction(tr("Edit image &{number}", number=number + 1), menu)
            action.triggered.connect(partial(self._on_image, row, number))
            menu.addAction(action)
        menu.popup(place)

    def _on_image(self, row: Row, number: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
        self.open_image(row, number)
