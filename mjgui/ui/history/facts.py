"""The facts of an entry as a small table; ids can be copied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from mjgui.core.history import HistoryEntry
from mjgui.ui.history.words import gateway_text
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel

_COPY_SIDE = 16
_NAMES = ("Made", "Task", "From task", "Image", "Gateway", "Saved", "Images")
_REMOVED = "removed to make room"
_AT_THE_GATEWAY = (
    "An image that is opened is asked for at the gateway, as long as it is kept there."
)


class FactsTable(QWidget):
    """Task, parent, date, gateway, saved results: a row each, where there is something to say.

    Args:
        icons: for the buttons.

    Signals:
        copied: (text) this is to go to the clipboard.
    """

    copied = Signal(str)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, tuple[QLabel, ElidedLabel, QToolButton]] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 1)
        for row, name in enumerate(_NAMES):
            caption = QLabel(name, self)
            mark(caption, tone="dim", scale="small")
            caption.setToolTip(_AT_THE_GATEWAY if name == "Images" else "")
            value = ElidedLabel("", Qt.TextElideMode.ElideMiddle, self)
            value.setMinimumHeight(GRID * 3)
            mark(value, scale="small")
            copy = QToolButton(self)
            copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            copy.setToolTip("Copy")
            copy.setAccessibleName(f"Copy: {name}")
            copy.setObjectName(f"historyCopy{name.replace(' ', '').capitalize()}")
            copy.setIconSize(
                copy.iconSize().scaled(_COPY_SIDE, _COPY_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
            )
            copy.setVisible(name in {"Task", "From task"})
            icons.bind(copy, "copy", "dim")
            copy.clicked.connect(partial(self._copy, value))
            layout.addWidget(caption, row, 0)
            layout.addWidget(value, row, 1)
            layout.addWidget(copy, row, 2)
            self._rows[name] = caption, value, copy

    def show_entry(self, entry: HistoryEntry, moment: str, removed: int = 0) -> None:
        """Show the facts of an entry that was made at `moment`; `removed` images made room."""
        saved = ", ".join(str(number + 1) for number in sorted(entry.saved))
        facts = {
            "Made": moment,
            "Task": entry.task_id or "",
            "From task": entry.parent_task_id or "",
            "Image": "" if entry.image_no is None else f"{entry.image_no + 1} of that task",
            "Gateway": gateway_text(entry),
            "Saved": f"Result {saved}" if saved else "",
            "Images": f"{removed} {_REMOVED}" if removed else "",
        }
        for name, text in facts.items():
            caption, value, copy = self._rows[name]
            value.set_full_text(text)
            caption.setVisible(bool(text))
            value.setVisible(bool(text))
            copy.setVisible(bool(text) and name in {"Task", "From task"})

    def _copy(self, value: ElidedLabel, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.copied.emit(value.full_text)
