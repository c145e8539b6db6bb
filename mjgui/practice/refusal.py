"""How the practice gateway says no: one exception for answers, one for tasks."""

from __future__ import annotations

import enum


class Code(enum.IntEnum):
    """The error codes of the vendor's page for midjourney_inpaint, as integers."""

    TASK_ID_MISSING = 4006001
    IMAGE_NUMBER_MISSING = 4006002
    IMAGE_NUMBER_INVALID = 4006003
    PROMPT_LENGTH = 4006004
    MASK_MISSING = 4006005
    MASK_INVALID = 4006006
    CALLBACK_INVALID = 4006007
    GENERATION_FAILED = 4006098
    UNAVAILABLE = 4006099


class RefusedError(Exception):
    """A request that is answered with an HTTP error.

    Attributes:
        status: the HTTP status.
        code: the gateway's code, where its table has one for the case.
        message: what is wrong, for the answer's body.
        retry_after: whole seconds after which to try again, if that may help.
    """

    def __init__(
        self,
        message: str,
        code: Code | None = None,
        *,
        status: int = 400,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.status = status
        self.retry_after = retry_after


class GenerationFailedError(Exception):
    """An accepted task that cannot be done; the text becomes the task's `error_message`."""
