"""Labels and buttons that all dialogs make alike."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mjgui.core.language import tr_marked, tr_noop
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.words import without_mnemonic

_MAC_KEYS = {tr_noop("Ctrl", sense="keys"): "⌘", tr_noop("Alt", sense="keys"): "⌥"}


def title_label(text: str, parent: QWidget) -> QLabel:
    """Return a heading."""
    label = QLabel(text, parent)
    mark(label, scale="title")
    return label


def caption(text: str, buddy: QWidget) -> QLabel:
    """Return the label of `buddy`, which it also names for screen readers.

    `text` may hold a mnemonic.
    """
    label = QLabel(text, buddy.parentWidget())
    label.setBuddy(buddy)
    if not buddy.accessibleName():
        buddy.setAccessibleName(without_mnemonic(text))
    return label


def note(text: str, parent: QWidget, *, tone: str = "dim", name: str = "") -> QLabel:
    """Return a label of plain text that wraps, in the tone of `mjgui.ui.theme.mark`."""
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    mark(label, tone=tone)
    return label


def push_button(text: str, parent: QWidget, *, name: str = "") -> QPushButton:
    """Return a button that Return in a neighbouring field does not press."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


def page_column(page: QWidget) -> QVBoxLayout:
    """Return the layout of a page of the settings."""
    column = QVBoxLayout(page)
    side = GRID * (2 if is_large() else 3)
    column.setContentsMargins(side, GRID * 2, side, GRID * 2)
    column.setSpacing(GRID)
    return column


def form_layout() -> QFormLayout:
    """Return a form of labels on the left and fields on the right."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(GRID * 2)
    form.setVerticalSpacing(GRID)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def row(*widgets: QWidget, stretch: int = -1) -> QHBoxLayout:
    """Return a row of `widgets`, of which the one at index `stretch` takes what is left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    for index, widget in enumerate(widgets):
        layout.addWidget(widget, 1 if index == stretch else 0)
    if stretch < 0:
        layout.addStretch(1)
    return layout


def shown_keys(portable: str) -> str:
    """Return a shortcut in portable text as this system writes it."""
    return QKeySequence.fromString(portable).toString(QKeySequence.SequenceFormat.NativeText)


def shown_modifiers(text: str, platform: str = sys.platform) -> str:
    """Return `text` ("Ctrl+wheel") with the names that modifiers have on this system.

    The text is in the user's language already.
    """
    if platform == "darwin":
        for name, sign in _MAC_KEYS.items():
            text = text.replace(tr_marked(name, sense="keys"), sign).replace(name, sign)
    return text


def grow_to_text(dialog: QDialog) -> None:
    """Make a dialog as high as its lines need at its width.

    Qt opens it no higher than two thirds of the screen, which large text may not fit into.
    """
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        needed = layout.totalHeightForWidth(dialog.width())
        dialog.resize(dialog.width(), max(dialog.height(), needed))
