"""The card in a corner of the picture that says what comes next; it asks for nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.language import tr, tr_marked
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import icon_size, is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.roles import Role

_WIDTH = GRID * 35
_WIDTH_LARGE = GRID * 51
_ICON_PX = 16
_LINK_PADDING = 4


@dataclass(frozen=True, slots=True)
class CoachText:
    """What the card says.

    Attributes:
        place: which step of how many, as "1 of 3".
        title: what to do, in a word or two.
        words: how, in a sentence or two.
        button: what goes on to the next step.
        opening: a sentence that goes before all; may be empty.
    """

    place: str
    title: str
    words: str
    button: str
    opening: str = ""

    @property
    def spoken(self) -> str:
        """All of it as one plain text."""
        step = tr(
            "Step {place}: {title}. {words}", place=self.place, title=self.title, words=self.words
        )
        return f"{self.opening} {step}".strip()

    def translated(self) -> CoachText:
        """The same in the user's language, of a text whose parts are marked."""
        return CoachText(
            tr_marked(self.place),
            tr_marked(self.title),
            tr_marked(self.words),
            tr_marked(self.button),
            self.opening,
        )


class CoachCard(QWidget):
    """Shows one step, a button that goes on, and one that closes. It never takes the focus itself.

    Signals:
        next_pressed: the user wants to see the next step.
        closed: the user wants to see the card no more.
        key_pressed: the user wants to go where the key is entered.
    """

    accessible_role = Role.Grouping
    key_pressed = Signal()
    next_pressed = Signal()
    closed = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coachCard")
        self._opening = _words(self)
        mark(self._opening, tone="dim")
        self._place = QLabel(self)
        mark(self._place, tone="dim", scale="small")
        self._title = QLabel(self)
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._text = _words(self)
        self._close = QToolButton(self)
        self._close.setObjectName("coachClose")
        self._close.setAccessibleName(tr("Close the first steps"))
        self._close.setToolTip(tr("Close; it does not come back"))
        self._close.setIconSize(icon_size(_ICON_PX))
        icons.bind(self._close, "close")
        self._key = QPushButton(tr("Enter the key…"), self)
        self._key.setObjectName("coachKey")
        self._key.setToolTip(tr("Opens the settings where the key goes."))
        mark(self._key, kind="link")
        self._next = QPushButton(self)
        self._next.setObjectName("coachNext")
        mark(self._next, kind="link")
        for button in (self._close, self._key, self._next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange()
        self._key.clicked.connect(self.key_pressed)
        self._next.clicked.connect(self.next_pressed)
        self._close.clicked.connect(self.closed)
        self.hide()

    def show_text(self, text: CoachText) -> None:
        """Say this."""
        self._opening.setText(text.opening)
        self._opening.setVisible(bool(text.opening))
        self._key.setVisible(bool(text.opening))
        self._place.setText(text.place)
        self._title.setText(text.title)
        self._text.setText(text.words)
        self._next.setText(text.button)
        self.setAccessibleName(tr("First steps"))
        self.setAccessibleDescription(text.spoken)
        self.updateGeometry()

    @property
    def holds_focus(self) -> bool:
        """Whether the focus is on one of its buttons."""
        return any(button.hasFocus() for button in (self._key, self._next, self._close))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; it arrives here only from a button of the card that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        frame = QFrame(self)
        mark(frame, surface="raised")
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._title)
        head.addWidget(self._place)
        head.addStretch(1)
        upper = QVBoxLayout()
        upper.setSpacing(GRID)
        upper.addWidget(self._opening)
        upper.addLayout(head)
        top = QHBoxLayout()
        top.setContentsMargins(_LINK_PADDING, 0, 0, 0)
        top.setSpacing(GRID // 2)
        top.addLayout(upper, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(frame)
        # A link stands a little off the edge of its button: the words above it do, too.
        column.setContentsMargins(GRID * 2 - _LINK_PADDING, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        self._text.setContentsMargins(_LINK_PADDING, 0, 0, 0)
        column.addWidget(self._text)
        foot = QHBoxLayout()
        foot.addWidget(self._key)
        foot.addStretch(1)
        foot.addWidget(self._next)
        column.addLayout(foot)
        around = QVBoxLayout(self)
        around.setContentsMargins(GRID * 2, 0, 0, GRID if is_large() else GRID * 2)
        around.addWidget(frame)
        self.setFixedWidth((_WIDTH_LARGE if is_large() else _WIDTH) + GRID * 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
