"""One table of everything that can be set: captions, notes, and the words that it is found by.

Pages show these rows; the search of the settings and the palette look through them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from mjgui.core.language import tr_marked, tr_noop
from mjgui.ui.words import without_mnemonic

Section = Literal[
    "gateway",
    "key",
    "address",
    "appearance",
    "canvas",
    "shortcuts",
    "saving",
    "storage",
    "notifications",
    "privacy",
]
"""The pages, and two places on the first one that have names of their own."""

SECTIONS: Mapping[Section, str] = {
    "gateway": tr_noop("Gateway"),
    "appearance": tr_noop("Appearance"),
    "canvas": tr_noop("Canvas"),
    "shortcuts": tr_noop("Shortcuts"),
    "saving": tr_noop("Saving"),
    "storage": tr_noop("Storage"),
    "notifications": tr_noop("Notifications"),
    "privacy": tr_noop("Privacy"),
}
"""What the pages are called, in their order."""


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """One row. Its texts are English and never shown: the properties have what is shown.

    Attributes:
        name: what the row is called in the program; stays.
        section: the page that it stands on.
        text: the caption, with a mnemonic perhaps.
        about: the sentence below the field; may be empty.
        synonyms: what else people call it, with blanks between; found, and never shown.
        fields: the fields of `Settings` that it sets; none of what has no default.
    """

    name: str
    section: Section
    text: str
    about: str = ""
    synonyms: str = ""
    fields: tuple[str, ...] = ()

    @property
    def caption(self) -> str:
        """The caption in the user's language, with its mnemonic."""
        return tr_marked(self.text)

    @property
    def title(self) -> str:
        """The caption in the user's language, as it is read."""
        return without_mnemonic(self.caption)

    @property
    def note(self) -> str:
        """The sentence below the field in the user's language."""
        return tr_marked(self.about) if self.about else ""

    @property
    def words(self) -> str:
        """All that it is found by beside its title: in the user's language, and in English."""
        own = (self.note, tr_marked(self.synonyms), tr_marked(SECTIONS[self.section]))
        return " ".join((*own, without_mnemonic(self.text), self.about, self.synonyms))


