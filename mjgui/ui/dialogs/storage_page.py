"""The page of the settings for the data folder: how large it is, its limit, and making room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.housekeeper import MEGABYTE, Housekeeper, Preview
from mjgui.app.preferences import Preferences
from mjgui.core.amounts import size_text
from mjgui.core.disk_usage import DiskUsage
from mjgui.core.language import number_text, tr, tr_marked, tr_noop
from mjgui.core.settings import MAX_STORAGE_LIMIT
from mjgui.ui.dialogs.folder_opener import FolderOpener
from mjgui.ui.dialogs.parts import note, push_button, row
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.settings.rows import column_of
from mjgui.ui.theme import GRID

_GIGABYTE = 1000
_CHOICES = (0, 1, 2, 5, 10, 20)
_OTHER = len(_CHOICES)
_KINDS: tuple[tuple[str, str, Callable[[DiskUsage], int]], ...] = (
    ("usageImages", tr_noop("Images"), lambda usage: usage.images),
    ("usageThumbnails", tr_noop("Thumbnails"), lambda usage: usage.thumbnails),
    ("usagePractice", tr_noop("Practice tasks"), lambda usage: usage.practice),
    ("usageDatabase", tr_noop("Journal, history and masks"), lambda usage: usage.database),
    ("usageOther", tr_noop("Logs and settings"), lambda usage: usage.logs + usage.other),
)
_GOING = (
    tr_noop("{size} of generations that were only loaded"),
    tr_noop("{size} of results that you have saved"),
    tr_noop("{size} of entries that you have deleted, which cannot be brought back then"),
)
_STAYING = (
    tr_noop("{size} with a star"),
    tr_noop("{size} of results that were not saved"),
    tr_noop("{size} in use"),
)


class StoragePage(SettingsPage):
    """Usage, limit and folder; the limit holds at once.

    Args:
        preferences: where the limit is.
        housekeeper: measures, and makes room; None where nothing is kept.
        icons: the drawings of the reset buttons.
        parent: the widget it belongs to.
        open_url: shows a folder in the system's file manager; False if that failed.
    """

    def __init__(
        self,
        preferences: Preferences,
        housekeeper: Housekeeper | None,
        icons: IconSet,
        parent: QWidget | None = None,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__("storage", preferences, icons, parent)
        self._preferences = preferences
        self._housekeeper = housekeeper
        self._is_refreshing = False
        self._sizes: dict[str, QLabel] = {}
        self._total = QLabel(self)
        self._total.setObjectName("usageTotal")
        self._limit = QComboBox(self)
        self._limit.setObjectName("storageLimit")
        for choice in _CHOICES:
            text = tr("{size} GB", size=number_text(choice)) if choice else tr("No limit")
            self._limit.addItem(text)
        self._limit.addItem(tr("Other", sense="limit"))
        self._other = QDoubleSpinBox(self)
        self._other.setObjectName("otherStorageLimit")
        self._other.setAccessibleName(tr("Limit in gigabytes"))
        self._other.setRange(0.1, MAX_STORAGE_LIMIT / _GIGABYTE)
        self._other.setDecimals(1)
        self._other.setSuffix(tr(" GB"))
        self._other.setKeyboardTracking(False)
        self._other.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._free = push_button(tr("&Free space now…"), self, name="freeSpace")
        self._preview = note("", self, tone="", name="freePreview")
        self._confirm = push_button(tr("Delete these images"), self, name="confirmFree")
        self._cancel = push_button(tr("Keep them"), self, name="cancelFree")
        self._offer = QWidget(self)
        self._trouble = note("", self, tone="warning", name="storageTrouble")
        self._folder = push_button(tr("&Open folder"), self, name="openStorageFolder")
        folder = housekeeper.folder if housekeeper is not None else None
        words = tr("The folder could not be opened.")
        FolderOpener(folder, self._folder, self._trouble, words, open_url)
        self._lay_out()
        self._offer.setVisible(False)
        self._limit.activated.connect(self._on_limit)
        self._other.valueChanged.connect(self._on_other)
        self._free.clicked.connect(self._on_free)
        self._confirm.clicked.connect(self._on_confirm)
        self._cancel.clicked.connect(self._on_cancel)
        preferences.changed.connect(self._refresh)
        if housekeeper is not None:
            housekeeper.usage_changed.connect(self._refresh)
            housekeeper.previewed.connect(self._on_previewed)
        self._refresh()

    def start(self) -> None:
        """Measure anew, as when the settings are opened."""
        self._offer.setVisible(False)
        self._free.setEnabled(self._housekeeper is not None)
        if self._housekeeper is not None:
            self._housekeeper.measure()

    # -- how it looks --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for name, text, _ in _KINDS:
            size = QLabel(self)
            size.setObjectName(name)
            self._sizes[name] = size
            self.rows.add_fact(tr_marked(text), size)
        self.rows.add("usage", self._total, self._total)
        limit = row(self._limit, self._other)
        self.rows.add("storageLimit", limit, self._limit, tr("No limit"))
        offer = QVBoxLayout(self._offer)
        offer.setContentsMargins(0, 0, 0, 0)
        offer.setSpacing(GRID)
        self._preview.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        offer.addWidget(self._preview)
        offer.addLayout(row(self._confirm, self._cancel))
        room = column_of(row(self._free, self._folder), self._offer, self._trouble)
        self.rows.add("makeRoom", room, self._free)
        self.column.addStretch(1)

    @Slot()
    def _refresh(self) -> None:
        usage = self._housekeeper.usage if self._housekeeper is not None else None
        for name, _, size_of in _KINDS:
            self._sizes[name].setText("…" if usage is None else size_text(size_of(usage)))
        limit = self._preferences.settings.storage_limit
        total = "…" if usage is None else size_text(usage.total)
        if limit:
            total = tr("{size} of {limit}", size=total, limit=size_text(limit * MEGABYTE))
        self._total.setText(total)
        chosen = limit / _GIGABYTE
        is_other = chosen not in _CHOICES or (
            self._limit.currentIndex() == _OTHER and self._other.hasFocus()
        )
        self._is_refreshing = True
        self._limit.setCurrentIndex(_OTHER if is_other else _CHOICES.index(int(chosen)))
        self._other.setVisible(is_other)
        self._other.setValue(chosen)
        self._is_refreshing = False

    # -- what is done --------------------------------------------------------------------------

    @Slot(int)
    def _on_limit(self, index: int) -> None:
        if index == _OTHER:
            self._other.setVisible(True)
            self._other.setFocus()
            self._other.selectAll()
            self._on_other(self._other.value())
        else:
            self._preferences.update(storage_limit=_CHOICES[index] * _GIGABYTE)

    @Slot(float)
    def _on_other(self, gigabytes: float) -> None:
        if not self._is_refreshing:
            self._preferences.update(storage_limit=round(gigabytes * _GIGABYTE))

    @Slot()
    def _on_free(self) -> None:
        if self._housekeeper is not None:
            self._free.setEnabled(False)
            self._housekeeper.preview()

    @Slot(object)
    def _on_previewed(self, found: Preview) -> None:
        room = found.tally.may_go + found.binned
        self._preview.setText(preview_text(found))
        self._confirm.setVisible(room > 0)
        self._confirm.setText(tr("Delete {size}", size=size_text(room)))
        self._cancel.setText(tr("Keep them") if room else tr("OK"))
        self._offer.setVisible(True)
        self._cancel.setFocus()

    @Slot()
    def _on_confirm(self) -> None:
        if self._housekeeper is not None:
            self._housekeeper.free_now()
        self._on_cancel()

    @Slot()
    def _on_cancel(self) -> None:
        self._offer.setVisible(False)
        self._free.setEnabled(True)
        self._free.setFocus()


def preview_text(found: Preview) -> str:
    """Say what would be deleted, and what stays and why."""
    tally = found.tally
    goes = _listed(_GOING, (tally.loaded, tally.saved, found.binned))
    stays = _listed(_STAYING, (tally.starred, tally.unsaved, tally.in_use))
    first = tr("Can go: {images}.", images=goes) if goes else tr("Nothing can go now.")
    return f"{first}\n{tr('Stays: {images}.', images=stays)}" if stays else first


def _listed(texts: tuple[str, ...], sizes: tuple[int, ...]) -> str:
    """Return what has a size, each with its size, which is a number of bytes."""
    parts = zip(texts, sizes, strict=True)
    # Translators: what stands between the parts of a list that may hold commas.
    return tr("; ", sense="list").join(
        tr_marked(text, size=size_text(size)) for text, size in parts if size
    )
