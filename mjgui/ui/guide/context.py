"""Which page is about what has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mjgui.ui.action_table import Scope

_PAGES = {
    "loading": ("taskIdEdit", "loadGenerationToolButton", "openFilesToolButton", "openFilesDialog"),
    "drawing": ("areaList", "boxX", "boxY", "boxWidth", "boxHeight"),
    "masks": ("operationBar", "maskUrlEdit"),
    "prompt": ("promptEdit", "promptHistoryToolButton", "toggleFavouritePromptToolButton"),
    "submitting": (
        *("submitButton", "timesButton", "blockerList", "callbackEdit", "stopWaitingButton"),
        *("jobList", "jobFilterEdit", "jobStateFilter"),
    ),
    "saving": ("savePanel", "formatChoice", "jpegQualitySlider", "nameTemplate"),
    "history": ("batchFoldout", "batchBar", "editTree", "historyPage"),
    "shortcuts": ("shortcutTable", "shortcutEdit", "shortcutSheet"),
    "settings": ("settingsDialog", "aboutDialog"),
    "first-steps": ("coachCard",),
}
_PAGE_OF = {name: page for page, names in _PAGES.items() for name in names}
_OF_PLACE = {Scope.EDIT: "drawing", Scope.COMPARE: "comparing", Scope.HISTORY: "history"}


def page_about(focus: QWidget | None, place: Scope, *, has_picture: bool) -> str:
    """Return the name of a page.

    Args:
        focus: what has the focus.
        place: where the user is.
        has_picture: whether there is an image to draw on.
    """
    widget = focus
    while widget is not None:
        page = _PAGE_OF.get(widget.objectName())
        if page is not None:
            return page
        widget = widget.parentWidget()
    if place is Scope.EDIT and not has_picture:
        return "first-steps"
    return _OF_PLACE[place]
