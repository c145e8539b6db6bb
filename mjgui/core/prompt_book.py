"""The prompts that were submitted, and those that the user has starred."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mjgui.core.database import Database

MAX_PROMPTS = 10_000
"""So many are kept besides the favourites; the ones that were used longest ago go first."""
MAX_FAVOURITES = 500

PROMPTS_SCHEMA = """
CREATE TABLE prompts (
    text TEXT PRIMARY KEY,
    used REAL NOT NULL,
    favourite INTEGER NOT NULL DEFAULT 0
);
INSERT INTO prompts (text, used)
    SELECT remix_prompt, MAX(created) FROM jobs
    WHERE TRIM(remix_prompt) <> '' GROUP BY remix_prompt;
CREATE INDEX prompts_by_use ON prompts (favourite, used)
"""
"""Times are seconds since the epoch. It begins with the prompts of the jobs there are."""

_NOTE = (
    "INSERT INTO prompts (text, used) VALUES (?, ?)"
    " ON CONFLICT (text) DO UPDATE SET used = MAX(used, excluded.used)"
)
_PUT = "INSERT OR REPLACE INTO prompts (text, used, favourite) VALUES (?, ?, ?)"
_TRIM = (
    "DELETE FROM prompts WHERE favourite = 0 AND used < "
    "(SELECT used FROM prompts WHERE favourite = 0 ORDER BY used DESC LIMIT 1 OFFSET ?)"
)


@dataclass(frozen=True, slots=True)
class EarlierPrompt:
    """A prompt that was used before, or starred.

    Attributes:
        text: as it was sent.
        used: when it was sent last, or starred, seconds since the epoch.
        is_favourite: whether it is starred.
    """

    text: str
    used: float
    is_favourite: bool = False


class PromptBook:
    """Keeps prompts apart from jobs: a job that is forgotten leaves its prompt here.

    All methods may be called from any thread, and raise StoreError where the disk refuses.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[EarlierPrompt, ...]:
        """Every prompt, the one that was used last first."""
        rows = self._database.read("SELECT text, used, favourite FROM prompts ORDER BY used DESC")
        return tuple(
            EarlierPrompt(str(text), float(str(used)), bool(favourite))
            for text, used, favourite in rows
        )

    def note_used(self, text: str, used: float) -> None:
        """Write down that a prompt was sent; what is too old to be kept goes."""
        self._database.write(
            (
                _NOTE,
                (text, used),
            ),
            (_TRIM, (MAX_PROMPTS - 1,)),
        )

    def put(self, prompt: EarlierPrompt) -> None:
        """Write down a prompt as it is, starred or not."""
        self.put_all((prompt,))

    def forget(self, text: str) -> None:
        """Take a prompt out."""
        self.forget_all((text,))

    def forget_all(self, texts: Iterable[str]) -> None:
        """Take these prompts out, all of them or none."""
        self._database.write(*(("DELETE FROM prompts WHERE text = ?", (text,)) for text in texts))

    def put_all(self, prompts: Iterable[EarlierPrompt]) -> None:
        """Write down these prompts as they are, all of them or none."""
        self._database.write(
            *((_PUT, (one.text, one.used, int(one.is_favourite))) for one in prompts)
        )
