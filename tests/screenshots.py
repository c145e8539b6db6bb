"""Pictures of the real window for the README: `python -m tests.screenshots [FOLDER]`.

Each theme gets a window of its own, off-screen, at two device pixels per pixel: an area is drawn by
mouse, submitted to the practice gateway, and the result compared. Nothing outside a temporary
folder is read or written but the pictures, which go to `resources/screenshots` by default.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mjgui.ui.window import MainWindow

FOLDER = Path(__file__).parents[1] / "resources" / "screenshots"
THEMES = ("dark", "light")
PROMPT = "still water, nothing but the reflection of the mountain"
# Around the boat of the sample's first picture, image pixels.
BOAT = ((140, 850), (205, 750), (300, 762), (490, 738), (500, 800), (486, 905), (330, 930))
RESULT = 2
WIDTH, HEIGHT = 1360, 880
SCALE = "2"
QUALITY = 82
SECONDS = 60.0
LOOK_MS = 20
# The sharp picture follows a little after the window has come to rest.
REST_SECONDS = 0.5


def main(argv: list[str]) -> int:
    """Make all pictures; return the exit code."""
    folder = Path(argv[0]) if argv else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        QT_SCALE_FACTOR=SCALE,
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )
    app = _application()
    for theme in THEMES:
        with tempfile.TemporaryDirectory(prefix="mjgui-screenshots-") as data:
            (Path(data) / "settings.json").write_text(f'{{"appearance": "{theme}"}}')
            os.environ["MJGUI_DATA_DIR"] = data
            _show(folder, theme)
    app.processEvents()
    return 0


def _application() -> QApplication:
    """Make the application with a typeface that does not depend on the machine."""
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    app = QApplication(["mjgui"])
    for path in sorted((Path(str(files("font_roboto"))) / "files").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    app.setFont(QFont("Roboto"))
    return app


def _show(folder: Path, theme: str) -> None:
    """Do the main job once and take a picture of each mode."""
    from mjgui.__main__ import start
    from mjgui.app.viewing import Mode

    window = start(["--practice"])
    try:
        window.resize(WIDTH, HEIGHT)
        loader, jobs = window.session.loader, window.session.jobs
        _wait(lambda: window.session.picture is not None and not loader.is_loading, "the sample")
        shares: list[object] = []
        window.session.coverage.changed.connect(shares.append)
        _draw(window)
        _wait(lambda: bool(shares and shares[-1]), "the coverage")
        _save(window, folder / f"edit-{theme}.webp")
        window.session.submit()
        _wait(lambda: jobs.newest is not None and not jobs.newest.state.is_active, "a result")
        _wait(lambda: window.session.viewing.mode is Mode.COMPARE, "Compare")
        if jobs.newest is not None:
            window.session.viewing.compare(jobs.newest.id, RESULT)
        _save(window, folder / f"compare-{theme}.webp")
    finally:
        window.close()


def _draw(window: MainWindow) -> None:
    """Draw the area and type the prompt as a hand would."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit

    from mjgui.ui.canvas.view import Canvas

    canvas = window.findChild(Canvas, "canvas")
    prompt = window.findChild(QPlainTextEdit, "promptEdit")
    assert canvas is not None
    assert prompt is not None
    prompt.setPlainText(PROMPT)
    for x, y in (*BOAT, BOAT[0]):
        place = canvas.map_from_image(QPointF(x, y)).toPoint()
        QTest.mouseMove(canvas, place)
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)


def _save(window: MainWindow, path: Path) -> None:
    """Take a picture once the window rests."""
    end = time.monotonic() + REST_SECONDS
    _wait(lambda: time.monotonic() > end, "rest")
    if not window.grab().toImage().save(str(path), "WEBP", QUALITY):  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants bytes, Qt takes text
        raise OSError(f"{path} could not be written")
    sys.stdout.write(f"{path.name}: {path.stat().st_size // 1000} kB\n")


def _wait(is_done: Callable[[], bool], what: str) -> None:
    """Run the event loop until it is done; QTest.qWait would keep Python from other threads."""
    from PySide6.QtCore import QEventLoop, QTimer

    end = time.monotonic() + SECONDS
    loop = QEventLoop()
    look = QTimer(interval=LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if is_done() or time.monotonic() > end else None)
    look.start()
    loop.exec()
    if not is_done():
        raise TimeoutError(f"{what} did not come within {SECONDS:.0f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
