"""Pictures of the real window: `python -m tests.screenshots`, for README.md and the user guide.

Each theme gets a window of its own, off-screen, at three device pixels for two: an area is drawn by
mouse, submitted to the practice gateway, the result compared, and so on, see `SHOTS`. Nothing
outside a temporary folder is read or written but the pictures, which go to `resources/screenshots`.
Options show the window in other languages, sizes and scalings, in a folder of your own; for
languages that Roboto has no letters of, the system's typefaces are asked.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget

    from mjgui.ui.window import MainWindow

FOLDER = Path(__file__).parents[1] / "resources" / "screenshots"
THEMES = ("dark", "light")
SHOTS = {
    "start": "the first start",
    "edit": "an area is drawn, the prompt written",
    "compare": "original and result side by side",
    "wipe": "the result behind a line that is turned",
    "edits": "the tree of edits",
    "history": "everything that was loaded and made",
    "palette": "a command is looked for",
    "settings": "the settings",
}
"""What pictures there are, each in both themes."""

PROMPT = "still water, nothing but the reflection of the mountain"
OTHER_PROMPT = "a heron standing in the shallow water"
# Around the boat of the sample's first picture, image pixels.
BOAT = ((140, 850), (205, 750), (300, 762), (490, 738), (500, 800), (486, 905), (330, 930))
SOUGHT = "mask"
RESULT = 2
WIDTH, HEIGHT = 1360, 880
SCALE = "1.5"
QUALITY = 76
SECONDS = 60.0
LOOK_MS = 20
# Thumbnails and the sharp picture follow a little after everything else.
REST_SECONDS = 0.5


def main(argv: Sequence[str]) -> int:
    """Make all pictures; return the exit code."""
    options = _options(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        QT_SCALE_FACTOR=options.scale,
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )
    app = _application()
    for theme in options.themes:
        with tempfile.TemporaryDirectory(prefix="mjgui-screenshots-") as data:
            settings = {"appearance": theme, "language": options.language}
            # Without the file it is a first start, whose language and theme are the system's.
            (Path(data) / "settings.json").write_text(json.dumps({**settings, "coach": "draw"}))
            os.environ["MJGUI_DATA_DIR"] = data
            _show(options, theme)
    app.processEvents()
    return 0


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER, help="where the pictures go")
    parser.add_argument("--theme", dest="themes", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--language", default="en", help="en, de or zh_CN")
    parser.add_argument("--scale", default=SCALE, help="device pixels per pixel")
    parser.add_argument("--size", type=int, nargs=2, default=(WIDTH, HEIGHT), metavar="PX")
    return parser.parse_args(argv)


def _application() -> QApplication:
    """Make the application with a typeface that does not depend on the machine."""
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    app = QApplication(["mjgui"])
    for path in sorted((Path(str(files("font_roboto"))) / "files").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    app.setFont(QFont("Roboto"))
    app.setCursorFlashTime(0)  # pictures of a blinking cursor would differ from time to time
    return app


def _show(options: argparse.Namespace, theme: str) -> None:
    """Do the main job once, go on from a result, and take a picture on the way of each shot."""
    from mjgui.__main__ import start
    from mjgui.app.viewing import Mode

    window = start(["--practice"])
    session = window.session
    jobs, viewing = session.jobs, session.viewing

    def take(shot: str, widget: QWidget = window) -> None:
        _save(widget, options.out / f"{shot}-{theme}.webp")

    def submit(count: int) -> None:
        session.submit()
        _wait(lambda: len(jobs.jobs) == count and jobs.active_count == 0, "a result")
        _wait(lambda: viewing.mode is Mode.COMPARE, "Compare")

    try:
        window.resize(*options.size)
        _wait(lambda: session.picture is not None and not session.loader.is_loading, "the sample")
        take("start")
        _press(window, "coachClose")  # it lies over what is drawn next
        shares: list[object] = []
        session.coverage.changed.connect(shares.append)
        _draw(window)
        _wait(lambda: bool(shares and shares[-1]), "the coverage")
        take("edit")
        submit(1)
        viewing.compare(jobs.jobs[0].id, RESULT)
        take("compare")
        for name in ("compareWipe", "compareRotateRight"):
            _trigger(window, name)
        take("wipe")
        _trigger(window, "compareSideBySide")
        _trigger(window, "editResult")
        _wait(lambda: viewing.mode is Mode.EDIT and not session.loader.is_loading, "the result")
        _draw(window, OTHER_PROMPT)
        submit(2)
        _trigger(window, "showEdits")
        take("edits")
        _trigger(window, "showHistory")
        take("history")
        _trigger(window, "modeEdit")
        _trigger(window, "showPalette")
        _type(window, "paletteEdit", SOUGHT)
        take("palette")
        _trigger(window, "showPalette")
        _trigger(window, "openSettings")
        take("settings", _dialog(window))
    finally:
        window.close()


def _trigger(window: MainWindow, name: str) -> None:
    """Do an action as its menu entry does."""
    from PySide6.QtGui import QAction

    action = window.findChild(QAction, name)
    assert action is not None, name
    assert action.isEnabled(), name
    action.trigger()


def _press(window: MainWindow, name: str) -> None:
    from PySide6.QtWidgets import QAbstractButton

    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def _type(window: MainWindow, name: str, text: str) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    field = window.findChild(QLineEdit, name)
    assert field is not None, name
    QTest.keyClicks(field, text)


def _dialog(window: MainWindow) -> QWidget:
    from PySide6.QtWidgets import QDialog

    dialog = window.findChild(QDialog, "settingsDialog")
    assert dialog is not None
    return dialog


def _draw(window: MainWindow, text: str = PROMPT) -> None:
    """Draw the area and type the prompt as a hand would."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit

    from mjgui.ui.canvas.view import Canvas

    canvas = window.findChild(Canvas, "canvas")
    prompt = window.findChild(QPlainTextEdit, "promptEdit")
    assert canvas is not None
    assert prompt is not None
    prompt.setPlainText(text)
    for x, y in (*BOAT, BOAT[0]):
        place = canvas.map_from_image(QPointF(x, y)).toPoint()
        QTest.mouseMove(canvas, place)
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)


def _save(widget: QWidget, path: Path) -> None:
    """Take a picture once the widget rests: it has looked the same for a while."""
    image = None
    give_up = time.monotonic() + SECONDS
    while image != (image := _later(widget)):
        if time.monotonic() > give_up:
            raise TimeoutError(f"{path.stem} did not come to rest")
    if not image.save(str(path), "WEBP", QUALITY):  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants bytes, Qt takes text
        raise OSError(f"{path} could not be written")
    sys.stdout.write(f"{path.name}: {path.stat().st_size // 1000} kB\n")


def _later(widget: QWidget) -> QImage:
    end = time.monotonic() + REST_SECONDS
    _wait(lambda: time.monotonic() > end, "rest")
    return widget.grab().toImage()


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
