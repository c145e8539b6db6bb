"""Everything that outlives the program in the data folder, apart from settings and logs."""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from pathlib import Path

from mjgui.core.bin import Bin
from mjgui.core.database import Database
from mjgui.core.drafts import DESK_COMPARING, DESK_PROMPTS, DESK_TOOLS, DRAFTS_SCHEMA, Drafts
from mjgui.core.errors import StoreError
from mjgui.core.folder_lock import FolderLock
from mjgui.core.history import History, job_key
from mjgui.core.history_schema import HISTORY_SCHEMA
from mjgui.core.image_files import ImageFiles
from mjgui.core.journal import JOURNAL_BATCHES, JOURNAL_BY_PARENT, JOURNAL_SCHEMA, Journal
from mjgui.core.model import JobId
from mjgui.core.prompt_book import PROMPTS_SCHEMA, PromptBook
from mjgui.core.spending import SPENDING_SCHEMA, Spending
from mjgui.core.thumbnails import ThumbnailFiles

DATABASE_NAME = "journal.sqlite3"
IMAGES_NAME = "images"
THUMBNAILS_NAME = "thumbnails"
MIGRATIONS = (
    f"{JOURNAL_SCHEMA};{DRAFTS_SCHEMA}",
    JOURNAL_BY_PARENT,
    DESK_TOOLS,
    HISTORY_SCHEMA,
    DESK_COMPARING,
    SPENDING_SCHEMA,
    PROMPTS_SCHEMA,
    JOURNAL_BATCHES,
    DESK_PROMPTS,
)
"""Scripts from one version to the next; statements end with a semicolon and hold none.

What has been released never changes: a file in use has gone through it already.
"""


class Store:
    """The journal, the drafts and the image files of one data folder, locked against others.

    All methods may be called from any thread.

    Args:
        folder: the data folder; made if it is not there yet.

    Attributes:
        journal: the submissions.
        drafts: what is being drawn and typed.
        history: what was ever loaded or made, with what the user says of it.
        spending: what tasks have cost.
        prompts: what was asked for before.
        images: the image files.
        thumbnails: small copies of them, made when they are asked for.
        bin: what was deleted, and can be brought back.
        problem: the journal was damaged, and has been set aside.

    Raises:
        StoreInUseError: another process uses the folder.
        StoreNewerError: a newer mjgui has written the journal; it stays as it is.
        StoreError: the folder or the journal cannot be written to.
    """

    def __init__(self, folder: Path) -> None:
        self._lock = FolderLock(folder)
        try:
            self._database = Database(folder / DATABASE_NAME, MIGRATIONS)
        except BaseException:
            self._lock.release()
            raise
        self.problem: StoreError | None = self._database.problem
        self.journal = Journal(self._database)
        self.drafts = Drafts(self._database)
        self.history = History(self._database)
        self.spending = Spending(self._database)
        self.prompts = PromptBook(self._database)
        self.images = ImageFiles(folder / IMAGES_NAME)
        self.thumbnails = ThumbnailFiles(folder / THUMBNAILS_NAME, self.images)
        self.bin = Bin(self._database, self.history, self.drafts, self.images, self.thumbnails)

    def forget_jobs(self, job_ids: Sequence[JobId], spared: Collection[str] = ()) -> None:
        """Take jobs out of the journal, and their images off the disk.

        Args:
            job_ids: which jobs.
            spared: tasks whose images stay. They also stay where another job or a desk refers to
                the task.

        Raises:
            StoreError: the disk refuses; what is left is in the bin then.
        """
        keys = self.bin.put((job_key(job_id) for job_id in job_ids), time.time())
        self.bin.empty(keys, spared)

    def close(self) -> None:
        """Close the journal and let other processes in."""
        self._database.close()
        self._lock.release()
