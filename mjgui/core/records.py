"""Documents, tasks and errors as JSON for the journal; numbers come back to the last digit."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from mjgui.core.errors import (
    Charge,
    Field,
    MjguiError,
    OutcomeUnknownError,
    StoppedError,
    StoreError,
)
from mjgui.core.language import tr
from mjgui.core.model import Area, Document, Frame, Point, Task, Vertices

_Form = TypeVar("_Form")
_Ring = list[tuple[float, float]]


class _DocumentForm(msgspec.Struct):
    """A document; each area is its outer ring, then its holes."""

    width: int
    height: int
    areas: list[list[_Ring]] = []
    draft: list[Point] = []


class _WrittenDocument(msgspec.Struct):
    """The same on its way out, its rings written already."""

    width: int
    height: int
    areas: list[list[msgspec.Raw]]
    draft: list[Point]


class _ErrorForm(msgspec.Struct):
    code: str
    title: str
    action: str
    detail: str = ""
    field: str | None = None
    charge: str = Charge.NONE.value


def encode_document(document: Document) -> str:
    """Write a document: frame, areas and the polygon in hand, image pixels."""
    return DocumentWriter().encode(document)


class DocumentWriter:
    """Writes documents one after the other, of each only what was not in the one before.

    Python's lock is held while numbers become text; of a large mask that is long enough to be felt
    in the window. It may be used from any thread.
    """

    def __init__(self) -> None:
        # The area is kept, so that no other one can come to have its id.
        self._last: dict[int, tuple[Area, list[msgspec.Raw]]] = {}

    def encode(self, document: Document) -> str:
        """Write a document as `encode_document` does."""
        last = self._last
        written = {
            id(area): last.get(id(area)) or (area, [_written(ring) for ring in area.rings])
            for area in document.areas
        }
        self._last = written
        return _text(
            _WrittenDocument(
                document.frame.width,
                document.frame.height,
                [written[id(area)][1] for area in document.areas],
                list(document.draft),
            )
        )


def _written(ring: Vertices) -> msgspec.Raw:
    """One ring as JSON. All of a large mask as Python's numbers would take ten times its memory."""
    return msgspec.Raw(msgspec.json.encode(ring.tolist()))


def decode_document(text: str) -> Document:
    """Read a document.

    Raises:
        StoreError: the text is none.
    """
    form = _read(text, _DocumentForm)
    try:
        areas = tuple(Area.of(rings[0], rings[1:]) for rings in form.areas)
    except (ValueError, IndexError) as error:
        raise StoreError(tr("A saved mask is damaged"), detail=str(error)) from error
    return Document(Frame(form.width, form.height), areas, tuple(form.draft))


def encode_task(task: Task) -> str:
    """Write a task as the gateway answered it; the cost stays a decimal."""
    return _text(task)


def decode_task(text: str) -> Task:
    """Read a task.

    Raises:
        StoreError: the text is none.
    """
    return _read(text, Task)


def encode_error(error: MjguiError) -> str:
    """Write an error. Errors never carry a secret."""
    return _text(
        _ErrorForm(
            error.code,
            error.title,
            error.action,
            error.detail,
            error.field.value if error.field is not None else None,
            error.charge.value,
        )
    )


def decode_error(text: str) -> MjguiError:
    """Read an error: one of the kinds that the jobs treat in ways of their own, else a plain one.

    A word that this version does not know is no damage: a field is left out, and a charge is
    possible.

    Raises:
        StoreError: the text is none.
    """
    form = _read(text, _ErrorForm)
    kinds = {kind.code: kind for kind in (OutcomeUnknownError, StoppedError)}
    kind = kinds.get(form.code, MjguiError)
    field = next((known for known in Field if known.value == form.field), None)
    charge = next((known for known in Charge if known.value == form.charge), Charge.POSSIBLE)
    error = kind(form.title, form.action, detail=form.detail, field=field, charge=charge)
    error.code = form.code
    return error


def _text(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _read(text: str, form: type[_Form]) -> _Form:
    try:
        return msgspec.json.decode(text, type=form)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise StoreError(tr("An entry of the journal is damaged"), detail=str(error)) from error
