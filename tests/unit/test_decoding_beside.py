"""Decoding in workers while the GUI thread has Qt read pictures: neither waits for the other."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import io, threading
import numpy as np
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage
from mjgui.app.pictures import decode

app = QGuiApplication([])
stream = io.BytesIO()
Image.fromarray(np.arange(4800, dtype=np.uint8).reshape(40, 40, 3)).save(stream, "png")
data = stream.getvalue()


def work():
    for _ in range(60):
        decode(data)


threads = [threading.Thread(target=work, daemon=True) for _ in range(3)]
for thread in threads:
    thread.start()
while any(thread.is_alive() for thread in threads):
    assert QImage.fromData(data).width() == 40
print("both came to their end")
"""


def test_readers_in_two_threads_do_not_stop_each_other() -> None:
    """In a process of its own, which would hang for good."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.stdout.strip() == "both came to their end", ended.stderr
