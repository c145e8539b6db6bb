"""Faults of our own that escape a slot: logged, and shown to the user."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from mjgui.app.session import Session
from mjgui.app.work import unexpected

_log = logging.getLogger(__name__)


class _Fault(QObject):
    """Carries a fault from whichever thread it arose in to the GUI thread."""

    met = Signal(object)


@contextmanager
def hear_faults(session: Session) -> Iterator[None]:
    """Show exceptions that nobody caught as errors, for as long as the context lasts.

    PySide hands exceptions of slots and virtual methods to `sys.excepthook` and goes on, so
    without this they would be lost in a windowed program.
    """
    fault = _Fault()
    fault.met.connect(session.tell)
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
            return
        _log.critical("an exception escaped", exc_info=(kind, error, trace))
        fault.met.emit(unexpected(error))

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = before
