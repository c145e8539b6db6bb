"""Lets the window follow settings that hold at once, and settings follow what is set by hand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mjgui.app.painting import Painting
from mjgui.app.preferences import Preferences
from mjgui.core.settings import Appearance, Settings
from mjgui.ui.actions import Actions
from mjgui.ui.canvas.habits import Habits
from mjgui.ui.canvas.view import Canvas
from mjgui.ui.compare.view import CompareView
from mjgui.ui.dialogs.key_presets import keymap_of
from mjgui.ui.job_progress import JobProgress
from mjgui.ui.theme import ThemeController


class SettingsTie(QObject):
    """Ties settings to the parts of the window that they are about.

    Args:
        preferences: the settings.
        themes: follow the appearance.
        actions: have the shortcuts, and the switch for snapping.
        canvas: follows snapping, and the habits of hands; it owns this object.
        compare_view: follows the habits, too; its blinking may have to be calm.
        progress: may have to stand still.
        painting: has the size of the brush.
    """

    def __init__(
        self,
        preferences: Preferences,
        themes: ThemeController,
        actions: Actions,
        canvas: Canvas,
        compare_view: CompareView,
        progress: JobProgress,
        painting: Painting,
    ) -> None:
        super().__init__(canvas)
        self._preferences = preferences
        self._themes = themes
        self._actions = actions
        self._canvas = canvas
        self._compare_view = compare_view
        self._progress = progress
        self._painting = painting
        self._take(preferences.settings)
        self._reduce_motion(preferences.settings)
        actions["toggleSnapping"].toggled.connect(self._keep_snapping)
        painting.size_changed.connect(self._keep_brush_size)
        preferences.changed.connect(self._on_changed)

    def _on_changed(self, before: Settings, after: Settings) -> None:
        keymap = keymap_of(after)
        if keymap != keymap_of(before):
            self._actions.remap(keymap)
        if after.reduced_motion != before.reduced_motion:
            self._reduce_motion(after)
        if _look(before) != _look(after):
            self._themes.set_appearance(*_look(after))
        self._take(after)

    def _take(self, settings: Settings) -> None:
        self._actions["toggleSnapping"].setChecked(settings.snapping)
        self._canvas.set_snapping(settings.snapping)
        self._painting.set_size(settings.brush_size)
        habits = habits_of(settings)
        self._canvas.set_habits(habits)
        self._compare_view.set_habits(habits)

    def _reduce_motion(self, settings: Settings) -> None:
        self._compare_view.look.blinker.set_calm(settings.reduced_motion)
        self._progress.set_still(settings.reduced_motion)

    def _keep_snapping(self, on: bool) -> None:  # noqa: FBT001 - fits QAction.toggled
        self._preferences.update(snapping=on)

    def _keep_brush_size(self, size: float) -> None:
        self._preferences.update(brush_size=size)


def habits_of(settings: Settings) -> Habits:
    """What hands are used to, by the settings."""
    return Habits(
        wheel_zooms=settings.wheel == "zoom",
        zoom_factor=1 + settings.zoom_step / 100,
        uses_pressure=settings.pen_pressure,
    )


def _look(settings: Settings) -> tuple[Appearance, str, int]:
    return settings.appearance, settings.accent, settings.text_size
