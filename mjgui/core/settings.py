"""The settings as one typed value, and the file that keeps them."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, cast

import msgspec
from msgspec import Meta, Struct

from mjgui.core.errors import FileError, SettingsError
from mjgui.core.files import make_folder, read_capped, write_whole
from mjgui.core.language import inside, tr
from mjgui.core.name_template import DEFAULT_TEMPLATE, MAX_TEMPLATE_CHARACTERS

DEFAULT_BASE_URL = "https://cloud.vtrix.ai"
MIN_BRUSH, MAX_BRUSH, USUAL_BRUSH = 1.0, 1024.0, 40.0
"""Diameters of the brush's tip, image pixels."""
MIN_GROW, MAX_GROW, USUAL_GROW = -64, 128, 8
"""How far beyond the mask a result that is blended in is kept, pixels of the original."""
MAX_FEATHER, USUAL_FEATHER = 128, 16
"""Over how many further pixels it fades out."""

USUAL_ACCENT = "#2a63d6"
MIN_ZOOM_STEP, MAX_ZOOM_STEP, USUAL_ZOOM_STEP = 5, 100, 25
"""By how much one notch of the wheel magnifies, percent."""

MAX_RECENT_COMMANDS = 12

MAX_STORAGE_LIMIT = 10_000_000
"""Megabytes."""

_MAX_FILE_BYTES = 8_000_000
_MAX_WINDOW_BYTES = 1_000_000

GatewayChoice = Literal["auto", "practice", "midjourney"]
Appearance = Literal["system", "light", "dark"]
LanguageChoice = Literal["system", "en", "de", "zh_CN"]
ImageFormat = Literal["png", "jpeg", "webp"]
Handles = Literal["usual", "large"]
Wheel = Literal["scroll", "zoom"]
MaskPattern = Literal["filled", "hatched", "outline"]
TextSize = Literal[100, 125, 150, 200]
KeyPreset = Literal["mjgui", "photoshop", "krita"]
Notifications = Literal["prompt", "plain", "off"]
CoachStep = Literal["draw", "describe", "submit", "done"]
Address = Annotated[str, Meta(min_length=1, max_length=2048)]
Colour = Annotated[str, Meta(pattern=r"\A#[0-9a-fA-F]{6}\Z")]
Fraction = Annotated[float, Meta(ge=0, le=1)]
BrushSize = Annotated[float, Meta(ge=MIN_BRUSH, le=MAX_BRUSH)]
ZoomStep = Annotated[int, Meta(ge=MIN_ZOOM_STEP, le=MAX_ZOOM_STEP)]
Grow = Annotated[int, Meta(ge=MIN_GROW, le=MAX_GROW)]
Feather = Annotated[int, Meta(ge=0, le=MAX_FEATHER)]
Quality = Annotated[int, Meta(ge=1, le=100)]
WindowBytes = Annotated[bytes, Meta(max_length=_MAX_WINDOW_BYTES)]
TemplateText = Annotated[str, Meta(max_length=MAX_TEMPLATE_CHARACTERS)]
PathText = Annotated[str, Meta(max_length=4096)]
RecentCommands = Annotated[
    tuple[Annotated[str, Meta(max_length=200)], ...], Meta(max_length=MAX_RECENT_COMMANDS)
]
Megabytes = Annotated[int, Meta(ge=0, le=MAX_STORAGE_LIMIT)]


