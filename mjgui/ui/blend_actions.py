"""What ties blending in to the window: its actions, the settings, and how large images are seen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mjgui.app.preferences import Preferences
from mjgui.app.session import Session
from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.compare.view import CompareMode, CompareView
from mjgui.ui.file_work import FileWork


class BlendActions(QObject):
    """Wires them.

    Args:
        session: whose results are blended in.
        preferences: remember the switch and the seam.
        actions: where `toggleBlend` and `saveBlended` are.
        view: shows the composites.
        files: asks where they are saved.
    """

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        actions: Actions,
        view: CompareView,
        files: FileWork,
    ) -> None:
        super().__init__(view)
        self._blending = session.blending
        self._preferences = preferences
        self._actions = actions
        self._view = view
        self._files = files
        settings = preferences.settings
        self._blending.set_grow(settings.blend_grow)
        self._blending.set_feather(settings.blend_feather)
        self._blending.set_on(settings.blends)
        self._blending.changed.connect(self._keep)
        actions["toggleBlend"].toggled.connect(self._blending.set_on)
        actions["saveBlended"].triggered.connect(self._save)
        self._blending.outline_changed.connect(self._outline)
        view.viewport_changed.connect(self._measure)
        view.mode_changed.connect(self._see_all)
        self._see_all()
        self._keep()

    def _keep(self) -> None:
        """Let the settings and the action say what holds."""
        blending = self._blending
        self._actions["toggleBlend"].setChecked(blending.is_on)
        self._preferences.update(
            blends=blending.is_on, blend_grow=blending.grow, blend_feather=blending.feather
        )

    def _measure(self) -> None:
        view = self._view
        if not view.subject.is_empty:
            self._blending.set_shown_width(view.zoom * view.subject.frame.width)

    def _see_all(self) -> None:
        self._blending.others.set_wanted(self._view.mode is CompareMode.ALL)

    def _outline(self) -> None:
        self._view.show_seam(self._blending.outline)

    def _save(self) -> None:
        savable = self._blending.savable()
        if savable is not None:
            self._files.save(savable, tr("Save blended image"))
