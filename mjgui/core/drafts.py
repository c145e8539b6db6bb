"""What is being drawn and typed, as it was a moment ago."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from mjgui.core.database import Database, Row
from mjgui.core.errors import StoreError
from mjgui.core.journal import NO_GATEWAY, GatewayRef
from mjgui.core.language import tr
from mjgui.core.model import Document, JobId, Task
from mjgui.core.records import DocumentWriter, decode_document, decode_task, encode_task

DRAFTS_SCHEMA = """
CREATE TABLE masks (
    task_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (task_id, number)
);
CREATE TABLE desks (
    gateway TEXT PRIMARY KEY,
    origin_kind TEXT NOT NULL,
    origin_base_url TEXT NOT NULL,
    task_id TEXT NOT NULL,
    answer TEXT,
    parent_task_id TEXT,
    made_by_prompt TEXT NOT NULL,
    chosen INTEGER,
    remix_prompt TEXT NOT NULL,
    callback TEXT NOT NULL,
    mask_url TEXT NOT NULL,
    view TEXT
)
"""
"""The first version of it."""

DESK_TOOLS = """
ALTER TABLE desks ADD COLUMN tool TEXT NOT NULL DEFAULT '';
ALTER TABLE desks ADD COLUMN compared_job TEXT;
ALTER TABLE desks ADD COLUMN compared_number INTEGER
"""
"""Since version 3."""

DESK_COMPARING = """
ALTER TABLE desks ADD COLUMN comparing TEXT
"""
"""How pictures are compared."""
DESK_PROMPTS = "ALTER TABLE desks ADD COLUMN prompts TEXT NOT NULL DEFAULT ''"
"""The list of prompts for a batch."""

_COLUMNS = (
    "gateway, origin_kind, origin_base_url, task_id, answer, parent_task_id, made_by_prompt,"
    " chosen, remix_prompt, callback, mask_url, view, tool, compared_job, compared_number,"
    " comparing, prompts"
)
_MARKS = ", ".join("?" * len(_COLUMNS.split(",")))
_SAVE_DESK = f"INSERT OR REPLACE INTO desks ({_COLUMNS}) VALUES ({_MARKS})"  # noqa: S608 - own words
_SAVE_TYPED = (
    f"INSERT INTO desks ({_COLUMNS}) VALUES ({_MARKS})"  # noqa: S608 - own words
    " ON CONFLICT (gateway) DO UPDATE SET remix_prompt = excluded.remix_prompt,"
    " callback = excluded.callback, mask_url = excluded.mask_url, prompts = excluded.prompts"
)


@dataclass(frozen=True, slots=True)
class View:
    """Which part of the image is shown, and how large.

    Attributes:
        scale: widget pixels per image pixel.
        x: where the image's left edge is, widget pixels.
        y: where the image's top edge is, widget pixels.
        width: the widget's width then, widget pixels.
        height: the widget's height then, widget pixels.
        fits: whether the whole image was fitted into the widget.
    """

    scale: float
    x: float
    y: float
    width: float
    height: float
    fits: bool


@dataclass(frozen=True, slots=True)
class Comparing:
    """How pictures are compared, and with what.

    Attributes:
        mode: the name of the mode; empty where none is known.
        wipe: where the wipe's line stands, 0.0 – 1.0.
        angle: how far the wipe's line is turned from upright, degrees clockwise.
        onion: how strongly side B shows over side A, 0.0 – 1.0.
        heat: whether differences are shown as a heat map.
        gain: how many times stronger than they are differences are shown.
        pace: how many times a second the pictures alternate.
        reference: the job and the number of its picture that the result is compared with; None
            for the result's own original.
        swapped: whether the result is side A.
        view: the middle (x, y, fractions of the image) and the width of the whole image (widget
            pixels) as the panes show it; None where it fits.
    """

    mode: str = ""
    wipe: float = 0.5
    angle: float = 0.0
    onion: float = 0.5
    heat: bool = False
    gain: int = 4
    pace: float = 1.0
    reference: tuple[str, int] | None = None
    swapped: bool = False
    view: tuple[float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies on the desk beside the masks.

    Attributes:
        origin: the gateway that the generation came from.
        task_id: the generation that is edited; empty where none is.
        task: its task, where the gateway was asked.
        parent_task_id: the task that it was made from, if known.
        made_by_prompt: the remix prompt that made it, if known.
        chosen: the image (0 – 3) that is edited.
        remix_prompt: as it stands in its field.
        callback: likewise.
        mask_url: likewise.
        view: what the canvas shows.
        tool: the action of the canvas tool at work; empty where none is known.
        compared: the job and the number of its result (0 – 3) that are compared; None while a mask
            is edited.
        comparing: how they are compared, also when they are next.
        prompts: the list of prompts for a batch, as it stands in its field.
    """

    origin: GatewayRef = NO_GATEWAY
    task_id: str = ""
    task: Task | None = None
    parent_task_id: str | None = None
    made_by_prompt: str = ""
    chosen: int | None = None
    remix_prompt: str = ""
    callback: str = ""
    mask_url: str = ""
    view: View | None = None
    tool: str = ""
    compared: tuple[JobId, int] | None = None
    comparing: Comparing | None = None
    prompts: str = ""


