"""What of a window's texts is wrong to the eye: nobody has translated it, or it does not fit.

`left_out` works where `tests.unit.fake_language` is spoken; `clipped` in any language, at any size
of text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from mjgui.ui.widgets.elided_label import ElidedLabel

NAMES = {"MidJourney", "mjgui", "A", "B", "gen-1", "made-1"}
"""What is the same in all languages: names."""
_SLACK = 1
"""Pixels by which sizes may differ that were rounded on the way."""
_SHOWN, _SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
_FAR = 1 << 15


def texts_of(thing: QWidget | QAction) -> Iterator[str]:
    """What something shows, and what screen readers hear of it."""
    yield thing.toolTip()
    if isinstance(thing, QAction):
        yield from (thing.text(), thing.iconText(), thing.statusTip())
        return
    yield from (thing.accessibleName(), thing.accessibleDescription(), thing.windowTitle())
    if isinstance(thing, QLabel | QAbstractButton):
        yield thing.text()
    elif isinstance(thing, QLineEdit | QPlainTextEdit):
        yield thing.placeholderText()
    elif isinstance(thing, QSpinBox | QDoubleSpinBox):
        yield thing.suffix()
    elif isinstance(thing, QMenu | QGroupBox):
        yield thing.title()
    elif isinstance(thing, QComboBox):
        yield from (thing.itemText(row) for row in range(thing.count()))
    elif isinstance(thing, QTabBar):
        for tab in range(thing.count()):
            yield from (thing.tabText(tab), thing.tabToolTip(tab))
    elif isinstance(thing, QAbstractItemView):
        yield from _texts_of_rows(thing)


def _texts_of_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    top, column = view.rootIndex(), 0
    while model.hasIndex(0, column, top):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(header, str) and isinstance(view, QTreeView | QTableView):
            yield header
        for row in range(model.rowCount(top)):
            index = model.index(row, column, top)
            # What is read aloud takes the place of what is shown, which may be drawn otherwise.
            for role in (_SPOKEN if index.data(_SPOKEN) else _SHOWN, Qt.ItemDataRole.ToolTipRole):
                text = index.data(role)
                if isinstance(text, str):
                    yield text
        column += 1


def without_translated(text: str) -> str:
    """What of a text is outside of all brackets."""
    depth, rest = 0, ""
    for letter in text:
        if letter == "[":
            depth += 1
        elif letter == "]":
            depth = max(depth - 1, 0)
        elif not depth:
            rest += letter
    return rest


def left_out(root: QWidget, *, names: frozenset[str] = frozenset()) -> set[str]:
    """Texts below a widget, or in a window, that nobody has translated.

    Args:
        root: where to look.
        names: words that are no texts of the program's: what the user or the gateway has said.
    """
    things: list[QWidget | QAction] = [
        each
        for each in (root, *root.findChildren(QWidget))
        if not isinstance(each.parentWidget(), QAbstractSpinBox)
        and not each.objectName().startswith("qt_")
        and not _is_of_qt(each)
    ]
    # A file dialog's own actions are Qt's to translate; the program's have names.
    things += [each for each in root.findChildren(QAction) if each.objectName()]
    known = NAMES | names | _key_words(root)
    found: set[str] = set()
    for text in {text for thing in things for text in texts_of(thing)}:
        if Path(text).is_absolute():
            continue
        plain = re.sub(r"<[^<>]*>", " ", text) if GuiQt.mightBeRichText(text) else text
        # Fields of templates, addresses, and keys that are brackets.
        rest = without_translated(re.sub(r"\{[a-z]+\}|https?://\S+|\([][]\)", "", plain))
        if set(re.findall(r"[^\W\d_][\w-]*", rest)) - known:
            found.add(text)
    return found


def _key_words(root: QWidget) -> set[str]:
    """What the keys of the actions are called, which is Qt's to translate."""
    native = QKeySequence.SequenceFormat.NativeText
    keys = [key for each in root.window().findChildren(QAction) for key in each.shortcuts()]
    above = root.window().parentWidget()
    found = {word for key in keys for word in re.findall(r"\w+", key.toString(native))}
    return found | (_key_words(above) if above is not None else set())


def _is_of_qt(widget: QWidget) -> bool:
    """Whether a widget is part of a dialog that Qt has made, and translates."""
    here: QWidget | None = widget
    while here is not None:
        if isinstance(here, QFileDialog):
            return True
        here = here.parentWidget()
    return False


# -- does it fit ----------------------------------------------------------------------------------


def clipped(root: QWidget) -> set[str]:
    """Texts below a widget that are cut off, each as "name: text".

    What shortens its text by itself, and has it whole in its tooltip, is not cut off.
    """
    found: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or _is_of_qt(widget) or not _shown_text(widget):
            continue
        needs, has = _needed(widget), widget.size()
        if needs.width() > has.width() + _SLACK or needs.height() > has.height() + _SLACK:
            found.add(_told(widget, f"needs {_size(needs)}, has {_size(has)}"))
        elif (lost := _lost(widget)) is not None:
            found.add(_told(widget, lost))
    return found


