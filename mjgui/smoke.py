"""The whole main job against the practice gateway, off-screen, a line per step.

It drives the real window as a hand would, so that a bundle or an installation can be checked in
one command: `mjgui --smoke`.
"""

from __future__ import annotations

import io
import ssl
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import httpx
import shapely
from keyring.backend import get_all_keyring
from PIL import Image
from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QLibraryInfo,
    QLocale,
    QPointF,
    Qt,
    QTimer,
    QTranslator,
    qVersion,
)
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from mjgui.app.languages import ENGLISH, TONGUES, Translated, translation_file
from mjgui.app.viewing import Mode
from mjgui.core import imaging
from mjgui.core.errors import MjguiError
from mjgui.core.geometry import Combine, combine
from mjgui.core.licences import licences
from mjgui.core.metadata import read_metadata
from mjgui.core.model import IMAGES_PER_GENERATION, Area
from mjgui.core.resources import resource_path
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.file_work import FileWork
from mjgui.ui.window import MainWindow

W = TypeVar("W", bound=QWidget)

_SECONDS = 60.0
_LOOK_MS = 20
_PROMPT = "a red kite in the sky"
_COLOUR_TOLERANCE = 40
_SHAPE = ((0.35, 0.3), (0.65, 0.3), (0.7, 0.6), (0.3, 0.6))


class _StepFailedError(Exception):
    """A step of the job did not come out as it should."""


def run(open_window: Callable[[], MainWindow], folder: Path) -> int:
    """Do the main job and print a line for each step.

    Args:
        open_window: builds and shows the window, with the practice gateway.
        folder: an empty folder for what is saved.

    Returns:
        0 if every step came out right, else 1.
    """
    faults: list[str] = []
    before = sys.excepthook
    # PySide hands what slots and paint events raise to this hook, and goes on.
    sys.excepthook = lambda kind, error, _trace: faults.append(f"{kind.__name__}: {error}")
    try:
        return _run(open_window, folder, faults)
    finally:
        sys.excepthook = before


def _run(open_window: Callable[[], MainWindow], folder: Path, faults: list[str]) -> int:
    began = time.monotonic()
    try:
        window = open_window()
    except MjguiError as error:
        _print(f"FAILED  open the window: {error}")
        return 1
    try:
        for name, step in (
            ("open a window by Qt", _platform),
            ("find the resources", lambda _: _resources()),
            ("speak every language", lambda _: _languages()),
            ("trust certificates", lambda _: _roots()),
            ("find a keychain", lambda _: _keychains()),
            ("cut polygons", lambda _: _polygons()),
            ("encode and decode pictures", lambda _: _pictures()),
            ("load the sample generation", _load),
            ("draw an area", _draw),
            ("undo and redo it", _undo_and_redo),
            ("submit and wait for the result", _submit),
            ("compare side by side", _compare),
            ("save all results", lambda w: _save(w, folder)),
            ("edit a result", _edit_result),
        ):
            try:
                said = step(window)
                _expect(not faults, "; ".join(faults))
            except (_StepFailedError, MjguiError) as error:
                _print(f"FAILED  {name}: {error}")
                return 1
            _print(f"ok      {name}: {said}")
    finally:
        window.close()
    _print(f"ok      all in {time.monotonic() - began:.1f} s")
    return 0


def _platform(_window: MainWindow) -> str:
    name = QGuiApplication.platformName()
    inputs = [path.name for path in _plugins("platforminputcontexts")]
    _expect(bool(_plugins("platforms")), "Qt has no plugins for any screen")
    return f"{name}, {len(inputs)} input methods, Qt {qVersion()}"


def _plugins(kind: str) -> list[Path]:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / kind
    return sorted(folder.iterdir()) if folder.is_dir() else []


def _resources() -> str:
    icons = list(resource_path("icons").glob("*.svg"))
    samples = list(resource_path("sample").glob("*.webp"))
    _expect(QSvgRenderer(str(resource_path("app-icon.svg"))).isValid(), "the icon cannot be drawn")
    _expect(len(samples) == IMAGES_PER_GENERATION, f"{len(samples)} of 4 samples are there")
    _expect(bool(icons), "there are no icons")
    own = licences()
    _expect(bool(own), "there are no licences")
    return f"{len(icons)} icons, {len(samples)} samples, {len(own)} licences"


def _languages() -> str:
    """A text of ours, and one of Qt's own dialogs, in each language but English."""
    said: list[str] = []
    for tongue in TONGUES:
        if tongue == ENGLISH:
            continue
        ours = Translated(translation_file(tongue), QLocale(tongue.code)).text("&Undo", "", None)
        of_qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        of_qt.load(f"qtbase_{tongue.code}", folder)
        theirs = of_qt.translate("QPlatformTheme", "Cancel")
        _expect(bool(ours), f"the program has no words in {tongue.name}")
        _expect(bool(theirs), f"Qt has no words in {tongue.name}")
        said.append(tongue.code)
    return ", ".join(said)  # codes, since not every terminal has Chinese letters


def _roots() -> str:
    """What the client of the gateway trusts, as httpx makes it by default."""
    context = httpx.create_ssl_context()
    count = context.cert_store_stats()["x509_ca"]
    _expect(count > 0, "no certificate of an authority was found")
    return f"{count} authorities, {ssl.OPENSSL_VERSION}"


def _keychains() -> str:
    """Which keychains keyring knows here; on a machine without a desktop there is none."""
    names = sorted(each.__class__.__module__ for each in get_all_keyring())
    _expect("keyring.backends.fail" in names, "keyring has lost its keychains")
    return ", ".join(name.rpartition(".")[2] for name in names)


