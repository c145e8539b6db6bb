"""Where Python's collector of cyclic garbage runs: in the GUI thread, and nowhere else.

By itself it runs in whatever thread makes the object that is one too many. Qt's objects belong to
threads: a GUI object that dies in a worker, while the GUI thread hands an event to it, ends the
process in a segmentation fault. Objects that know each other by bound methods, as GUI objects do,
are let go of by that collector only.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, Slot

_GROWTH = 1.25
"""A full collection is due when so many times the objects that survived the last one are there:
CPython's own rule for it."""


class GarbageCollector(QObject):
    """Collects whenever the GUI thread is about to wait for the next event, as far as it is due.

    It needs no timer: where nothing happens nothing has to be collected. What other threads leave
    is counted, too. Python's own collector is off from the first one of these on.
    """

    def __init__(self, parent: QCoreApplication) -> None:
        super().__init__(parent)
        gc.disable()
        self._thresholds = gc.get_threshold()
        self._survivors = 0
        dispatcher = QAbstractEventDispatcher.instance(parent.thread())
        dispatcher.aboutToBlock.connect(self.collect)

    @Slot()
    def collect(self) -> None:
        """Collect what is due by CPython's thresholds; most of the time that is nothing."""
        new, young, middle = gc.get_count()
        if new <= self._thresholds[0]:
            return
        if middle > self._thresholds[2] and self._has_grown():
            gc.collect()
            self._survivors = len(gc.get_objects(generation=2))
        elif young > self._thresholds[1]:
            gc.collect(1)
        else:
            gc.collect(0)

    def _has_grown(self) -> bool:
        return len(gc.get_objects(generation=2)) > self._survivors * _GROWTH


def pass_over_what_is_there() -> None:
    """Spare what stays until the program ends, as modules do: some 150,000 objects.

    To go through them takes a tenth of a second, in which the window would not answer.
    """
    gc.freeze()


def collect_in_gui_thread(app: QCoreApplication) -> None:
    """Let garbage be collected in the thread of `app` only. Call it there, before others begin."""
    if app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
