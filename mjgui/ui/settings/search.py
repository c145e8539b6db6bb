"""The search of the settings: a field, and what was found, on all pages at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from mjgui.core.language import tr, tr_n
from mjgui.ui.canvas.speech import announce
from mjgui.ui.settings.finding import Hit, found
from mjgui.ui.widgets.clear_button import add_clear_button

_HIT = Qt.ItemDataRole.UserRole
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class SettingsSearch(QLineEdit):
    """Takes what is looked for; the keys for walking through the hits work in it as well.

    Signals:
        stepped: (by) another hit is wanted, so many rows further down.
        accepted: the hit at hand is wanted.
        given_up: Esc was pressed while something stood in it.
    """

    stepped = Signal(int)
    accepted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsSearch")
        self.setPlaceholderText(tr("Find a setting"))
        self.setAccessibleName(tr("Find a setting"))
        add_clear_button(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the hits, take one, or clear; else type."""
        step, is_empty = _STEPS.get(Qt.Key(event.key())), not self.text()
        if step is not None and not is_empty:
            self.stepped.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not is_empty:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape and not is_empty:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class SettingsHits(QTreeWidget):
    """What was found, each with its page.

    Signals:
        wanted: (Hit) the user wants to go there.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsHits")
        self.setAccessibleName(tr("Settings that were found"))
        self.setHeaderLabels([tr("Setting"), tr("Page")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)

    def look_for(self, text: str) -> None:
        """Show what fits, the best of it at hand."""
        self.clear()
        hits = found(text)
        for hit in hits:
            title = tr("Shortcut of {action}", action=hit.title) if hit.is_shortcut else hit.title
            item = QTreeWidgetItem(self, [title, hit.page])
            item.setData(0, _HIT, hit)
        if hits:
            self._choose(0)
        announce(self, tr_n("{n} setting found", "{n} settings found", len(hits)))

    def step(self, by: int) -> None:
        """Take the hit so many rows further down."""
        last = self.topLevelItemCount() - 1
        self._choose(min(max(self.currentIndex().row() + by, 0), last))

    def take(self) -> None:
        """Go to the hit at hand."""
        item = self.currentItem()
        if item is not None:
            self._on_item(item)

    def _choose(self, row: int) -> None:
        item = self.topLevelItem(row)
        if item is not None:
            self.setCurrentItem(item)

    @Slot(QTreeWidgetItem)
    def _on_item(self, item: QTreeWidgetItem) -> None:
        hit = item.data(0, _HIT)
        if isinstance(hit, Hit):
            self.wanted.emit(hit)
