"""Texts are written so that they can be translated; see `core.language`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FIELD = re.compile(r"\{(\w*)[^{}]*\}")
SAYS_NOW = {"tr", "tr_n", "tr_marked", "number_text"}
LITERALS = {"tr": 1, "tr_noop": 1, "tr_n": 2}
NOT_FILLED_IN = {"sense"}
MODULES = sorted((ROOT / "mjgui").rglob("*.py"))


def called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def literals(call: ast.Call) -> list[str] | None:
    """The texts of a call; None where one is no plain literal."""
    texts = call.args[: LITERALS[called(call)]]
    found = [t.value for t in texts if isinstance(t, ast.Constant) and isinstance(t.value, str)]
    return found if len(found) == LITERALS[called(call)] else None


def faults(tree: ast.AST) -> list[str]:
    """What is wrong with the texts of a module, by line."""
    found: list[str] = []
    for call in calls(tree, set(LITERALS)):
        texts = literals(call)
        if texts is None:
            found.append(f"{call.lineno}: a text is no plain literal")
            continue
        given = {each.arg for each in call.keywords if each.arg} - NOT_FILLED_IN
        if called(call) == "tr_noop" or any(each.arg is None for each in call.keywords):
            continue  # what is filled in is not told here
        wanted = {name for text in texts for name in FIELD.findall(text)}
        is_counted = called(call) == "tr_n"
        if is_counted:
            wanted.discard("n")  # it is always given, and may be left out
        # A text with nothing to fill in is taken as it is, with its braces.
        if (given or is_counted) and given != wanted:
            found.append(f"{call.lineno}: it has the fields {sorted(wanted)}, not {sorted(given)}")
    found += [f"{line}: it is said at import" for line in said_at_import(tree)]
    return found


def said_at_import(tree: ast.AST) -> list[int]:
    """The lines where a text is translated before anyone could choose a language."""
    found: list[int] = []

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            arguments = node.args
            for default in (*arguments.defaults, *arguments.kw_defaults):
                if default is not None:
                    look(default)
            for decorator in getattr(node, "decorator_list", ()):
                look(decorator)
            return
        if isinstance(node, ast.Call) and called(node) in SAYS_NOW:
            found.append(node.lineno)
        for child in ast.iter_child_nodes(node):
            look(child)

    look(tree)
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_text_can_be_translated(path: Path) -> None:
    assert faults(ast.parse(path.read_bytes())) == []


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ('def f(x):\n tr(f"Saved {x}.")', "2: a text is no plain literal"),
        ("def f(x):\n tr(x)", "2: a text is no plain literal"),
        ('def f(n):\n tr_n("one", x, n)', "2: a text is no plain literal"),
        ('def f(x):\n tr("Saved {name}.", nmae=x)', "2: it has the fields ['name'], not ['nmae']"),
        ('def f(x):\n tr("Saved.", name=x)', "2: it has the fields [], not ['name']"),
        ('def f(n):\n tr_n("{n} of {all}", "{n} of {all}", n)', "2: it has the fields"),
        ('TITLE = tr("Saved.")', "1: it is said at import"),
        ('class A:\n title = tr("Saved.")', "2: it is said at import"),
        ('def f(x=tr("Saved.")):\n pass', "1: it is said at import"),
        ("ALL = [tr_marked(x) for x in Y]", "1: it is said at import"),
    ],
)
def test_what_cannot_be_translated_is_found(source: str, fault: str) -> None:
    (found,) = faults(ast.parse(source))
    assert found.startswith(fault)


def test_what_can_be_translated_is_not_complained_of() -> None:
    source = """
TITLE = tr_noop("Saved {name}.")
MAKE = lambda: tr("Saved.")

def f(n, name, **more):
    tr("Use {task_id} and {index}.")
    tr("Open", sense="path")
    tr("Saved {name}.", name=name, sense="file")
    tr_n("{n} area", "{n} areas", n)
    tr_n("It was sent.", "They were sent.", n)
    tr_n("One of {all}", "{n} of {all}", n, all=name)
    tr("Saved {name}.", **more)
"""
    assert faults(ast.parse(source)) == []
