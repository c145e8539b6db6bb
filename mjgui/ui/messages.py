"""Shows the session's messages in the message bar, and puts the focus where they point."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer

from mjgui.app.messages import (
    CHECK_ACCOUNT,
    CHECK_AGAIN,
    OPEN_SETTINGS,
    SUBMIT_AGAIN,
    SUBMIT_REST,
    TAKE_UP,
    Message,
    MessageKind,
    Offer,
)
from mjgui.core.errors import Field
from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.jobs.acts import JobActs
from mjgui.ui.text_fields import focused_text_field
from mjgui.ui.theme import Kind
from mjgui.ui.widgets.message_bar import Message as BarMessage
from mjgui.ui.widgets.message_bar import MessageBar, MessageButton
from mjgui.ui.words import plain_title

_GOOD_NEWS_MS = 6000
_PASSING_MS = 20_000
_KINDS: dict[MessageKind, Kind] = {
    MessageKind.INFO: "info",
    MessageKind.SUCCESS: "success",
    MessageKind.WARNING: "warning",
    MessageKind.ERROR: "error",
}


class MessagePresenter(QObject):
    """Turns messages of the session into those of the bar.

    Args:
        bar: where they are shown.
        actions: for the buttons that messages offer.
        job_acts: for those that do something to a job.
        focus: puts the focus on the field that a message is about.
        open_settings: opens the settings where this field is.
    """

    def __init__(
        self,
        bar: MessageBar,
        actions: Actions,
        job_acts: JobActs,
        focus: Callable[[Field], None],
        open_settings: Callable[[Field | None], None],
    ) -> None:
        super().__init__(bar)
        self._bar = bar
        self._actions = actions
        self._of_jobs: Mapping[str, tuple[str, Callable[[str], None]]] = {
            CHECK_ACCOUNT: (tr("Check my account"), job_acts.check_account),
            SUBMIT_AGAIN: (tr("Submit again"), job_acts.submit_again),
            TAKE_UP: (tr("Take up again"), job_acts.take_up),
            CHECK_AGAIN: (tr("Check again"), job_acts.take_up),
            SUBMIT_REST: (tr("Submit the rest"), job_acts.submit_rest),
        }
        self._of_files: dict[str, tuple[str, Callable[[str], object]]] = {}
        job_acts.decided.connect(bar.dismiss)
        self._focus = focus
        self._open_settings = open_settings
        self._clocks: dict[str, QTimer] = {}
        self._told: dict[str, Message] = {}

    @property
    def waiting(self) -> tuple[Message, ...]:
        """The messages that wait in the bar, the one shown last."""
        keys = [message.key for message in self._bar.messages]
        return tuple(self._told[key] for key in keys if key in self._told)

    def offer_for_files(self, offers: Mapping[str, tuple[str, Callable[[str], object]]]) -> None:
        """Learn what is done to files: by the offer's act, the button's text and what it calls."""
        self._of_files.update(offers)

    def show(self, message: Message) -> None:
        """Show a message. Of errors, the field they are about takes the focus.

        Not from a text field, though: a job may fail while something else is being typed.
        """
        self._told = {each.key: each for each in self.waiting} | {message.key: message}
        buttons = tuple(self._button(offer, message) for offer in message.offers)
        self._bar.show_message(
            BarMessage(
                message.key,
                _KINDS[message.kind],
                message.title,
                message.text,
                message.details,
                buttons,
            )
        )
        self._let_expire(message)
        field = None if message.kind is MessageKind.INFO else message.field
        if field is not None and focused_text_field() is None:
            self._focus(field)

    def _button(self, offer: Offer, message: Message) -> MessageButton:
        if offer.act in self._of_jobs:
            text, act = self._of_jobs[offer.act]
            return MessageButton(text, partial(act, offer.job_id))
        if offer.act in self._of_files:
            text, do = self._of_files[offer.act]
            return MessageButton(text, partial(do, offer.path))
        action = self._actions[offer.act]
        text = plain_title(action.text())
        press = action.trigger
        if offer.act == OPEN_SETTINGS:
            press = partial(self._open_settings, message.field)
        return MessageButton(text, press)

    def _let_expire(self, message: Message) -> None:
        """Take good news without a button away after a while, and what says that it passes."""
        clock = self._clocks.pop(message.key, None)
        if clock is not None:
            clock.stop()
            clock.deleteLater()
        is_good_news = message.kind is MessageKind.SUCCESS and not message.offers
        if is_good_news or message.passes:
            clock = QTimer(self)
            clock.setSingleShot(True)
            clock.timeout.connect(partial(self._bar.dismiss, message.key))
            clock.start(_PASSING_MS if message.passes else _GOOD_NEWS_MS)
            self._clocks[message.key] = clock
