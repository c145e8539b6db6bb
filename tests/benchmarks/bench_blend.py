"""How long blending in takes: a whole composite, and a step of the slider in the size that is seen.

    python -m tests.benchmarks.bench_blend [--cpu]

All of it for a picture of 4096 × 4096. Whole composites are given in copies of the picture in
memory, and beside that stands decoding it; steps of the slider, which the worker makes, and the
GUI thread's share of showing them in frames of a screen that shows sixty a second.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from mjgui.app.blend_work import Blender, Pair
from mjgui.app.pictures import Picture, build_picture
from mjgui.app.work import Work
from mjgui.core.compositing import Seam, blend, composite, seam_field
from mjgui.core.imaging import decode
from mjgui.core.model import Area, Document, Frame
from tests.benchmarks.measure import CPU, WALL, Clock, Row, figures, show, time_each
from tests.benchmarks.scenes import SIDE, areas_of, picture_bytes

FRAME = Frame(SIDE, SIDE)
FRAME_MS = 1000 / 60
USUAL, WIDE = Seam(8, 16), Seam(64, 128)
RUNS = 12


def blob() -> tuple[Area, ...]:
    """One area over a third of the picture."""
    angles = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    radii = SIDE * (0.32 + 0.02 * np.sin(angles * 9))
    x, y = SIDE * 0.52 + radii * np.cos(angles), SIDE * 0.48 + radii * np.sin(angles)
    return (Area.of(np.c_[x, y]),)


MASKS = {"one blob": blob(), "100 ragged areas": areas_of(100, 200)}


def wholes(data: bytes, clock: Clock) -> None:
    """Composites of full size, as for saving."""
    original = decode(data).pixels
    result = np.ascontiguousarray(original[:, ::-1])
    half = np.ascontiguousarray(result[::2, ::2])
    out = np.empty_like(original)
    copying = time_each([lambda: np.copyto(out, original)] * RUNS, clock)
    limit = copying.median
    rows = [
        Row("copying the picture", copying, limit),
        Row("decoding it from PNG", time_each([lambda: decode(data)] * 4, clock, warm_up=1), limit),
    ]

    def timed(name: str, step: Callable[[], object], goal: float | None = None) -> None:
        rows.append(Row(name, time_each([step] * RUNS, clock), limit, goal))

    for name, areas in MASKS.items():
        for seam in (USUAL, WIDE):
            how = f"{name}, {seam.grow:g} + {seam.feather:g} px"
            given = (original, result, areas, FRAME)
            timed(f"blend, {how}", partial(blend, *given, grow=seam.grow, feather=seam.feather))
            field = seam_field(areas, FRAME, FRAME, seam.reach, inside=False)
            timed(f"mixed again, {how}", partial(composite, original, result, field, seam, out=out))
    areas = MASKS["one blob"]
    timed("blend, a result of half the size", partial(blend, original, half, areas, FRAME,
                                                      grow=8, feather=16))  # fmt: skip
    show(f"composites of {SIDE} × {SIDE}", "copies of the picture", rows)


def steps(original: Picture, result: Picture, clock: Clock) -> None:
    """Steps of a slider, as the worker makes them."""
    rows: list[Row] = []
    for name, areas in MASKS.items():
        blender = Blender(Pair(original, result, Document(FRAME, areas)))
        for level in (3, 2, 1, 0):
            share = 0.5**level

            def step(index: int, blender: Blender = blender, level: int = level) -> object:
                return blender.picture(Seam(8 + index % 9, 16), level, _go_on)

            taken = time_each([partial(step, index) for index in range(RUNS)], clock)
            rows.append(Row(f"{name}, seen at {100 * share:g} %", taken, FRAME_MS))
    show("a step of the slider in the worker", "frames at 60 a second", rows)


def shown(original: Picture, result: Picture) -> None:
    """The GUI thread's share of a step: taking the composite over, and painting it."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from mjgui.ui.compare.subject import Subject
    from mjgui.ui.compare.view import CompareMode, CompareView
    from mjgui.ui.theme import DARK

    app = QApplication.instance() or QApplication(sys.argv)
    mask = Document(FRAME, MASKS["one blob"])
    blender = Blender(Pair(original, result, mask))
    view = CompareView(_run_never, DARK)
    view.resize(1600, 1000)
    view.show()
    rows: list[Row] = []
    for mode in (CompareMode.SIDE_BY_SIDE, CompareMode.WIPE):
        view.set_mode(mode)
        for zoom in ("fit", "100 %"):
            view.show_subject(Subject(original, result, original=original, mask=mask))
            view.zoom_fit() if zoom == "fit" else view.zoom_actual()
            app.processEvents()
            level = blender_level(original, view.zoom)
            taken: list[float] = []
            for index in range(RUNS):
                made = blender.picture(Seam(8 + index % 9, 16), level, _go_on)
                subject = Subject(original, made, original=original, mask=mask)
                begun = CPU()
                view.show_subject(subject)
                app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
                taken.append(CPU() - begun)
            rows.append(Row(f"{mode.value}, {zoom}", figures(taken[3:]), FRAME_MS, goal=1))
    view.close()
    show("a step of the slider in the GUI thread", "frames at 60 a second", rows)


def blender_level(original: Picture, zoom: float) -> int:
    """Which copy is made at a zoom, device pixels per image pixel."""
    image, _ = original.level_for(zoom)
    return next(n for n, each in enumerate(original.levels) if each is image)


def _go_on() -> None:
    """Nobody ends the work."""


def _run_never(_work: Work, _on_event: Callable[[object], None]) -> None:
    """There are no differences to make."""


def main(argv: list[str]) -> None:
    """Measure, and print the tables."""
    clock = CPU if "--cpu" in argv else WALL
    data = picture_bytes()
    wholes(data, clock)
    original = build_picture(decode(data))
    other = decode(data)
    turned = np.ascontiguousarray(other.pixels[:, ::-1])
    result = build_picture(replace(other, pixels=turned))
    steps(original, result, clock)
    shown(original, result)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1:])
