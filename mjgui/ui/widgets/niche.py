"""Room for a label of which the text changes again and again."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class Niche(QWidget):
    """Gives all its room to one label, and asks for none because of what stands in it.

    A QLabel tells the layout around it of each new text, as large as before or not; that lays out
    everything up to the window anew and paints it again, which takes longer than a move of a drag.

    Attributes:
        label: the label.

    Args:
        label: what stands in it; becomes its child.
        parent: the widget's parent.
    """

    def __init__(self, label: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        label.setParent(self)
        self.setSizePolicy(label.sizePolicy())
        self.setMinimumWidth(label.minimumWidth())

    def sizeHint(self) -> QSize:
        """As broad as it is at least, and as high as the label."""
        return QSize(self.minimumWidth(), self.label.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def show_text(self, text: str) -> None:
        """Show another text; for one that is longer than all before it grows, and stays so."""
        if text == self.label.text():
            return
        self.label.setText(text)
        needed = self.label.sizeHint().width()
        if needed > self.minimumWidth():
            self.setMinimumWidth(needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill it with the label."""
        super().resizeEvent(event)
        self.label.resize(event.size())
