"""The threads that jobs are worked on."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from mjgui.app.work import WorkPool

AT_ONCE = 4
"""How many submissions are at work at once. MidJourney's own plans run three to twelve; what waits
here, and not there, can still be taken back at no cost."""
_FOLLOWING = 16
_DISK = 2


class JobLanes:
    """Three pools, so that no kind of work waits for another kind.

    Args:
        parent: the QObject that owns them.
        at_once: how many submissions are at work at once; the others wait for their turn.

    Attributes:
        submitting: from the submission to its images.
        following: tasks that are known already. They cost nothing more, and may run for hours.
        disk: pictures from the disk.
    """

    def __init__(self, parent: QObject, at_once: int = AT_ONCE) -> None:
        self.submitting = WorkPool("mjgui-job", at_once, parent)
        self.following = WorkPool("mjgui-follow", _FOLLOWING, parent)
        self.disk = WorkPool("mjgui-disk", _DISK, parent)

    def close(self) -> None:
        """Cancel everything, without waiting."""
        for pool in (self.submitting, self.following, self.disk):
            pool.close()

    def shut_down(self, seconds: float = 1.0) -> bool:
        """Cancel everything, and wait for all threads; whether they ended within `seconds`."""
        self.close()
        end = time.monotonic() + seconds
        pools = (self.submitting, self.following, self.disk)
        ended = [pool.shut_down(max(end - time.monotonic(), 0.0)) for pool in pools]
        return all(ended)
