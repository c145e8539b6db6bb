"""What mjgui is made of and where it keeps its things."""

from __future__ import annotations

import platform
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from mjgui.core.language import tr
from mjgui.ui.dialogs.folder_opener import FolderOpener
from mjgui.ui.dialogs.parts import grow_to_text, note, push_button, row, title_label
from mjgui.ui.theme import GRID, mark

_PACKAGES = (
    ("PySide6", "PySide6-Essentials"),
    ("Pillow", "Pillow"),
    ("shapely", "shapely"),
    ("OpenCV", "opencv-python-headless"),
    ("httpx", "httpx"),
)
_WIDTH = GRID * 56


class AboutDialog(QDialog):
    """Version, licence, data folder and the versions of what it stands on.

    Args:
        version: of mjgui.
        data_folder: below which all state lives.
        show_licences: shows the licences of what it stands on.
        open_url: shows a folder in the system's file manager; False if that failed.
    """

    def __init__(
        self,
        version: str,
        data_folder: Path,
        parent: QWidget | None = None,
        *,
        show_licences: Callable[[], None],
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("About mjgui"))
        self._data_folder = data_folder
        self._open_url = open_url
        facts = (("mjgui", version), *component_versions())
        self._report = "\n".join(f"{name} {value}" for name, value in facts)
        self._trouble = note("", self, tone="danger", name="aboutTrouble")
        copy = push_button(tr("Copy versions"), self, name="copyVersions")
        copy.clicked.connect(self._copy)
        texts = push_button(tr("Licences"), self, name="showLicences")
        texts.clicked.connect(show_licences)
        close = push_button(tr("Close"), self, name="closeAbout")
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(title_label(f"mjgui {version}", self))
        layout.addWidget(note(tr("Repaint parts of MidJourney images by hand-drawn masks."), self))
        layout.addWidget(note(tr("Free software under the MIT licence."), self))
        layout.addSpacing(GRID)
        layout.addLayout(self._folder_row())
        layout.addWidget(self._trouble)
        layout.addSpacing(GRID)
        layout.addLayout(_table(facts[1:], self))
        layout.addSpacing(GRID)
        layout.addStretch(1)
        buttons = row(copy, texts)
        buttons.addWidget(close)
        layout.addLayout(buttons)
        layout.addStrut(_WIDTH - 6 * GRID)  # the dialog is never smaller than what stands in it
        close.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as the text is."""
        super().showEvent(event)
        grow_to_text(self)

    def _folder_row(self) -> QVBoxLayout:
        caption = QLabel(tr("Settings, history and images are kept in"), self)
        mark(caption, tone="dim")
        folder = _selectable(str(self._data_folder), self)
        folder.setObjectName("dataFolder")
        folder.setAccessibleName(tr("Data folder"))
        folder.setWordWrap(True)
        button = push_button(tr("Open folder"), self, name="openDataFolder")
        words = tr("The folder could not be opened. Copy its path.")
        FolderOpener(self._data_folder, button, self._trouble, words, self._open_url)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addWidget(caption)
        column.addLayout(row(folder, button, stretch=0))
        return column

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def component_versions() -> tuple[tuple[str, str], ...]:
    """Return name and version of Python, Qt and the libraries, for a bug report."""
    rows = [("Python", platform.python_version()), ("Qt", qVersion())]
    for name, package in _PACKAGES:
        try:
            rows.append((name, version(package)))
        except PackageNotFoundError:
            rows.append((name, tr("version not known")))
    return tuple(rows)


def _table(facts: tuple[tuple[str, str], ...], parent: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GRID * 3)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(1, 1)
    for line, (name, value) in enumerate(facts):
        label = _selectable(name, parent)
        mark(label, tone="dim")
        grid.addWidget(label, line, 0)
        grid.addWidget(_selectable(value, parent), line, 1)
    return grid


def _selectable(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
