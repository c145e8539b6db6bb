"""Pictures that are let go of: freed in a worker, and their memory given back."""

from __future__ import annotations

import gc
import threading
import weakref

import numpy as np
from PySide6.QtGui import QImage

from mjgui.app.letting_go import letting_go
from mjgui.app.work import WorkContext
from mjgui.core import memory


class Held:
    """Something that tells where it was freed."""

    def __init__(self) -> None:
        self.freed_in: list[int] = []
        weakref.finalize(self, self.note, self.freed_in)

    @staticmethod
    def note(freed_in: list[int]) -> None:
        freed_in.append(threading.get_ident())


def test_what_is_let_go_of_is_freed_where_the_work_runs() -> None:
    held: list[object] = [Held()]
    freed_in = held[0].freed_in  # type: ignore[attr-defined]
    work = letting_go(held)
    thread = threading.Thread(target=work, args=(WorkContext(threading.Event(), print),))
    thread.start()
    thread.join()
    assert freed_in == [thread.ident]
    assert not held


def test_what_is_in_use_stays_when_memory_is_given_back() -> None:
    arrays = [np.full(1000 + n, n, np.uint8) for n in range(200)]
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF112233)
    del arrays[::2]
    gc.collect()
    memory.give_back()
    assert all((array == array[0]).all() for array in arrays)
    assert image.pixel(299, 199) == 0xFF112233
