"""What the window is made of, and where each part stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.history_desk import HistoryDesk
from mjgui.app.selecting import Selector
from mjgui.app.session import Session
from mjgui.core.language import tr, tr_noop
from mjgui.ui.actions import Actions
from mjgui.ui.area_menu import AreaMenu
from mjgui.ui.area_panel import AreaPanel
from mjgui.ui.batch.panel import BatchPanel
from mjgui.ui.blend_panel import BlendPanel
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.canvas_page import CanvasPage
from mjgui.ui.coach_card import CoachCard
from mjgui.ui.compare.view import CompareView
from mjgui.ui.compare_panel import ComparePanel
from mjgui.ui.filmstrip import Filmstrip
from mjgui.ui.form_panel import FormPanel
from mjgui.ui.going_on.panel import GoOnPanel
from mjgui.ui.going_on.tiles import ResultTiles
from mjgui.ui.hint_line import HintLine
from mjgui.ui.history.acts import HistoryActs
from mjgui.ui.history.details import HistoryDetails
from mjgui.ui.history.page import HistoryPage
from mjgui.ui.history.wiring import HistoryWiring
from mjgui.ui.icons import IconSet
from mjgui.ui.jobs.acts import JobActs
from mjgui.ui.jobs.panel import JobsPanel
from mjgui.ui.operation_bar import OperationBar
from mjgui.ui.save_panel import SavePanel
from mjgui.ui.side_lists import SideLists
from mjgui.ui.submit_panel import SubmitPanel
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.tool_strip import ToolStrip
from mjgui.ui.top_bar import TopBar
from mjgui.ui.tree.panel import EditsPanel
from mjgui.ui.widgets.margin_scroll import MarginScroll
from mjgui.ui.widgets.message_bar import MessageBar
from mjgui.ui.widgets.second_click import SecondClicks

_COLUMN_WIDTH = GRID * 40
_PICTURE_WIDTH = GRID * 130
_LEAST_PICTURE = GRID * 40
_LISTS_HEIGHT = GRID * 36
_PANELS_HEIGHT = GRID * 70

_Panels = Sequence[QWidget | tuple[QWidget, ...]]
"""What stands below each other; panels of a tuple belong together, closer than the rest."""


class WindowParts(QWidget):
    """The central widget: every panel, laid out, nothing wired to anything but the session.

    The two modes and the history are pages of stacks, switched by `show_page`.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        selector: Selector,
        history: HistoryDesk,
        job_acts: JobActs,
        actions: Actions,
        icons: IconSet,
        look: CanvasStyle,
    ) -> None:
        super().__init__(window)
        self.top = TopBar(session, actions, icons)
        self.message_bar = MessageBar(icons)
        self.message_bar.setObjectName("messageBar")
        self.operation_bar = OperationBar()
        self.coach_card = CoachCard(icons)
        self.tools = ToolStrip(actions)
        painting = session.mask_desk.painting
        self.canvas = Canvas(session.editor, look, selector=selector, painting=painting)
        self.compare_view = CompareView(session.start_chore, icons.theme)
        self.hint_line = HintLine(actions)
        self.images = Filmstrip("imageChoice", tr_noop("Image {number} of {count}"), icons)
        self.results = Filmstrip(
            "resultChoice",
            tr_noop("Result {number} of {count}"),
            icons,
            leading=tr("Original"),
        )
        paste = session.mask_desk.clipboard.paste
        menu = AreaMenu(actions, session.editor, self.canvas.close_draft, lambda at: paste(0.0, at))
        self.areas = AreaPanel(session, icons, actions["deleteArea"], menu)
        self.form = FormPanel(session, icons, actions)
        self.batch = BatchPanel(session, icons, actions["toggleBatch"])
        self.submit = SubmitPanel(session, icons, actions)
        self.compare_panel = ComparePanel(session, self.compare_view, actions, icons)
        self.blend = BlendPanel(session.blending, actions, icons)
        self.go_on = GoOnPanel(session, actions, icons)
        ResultTiles(session, self.results)
        self.save = SavePanel(actions, icons)
        jobs, edits = JobsPanel(session, job_acts, icons), EditsPanel(session, job_acts, icons)
        self.lists = SideLists(session, jobs, edits, actions, icons)
        self.history_acts = HistoryActs(session, history, job_acts, self)
        self.history = HistoryPage(history, self.history_acts, icons)
        self.entry = HistoryDetails(session, history, self.history_acts, actions, icons)
        HistoryWiring(session, actions, self.history, self.entry, self.history_acts)

        self.pictures, self._strips = QStackedWidget(), QStackedWidget()
        if is_large():  # a page that is not shown does not take room from the column beside it
            self.pictures.setMinimumWidth(_LEAST_PICTURE)
        self._columns, self._panels = QStackedWidget(), QStackedWidget()
        self._lower = QWidget()
        self._are_panels_visible = True
        self._place = QGridLayout()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.side = QFrame()
        self._arrange(CanvasPage(session, self.canvas, actions, menu))
        second_clicks = SecondClicks(
            self, self.canvas, self.compare_view, self.history.grid.viewport()
        )
        second_clicks.watch(self.operation_bar)
        second_clicks.watch(self.coach_card)
        self.message_bar.button_released.connect(second_clicks.arm)

    def show_page(self, index: int) -> None:
        """Show the page of Edit (0), of Compare (1), or the history (2)."""
        for stack in (self.pictures, self._strips, self._panels):
            stack.setCurrentIndex(min(index, stack.count() - 1))
        in_history = self.pictures.currentWidget() is self.history
        self._columns.setCurrentIndex(1 if in_history else 0)
        # In the history they would cover the search field: there they lie over the lowest tiles.
        edge = Qt.AlignmentFlag.AlignBottom if in_history else Qt.AlignmentFlag.AlignTop
        self._place.setAlignment(self.message_bar, edge)
        self._place.setRowMinimumHeight(1, self.history.footer_height if in_history else 0)
        self._show_parts()

    def focus_picture(self) -> None:
        """Lead the keyboard to what is looked at: the canvas, the comparison, or the history."""
        places = (self.canvas, self.compare_view, self.history.grid)
        places[self.pictures.currentIndex()].setFocus()

    def set_panels_visible(self, *, visible: bool) -> None:
        """Show or hide everything but the picture and the messages."""
        self._are_panels_visible = visible
        self._show_parts()

    def _show_parts(self) -> None:
        visible, in_history = (
            self._are_panels_visible,
            self.pictures.currentWidget() is self.history,
        )
        for part in (self.top, self.side):
            part.setVisible(visible)
        for part in (self.tools, self.hint_line, self._strips):
            part.setVisible(visible and not in_history)
        self._lower.setVisible(not in_history)

    def _arrange(self, canvas_page: CanvasPage) -> None:
        """Put every part into its place, from the outside to the inside.

        What is put into another widget is styled anew, with all that is in it already. So each
        place gets its own place first, and is filled then.
        """
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        row = QHBoxLayout()
        row.setSpacing(0)
        whole.addLayout(row, 1)
        row.addWidget(self.tools)
        row.addWidget(self.splitter, 1)
        self.splitter.setChildrenCollapsible(False)
        middle = QWidget()
        self.splitter.addWidget(middle)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self._fill_middle(middle, canvas_page)
        self._fill_side()
        self.splitter.setSizes([_PICTURE_WIDTH, _COLUMN_WIDTH])

    def _fill_middle(self, middle: QWidget, canvas_page: CanvasPage) -> None:
        """The picture, what lies over its edges, and what stands below it."""
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # Messages lie over the picture's upper edge: a picture that moved because one arrived
        # would take the next click to the wrong place.
        place = self._place
        column.addLayout(place, 1)
        place.setVerticalSpacing(0)
        place.setRowStretch(0, 1)
        place.addWidget(self.pictures, 0, 0, 2, 1)
        place.addWidget(self.message_bar, 0, 0, Qt.AlignmentFlag.AlignTop)
        self.message_bar.raise_()
        lower = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
        place.addWidget(self.operation_bar, 0, 0, 2, 1, lower)
        corner = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        place.addWidget(self.coach_card, 0, 0, 2, 1, corner)
        column.addWidget(self.hint_line)
        column.addWidget(self._strips)
        _add_pages(self.pictures, canvas_page, self.compare_view, self.history)
        _add_pages(self._strips, self.images, self.results)
        self._strips.setFixedHeight(self.images.sizeHint().height())

    def _fill_side(self) -> None:
        """The right column: what is edited or compared above, jobs and history below."""
        mark(self.side, surface="panel")
        layout = QVBoxLayout(self.side)
        layout.setContentsMargins(0, 0, 0, 0)
        halves = self.halves
        layout.addWidget(halves)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._columns)
        halves.addWidget(self._lower)
        self._columns.addWidget(self._panels)
        # What these columns lead to is in sight however small the window is.
        _add_footed(self._panels, (self.areas, (self.form, self.batch)), (self.submit,))
        _add_footed(self._panels, (self.compare_panel, self.blend), (self.save, self.go_on))
        scroll, column = _column(self._columns)
        self._columns.addWidget(scroll)
        _fill(scroll, column, (self.entry,))
        column = QVBoxLayout(self._lower)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addWidget(self.lists, 1)
        halves.setSizes([_PANELS_HEIGHT, _LISTS_HEIGHT])


