"""One entry of the history in full: its images, its words, where it comes from, its marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mjgui.app.history_desk import HistoryDesk
from mjgui.app.history_reading import HistoryItem, Thumb
from mjgui.app.session import Session
from mjgui.core.language import tr, tr_marked, tr_n, tr_noop
from mjgui.core.model import IMAGES_PER_GENERATION
from mjgui.ui.actions import Actions
from mjgui.ui.history.acts import HistoryActs
from mjgui.ui.history.facts import FactsTable
from mjgui.ui.history.mask_thumb import MaskThumb
from mjgui.ui.history.tags import TagEditor
from mjgui.ui.history.words import moment_text, status_text
from mjgui.ui.icons import IconSet
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.buttons import action_button
from mjgui.ui.widgets.thumb_button import ThumbButton

_TILE = QSize(GRID * 17 + GRID // 2, GRID * 13)
_NOTE_HEIGHT = GRID * 9
_NOTHING = tr_noop("Choose an entry to see its images, its prompt and your notes.")


class HistoryDetails(QFrame):
    """Shows the entry that is selected; of several, what can be done to all of them.

    Args:
        session: holds the jobs, whose masks are shown.
        desk: the history.
        acts: what the buttons do.
        actions: the star.
        icons: for the buttons.

    Attributes:
        more: what else can be done stands here.

    Signals:
        left: Esc was pressed.
    """

    left = Signal()

    def __init__(
        self,
        session: Session,
        desk: HistoryDesk,
        acts: HistoryActs,
        actions: Actions,
        icons: IconSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._desk = desk
        self._acts = acts
        self._keys: tuple[str, ...] = ()
        self._shown = ""
        self._note_of = ""
        self._thumbs: dict[Thumb, ThumbButton] = {}
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        mark(self._title, scale="title")
        self._title.setWordWrap(True)
        self._star = action_button(actions["starEntries"], self)
        self._delete = action_button(actions["deleteEntries"], self)
        self._icons = icons
        self._nothing = QLabel(tr_marked(_NOTHING), self)
        self._nothing.setWordWrap(True)
        mark(self._nothing, tone="dim")
        self._tiles = [self._tile(number, icons) for number in range(IMAGES_PER_GENERATION)]
        self._prompt = _prompt_label(self)
        self._facts = FactsTable(icons, self)
        self._facts.copied.connect(acts.copy)
        self._mask = MaskThumb(icons, self)
        self._tags = TagEditor(icons, self)
        self._tags.added.connect(self._add_tags)
        self._tags.removed.connect(self._remove_tag)
        self._note = _note_edit(self)
        self._note.textChanged.connect(self._on_note)
        self._open = _button("historyOpenButton", tr("Compare"), self)
        mark(self._open, kind="primary")
        self._edit = _button("historyEditButton", tr("Edit this image"), self)
        self._reuse = _button("historyReuseButton", tr("Use mask and prompt"), self)
        self._parent = _button("historyParentButton", tr("Edit its origin"), self)
        self._parent.setToolTip(tr("Edit the image that this was made from."))
        self._open.clicked.connect(self._on_open)
        self._edit.clicked.connect(lambda: acts.edit(self._shown, self._number))
        self._reuse.clicked.connect(lambda: acts.reuse(self._shown))
        self._parent.clicked.connect(lambda: acts.edit_parent(self._shown))
        self.more = QVBoxLayout()
        self.more.setSpacing(GRID)
        self._one: list[QWidget] = []
        self._any: list[QWidget] = []
        self._arrange()
        desk.items_changed.connect(self._on_items)
        desk.tags_changed.connect(self._show_marks)
        if desk.thumbnails is not None:
            desk.thumbnails.ready.connect(self._on_thumbnail)
        self.show_keys(())

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show these entries: one in full, of several how many they are."""
        self._keys = tuple(keys)
        only = keys[0] if len(keys) == 1 else ""
        if only != self._shown:
            self._desk.write_notes()
            self._shown = only
            self._note_of = ""
        item = self._desk.item(only) if only else None
        for widget in self._one:
            widget.setVisible(item is not None)
        for widget in self._any:
            widget.setVisible(bool(keys))
        self._nothing.setVisible(not keys)
        if item is not None:
            self._show(item)
        else:
            self._title.setText(tr_n("{n} entry selected", "{n} entries selected", len(keys)))
            self._title.setVisible(len(keys) > 1)
        self._show_marks()

    def focus_tags(self) -> None:
        """Let a tag be typed."""
        self._tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has become of the entries meanwhile."""
        super().showEvent(event)
        self.show_keys(self._keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the tiles by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._star, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)
        images = QWidget(self)
        grid = QGridLayout(images)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GRID)
        for number, tile in enumerate(self._tiles):
            grid.addWidget(tile, number // 2, number % 2)
        tags, note = _caption(tr("Tags"), self), _caption(tr("Note"), self)
        note.setBuddy(self._note)
        tags.setBuddy(self._tags.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self._nothing)
        layout.addWidget(images)
        layout.addWidget(self._prompt)
        # Side by side, but for large text.
        way = QBoxLayout.Direction.TopToBottom if is_large() else QBoxLayout.Direction.LeftToRight
        edits = QBoxLayout(way)
        edits.setSpacing(GRID)
        edits.addWidget(self._edit, 1)
        edits.addWidget(self._parent, 1)
        layout.addWidget(self._open)
        layout.addLayout(edits)
        layout.addWidget(self._reuse)
        layout.addLayout(self.more)
        layout.addWidget(tags)
        layout.addWidget(self._tags)
        layout.addWidget(note)
        layout.addWidget(self._note)
        layout.addWidget(self._facts)
        layout.addWidget(self._mask)
        self._one = [images, self._prompt, self._facts, note, self._note, self._mask]
        self._one += [self._open, self._edit, self._reuse, self._parent]
        self._any = [self._star, self._delete, tags, self._tags]

    def _tile(self, number: int, icons: IconSet) -> ThumbButton:
        name = tr("Image {number} of {count}", number=number + 1, count=IMAGES_PER_GENERATION)
        tile = ThumbButton(name, str(number + 1), icons, _TILE, self)
        tile.setObjectName(f"historyImage{number}")
        tile.setAutoExclusive(True)
        tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return tile

    @property
    def _number(self) -> int:
        """Which image is chosen, 0 – 3."""
        chosen = [n for n, tile in enumerate(self._tiles) if tile.isChecked() and tile.isEnabled()]
        return chosen[0] if chosen else 0

    def _show(self, item: HistoryItem) -> None:
        entry = item.entry
        is_job = entry.job_id is not None
        self._title.setVisible(True)
        self._title.setText(status_text(entry))
        self._prompt.setText(entry.prompt)
        self._prompt.setVisible(bool(entry.prompt))
        self._show_images(item)
        self._open.setText(tr("Compare") if item.has_results else tr("Show what happened"))
        self._open.setVisible(is_job)
        self._edit.setVisible(item.has_results and entry.task_id is not None)
        mark(self._edit, kind="" if is_job else "primary")
        self._reuse.setVisible(is_job)
        self._parent.setVisible(bool(entry.parent_task_id))
        self._facts.show_entry(entry, moment_text(entry.created), len(item.removed))
        self._show_mask(item)
        if self._note_of != entry.key:
            self._note_of = ""
            self._note.setPlainText(entry.note)
            self._note_of = entry.key

    def _show_images(self, item: HistoryItem) -> None:
        folder = item.entry.folder
        numbers = sorted(item.shown)
        if not numbers and item.has_results:
            numbers = list(range(IMAGES_PER_GENERATION))
        self._thumbs.clear()
        first = None
        for number, tile in enumerate(self._tiles):
            is_there = number in numbers and folder is not None
            tile.setVisible(is_there)
            if not is_there or folder is None:
                continue
            first = tile if first is None else first
            thumb = folder, number
            self._thumbs[thumb] = tile
            self._show_thumb(thumb, tile)
        if first is not None and not any(t.isChecked() and t.isVisible() for t in self._tiles):
            first.setChecked(True)

    def _show_thumb(self, thumb: Thumb, tile: ThumbButton) -> None:
        thumbnails = self._desk.thumbnails
        if thumbnails is None:
            return
        image = thumbnails.get(*thumb)
        if image is None and not thumbnails.is_missing(*thumb):
            thumbnails.request(*thumb)
        if image is None or image.isNull():
            if tile.picture is not None:
                tile.set_picture(None)
        elif tile.picture is None or tile.picture.cacheKey() != image.cacheKey():
            tile.set_picture(image)

    def _show_mask(self, item: HistoryItem) -> None:
        entry, thumbnails = item.entry, self._desk.thumbnails
        job = self._session.jobs.job(entry.job_id) if entry.job_id is not None else None
        folder = entry.original_folder
        if job is None or folder is None or thumbnails is None or not item.has_original:
            self._mask.setVisible(False)
            return
        self._mask.show_mask(thumbnails.get(folder, 0), job.request.document)
        if thumbnails.get(folder, 0) is None:
            thumbnails.request(folder, 0)
        self._mask.setVisible(True)

    def _show_marks(self) -> None:
        items = [item for key in self._keys[:200] if (item := self._desk.item(key)) is not None]
        tags: dict[str, None] = {}
        for item in items:
            tags |= dict.fromkeys(item.entry.tags)
        has_all = bool(items) and all(item.entry.starred for item in items)
        self._icons.bind(self._star.defaultAction(), "star-filled" if has_all else "star")
        self._tags.show_tags(tuple(tags), self._desk.tags)

    def _add_tags(self, tags: list[str]) -> None:
        self._desk.change_tags(self._keys, add=tags)

    def _remove_tag(self, tag: str) -> None:
        self._desk.change_tags(self._keys, remove=[tag])

    def _on_note(self) -> None:
        if self._note_of:
            self._desk.set_note(self._note_of, self._note.toPlainText())

    def _on_open(self) -> None:
        item = self._desk.item(self._shown)
        if item is not None and item.has_results:
            self._acts.compare(self._shown, self._number)
        else:
            self._acts.open(self._shown)

    def _on_items(self, keys: Sequence[str]) -> None:
        # Nothing is shown anew while it is hidden, least of all in the midst of Qt's hiding it.
        if self.isVisible() and self._keys and not set(keys).isdisjoint(self._keys):
            self.show_keys(self._keys)

    def _on_thumbnail(self, folder: str, number: int, _image: QImage) -> None:
        tile = self._thumbs.get((folder, number))
        if tile is not None:
            self._show_thumb((folder, number), tile)
        item = self._desk.item(self._shown) if self._shown else None
        if item is not None and item.entry.original_folder == folder:
            self._show_mask(item)


def _prompt_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName("historyPrompt")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)  # a word that is longer than the column, as an address, widens nothing
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _note_edit(parent: QWidget) -> QPlainTextEdit:
    edit = QPlainTextEdit(parent)
    edit.setObjectName("historyNote")
    edit.setAccessibleName(tr("Note"))
    edit.setPlaceholderText(tr("Write a note; it is saved by itself"))
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(_NOTE_HEIGHT)
    return edit


def _button(name: str, text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    return button


def _caption(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    mark(label, tone="dim", scale="small")
    return label
