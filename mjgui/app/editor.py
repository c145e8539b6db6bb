"""The masks of images: one immutable document and one undo stack for each.

Coordinates are image pixels (see `mjgui.core.model`).
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Hashable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from mjgui.app.commands import EditState, ReplaceDocument, Selection, without_vertices
from mjgui.app.following import Following
from mjgui.app.sheet import HISTORY_BYTES, Sheet
from mjgui.core.geometry import Combine, combine, combine_all
from mjgui.core.language import tr_noop
from mjgui.core.model import MIN_POINTS, Area, Document, Frame, Point

_DRAW_POLYGON = tr_noop("Draw polygon")


class Editor(QObject):
    """Owns the documents; everything that draws calls it, everything that shows listens to it.

    Signals:
        document_changed: (before, after), two `Document`s of the chosen image. Unchanged areas are
            the same objects in both, so a listener sees cheaply what changed. Also sent, with
            unrelated documents, when another image is chosen.
        selection_changed: what is selected has changed.
        other_changed: (image) the mask of an image that is not the chosen one has changed.

    Args:
        parent: the QObject that owns it.
        history_bytes: how much memory the history of one mask may take; see `Sheet`.

    Attributes:
        following: tells what stands beside the canvas of changes, in a drag a moment later.
    """

    document_changed = Signal(object, object)
    selection_changed = Signal()
    other_changed = Signal(object)

    def __init__(self, parent: QObject | None = None, history_bytes: int = HISTORY_BYTES) -> None:
        super().__init__(parent)
        self._history_bytes = history_bytes
        self.undo_group = QUndoGroup(self)
        self.following = Following(self)
        self._sheets: dict[Hashable, Sheet] = {}
        self._chosen: Hashable | None = None
        self._sheet: Sheet | None = None  # that of the chosen image
        self._quiet = False
        self._defers: Callable[[tuple[Area, ...], Combine, str], bool] = _defers_nothing
        self._nothing = EditState(Document(Frame(0, 0)))

    # -- which image ---------------------------------------------------------------------------

    def choose(self, image: Hashable, frame: Frame) -> None:
        """Make the mask of one image the one that is edited.

        Masks are kept for as long as the editor lives, so going back to an image, also one of an
        earlier generation, brings back its mask and its history.

        Args:
            image: what tells the image from all others, as its task id and number.
            frame: its size in pixels; a mask for another size is begun anew.
        """
        before = self._state
        sheet = self._sheets.get(image)
        if sheet is None or sheet.state.document.frame != frame:
            sheet = self._begin(image, Document(frame))
        self._chosen, self._sheet = image, sheet
        self.undo_group.setActiveStack(sheet.stack)
        self._announce(before, sheet.state)

    def choose_none(self) -> None:
        """Edit no mask, as while a generation is being loaded."""
        before = self._state
        self._chosen = self._sheet = None
        self.undo_group.setActiveStack(None)  # pyright: ignore[reportArgumentType] - Qt allows it
        self._announce(before, self._state)

    @property
    def chosen(self) -> Hashable | None:
        """The image whose mask is edited, as `choose` was told."""
        return self._chosen

    def document_of(self, image: Hashable) -> Document | None:
        """The mask of one image, or None where none was begun."""
        sheet = self._sheets.get(image)
        return sheet.state.document if sheet else None

    def bring_back(self, image: Hashable, document: Document) -> None:
        """Take over the mask that an earlier run left, unless this run has touched it already.

        Not a step of the history.
        """
        sheet = self._sheets.get(image)
        if sheet is None:
            self._begin(image, document)
        elif not sheet.stack.count() and sheet.state.document.frame == document.frame:
            before, sheet.state = sheet.state, EditState(document)
            if sheet is self._sheet:
                self._announce(before, sheet.state)

    def is_touched(self, image: Hashable) -> bool:
        """Whether this run has changed the mask of an image."""
        sheet = self._sheets.get(image)
        return sheet is not None and sheet.stack.count() > 0

    # -- what there is -------------------------------------------------------------------------

    @property
    def document(self) -> Document:
        """The mask of the chosen image (an empty one of size 0 × 0 while none is chosen)."""
        return self._state.document

    @property
    def selection(self) -> Selection:
        """What is selected in the chosen image's mask."""
        return self._state.selection

    @property
    def undo_stack(self) -> QUndoStack | None:
        """The history of the chosen image's mask."""
        sheet = self._sheet
        return sheet.stack if sheet else None

    @property
    def is_drawing(self) -> bool:
        """Whether a polygon is in hand."""
        return bool(self.document.draft)

    # -- edits ---------------------------------------------------------------------------------

    def apply(
        self,
        document: Document,
        text: str,
        *,
        selection: Selection | None = None,
        merge_key: Hashable | None = None,
    ) -> None:
        """Make `document` the mask of the chosen image, as one step of the history.

        Args:
            document: the whole new mask; parts that did not change should be the same objects.
            text: what the undo menu says, as "Move area"; see `ReplaceDocument`.
            selection: what is selected afterwards; as before, where it still exists, if None.
            merge_key: steps in a row with the same key become one.
        """
        self._push(document, text, selection=selection, merge_key=merge_key)

    def add_area(self, area: Area, text: str, how: Combine | None = None) -> None:
        """Add a drawn shape: as an area of its own, or combined with what is there.

        Args:
            area: the shape, image pixels.
            text: what the undo menu says.
            how: None adds it as it is; else it is united with, cut from, or intersected with the
                areas that it meets.
        """
        if how is not None:
            self.combine((area,), text, how)
            return
        new, selection = _with_shape(self.document, area, how)
        self._push(new, text, selection=selection)

    def combine(self, parts: tuple[Area, ...], text: str, how: Combine) -> None:
        """Combine the parts of one shape (image pixels) with the areas that they meet: one step."""
        if not self._defers(parts, how, text):
            areas = combine_all(self.document.areas, parts, how)
            self._push(self.document.with_areas(areas), text, selection=Selection())

    def replace_mask(self, areas: Iterable[Area], text: str) -> None:
        """Make `areas` the whole mask, as an import does."""
        self._push(self.document.with_areas(areas), text, selection=Selection())

    def give_mask(self, image: Hashable, frame: Frame, areas: Iterable[Area], text: str) -> None:
        """Make `areas` the whole mask of any image, as a step of that image's own history.

        Args:
            image: the image, as `choose` is told.
            frame: its size in pixels; a mask for another size is begun anew.
            areas: the mask, in pixels of that image.
            text: what the undo menu says there.
        """
        sheet = self._sheets.get(image)
        if sheet is None or sheet.state.document.frame != frame:
            sheet = self._begin(image, Document(frame))
        document = sheet.state.document.with_areas(areas)
        self._push_on(sheet, document, text, selection=Selection())

    def delete_selected(self) -> None:
        """Delete the selected vertices, or the selected areas if no vertex is selected.

        A ring that would keep fewer than three vertices goes; without its outer ring, the area.
        """
        document, selection = self.document, self.selection
        if selection.vertices:
            new = without_vertices(document, selection)
            count = len(selection.vertices)
            text = tr_noop("Delete vertex") if count == 1 else tr_noop("Delete vertices")
            self._push(new, text, selection=Selection())
        elif selection.areas:
            count = len(selection.areas)
            text = tr_noop("Delete area") if count == 1 else tr_noop("Delete areas")
            self._push(document.without(selection.areas), text, selection=Selection())

    def select(self, selection: Selection) -> None:
        """Select areas or vertices. Not a step of the history."""
        sheet = self._sheet
        if sheet is None:
            return
        selection = selection.within(sheet.state.document)
        if selection != sheet.state.selection:
            sheet.state = EditState(sheet.state.document, selection)
            self.selection_changed.emit()

    def select_all(self) -> None:
        """Select every area."""
        self.select(Selection(frozenset(range(len(self.document.areas)))))

    # -- the polygon in hand -------------------------------------------------------------------

    def add_vertex(self, point: Point) -> None:
        """Put the next vertex of the polygon in hand (image pixels), or begin one."""
        self.add_vertices((point,))

    def add_vertices(self, points: Iterable[Point]) -> None:
        """Put the next vertices of the polygon in hand (image pixels) as one step."""
        document = self.document
        draft = list(document.draft)
        for point in points:
            if not draft or draft[-1] != point:
                draft.append(point)
        text = tr_noop("Add vertex") if document.draft else tr_noop("Begin polygon")
        self._push(document.with_draft(tuple(draft)), text, of_draft=True)

    def remove_last_vertex(self) -> None:
        """Take the last vertex of the polygon in hand off."""
        self.remove_last_vertices(1)

    def remove_last_vertices(self, count: int) -> None:
        """Take the last `count` vertices of the polygon in hand off, as one step."""
        document = self.document
        if document.draft:
            draft = document.draft[: max(0, len(document.draft) - count)]
            self._push(document.with_draft(draft), tr_noop("Remove vertex"), of_draft=True)

    def cancel_draft(self) -> None:
        """Give the polygon in hand up. Undo brings it back."""
        if self.document.draft:
            text = tr_noop("Cancel polygon")
            self._push(self.document.with_draft(()), text, of_draft=True)

    def close_draft(
        self,
        how: Combine | None = None,
        *,
        text: str = _DRAW_POLYGON,
        area: Area | None = None,
    ) -> bool:
        """Make the polygon in hand an area: one step of the history instead of one per vertex.

        Args:
            how: None adds it as it is; else how it joins the areas that it meets.
            text: what the undo menu says.
            area: what to make of it where its outline has been tidied; its vertices if None.

        Returns:
            False, with the polygon still in hand, where it has fewer than three distinct vertices.
        """
        sheet = self._sheet
        if sheet is None:
            return False
        draft = self.document.draft
        if len(set(draft)) < MIN_POINTS:
            return False
        before = sheet.state
        area = area or Area.of(draft)
        is_deferred = how is not None and self._defers((area,), how, text)
        how = None if is_deferred else how
        new, selection = _with_shape(self.document.with_draft(()), area, how)
        self._quiet = True
        try:
            sheet.fold_draft()
            if not is_deferred:
                self._push(new, text, selection=selection)
        finally:
            self._quiet = False
        self._announce(before, sheet.state)
        return True

    def defer_to(self, takes: Callable[[tuple[Area, ...], Combine, str], bool]) -> None:
        """Let another one combine shapes with the mask where that takes long.

        Args:
            takes: is given the parts of the shape, how to combine it, and what the undo menu says;
                whether it will put it into the mask.
        """
        self._defers = takes

    # -- inside --------------------------------------------------------------------------------

    @property
    def _state(self) -> EditState:
        sheet = self._sheet
        return self._nothing if sheet is None else sheet.state

    def _begin(self, image: Hashable, document: Document) -> Sheet:
        """Begin a mask, in the place of one for another size if there is one."""
        old = self._sheets.get(image)
        if old is not None:
            self.undo_group.removeStack(old.stack)
            old.stack.deleteLater()
        sheet = self._sheets[image] = Sheet(image, document, self, self._history_bytes)
        self.undo_group.addStack(sheet.stack)
        if image == self._chosen:
            self._sheet = sheet
        return sheet

    def _push(
        self,
        document: Document,
        text: str,
        *,
        selection: Selection | None = None,
        merge_key: Hashable | None = None,
        of_draft: bool = False,
    ) -> None:
        if self._sheet is not None:
            self._push_on(
                self._sheet,
                document,
                text,
                selection=selection,
                merge_key=merge_key,
                of_draft=of_draft,
            )

    def _push_on(
        self,
        sheet: Sheet,
        document: Document,
        text: str,
        *,
        selection: Selection | None = None,
        merge_key: Hashable | None = None,
        of_draft: bool = False,
    ) -> None:
        if document == sheet.state.document:
            return
        before = sheet.state
        kept = before.selection if selection is None else selection
        after = EditState(document, kept.within(document))
        if sheet.go_on(after, merge_key):
            self._take(sheet, after)
            return

        # Steps belong to the stack, and it to the editor. With references back, the garbage
        # collector would choose the order in which Qt's objects go, and crash (PySide 6.11).
        editor_ref, sheet_ref = weakref.ref(self), weakref.ref(sheet)

        def take(state: EditState) -> None:
            editor, of = editor_ref(), sheet_ref()
            if editor is not None and of is not None:
                editor._take(of, state)  # noqa: SLF001 - its own

        sheet.push(
            ReplaceDocument(take, before, after, text, merge_key=merge_key, of_draft=of_draft)
        )

    def _take(self, sheet: Sheet, state: EditState) -> None:
        before, sheet.state = sheet.state, state
        if sheet is self._sheet:
            self._announce(before, state)
        else:
            self.other_changed.emit(sheet.image)

    def _announce(self, before: EditState, after: EditState) -> None:
        if self._quiet:
            return
        self.document_changed.emit(before.document, after.document)
        self.following.note()
        if before.selection != after.selection:
            self.selection_changed.emit()


def _defers_nothing(_parts: tuple[Area, ...], _how: Combine, _text: str) -> bool:
    return False


def _with_shape(document: Document, area: Area, how: Combine | None) -> tuple[Document, Selection]:
    if how is None:
        new = document.with_area(area)
        return new, Selection(frozenset({len(new.areas) - 1}))
    return document.with_areas(combine(document.areas, area, how)), Selection()
