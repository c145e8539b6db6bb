"""What the actions do that have to do with files: results, masks, and pictures on their way in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QObject, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from mjgui.app.messages import (
    GO_ON_FROM_FILE,
    OPEN_AS_IMAGE,
    SHOW_IN_FOLDER,
    USE_ITS_MASK,
    Message,
    MessageKind,
)
from mjgui.app.outbox import Outbox, Parcel
from mjgui.app.pictures import Picture
from mjgui.app.preferences import Preferences
from mjgui.app.saved_files import SavedFiles
from mjgui.app.saving import result_of
from mjgui.app.session import Session
from mjgui.app.sides import picture_of
from mjgui.core.language import tr
from mjgui.ui.actions import Actions
from mjgui.ui.file_drop import FileDrop, OpenImages
from mjgui.ui.file_work import FileWork
from mjgui.ui.filmstrip import thumbnail
from mjgui.ui.jobs.acts import OpenUrl
from mjgui.ui.layout import WindowParts
from mjgui.ui.messages import MessagePresenter
from mjgui.ui.saving.drag_out import DragOut, Handout, mime_of
from mjgui.ui.saving.quick_folder import QuickFolder
from mjgui.ui.theme import ThemeController

_COPY = "application/x-mjgui-copy"


class FileActions(QObject):
    """Wires saving, copying, dragging out and in, and going on from what was saved.

    Args:
        session: what is saved.
        preferences: say where, how, and by which name.
        actions: where the actions are.
        parts: tiles and a handle that can be dragged out.
        messages: shows what was saved, and offers what can be done with it.
        outbox: holds files for other programs.
        open_url: shows a folder.
        window: owns the file dialogs, and takes what is dropped.

    Attributes:
        work: asks where files are, or are to be.
    """

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        actions: Actions,
        parts: WindowParts,
        messages: MessagePresenter,
        outbox: Outbox,
        open_url: OpenUrl,
        window: QWidget,
    ) -> None:
        super().__init__(parts)
        self._session = session
        self._preferences = preferences
        self._actions = actions
        self.work = FileWork(session, preferences, window)
        self._outbox = outbox
        self._parts = parts
        self._messages = messages
        self._open_url = open_url
        self._window = window
        self._saved = SavedFiles(session, self)
        self._saved.message.connect(messages.show)
        self._saved.decided.connect(parts.message_bar.dismiss)
        self._copied: Handout | None = None
        acts: dict[str, Callable[[], object]] = {
            "saveResult": self.work.save_result,
            "quickSave": self.work.quick_save,
            "saveAllResults": self.work.save_all,
            "saveLayers": self.work.save_layers,
            "stopSaving": session.files.saves.stop,
            "copyResult": self._copy,
            "goOnFromPicture": self._choose_picture,
            "importMask": self.work.import_mask,
            "stopImport": session.files.stop_import,
            "exportMask": self.work.export_mask,
        }
        for name, act in acts.items():
            actions[name].triggered.connect(partial(_call, act))
        drags = DragOut(outbox, self)
        drags.given.connect(session.files.given)
        for number, tile in enumerate(parts.results.tiles):
            drags.watch(tile, partial(self._handout, number))
        drags.watch(parts.save.handle, self._shown)
        self._quick_folder = QuickFolder(session, preferences, parts.save)
        outbox.ready.connect(self._on_ready)
        outbox.closing.connect(self._leave_pixels)
        session.files.saves.saving_changed.connect(self._follow)
        session.viewing.comparison_changed.connect(self._follow)
        self._follow()

    def take_files(
        self, open_images: OpenImages, show_address: Callable[[], object], themes: ThemeController
    ) -> None:
        """Take files that are dropped on the window, and offer in messages what can be done.

        Args:
            open_images: asks which images of which task the files are.
            show_address: shows the field of the mask address.
            themes: the colours of what is shown while something is dragged.
        """
        over = self._parts.pictures
        FileDrop(self._session, self._saved, open_images, show_address, over, themes, self._window)

        def open_one(path: str) -> None:
            open_images([Path(path)])

        self._messages.offer_for_files(
            {
                SHOW_IN_FOLDER: (tr("Show in folder"), self._show_folder),
                GO_ON_FROM_FILE: (tr("Go on from it"), self._saved.go_on),
                USE_ITS_MASK: (tr("Use its mask and prompt"), self._saved.use_mask),
                OPEN_AS_IMAGE: (tr("Open as image…"), open_one),
            }
        )

    def _choose_picture(self) -> None:
        def then(path: Path) -> None:
            self._saved.take(path, self._saved.say_nothing_known)

        self.work.choose_picture(tr("Go on from a saved picture"), then)

    def _show_folder(self, path: str) -> None:
        folder = Path(path).parent
        if not self._open_url(QUrl.fromLocalFile(str(folder))):
            self._messages.show(
                Message(
                    MessageKind.WARNING,
                    tr("The folder could not be shown"),
                    tr("Open it by hand: {folder}", folder=folder),
                    key="folder",
                )
            )

    def _follow(self) -> None:
        """Say what can be done, and whether the folder of quick saves is still there."""
        self._actions["stopSaving"].setEnabled(self._session.files.saves.is_saving)
        self._quick_folder.look()

    def _handout(self, number: int) -> Handout | None:
        """What can be dragged out of the tile of result `number` (0 – 3)."""
        job = self._session.viewing.job
        savable = result_of(job, number) if job is not None else None
        picture = picture_of(job, number) if job is not None else None
        if savable is None or picture is None:
            return None
        name = self.work.name_of(savable.facts, picture.format)
        return Handout(Parcel(savable, name), picture.image, thumbnail(picture))

    def _shown(self) -> Handout | None:
        """What is shown as the result: the composite where it is blended in."""
        blending, comparison = self._session.blending, self._session.viewing.comparison
        if blending.is_at_work and blending.picture is not None:
            return self._composite(blending.picture)
        return self._handout(comparison.number) if comparison is not None else None

    def _composite(self, picture: Picture) -> Handout | None:
        blending = self._session.blending
        savable = blending.savable()
        if savable is None:
            return None
        parcel = Parcel(
            savable, self.work.name_of(savable.facts, "png"), f"{blending.grow} {blending.feather}"
        )
        return Handout(parcel, picture.image, thumbnail(picture))

    def _copy(self) -> None:
        """Put what is shown as the result on the clipboard: pixels at once, its file soon after."""
        if self._session.blending.is_at_work:
            self._session.blending.when_whole(self._copy_composite)
        else:
            self._copy_this(self._shown())

    def _copy_composite(self, picture: Picture) -> None:
        self._copy_this(self._composite(picture))

    def _copy_this(self, handout: Handout | None) -> None:
        if handout is None:
            return
        self._copied = handout
        self._session.files.given.emit(handout.parcel.savable.facts)
        path = self._outbox.path_of(handout.parcel)
        self._put_on_clipboard(handout, path)
        if path is None:
            self._outbox.prepare(handout.parcel)

    def _on_ready(self, parcel: Parcel, path: Path) -> None:
        """Add the file to what was copied, unless something else was copied since."""
        copied = self._copied
        if copied is not None and copied.parcel.key == parcel.key:
            self._copied = None
            there = _on_clipboard()
            if there is not None and there.data(_COPY).data() == _label(copied):
                self._put_on_clipboard(copied, path)

    @staticmethod
    def _put_on_clipboard(copied: Handout, path: Path | None) -> None:
        data = mime_of(copied.image, path)
        data.setData(_COPY, QByteArray(_label(copied)))
        QGuiApplication.clipboard().setMimeData(data)

    @staticmethod
    def _leave_pixels() -> None:
        """Leave what was copied as pixels alone, since its file goes with the program.

        PySide's QMimeData that is still on the clipboard when Python ends crashes the process.
        """
        there = _on_clipboard()
        if there is not None and there.hasFormat(_COPY):
            QGuiApplication.clipboard().setImage(QImage(there.imageData()))


def _on_clipboard() -> QMimeData | None:
    """What is on the clipboard; None, whatever PySide's types say, where it was never used."""
    return QGuiApplication.clipboard().mimeData()


def _label(handout: Handout) -> bytes:
    """What tells on the clipboard that it still holds this picture."""
    return repr(handout.parcel.key).encode()


def _call(act: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
    act()
