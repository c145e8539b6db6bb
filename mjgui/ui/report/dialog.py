"""The report, exactly as it is copied or saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.language import tr
from mjgui.ui.canvas.speech import announce
from mjgui.ui.dialogs.parts import note, push_button, row
from mjgui.ui.theme import GRID, mark

_SIZE = (GRID * 88, GRID * 72)
_FILE = "mjgui-report.txt"


class ReportDialog(QDialog):
    """Shows the report beside the window; nothing of it goes anywhere by itself.

    Signals:
        save_wanted: (Path, text) the report is to be written to a file.
    """

    save_wanted = Signal(Path, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setObjectName("reportDialog")
        self.setWindowTitle(tr("Report a problem"))
        head = note(
            tr(
                "This is all of it. Nothing is sent by itself: copy it, or save it, and add what "
                "you did and what went wrong. Your key and your prompts are not in it."
            ),
            self,
        )
        self._text = QPlainTextEdit(self)
        self._text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English
        self._text.setObjectName("reportText")
        self._text.setAccessibleName(tr("The report"))
        self._text.setReadOnly(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setPlaceholderText(tr("Gathering…"))
        self._said = note("", self, name="reportNote")
        self._copy = self._button("reportCopy", tr("Copy"), self._on_copy)
        mark(self._copy, kind="primary")
        self._save = self._button("reportSave", tr("Save as file…"), self._on_save)
        close = self._button("closeReport", tr("Close"), self.close)
        for button in (self._copy, self._save):
            button.setEnabled(False)
        buttons = row(self._copy, self._save)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(head)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._said)
        layout.addLayout(buttons)
        self.resize(*_SIZE)
        self._text.setFocus()

    def show_report(self, text: str) -> None:
        """Show the report, which has been gathered."""
        self._text.setPlainText(text)
        for button in (self._copy, self._save):
            button.setEnabled(True)

    def say(self, text: str) -> None:
        """Say what has become of it."""
        self._said.setText(text)
        announce(self._said, text)

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = push_button(text, self, name=name)
        button.clicked.connect(act)
        return button

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.say(tr("Copied."))

    @Slot()
    def _on_save(self) -> None:
        dialog = QFileDialog(self, tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{tr('Text')} (*.txt)"])
        dialog.setDefaultSuffix("txt")
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog.selectFile(str(Path(folder) / _FILE))
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, path: str) -> None:
        self.save_wanted.emit(Path(path), self._text.toPlainText())
