"""Why an action cannot be done now, in a few words."""

from __future__ import annotations

from collections.abc import Callable

from mjgui.app.session import Session
from mjgui.app.viewing import Mode
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.ui.action_table import ActionSpec, Scope

_NO_AREAS = tr_noop("The mask is empty")
_NO_RESULT = tr_noop("There is no result yet")
_NO_ENTRY = tr_noop("No entry is selected")
_NO_OTHER_IMAGE = tr_noop("There is no other image to copy it to")
_WIPE = tr_noop("With the wipe only")
_DIFFERENCE = tr_noop("With differences only")
_BLINK = tr_noop("While blinking only")
_REASONS = {
    "undo": tr_noop("There is nothing to take back"),
    "redo": tr_noop("Nothing was taken back"),
    "undoDelete": tr_noop("Nothing was deleted"),
    "stopImport": tr_noop("No mask is being imported"),
    "stopSaving": tr_noop("Nothing is being saved"),
    "stopWaiting": tr_noop("No job is at work"),
    "stopBatch": tr_noop("No batch is waiting"),
    "submitRest": tr_noop("Nothing is left of a batch"),
    "deleteArea": tr_noop("Nothing is selected"),
    "repairAreas": tr_noop("Nothing has to be repaired"),
    **dict.fromkeys(
        (
            *("cutAreas", "copyAreas", "duplicateAreas", "growMask", "smoothMask", "simplifyMask"),
            *("mergeAreas", "fillHoles", "clipToImage", "flipHorizontal", "flipVertical"),
            "tidyMask",
        ),
        _NO_AREAS,
    ),
    "mirrorMask": _NO_OTHER_IMAGE,
    **{f"mirrorMask{number}": _NO_OTHER_IMAGE for number in range(4)},
    "toggleFavouritePrompt": tr_noop("No prompt is typed"),
    "modeCompare": _NO_RESULT,
    "showNewestResult": _NO_RESULT,
    "saveBlended": tr_noop("Nothing is blended in"),
    "compareRotate": _WIPE,
    "compareRotateLeft": _WIPE,
    "compareRotateRight": _WIPE,
    "compareHeatMap": _DIFFERENCE,
    "compareGain": _DIFFERENCE,
    "compareFlip": _BLINK,
    "comparePause": _BLINK,
    "compareUnlink": tr_noop("With several panes only"),
    "compareAlign": tr_noop("The panes stand together"),
    "compareAgainstOriginal": tr_noop("It is compared with the original"),
    "starEntries": _NO_ENTRY,
    "tagEntries": _NO_ENTRY,
    "deleteEntries": _NO_ENTRY,
}
# Of no mode by the table, and yet they need the prompt's field, which is in Edit.
_EDIT_TOO = frozenset({"earlierPrompt", "laterPrompt", "promptHistory", "toggleFavouritePrompt"})


def place_of(session: Session) -> Callable[[], Scope]:
    """Return what tells where the user is: in Edit, in Compare, or in the history."""

    def place() -> Scope:
        if session.viewing.is_in_history:
            return Scope.HISTORY
        return Scope.COMPARE if session.viewing.mode is Mode.COMPARE else Scope.EDIT

    return place


def why_not(spec: ActionSpec, place: Scope, *, has_picture: bool) -> str:
    """Return why an action that is not enabled is not.

    Args:
        spec: the action.
        place: where the user is.
        has_picture: whether there is an image to draw on.
    """
    scope = Scope.EDIT if spec.name in _EDIT_TOO else spec.scope
    if scope is Scope.EDIT and place is not Scope.EDIT:
        return tr("In Edit only")
    if scope is Scope.COMPARE and place is not Scope.COMPARE:
        return tr("In Compare only")
    if scope is Scope.HISTORY and place is not Scope.HISTORY:
        return tr("In the history only")
    if scope is Scope.EDIT and not has_picture:
        return tr("No image is loaded")
    reason = _REASONS.get(spec.name)
    return tr_marked(reason) if reason is not None else tr("Not possible now")
