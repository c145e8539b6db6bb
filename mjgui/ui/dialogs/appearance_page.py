"""The page of the settings for language, theme and the look of masks."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from mjgui.app.languages import SYSTEM, TONGUES
from mjgui.app.preferences import Preferences
from mjgui.core.language import number_text, tr, tr_marked, tr_noop
from mjgui.core.settings import Appearance, MaskPattern, Settings, TextSize
from mjgui.ui.accents import ACCENTS
from mjgui.ui.dialogs.colour_choice import SWATCHES, ColourChoice, ColourWords
from mjgui.ui.dialogs.mask_preview import MaskPreview
from mjgui.ui.dialogs.number_slider import NumberSlider
from mjgui.ui.dialogs.parts import row
from mjgui.ui.icons import IconSet
from mjgui.ui.settings.page import SettingsPage
from mjgui.ui.settings.table import setting
from mjgui.ui.theme import GRID
from mjgui.ui.widgets.segmented_control import SegmentedControl

_THEMES: tuple[tuple[Appearance, str], ...] = (
    ("system", tr_noop("As the system")),
    ("light", tr_noop("Light")),
    ("dark", tr_noop("Dark")),
)
_TEXT_SIZES: tuple[TextSize, ...] = (100, 125, 150, 200)
_PATTERNS: tuple[tuple[MaskPattern, str], ...] = (
    ("filled", tr_noop("Filled")),
    ("hatched", tr_noop("Hatched")),
    ("outline", tr_noop("Outline only")),
)


class AppearancePage(SettingsPage):
    """Language, theme and accent, and the look of masks; each holds at once."""

    def __init__(
        self, preferences: Preferences, icons: IconSet, parent: QWidget | None = None
    ) -> None:
        super().__init__("appearance", preferences, icons, parent)
        self._preferences = preferences
        self._language = self._languages()
        self._theme = SegmentedControl.of_labels([tr_marked(text) for _, text in _THEMES], self)
        self._theme.setObjectName("themeChoice")
        self._theme.setAccessibleName(tr("Theme"))
        sizes = [tr("{percent} %", percent=number_text(size)) for size in _TEXT_SIZES]
        self._text_size = SegmentedControl.of_labels(sizes, self)
        self._text_size.setObjectName("textSizeChoice")
        self._text_size.setAccessibleName(tr("Text size"))
        self._motion = QCheckBox(setting("reducedMotion").caption, self)
        self._motion.setObjectName("reducedMotion")
        words = ColourWords(tr("Accent colour"), tr("Choose another accent colour"), "otherAccent")
        self._accent = ColourChoice(icons, ACCENTS, words, self)
        self._accent.setObjectName("accentChoice")
        words = ColourWords(tr("Mask colour"), tr("Choose another mask colour"), "otherColour")
        self._colour = ColourChoice(icons, SWATCHES, words, self)
        self._colour.setObjectName("maskColourChoice")
        self._pattern = SegmentedControl.of_labels([tr_marked(text) for _, text in _PATTERNS], self)
        self._pattern.setObjectName("maskPatternChoice")
        self._pattern.setAccessibleName(tr("Mask pattern"))
        self._opacity = NumberSlider("maskOpacity", tr("Mask opacity"), 0, 100, tr(" %"), self)
        self._preview = MaskPreview(self)
        came = Settings()
        rows = self.rows
        rows.add("language", row(self._language), self._language, tr("As the system"))
        rows.add("theme", row(self._theme), self._theme, tr("As the system"))
        rows.add("textSize", row(self._text_size), self._text_size, sizes[0])
        off = tr("off", sense="default")
        rows.add("reducedMotion", self._motion, self._motion, off, with_caption=False)
        rows.add("accent", self._accent, self._accent, tr_marked(ACCENTS[0][0]))
        rows.add("maskColour", self._colour, self._colour, tr_marked(SWATCHES[0][0]))
        rows.add("maskPattern", row(self._pattern), self._pattern, tr_marked(_PATTERNS[0][1]))
        opacity = tr("{percent} %", percent=number_text(came.mask_opacity * 100))
        rows.add("maskOpacity", self._opacity, self._opacity, opacity)
        self.column.addSpacing(GRID)
        self.column.addWidget(self._preview)
        self.column.addStretch(1)
        self._refresh()
        self._language.activated.connect(self._set_language)
        self._theme.index_changed.connect(self._set_theme)
        self._text_size.index_changed.connect(self._set_text_size)
        self._motion.toggled.connect(self._set_motion)
        self._accent.chosen.connect(self._set_accent)
        self._colour.chosen.connect(self._set_colour)
        self._pattern.index_changed.connect(self._set_pattern)
        self._opacity.changed.connect(self._set_opacity)
        preferences.changed.connect(self._refresh)

    def _languages(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setObjectName("languageChoice")
        choice.setAccessibleName(tr("Language"))
        choice.addItem(tr("As the system"), SYSTEM)
        for tongue in TONGUES:
            choice.addItem(tongue.name, tongue.code)
        return choice

    @Slot()
    def _set_language(self) -> None:
        self._preferences.update(language=self._language.currentData())

    @Slot(int)
    def _set_theme(self, index: int) -> None:
        self._preferences.update(appearance=_THEMES[index][0])

    @Slot(int)
    def _set_text_size(self, index: int) -> None:
        self._preferences.update(text_size=_TEXT_SIZES[index])

    @Slot(bool)
    def _set_motion(self, on: bool) -> None:  # noqa: FBT001 - fits QCheckBox.toggled
        self._preferences.update(reduced_motion=on)

    @Slot(str)
    def _set_accent(self, colour: str) -> None:
        self._preferences.update(accent=colour)

    @Slot(str)
    def _set_colour(self, colour: str) -> None:
        self._preferences.update(mask_colour=colour)

    @Slot(int)
    def _set_pattern(self, index: int) -> None:
        self._preferences.update(mask_pattern=_PATTERNS[index][0])

    @Slot(int)
    def _set_opacity(self, percent: int) -> None:
        self._preferences.update(mask_opacity=percent / 100)

    @Slot()
    def _refresh(self) -> None:
        settings = self._preferences.settings
        self._language.setCurrentIndex(self._language.findData(settings.language))
        self._theme.set_index([name for name, _ in _THEMES].index(settings.appearance))
        self._text_size.set_index(_TEXT_SIZES.index(settings.text_size))
        self._motion.setChecked(settings.reduced_motion)
        self._accent.set_colour(settings.accent)
        self._colour.set_colour(settings.mask_colour)
        self._opacity.set_value(round(settings.mask_opacity * 100))
        self._pattern.set_index([name for name, _ in _PATTERNS].index(settings.mask_pattern))
        self._opacity.setEnabled(settings.mask_pattern != "outline")
        self._preview.set_mask(settings.mask_colour, settings.mask_opacity, settings.mask_pattern)