def _add_pages(stack: QStackedWidget, *pages: QWidget) -> None:
    for page in pages:
        stack.addWidget(page)


def _add_footed(stack: QStackedWidget, panels: _Panels, foot_panels: Sequence[QWidget]) -> None:
    """Add a page of panels that scroll, and below them others that stay where they are."""
    page = QWidget()
    stack.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    scroll, scrolling = _column(page)
    column.addWidget(scroll, 1)
    foot = QFrame()
    mark(foot, surface="foot")
    column.addWidget(foot)
    _fill(scroll, scrolling, panels)
    column = QVBoxLayout(foot)
    column.setContentsMargins(GRID * 2, GRID * 3 // 2, GRID * 2, GRID * 3 // 2)
    column.setSpacing(GRID)
    for panel in foot_panels:
        column.addWidget(panel)


def _column(parent: QWidget) -> tuple[MarginScroll, QVBoxLayout]:
    """What scrolls, and the column within it, empty yet."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID)
    column.setSpacing(GRID * 2)
    return MarginScroll(page, parent), column


def _fill(scroll: MarginScroll, column: QVBoxLayout, panels: _Panels) -> None:
    for panel in panels:
        if isinstance(panel, QWidget):
            column.addWidget(panel)
            continue
        group = QWidget()
        column.addWidget(group)
        grouped = QVBoxLayout(group)
        grouped.setContentsMargins(0, 0, 0, 0)
        grouped.setSpacing(GRID // 2)
        for each in panel:
            grouped.addWidget(each)
    column.addStretch(1)
    scroll.fit()