class Settings(Struct, frozen=True, kw_only=True):
    """Everything the user can set, and what the window remembers of itself.

    Attributes:
        gateway: "auto" is MidJourney once a key is there, practice until then.
        base_url: the gateway's address.
        stored_keys: the keychain accounts that hold a key, so that a start without one never
            wakes the keychain. Never a key itself.
        appearance: the theme; "system" follows the desktop.
        language: what the window speaks; "system" is the language that the system's user wants most
            among those there are.
        accent: the colour of what is chosen, checked or to be pressed, `#rrggbb`; each theme takes
            a tone of it that can be read.
        text_size: how large the text is, percent of the usual size.
        mask_colour: the colour laid over areas, `#rrggbb`.
        mask_opacity: its opacity, 0 (none) – 1 (solid).
        brush_size: the diameter of the brush's and the eraser's tip, image pixels.
        handles: how large handles and vertices are, and how near to them the pointer must come.
        wheel: what the wheel of a mouse does without Ctrl: move the picture, or zoom.
        zoom_step: by how much one notch of the wheel magnifies, percent.
        reduced_motion: whether nothing moves by itself.
        pen_pressure: whether a pen's pressure varies the width of a stroke.
        mask_pattern: what areas are laid over with: the colour, lines of it, or nothing.
        coach: the first step of the work that the coach has not seen done. It begins in an empty
            data folder, and what is "done" never comes back.
        blends: whether compared results are blended in: shown with the original outside the mask.
        blend_grow: how far beyond the mask they are kept then, pixels of the original.
        blend_feather: over how many further pixels they fade out.
        notifications: whether the desktop tells of results while the window is not in front, with
            the prompt, or without it, since others may see the screen.
        save_folder: where results were saved last; empty until then.
        save_format: the format offered first when a result is saved.
        jpeg_quality: 1 – 100, for JPEG and lossy WebP.
        webp_lossless: whether WebP is written without loss.
        name_template: what saved files are called; see `core.name_template`.
        window_geometry: Qt's own bytes for the window's place and size; base64 in the file.
        window_state: Qt's own bytes for the line between picture and panels; base64 in the file.
        side_state: the same for the line between the panels and the lists below them.
        panels_hidden: whether all panels are folded away.
        shown_theme: which theme the window had when it was closed, for the first frame of the next
            start; empty until then.
        snapping: whether what is drawn snaps to the mask and the image's border.
        shortcut_preset: which program's keys the tools have.
        shortcuts: action name to key sequence in portable text; only those that the user has set
            otherwise than the preset. An empty text takes the shortcut away.
        storage_limit: how large the data folder may become, megabytes; 0 for no limit.
        recent_commands: what was found by the palette and done, the last one first.
    """

    gateway: GatewayChoice = "auto"
    base_url: Address = DEFAULT_BASE_URL
    stored_keys: tuple[str, ...] = ()
    appearance: Appearance = "system"
    language: LanguageChoice = "system"
    accent: Colour = USUAL_ACCENT
    text_size: TextSize = 100
    mask_colour: Colour = "#ff3d71"
    mask_opacity: Fraction = 0.45
    mask_pattern: MaskPattern = "filled"
    handles: Handles = "usual"
    wheel: Wheel = "scroll"
    zoom_step: ZoomStep = USUAL_ZOOM_STEP
    reduced_motion: bool = False
    pen_pressure: bool = True
    coach: CoachStep = "done"
    brush_size: BrushSize = USUAL_BRUSH
    blends: bool = False
    blend_grow: Grow = USUAL_GROW
    blend_feather: Feather = USUAL_FEATHER
    notifications: Notifications = "prompt"
    save_folder: PathText = ""
    save_format: ImageFormat = "png"
    jpeg_quality: Quality = 95
    webp_lossless: bool = False
    name_template: TemplateText = DEFAULT_TEMPLATE
    window_geometry: WindowBytes = b""
    window_state: WindowBytes = b""
    side_state: WindowBytes = b""
    panels_hidden: bool = False
    shown_theme: Literal["", "light", "dark"] = ""
    snapping: bool = True
    shortcut_preset: KeyPreset = "mjgui"
    shortcuts: dict[str, str] = {}
    storage_limit: Megabytes = 0
    recent_commands: RecentCommands = ()

    def with_key_stored(self, account: str, *, stored: bool) -> Settings:
        """Return a copy that remembers whether the keychain holds a key of `account`."""
        others = tuple(name for name in self.stored_keys if name != account)
        return self.changed(stored_keys=(*others, account) if stored else others)

    def changed(self, **values: object) -> Settings:
        """Return a copy with these fields set to these values.

        Raises:
            SettingsError: a value is of the wrong type or outside its range.
            TypeError: there is no such field.
        """
        types = _field_types()
        for name, value in values.items():
            if name not in types:
                raise TypeError(f"Settings has no field {name!r}")
            try:
                msgspec.convert(value, types[name])
            except msgspec.ValidationError as error:
                raise SettingsError(
                    tr("This setting is not possible"),
                    tr("Choose another value."),
                    detail=str(error),
                ) from error
        return msgspec.structs.replace(self, **values)


