"""What has to do with files: which ones, asked by file dialogs; the work is the session's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from mjgui.app.layers import LayersPlan
from mjgui.app.preferences import Preferences
from mjgui.app.saving import Content, Savable, SaveItem, result_of
from mjgui.app.session import Session
from mjgui.core import openraster
from mjgui.core.encoding import Encoding
from mjgui.core.language import tr, tr_marked, tr_noop
from mjgui.core.name_template import NameFacts, NameTemplate, usable
from mjgui.core.settings import ImageFormat, Settings
from mjgui.ui.file_filters import file_filter

ENDINGS: dict[str, str] = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file that is offered for saving.

    Attributes:
        name: what people call it, marked for translation.
        patterns: which files are of this kind; the first one gives the usual ending.
        is_lossless: whether WebP is to be written without loss.
    """

    name: str
    patterns: tuple[str, ...]
    is_lossless: bool = False

    @property
    def ending(self) -> str:
        """The usual ending, with its dot."""
        return self.patterns[0].removeprefix("*")

    @property
    def filter(self) -> str:
        """The kind as file dialogs take it."""
        return file_filter(tr_marked(self.name), *self.patterns)


_PICTURES: dict[ImageFormat, tuple[_Kind, ...]] = {
    "png": (_Kind(tr_noop("PNG picture"), ("*.png",)),),
    "jpeg": (_Kind(tr_noop("JPEG picture"), ("*.jpg", "*.jpeg")),),
    "webp": (
        _Kind(tr_noop("WebP picture"), ("*.webp",)),
        _Kind(tr_noop("WebP picture without loss"), ("*.webp",), is_lossless=True),
    ),
}
_LAYERS = _Kind(tr_noop("OpenRaster layers"), (f"*{openraster.SUFFIX}",))
_MASKS = (
    _Kind(tr_noop("Black-and-white picture"), ("*.png",)),
    _Kind(tr_noop("Mask JSON"), ("*.json",)),
)
_ALL_PICTURES = ("*.png", "*.jpg", "*.jpeg", "*.webp")


