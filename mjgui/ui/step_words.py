"""What the menu says of the next step back, and of the next step forth."""

from __future__ import annotations

from mjgui.core.language import inside, tr, tr_marked


def undo_text(step: str) -> str:
    """Return the text of Undo, with its mnemonic.

    Args:
        step: what is undone, as its command names it; empty where there is nothing.
    """
    # Translators: {step} names what is undone, as "Move area" does; quote it if it helps.
    return tr("&Undo {step}", step=inside(tr_marked(step))) if step else tr("&Undo")


def redo_text(step: str) -> str:
    """Return the text of Redo, likewise."""
    # Translators: as in "&Undo {step}".
    return tr("&Redo {step}", step=inside(tr_marked(step))) if step else tr("&Redo")
