"""The history as a page in the place of the picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.history_desk import HistoryDesk
from mjgui.core.language import number_text, tr, tr_marked, tr_n, tr_noop
from mjgui.ui.history.acts import HistoryActs
from mjgui.ui.history.filter_bar import HistoryFilterBar
from mjgui.ui.history.menu import build_menu
from mjgui.ui.history.view import HistoryGrid
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel

_NOTHING = tr_noop("Nothing yet")
_NOTHING_MORE = tr_noop(
    "Every generation that you load, and every result that you have made, is kept here. "
    "Load one by its task id above, or open image files."
)
_NO_MATCH = tr_noop("Nothing matches")
_NO_MATCH_MORE = tr_noop("Change what is looked for above, or show everything.")
_UNKEPT = tr_noop("There is no history")
_UNKEPT_MORE = tr_noop(
    "The data folder cannot be written to, so that nothing is kept from run to run."
)


class HistoryPage(QFrame):
    """The filters, the tiles, and how many there are.

    Args:
        desk: the history.
        acts: what is done to entries.
        icons: for the tiles and the buttons.

    Attributes:
        filters: where the user says what is shown.
        grid: the tiles.
        footer: the row below the tiles; more may stand at its end.

    Signals:
        chosen: (list of keys) these entries are selected.
        delete_wanted: (list of keys) Delete was pressed on these.
        left: Esc was pressed.
    """

    chosen = Signal(list)
    delete_wanted = Signal(list)
    left = Signal()

    def __init__(
        self, desk: HistoryDesk, acts: HistoryActs, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyPage")
        mark(self, surface="window")
        self._desk = desk
        self._acts = acts
        self._menu_actions: list[QAction] = []
        self._is_other_question = True
        self.filters = HistoryFilterBar(desk, icons, self)
        self.grid = HistoryGrid(desk, icons, self)
        self.footer = QHBoxLayout()
        self._words_width = 0
        """How much the words of the buttons in it take, once they had to go."""
        self._count = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        self._count.setObjectName("historyCount")
        mark(self._count, tone="dim", scale="small")
        self._title = QLabel(self)
        self._words = QLabel(self)
        self._all = QPushButton(tr("Show everything"), self)
        self._stack = QStackedWidget(self)
        # What stands above the tiles has all the height that it wants, as far as there is any.
        self._stack.setMinimumHeight(GRID * 8)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._arrange()
        self.filters.left_downwards.connect(self._enter_grid)
        self.grid.left_upwards.connect(self.filters.search.setFocus)
        self.grid.opened.connect(acts.open)
        self.grid.star_pressed.connect(self._toggle_star)
        self.grid.chosen_changed.connect(self._on_chosen)
        self.grid.menu_wanted.connect(self._show_menu)
        self.grid.delete_wanted.connect(self._on_delete)
        self._all.clicked.connect(self._show_everything)
        desk.keys_changed.connect(self._show)
        desk.filter_changed.connect(self._on_filter)
        self._show()

    @property
    def selected(self) -> list[str]:
        """The keys of the selected entries, from the top."""
        return self.grid.selected

    @property
    def footer_height(self) -> int:
        """How high the row below the tiles is, with what is left free above and below it."""
        return self.footer.sizeHint().height() + GRID * 2

    def add_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Put actions of the window at the end of the entries' menu."""
        self._menu_actions += actions

    def show_above(self, widget: QWidget) -> None:
        """Put something between the filters and the tiles."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, widget)

    def event(self, event: QEvent) -> bool:
        """See to it that the footer has room: its words go where there is little of it."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit_footer()
        return super().event(event)

    def focus_search(self) -> None:
        """Let words be typed."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what there is."""
        super().showEvent(event)
        self._desk.watch(watched=True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing while nobody looks."""
        super().hideEvent(event)
        self._desk.watch(watched=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc, from wherever in the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        mark(self._title, scale="title")
        mark(self._words, tone="dim")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setFixedWidth(GRID * 44)
        self._all.setObjectName("historyShowAll")
        nothing = QWidget(self)
        column = QVBoxLayout(nothing)
        column.setSpacing(GRID)
        column.addStretch(2)
        for widget in (self._title, self._words, self._all):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(nothing)
        self.footer.setSpacing(GRID)
        self.footer.addWidget(self._count)
        self.footer.addStretch(1)
        layout = QVBoxLayout(self)
        # A tile's own margin is for its hover: its picture stands below the search field's edge.
        layout.setContentsMargins(GRID, GRID * 2, GRID // 2, GRID)
        layout.setSpacing(GRID)
        for inset in (self.filters.layout(), self.footer):
            if inset is not None:
                inset.setContentsMargins(GRID, 0, GRID * 3 // 2, 0)
        layout.addWidget(self.filters)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self.footer)

    def _fit_footer(self) -> None:
        """Leave the icons alone of the buttons in the footer where words have no room."""
        style = Qt.ToolButtonStyle
        needed = self.footer.sizeHint().width() + GRID * 3 // 2
        if not self._words_width and needed > self.width():
            self._dress_footer(style.ToolButtonIconOnly)
            self._words_width = needed - self.footer.sizeHint().width() - GRID * 3 // 2
        elif self._words_width and needed + self._words_width <= self.width():
            self._words_width = 0
            self._dress_footer(style.ToolButtonTextBesideIcon)

    def _dress_footer(self, style: Qt.ToolButtonStyle) -> None:
        for at in range(self.footer.count()):
            item = self.footer.itemAt(at)
            button = item.widget() if item is not None else None
            if isinstance(button, QToolButton) and not button.icon().isNull():
                button.setToolButtonStyle(style)

    def _show(self) -> None:
        desk, keys = self._desk, self._desk.keys
        self.grid.show_keys(keys, from_top=self._is_other_question)
        self._is_other_question = False
        is_empty = desk.has_answer and not keys
        self._stack.setCurrentIndex(1 if is_empty else 0)
        if not desk.is_kept:
            title, words = _UNKEPT, _UNKEPT_MORE
        elif desk.total:
            title, words = _NO_MATCH, _NO_MATCH_MORE
        else:
            title, words = _NOTHING, _NOTHING_MORE
        self._title.setText(tr_marked(title))
        self._words.setText(tr_marked(words))
        self._words.setMinimumHeight(self._words.heightForWidth(self._words.width()))
        self._all.setVisible(desk.filter.is_on and desk.total > 0)
        self._show_count()

    def _show_count(self) -> None:
        desk, chosen = self._desk, len(self.grid.selected)
        total, shown = desk.total, number_text(len(desk.keys))
        if desk.filter.is_on:
            words = tr_n("{shown} of {n} entry", "{shown} of {n} entries", total, shown=shown)
        else:
            words = tr_n("{n} entry", "{n} entries", total)
        if chosen > 1:
            selected = tr_n("{n} selected", "{n} selected", chosen)
            words = tr("{entries}, {selected}", entries=words, selected=selected)
        self._count.set_full_text(words if desk.has_answer else "")

    def _on_filter(self) -> None:
        self._is_other_question = True

    def _on_chosen(self) -> None:
        self._show_count()
        self.chosen.emit(self.grid.selected)

    def _enter_grid(self) -> None:
        if not self.grid.current:
            self.grid.select_first()
        self.grid.setFocus()

    def _toggle_star(self, key: str) -> None:
        self._acts.toggle_star([key])

    def _on_delete(self) -> None:
        keys = self.grid.selected
        if keys:
            self.delete_wanted.emit(keys)

    def _show_everything(self) -> None:
        self.filters.clear()
        self.focus_search()

    def _show_menu(self, place: QPoint) -> None:
        keys = self.grid.selected
        if keys:
            build_menu(keys, self._desk, self._acts, self, self._menu_actions).popup(place)
