"""Earlier prompts and long prompts: `python -m tests.benchmarks.bench_prompts`.

The unit for lists is one pass of Python over the texts of all prompts (`casefold`). For typing
it is one key in a plain QPlainTextEdit with the same text; short texts have no goal, since there it
takes next to nothing. CPU time is counted.
"""

from __future__ import annotations

import itertools
import os
import random
import sys
from collections.abc import Callable, Iterator

from tests.benchmarks.measure import CPU, Row, show, time_each

PROMPTS = 10_000
RUNS = 30
WORDS = ("still", "water", "boat", "fog", "meadow", "seal", "snow", "birch", "dusk", "gold", "pine")


def main() -> int:
    """Measure, print, and return how many goals were missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from mjgui.ui.theme import ThemeController

    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    rows = [*_lists(), *_typing(ThemeController(app, "dark"))]
    return sum(not row.is_met for row in rows)


def _texts() -> list[str]:
    chance = random.Random(1)
    return [f"{' '.join(chance.choices(WORDS, k=30))} --s {n} --no people" for n in range(PROMPTS)]


def _lists() -> list[Row]:
    from mjgui.core.prompt_book import EarlierPrompt
    from mjgui.ui.prompt.history_model import EarlierPrompts

    texts = _texts()
    prompts = [EarlierPrompt(text, float(n), n % 50 == 0) for n, text in enumerate(texts)]
    unit = time_each([lambda: [text.casefold() for text in texts]] * RUNS, CPU)
    model = EarlierPrompts()
    opening = time_each([lambda: model.set_prompts(prompts)] * RUNS, CPU)
    keys = itertools.cycle(("s", "se", "sea", "seal", "seal d", "seal du", "zzz"))
    finding = time_each([lambda: model.look_for(next(keys))] * RUNS, CPU)
    limit = unit.median
    rows = [
        Row("one pass over 10,000 prompts", unit, limit),
        Row("open the list of 10,000", opening, limit, 8),
        Row("one more key in the search", finding, limit, 8),
    ]
    show("10,000 earlier prompts of 200 characters", "passes", rows)
    return rows


def _typing(themes: object) -> list[Row]:
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit

    from mjgui.core.prompt_syntax import analyse
    from mjgui.ui.icons import IconSet
    from mjgui.ui.prompt.edit import PromptEdit
    from mjgui.ui.theme import ThemeController

    assert isinstance(themes, ThemeController)
    rows: list[Row] = []
    for length in (200, 8000):
        text = (_texts()[0] + " ") * 40
        text = f"{text[:length]} --ar 16:9 --stlyize 5 "

        def keys(edit: QPlainTextEdit, text: str = text) -> Iterator[Callable[[], object]]:
            edit.resize(300, 200)
            edit.show()
            edit.setPlainText(text)
            edit.moveCursor(QTextCursor.MoveOperation.End)
            edit.setFocus()
            for _ in range(RUNS):
                yield lambda: QTest.keyClicks(edit, "a")

        plain, helped = QPlainTextEdit(), PromptEdit(IconSet(themes, themes))
        unit, typed = time_each(keys(plain), CPU), time_each(keys(helped), CPU)
        parsed = time_each([lambda text=text: analyse(text)] * RUNS, CPU)
        found = [
            Row(f"a key in a plain field, {length} characters", unit, unit.median),
            Row("a key in the prompt's field", typed, unit.median, 6 if length > 1000 else None),
            Row("taking the text apart", parsed, unit.median),
        ]
        show(f"Typing at the end of {length} characters", "keys", found)
        rows += found
    return rows


if __name__ == "__main__":
    sys.exit(main())
