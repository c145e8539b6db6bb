"""Opening the image files of an old generation together with its task id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.errors import TaskIdError
from mjgui.core.language import tr, tr_n
from mjgui.gateway.checks import clean_task_id
from mjgui.ui.dialogs.file_numbers import NUMBERS, is_picture_name, placed
from mjgui.ui.dialogs.parts import caption, grow_to_text, note, push_button, row, title_label
from mjgui.ui.icons import IconSet
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.reading_order import put_in_reading_order

_ENDINGS = "*.png *.jpg *.jpeg *.webp"
_NAMED = 2
_WIDTH = GRID * 72

Pick = Callable[..., list[str]]


def pick_files(parent: QWidget, title: str, *, several: bool) -> list[str]:
    """Ask for picture files with the system's dialog; none if the user cancels."""
    kinds = f"{tr('Pictures')} ({_ENDINGS})"
    if several:
        return QFileDialog.getOpenFileNames(parent, title, "", kinds)[0]
    path = QFileDialog.getOpenFileName(parent, title, "", kinds)[0]
    return [path] if path else []


class OpenFilesDialog(QDialog):
    """Asks for a task id and one to four files, and which image each of them is.

    `accepted` means that `chosen` can be opened.

    Args:
        task_id: what to propose; may be empty.
        icons: for the buttons of the rows.
        parent: the window that it belongs to.
        pick: asks for files as `pick_files` does, with the same arguments.
    """

    def __init__(
        self,
        task_id: str,
        icons: IconSet,
        parent: QWidget | None = None,
        *,
        pick: Pick = pick_files,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("openFilesDialog")
        self.setWindowTitle(tr("Open image files"))
        self.setAcceptDrops(True)
        self._pick = pick
        self._task_id = QLineEdit(task_id, self)
        self._task_id.setObjectName("openTaskIdEdit")
        self._task_id.setAccessibleName(tr("Task id"))
        self._task_id.setPlaceholderText(tr("Paste the id of the task that made them"))
        self._task_id.textChanged.connect(self._refresh)
        self._rows = [_FileRow(number, icons, self) for number in NUMBERS]
        for file_row in self._rows:
            file_row.choose_pressed.connect(self._choose_one)
            file_row.changed.connect(self._refresh)
            file_row.number_changed.connect(self._swap)
        several = push_button(tr("Choose files…"), self, name="chooseFiles")
        several.clicked.connect(self._choose_several)
        self._left_out = note("", self, tone="warning", name="openFilesNote")
        self._missing = note("", self, name="openFilesMissing")
        self._open = QPushButton(tr("Open"), self)
        self._open.setObjectName("openFilesButton")
        self._open.setDefault(True)
        mark(self._open, kind="primary")
        self._open.clicked.connect(self.accept)
        cancel = push_button(tr("Cancel"), self, name="openFilesCancel")
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(title_label(tr("Open the images of an old generation"), self))
        layout.addWidget(
            note(
                tr(
                    "For images whose addresses have expired. Choose one to four files and say "
                    "which image of the task each of them is."
                ),
                self,
            )
        )
        layout.addSpacing(GRID)
        layout.addWidget(caption(tr("&Task id"), self._task_id))
        layout.addWidget(self._task_id)
        layout.addSpacing(GRID)
        layout.addLayout(row(several, note(tr("or drop them here"), self), stretch=1))
        for file_row in self._rows:
            layout.addWidget(file_row)
        layout.addWidget(self._left_out)
        layout.addSpacing(GRID)
        layout.addStretch(1)
        layout.addLayout(row(self._missing, cancel, self._open, stretch=0))
        # Words that come and go must not squeeze the rows.
        two_lines = self.fontMetrics().lineSpacing() * 2
        self._left_out.setMinimumHeight(two_lines)
        self._missing.setMinimumHeight(two_lines)
        layout.addStrut(_WIDTH - 6 * GRID)  # the dialog is never smaller than what stands in it
        self._say_left_out(())
        self._refresh()
        (several if task_id else self._task_id).setFocus()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own
        """Let Tab go as one reads."""
        put_in_reading_order(self)
        return super().focusNextPrevChild(next)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as the text is."""
        super().showEvent(event)
        grow_to_text(self)

    def chosen(self) -> tuple[str, dict[int, Path]]:
        """Return the task id and the files by image number, 0 – 3.

        Raises:
            TaskIdError: the task id is none; not after `accepted`.
        """
        files = {number - 1: path for number, path in sorted(self._files().items())}
        return clean_task_id(self._task_id.text()), files

    def add_files(self, paths: Iterable[Path]) -> None:
        """Put files into free rows, by the numbers in their names where these are clear."""
        given = list(paths)
        files, left_out = placed(self._files(), filter(is_picture_name, given))
        for file_row in self._rows:
            file_row.set_path(files.get(file_row.number))
        strangers = [path for path in given if not is_picture_name(path)]
        self._say_left_out((*left_out, *strangers))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are on this machine."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the files into free rows."""
        urls = event.mimeData().urls()
        self.add_files(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        event.acceptProposedAction()

    @Slot()
    def _choose_several(self) -> None:
        self.add_files(map(Path, self._pick(self, tr("Choose image files"), several=True)))

    @Slot(object)
    def _choose_one(self, file_row: _FileRow) -> None:
        title = tr("Choose image {number}", number=file_row.number)
        names = self._pick(self, title, several=False)
        if not names:
            return
        path = Path(names[0])
        for other in self._rows:
            if other.path == path:
                other.set_path(None)
        file_row.set_path(path)
        self._say_left_out(())

    @Slot(object, int, int)
    def _swap(self, changed: _FileRow, before: int, after: int) -> None:
        """Keep the numbers distinct: the row that had the new number gets the old one."""
        for file_row in self._rows:
            if file_row is not changed and file_row.number == after:
                file_row.set_number(before)
        self._refresh()

    def _files(self) -> dict[int, Path]:
        return {row.number: row.path for row in self._rows if row.path is not None}

    @Slot()
    def _refresh(self) -> None:
        missing: list[str] = []
        invalid = False
        try:
            clean_task_id(self._task_id.text())
        except TaskIdError as error:
            invalid = bool(self._task_id.text().strip())
            missing.append(str(error) if invalid else tr("The task id is missing."))
        if not self._files():
            missing.append(tr("No file is chosen."))
        mark(self._task_id, invalid=invalid)
        mark(self._missing, tone="danger" if invalid else "dim")
        self._missing.setText(" ".join(missing))
        self._open.setEnabled(not missing)

    def _say_left_out(self, paths: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in paths[:_NAMED])
        if not paths:
            words = ""
        elif len(paths) <= _NAMED:
            words = tr(
                "Left out: {names}. There is room for four pictures, as PNG, JPEG or WebP.",
                names=names,
            )
        else:
            words = tr_n(
                "Left out: {names} and {n} more. There is room for four pictures, as PNG, JPEG "
                "or WebP.",
                "Left out: {names} and {n} more. There is room for four pictures, as PNG, JPEG "
                "or WebP.",
                len(paths) - _NAMED,
                names=names,
            )
        self._left_out.setText(words)


class _FileRow(QWidget):
    """One file and the number of the image that it is, 1 – 4.

    Signals:
        changed: there is another file, or none.
        number_changed: (row, before, after) the user chose another number.
        choose_pressed: (row) the user wants to choose a file for this row.
    """

    changed = Signal()
    number_changed = Signal(object, int, int)
    choose_pressed = Signal(object)

    def __init__(self, number: int, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._number = number
        self._numbers = QComboBox(self)
        self._numbers.setObjectName(f"imageNumber{number - 1}")
        self._numbers.addItems([tr("Image {number}", number=n) for n in NUMBERS])
        self._numbers.setAccessibleName(tr("Image number of file {number}", number=number))
        self._numbers.setCurrentIndex(number - 1)
        self._numbers.currentIndexChanged.connect(self._on_number)
        # The end of a path tells more than its beginning.
        self._name = ElidedLabel(tr("No file"), Qt.TextElideMode.ElideLeft, self)
        self._name.setObjectName(f"filePath{number - 1}")
        choose = push_button(tr("Choose…"), self, name=f"chooseFile{number - 1}")
        choose.setAccessibleName(tr("Choose file {number}", number=number))
        choose.clicked.connect(self._on_choose)
        self._clear = QToolButton(self)
        self._clear.setObjectName(f"clearFile{number - 1}")
        self._clear.setAccessibleName(tr("Take file {number} out", number=number))
        self._clear.setToolTip(tr("Take this file out"))
        self._clear.clicked.connect(self._on_clear)
        icons.bind(self._clear, "close")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._numbers)
        layout.addWidget(self._name, 1)
        layout.addWidget(choose)
        layout.addWidget(self._clear)
        self.set_path(None)

    @property
    def number(self) -> int:
        """The image number, 1 – 4."""
        return self._number

    def set_number(self, number: int) -> None:
        """Show another number without telling."""
        self._number = number
        self._numbers.setCurrentIndex(number - 1)

    def set_path(self, path: Path | None) -> None:
        """Show this file, or none."""
        self.path = path
        self._name.set_full_text(str(path) if path else tr("No file"))
        mark(self._name, tone="" if path else "dim")
        self._clear.setEnabled(path is not None)
        self.changed.emit()

    @Slot(int)
    def _on_number(self, index: int) -> None:
        before, after = self._number, index + 1
        if before != after:
            self._number = after
            self.number_changed.emit(self, before, after)

    @Slot()
    def _on_choose(self) -> None:
        self.choose_pressed.emit(self)

    @Slot()
    def _on_clear(self) -> None:
        self.set_path(None)