def _polygons() -> str:
    areas = combine(
        (Area.of([(0, 0), (100, 0), (100, 100), (0, 100)]),),
        Area.of([(25, 25), (75, 25), (75, 75), (25, 75)]),
        Combine.SUBTRACT,
    )
    _expect(len(areas) == 1 and len(areas[0].holes) == 1, "a hole was not cut into an area")
    return f"an area with a hole, GEOS {shapely.geos_version_string}"


def _pictures() -> str:
    """Each format there and back, by the same functions as those of the gateway's images."""
    sizes: list[str] = []
    for kind in ("PNG", "JPEG", "WEBP"):
        stream = io.BytesIO()
        Image.new("RGB", (48, 32), (200, 90, 30)).save(stream, kind)
        decoded = imaging.decode(stream.getvalue())
        _expect(decoded.format == kind.lower(), f"{kind} was taken for {decoded.format}")
        blue, _, red, _ = (int(value) for value in decoded.pixels[16, 24])
        _expect(abs(red - 200) + abs(blue - 30) < _COLOUR_TOLERANCE, f"{kind} lost its colours")
        sizes.append(f"{kind} {len(stream.getvalue())} bytes")
    return ", ".join(sizes)


def _load(window: MainWindow) -> str:
    _wait(lambda: not window.session.loader.is_loading, "the sample did not load")
    generation = window.session.generation
    count = len(generation.numbers) if generation else 0
    _expect(count == IMAGES_PER_GENERATION, f"{count} of 4 images arrived")
    frame = window.session.document.frame
    return f"{count} images of {frame.width} × {frame.height}"


def _draw(window: MainWindow) -> str:
    canvas = _child(window, Canvas, "canvas")
    frame = window.session.document.frame
    for x, y in (*_SHAPE, _SHAPE[0]):
        place = canvas.map_from_image(QPointF(x * frame.width, y * frame.height))
        _click(canvas, place)
    areas = window.session.document.areas
    _expect(len(areas) == 1, f"{len(areas)} areas after drawing one")
    _expect(not window.session.blockers, str([b.text for b in window.session.blockers]))
    return f"{len(areas[0].points)} vertices"


def _undo_and_redo(window: MainWindow) -> str:
    group = window.session.editor.undo_group
    group.undo()
    _expect(not window.session.document.areas, "undo left the area there")
    group.redo()
    _expect(len(window.session.document.areas) == 1, "redo did not bring the area back")
    return "as before"


def _submit(window: MainWindow) -> str:
    _child(window, QPlainTextEdit, "promptEdit").setPlainText(_PROMPT)
    _child(window, QPushButton, "submitButton").click()
    jobs = window.session.jobs
    _wait(lambda: jobs.newest is not None and not jobs.newest.state.is_active, "no result came")
    job = jobs.newest
    if job is None or job.error is not None:
        raise _StepFailedError(job.error.report() if job and job.error else "the job is gone")
    count = sum(slot.picture is not None for slot in job.slots)
    _expect(count == IMAGES_PER_GENERATION, f"{count} of 4 results arrived")
    return f"{count} results in {job.elapsed:.1f} s"


def _compare(window: MainWindow) -> str:
    _expect(window.session.viewing.mode is Mode.COMPARE, "the window did not switch to Compare")
    view = _child(window, QWidget, "compareView")
    _expect(view.isVisible(), "the compare view is not visible")
    _expect(not view.grab().isNull(), "the compare view cannot be painted")
    return "original and result are shown"


def _save(window: MainWindow, folder: Path) -> str:
    files = window.findChild(FileWork)
    _expect(files is not None, "there is nothing to save with")
    for ending in (".png", ".jpg", ".webp"):
        path = folder / f"result{ending}"
        if files is not None:
            files.save_to(path)
        _wait(path.exists, f"{path.name} was not saved")
        data = path.read_bytes()
        imaging.decode(data)
        metadata = read_metadata(data)
        known = metadata is not None and metadata.prompt == _PROMPT
        _expect(known, f"{path.name} does not hold its prompt")
    return ", ".join(sorted(p.name for p in folder.glob("result.*")))


def _edit_result(window: MainWindow) -> str:
    before = window.session.generation
    window.session.edit_result()
    after = window.session.generation
    changed = before is not None and after is not None and before.task_id != after.task_id
    _expect(changed, "the result did not become the generation")
    _expect(not window.session.document.areas, "the new generation has areas already")
    return "its four images can be edited"


def _click(canvas: QWidget, place: QPointF) -> None:
    for kind, buttons in (
        (QEvent.Type.MouseMove, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        button = (
            Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        )
        event = QMouseEvent(
            kind,
            place,
            QPointF(canvas.mapToGlobal(place)),
            button,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(canvas, event)


def _wait(is_done: Callable[[], bool], complaint: str) -> None:
    """Run the event loop until it is done.

    Raises:
        _StepFailedError: it was not within a minute.
    """
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(_LOOK_MS)
    end = time.monotonic() + _SECONDS

    def on_look() -> None:
        if is_done() or time.monotonic() > end:
            loop.quit()

    look.timeout.connect(on_look)
    look.start()
    if not is_done():
        loop.exec()
    look.stop()
    _expect(is_done(), complaint)


def _expect(holds: bool, complaint: str) -> None:  # noqa: FBT001 - reads as a sentence
    if not holds:
        raise _StepFailedError(complaint)


def _child(window: MainWindow, kind: type[W], name: str) -> W:
    child = window.findChild(kind, name)
    if child is None:
        raise _StepFailedError(f"the window has no {name}")
    return child


def _print(line: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
