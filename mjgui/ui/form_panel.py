"""Remix prompt, callback and mask URL."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from mjgui.app.form import Form
from mjgui.app.session import Session
from mjgui.core.errors import Field
from mjgui.core.model import MAX_PROMPT_CHARACTERS
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.foldout import Foldout
from mjgui.ui.widgets.prompt_edit import PromptEdit

_NEARLY_FULL = 0.9


class FormPanel(QFrame):
    """What is typed for a submission; it goes to the session with every key."""

    def __init__(self, session: Session, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        title = QLabel("Remix prompt", self)
        mark(title, scale="title")
        self._counter = QLabel(self)
        self._counter.setObjectName("promptCounter")
        self._counter.setAccessibleName("Characters used of the prompt")
        mark(self._counter, scale="small", tone="dim")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._counter)
        self.prompt = PromptEdit(parent=self)
        self.prompt.setObjectName("promptEdit")
        self.prompt.setAccessibleName("Remix prompt")
        self.prompt.setPlaceholderText("What should be there? May stay empty.")
        self.prompt.textChanged.connect(self._on_typed)
        self.callback = _address_field("callbackEdit", "Callback address", self)
        self.callback.setPlaceholderText("https://… receives the finished task")
        self.mask_url = _address_field("maskUrlEdit", "Mask address", self)
        self.mask_url.setPlaceholderText("https://… white is repainted, black is kept")
        for field in (self.callback, self.mask_url):
            field.textChanged.connect(self._on_typed)
        self._note = QLabel("The mask address is sent; the areas drawn are not.", self)
        self._note.setWordWrap(True)
        mark(self._note, tone="warning")
        self._note.setVisible(False)
        advanced = QWidget(self)
        column = QVBoxLayout(advanced)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for label, field in (
            ("Callback address", self.callback),
            ("Mask address, in place of drawn areas", self.mask_url),
        ):
            caption = QLabel(label, advanced)
            caption.setBuddy(field)
            mark(caption, scale="small", tone="dim")
            column.addWidget(caption)
            column.addWidget(field)
        self._advanced = Foldout("Advanced", advanced, icons, parent=self)
        self._advanced.setObjectName("advancedFoldout")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self.prompt)
        layout.addWidget(self._advanced)
        layout.addWidget(self._note)
        session.form_changed.connect(self._show_form)
        session.review_changed.connect(self._show_problems)
        self._show_form()
        self._show_problems()

    def widget_for(self, field: Field) -> QWidget | None:
        """The field that an error is about, unfolded if need be."""
        if field is Field.PROMPT:
            return self.prompt
        if field in {Field.CALLBACK, Field.MASK_URL}:
            self._advanced.set_expanded(True)
            return self.callback if field is Field.CALLBACK else self.mask_url
        return None

    def _on_typed(self) -> None:
        self._session.set_form(
            Form(self.prompt.toPlainText(), self.callback.text(), self.mask_url.text())
        )

    def _show_form(self) -> None:
        form = self._session.form
        if self.prompt.toPlainText() != form.remix_prompt:
            self.prompt.setPlainText(form.remix_prompt)
        for field, text in ((self.callback, form.callback), (self.mask_url, form.mask_url)):
            if field.text() != text:
                field.setText(text)
        used = len(form.remix_prompt)
        self._counter.setText(f"{used} / {MAX_PROMPT_CHARACTERS}")
        tone = "dim"
        if used > MAX_PROMPT_CHARACTERS:
            tone = "danger"
        elif used > MAX_PROMPT_CHARACTERS * _NEARLY_FULL:
            tone = "warning"
        mark(self._counter, tone=tone)
        self._note.setVisible(bool(form.mask_url.strip() and self._session.document.areas))

    def _show_problems(self) -> None:
        troubled = {blocker.field: blocker.text for blocker in self._session.blockers}
        for widget, field in (
            (self.prompt, Field.PROMPT),
            (self.callback, Field.CALLBACK),
            (self.mask_url, Field.MASK_URL),
        ):
            mark(widget, invalid=field in troubled)
            widget.setToolTip(troubled.get(field, ""))
        form = self._session.form
        self._note.setVisible(bool(form.mask_url.strip() and self._session.document.areas))


def _address_field(name: str, accessible_name: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setObjectName(name)
    field.setAccessibleName(accessible_name)
    field.setClearButtonEnabled(True)
    return field
