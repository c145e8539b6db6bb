"""Saving pictures in the background: what is said of it meanwhile and in the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QTimer, Signal

from mjgui.app.layers import LayersPlan, saving_layers
from mjgui.app.messages import (
    SHOW_IN_FOLDER,
    STOP_SAVING,
    Message,
    MessageKind,
    Offer,
    message_of,
)
from mjgui.app.saving import Saved, SaveItem, SaveStep, saving
from mjgui.app.work import Ticket, Work, WorkPool
from mjgui.core.encoding import Encoding
from mjgui.core.errors import MjguiError, StoppedError
from mjgui.core.language import tr, tr_n

SLOW_MS = 400
"""What takes longer than this says what it is at, and can be stopped."""
FINISH_SECONDS = 10.0
"""How long the end of the program waits for what is being saved."""

_KEY = "save"
_LONG_NAME = 48


class SaveDesk(QObject):
    """Saves pictures, several saves at a time.

    Signals:
        message: (Message) what was saved, or why not.
        saving_changed: whether anything is being saved has changed.
        given: (NameFacts) this picture is also elsewhere from now on.
    """

    message = Signal(object)
    saving_changed = Signal()
    given = Signal(object)

    def __init__(self, pool: WorkPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._tickets: list[Ticket] = []
        self._step = ""
        self._patience = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._patience.timeout.connect(self._say_step)

    @property
    def is_saving(self) -> bool:
        """Whether anything is being saved."""
        return bool(self._tickets)

    def save(
        self, items: Sequence[SaveItem], encoding: Encoding | None = None, *, replaces: bool = True
    ) -> None:
        """Save pictures, and say where they are.

        Args:
            items: the pictures; the ending of each path says the format.
            encoding: how those are written that have to be encoded.
            replaces: whether files of these names are replaced, as where the user was asked.
        """
        self._start(saving(items, encoding, replaces=replaces), len(items))

    def save_layers(self, plan: LayersPlan, path: Path) -> None:
        """Save a job as layers, in place of a file of this name."""
        self._start(saving_layers(plan, path), 1)

    def stop(self) -> None:
        """Write nothing more; what is saved already stays."""
        for ticket in self._tickets:
            ticket.cancel()

    def finish(self, seconds: float = FINISH_SECONDS) -> None:
        """Return once all is on the disk that is being saved, as at the end of the program.

        Events are heard meanwhile, but for those of hands.

        Args:
            seconds: the longest wait; what is not saved by then is left.
        """
        deadline = QDeadlineTimer(round(seconds * 1000))
        loop = QEventLoop()
        self.saving_changed.connect(loop.quit)
        QTimer.singleShot(deadline.remainingTime(), loop, loop.quit)
        while self._tickets and not deadline.hasExpired():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.saving_changed.disconnect(loop.quit)

    def _start(self, work: Work, count: int) -> None:
        saved: list[Saved] = []

        def on_event(event: object) -> None:
            if isinstance(event, Saved):
                saved.append(event)
                for facts in event.facts:
                    self.given.emit(facts)
            elif isinstance(event, SaveStep):
                self._step = event.text
                if not self._patience.isActive():
                    self._say_step()

        def on_failed(error: MjguiError) -> None:
            self._patience.stop()
            is_stop = isinstance(error, StoppedError)
            self.message.emit(_stopped(saved) if is_stop else _told(error, saved))

        def on_finished() -> None:
            self._tickets.remove(ticket)
            if not self._tickets:
                self._patience.stop()
            self.saving_changed.emit()
            if len(saved) == count:
                self.message.emit(_done(saved))

        self._patience.start()
        ticket = self._pool.start(
            work, on_event=on_event, on_failed=on_failed, on_finished=on_finished
        )
        self._tickets.append(ticket)
        self.saving_changed.emit()

    def _say_step(self) -> None:
        if self._tickets:
            offers = (Offer(STOP_SAVING),)
            self.message.emit(
                Message(MessageKind.INFO, tr("Saving…"), self._step, key=_KEY, offers=offers)
            )


def _done(saved: Sequence[Saved]) -> Message:
    path = saved[0].path
    if len(saved) == 1:
        title = tr("Saved {name}", name=_short(path.name))
    else:
        title = tr_n("Saved {n} picture", "Saved {n} pictures", len(saved))
    notes = " ".join(dict.fromkeys(one.note for one in saved if one.note))
    where = tr("In {folder}.", folder=path.parent)
    return Message(
        MessageKind.SUCCESS,
        title,
        f"{where} {notes}".strip(),
        key=_KEY,
        offers=(Offer(SHOW_IN_FOLDER, path=str(path)),),
        passes=True,
    )


def _short(name: str) -> str:
    """A file's name on one line: its beginning, and its end with the ending."""
    return name if len(name) <= _LONG_NAME else f"{name[: _LONG_NAME - 15]}…{name[-14:]}"


def _stopped(saved: Sequence[Saved]) -> Message:
    return Message(MessageKind.INFO, tr("Saving stopped"), _before(saved), key=_KEY)


def _told(error: MjguiError, saved: Sequence[Saved]) -> Message:
    message = message_of(error, key=_KEY)
    return replace(message, text=f"{message.text} {_before(saved)}".strip()) if saved else message


def _before(saved: Sequence[Saved]) -> str:
    """What is on the disk of a save that has ended early."""
    if not saved:
        return tr("Nothing was written.")
    return tr_n(
        "{n} picture was saved before, in {folder}.",
        "{n} pictures were saved before, in {folder}.",
        len(saved),
        folder=saved[0].path.parent,
    )
