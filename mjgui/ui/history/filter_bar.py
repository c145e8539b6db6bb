"""Where the user says which entries of the history are shown, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.history_desk import HistoryDesk
from mjgui.core.history import LOADED_STATE
from mjgui.core.history_filter import HistoryFilter, HistoryOrder
from mjgui.core.language import listed, tr, tr_marked, tr_n, tr_noop
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.clear_button import add_clear_button
from mjgui.ui.widgets.flow_layout import FlowLayout

_DAYS: dict[str, Callable[[QDate], QDate] | None] = {
    tr_noop("Any date"): None,
    tr_noop("Today"): lambda today: today,
    tr_noop("Last 7 days"): lambda today: today.addDays(-6),
    tr_noop("Last 30 days"): lambda today: today.addDays(-29),
    tr_noop("This month"): lambda today: QDate(today.year(), today.month(), 1),
    tr_noop("This year"): lambda today: QDate(today.year(), 1, 1),
    tr_noop("From – to"): None,
}
_FROM_TO = len(_DAYS) - 1
_COSTS = (tr_noop("Any cost"), tr_noop("Free"), tr_noop("Paid"), tr_noop("Over"))
_FREE, _PAID, _OVER = 1, 2, 3
_STATES: dict[str, frozenset[str]] = {
    tr_noop("Any state"): frozenset(),
    tr_noop("Done"): frozenset({"done"}),
    tr_noop("At work"): frozenset({"queued", "sending", "waiting", "downloading"}),
    tr_noop("Failed or unknown"): frozenset({"failed", "outcome unknown"}),
    tr_noop("Stopped"): frozenset({"stopped"}),
    tr_noop("Loaded"): frozenset({LOADED_STATE}),
}
_CENT = Decimal("0.01")


class HistoryFilterBar(QWidget):
    """A search field, and a row of choices; what is on is said by each of them.

    Args:
        desk: is told what is looked for.
        icons: for the buttons.

    Signals:
        left_downwards: Enter or the arrow down was pressed in the search field.
    """

    left_downwards = Signal()

    def __init__(self, desk: HistoryDesk, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_showing = False
        self.search = _SearchEdit(icons, self)
        self._date = _choice("historyDate", tr("Date"), _DAYS, self)
        self._state = _choice("historyState", tr("State"), _STATES, self)
        self._cost = _choice("historyCost", tr("Cost"), _COSTS, self)
        self._order = _choice("historyOrder", tr("Order"), [o.value for o in HistoryOrder], self)
        today = QDate.currentDate()
        self._since = _date_edit("historySince", tr("From"), today.addDays(-29), self)
        self._until = _date_edit("historyUntil", tr("To"), today, self)
        self._over = _amount("historyOver", tr("Cost over, US dollars"), self)
        self._starred = _toggle("historyStarred", tr("Starred"), self)
        icons.bind(self._starred, "star")
        self._noted = _toggle("historyNoted", tr("Notes"), self)
        icons.bind(self._noted, "edit")
        self._tags = _toggle("historyTags", tr("Tags"), self)
        self._tags.setToolTip(tr("Only entries with all of the chosen tags."))
        self._tags.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.bind(self._tags, "tag")
        self._menu = QMenu(self._tags)
        self._menu.aboutToShow.connect(self._fill_tags)
        self._tags.setMenu(self._menu)
        self._clear = QPushButton(tr("Clear"), self)
        self._clear.setObjectName("historyClear")
        self._clear.setToolTip(tr("Show everything."))
        mark(self._clear, kind="link")
        self._clear.clicked.connect(self.clear)
        for field in (self._since, self._until, self._over):
            field.setFixedHeight(self._date.sizeHint().height())
        self._arrange()
        self.search.textChanged.connect(self._on_changed)
        self.search.left_downwards.connect(self.left_downwards)
        for choice in (self._date, self._state, self._cost, self._order):
            choice.currentIndexChanged.connect(self._on_changed)
        for edit in (self._since, self._until):
            edit.dateChanged.connect(self._on_changed)
        self._over.valueChanged.connect(self._on_changed)
        for button in (self._starred, self._noted):
            button.toggled.connect(self._on_changed)
        desk.tags_changed.connect(self._show_tags)
        self._show()

    def clear(self) -> None:
        """Show all entries."""
        self._is_showing = True
        self.search.clear()
        for choice in (self._date, self._state, self._cost):
            choice.setCurrentIndex(0)
        for button in (self._starred, self._noted):
            button.setChecked(False)
        self._is_showing = False
        self._desk.look_for(HistoryFilter())
        self._show()

    # -- inside --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self.search, 1)
        first.addWidget(self._order)
        row = QWidget(self)
        second = FlowLayout(row, GRID)
        for widget in (
            *(self._date, self._since, self._until),
            *(self._state, self._cost, self._over),
            *(self._starred, self._tags, self._noted, self._clear),
        ):
            second.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(first)
        layout.addWidget(row)

    def _on_changed(self) -> None:
        if self._is_showing:
            return
        self._desk.put_in_order(list(HistoryOrder)[self._order.currentIndex()])
        self._desk.look_for(self._wanted())
        self._show()

    def _wanted(self) -> HistoryFilter:
        since, until = self._dates()
        cost = self._cost.currentIndex()
        least = {_PAID: Decimal("1e-9"), _OVER: _decimal(self._over.value())}.get(cost)
        return replace(
            self._desk.filter,
            text=self.search.text(),
            since=None if since is None else _seconds(since),
            until=None if until is None else _seconds(until.addDays(1)),
            states=list(_STATES.values())[self._state.currentIndex()],
            min_cost=least,
            max_cost=Decimal(0) if cost == _FREE else None,
            starred=self._starred.isChecked(),
            has_note=self._noted.isChecked(),
        )

    def _dates(self) -> tuple[QDate | None, QDate | None]:
        chosen = self._date.currentIndex()
        if chosen == _FROM_TO:
            return self._since.date(), self._until.date()
        begin = list(_DAYS.values())[chosen]
        return (None if begin is None else begin(QDate.currentDate())), None

    def _fill_tags(self) -> None:
        self._menu.clear()
        chosen = self._desk.filter.tags
        for tag in self._desk.tags:
            action = self._menu.addAction(tag.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(tag in chosen)
            action.setData(tag)
            action.toggled.connect(self._on_tags)
        if not self._desk.tags:
            none = self._menu.addAction(tr("No tags yet: add them to an entry on the right"))
            none.setEnabled(False)

    def _on_tags(self) -> None:
        tags = tuple(a.data() for a in self._menu.actions() if a.isChecked())
        self._desk.look_for(replace(self._desk.filter, tags=tags))
        self._show()

    def _show_tags(self) -> None:
        """Leave out tags that nothing has any more."""
        there = tuple(tag for tag in self._desk.filter.tags if tag in self._desk.tags)
        if there != self._desk.filter.tags:
            self._desk.look_for(replace(self._desk.filter, tags=there))
        self._show()

    def _show(self) -> None:
        has_dates = self._date.currentIndex() == _FROM_TO
        for widget in (self._since, self._until):
            widget.setVisible(has_dates)
        self._over.setVisible(self._cost.currentIndex() == _OVER)
        tags = self._desk.filter.tags
        if len(tags) > 1:
            words = tr_n("{n} tag", "{n} tags", len(tags))
        else:
            words = tags[0] if tags else tr("Tags")
        self._tags.setText(words)
        self._tags.setChecked(bool(tags))
        self._tags.setAccessibleName(tr("Tags: {tags}", tags=listed(tags)) if tags else tr("Tags"))
        self._clear.setVisible(self._desk.filter.is_on)
        for choice in (self._date, self._state, self._cost):
            mark(choice, active=choice.currentIndex() > 0)


class _SearchEdit(QLineEdit):
    """Esc empties it, as long as there is something in it; Enter and down leave it."""

    left_downwards = Signal()

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("historySearch")
        self.setAccessibleName(tr("Search the history"))
        self.setPlaceholderText(tr("Search in prompts, ids, tags and notes"))
        add_clear_button(self)
        self.setMinimumWidth(GRID * 20)
        glass = QAction(tr("Search the history"), self)
        icons.bind(glass, "search", "dim")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


def _choice(name: str, spoken: str, marked: Iterable[str], parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.addItems([tr_marked(text) for text in marked])
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return box


def _date_edit(name: str, spoken: str, date: QDate, parent: QWidget) -> QDateEdit:
    edit = QDateEdit(date, parent)
    edit.setObjectName(name)
    edit.setAccessibleName(spoken)
    edit.setCalendarPopup(False)
    edit.setDisplayFormat(tr("d MMM yyyy", sense="date format"))
    edit.lineEdit().setTextMargins(GRID // 2, 0, 0, 0)
    return edit


def _amount(name: str, spoken: str, parent: QWidget) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.setPrefix("$")
    box.lineEdit().setTextMargins(GRID // 2, 0, 0, 0)
    box.setDecimals(2)
    box.setSingleStep(0.05)
    box.setValue(0.1)
    return box


def _toggle(name: str, text: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setText(text)
    button.setAccessibleName(text)
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _seconds(day: QDate) -> float:
    """The beginning of a day here, seconds since the epoch."""
    return float(QDateTime(day, QTime(0, 0)).toSecsSinceEpoch())


def _decimal(value: float) -> Decimal:
    return Decimal(str(value)).quantize(_CENT) + Decimal("1e-9")
