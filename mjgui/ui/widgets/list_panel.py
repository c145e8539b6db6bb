"""What the panels with a list have in common: a title, the list, and words while it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from mjgui.ui.theme import GRID, mark


class ListPanel(QFrame):
    """A titled list whose rows are all of one height.

    Args:
        title: above the list; screen readers call the list by it, too.
        view: the list, with its objectName.
        nothing: what stands in the place of an empty list.

    Attributes:
        heading: the row of the title; more may stand at its end.
        above: what stands between the title and the list; empty at first.
    """

    def __init__(
        self, title: str, view: QListView, nothing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        set_up_list(view, title)
        self._title = QLabel(title, self)
        mark(self._title, scale="title")
        self._nothing = QLabel(nothing, self)
        self._nothing.setWordWrap(True)
        mark(self._nothing, tone="dim")
        self.heading = QHBoxLayout()
        self.heading.setSpacing(GRID)
        self.heading.addWidget(self._title)
        self.heading.addStretch(1)
        self.above = QVBoxLayout()
        self.above.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(self.heading)
        layout.addLayout(self.above)
        layout.addWidget(self._nothing)
        layout.addWidget(view, 100)
        layout.addStretch(1)  # takes the room while there is no list
        self.show_nothing(nothing)

    def take_heading(self) -> QHBoxLayout:
        """Give the row of the title away, without the title: a row of tabs stands in its place."""
        layout = self.layout()
        if layout is not None:
            layout.removeItem(self.heading)
        self.heading.setParent(None)
        self._title.setVisible(False)
        return self.heading

    def show_list(self) -> None:
        """Show the list."""
        self._nothing.setVisible(False)
        self._view.setVisible(True)

    def show_nothing(self, why: str) -> None:
        """Show `why` in the place of the list, which is empty."""
        self._nothing.setText(why)
        self._nothing.setVisible(True)
        self._view.setVisible(False)


def set_up_list(view: QListView, name: str) -> None:
    """Let a list scroll smoothly, be read out as `name`, and never be typed into."""
    view.setAccessibleName(name)
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
