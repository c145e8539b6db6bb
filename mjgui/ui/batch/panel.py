"""The list of prompts that are submitted one after the other on the same mask."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.core.language import tr
from mjgui.ui.batch.edit import PromptListEdit
from mjgui.ui.batch.words import list_text
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.foldout import Foldout


class BatchPanel(QFrame):
    """Folded away while Submit sends the one prompt; open, it sends the list.

    Args:
        session: what is typed.
        icons: for the heading, and for the theme's colours.
        toggle: the action that opens and closes it.
    """

    def __init__(
        self, session: Session, icons: IconSet, toggle: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._batches = session.batches
        self._icons = icons
        self._toggle = toggle
        self.text = PromptListEdit(tr("One prompt on each line"))
        self.text.setObjectName("batchEdit")
        self.text.setAccessibleName(tr("List of prompts, one on each line"))
        self._note = QLabel()
        self._note.setObjectName("batchNote")
        self._note.setWordWrap(True)
        mark(self._note, scale="small", tone="dim")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.text)
        column.addWidget(self._note)
        self._foldout = Foldout(tr("List of prompts"), content, icons, parent=self)
        self._foldout.setObjectName("batchFoldout")
        self._foldout.header.setToolTip(toggle.toolTip())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._foldout)
        self.text.textChanged.connect(self._on_typed)
        self._foldout.toggled.connect(self._on_folded)
        toggle.toggled.connect(self._batches.set_listing)
        self._batches.typed_changed.connect(self._show)
        session.connection_changed.connect(self._show)
        icons.changed.connect(self._mark_lines)
        self._show()

    def _on_typed(self) -> None:
        self._batches.set_text(self.text.text())

    def _on_folded(self, expanded: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self._batches.set_listing(expanded)
        if expanded:
            self.text.setFocus()
            QTimer.singleShot(0, self, self._scroll_here)

    def _scroll_here(self) -> None:
        """Have the whole list in view, as soon as it is laid out."""
        place = self.parentWidget()
        while place is not None and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        if place is not None:
            place.ensureWidgetVisible(self)

    def _show(self) -> None:
        batches = self._batches
        self._foldout.set_expanded(batches.is_listing)
        self._toggle.setChecked(batches.is_listing)
        if self.text.text() != batches.text:
            self.text.setPlainText(batches.text)
        obstacle = batches.prompts.obstacle if batches.text.strip() else ""
        hint = tr("Submit sends each of them with this mask; the prompt above stays here.")
        words = list_text(batches.prompts) if batches.text.strip() else hint
        self._note.setText(batches.sent_note or obstacle or words)
        mark(self._note, tone="danger" if obstacle else "dim")
        mark(self.text, invalid=bool(obstacle))
        self._mark_lines()

    def _mark_lines(self) -> None:
        """Underline the lines that are left out, and those that cannot be sent."""
        prompts = self._batches.prompts
        lines = [(line, "warning") for line in prompts.duplicates]
        lines += [(line, "danger") for line, _ in prompts.problems]
        self.text.underline(lines, self._icons.theme)
