"""Keeps the window's parts showing what the session holds."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor

from mjgui.app.loader import Generation
from mjgui.app.pictures import Picture
from mjgui.app.session import Session
from mjgui.app.viewing import Mode
from mjgui.core.language import tr
from mjgui.core.settings import Settings
from mjgui.ui.action_table import Scope
from mjgui.ui.actions import Abilities, Actions
from mjgui.ui.canvas.style import CanvasStyle
from mjgui.ui.compare.subject import Subject
from mjgui.ui.compare_actions import enable_compare_actions
from mjgui.ui.compared import subject_of
from mjgui.ui.filmstrip import thumbnail
from mjgui.ui.layout import WindowParts
from mjgui.ui.mask_actions import enable_mask_actions
from mjgui.ui.step_words import redo_text, undo_text
from mjgui.ui.text_fields import focused_text_field
from mjgui.ui.theme import Theme


class Presenter(QObject):
    """Listens to the session; writes to the parts and to what actions can be done."""

    def __init__(self, session: Session, parts: WindowParts, actions: Actions) -> None:
        super().__init__(parts)
        self._session = session
        self._parts = parts
        self._actions = actions
        self._shown: Picture | None = None
        self._shown_of: str | None = None
        self._shown_mode: Mode | None = None
        self._canvas_hint = ""
        self._steps: tuple[object, ...] = ()
        # Many events of jobs come at once, and what can be done hardly changes by them.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.update_actions)
        viewing, editor = session.viewing, session.editor
        session.chosen_changed.connect(self.show_picture)
        session.review_changed.connect(self.show_review)
        session.loader.generation_changed.connect(self.show_generation)
        session.loader.slot_changed.connect(self._show_slot)
        viewing.mode_changed.connect(self.show_mode)
        viewing.history_shown.connect(self.show_mode)
        viewing.comparison_changed.connect(self.show_comparison)
        session.blending.changed.connect(self.update_actions)
        session.blending.picture_changed.connect(self.show_sides)
        session.blending.others.changed.connect(self.show_sides)
        session.jobs.added.connect(self.update_actions)
        session.jobs.restored.connect(self.update_actions)
        session.jobs.changed.connect(self._update_actions_soon)
        session.jobs.forgotten.connect(self.update_actions)
        session.deletion.can_undo_changed.connect(self.update_actions)
        editor.selection_changed.connect(self.update_actions)
        self._actions["toggleMask"].toggled.connect(self.update_actions)
        group = editor.undo_group
        for signal in (
            group.canUndoChanged,
            group.canRedoChanged,
            group.undoTextChanged,
            group.redoTextChanged,
        ):
            signal.connect(self._on_steps_changed)
        parts.canvas.viewport_changed.connect(self._follow_zoom)
        parts.compare_view.viewport_changed.connect(self._follow_zoom)
        parts.canvas.cursor_moved.connect(parts.hint_line.show_place)
        parts.canvas.measure_changed.connect(parts.hint_line.show_measure)
        parts.canvas.hint_changed.connect(self._keep_hint)
        session.files.importing_changed.connect(self.update_actions)
        session.mask_preview.changed.connect(self.show_mask_url)
        session.form_changed.connect(self.show_mask_url)
        self.show_generation()
        self.show_picture()
        self.show_comparison()
        self.show_mode()
        self.show_review()
        self.show_mask_url()

    def show_generation(self) -> None:
        """Show the four images of the generation."""
        generation = self._session.generation or Generation("")
        self._parts.images.show_slots(generation.slots)

    def show_picture(self) -> None:
        """Show the chosen image; the view stays where it is among images of one generation."""
        session, picture = self._session, self._session.picture
        self._parts.images.check(session.chosen)
        if picture is not None and self._shown is None and not self._is_typing():
            self._parts.canvas.setFocus()  # the first picture can be drawn on at once
        task_id = session.generation.task_id if session.generation else None
        if picture is not self._shown:
            same = (
                picture is not None
                and self._shown is not None
                and picture.frame == self._shown.frame
                and task_id == self._shown_of
            )
            self._parts.canvas.set_picture(picture, keep_view=same)
            self._shown, self._shown_of = picture, task_id
        self.show_zoom()
        self.update_actions()

    def show_review(self) -> None:
        """Mark what is wrong at its place, and say what can be done."""
        self._parts.canvas.set_marks(
            p.problem.at for p in self._session.problems if p.problem.at is not None
        )
        self._parts.canvas.set_problems([p.text for p in self._session.problems])
        self.update_actions()

    def show_mask_url(self) -> None:
        """Lay what a mask URL would repaint over the picture, in the place of what is drawn."""
        preview = self._session.mask_preview
        self._parts.canvas.set_stand_in(preview.shown.areas if preview.is_wanted else None)

    def show_mode(self) -> None:
        """Show Edit or Compare, or the history in the place of both."""
        viewing = self._session.viewing
        if viewing.is_in_history:
            was_shown = self._parts.history.isVisible()
            self._parts.show_page(2)
            if not was_shown:  # the mode behind it may change, as where what is compared is deleted
                self._parts.history.focus_search()
            self.update_actions()
            return
        compares = viewing.mode is Mode.COMPARE
        self._parts.show_page(1 if compares else 0)
        self._actions["modeCompare" if compares else "modeEdit"].setChecked(True)
        is_back, self._shown_mode = self._shown_mode is viewing.mode, viewing.mode
        if compares:
            # What is drawn over pictures hides while they are compared; T brings it back.
            if not is_back:
                self._parts.compare_view.set_mask_visible(False)
                self._actions["toggleMask"].setChecked(False)
            self._parts.hint_line.show_hint(
                tr("Drag to move, Ctrl+wheel to zoom; hold \\ for the original, U to move one pane")
            )
            self._parts.hint_line.show_place(None)
            self._parts.hint_line.show_measure("")
            self._parts.compare_view.setFocus()
        else:
            if not is_back:
                self._actions["toggleMask"].setChecked(True)
            self._parts.hint_line.show_hint(self._canvas_hint)
            self._parts.canvas.setFocus()
        self.show_zoom()
        self.update_actions()

    def show_comparison(self) -> None:
        """Show the compared result, and the others to choose from."""
        parts, viewing = self._parts, self._session.viewing
        job, comparison, sides = viewing.job, viewing.comparison, viewing.sides
        if job is None or comparison is None or sides is None:
            parts.compare_view.show_subject(Subject())
            self.update_actions()
            return
        parts.results.show_slots(job.slots)
        parts.results.check(comparison.number)
        if parts.results.leading is not None:
            original = thumbnail(job.request.original)
            if parts.results.leading.picture is not original:
                parts.results.leading.set_picture(original)
        self.show_sides()
        self.update_actions()

    def show_sides(self) -> None:
        """Show both pictures; what is shown stays while the one that is due is being made."""
        viewing, blending = self._session.viewing, self._session.blending
        job, comparison, sides = viewing.job, viewing.comparison, viewing.sides
        if job is not None and comparison is not None and sides is not None and not blending.is_due:
            shown, composites = blending.applied(sides), blending.composites()
            subject = subject_of(job, comparison.number, shown, composites)
            self._parts.compare_view.show_subject(subject)

    def _follow_zoom(self) -> None:
        self._parts.hint_line.follow_zoom(self._zoom)

    def _zoom(self) -> float:
        compares = self._session.viewing.mode is Mode.COMPARE
        return (self._parts.compare_view if compares else self._parts.canvas).zoom

    def _keep_hint(self, hint: str) -> None:
        self._canvas_hint = hint
        if self._session.viewing.mode is Mode.EDIT:
            self._parts.hint_line.show_hint(hint)

    def show_zoom(self) -> None:
        """Show the zoom of what is in view."""
        self._parts.hint_line.show_zoom(self._zoom())

    def update_actions(self) -> None:
        """Enable what can be done now."""
        session, actions, editor = self._session, self._actions, self._session.editor
        in_history = session.viewing.is_in_history
        compares = session.viewing.mode is Mode.COMPARE and not in_history
        editing = session.picture is not None and not (compares or in_history)
        can = Abilities(actions)
        can.set_scope(Scope.EDIT, can=editing)
        can.set_scope(Scope.COMPARE, can=compares)
        can["saveBlended"] = compares and session.blending.is_at_work
        group, painting = editor.undo_group, session.mask_desk.painting
        for name, is_step, text in (
            ("undo", group.canUndo() or painting.pending, undo_text(group.undoText())),
            ("redo", group.canRedo(), redo_text(group.redoText())),
        ):
            can[name] = editing and bool(is_step)
            actions[name].setText(text)
        if in_history:
            can["undo"] = session.deletion.can_undo
            actions["undo"].setText(actions["undoDelete"].text())
        # What does not show must not be lost by a key.
        is_shown = actions["toggleMask"].isChecked()
        can["deleteArea"] = editing and is_shown and bool(editor.selection)
        can["repairAreas"] = editing and any(p.problem.repairable for p in session.problems)
        enable_mask_actions(can, session, is_editing=editing)
        enable_compare_actions(can, session, self._parts.compare_view)
        can["stopImport"] = session.files.is_importing
        can["stopWaiting"] = session.jobs.active_count > 0
        can["modeCompare"] = session.viewing.comparison is not None
        can["showNewestResult"] = session.jobs.newest_with_pictures is not None
        can.show()

    def _on_steps_changed(self) -> None:
        """Each move of a drag tells what can be undone, four times, and always the same."""
        group = self._session.editor.undo_group
        steps = group.canUndo(), group.canRedo(), group.undoText(), group.redoText()
        if steps != self._steps:
            self._steps = steps
            self.update_actions()

    def _update_actions_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _is_typing(self) -> bool:
        """Whether the next key is meant for a text field."""
        field = focused_text_field()
        return self._parts.top.is_typing if field is self._parts.top.task_id else field is not None

    def _show_slot(self, number: int) -> None:
        generation = self._session.generation
        if generation is not None:
            self._parts.images.show_slot(number, generation.slots[number])
            self.update_actions()  # a mask can be copied to an image that is there


def canvas_style(settings: Settings, theme: Theme) -> CanvasStyle:
    """The canvas's colours by the settings and the theme."""
    style = CanvasStyle(
        mask=QColor(settings.mask_colour),
        opacity=settings.mask_opacity,
        pattern=settings.mask_pattern,
        surround=theme.color("canvas"),
    )
    return style.with_large_handles() if settings.handles == "large" else style