class Drafts:
    """Writes and reads drafts. All methods may be called from any thread.

    Every method raises StoreError where the disk refuses or an entry is damaged.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._writer = DocumentWriter()

    def save(
        self,
        gateway: GatewayRef,
        desk: Desk | None,
        masks: dict[tuple[str, int], Document],
    ) -> None:
        """Write the desk of a gateway, and masks by task id and image number, all or nothing.

        Of a desk without a generation only what is typed is written: the generation that was on it
        before may be one that the gateway has not given yet.
        """
        statements: list[tuple[str, tuple[object, ...]]] = [
            (
                "INSERT OR REPLACE INTO masks VALUES (?, ?, ?)",
                (task_id, number, self._writer.encode(document)),
            )
            for (task_id, number), document in masks.items()
        ]
        if desk is not None:
            statement = _SAVE_DESK if desk.task_id else _SAVE_TYPED
            statements.append((statement, _desk_values(gateway, desk)))
        if statements:
            self._database.write(*statements)

    def desk(self, gateway: GatewayRef) -> Desk | None:
        """Return what was last on the desk with this gateway, None at the first start."""
        query = f"SELECT {_COLUMNS} FROM desks WHERE gateway = ?"  # noqa: S608 - own words
        rows = self._database.read(query, (gateway.name,))
        return _desk(rows[0]) if rows else None

    def masks(self, task_id: str) -> dict[int, Document]:
        """Return the masks of a generation by image number."""
        rows = self._database.read(
            "SELECT number, document FROM masks WHERE task_id = ?", (task_id,)
        )
        return {_whole(number): decode_document(str(document)) for number, document in rows}

    def is_on_a_desk(self, task_id: str) -> bool:
        """Whether the generation is the one that is edited, with whichever gateway."""
        return bool(
            self._database.read("SELECT 1 FROM desks WHERE task_id = ? LIMIT 1", (task_id,))
        )

    def tasks_in_hand(self) -> frozenset[str]:
        """Return the generations on desks, those they were made from, and those that are drawn on.

        Drawn on is what has a mask that was not submitted as it is.
        """
        rows = self._database.read(
            "SELECT task_id FROM desks UNION SELECT parent_task_id FROM desks"
            " WHERE parent_task_id IS NOT NULL UNION SELECT j.task_id FROM desks AS d"
            " JOIN jobs AS j ON j.id = d.compared_job WHERE j.task_id IS NOT NULL"
        )
        found = {str(task_id) for (task_id,) in rows}
        drawn = self._database.read(
            "SELECT m.task_id, m.document FROM masks AS m WHERE NOT EXISTS (SELECT 1 FROM jobs AS j"
            " WHERE j.parent_task_id = m.task_id AND j.image_no = m.number AND j.mask = m.document)"
        )
        for task_id, text in drawn:
            document = decode_document(str(text))
            if document.areas or document.draft:
                found.add(str(task_id))
        return frozenset(found - {""})


def _desk_values(gateway: GatewayRef, desk: Desk) -> tuple[object, ...]:
    return (
        gateway.name,
        desk.origin.kind,
        desk.origin.base_url,
        desk.task_id,
        None if desk.task is None else encode_task(desk.task),
        desk.parent_task_id,
        desk.made_by_prompt,
        desk.chosen,
        desk.remix_prompt,
        desk.callback,
        desk.mask_url,
        _encoded(desk.view),
        desk.tool,
        *(desk.compared or (None, None)),
        _encoded(desk.comparing),
        desk.prompts,
    )


def _desk(row: Row) -> Desk:
    _, kind, base_url, task_id, answer, parent, made_by, chosen, *others = row
    (
        prompt,
        callback,
        url,
        view,
        tool,
        compared_job,
        compared_number,
        comparing,
        prompts,
    ) = others
    try:
        shown = None if view is None else msgspec.json.decode(str(view), type=View)
        how = None if comparing is None else msgspec.json.decode(str(comparing), type=Comparing)
    except msgspec.MsgspecError as error:
        raise StoreError(tr("An entry of the journal is damaged"), detail=str(error)) from error
    return Desk(
        GatewayRef(str(kind), str(base_url)),
        str(task_id),
        None if answer is None else decode_task(str(answer)),
        None if parent is None else str(parent),
        str(made_by),
        None if chosen is None else _whole(chosen),
        str(prompt),
        str(callback),
        str(url),
        shown,
        str(tool),
        None if compared_job is None else (JobId(str(compared_job)), _whole(compared_number)),
        how,
        str(prompts),
    )


def _encoded(value: View | Comparing | None) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise StoreError(tr("An entry of the journal is damaged"), detail=repr(value))
    return value
