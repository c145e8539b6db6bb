"""Faults of our own that escape a slot, a virtual method or a thread: logged, and shown."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from mjgui.app.session import Session
from mjgui.app.work import unexpected
from mjgui.core.errors import UnexpectedError

_log = logging.getLogger(__name__)

QUIET_SECONDS = 10.0

_Place = tuple[str, str, int]


@dataclass
class _Heard:
    """When a fault was told last, and how often it has come again since."""

    at: float
    again: int = 0


class FaultListener(QObject):
    """Shows exceptions that nobody caught as errors.

    PySide hands exceptions of slots and virtual methods to `sys.excepthook` and goes on, so without
    this they would be lost in a windowed program. A fault that comes again and again, as in a
    `paintEvent`, is told every `QUIET_SECONDS` and no more often.

    What is met before there is a session is kept until there is one. Who listened before goes on
    to be told, unless it is Python itself, whose traceback the log has already.
    """

    _met = Signal(object)

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Listen from now on; `clock` tells seconds."""
        super().__init__(parent)
        self._clock = clock
        self._lock = threading.Lock()
        self._heard: dict[_Place, _Heard] = {}
        self._early: list[UnexpectedError] | None = []
        self._has_ended = False
        self._before = sys.excepthook
        self._before_in_threads = threading.excepthook
        # One object each, so that `end` can tell whether they are still in place.
        self._hook = self._on_exception
        self._thread_hook = self._on_thread_exception
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def tell_to(self, session: Session) -> None:
        """Tell the session of everything, and of what was met before."""
        # Queued, since a paintEvent must not change the widgets that are being painted.
        self._met.connect(session.tell, Qt.ConnectionType.QueuedConnection)
        with self._lock:
            early, self._early = self._early or [], None
        for error in early:
            self._met.emit(error)

    def end(self) -> None:
        """Listen no longer."""
        self._has_ended = True
        if sys.excepthook is self._hook:
            sys.excepthook = self._before
        if threading.excepthook is self._thread_hook:
            threading.excepthook = self._before_in_threads

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        is_ours = not self._has_ended and issubclass(kind, Exception)
        if is_ours:
            self._hear(error)
        if not is_ours or self._before is not sys.__excepthook__:
            self._before(kind, error, trace)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        is_ours = not self._has_ended and isinstance(args.exc_value, Exception)
        if is_ours and args.exc_value is not None:
            self._hear(args.exc_value)
        if not is_ours or self._before_in_threads is not threading.__excepthook__:
            self._before_in_threads(args)

    def _hear(self, error: BaseException) -> None:
        now, place = self._clock(), _place_of(error)
        with self._lock:
            heard = self._heard.get(place)
            if heard is not None and now - heard.at < QUIET_SECONDS:
                heard.again += 1
                return
            self._heard[place] = _Heard(now)
        if heard is not None and heard.again:
            _log.critical("the exception below has come %d times since", heard.again)
        _log.critical("an exception escaped", exc_info=(type(error), error, error.__traceback__))
        found = unexpected(error)
        with self._lock:
            if self._early is not None:
                self._early.append(found)
                return
        self._met.emit(found)


def _place_of(error: BaseException) -> _Place:
    """Where it arose: what tells one fault from another."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return (type(error).__name__, "", 0)
    return (type(error).__name__, frames[-1].filename, frames[-1].lineno or 0)
