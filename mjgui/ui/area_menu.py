"""The context menu of areas, on the canvas and in the list of areas."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mjgui.app.commands import Selection, VertexRef
from mjgui.app.editor import Editor
from mjgui.core.language import tr, tr_n, tr_noop
from mjgui.core.model import Point
from mjgui.ui.actions import Actions
from mjgui.ui.canvas.context import About, Context
from mjgui.ui.canvas.tools.edits import with_vertex

_CLIPBOARD = ("cutAreas", "copyAreas", "pasteAreas", "duplicateAreas", "deleteArea")
_SHAPE = ("growMask", "smoothMask", "simplifyMask")
_SEVERAL = ("mergeAreas", "fillHoles", "clipToImage", "flipHorizontal", "flipVertical")
_WHOLE = ("invertMask", "mirrorMask")
_MEND = ("repairAreas", "tidyMask")
_VIEW = ("zoomFit", "zoomActual", "toggleMask")

SECTIONS = {
    About.AREA: (_CLIPBOARD, _SHAPE, _SEVERAL, _MEND),
    About.EDGE: (_CLIPBOARD, _SHAPE, _SEVERAL, _MEND),
    About.VERTEX: (_MEND, _VIEW),
    About.NOTHING: (("selectAllAreas",), _WHOLE, _MEND, _VIEW),
    About.DRAFT: (_VIEW,),
}
"""The actions that a menu holds, between separators."""


class AreaMenu:
    """Makes menus of what can be done with a thing of the mask.

    Args:
        actions: where the entries come from.
        editor: what entries of the menu's own change: those that need to know the place.
        close_draft: closes the polygon in hand, as Enter does.
        paste_at: pastes areas so that their middle lies at a place, image pixels.
    """

    def __init__(
        self,
        actions: Actions,
        editor: Editor,
        close_draft: Callable[[], object],
        paste_at: Callable[[Point], object],
    ) -> None:
        self._actions = actions
        self._editor = editor
        self._close_draft = close_draft
        self._paste_at = paste_at

    def popup(self, context: Context, place: QPoint, parent: QWidget) -> None:
        """Show the menu.

        Args:
            context: what it is about; that is selected already.
            place: where, on the screen.
            parent: the widget that it belongs to.
        """
        menu = QMenu(parent)
        menu.setObjectName("areaMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, do in self.own_entries(context):
            menu.addAction(_entry(menu, text, do))
        for names in SECTIONS[context.about]:
            menu.addSeparator()  # Qt shows none at the top, and never two in a row
            for name in names:
                menu.addAction(self._actions[name])
        menu.popup(place)

    def own_entries(self, context: Context) -> tuple[tuple[str, Callable[[], object]], ...]:
        """What is done to the very thing that was clicked: texts with mnemonics, and the acts."""
        editor, target = self._editor, context.target
        if context.about is About.VERTEX:
            count = len(editor.selection.vertices)
            text = (
                tr("&Delete vertex")
                if count == 1
                else tr_n("&Delete {n} vertex", "&Delete {n} vertices", count)
            )
            return (
                (text, editor.delete_selected),
                (tr("&Select the whole area"), lambda: self._select_area(target.area)),
            )
        if context.about is About.EDGE:
            return ((tr("Insert &vertex here"), lambda: self._insert(target.ref, context)),)
        if context.about is About.NOTHING:
            return ((tr("&Paste here"), lambda: self._paste_at(context.point)),)
        if context.about is About.DRAFT:
            return (
                (tr("&Close polygon"), self._close_draft),
                (tr("&Remove last vertex"), editor.remove_last_vertex),
                (tr("C&ancel polygon"), editor.cancel_draft),
            )
        return ()

    def _select_area(self, index: int) -> None:
        self._editor.select(Selection(frozenset({index})))

    def _insert(self, edge: VertexRef, context: Context) -> None:
        document, ref = with_vertex(self._editor.document, edge, context.point)
        chosen = Selection(vertices=frozenset({ref}))
        self._editor.apply(document, tr_noop("Insert vertex"), selection=chosen)


def _entry(menu: QMenu, text: str, do: Callable[[], object]) -> QAction:
    entry = QAction(text, menu)

    def on_triggered(_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        do()

    entry.triggered.connect(on_triggered)
    return entry
