"""The bar that says what happened and what to do, without ever standing in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from mjgui.core.errors import MjguiError
from mjgui.core.language import sentences, tr, tr_marked, tr_n, tr_noop
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import grown, icon_size
from mjgui.ui.theme import GRID, Kind, mark
from mjgui.ui.widgets.roles import Role
from mjgui.ui.widgets.sharp_label import SharpLabel

_ICON_PX = 20
_LEAST_TEXT = GRID * 30
"""How wide a text is at least that has buttons beside it, pixels."""
_SPOKEN: dict[Kind, str] = {
    "info": tr_noop("Info: {text}"),
    "success": tr_noop("Success: {text}"),
    "warning": tr_noop("Warning: {text}"),
    "error": tr_noop("Error: {text}"),
}


@dataclass(frozen=True, slots=True)
class MessageButton:
    """A button of a message: what it says, and what is called when it is pressed."""

    text: str
    pressed: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Message:
    """What the bar shows.

    Attributes:
        key: what it is about; a message replaces an earlier one of the same key.
        kind: how serious it is.
        title: what happened, in a few words.
        action: what to do, in one or two sentences; may be empty.
        detail: what "Copy details" puts on the clipboard; no such button where it is empty.
        buttons: what can be done at once.
    """

    key: str
    kind: Kind
    title: str
    action: str = ""
    detail: str = ""
    buttons: tuple[MessageButton, ...] = ()

    @classmethod
    def of_error(
        cls, error: MjguiError, key: str = "", buttons: tuple[MessageButton, ...] = ()
    ) -> Message:
        """Return the message that shows `error`; without `key` its code is the key."""
        return cls(key or error.code, "error", error.title, error.action, error.report(), buttons)

    @property
    def text(self) -> str:
        """Title and action as one plain text."""
        return sentences(self.title, self.action)


class MessageBar(QFrame):
    """Shows the newest of the messages that are waiting, and how many others there are.

    All text is plain and can be selected. Esc dismisses only while the focus is in the bar. The bar
    hides itself when there is nothing to say.

    Attributes:
        dismissed: emitted with the key of a message that the user dismissed.
        button_released: emitted with a button of the bar when it is released, before it acts.
    """

    accessible_role = Role.AlertMessage
    dismissed = Signal(str)
    button_released = Signal(QWidget)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._messages: dict[str, Message] = {}
        self._extra: list[QPushButton] = []
        self._icon = SharpLabel(self)
        self._title = _text_label(self)
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._action = _text_label(self)
        self._text = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._text.setSpacing(GRID)
        self._text.addWidget(self._title)
        self._text.addWidget(self._action, 1)
        self._copy = QPushButton(tr("Copy details"), self)
        self._copy.clicked.connect(self._copy_detail)
        self._others = QToolButton(self)
        self._others.clicked.connect(self._show_next)
        self._close = QToolButton(self)
        self._close.setAccessibleName(tr("Dismiss this message"))
        self._close.setToolTip(tr("Dismiss"))
        self._close.clicked.connect(self._dismiss_shown)
        icons.bind(self._close, "close")
        for button in (self._copy, self._others, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.released.connect(partial(self.button_released.emit, button))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID * 3 // 2, GRID // 2, GRID, GRID // 2)
        self._row.setSpacing(GRID)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        self._buttons.addWidget(self._copy)
        self._buttons.addStretch(1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(GRID)
        self._body.addLayout(self._text, 1)
        self._body.addLayout(self._buttons)
        self._row.addWidget(self._icon)
        self._row.addLayout(self._body, 1)
        for button in (self._others, self._close):
            self._row.addWidget(button)
        icons.changed.connect(self._draw_icon)
        self.setVisible(False)

    @property
    def current(self) -> Message | None:
        """The message shown, if there is one."""
        return next(reversed(self._messages.values()), None)

    @property
    def messages(self) -> tuple[Message, ...]:
        """All messages that wait, the one shown last."""
        return tuple(self._messages.values())

    def show_message(self, message: Message) -> None:
        """Show `message` in front of the others; one of the same key is replaced."""
        self._messages.pop(message.key, None)
        self._messages[message.key] = message
        self._draw()
        # Tells a screen reader to speak the bar's name at once.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_error(
        self, error: MjguiError, key: str = "", buttons: tuple[MessageButton, ...] = ()
    ) -> None:
        """Show `error` with its title, what to do, and its report behind "Copy details"."""
        self.show_message(Message.of_error(error, key, buttons))

    def dismiss(self, key: str) -> None:
        """Take the message of this key away, if it is there."""
        if self._messages.pop(key, None) is not None:
            self._draw()

    def clear(self) -> None:
        """Take all messages away."""
        self._messages.clear()
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Dismiss on Esc; it arrives here only from a button of the bar that has the focus."""
        if event.key() == Qt.Key.Key_Escape and self.current is not None:
            self._dismiss_shown()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the action under the title where both do not fit side by side."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _dismiss_shown(self) -> None:
        message = self.current
        if message is not None:
            self.dismiss(message.key)
            self.dismissed.emit(message.key)

    @Slot()
    def _show_next(self) -> None:
        message = self.current
        if message is not None:
            self._messages = {message.key: self._messages.pop(message.key), **self._messages}
            self._draw()

    @Slot()
    def _copy_detail(self) -> None:
        if self.current is not None:
            QGuiApplication.clipboard().setText(self.current.detail)

    def _draw(self) -> None:
        message = self.current
        for button in self._extra:
            # Not taken out by its parent: as a window of its own it would deactivate this one.
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._extra.clear()
        if message is None:
            self.setVisible(False)
            return
        self._title.setText(message.title)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        self._copy.setVisible(bool(message.detail))
        others = len(self._messages) - 1
        self._others.setText(f"+{others}")
        self._others.setVisible(others > 0)
        hint = tr_n("{n} more message: show the next", "{n} more messages: show the next", others)
        self._others.setToolTip(hint)
        self._others.setAccessibleName(hint)
        for place, offer in enumerate(message.buttons):
            self._add_button(place, offer)
        self.setAccessibleName(tr_marked(_SPOKEN[message.kind], text=message.text))
        mark(self, kind=message.kind)
        for child in self.findChildren(QWidget):
            child.style().unpolish(child)
            child.style().polish(child)
        self._draw_icon()
        self._arrange()
        self.setVisible(True)

    def _add_button(self, place: int, offer: MessageButton) -> None:
        button = QPushButton(offer.text, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.released.connect(partial(self.button_released.emit, button))
        button.clicked.connect(partial(self._press, offer))
        self._buttons.insertWidget(place, button)
        button.setVisible(True)  # a layout would show it one turn of the event loop later
        self._extra.append(button)

    def _press(self, offer: MessageButton, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's argument
        offer.pressed()

    @Slot()
    def _draw_icon(self) -> None:
        message = self.current
        if message is not None:
            icon = self._icons.icon(message.kind, message.kind)
            self._icon.show_drawing(partial(icon.pixmap, icon_size(_ICON_PX)))

    def _arrange(self) -> None:
        """Set title and action side by side, the title never broken, or else in two rows.

        Where beside the buttons there is little room for either, the buttons go below them.
        """
        wanted = self._title.fontMetrics().horizontalAdvance(self._title.text())
        wanted += self._action.fontMetrics().horizontalAdvance(self._action.text())
        wanted += GRID * 2
        flow = QBoxLayout.Direction
        room = self.width() - self._row.minimumSize().width() + self._body.minimumSize().width()
        beside = room - self._buttons.minimumSize().width() - GRID
        is_narrow = beside < min(wanted, grown(_LEAST_TEXT))
        self._body.setDirection(flow.TopToBottom if is_narrow else flow.LeftToRight)
        fits = wanted <= (room if is_narrow else beside)
        self._text.setDirection(flow.LeftToRight if fits else flow.TopToBottom)
        self._text.setSpacing(GRID if fits else 0)
        self._title.setWordWrap(not fits)


def _text_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
