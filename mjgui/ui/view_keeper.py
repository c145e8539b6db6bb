"""How the window looks at its pictures: told to the autosave, and brought back from it.

That is: which part is shown, which tool is in hand, and which result is compared.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from mjgui.app.autosave import Autosave
from mjgui.app.following import Later
from mjgui.app.session import Session
from mjgui.app.viewing import Mode
from mjgui.core.drafts import Comparing, View
from mjgui.core.model import Document, JobId
from mjgui.ui.canvas.surface import Surface
from mjgui.ui.canvas.viewport import Viewport


class ViewKeeper(QObject):
    """Listens to canvas and tools; shows again what an earlier run showed.

    While a hand zooms and pans the autosave hears of it a few times a second.

    Args:
        canvas: what shows the picture.
        tools: the actions that take up its tools, of which one is checked.
        autosave: is told of every change.
    """

    def __init__(self, canvas: Surface, tools: Iterable[QAction], autosave: Autosave) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._tools = {action.objectName(): action for action in tools}
        self._autosave = autosave
        self._later = Later(self)
        self._later.due.connect(self._tell_view)
        canvas.viewport_changed.connect(self._later.ask)
        autosave.saving.connect(self.settle)
        for action in self._tools.values():
            action.toggled.connect(self._on_tool_toggled)
        self._on_tool_toggled()

    def settle(self) -> None:
        """Tell what is shown, if the autosave does not know it yet."""
        self._later.settle()

    def take_up(self, tool: str) -> None:
        """Take up the tool of an action; one that is not known, as of a later version, is left.

        Also while no tool can be taken up by hand, as in Compare.
        """
        action = self._tools.get(tool)
        if action is not None and not action.isChecked():
            is_enabled = action.isEnabled()
            action.setEnabled(True)
            action.trigger()
            action.setEnabled(is_enabled)

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

    def _on_tool_toggled(self, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's argument
        for name, action in self._tools.items():
            if action.isChecked():
                self._autosave.set_tool(name)

    def _tell_view(self) -> None:
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


class ComparisonReturn(QObject):
    """Compares again what an earlier run compared, unless the user has begun something else.

    Args:
        session: whose jobs come back a moment after the desk.
        compared: the job that was compared, and the number of its result, 0 – 3.
        comparing: with what, and on which side.
    """

    def __init__(
        self, session: Session, compared: tuple[JobId, int], comparing: Comparing | None
    ) -> None:
        super().__init__(session)
        self._session = session
        self._compared: tuple[JobId, int] | None = compared
        self._reference = comparing.reference if comparing is not None else None
        self._is_swapped = comparing is not None and comparing.swapped
        session.jobs.restored.connect(self._on_restored)
        session.editor.document_changed.connect(self._on_document_changed)
        for signal in (session.form_changed, session.chosen_changed, session.jobs.added):
            signal.connect(self._give_up)
        self._on_restored()

    def _on_restored(self) -> None:
        """Compare what is there by now; jobs come back many at a time, in no special order."""
        viewing, jobs = self._session.viewing, self._session.jobs
        if self._compared is not None and jobs.job(self._compared[0]) is not None:
            compared, self._compared = self._compared, None
            if viewing.mode is not Mode.EDIT or viewing.is_in_history:
                self._give_up()
                return
            if self._is_swapped:
                viewing.swap()
            viewing.compare(*compared)
        has_compared, reference = self._compared is None, self._reference
        if has_compared and reference is not None and jobs.job(reference[0]) is not None:
            self._reference = None
            viewing.set_reference(*reference)
        if has_compared and self._reference is None:
            self._give_up()

    def _on_document_changed(self, before: Document, after: Document) -> None:
        # The masks of other runs come back a moment later, too, and are the same then.
        if after != before:
            self._give_up()

    def _give_up(self) -> None:
        self._session.jobs.restored.disconnect(self._on_restored)
        session = self._session
        session.editor.document_changed.disconnect(self._on_document_changed)
        for signal in (session.form_changed, session.chosen_changed, session.jobs.added):
            signal.disconnect(self._give_up)
        self.deleteLater()
