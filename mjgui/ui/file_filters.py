"""What file dialogs call kinds of files."""

from __future__ import annotations


def file_filter(name: str, *patterns: str) -> str:
    """Return a kind of file as file dialogs take it, as "PNG picture (*.png)".

    Args:
        name: what people call it, in their language.
        patterns: which files are of this kind, as "*.png".
    """
    return f"{name} ({' '.join(patterns)})"
