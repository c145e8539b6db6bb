"""The facts of an entry as a small table; ids can be copied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from mjgui.core.history import HistoryEntry
from mjgui.core.language import listed, tr, tr_marked, tr_n, tr_noop
from mjgui.ui.history.words import gateway_text
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import icon_size
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel

_COPY_SIDE = 16
_ROWS = {
    "made": tr_noop("Made"),
    "task": tr_noop("Task"),
    "fromtask": tr_noop("From task"),
    "image": tr_noop("Image"),
    "gateway": tr_noop("Gateway"),
    "saved": tr_noop("Saved"),
    "images": tr_noop("Images"),
}
_COPIED = {"task", "fromtask"}
_AT_THE_GATEWAY = tr_noop(
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
        for row, (name, marked) in enumerate(_ROWS.items()):
            title = tr_marked(marked)
            caption = QLabel(title, self)
            mark(caption, tone="dim", scale="small")
            caption.setToolTip(tr_marked(_AT_THE_GATEWAY) if name == "images" else "")
            value = ElidedLabel("", Qt.TextElideMode.ElideMiddle, self)
            value.setMinimumHeight(GRID * 3)
            mark(value, scale="small")
            copy = QToolButton(self)
            copy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            copy.setToolTip(tr("Copy"))
            copy.setAccessibleName(tr("Copy: {name}", name=title))
            copy.setObjectName(f"historyCopy{name.capitalize()}")
            copy.setIconSize(icon_size(_COPY_SIDE))
            copy.setVisible(name in _COPIED)
            icons.bind(copy, "copy", "dim")
            copy.clicked.connect(partial(self._copy, value))
            layout.addWidget(caption, row, 0)
            layout.addWidget(value, row, 1)
            layout.addWidget(copy, row, 2)
            self._rows[name] = caption, value, copy

    def show_entry(self, entry: HistoryEntry, moment: str, removed: int = 0) -> None:
        """Show the facts of an entry that was made at `moment`; `removed` images made room."""
        saved = listed(str(number + 1) for number in sorted(entry.saved))
        number, count = entry.image_no, len(entry.saved)
        facts = {
            "made": moment,
            "task": entry.task_id or "",
            "fromtask": entry.parent_task_id or "",
            "image": "" if number is None else tr("{number} of that task", number=number + 1),
            "gateway": gateway_text(entry),
            "saved": tr_n("Result {list}", "Result {list}", count, list=saved) if saved else "",
            "images": tr_n("{n} removed to make room", "{n} removed to make room", removed)
            if removed
            else "",
        }
        for name, text in facts.items():
            caption, value, copy = self._rows[name]
            value.set_full_text(text)
            caption.setVisible(bool(text))
            value.setVisible(bool(text))
            copy.setVisible(bool(text) and name in _COPIED)

    def _copy(self, value: ElidedLabel, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.copied.emit(value.full_text)
