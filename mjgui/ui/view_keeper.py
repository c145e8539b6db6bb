"""Which part of the picture is shown: told to the autosave, and brought back from it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mjgui.app.autosave import Autosave
from mjgui.core.drafts import View
from mjgui.ui.canvas.surface import Surface
from mjgui.ui.canvas.viewport import Viewport


class ViewKeeper(QObject):
    """Listens to the canvas; shows again what an earlier run showed."""

    def __init__(self, canvas: Surface, autosave: Autosave) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._autosave = autosave
        canvas.viewport_changed.connect(self._on_viewport_changed)

    def show(self, view: View) -> None:
        """Show the same part at the same zoom; in a canvas of another size, around its middle."""
        canvas = self._canvas
        if view.fits:
            canvas.zoom_fit()
            return
        # The page of the canvas may have come to the front just now, and not have its size yet.
        page = canvas.parentWidget()
        layout = page.layout() if page is not None else None
        if layout is not None:
            layout.activate()
        dx, dy = (canvas.width() - view.width) / 2, (canvas.height() - view.height) / 2
        viewport = Viewport(view.scale, view.x + dx, view.y + dy)
        canvas.set_viewport(canvas.stage.clamped(viewport))

    def _on_viewport_changed(self) -> None:
        canvas, viewport = self._canvas, self._canvas.viewport
        stage = canvas.stage
        self._autosave.set_view(
            View(
                viewport.scale,
                viewport.x,
                viewport.y,
                float(canvas.width()),
                float(canvas.height()),
                fits=viewport == stage.fitted(),
            )
        )
