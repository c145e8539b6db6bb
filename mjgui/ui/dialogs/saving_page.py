"""The page of the settings for saving results."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from mjgui.app.preferences import Preferences
from mjgui.core.errors import InputError
from mjgui.core.language import number_text, sentences, tr, tr_marked, tr_noop
from mjgui.core.name_template import (
    DEFAULT_TEMPLATE,
    FIELDS,
    MAX_TEMPLATE_CHARACTERS,
    Field,
    NameFacts,
    NameTemplate,
)
from mjgui.core.settings import ImageFormat, Settings
from mjgui.ui.dialogs.number_slider import NumberSlider
from mjgui.ui.dialogs.parts import note, push_button, row
from mjgui.ui.file_work import ENDINGS
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.settings.rows import column_of
from mjgui.ui.text_size import is_large
from mjgui.ui.theme import GRID, mark
from mjgui.ui.widgets.elided_label import ElidedLabel
from mjgui.ui.widgets.flow_layout import FlowLayout
from mjgui.ui.widgets.segmented_control import SegmentedControl

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
_FORMATS: tuple[tuple[ImageFormat, str], ...] = (("png", "PNG"), ("jpeg", "JPEG"), ("webp", "WebP"))
_EXAMPLE = NameFacts(
    task="8f2c41d7",
    parent="51b09e3a",
    image=3,
    prompt=tr_noop("a red kite above the lake"),
    cost=Decimal("0.05"),
    created=datetime(2026, 3, 4, 14, 5, 9, tzinfo=UTC),
)


class SavingPage(SettingsPage):
    """Format, quality, names and folder; each holds at once."""

    def __init__(
        self, preferences: Preferences, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__("saving", preferences, icons, parent)
        self._preferences = preferences
        self._format = SegmentedControl.of_labels([text for _, text in _FORMATS], self)
        self._format.setObjectName("formatChoice")
        self._format.setAccessibleName(tr("Format offered first"))
        self._quality = NumberSlider(
            "jpegQuality", tr("JPEG and WebP quality"), 1, 100, parent=self
        )
        self._lossless = QCheckBox(tr("WebP without &loss"), self)
        self._lossless.setObjectName("webpLossless")
        self._name = QLineEdit(self)
        self._name.setObjectName("nameTemplate")
        self._name.setMaxLength(MAX_TEMPLATE_CHARACTERS)
        self._name.setPlaceholderText(DEFAULT_TEMPLATE)
        self._preview = note("", self, name="namePreview")
        self._folder = ElidedLabel(parent=self)
        self._folder.setObjectName("saveFolder")
        choose = push_button(tr("&Choose folder…"), self, name="chooseSaveFolder")
        choose.clicked.connect(self._ask_folder)
        choose.setAccessibleName(tr("Choose the folder for results"))
        came = Settings()
        rows = self.rows
        rows.add("saveFormat", row(self._format), self._format, _FORMATS[0][1])
        rows.add("jpegQuality", self._quality, self._quality, number_text(came.jpeg_quality))
        rows.add(
            "webpLossless",
            self._lossless,
            self._lossless,
            tr("off", sense="default"),
            with_caption=False,
        )
        name = column_of(self._name, self._fields(), self._preview)
        rows.add("nameTemplate", name, self._name, DEFAULT_TEMPLATE)
        folder = row(self._folder, choose, stretch=0)
        rows.add("saveFolder", folder, choose, tr("your pictures folder"))
        self.column.addStretch(1)
        self._refresh()
        self._format.index_changed.connect(self._set_format)
        self._quality.changed.connect(self._set_quality)
        self._lossless.toggled.connect(self._set_lossless)
        self._name.textEdited.connect(self._set_name)
        preferences.changed.connect(self._refresh)

    def _fields(self) -> QWidget:
        """A link for each field that puts it into the name."""
        fields = QWidget(self)
        layout = FlowLayout(fields, spacing=GRID // 2)
        for field in FIELDS:
            button = push_button(field.name, fields, name=f"nameField_{field.name}")
            button.setToolTip(f"{{{field.name}}}: {field.meaning}")
            button.setAccessibleName(
                tr("Put in {field}: {meaning}", field=field.name, meaning=field.meaning)
            )
            button.clicked.connect(partial(self._put_in, field))
            mark(button, kind="link")
            layout.addWidget(button)
        return fields

    def _put_in(self, field: Field, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._name.insert(f"{{{field.name}}}")
        self._set_name(self._name.text())
        self._name.setFocus()

    @Slot(int)
    def _set_format(self, index: int) -> None:
        self._preferences.update(save_format=_FORMATS[index][0])

    @Slot(int)
    def _set_quality(self, quality: int) -> None:
        self._preferences.update(jpeg_quality=quality)

    @Slot(bool)
    def _set_lossless(self, lossless: bool) -> None:  # noqa: FBT001 - fits QCheckBox.toggled
        self._preferences.update(webp_lossless=lossless)

    @Slot(str)
    def _set_name(self, text: str) -> None:
        """Keep the template where it makes sense, else say why it does not."""
        template = self._understood(text or DEFAULT_TEMPLATE)
        if template is not None:
            self._preferences.update(name_template=template.text)
            self._show_name(template)

    def _understood(self, text: str) -> NameTemplate | None:
        try:
            return NameTemplate.parse(text)
        except InputError as error:
            self._preview.setText(sentences(error.title, error.action))
            mark(self._preview, tone="danger")
            mark(self._name, invalid=True)
            return None

    def _show_name(self, template: NameTemplate) -> None:
        ending = ENDINGS[self._preferences.settings.save_format]
        facts = replace(_EXAMPLE, prompt=tr_marked(_EXAMPLE.prompt))
        name = template.name(facts, ending)
        if is_large():  # without spaces it is broader than the page
            name = name.replace("_", f"_{_MAY_BREAK}")
        self._preview.setText(tr("For example {name}", name=name))
        mark(self._preview, tone="dim")
        mark(self._name, invalid=False)

    @Slot()
    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder for results"), self._preferences.settings.save_folder)
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
        self._lossless.setChecked(settings.webp_lossless)
        self._folder.set_full_text(settings.save_folder or tr("None yet: your pictures folder"))
        if not self._name.hasFocus():
            self._name.setText(settings.name_template)
        if (template := self._understood(self._name.text() or DEFAULT_TEMPLATE)) is not None:
            self._show_name(template)
