"""A button that shows a folder in the system's file manager."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtWidgets import QLabel, QPushButton


class FolderOpener(QObject):
    """Lets a button show a folder, and a label say so where that fails.

    Args:
        folder: the folder; the button is not enabled where None.
        button: what is pressed.
        trouble: hidden until it failed, and again once it worked; it owns this object.
        words: what it says then.
        open_url: shows the folder; False if that failed.
    """

    def __init__(
        self,
        folder: Path | None,
        button: QPushButton,
        trouble: QLabel,
        words: str,
        open_url: Callable[[QUrl], bool],
    ) -> None:
        super().__init__(trouble)
        self._folder = folder
        self._trouble = trouble
        self._words = words
        self._open_url = open_url
        trouble.setVisible(False)
        button.setEnabled(folder is not None)
        button.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        opened = self._open_url(QUrl.fromLocalFile(str(self._folder)))
        self._trouble.setText("" if opened else self._words)
        self._trouble.setVisible(not opened)
