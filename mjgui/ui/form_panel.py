"""Remix prompt, callback and mask URL."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mjgui.app.connections import GatewayKind
from mjgui.app.form import Form
from mjgui.app.mask_preview import PreviewState, is_private
from mjgui.app.session import Session
from mjgui.core.errors import Field
from mjgui.core.language import tr
from mjgui.core.model import MAX_PROMPT_CHARACTERS
from mjgui.ui.actions import Actions
from mjgui.ui.address_fields import AddressFields
from mjgui.ui.icons import IconSet
from mjgui.ui.prompt.actions import PromptActions
from mjgui.ui.prompt.edit import PromptEdit
from mjgui.ui.prompt.lines import MadeByLine, NoteLine
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.foldout import Foldout

_NEARLY_FULL = 0.9


class FormPanel(QFrame):
    """What is typed for a submission; it goes to the session with every key."""

    def __init__(
        self, session: Session, icons: IconSet, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        title = QLabel(tr("Remix prompt"), self)
        mark(title, scale="title")
        self._counter = QLabel(self)
        self._counter.setObjectName("promptCounter")
        self._counter.setAccessibleName(tr("Characters used of the prompt"))
        mark(self._counter, scale="small", tone="dim")
        self.prompt = PromptEdit(icons, tr("What should be there? May stay empty."), parent=self)
        self.prompt.setObjectName("promptEdit")
        self.prompt.setAccessibleName(tr("Remix prompt"))
        title.setBuddy(self.prompt)
        self._acts = PromptActions(session, actions, icons, self.prompt)
        notes, made_by = NoteLine(self.prompt, self), MadeByLine(session, self)
        made_by.used.connect(self._acts.take)
        self._practice = _note(
            tr("Practice: fills from the surroundings, does not read the prompt."), "dim", self
        )
        self._practice.setObjectName("practiceNote")
        self._exclusive = _note(
            tr("The mask address is sent; the areas drawn are not."), "warning", self
        )
        self._exclusive.setObjectName("maskSource")
        self.addresses = AddressFields(self)
        self._advanced = Foldout(tr("Advanced"), self.addresses, icons, parent=self)
        self._advanced.setObjectName("advancedFoldout")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._counter)
        for name in ("promptHistory", "toggleFavouritePrompt"):
            head.addWidget(action_button(actions[name], self, side=16))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        for widget in (
            self.prompt,
            notes,
            made_by,
            self._practice,
            self._advanced,
            self._exclusive,
        ):
            layout.addWidget(widget)
        self.prompt.textChanged.connect(self._on_typed)
        self.addresses.typed.connect(self._on_typed)
        self.addresses.mask_url.returnPressed.connect(session.mask_preview.fetch_again)
        session.mask_preview.changed.connect(self._show_preview)
        session.connection_changed.connect(self._show_connection)
        session.connection_changed.connect(self._show_preview)
        session.form_changed.connect(self._show_form)
        session.review_changed.connect(self._show_problems)
        self._show_connection()
        self._show_form()
        self._show_problems()
        self._show_preview()

    def widget_for(self, field: Field) -> QWidget | None:
        """The field that an error is about, unfolded if need be."""
        if field is Field.PROMPT:
            return self.prompt
        if field in {Field.CALLBACK, Field.MASK_URL}:
            self._advanced.set_expanded(True)
            addresses = self.addresses
            return addresses.callback if field is Field.CALLBACK else addresses.mask_url
        return None

    def _show_connection(self) -> None:
        self._practice.setVisible(self._session.connection.kind is GatewayKind.PRACTICE)

    def _on_typed(self) -> None:
        addresses = self.addresses
        self._session.set_form(
            Form(self.prompt.text(), addresses.callback.text(), addresses.mask_url.text())
        )

    def _show_form(self) -> None:
        form, addresses = self._session.form, self.addresses
        if self.prompt.text() != form.remix_prompt:
            self.prompt.put(form.remix_prompt)
        for field, text in (
            (addresses.callback, form.callback),
            (addresses.mask_url, form.mask_url),
        ):
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

    def _show_preview(self) -> None:
        """Say how far the preview is, and where it is seen here but not by the gateway."""
        session, shown = self._session, self._session.mask_preview.shown
        text, is_trouble = shown.text, shown.state is PreviewState.FAILED
        if (
            shown.state is PreviewState.SHOWN
            and session.connection.needs_key
            and is_private(session.form.mask_url)
        ):
            text, is_trouble = f"{text}\n{_out_of_reach()}", True
        self.addresses.show_state(text, is_trouble=is_trouble)

    def _show_problems(self) -> None:
        # There may be hundreds that are about areas.
        typed = (blocker for blocker in self._session.blockers if blocker.area is None)
        troubled = {blocker.field: blocker.text for blocker in typed}
        for widget, field in (
            (self.prompt, Field.PROMPT),
            (self.addresses.callback, Field.CALLBACK),
            (self.addresses.mask_url, Field.MASK_URL),
        ):
            mark(widget, invalid=field in troubled)
            text = troubled.get(field, "")
            if text != widget.toolTip():  # Qt tells everybody, were it the same
                widget.setToolTip(text)
        typed_url = bool(self._session.form.mask_url.strip())
        self._exclusive.setVisible(typed_url and bool(self._session.document.areas))


def _out_of_reach() -> str:
    return tr("MidJourney cannot reach this address: put the picture on a public server.")


def _note(text: str, tone: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    mark(label, tone=tone, scale="small")
    return label
