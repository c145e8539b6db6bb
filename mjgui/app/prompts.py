"""Earlier prompts: walked through, searched, starred; and the prompt that made an image."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from mjgui.app.jobs import JobRunner
from mjgui.app.keeping import Keeper
from mjgui.app.loader import Loader
from mjgui.app.messages import Message, MessageKind, message_of
from mjgui.app.work import WorkContext, WorkPool
from mjgui.core.errors import MjguiError
from mjgui.core.language import tr, tr_n
from mjgui.core.prompt_book import MAX_FAVOURITES, EarlierPrompt

_FULL_KEY = "favourites"


@dataclass(frozen=True, slots=True)
class _Read:
    """The list as it is on the disk."""

    prompts: tuple[EarlierPrompt, ...]


class Prompts(QObject):
    """What was asked for before.

    Args:
        jobs: every prompt that is submitted joins the list.
        loader: the generation whose prompt is `made_by`.
        pool: reads the list from the disk.
        keeper: keeps the list; None keeps it in memory alone.
        parent: the QObject that owns it.

    Signals:
        changed: a prompt has joined the list, was starred, or is off the list.
        made_by_changed: the generation was made by another prompt, or that has come to light.
        message: (Message) why a prompt cannot be starred, or the list not be read.
    """

    changed = Signal()
    made_by_changed = Signal()
    message = Signal(object)

    def __init__(
        self,
        jobs: JobRunner,
        loader: Loader,
        pool: WorkPool,
        keeper: Keeper | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._loader = loader
        self._keeper = keeper
        self._prompts: dict[str, EarlierPrompt] = {}  # the one that was used last comes last
        self._forgotten: set[str] = set()
        self._made_by = ""
        self._walk: tuple[str, ...] = ()
        self._at = 0
        jobs.added.connect(self._on_added)
        jobs.restored.connect(self._on_restored)
        loader.generation_changed.connect(self._on_generation)
        if keeper is not None:
            store = keeper.store

            def read(context: WorkContext) -> None:
                context.emit(_Read(store.prompts.all()))

            pool.start(read, on_event=self._on_read, on_failed=self._on_failed)

    # -- the list ------------------------------------------------------------------------------

    @property
    def earlier(self) -> tuple[EarlierPrompt, ...]:
        """Every prompt, the one that was used last first."""
        return tuple(reversed(self._prompts.values()))

    def is_favourite(self, text: str) -> bool:
        """Whether a prompt is starred."""
        known = self._prompts.get(text)
        return known is not None and known.is_favourite

    def toggle_favourite(self, text: str) -> None:
        """Star a prompt, or take its star away. A blank one stays as it is."""
        if not text.strip():
            return
        known = self._prompts.get(text) or EarlierPrompt(text, time.time())
        if not known.is_favourite and self._favourite_count() >= MAX_FAVOURITES:
            self.message.emit(_full())
            return
        starred = replace(known, is_favourite=not known.is_favourite)
        self._forgotten.discard(text)
        self._prompts[text] = starred
        if self._keeper is not None:
            self._keeper.write(lambda store: store.prompts.put(starred))
        self.changed.emit()

    def forget(self, text: str) -> None:
        """Take a prompt off the list; `bring_back` puts it back."""
        if self._prompts.pop(text, None) is None:
            return
        self._forgotten.add(text)
        if self._keeper is not None:
            self._keeper.write(lambda store: store.prompts.forget(text))
        self.changed.emit()

    def forget_all(self) -> tuple[EarlierPrompt, ...]:
        """Take all prompts but favourites off the list, and return them for `bring_back`."""
        gone = tuple(one for one in self._prompts.values() if not one.is_favourite)
        if gone:
            texts = tuple(one.text for one in gone)
            self._forgotten.update(texts)
            self._prompts = {one.text: one for one in self._prompts.values() if one.is_favourite}
            if self._keeper is not None:
                self._keeper.write(lambda store: store.prompts.forget_all(texts))
            self.changed.emit()
        return gone

    def bring_back(self, *prompts: EarlierPrompt) -> None:
        """Put prompts that were taken off the list back in their places."""
        for prompt in prompts:
            self._forgotten.discard(prompt.text)
            self._prompts.setdefault(prompt.text, prompt)
        in_order = sorted(self._prompts.values(), key=lambda one: one.used)
        self._prompts = {one.text: one for one in in_order}
        if self._keeper is not None:
            self._keeper.write(lambda store: store.prompts.put_all(prompts))
        self.changed.emit()

    def _favourite_count(self) -> int:
        return sum(prompt.is_favourite for prompt in self._prompts.values())

    def _on_added(self, job_id: str) -> None:
        job = self._jobs.job(job_id)
        text = job.request.remix_prompt if job is not None else ""
        if job is None or not text.strip():
            return
        used = job.created
        self._forgotten.discard(text)
        known = self._prompts.pop(text, None)
        self._prompts[text] = replace(known, used=used) if known else EarlierPrompt(text, used)
        if self._keeper is not None:
            self._keeper.write(lambda store: store.prompts.note_used(text, used))
        self.changed.emit()

    def _on_read(self, event: object) -> None:
        """Put what was read below what has been used since the start."""
        if not isinstance(event, _Read):
            return
        found = reversed(event.prompts)
        known = {one.text: one for one in found if one.text not in self._forgotten}
        for text, now in self._prompts.items():
            before = known.pop(text, None)
            is_favourite = now.is_favourite or (before is not None and before.is_favourite)
            known[text] = replace(now, is_favourite=is_favourite)
        self._prompts = known
        self.changed.emit()

    def _on_failed(self, error: MjguiError) -> None:
        self.message.emit(message_of(error))

    # -- walking -------------------------------------------------------------------------------

    def older(self, typed: str) -> str | None:
        """The prompt before the one that is typed; None where there is none.

        What is typed and was never sent comes back by `newer`.
        """
        if not self._is_on_the_way(typed):
            others = (prompt.text for prompt in self.earlier if prompt.text != typed)
            self._walk, self._at = (typed, *others), 0
        return self._step(1)

    def newer(self, typed: str) -> str | None:
        """The prompt after the one that is typed; None where there is none."""
        return self._step(-1) if self._is_on_the_way(typed) else None

    def _is_on_the_way(self, typed: str) -> bool:
        return self._at < len(self._walk) and self._walk[self._at] == typed and self._at > 0

    def _step(self, by: int) -> str | None:
        if not 0 <= self._at + by < len(self._walk):
            return None
        self._at += by
        return self._walk[self._at]

    # -- the prompt of the image ---------------------------------------------------------------

    @property
    def made_by(self) -> str:
        """The prompt that made the generation which is edited; empty where it is not known."""
        return self._made_by

    def _on_generation(self) -> None:
        generation = self._loader.generation
        prompt = generation.prompt if generation is not None else ""
        if generation is not None and not prompt:
            prompt = self._prompt_of(generation.task_id, (job.id for job in self._jobs.jobs))
        self._set_made_by(prompt)

    def _on_restored(self, job_ids: list[str]) -> None:
        generation = self._loader.generation
        if generation is None or self._made_by:
            return
        self._set_made_by(self._prompt_of(generation.task_id, job_ids))

    def _prompt_of(self, task_id: str, job_ids: Iterable[str]) -> str:
        """The prompt of the one of these jobs whose task it is; empty where it is none's."""
        for job_id in job_ids:
            job = self._jobs.job(job_id)
            if job is not None and job.task is not None and job.task.id == task_id:
                return job.request.remix_prompt
        return ""

    def _set_made_by(self, prompt: str) -> None:
        if prompt != self._made_by:
            self._made_by = prompt
            self.made_by_changed.emit()


def _full() -> Message:
    return Message(
        MessageKind.WARNING,
        tr_n(
            "{n} favourite is as many as are kept",
            "{n} favourites are as many as are kept",
            MAX_FAVOURITES,
        ),
        tr("Take the star off one that you no longer need, then star this one."),
        key=_FULL_KEY,
    )
