"""The mask files that the program is started or opened with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from mjgui.app.session import Session


class MaskImport(QObject):
    """Imports a mask once the generation is loaded, and only then.

    Of a generation just loaded its first image gets the mask, whichever arrived first.

    Args:
        session: whose image gets the mask.
        path: the mask's file.
    """

    def __init__(self, session: Session, path: Path) -> None:
        super().__init__(session)
        self._session = session
        self._path = path
        self._was_loading = False
        session.chosen_changed.connect(self._look)
        session.loader.status_changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        session, generation = self._session, self._session.generation
        if session.loader.is_loading:
            self._was_loading = True
        elif session.picture is not None and generation is not None:
            session.chosen_changed.disconnect(self._look)
            session.loader.status_changed.disconnect(self._look)
            document = session.document
            if self._was_loading and not (document.areas or document.draft):
                session.choose(generation.numbers[0])
            session.files.import_mask(self._path)
            self.deleteLater()
