"""Other programs in the scenes of `bench_canvas`, in the same run, and how they compare."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path

from tests.benchmarks.measure import Figures, Row, figures
from tests.benchmarks.scenes import SCENES, SIDE, areas_of, picture_bytes

GOALS = {"10 × 50": (15, 8), "100 × 200": (300, 100), "200 × 1000": (2000, 1000)}
"""How many times quicker than labelme: moves and drags; zoom and pan steps."""

_BY_MOUSE = frozenset({"move while drawing", "vertex drag"})


def scene_name(count: int, vertices: int) -> str:
    """What a scene is called in the tables."""
    return f"{count} × {vertices}"


def labelme_figures(
    python: str, width: int, height: int, *, cpu: bool, pace: float
) -> dict[str, Figures]:
    """Measure labelme in the same scenes: by "10 × 50: zoom step" and so on.

    Args:
        python: the Python of an environment that has labelme.
        width: of its canvas, widget pixels.
        height: likewise.
        cpu: whether the CPU time of its GUI thread counts, and not the clock's.
        pace: the seconds from one step to the next, where steps come at the pace of a hand.
    """
    with tempfile.TemporaryDirectory(prefix="mjgui-peer-") as folder:
        picture, scenes = Path(folder) / "picture.jpg", Path(folder) / "scenes.json"
        picture.write_bytes(picture_bytes(SIDE, ".jpg"))
        shapes = {
            scene_name(count, vertices): [a.points.tolist() for a in areas_of(count, vertices)]
            for count, vertices in SCENES
        }
        scenes.write_text(json.dumps(shapes), encoding="utf-8")
        script = Path(__file__).with_name("peer_labelme.py")
        size = (str(width), str(height), "cpu" if cpu else "wall", str(pace))
        done = subprocess.run(
            [python, str(script), str(scenes), str(picture), *size],
            capture_output=True,
            check=True,
            encoding="utf-8",
            env=os.environ | {"QT_API": "pyqt5"},
        )
    measured: dict[str, dict[str, list[float]]] = json.loads(done.stdout.splitlines()[-1])
    return {
        f"{scene}: {name}": figures(seconds)
        for scene, each in measured.items()
        for name, seconds in each.items()
    }


def show_peer(rows: list[Row], peer: dict[str, Figures]) -> None:
    """Print how many times quicker than labelme the canvas is."""
    print(f"\n{'':44}{'ours ms':>11}{'labelme ms':>12}{'times quicker':>15}   goal")
    for row in rows:
        theirs = peer.get(row.name)
        if theirs is None:
            continue
        scene, _, what = row.name.partition(": ")
        goal = GOALS[scene][0 if what in _BY_MOUSE else 1]
        times = theirs.median / row.figures.median
        missed = "" if times >= goal else "   MISSED"
        print(
            f"{row.name:44}{row.figures.median:11.2f}{theirs.median:12.1f}"
            f"{times:15.0f}   {goal} ×{missed}"
        )
