"""Tab goes as one reads: through each part of a window from its beginning to its end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QKeySequenceEdit,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QScrollArea,
    QSplitter,
    QWidget,
)

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_TAB = Qt.FocusPolicy.TabFocus.value
_WHOLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QMenuBar,
)
"""What Tab stops at as a whole: its parts are Qt's own business."""


def put_in_reading_order(window: QWidget) -> None:
    """Let Tab go through a window in the order of its layouts.

    Qt's own order is that in which widgets were made, and what was made later comes last. This is
    quick enough to be done whenever Tab is pressed, so that what has come meanwhile has its place.
    """
    stops = [widget for widget in in_reading_order(window) if takes_tab(widget)]
    for first, then in pairwise(stops):
        QWidget.setTabOrder(first, then)


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget, or at a part of it in its place, while it can be used."""
    return bool(widget.focusPolicy().value & _TAB) or widget.focusProxy() is not None


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """All that is visible below a widget in the order of the layouts; what lies in none is last."""
    if isinstance(root, _WHOLE):
        return
    met = set[QWidget]()
    for child in (*_laid_out(root), *_others(root)):
        if child not in met and child.isVisible():
            met.add(child)
            yield child
            yield from in_reading_order(child)


def _others(root: QWidget) -> Iterator[QWidget]:
    """What stands in a widget besides, as panels that lie over it."""
    if isinstance(root, QAbstractScrollArea):
        return  # its viewport and its bars
    for child in root.findChildren(QWidget, options=_DIRECT):
        if not child.isWindow():
            yield child


def _laid_out(root: QWidget) -> Iterator[QWidget]:
    """The widgets that stand right in one that has a layout, or lays out by itself."""
    if isinstance(root, QMainWindow):
        yield from _there(root.centralWidget())
    elif isinstance(root, QSplitter):
        for place in range(root.count()):
            yield from _there(root.widget(place))
    elif isinstance(root, QScrollArea):
        yield from _there(root.widget())
    elif isinstance(root, QAbstractScrollArea):
        return
    elif (layout := root.layout()) is not None:
        yield from _in_layout(layout)


def _there(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is not None:
        yield widget


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in _places(layout):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _places(layout: QLayout) -> list[int]:
    """The numbers of a layout's items, row by row; what spans several stands in its last one."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _cell(layout, place))
    return places


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    row, column, rows, _ = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
    return row + rows - 1, column
