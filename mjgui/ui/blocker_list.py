"""What keeps Submit from being pressed, in words, with a way to go there and to mend it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.form import Blocker
from mjgui.app.session import Session
from mjgui.core.errors import Field
from mjgui.core.language import tr, tr_n
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import icon_side
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.mirroring import follow_direction
from mjgui.ui.widgets.sharp_label import SharpLabel

_MOST_ROWS = 4
_ICON_PX = 16
_LINK_PADDING = 4
_FIELDS_TO_SHOW = frozenset(
    {Field.PROMPT, Field.CALLBACK, Field.MASK_URL, Field.API_KEY, Field.TASK_ID}
)


class BlockerList(QFrame):
    """One row for each blocker; it takes no room while nothing blocks.

    Signals:
        pressed: (Blocker) the user wants to go to what is in the way.
    """

    pressed = Signal(object)

    def __init__(self, session: Session, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("blockerList")
        self._session = session
        self._icons = icons
        self._looks: list[tuple[object, ...]] | None = None
        self._texts: list[str] = []
        self._more: QLabel | None = None
        self._found: tuple[Blocker, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID // 2)
        session.review_changed.connect(self._show)
        icons.changed.connect(self._show_anew)
        self._show()

    def _show_anew(self) -> None:
        self._looks = None
        self._show()

    def _show(self) -> None:
        found = self._found = self._session.blockers
        looks = [_look(blocker) for blocker in found[:_MOST_ROWS]]
        texts = [blocker.text for blocker in found]
        if looks == self._looks and texts == self._texts:
            return
        if looks != self._looks or self._more is None or len(found) <= _MOST_ROWS:
            self._lay_out(found)
        else:
            self._more.setText(_more_text(found))
        self._looks, self._texts = looks, texts
        self.setAccessibleDescription(" ".join(texts))

    def _lay_out(self, found: tuple[Blocker, ...]) -> None:
        self._more = None
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for index, blocker in enumerate(found[:_MOST_ROWS]):
            self._rows.addWidget(self._row(index, blocker))
        if len(found) > _MOST_ROWS:
            self._more = QLabel(_more_text(found), self)
            mark(self._more, tone="dim", scale="small")
            self._rows.addWidget(self._more)
        follow_direction(self)
        self.setAccessibleName(tr("What keeps it from being submitted"))
        self.setVisible(bool(found))

    def _press(self, index: int) -> None:
        self.pressed.emit(self._found[index])

    def _drawing(self, ratio: float, *, is_fault: bool) -> QPixmap:
        name, token = ("warning", "warning") if is_fault else ("info", "text_dim")
        return self._icons.pixmap(name, icon_side(_ICON_PX), ratio, self._icons.theme.color(token))

    def _row(self, index: int, blocker: Blocker) -> QWidget:
        row = QWidget(self)
        layout = QGridLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        # A link stands a little off the edge of its button: the words above it do, too.
        layout.setHorizontalSpacing(GRID - _LINK_PADDING)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 1)
        is_fault = blocker.area is not None
        icon = SharpLabel(row)
        icon.show_drawing(partial(self._drawing, is_fault=is_fault))
        layout.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        text = QLabel(blocker.text, row)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setContentsMargins(_LINK_PADDING, 0, 0, 0)
        layout.addWidget(text, 0, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID // 2)
        if blocker.is_repairable and blocker.area is not None:
            mend = _small_button(tr("Repair"), tr("Repair: {what}", what=blocker.text), row)
            mend.setObjectName("repairButton")
            mend.clicked.connect(partial(self._session.mask_desk.work.repair, blocker.area))
            buttons.addWidget(mend)
        if blocker.at is not None or blocker.field in _FIELDS_TO_SHOW:
            show = _small_button(tr("Show"), tr("Show: {what}", what=blocker.text), row)
            show.clicked.connect(partial(self._press, index))
            buttons.addWidget(show)
        if buttons.count():
            buttons.addStretch(1)
            layout.addLayout(buttons, 1, 1)
        return row


def _look(blocker: Blocker) -> tuple[object, ...]:
    """What of it is seen: a crossing moves with each step of a drag, its row stays."""
    has_place = blocker.at is not None
    return blocker.text, blocker.field, blocker.area, has_place, blocker.is_repairable


def _more_text(found: tuple[Blocker, ...]) -> str:
    return tr_n("and {n} more", "and {n} more", len(found) - _MOST_ROWS)


def _small_button(text: str, name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setAccessibleName(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    mark(button, kind="link")
    return button
