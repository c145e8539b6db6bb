"""The row on top: which generation, which gateway, Edit or Compare."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from mjgui.app.connections import GatewayKind
from mjgui.app.session import Session
from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.segmented_control import SegmentedControl

_ICON = QSize(20, 20)


class TopBar(QFrame):
    """Task id and Load, the gateway's name, the mode switch, history and settings.

    Signals:
        gateway_pressed: the user pressed the gateway's name.
    """

    gateway_pressed = Signal()

    def __init__(
        self, session: Session, actions: Actions, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        mark(self, surface="panel")
        self._session = session
        self._caption = caption = QLabel(tr("Task"), self)
        mark(caption, tone="dim")
        self.task_id = QLineEdit(self)
        self.task_id.setObjectName("taskIdEdit")
        self.task_id.setAccessibleName(tr("Task id"))
        self.task_id.setPlaceholderText(tr("Paste a task id"))
        self.task_id.setMinimumWidth(GRID * (16 if is_large() else 24))
        self.task_id.setMaximumWidth(GRID * 48)
        self.task_id.returnPressed.connect(actions["loadGeneration"].trigger)
        actions["loadGeneration"].triggered.connect(self._on_load)
        caption.setBuddy(self.task_id)
        load = action_button(actions["loadGeneration"], self, with_text=True)
        files = action_button(actions["openFiles"], self, with_text=True)
        self._status = ElidedLabel("", Qt.TextElideMode.ElideRight, self)
        self._status.setObjectName("loadStatus")
        if is_large():
            self._status.setMinimumWidth(1)  # what can be pressed goes first
        mark(self._status, tone="dim")
        self._gateway = QPushButton(self)
        self._gateway.setObjectName("gatewayLabel")
        self._gateway.clicked.connect(self.gateway_pressed)
        mark(self._gateway, kind="flat")
        modes = SegmentedControl([actions["modeEdit"], actions["modeCompare"]], parent=self)
        modes.setAccessibleName(tr("Mode"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        layout.setSpacing(GRID)
        layout.addWidget(caption)
        layout.addWidget(self.task_id, 2)
        layout.addWidget(load)
        layout.addWidget(files)
        layout.addWidget(self._status, 2)
        layout.addWidget(modes)
        layout.addStretch(1)
        layout.addWidget(self._gateway)
        for name in ("showHistory", "showShortcuts", "openSettings"):
            layout.addWidget(action_button(actions[name], self))
        session.connection_changed.connect(self._show_gateway)
        session.loader.status_changed.connect(self._status.set_full_text)
        session.loader.generation_changed.connect(self._show_task)
        self._icons = icons
        self._worded = (load, files)
        self._words_width = 0
        """How much the words of these buttons take, once they had to go."""
        self._show_gateway()
        self._show_task()

    def event(self, event: QEvent) -> bool:
        """See to it that everything has room: words go where there is little of it."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit()
        return super().event(event)

    @property
    def is_typing(self) -> bool:
        """Whether a task id is being typed that nobody was asked to load yet."""
        return self.task_id.hasFocus() and self.task_id.isModified()

    def _fit(self) -> None:
        """Leave the icons alone of the buttons beside the task id where words have no room.

        Nor has the caption then: the field says by itself what it is for.
        """
        layout, style = self.layout(), Qt.ToolButtonStyle
        if layout is None:
            return
        needed = layout.minimumSize().width()
        if not self._words_width and needed > self.width():
            self._dress(style.ToolButtonIconOnly)
            self._words_width = needed - layout.minimumSize().width()
        elif self._words_width and needed + self._words_width <= self.width():
            self._words_width = 0
            self._dress(style.ToolButtonTextBesideIcon)

    def _dress(self, style: Qt.ToolButtonStyle) -> None:
        for button in self._worded:
            button.setToolButtonStyle(style)
        self._caption.setVisible(style != Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _on_load(self) -> None:
        self.task_id.setModified(False)

    def _show_gateway(self) -> None:
        connection = self._session.connection
        practice = connection.kind is GatewayKind.PRACTICE
        if practice:
            text = tr("Practice")
            tip = tr("Practice: fills from the surroundings, does not read the prompt.")
        else:
            text = "MidJourney" if connection.is_usable else tr("MidJourney · no key")
            tip = tr("MidJourney, at {address}", address=connection.base_url)
        self._gateway.setText(text)
        self._gateway.setToolTip(f"{tip}\n{tr('Click to choose another gateway.')}")
        self._gateway.setAccessibleName(tr("Gateway: {name}", name=tip))

    def _show_task(self) -> None:
        generation = self._session.generation
        if generation is not None and not self.is_typing:
            self.task_id.setText(generation.task_id)
            self.task_id.setCursorPosition(0)