SETTINGS: tuple[SettingSpec, ...] = (
    SettingSpec(
        "gatewayKind",
        "gateway",
        tr_noop("Gateway"),
        synonyms=tr_noop("practice midjourney offline free cost money provider server"),
    ),
    SettingSpec(
        "gatewayAddress",
        "gateway",
        tr_noop("A&ddress of MidJourney"),
        synonyms=tr_noop("url host server endpoint vendor base proxy https"),
        fields=("base_url",),
    ),
    SettingSpec(
        "apiKey",
        "gateway",
        tr_noop("API &key"),
        tr_noop("A test asks for a task that does not exist, and is free. Practice needs no key."),
        synonyms=tr_noop("token secret password login account keychain credentials test"),
    ),
    SettingSpec(
        "language",
        "appearance",
        tr_noop("Language"),
        synonyms=tr_noop("translation locale English Deutsch German 简体中文 Chinese"),
        fields=("language",),
    ),
    SettingSpec(
        "theme",
        "appearance",
        tr_noop("Theme"),
        synonyms=tr_noop("dark light night day mode colours skin bright"),
        fields=("appearance",),
    ),
    SettingSpec(
        "textSize",
        "appearance",
        tr_noop("Text size"),
        synonyms=tr_noop("font large bigger small letters zoom scale read"),
        fields=("text_size",),
    ),
    SettingSpec(
        "reducedMotion",
        "appearance",
        tr_noop("Less &motion"),
        tr_noop("Bars stand still, and blinking pictures change by hand."),
        tr_noop("animation effects blinking flicker dizzy vestibular accessibility reduced"),
        ("reduced_motion",),
    ),
    SettingSpec(
        "accent",
        "appearance",
        tr_noop("Accent colour"),
        synonyms=tr_noop("color highlight buttons tint theme grey blue"),
        fields=("accent",),
    ),
    SettingSpec(
        "maskColour",
        "appearance",
        tr_noop("Mask colour"),
        synonyms=tr_noop("color overlay areas selection tint rose green violet"),
        fields=("mask_colour",),
    ),
    SettingSpec(
        "maskPattern",
        "appearance",
        tr_noop("Mask pattern"),
        synonyms=tr_noop("filled hatched lines outline overlay areas"),
        fields=("mask_pattern",),
    ),
    SettingSpec(
        "maskOpacity",
        "appearance",
        tr_noop("Mask &opacity"),
        synonyms=tr_noop("transparency alpha strength overlay areas"),
        fields=("mask_opacity",),
    ),
    SettingSpec(
        "snapping",
        "canvas",
        tr_noop("&Snap to vertices, edges and the border"),
        tr_noop("While S is held, nothing snaps."),
        tr_noop("snapping magnet align grid guides"),
        ("snapping",),
    ),
    SettingSpec(
        "brushSize",
        "canvas",
        tr_noop("&Brush size"),
        synonyms=tr_noop("tip diameter width eraser pen stroke pixels"),
        fields=("brush_size",),
    ),
    SettingSpec(
        "handles",
        "canvas",
        tr_noop("Handles"),
        tr_noop("Large ones are easier to catch with a pen or a finger."),
        tr_noop("vertices corners points size touch big"),
        ("handles",),
    ),
    SettingSpec(
        "wheel",
        "canvas",
        tr_noop("Mouse wheel"),
        tr_noop(
            "With Ctrl it zooms either way. Two fingers on a trackpad always move the picture."
        ),
        tr_noop("scroll zoom pan trackpad ctrl"),
        ("wheel",),
    ),
    SettingSpec(
        "zoomStep",
        "canvas",
        tr_noop("&Zoom by one notch"),
        synonyms=tr_noop("wheel speed step magnify faster slower scroll"),
        fields=("zoom_step",),
    ),
    SettingSpec(
        "penPressure",
        "canvas",
        tr_noop("A &pen's pressure varies the brush"),
        tr_noop("Without it a pen paints as broadly as the mouse does."),
        tr_noop("tablet stylus wacom sensitivity"),
        ("pen_pressure",),
    ),
    SettingSpec(
        "shortcutPreset",
        "shortcuts",
        tr_noop("Keys of the tools"),
        tr_noop("What you change below goes before them, and stays when you choose others."),
        tr_noop("preset photoshop krita gimp adobe hotkeys keymap profile"),
        ("shortcut_preset",),
    ),
    SettingSpec(
        "shortcutTable",
        "shortcuts",
        tr_noop("Shortcuts of one's own"),
        synonyms=tr_noop("keys keyboard remap hotkeys keymap bindings"),
        fields=("shortcuts",),
    ),
    SettingSpec(
        "saveFormat",
        "saving",
        tr_noop("Format offered first"),
        synonyms=tr_noop("png jpeg jpg webp file type export"),
        fields=("save_format",),
    ),
    SettingSpec(
        "jpegQuality",
        "saving",
        tr_noop("JPEG and WebP &quality"),
        synonyms=tr_noop("compression size jpg lossy"),
        fields=("jpeg_quality",),
    ),
    SettingSpec(
        "webpLossless",
        "saving",
        tr_noop("WebP without &loss"),
        tr_noop(
            "95 looks like the original. A picture that is of the format already keeps "
            "its bytes. JPEG knows no transparency: white takes its place."
        ),
        tr_noop("lossless compression quality"),
        ("webp_lossless",),
    ),
    SettingSpec(
        "nameTemplate",
        "saving",
        tr_noop("&Name"),
        synonyms=tr_noop("file names template pattern fields rename"),
        fields=("name_template",),
    ),
    SettingSpec(
        "saveFolder",
        "saving",
        tr_noop("Folder"),
        tr_noop("That of the last save; quick saves go there."),
        tr_noop("directory path pictures location where"),
        ("save_folder",),
    ),
    SettingSpec(
        "usage",
        "storage",
        tr_noop("Together"),
        synonyms=tr_noop("disk usage space size images thumbnails database logs megabytes"),
    ),
    SettingSpec(
        "storageLimit",
        "storage",
        tr_noop("&Limit"),
        tr_noop(
            "Over the limit, the oldest images go by themselves: first those of generations that "
            "were only loaded, then results that you have saved. Entries and thumbnails stay, and "
            "so does every image that has a star, was not saved yet, or is in use."
        ),
        tr_noop("disk space quota maximum gigabytes data folder clean"),
        ("storage_limit",),
    ),
    SettingSpec(
        "makeRoom",
        "storage",
        tr_noop("Making room"),
        synonyms=tr_noop("free space delete images clean up cache data folder open"),
    ),
    SettingSpec(
        "notifications",
        "notifications",
        tr_noop("Notifications"),
        tr_noop(
            "The desktop tells you of results and failures while mjgui is not in front. "
            "Others who see your screen can read the prompt there."
        ),
        tr_noop("desktop notify popups banner sound results quiet privacy"),
        ("notifications",),
    ),
    SettingSpec(
        "privacyNotices",
        "privacy",
        tr_noop("The prompt in notifications"),
        tr_noop("Others who see your screen can read it there."),
        tr_noop("desktop notify hide text secret"),
        ("notifications",),
    ),
    SettingSpec(
        "earlierPrompts",
        "privacy",
        tr_noop("Earlier prompts"),
        tr_noop(
            "Favourites stay, and so does the prompt of each job in the history, until you delete "
            "the job."
        ),
        tr_noop("forget delete clear history remove traces"),
    ),
    SettingSpec(
        "privacyKey",
        "privacy",
        tr_noop("Kept API key"),
        synonyms=tr_noop("forget delete remove token secret keychain sign out"),
    ),
    SettingSpec(
        "dataFolder",
        "privacy",
        tr_noop("Data folder"),
        tr_noop("What mjgui keeps by itself lies there, all of it but the key."),
        tr_noop("open path where files location database images logs"),
    ),
)
"""All rows, in the order of their pages."""

_BY_NAME = {spec.name: spec for spec in SETTINGS}


def setting(name: str) -> SettingSpec:
    """Return the row of this name.

    Raises:
        KeyError: there is no such row.
    """
    return _BY_NAME[name]


def fields_of(specs: Iterable[SettingSpec]) -> tuple[str, ...]:
    """Return the fields of `Settings` that these rows set, each once."""
    return tuple(dict.fromkeys(field for spec in specs for field in spec.fields))


def fields_on(section: Section) -> tuple[str, ...]:
    """Return the fields of `Settings` that a page sets."""
    return fields_of(spec for spec in SETTINGS if spec.section == section)
