"""Going on from the compared result: a part of the right column in Compare."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mjgui.app.session import Session
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.ui.actions import Actions
from mjgui.ui.going_on.again import AgainMenu
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark

_OTHERS = (
    ("sameMaskOtherPrompt", tr_noop("Other prompt"), tr_noop("Same mask, other prompt"), "mask"),
    ("samePromptOtherMask", tr_noop("Other mask"), tr_noop("Same prompt, other mask"), "polygon"),
)


class GoOnPanel(QFrame):
    """The button "Edit this result", with the other ways on beside and below it.

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
        edit = self._button("editResult", tr("Edit this result"), actions)
        edit.setMinimumHeight(GRID * 5)
        icons.bind(edit, "edit", "on_accent")
        mark(edit, kind="primary")
        again = QPushButton(self)
        again.setObjectName("runAgainButton")
        again.setAccessibleName(tr("Run again"))
        again.setToolTip(actions["runAgain"].toolTip())
        again.setFixedWidth(GRID * 7)
        again.setMenu(AgainMenu(session.batches, lambda: session.viewing.job, self._run, again))
        icons.bind(again, "retry")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(GRID // 2)
        first.addWidget(edit, 1)
        first.addWidget(again)
        second.setSpacing(GRID // 2)
        for name, text, spoken, icon in _OTHERS:
            button = self._button(name, tr_marked(text), actions)
            button.setAccessibleName(tr_marked(spoken))
            if not is_large():  # the words take all the room of half a row
                icons.bind(button, icon)
            second.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(first)
        layout.addLayout(second)

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