class SettingsStore:
    """The file of the settings. Only one thread uses it.

    Fields of the file that this version does not know are kept and written back.
    """

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime] = datetime.now,
        *,
        writes: bool = True,
    ) -> None:
        """Keep the settings at `path`; `now` gives the local time for names of broken files.

        Without `writes` nothing on the disk is changed, as where another mjgui has the folder.
        """
        self.path = path
        self._writes = writes
        self._now = now
        self._unknown: dict[str, object] = {}

    def load(self) -> tuple[Settings, SettingsError | None]:
        """Return the settings, and what was wrong with the file, if anything.

        A file that is no settings file at all is set aside under a name of its own and the
        defaults are used; of a file with single wrong values all others are used, and a copy of it
        is kept, since the next save would put the defaults in their place.
        """
        self._unknown = {}
        try:
            content = read_capped(self.path, _MAX_FILE_BYTES)
        except FileError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                return Settings(), None
            return Settings(), self._set_aside(error.detail)
        try:
            # Windows' editors put a byte-order mark in front, which JSON does not know.
            text = content.removeprefix(codecs.BOM_UTF8)
            values = msgspec.json.decode(text, type=dict[str, object])
        except (msgspec.DecodeError, RecursionError) as error:
            return Settings(), self._set_aside(str(error))
        return self._read_fields(values, content)

    def save(self, settings: Settings) -> None:
        """Write the settings, whole or not at all.

        Raises:
            SettingsError: the folder cannot be made or written to; the old file stays.
        """
        if not self._writes:
            return
        known = cast("dict[str, object]", msgspec.to_builtins(settings))
        data = msgspec.json.format(msgspec.json.encode({**self._unknown, **known}), indent=2)
        try:
            make_folder(self.path.parent)
            write_whole(self.path, data + b"\n")
        except FileError as error:
            raise SettingsError(
                tr("The settings could not be saved: {reason}", reason=inside(error.title)),
                tr("They hold until mjgui is closed. Check the data folder."),
                detail=error.detail,
            ) from error

    def _read_fields(
        self, values: Mapping[str, object], content: bytes
    ) -> tuple[Settings, SettingsError | None]:
        types = _field_types()
        self._unknown = {name: value for name, value in values.items() if name not in types}
        good: dict[str, object] = {}
        faults: list[str] = []
        for name, kind in types.items():
            if name not in values:
                continue
            try:
                good[name] = msgspec.convert(values[name], kind)
            except msgspec.ValidationError as error:
                faults.append(f"{name}: {error}")
        problem = None
        if faults:
            problem = SettingsError(
                tr("Some settings made no sense and are back at their defaults"),
                f"{tr('Check them in the settings.')} {self._keep_copy(content)}".strip(),
                detail="\n".join(faults),
            )
        return msgspec.structs.replace(Settings(), **good), problem

    def _set_aside(self, reason: str) -> SettingsError:
        """Give the broken file a name of its own."""
        if not self._writes:
            return SettingsError(
                tr("The settings cannot be read, so the defaults are used"), detail=reason
            )
        try:
            aside = self._free_name()
            self.path.rename(aside)
        except OSError as error:
            return SettingsError(
                tr("The settings cannot be read, so the defaults are used"),
                tr("Check the permissions of the folder {path}.", path=self.path.parent),
                detail=f"{reason}; {error.strerror}",
            )
        return SettingsError(
            tr("The settings file was broken, so the defaults are used"),
            tr("The old file is kept as {name} in the data folder.", name=aside.name),
            detail=reason,
        )

    def _keep_copy(self, content: bytes) -> str:
        """Keep a file with wrong values beside the one that is used; say in words where."""
        if not self._writes:
            return ""
        try:
            for kept in self.path.parent.glob(f"{self.path.stem}.broken-*{self.path.suffix}"):
                if kept.read_bytes() == content:  # of a start before this one
                    return tr("The old file is kept as {name} in the data folder.", name=kept.name)
            aside = self._free_name()
            write_whole(aside, content)
        except (OSError, FileError):
            # The file itself is still there, and a disk that refuses this refuses to save as well.
            return ""
        return tr("The old file is kept as {name} in the data folder.", name=aside.name)

    def _free_name(self) -> Path:
        """A name for a broken file, never that of an earlier one."""
        stem = f"{self.path.stem}.broken-{self._now():%Y%m%d-%H%M%S}"
        aside, count = self.path.with_name(f"{stem}{self.path.suffix}"), 1
        while aside.exists():
            count += 1
            aside = self.path.with_name(f"{stem}-{count}{self.path.suffix}")
        return aside


@cache
def _field_types() -> Mapping[str, object]:
    return {field.name: field.type for field in msgspec.structs.fields(Settings)}
