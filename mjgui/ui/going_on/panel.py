"""Going on from the compared result: a part of the right column in Compare."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.ui.actions import Actions
from mjgui.ui.going_on.again import AgainMenu
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark

_OTHERS = (
    ("sameMaskOtherPrompt", "Same mask, other prompt", "mask"),
    ("samePromptOtherMask", "Same prompt, other mask", "polygon"),
)


class GoOnPanel(QFrame):
    """The button "Edit this result", and below it the other ways on.

    Args:
        session: what is compared.
        actions: what the buttons do.
        icons: for the buttons.
    """

    def __init__(
        self, session: Session, actions: Actions, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        edit = self._button("editResult", "Edit this result", actions)
        edit.setMinimumHeight(GRID * 5)
        icons.bind(edit, "edit", "on_accent")
        mark(edit, kind="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(edit)
        for name, text, icon in _OTHERS:
            button = self._button(name, text, actions)
            icons.bind(button, icon)
            layout.addWidget(button)
        again = QPushButton("Run again…", self)
        again.setObjectName("runAgainButton")
        again.setToolTip(actions["runAgain"].toolTip())
        again.setMenu(AgainMenu(session.batches, lambda: session.viewing.job, self._run, again))
        icons.bind(again, "retry")
        layout.addWidget(again)

    def _button(self, name: str, text: str, actions: Actions) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"{name}Button")
        button.setToolTip(actions[name].toolTip())
        button.clicked.connect(actions[name].trigger)
        return button

    def _run(self, times: int) -> None:
        job = self._session.viewing.job
        if job is not None:
            self._session.batches.repeat(job.id, times)
