"""Work that is done when a test says so."""

from __future__ import annotations

from typing import Any

from mjgui.app.work import Ticket, Work, WorkContext


class Lane:
    """Takes the place of the pool: does work when the test says so."""

    def __init__(self) -> None:
        self.started: list[tuple[Work, Ticket]] = []

    def start(self, work: Work, **handlers: Any) -> Ticket:
        ticket = Ticket(**handlers)
        self.started.append((work, ticket))
        return ticket

    def run(self, number: int) -> None:
        work, ticket = self.started[number]
        work(WorkContext(ticket.cancel_event, ticket.on_event))
        ticket.on_finished()
