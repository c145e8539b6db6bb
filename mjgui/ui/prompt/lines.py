"""The quiet lines below the prompt: what there is to say about it, and the image's own prompt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mjgui.app.session import Session
from mjgui.core.language import tr, tr_n
from mjgui.ui.canvas.speech import announce
from mjgui.ui.prompt.edit import PromptEdit
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel


class NoteLine(QWidget):
    """The first note about a prompt, how many more there are, and a button that mends it."""

    def __init__(self, edit: PromptEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self._words = QLabel(self)
        self._words.setObjectName("promptNote")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        mark(self._words, scale="small", tone="warning")
        self._mend = _link("promptNoteFix", self)
        self._mend.clicked.connect(self._on_mend)
        _row(self, self._words, self._mend)
        edit.notes_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        notes = self._edit.notes
        self.setVisible(bool(notes))
        if not notes:
            return
        first, others = notes[0], len(notes) - 1
        words = first.text
        if others:
            words = tr_n("{note} And {n} more.", "{note} And {n} more.", others, note=words)
        if words != self._words.text():
            self._words.setText(words)
            announce(self._words, words)
        self._words.setToolTip("\n".join(note.text for note in notes))
        self._mend.setVisible(first.fix is not None)
        if first.fix is not None:
            self._mend.setText(first.fix.label)
            self._mend.setAccessibleDescription(first.text)

    def _on_mend(self) -> None:
        notes = self._edit.notes
        if notes and notes[0].fix is not None:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._edit.mend(notes[0].fix)


class MadeByLine(QWidget):
    """The prompt that made the image, while nothing is written, and a button that takes it.

    Signals:
        used: (prompt) it is to be taken.
    """

    used = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        self._words.setObjectName("promptHint")
        mark(self._words, scale="small", tone="dim")
        use = _link("promptHintUse", self)
        use.setText(tr("Use"))
        use.setToolTip(tr("Begin with the prompt that made this image"))
        use.setAccessibleName(tr("Use the prompt of this image"))
        use.clicked.connect(self._on_use)
        _row(self, self._words, use)
        session.prompts.made_by_changed.connect(self._show)
        session.form_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        prompt = self._session.prompts.made_by
        self.setVisible(bool(prompt) and not self._session.form.remix_prompt)
        self._words.set_full_text(tr("This image: {prompt}", prompt=prompt))

    def _on_use(self) -> None:
        self.used.emit(self._session.prompts.made_by)


def _link(name: str, parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(name)
    mark(button, kind="link")
    return button


def _row(line: QWidget, words: QLabel, button: QPushButton) -> None:
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GRID)
    row.addWidget(words, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
