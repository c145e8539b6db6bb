"""Testing an API key: the gateway is asked in a worker, and what it says is put into words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mjgui.app.connections import Connection
from mjgui.app.messages import MessageKind
from mjgui.app.work import Ticket, WorkContext, WorkPool
from mjgui.core.errors import MjguiError
from mjgui.core.language import tr
from mjgui.gateway.key_check import KeyAnswer, KeyVerdict, ask_about_key

_KINDS = {
    KeyVerdict.ACCEPTED: MessageKind.SUCCESS,
    KeyVerdict.REFUSED: MessageKind.ERROR,
    KeyVerdict.UNCLEAR: MessageKind.WARNING,
}


@dataclass(frozen=True, slots=True)
class KeyWords:
    """What is said of a key.

    Attributes:
        text: one or more sentences; empty where nothing is known.
        kind: whether that is good.
    """

    text: str = ""
    kind: MessageKind = MessageKind.INFO


class KeyTest(QObject):
    """Asks one question at a time; it can be stopped, and costs nothing.

    Args:
        connection: how the gateway is reached with the key, at the moment of a test.
        secrets: texts that nothing may repeat, whatever a gateway says.
        parent: the QObject that owns it.

    Signals:
        changed: it has begun or ended, or what was said no longer holds.
    """

    changed = Signal()

    def __init__(
        self,
        connection: Callable[[], Connection],
        secrets: Callable[[], tuple[str, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._secrets = secrets
        self._pool = WorkPool("mjgui-key-test", 1, self)
        self._ticket: Ticket | None = None
        self._words = KeyWords()

    @property
    def is_asking(self) -> bool:
        """Whether the gateway has yet to answer."""
        return self._ticket is not None

    @property
    def words(self) -> KeyWords:
        """What is said of the key: what came back, or that the gateway is being asked."""
        if self.is_asking:
            return KeyWords(tr("Asking the gateway …"))
        return self._words

    def start(self) -> None:
        """Ask the gateway, in the place of an earlier question."""
        self._end()
        connect = self._connection().connect

        def work(context: WorkContext) -> None:
            with connect() as client:
                context.emit(ask_about_key(client, context.cancel))

        self._ticket = self._pool.start(
            work, on_event=self._on_answer, on_failed=self._on_failed, on_finished=self._on_finished
        )
        self.changed.emit()

    def stop(self) -> None:
        """Wait no longer for the answer."""
        if self.is_asking:
            self._end()
            self._words = KeyWords(tr("Stopped before the gateway had answered. The key is kept."))
            self.changed.emit()

    def forget(self) -> None:
        """Say no more of a key that is not used any longer."""
        self._end()
        if self._words.text:
            self._words = KeyWords()
        self.changed.emit()

    def shut_down(self) -> bool:
        """End the thread; whether it ended."""
        return self._pool.shut_down()

    def _end(self) -> None:
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            ticket.silence()

    def _on_answer(self, answer: object) -> None:
        if isinstance(answer, KeyAnswer):
            self._words = KeyWords(self._sentences(answer), _KINDS[answer.verdict])

    def _on_failed(self, error: MjguiError) -> None:
        self._words = KeyWords(str(error), MessageKind.ERROR)

    def _on_finished(self) -> None:
        self._ticket = None
        self.changed.emit()

    def _sentences(self, answer: KeyAnswer) -> str:
        if answer.error is None:
            return tr("The gateway takes this key.")
        if answer.verdict is KeyVerdict.UNCLEAR:
            return f"{answer.error} {tr('The key is kept.')}"
        words = answer.words
        if not words or any(secret in words for secret in self._secrets()):
            return str(answer.error)
        return f"{answer.error}\n{tr('The gateway says: {words}', words=words)}"
