"""The page of the settings for saving results."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mjgui.app.preferences import Preferences
from mjgui.core.settings import ImageFormat
from mjgui.ui.dialogs.number_slider import NumberSlider
from mjgui.ui.dialogs.parts import (
    caption,
    form_layout,
    note,
    page_column,
    push_button,
    row,
    title_label,
)
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.segmented_control import SegmentedControl

_FORMATS: tuple[tuple[ImageFormat, str], ...] = (("png", "PNG"), ("jpeg", "JPEG"), ("webp", "WebP"))


class SavingPage(QWidget):
    """Format, quality and folder; each holds at once."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._format = SegmentedControl.of_labels([text for _, text in _FORMATS], self)
        self._format.setObjectName("formatChoice")
        self._format.setAccessibleName("Format offered first")
        self._quality = NumberSlider("jpegQuality", "JPEG and WebP quality", 1, 100, parent=self)
        self._folder = ElidedLabel(parent=self)
        self._folder.setObjectName("saveFolder")
        choose = push_button("&Choose folder…", self, name="chooseSaveFolder")
        choose.clicked.connect(self._ask_folder)
        form = form_layout()
        form.addRow(caption("Format offered first", self._format), row(self._format))
        form.addRow(caption("JPEG and WebP &quality", self._quality), self._quality)
        form.addRow("", note("95 looks like the original; lower numbers make smaller files.", self))
        folder_row = row(self._folder, choose, stretch=0)
        form.addRow(caption("Folder", choose), folder_row)
        form.addRow("", note("The folder of the last save; the file dialog starts there.", self))
        choose.setAccessibleName("Choose the folder for results")
        column = page_column(self)
        column.addWidget(title_label("Saving", self))
        column.addLayout(form)
        column.addStretch(1)
        self._refresh()
        self._format.index_changed.connect(self._set_format)
        self._quality.changed.connect(self._set_quality)
        preferences.changed.connect(self._refresh)

    @Slot(int)
    def _set_format(self, index: int) -> None:
        self._preferences.update(save_format=_FORMATS[index][0])

    @Slot(int)
    def _set_quality(self, quality: int) -> None:
        self._preferences.update(jpeg_quality=quality)

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, "Folder for results", self._preferences.settings.save_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._set_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _set_folder(self, folder: str) -> None:
        self._preferences.update(save_folder=folder)

    @Slot()
    def _refresh(self) -> None:
        settings = self._preferences.settings
        self._format.set_index([name for name, _ in _FORMATS].index(settings.save_format))
        self._quality.set_value(settings.jpeg_quality)
        self._folder.set_full_text(settings.save_folder or "None yet: your pictures folder")
