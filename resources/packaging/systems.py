"""What Windows and macOS are told of the program: in its properties there, and in `Info.plist`.

Written after PyInstaller's and Apple's documentation.
"""

from __future__ import annotations

MASK_TYPE = "io.github.mjgui.mask"
_MASK_NAME = "Mask of areas to repaint"
_LICENCE = "MIT licence"
# US English in Unicode, the pair of numbers under which Windows looks for texts first.
_LANGUAGE, _CHARACTERS = 0x0409, 0x04B0


def windows_version(version: str, description: str) -> str:
    """Return the version resource in the form in which PyInstaller reads it from a file.

    Args:
        version: mjgui's version, three numbers.
        description: what the task manager shows for the program.
    """
    numbers = (*map(int, version.split(".")), 0)
    texts = {
        "CompanyName": "mjgui",
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": "mjgui",
        "LegalCopyright": _LICENCE,
        "OriginalFilename": "mjgui.exe",
        "ProductName": "mjgui",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    table = f"{_LANGUAGE:04X}{_CHARACTERS:04X}"
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=[\n"
        f"StringFileInfo([StringTable({table!r}, [{strings}])]),\n"
        f"VarFileInfo([VarStruct('Translation', [{_LANGUAGE}, {_CHARACTERS}])]),\n"
        "])\n"
    )


def mac_info(version: str) -> dict[str, object]:
    """Return what `Info.plist` says beyond what PyInstaller writes there of itself."""
    return {
        "CFBundleName": "mjgui",
        "CFBundleDisplayName": "mjgui",
        "CFBundleShortVersionString": version,
        # PyInstaller gives none, and without one no newer version replaces an older.
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        # Without these macOS shows its own menus and panels in English alone.
        "CFBundleLocalizations": ["en", "de", "zh_CN"],
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSHumanReadableCopyright": _LICENCE,
        # As resources/packaging/mjgui.xml says for Linux.
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": MASK_TYPE,
                "UTTypeDescription": _MASK_NAME,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["mask.json"],
                    "public.mime-type": ["application/vnd.mjgui.mask+json"],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": _MASK_NAME,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [MASK_TYPE],
            },
            {
                # The Finder may look at `json` only; then mjgui is offered beside others.
                "CFBundleTypeName": "JSON",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.json"],
            },
        ],
    }
