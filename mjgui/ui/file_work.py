"""What has to do with files: which ones, asked by file dialogs; the work is the session's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mjgui.app.pictures import Picture
from mjgui.app.preferences import Preferences
from mjgui.app.saving import Savable, SaveItem, result_of
from mjgui.app.session import Session
from mjgui.core.encoding import Encoding

_ENDINGS = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}
_PICTURES = {
    "png": "PNG picture (*.png)",
    "jpeg": "JPEG picture (*.jpg *.jpeg)",
    "webp": "WebP picture (*.webp)",
}


class FileWork(QObject):
    """Saves results, and imports and exports masks, to where the user says."""

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window

    def save_result(self) -> None:
        """Ask where, then save the compared result; the name's ending says the format."""
        savable = self._compared
        if savable is not None:
            self.save(savable, "Save result")

    def save(self, savable: Savable, title: str) -> None:
        """Ask where, then save a picture of whatever kind."""
        dialog = self._saving_dialog(title, self._stem(savable))
        self._open(dialog, partial(self._save_to, savable))

    def save_all(self) -> None:
        """Ask for a name, then save all results of the compared job under it, numbered."""
        job = self._session.viewing.job
        if job is None or job.task is None:
            return
        dialog = self._saving_dialog("Save all results, numbered", job.task.id)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is written over
        self._open(dialog, self.save_all_to)

    def save_to(self, path: Path) -> None:
        """Save the compared result at `path`."""
        savable = self._compared
        if savable is not None:
            self._save_to(savable, path)

    def save_all_to(self, path: Path) -> None:
        """Save every result that is there beside `path`: name.png becomes name_1.png and so on.

        Where one of these is there already, all get another name.
        """
        job = self._session.viewing.job
        if job is None:
            return
        items = [
            SaveItem(path.with_name(f"{path.stem}_{number + 1}{path.suffix}"), savable)
            for number in range(len(job.slots))
            if (savable := result_of(job, number)) is not None
        ]
        self._save(items, replaces=False)

    def copy_result(self) -> None:
        """Put the compared result on the clipboard, blended in where it is shown so."""
        if self._session.blending.is_at_work:
            self._session.blending.when_whole(_to_clipboard)
            return
        job, comparison = self._session.viewing.job, self._session.viewing.comparison
        picture = job.slots[comparison.number].picture if job and comparison else None
        if picture is not None:
            _to_clipboard(picture)
            savable = self._compared
            if savable is not None:
                self._session.files.given.emit(savable.facts)

    def import_mask(self) -> None:
        """Ask which file, then take its areas as the mask."""
        dialog = self._dialog("Import mask", QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("Masks (*.png *.jpg *.jpeg *.webp *.json)")
        self._open(dialog, self._session.files.import_mask)

    def export_mask(self) -> None:
        """Ask where, then save the mask."""
        dialog = self._dialog("Export mask", QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["Black-and-white picture (*.png)", "Mask JSON (*.json)"])
        dialog.setDefaultSuffix("png")
        dialog.selectFile(str(self._folder() / "mask.png"))
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        self._open(dialog, self._session.files.export_mask)

    @property
    def _compared(self) -> Savable | None:
        """The result that is compared."""
        job, comparison = self._session.viewing.job, self._session.viewing.comparison
        return result_of(job, comparison.number) if job and comparison else None

    @staticmethod
    def _stem(savable: Savable) -> str:
        facts = savable.facts
        image = "" if facts.image is None else str(facts.image)
        return "_".join(part for part in (facts.task, image, facts.variant) if part)

    def _save_to(self, savable: Savable, path: Path) -> None:
        self._save([SaveItem(path, savable)])

    def _save(self, items: Sequence[SaveItem], *, replaces: bool = True) -> None:
        if items:
            self._preferences.update(save_folder=str(items[0].path.parent))
            encoding = Encoding(self._preferences.settings.jpeg_quality)
            self._session.files.save(items, encoding, replaces=replaces)

    def _kinds(self) -> list[str]:
        """The formats, the one of the settings first."""
        first = self._preferences.settings.save_format
        return [first, *(kind for kind in _ENDINGS if kind != first)]

    def _folder(self) -> Path:
        known = self._preferences.settings.save_folder
        if known and Path(known).is_dir():
            return Path(known)
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(places[0]) if places else Path.home()

    def _saving_dialog(self, title: str, stem: str) -> QFileDialog:
        """A dialog for a picture's name, the format of the settings offered first."""
        kinds = self._kinds()
        dialog = self._dialog(title, QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([_PICTURES[kind] for kind in kinds])
        dialog.setDefaultSuffix(_ENDINGS[kinds[0]].lstrip("."))
        dialog.selectFile(str(self._folder() / f"{stem}{_ENDINGS[kinds[0]]}"))
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        return dialog

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(mode)
        return dialog

    @staticmethod
    def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(partial(_with_path, then))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _to_clipboard(picture: Picture) -> None:
    QGuiApplication.clipboard().setImage(picture.image)


def _with_path(then: Callable[[Path], None], name: str) -> None:
    then(Path(name))


def _follow_filter(dialog: QFileDialog, name_filter: str) -> None:
    """Let the default ending follow the chosen filter."""
    dialog.setDefaultSuffix(name_filter.rpartition("*.")[2].split()[0].rstrip(")"))
