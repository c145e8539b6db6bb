"""A page of the settings: a heading, rows, and a way back to what all of them came as."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mjgui.app.preferences import Preferences
from mjgui.core.language import tr, tr_marked
from mjgui.ui.dialogs.parts import page_column, push_button, title_label
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.rows import SettingRows
from mjgui.ui.settings.table import SECTIONS, Section, fields_on
from mjgui.ui.theme import GRID, mark


class PageHead(QWidget):
    """The heading of a page, and the button that sets the page back.

    Args:
        preferences: where the settings are.
        section: which page.
        parent: the widget it belongs to.
    """

    def __init__(self, preferences: Preferences, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._fields = fields_on(section)
        title = tr_marked(SECTIONS[section])
        self._reset: QPushButton = push_button(
            tr("Reset this page"), self, name=f"resetPage:{section}"
        )
        self._reset.setToolTip(tr("Sets everything on this page back to what it came as."))
        self._reset.setAccessibleName(tr("Reset all settings of the page “{page}”", page=title))
        mark(self._reset, kind="link")
        self._reset.clicked.connect(self._on_reset)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GRID)
        layout.addWidget(title_label(title, self))
        layout.addStretch(1)
        layout.addWidget(self._reset)
        preferences.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _on_reset(self) -> None:
        self._preferences.reset(self._fields)

    @Slot()
    def _refresh(self) -> None:
        self._reset.setVisible(self._preferences.differs(self._fields))


class SettingsPage(QScrollArea):
    """Rows below a heading; it scrolls where they need more room than there is.

    Args:
        section: which page it is.
        preferences: where the settings are.
        icons: the drawings of the reset buttons.
        parent: the widget it belongs to.

    Attributes:
        section: which page it is.
        rows: its rows, for the page to fill.
        column: below the rows there is room for more.
    """

    def __init__(
        self, section: Section, preferences: Preferences, icons: IconSet, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.section: Section = section
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QFrame()
        mark(body, surface="panel")
        self.setWidget(body)
        self.rows = SettingRows(preferences, icons, body)
        self.column: QVBoxLayout = page_column(body)
        self.column.addWidget(PageHead(preferences, section, body))
        self.column.addWidget(self.rows)

    def start(self) -> None:
        """Show what holds now, as when the settings are opened."""

    def go_to(self, name: str) -> None:
        """Show a row: scroll to it, give it the focus, and light it up for a moment.

        Raises:
            KeyError: there is no such row here.
        """
        self.rows.go_to(name)
        # Its place is known once the page has its size, which it may have never been shown with.
        QTimer.singleShot(0, self, lambda: self._show_place(name))

    def _show_place(self, name: str) -> None:
        place = self.rows.place_of(name)
        centre = place.center()
        self.ensureVisible(centre.x(), centre.y(), 0, place.height() // 2 + GRID)
