"""A section that folds away under its heading."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from mjgui.core.language import tr
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID


class Foldout(QWidget):
    """A heading with a chevron that shows or hides `content`.

    Attributes:
        toggled: emitted with whether the content is shown now, for whoever remembers it.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        title: str,
        content: QWidget,
        icons: IconSet,
        *,
        expanded: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._content = content
        self._header = QToolButton(self)
        self._header.setText(title)
        self._header.setCheckable(True)
        self._header.setChecked(expanded)
        self._header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._header.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._header)
        layout.addWidget(content)
        self._header.toggled.connect(self._show)
        self._draw(expanded)

    @property
    def expanded(self) -> bool:
        """Whether the content is shown (as far as this section has a say)."""
        return self._header.isChecked()

    def set_expanded(self, expanded: bool) -> None:  # noqa: FBT001 - a setter, as Qt's own
        """Show or hide the content."""
        self._header.setChecked(expanded)

    @property
    def header(self) -> QToolButton:
        """The button that folds and unfolds."""
        return self._header

    @Slot(bool)
    def _show(self, expanded: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self._draw(expanded)
        self.toggled.emit(expanded)

    def _draw(self, expanded: bool) -> None:  # noqa: FBT001
        self._icons.bind(self._header, "fold-open" if expanded else "fold-closed", "dim")
        self._header.setAccessibleDescription(tr("expanded") if expanded else tr("collapsed"))
        self._content.setVisible(expanded)
