"""The page of the settings for shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from mjgui.app.preferences import Preferences
from mjgui.core.language import tr, tr_marked
from mjgui.ui.action_table import SPECS, ActionSpec, menu_title
from mjgui.ui.actions import Actions
from mjgui.ui.dialogs.key_presets import PRESET_NAMES, keymap_of, preset_keys
from mjgui.ui.dialogs.keymap import (
    keys_of,
    objection,
    reset_objection,
    with_keys,
)
from mjgui.ui.dialogs.parts import (
    caption,
    note,
    page_column,
    push_button,
    row,
    shown_keys,
)
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.page import PageHead
from mjgui.ui.settings.rows import SettingRows
from mjgui.ui.settings.table import setting
from mjgui.ui.theme import mark
from mjgui.ui.widgets.roles import Role
from mjgui.ui.widgets.segmented_control import SegmentedControl
from mjgui.ui.words import plain_title

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_SPEC = Qt.ItemDataRole.UserRole


class ShortcutPage(QWidget):
    """A table of all actions; the shortcut of the chosen one is edited below it."""

    def __init__(
        self,
        preferences: Preferences,
        actions: Actions,
        icons: IconSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._items: dict[str, QTreeWidgetItem] = {}
        self._table = QTreeWidget(self)
        self._table.setObjectName("shortcutTable")
        self._table.setAccessibleName(tr("Actions and their shortcuts"))
        self._table.setHeaderLabels([tr("Action"), tr("Shortcut")])
        self._table.setUniformRowHeights(True)
        self._table.setRootIsDecorated(False)
        self._table.setIndentation(0)
        self._table.setTabKeyNavigation(False)
        self._fill(actions)
        self._table.currentItemChanged.connect(self._show_chosen)
        self._table.itemActivated.connect(self._edit_chosen)
        self._edit = _KeysEdit(self)
        self._edit.setObjectName("shortcutEdit")
        self._edit.editingFinished.connect(self._apply)
        self._edit.left.connect(self._leave_edit)
        self._caption = caption(tr("&Shortcut"), self._edit)
        self._take_away = push_button(tr("Take away"), self, name="removeShortcut")
        self._take_away.clicked.connect(self._remove)
        self._reset = push_button(tr("&Reset"), self, name="resetShortcut")
        self._reset.clicked.connect(self._reset_one)
        self._reset_all = push_button(tr("Reset all"), self, name="resetAllShortcuts")
        self._reset_all.clicked.connect(self._reset_every)
        self._words = note("", self, name="shortcutTrouble")
        column = page_column(self)
        column.addWidget(PageHead(preferences, "shortcuts", self))
        self._rows = SettingRows(preferences, icons, self)
        self._presets = SegmentedControl.of_labels(
            [tr_marked(text) for _, text in PRESET_NAMES], self
        )
        self._presets.setObjectName("presetChoice")
        self._presets.setAccessibleName(setting("shortcutPreset").title)
        self._rows.add("shortcutPreset", row(self._presets), self._presets, "mjgui")
        column.addWidget(self._rows)
        column.addWidget(self._table, 1)
        editor = row(self._caption, self._edit, self._take_away, self._reset, stretch=1)
        column.addLayout(editor)
        bottom = row(self._words, self._reset_all, stretch=0)
        column.addLayout(bottom)
        self._presets.index_changed.connect(self._set_preset)
        preferences.changed.connect(self._refresh)
        self._table.setCurrentItem(self._items[SPECS[0].name])
        self._refresh()

    def choose(self, name: str) -> None:
        """Choose the action of this name.

        Raises:
            KeyError: there is no such action.
        """
        self._table.setCurrentItem(self._items[name])

    def focus_keys(self) -> None:
        """Put the focus where the chosen action's keys are pressed."""
        self._edit.setFocus()

    def go_to(self, name: str) -> None:
        """Go to a row of the table of settings; there is one, beside the table of shortcuts."""
        if name in self._rows.names:
            self._rows.go_to(name)
        else:
            self._table.setFocus()

    def start(self) -> None:
        """Show what holds now, without an earlier objection."""
        self._refresh()
        self._show_chosen()

    def _fill(self, actions: Actions) -> None:
        menus: dict[str, QTreeWidgetItem] = {}
        for spec in SPECS:
            if spec.menu not in menus:
                menu = QTreeWidgetItem(self._table, [plain_title(menu_title(spec.menu))])
                menu.setFlags(Qt.ItemFlag.ItemIsEnabled)
                font = menu.font(0)
                font.setBold(True)
                menu.setFont(0, font)
                menu.setFirstColumnSpanned(True)
                # Screen readers come to the second column all the same.
                menu.setData(1, Qt.ItemDataRole.AccessibleTextRole, menu.text(0))
                menu.setExpanded(True)
                menus[spec.menu] = menu
            item = QTreeWidgetItem(menus[spec.menu], [spec.words.title])
            item.setToolTip(0, actions[spec.name].statusTip())
            item.setData(0, _SPEC, spec)
            self._items[spec.name] = item
        header = self._table.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    @property
    def _chosen(self) -> ActionSpec | None:
        item = self._table.currentItem()
        spec = item.data(0, _SPEC) if item else None
        return spec if isinstance(spec, ActionSpec) else None

    @property
    def _own(self) -> dict[str, str]:
        """What the user has changed."""
        return self._preferences.settings.shortcuts

    @property
    def _preset(self) -> dict[str, str]:
        return preset_keys(self._preferences.settings.shortcut_preset)

    @property
    def _keymap(self) -> dict[str, str]:
        """What holds."""
        return keymap_of(self._preferences.settings)

    @Slot(int)
    def _set_preset(self, index: int) -> None:
        self._say("")
        self._preferences.update(shortcut_preset=PRESET_NAMES[index][0])

    @Slot()
    def _apply(self) -> None:
        spec = self._chosen
        if spec is None:
            return
        keys = self._edit.keySequence().toString(_PORTABLE)
        present = keys_of(spec, self._keymap)
        if not keys or keys == (present[0] if present else ""):
            self._show_keys(spec)
            return
        trouble = objection(spec, keys, self._keymap)
        if trouble:
            self._say(trouble, "danger")
            self._show_keys(spec)
        else:
            self._say("")
            self._preferences.update(shortcuts=with_keys(spec, keys, self._own, self._preset))

    @Slot()
    def _remove(self) -> None:
        spec = self._chosen
        if spec is not None:
            self._say("")
            self._preferences.update(shortcuts=with_keys(spec, "", self._own, self._preset))

    @Slot()
    def _reset_one(self) -> None:
        spec = self._chosen
        if spec is None:
            return
        preset = self._preset
        others = {name: keys for name, keys in self._own.items() if name != spec.name}
        trouble = reset_objection(spec, {**preset, **others}, preset)
        self._say(trouble, "danger")
        if not trouble:
            self._preferences.update(shortcuts=others)

    @Slot()
    def _reset_every(self) -> None:
        self._say(tr("All shortcuts are as they came."))
        self._preferences.update(shortcuts={})

    @Slot()
    def _refresh(self) -> None:
        preset, keymap, none = self._preset, self._keymap, tr("none", sense="shortcut")
        names = [name for name, _ in PRESET_NAMES]
        self._presets.set_index(names.index(self._preferences.settings.shortcut_preset))
        for spec in SPECS:
            item = self._items[spec.name]
            shown = "  ".join(map(shown_keys, keys_of(spec, keymap))) or none
            if spec.name in self._own:
                before = keys_of(spec, preset)
                own = shown_keys(before[0]) if before else none
                shown = tr("{keys}  (was {own})", keys=shown, own=own)
            item.setText(1, shown)
        self._reset_all.setEnabled(bool(self._own))
        spec = self._chosen
        if spec is not None:
            self._show_keys(spec)

    @Slot()
    def _show_chosen(self) -> None:
        self._say("")
        spec = self._chosen
        for widget in (self._edit, self._take_away, self._reset):
            widget.setEnabled(spec is not None)
        if spec is not None:
            self._show_keys(spec)

    def _show_keys(self, spec: ActionSpec) -> None:
        keys = keys_of(spec, self._keymap)
        with QSignalBlocker(self._edit):
            self._edit.setKeySequence(QKeySequence.fromString(keys[0]) if keys else QKeySequence())
        self._edit.setAccessibleName(tr("Shortcut of {action}", action=spec.words.title))
        self._take_away.setEnabled(bool(keys))
        self._reset.setEnabled(spec.name in self._own)

    @Slot()
    def _edit_chosen(self) -> None:
        if self._chosen is not None:
            self._edit.setFocus()

    @Slot()
    def _leave_edit(self) -> None:
        self._table.setFocus()

    def _say(self, text: str, tone: str = "dim") -> None:
        self._words.setText(text)
        mark(self._words, tone=tone)


class _KeysEdit(QKeySequenceEdit):
    """Takes one key with its modifiers; Tab moves the focus, Esc gives it back.

    Signals:
        left: Esc was pressed.
    """

    accessible_role = Role.HotkeyField
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        for field in self.findChildren(QLineEdit):
            field.setAccessibleName(tr("Shortcut"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, unless it is Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)
