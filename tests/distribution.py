"""Hands whole files to the processes of a run, also after one of them has crashed.

pytest-xdist 3.8 hands on a crashed process's files with what was run already. Another process waits
for ever then: a file of which nothing is left ends without a sign, and the last test that a process
knows is run when it knows one more.
"""

from __future__ import annotations

from xdist.scheduler import LoadFileScheduling
from xdist.workermanage import WorkerController


class FileScheduling(LoadFileScheduling):
    """Runs what a crashed process has left, but for the test that it crashed in."""

    def remove_node(self, node: WorkerController) -> str | None:
        """Take the process off the list, and put what it has left back into the queue.

        Returns:
            The test that it crashed in, which counts as run; None where it had none left.
        """
        work = self.assigned_work.pop(node)
        left = [(scope, test) for scope, tests in work.items() for test in tests if not tests[test]]
        if not left:
            return None
        scope, crashed = left[0]
        work[scope][crashed] = True
        self.workqueue.update(
            {scope: tests for scope, tests in work.items() if not all(tests.values())}
        )
        for other in self.nodes:
            self._reschedule(other)
        return crashed

    def _reschedule(self, node: WorkerController) -> None:
        """Hand out files until the process has two tests, without which it does not run one."""
        while self.workqueue and not node.shutting_down:
            if self._pending_of(self.assigned_work[node]) > 2:
                return
            self._assign_work_unit(node)
        if not node.shutting_down:
            node.shutdown()
