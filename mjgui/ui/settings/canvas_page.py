"""The page of the settings for drawing, zooming, and pens."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from mjgui.app.preferences import Preferences
from mjgui.core.language import number_text, tr, tr_marked, tr_noop
from mjgui.core.settings import (
    MAX_BRUSH,
    MAX_ZOOM_STEP,
    MIN_BRUSH,
    MIN_ZOOM_STEP,
    Handles,
    Settings,
    Wheel,
)
from mjgui.ui.dialogs.number_slider import NumberSlider
from mjgui.ui.dialogs.parts import row
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.settings.table import setting
from mjgui.ui.widgets.segmented_control import SegmentedControl

_HANDLES: tuple[tuple[Handles, str], ...] = (
    ("usual", tr_noop("Usual")),
    ("large", tr_noop("Large")),
)
_WHEELS: tuple[tuple[Wheel, str], ...] = (
    ("scroll", tr_noop("Moves the picture")),
    ("zoom", tr_noop("Zooms")),
)


class CanvasPage(SettingsPage):
    """Snapping, brush, handles, wheel and pen; each holds at once."""

    def __init__(
        self, preferences: Preferences, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__("canvas", preferences, icons, parent)
        self._preferences = preferences
        self._snapping = self._check_box("snapping")
        self._brush = NumberSlider(
            "brushSize", tr("Brush size"), round(MIN_BRUSH), round(MAX_BRUSH), tr(" px"), self
        )
        self._handles = SegmentedControl.of_labels([tr_marked(text) for _, text in _HANDLES], self)
        self._handles.setObjectName("handlesChoice")
        self._handles.setAccessibleName(setting("handles").title)
        self._wheel = SegmentedControl.of_labels([tr_marked(text) for _, text in _WHEELS], self)
        self._wheel.setObjectName("wheelChoice")
        self._wheel.setAccessibleName(setting("wheel").title)
        self._step = NumberSlider(
            "zoomStep", tr("Zoom by one notch"), MIN_ZOOM_STEP, MAX_ZOOM_STEP, tr(" %"), self
        )
        self._pressure = self._check_box("penPressure")
        came, rows, on = Settings(), self.rows, tr("on", sense="default")
        rows.add("snapping", self._snapping, self._snapping, on, with_caption=False)
        size = tr("{size} px", size=number_text(came.brush_size))
        rows.add("brushSize", self._brush, self._brush, size)
        rows.add("handles", row(self._handles), self._handles, tr_marked(_HANDLES[0][1]))
        rows.add("wheel", row(self._wheel), self._wheel, tr_marked(_WHEELS[0][1]))
        percent = tr("{percent} %", percent=number_text(came.zoom_step))
        rows.add("zoomStep", self._step, self._step, percent)
        rows.add("penPressure", self._pressure, self._pressure, on, with_caption=False)
        self.column.addStretch(1)
        self._refresh()
        self._snapping.toggled.connect(self._set_snapping)
        self._brush.changed.connect(self._set_brush)
        self._handles.index_changed.connect(self._set_handles)
        self._wheel.index_changed.connect(self._set_wheel)
        self._step.changed.connect(self._set_step)
        self._pressure.toggled.connect(self._set_pressure)
        preferences.changed.connect(self._refresh)

    def _check_box(self, name: str) -> QCheckBox:
        box = QCheckBox(setting(name).caption, self)
        box.setObjectName(name)
        return box

    @Slot(bool)
    def _set_snapping(self, on: bool) -> None:  # noqa: FBT001 - fits QCheckBox.toggled
        self._preferences.update(snapping=on)

    @Slot(int)
    def _set_brush(self, size: int) -> None:
        self._preferences.update(brush_size=float(size))

    @Slot(int)
    def _set_handles(self, index: int) -> None:
        self._preferences.update(handles=_HANDLES[index][0])

    @Slot(int)
    def _set_wheel(self, index: int) -> None:
        self._preferences.update(wheel=_WHEELS[index][0])

    @Slot(int)
    def _set_step(self, percent: int) -> None:
        self._preferences.update(zoom_step=percent)

    @Slot(bool)
    def _set_pressure(self, on: bool) -> None:  # noqa: FBT001 - fits QCheckBox.toggled
        self._preferences.update(pen_pressure=on)

    @Slot()
    def _refresh(self) -> None:
        settings = self._preferences.settings
        self._snapping.setChecked(settings.snapping)
        self._brush.set_value(round(settings.brush_size))
        self._handles.set_index([name for name, _ in _HANDLES].index(settings.handles))
        self._wheel.set_index([name for name, _ in _WHEELS].index(settings.wheel))
        self._step.set_value(settings.zoom_step)
        self._pressure.setChecked(settings.pen_pressure)
