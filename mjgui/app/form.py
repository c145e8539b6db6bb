"""What is typed for a submission, and everything that keeps it from being sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mjgui.app.connections import Connection
from mjgui.app.job import Request
from mjgui.app.loader import Generation
from mjgui.app.review import AreaProblem
from mjgui.core.errors import Field, InputError, MaskError
from mjgui.core.geometry import wire_frame
from mjgui.core.language import tr
from mjgui.core.model import Document, Point
from mjgui.gateway.checks import check_callback, check_mask_url, check_prompt


@dataclass(frozen=True, slots=True)
class Form:
    """What is typed beside the mask, as it stands in the fields."""

    remix_prompt: str = ""
    callback: str = ""
    mask_url: str = ""

    def stripped(self) -> Form:
        """Return the texts without what is left out on sending: blank prompts, outer blanks."""
        prompt = self.remix_prompt if self.remix_prompt.strip() else ""
        return Form(prompt, self.callback.strip(), self.mask_url.strip())

    def checked(self) -> Form:
        """Return the texts as they will be sent.

        Raises:
            PromptError, UrlError: one of them cannot be sent.
        """
        return Form(
            check_prompt(self.remix_prompt),
            check_callback(self.callback),
            check_mask_url(self.mask_url),
        )


@dataclass(frozen=True, slots=True)
class Blocker:
    """One reason why nothing can be submitted, in words that say what to do.

    Attributes:
        text: one or two short sentences.
        field: where on the window it is mended.
        area: the area it is about, as its index in the document.
        at: the place it is about, image pixels.
        is_repairable: whether one click can mend it.
    """

    text: str
    field: Field | None = None
    area: int | None = None
    at: Point | None = None
    is_repairable: bool = False


def blockers(
    connection: Connection,
    generation: Generation | None,
    chosen: int | None,
    document: Document,
    problems: tuple[AreaProblem, ...],
    form: Form,
    *,
    is_painting: bool = False,
    is_looking: bool = False,
) -> tuple[Blocker, ...]:
    """Return what keeps the mask and the form from being sent, the most basic first.

    Args:
        connection: the gateway that is used.
        generation: the generation that is edited.
        chosen: its image that is edited, 0 – 3.
        document: that image's mask.
        problems: what is wrong with it.
        form: what is typed.
        is_painting: whether something that was drawn is still to come into a mask.
        is_looking: whether it is still to be found out what is wrong with the mask.
    """
    if generation is None:
        return (Blocker(tr("Load a generation first."), Field.TASK_ID),)
    if chosen is None:
        return (Blocker(tr("Choose one of the four images."), Field.IMAGE),)
    found: list[Blocker] = []
    if not connection.is_usable:
        found.append(Blocker(tr("Enter your API key in the settings."), Field.API_KEY))
    found += _mask_blockers(document, problems, form, is_painting=is_painting)
    found += _text_blockers(form)
    if is_painting:
        text = tr("What was drawn last is still being put into the mask.")
        found.append(Blocker(text, Field.MASK))
    if is_looking and not form.mask_url.strip():
        found.append(Blocker(tr("The mask is still being checked."), Field.MASK))
    return tuple(found)


def _mask_blockers(
    document: Document, problems: tuple[AreaProblem, ...], form: Form, *, is_painting: bool
) -> list[Blocker]:
    found: list[Blocker] = []
    if document.draft:
        found.append(
            Blocker(
                tr("Finish the polygon in hand with Enter, or give it up with Esc."),
                Field.MASK,
                at=document.draft[-1],
            )
        )
    if form.mask_url.strip():
        return found
    try:
        wire_frame(document.frame)
    except MaskError as error:
        found.append(Blocker(str(error), error.field))
    # What is on its way may be the first area.
    if not (document.areas or document.draft or is_painting):
        found.append(Blocker(tr("Draw at least one area to repaint."), Field.MASK))
    found += [
        Blocker(p.text, Field.MASK, p.area, p.problem.at, p.problem.repairable) for p in problems
    ]
    return found


_CHECKS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("remix_prompt", check_prompt),
    ("callback", check_callback),
    ("mask_url", check_mask_url),
)


def _text_blockers(form: Form) -> list[Blocker]:
    found: list[Blocker] = []
    for name, check in _CHECKS:
        try:
            check(getattr(form, name))
        except InputError as error:
            found.append(Blocker(str(error), error.field))
    return found


def has_gone_on(
    request: Request, task_id: str, chosen: int | None, document: Document, form: Form
) -> bool:
    """Whether the user draws or types something else by now than was asked for in `request`.

    Args:
        request: what was asked for.
        task_id: the generation that is edited now.
        chosen: its image that is edited now, 0 – 3.
        document: that image's mask as it is now.
        form: what is typed now.
    """
    asked = Form(request.remix_prompt, request.callback, request.mask_url)
    return (
        (task_id, chosen) != (request.task_id, request.image_no)
        or bool(document.draft)
        or document.areas != request.document.areas
        or form.stripped() != asked
    )
