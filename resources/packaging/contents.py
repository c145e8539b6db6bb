"""What of that which PyInstaller's hooks bring the program loads, told by the paths in the bundle.

The same on all systems, whose names for one library differ: `libQt6Core.so.6`, `Qt6Core.dll`, and
on macOS `QtCore.framework/Versions/A/QtCore` with what belongs to it.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from mjgui.core.platform_check import GUI_LIBRARIES

# On Linux, what every desktop has and PySide6 links to; `mjgui.core.platform_check` names what is
# missing. These belong to the system's screen, its fonts, its bus and its compiler: a bundle with
# its own would be larger, and strange to them. The small libraries around XCB are not everywhere.
OF_THE_SYSTEM = {
    *GUI_LIBRARIES,
    *("libX11-xcb.so.1", "libgcc_s.so.1", "libstdc++.so.6", "libxcb.so.1"),
}
QT_LIBRARIES = {
    *("Core", "DBus", "Gui", "Svg", "WaylandClient", "Widgets", "WlShellIntegration", "XcbQpa"),
}
# Kinds of plugins, and of some kinds only these. Qt meets SVG (the style sheet's), WebP, and PNG,
# which is built in; all other pictures are decoded by OpenCV or Pillow. Nothing is painted with
# OpenGL.
QT_PLUGINS = {
    "iconengines": None,
    "imageformats": {"qsvg", "qwebp"},
    "platforminputcontexts": {"composeplatforminputcontext", "ibusplatforminputcontext"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    # Not gtk3: file dialogs come from the portal, and GTK's libraries from nowhere.
    "platformthemes": {"qxdgdesktopportal"},
    "styles": None,
    "wayland-decoration-client": None,
    "wayland-shell-integration": None,
}
# Pillow's decoders and encoders are those of core/imaging.py; the rest of it is never reached.
PILLOW_WITHOUT = (
    *("AvifImagePlugin", "ImageDraw", "ImageFilter", "ImageFont", "ImageGrab"),
    *("ImageQt", "ImageShow", "ImageTk", "ImageWin", "Jpeg2KImagePlugin", "PdfImagePlugin"),
    *("_avif", "_imagingft", "_imagingmath", "_imagingmorph", "_imagingtk"),
)
_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Z]\w+?)(?:\.so.*|\.dll|\.dylib)?")
_QT_FRAMEWORK = re.compile(r"Qt([A-Z]\w+)\.framework")


def is_wanted(target: str, qt_translations: set[str]) -> bool:
    """Tell whether the program ever loads this file of the bundle.

    Args:
        target: where in the bundle the file is to lie.
        qt_translations: the names of those of Qt's own translations that are wanted.
    """
    path = PurePosixPath(target.replace("\\", "/"))
    if "PySide6" in path.parts and {"plugins", "translations"} & set(path.parts):
        return _is_wanted_of_qt(path, qt_translations)
    for part in path.parts:
        # With its description and its links: half a framework cannot be signed.
        if framework := _QT_FRAMEWORK.fullmatch(part):
            return framework[1] in QT_LIBRARIES
    library = _QT_LIBRARY.fullmatch(path.name)
    if library and ("lib" in path.parts or path.suffix == ".dll" or ".so." in path.name):
        return library[1] in QT_LIBRARIES
    # Qt's software OpenGL; OpenCV's face models, and its video library, which is loaded on demand.
    return not (
        (path.parts[0] == "PIL" and path.name.partition(".")[0] in PILLOW_WITHOUT)
        or (path.name in OF_THE_SYSTEM and len(path.parts) == 1)
        or path.name == "opengl32sw.dll"
        or ("cv2" in path.parts and "data" in path.parts)
        or path.name.startswith("opencv_videoio_ffmpeg")
    )


def _is_wanted_of_qt(path: PurePosixPath, translations: set[str]) -> bool:
    """The same for Qt's plugins and translations."""
    if "translations" in path.parts:
        return path.name in translations
    kind = path.parts[path.parts.index("plugins") + 1]
    names = QT_PLUGINS.get(kind, set())
    stem = path.name.removeprefix("lib").partition(".")[0].removesuffix("plugin")
    return names is None or stem in names