class FileWork(QObject):
    """Saves results, and imports and exports masks, to where the user says."""

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window

    # -- saving --------------------------------------------------------------------------------

    def save_result(self) -> None:
        """Ask where, then save the compared result; the name's ending says the format."""
        savable = self.compared
        if savable is not None:
            self.save(savable, tr("Save result"))

    def save(self, savable: Savable, title: str) -> None:
        """Ask where, then save a picture of whatever kind."""
        name = self._template.name(savable.facts, self._ending)
        kinds = _kinds(self._preferences.settings)
        dialog = self._saving_dialog(title, name, kinds)

        def then(path: Path) -> None:
            kind = _chosen_kind(kinds, dialog.selectedNameFilter())
            lossless = kind is not None and kind.is_lossless
            self._save([SaveItem(path, savable)], lossless=lossless)

        self._open(dialog, then)

    def save_to(self, path: Path) -> None:
        """Save the compared result at `path`."""
        savable = self.compared
        if savable is not None:
            self._save([SaveItem(path, savable)], lossless=self._preferences.settings.webp_lossless)

    def quick_save(self) -> None:
        """Save what is shown as the result to the folder of the last save, by template and format.

        That is the composite where it is blended in.
        """
        savable = self._session.blending.savable() or self.compared
        if savable is not None:
            self._save_new([savable], self.folder)

    def save_all(self) -> None:
        """Ask for a folder, then save all results of the compared job there."""
        if self.compared is None:
            return
        dialog = self._dialog(tr("Save all results in a folder"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, tr("Save here"))
        dialog.setDirectory(str(self.folder))
        self._open(dialog, self.save_all_to)

    def save_all_to(self, folder: Path) -> None:
        """Save every result that is there in a folder; nothing there is written over."""
        job = self._session.viewing.job
        if job is not None:
            found = (result_of(job, number) for number in range(len(job.slots)))
            self._save_new([savable for savable in found if savable is not None], folder)

    def save_layers(self) -> None:
        """Ask where, then save original, results and mask as layers of one file."""
        savable = self.compared
        if savable is not None:
            facts = replace(savable.facts, image=None)
            name = self._template.name(facts, openraster.SUFFIX)
            dialog = self._saving_dialog(tr("Save as layers"), name, [_LAYERS])
            self._open(dialog, self.save_layers_to)

    def save_layers_to(self, path: Path) -> None:
        """Save original, results and mask of the compared job as layers at `path`."""
        job, comparison = self._session.viewing.job, self._session.viewing.comparison
        if job is None or comparison is None:
            return
        settings = self._preferences.settings
        composite = self._composite()
        plan = LayersPlan(
            job, comparison.number, settings.mask_colour, settings.mask_opacity, composite
        )
        self._preferences.update(save_folder=str(path.parent))
        self._session.files.saves.save_layers(plan, path)

    def name_of(self, facts: NameFacts, kind: str) -> str:
        """The name of a picture's file, by the template."""
        return self._template.name(facts, ENDINGS[kind])

    @property
    def compared(self) -> Savable | None:
        """The result that is compared."""
        job, comparison = self._session.viewing.job, self._session.viewing.comparison
        return result_of(job, comparison.number) if job and comparison else None

    @property
    def folder(self) -> Path:
        """The folder of the last save, else that of the user's pictures."""
        known = self._preferences.settings.save_folder
        if known and Path(known).is_dir():
            return Path(known)
        places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(places[0]) if places else Path.home()

    # -- masks ---------------------------------------------------------------------------------

    def import_mask(self) -> None:
        """Ask which file, then take its areas as the mask."""
        dialog = self._dialog(tr("Import mask"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(file_filter(tr("Masks"), *_ALL_PICTURES, "*.json"))
        self._open(dialog, self._session.files.import_mask)

    def export_mask(self) -> None:
        """Ask where, then save the mask."""
        dialog = self._saving_dialog(tr("Export mask"), "mask.png", _MASKS)
        self._open(dialog, self._session.files.export_mask)

    # -- a picture that was saved --------------------------------------------------------------

    def choose_picture(self, title: str, then: Callable[[Path], None]) -> None:
        """Ask for a picture that is there."""
        dialog = self._dialog(title, QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(file_filter(tr("Pictures"), *_ALL_PICTURES))
        dialog.setDirectory(str(self.folder))
        self._open(dialog, then)

    # -- inside --------------------------------------------------------------------------------

    def _composite(self) -> Content | None:
        """The composite of original and result, where one is shown."""
        blended = self._session.blending.savable()
        return blended.content if blended is not None else None

    @property
    def _template(self) -> NameTemplate:
        return usable(self._preferences.settings.name_template)

    @property
    def _ending(self) -> str:
        return ENDINGS[self._preferences.settings.save_format]

    def _save_new(self, savables: Sequence[Savable], folder: Path) -> None:
        """Save pictures under names of the template that are not taken."""
        template, ending, count = self._template, self._ending, len(savables)
        if count > 1:
            template = template.telling_images_apart()

        def named(place: int, number: int) -> Path:
            # Where the number is a field, each picture of each try has one of its own.
            each = (number - 1) * count + place + 1 if template.has("number") else number
            return folder / template.name(savables[place].facts, ending, each)

        items = [
            SaveItem(named(place, 1), savable, partial(named, place))
            for place, savable in enumerate(savables)
        ]
        self._save(items, lossless=self._preferences.settings.webp_lossless, replaces=False)

    def _save(self, items: Sequence[SaveItem], *, lossless: bool, replaces: bool = True) -> None:
        if items:
            self._preferences.update(save_folder=str(items[0].path.parent))
            encoding = Encoding(self._preferences.settings.jpeg_quality, lossless)
            self._session.files.saves.save(items, encoding, replaces=replaces)

    def _saving_dialog(self, title: str, name: str, kinds: Sequence[_Kind]) -> QFileDialog:
        """A dialog for a file's name, the first of the kinds offered first."""
        dialog = self._dialog(title, QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kind.filter for kind in kinds])
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(str(self.folder / name))
        dialog.filterSelected.connect(partial(_follow_filter, dialog, kinds))
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


def _kinds(settings: Settings) -> list[_Kind]:
    """The kinds of pictures that file dialogs offer, that of the settings first."""
    first = settings.save_format
    ordered: list[ImageFormat] = sorted(_PICTURES, key=lambda kind: kind != first)
    order = reversed if settings.webp_lossless else iter
    return [kind for each in ordered for kind in order(_PICTURES[each])]


def _chosen_kind(kinds: Sequence[_Kind], chosen: str) -> _Kind | None:
    """The kind whose filter is chosen in a file dialog."""
    return next((kind for kind in kinds if kind.filter == chosen), None)


def _with_path(then: Callable[[Path], None], name: str) -> None:
    then(Path(name))


def _follow_filter(dialog: QFileDialog, kinds: Sequence[_Kind], chosen: str) -> None:
    """Let the default ending follow the chosen filter."""
    kind = _chosen_kind(kinds, chosen)
    if kind is not None:
        dialog.setDefaultSuffix(kind.ending.removeprefix("."))