def _told(widget: QWidget, why: str) -> str:
    here: QWidget | None = widget
    names: list[str] = []
    while here is not None and len(names) < 4:
        names.append(here.objectName() or type(here).__name__)
        here = here.parentWidget()
    return f"{' < '.join(names)}: {_shown_text(widget)!r} {why}"


def _size(size: QSize) -> str:
    return f"{size.width()} × {size.height()}"


def _shown_text(widget: QWidget) -> str:  # noqa: PLR0911 - one for each kind
    if isinstance(widget, ElidedLabel):
        return widget.full_text
    if isinstance(widget, QToolButton):
        icons_only = widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        return "" if icons_only and not widget.icon().isNull() else widget.text()
    if isinstance(widget, QLabel):
        return widget.text() if widget.pixmap().isNull() else ""
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QGroupBox):
        return widget.title()
    if isinstance(widget, QLineEdit) and not isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    ):
        return "" if widget.text() else widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    return ""


def _needed(widget: QWidget) -> QSize:  # noqa: PLR0911 - one for each kind
    """The room that a widget's text takes, with all that stands around it."""
    if isinstance(widget, ElidedLabel):
        return QSize(0, widget.sizeHint().height())
    if isinstance(widget, QLabel):
        return _needed_by_label(widget)
    if isinstance(widget, QComboBox):
        return _needed_by_choice(widget)
    if isinstance(widget, QLineEdit):
        # A placeholder that is cut off stands in the tooltip, or is read aloud as a whole.
        return QSize(0, widget.sizeHint().height())
    if isinstance(widget, QGroupBox):
        return QSize(widget.fontMetrics().horizontalAdvance(widget.title()), 0)
    if isinstance(widget, QPushButton):
        return _needed_by_button(widget)
    if isinstance(widget, QAbstractSpinBox):
        field = widget.lineEdit()
        text = field.fontMetrics().size(0, widget.text())
        missing = text - field.contentsRect().size()
        return widget.size() + missing.expandedTo(QSize(0, 0))
    return QSize(widget.sizeHint().width(), widget.fontMetrics().height())


def _needed_by_label(label: QLabel) -> QSize:
    margins = label.contentsMargins()
    around = QSize(
        margins.left() + margins.right() + 2 * label.margin(),
        margins.top() + margins.bottom() + 2 * label.margin(),
    )
    room = label.width() - around.width()
    rich = label.textFormat() is Qt.TextFormat.RichText or (
        label.textFormat() is Qt.TextFormat.AutoText and GuiQt.mightBeRichText(label.text())
    )
    if rich:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(label.font())
        document.setHtml(label.text())
        if label.wordWrap():
            document.setTextWidth(room)
            longest = document.size().toSize()
        else:
            longest = QSize(int(document.idealWidth()), int(document.size().height()))
        return longest + around
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag(0)
    if label.buddy() is not None:
        flags |= Qt.TextFlag.TextShowMnemonic
    bounds = label.fontMetrics().boundingRect(
        QRect(0, 0, room if label.wordWrap() else _FAR, _FAR),
        flags.value | Qt.AlignmentFlag.AlignLeft.value,
        label.text(),
    )
    return bounds.size() + around


def _needed_by_choice(choice: QComboBox) -> QSize:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    style = choice.style()
    field = style.subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        choice,
    )
    text = choice.fontMetrics().size(0, choice.currentText())
    missing = max(text.width() - field.width(), 0), max(text.height() - field.height(), 0)
    return choice.size() + QSize(*missing)


def _needed_by_button(button: QPushButton) -> QSize:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    text = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, button.text())
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    missing = (
        max(text.width() + icon - inside.width(), 0),
        max(text.height() - inside.height(), 0),
    )
    return button.size() + QSize(*missing)


def _lost(widget: QWidget) -> str | None:
    """Say what hides a part of a widget for good; what can be scrolled to is not lost."""
    rect, here, above = widget.rect(), widget, widget.parentWidget()
    while above is not None and not here.isWindow():
        rect = QRect(here.mapToParent(QPoint(0, 0)) + rect.topLeft(), rect.size())
        area = above.parentWidget()
        room = above.rect()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            if isinstance(area, QAbstractItemView):
                return None
            rect = _in_sight(rect, room, area)
        if not room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(rect):
            name = above.objectName() or type(above).__name__
            return f"is cut off by {name}: {rect.getRect()} in {room.getRect()}"
        here, above = above, above.parentWidget()
    return None


def _in_sight(rect: QRect, room: QRect, area: QAbstractScrollArea) -> QRect:
    """Where something is once it has been scrolled to, as far as that can be done."""
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if area.horizontalScrollBarPolicy() is not never:
        rect = QRect(0, rect.y(), min(rect.width(), room.width()), rect.height())
    if area.verticalScrollBarPolicy() is not never:
        rect = QRect(rect.x(), 0, rect.width(), min(rect.height(), room.height()))
    return rect
