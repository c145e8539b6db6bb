"""The compare view: two pictures in several modes, or all results, under one zoom and pan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from mjgui.app.pictures import Picture
from mjgui.core.language import tr
from mjgui.core.model import Document
from mjgui.ui.canvas.habits import Habits
from mjgui.ui.compare.comparing import Run
from mjgui.ui.compare.describing import EMPTY_TEXT
from mjgui.ui.compare.keys import claims, take_key
from mjgui.ui.compare.marks import cross_region
from mjgui.ui.compare.painted_panes import PaintedPanes, style_of
from mjgui.ui.compare.panes import Apart, CompareMode
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare.wipe_hand import WipeHand
from mjgui.ui.theme import Theme
from mjgui.ui.widgets.roles import Role

__all__ = ["EMPTY_TEXT", "CompareMode", "CompareView"]


class CompareView(PaintedPanes):
    """Shows what results changed. It knows pictures only, neither jobs nor the session.

    Args:
        run: starts work in the background and hands its events to the GUI thread.
        theme: colours.
        parent: the widget's parent.

    Signals:
        mode_changed: the pictures are shown together in another way.
        candidate_chosen: (number) one of all results was chosen.
    """

    accessible_role = Role.Graphic
    mode_changed = Signal()
    candidate_chosen = Signal(int)

    def __init__(self, run: Run, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(run, theme, parent)
        self._pressed: QPointF | None = None
        self.setObjectName("compareView")
        self.setAccessibleName(tr("Compare view"))
        self._describe()

    # -- what is shown -------------------------------------------------------------------------

    def show_subject(self, subject: Subject) -> None:
        """Compare other pictures; the viewport stays where it is."""
        before, self._subject = self._subject, subject
        self._let_go(before)
        if subject.labels != before.labels:
            self._onion.set_labels(*subject.labels)
        if subject.chosen != before.chosen and subject.chosen is not None:
            self._focused = subject.chosen + 1
        if not subject.is_empty:
            self._frame = subject.frame
        self._refresh()
        self._settle()

    def set_pictures(self, a: Picture | None, b: Picture | None) -> None:
        """Compare these two; the viewport stays where it is."""
        if (a, b) != (self._subject.a, self._subject.b):
            self.show_subject(replace(self._subject, a=a, b=b))

    def set_labels(self, a: str, b: str) -> None:
        """Name the pictures."""
        self.show_subject(replace(self._subject, labels=(a, b)))

    def set_areas(self, document: Document | None) -> None:
        """Take the mask that side B was made with."""
        if document is not self._subject.mask:
            self.show_subject(replace(self._subject, mask=document))

    def set_habits(self, habits: Habits) -> None:
        """Answer the wheel as hands are used to it."""
        self._navigation.habits = habits

    def set_mask_visible(self, visible: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Show or hide the outline of the mask."""
        if visible != self._is_mask_visible:
            self._is_mask_visible = visible
            self.update()

    def show_seam(self, outline: Document | None) -> None:
        """Outline where a result ends that is blended in, in the mask's place; None ends that."""
        if outline is not self._seam:
            self._seam = outline
            self._layers.set_mask(outline or self._subject.mask)
            self.update()

    def set_mode(self, mode: CompareMode) -> None:
        """Show the pictures together in another way.

        A viewport that was chosen by hand stays; the whole image stays whole. Panes that were
        moved apart come back together.
        """
        if mode is self._mode:
            return
        self._mode = mode
        self._hand = WipeHand()
        self._focused = 0 if self._subject.chosen is None else self._subject.chosen + 1
        self._set_hover(None)
        self.set_unlinked(False)
        self.align()
        self._refresh()
        self._settle()
        self._show_cursor()
        self.mode_changed.emit()

    def set_original_held(self, held: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        """Show the original in every pane for as long as it is held."""
        if held != self._is_held:
            self._is_held = held
            self._settle_blinker()
            self._describe()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._style = style_of(theme)
        self._onion.set_theme(theme)
        self._layers.forget()
        self._settle()

    @property
    def moved_apart(self) -> Mapping[int, Apart]:
        """How what some panes show differs from what all of them share, by the panes' numbers."""
        return dict(self._apart)

    def move_apart(self, panes: Mapping[int, Apart]) -> None:
        """Let panes show other parts than the others, as they did in another view."""
        if panes and self._mode.has_panes:
            self._apart.update(panes)
            self._on_links_changed()
            self._settle()

    @property
    def wipe_position(self) -> float:
        """Where the wipe's line stands on the pane, 0.0 – 1.0 along its normal."""
        return self.look.wipe.position

    def set_wipe_position(self, position: float) -> None:
        """Move the wipe's line; what is beyond the pane goes to its edge."""
        self.look.set_wipe(self.look.wipe.placed(position))

    def turn_wipe(self, degrees: float) -> None:
        """Turn the wipe's line clockwise about the middle of what shows of it."""
        self.look.turn_wipe(degrees, self._pane_size)

    @property
    def onion_opacity(self) -> float:
        """How strongly the onion skin shows side B, 0.0 – 1.0."""
        return self.look.opacity

    def set_onion_opacity(self, opacity: float) -> None:
        """Show side B more or less strongly; what is beyond the ends goes to the end."""
        self.look.set_opacity(opacity)

    @property
    def focused_pane(self) -> int:
        """The pane that the keyboard is at, where there are several to choose from."""
        return self._focused

    def focus_pane(self, pane: int) -> None:
        """Lead the keyboard to a pane."""
        self._focused = pane
        self._on_look()

    def choose_pane(self, pane: int) -> None:
        """Choose the result of a pane; the original's pane is none to choose."""
        self._focused = pane
        if 0 < pane <= len(self._subject.candidates):
            self.candidate_chosen.emit(pane - 1)
        self._on_look()

    def pane_beside(self, pane: int, way: QPoint) -> int | None:
        """The nearest pane in a direction (one step across or down), None where there is none."""
        return self._panes.beside(pane, way)

    # -- events --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the wipe's line, or of the picture; or press a caption."""
        place = event.position()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not self._is_space_held:
            if self._captions.aligns(place):
                self.align()
                return
            if self._can_wipe and self._hand.press(place, self.look.wipe, self._pane_size):
                self.update()
                return
            self._pressed = place
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what was taken hold of; show the same point in the other panes."""
        place = event.position()
        if self._hand.is_dragging:
            wipe, size = self.look.wipe, self._pane_size
            self.look.set_wipe(self._hand.drag(place, wipe, size, event.modifiers()))
            return
        self._light(place)
        self._set_hover(place)
        if self.moves_alone and not self._navigation.is_panning:
            self._activate(place)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click on one of all results chooses it."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        pressed, self._pressed = self._pressed, None
        if self._hand.is_dragging:
            self._hand.release()
            self._light(event.position())
            return
        super().mouseReleaseEvent(event)
        if pressed is not None and self._mode is CompareMode.ALL:
            way = (event.position() - pressed).manhattanLength()
            pane = self._panes.pane_at(pressed)
            if pane is not None and way < QApplication.startDragDistance():
                self.choose_pane(pane)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the wipe's line: put it in the middle. Elsewhere: 100 %, or the whole image."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        place = event.position()
        if (
            is_left
            and self._can_wipe
            and self._hand.part_at(place, self.look.wipe, self._pane_size)
        ):
            self.set_wipe_position(0.5)
            self._light(place)
        elif not self._captions.aligns(place):
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys move what the mode has to move, and the picture otherwise."""
        if self._subject.is_empty or not take_key(self, event):
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._set_hover(None)
        if not self._hand.is_dragging and self._hand.lit is not None:
            self._hand.lit = None
            self.update()
        super().leaveEvent(event)

    # -- inside: the pointer -------------------------------------------------------------------

    @property
    def _can_wipe(self) -> bool:
        works = self._mode is CompareMode.WIPE and not self._is_held
        return works and not self._subject.is_empty

    def _light(self, place: QPointF) -> None:
        if self._can_wipe:
            if self._hand.hover(place, self.look.wipe, self._pane_size):
                self.update()
        else:
            self._hand.lit = None
        self._show_cursor()

    def _cursor_shape(self) -> Qt.CursorShape:
        shape = None
        if not (self._navigation.is_panning or self._is_space_held):
            shape = self._hand.cursor(self.look.wipe) if self._can_wipe else None
        return super()._cursor_shape() if shape is None else shape

    def _set_hover(self, position: QPointF | None) -> None:
        before = self._same_points()
        self._hover = position
        for place in (*before, *self._same_points()):
            self.update(cross_region(place))

    def _claims(self, event: QKeyEvent) -> bool:
        return super()._claims(event) or (not self._subject.is_empty and claims(self._mode, event))
