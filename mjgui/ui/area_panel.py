"""The list of areas, with what is wrong with each."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.commands import Selection
from mjgui.app.session import Session
from mjgui.core.language import number_text, sentences, tr, tr_n
from mjgui.core.model import Area
from mjgui.ui.area_box import AreaBox
from mjgui.ui.area_menu import AreaMenu
from mjgui.ui.canvas.context import About, context_of_selection
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import icon_size, is_large
from mjgui.ui.theme import GRID, mark

_FULL_ROWS = 5
_LITTLE, _MUCH = 0.2, 0.5


class AreaPanel(QFrame):
    """Shows the areas of the mask; selecting a row selects the area, and the other way round.

    Signals:
        shown: (area index) the user wants to see this area.
    """

    shown = Signal(int)

    def __init__(
        self,
        session: Session,
        icons: IconSet,
        delete: QAction,
        menu: AreaMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._menu = menu
        self._session = session
        self._icons = icons
        self._syncing = False
        self._shown: list[tuple[Area, str]] = []
        title = QLabel(tr("Areas to repaint"), self)
        mark(title, scale="title")
        self._coverage = QLabel(self)
        self._coverage.setObjectName("coverageLabel")
        self._coverage.setAccessibleName(tr("Coverage"))
        mark(self._coverage, tone="dim", scale="small")
        self._coverage.setMinimumWidth(GRID * 6)  # else a wide number would widen the panel
        self._coverage.setWordWrap(True)
        side = Qt.AlignmentFlag.AlignLeft if is_large() else Qt.AlignmentFlag.AlignRight
        self._coverage.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        remove = QToolButton(self)
        remove.setDefaultAction(delete)
        remove.setIconSize(icon_size(16))
        remove.setAccessibleName(tr("Delete the selected areas"))
        head = QHBoxLayout()
        head.addWidget(title)
        # Beside the title there is no room for it where the text is large.
        head.addWidget(QWidget(self) if is_large() else self._coverage, 1)
        head.addWidget(remove)
        self._model = QStandardItemModel(self)
        self._list = _AreaList(self)
        self._list.setModel(self._model)
        self._list.doubleClicked.connect(self._on_double_clicked)
        self._list.menu_requested.connect(self._show_menu)
        self._list.selectionModel().selectionChanged.connect(self._on_rows_selected)
        self._empty = QLabel(
            tr("Draw on the picture: click point after point, then press Enter."), self
        )
        self._empty.setWordWrap(True)
        mark(self._empty, tone="dim")
        self._box = AreaBox(session.editor, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        if is_large():
            layout.addWidget(self._coverage)
        layout.addWidget(self._empty)
        layout.addWidget(self._list)
        layout.addWidget(self._box)
        session.review_changed.connect(self._refresh)
        session.editor.selection_changed.connect(self._show_selection)
        session.coverage.changed.connect(self._show_coverage)
        icons.changed.connect(self._refresh_anew)
        self._refresh()
        self._show_coverage(session.coverage.fraction)

    def _refresh_anew(self) -> None:
        self._shown = []
        self._refresh()

    def _refresh(self) -> None:
        """Show the areas; with each step of a drag, only the rows that change are touched."""
        areas = self._session.document.areas
        troubled = {p.area: p.text for p in reversed(self._session.problems)}
        self._syncing = True
        self._model.setRowCount(len(areas))
        rows_now = [(area, troubled.get(index, "")) for index, area in enumerate(areas)]
        for index, (area, trouble) in enumerate(rows_now):
            before = self._shown[index] if index < len(self._shown) else None
            if before is None or before[0] is not area or before[1] != trouble:
                self._show_row(index, area, trouble, before[1] if before else None)
        self._shown = rows_now
        self._syncing = False
        self._list.setVisible(bool(areas))
        self._box.setVisible(bool(areas))
        self._empty.setVisible(not areas)
        rows = min(len(areas), _FULL_ROWS)
        row_height = self._list.sizeHintForRow(0) if areas else 0
        self._list.setFixedHeight(max(rows, 1) * row_height + GRID + 2 if areas else 0)
        self._show_selection()

    def _show_row(self, index: int, area: Area, trouble: str, before: str | None) -> None:
        """Show an area in its row, where another trouble was shown before, or nothing."""
        parts = [
            tr("Area {number}", number=index + 1),
            tr_n("{n} vertex", "{n} vertices", area.vertex_count),
        ]
        if area.holes:
            parts.append(tr_n("{n} hole", "{n} holes", len(area.holes)))
        text = "  ·  ".join(parts)
        there = self._model.item(index)
        if there is not None and trouble == before and there.text() == text:
            return
        item = there or QStandardItem()
        if item.text() != text:
            item.setText(text)
        if trouble != before:
            name = ("warning", "warning") if trouble else ("polygon", "dim")
            item.setIcon(self._icons.icon(*name))
            item.setToolTip(trouble)
        item.setAccessibleText(sentences(text, trouble))
        if there is None:
            self._model.setItem(index, item)  # only now, so that the list hears of it once

    def _show_coverage(self, fraction: object) -> None:
        if not isinstance(fraction, float):
            self._coverage.setText("")
            self._coverage.setToolTip("")
            return
        share = number_text(fraction * 100, 1)
        self._coverage.setText(tr("{percent} % of the image", percent=share))
        hint = tr("MidJourney works best when about 20 to 50 % of the image is repainted.")
        if fraction and not _LITTLE <= fraction <= _MUCH:
            advice = (
                tr("Perhaps mark a little less around the things you mean.")
                if fraction > _MUCH
                else tr("Perhaps mark a little more around the things you mean.")
            )
            hint = f"{hint} {advice}"
        self._coverage.setToolTip(hint)

    def _show_selection(self) -> None:
        model = self._list.selectionModel()
        selected = QItemSelection()
        for index in sorted(self._session.editor.selection.areas):
            row = self._model.index(index, 0)
            selected.select(row, row)
        self._syncing = True
        model.select(selected, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._syncing = False

    def _on_rows_selected(self) -> None:
        if not self._syncing:
            rows = frozenset(i.row() for i in self._list.selectionModel().selectedIndexes())
            self._session.editor.select(Selection(rows))

    def _on_double_clicked(self) -> None:
        current = self._list.currentIndex()
        if current.isValid():
            self.shown.emit(current.row())

    def _show_menu(self, place: QPoint) -> None:
        """Show the menu of what is selected."""
        editor = self._session.editor
        context = context_of_selection(editor.document, editor.selection)
        if context is not None and context.about is About.AREA:
            self._menu.popup(context, place, self._list)

    def sizeHint(self) -> QSize:
        """As high as the rows need."""
        return super().sizeHint().expandedTo(QSize(GRID * 30, 0))


class _AreaList(QListView):
    """A list whose context menu is that of the selected rows; a right click selects first.

    Signals:
        menu_requested: (place on the screen) the menu is wanted there.
    """

    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("areaList")
        self.setAccessibleName(tr("Areas"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setIconSize(icon_size(16))
        self.setMinimumHeight(GRID * 7)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By key, the menu belongs to the selected rows and stands at the current one."""
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        else:
            index, model = self.indexAt(place), self.selectionModel()
            if not index.isValid():
                return
            if not model.isSelected(index):
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.menu_requested.emit(self.viewport().mapToGlobal(place))
