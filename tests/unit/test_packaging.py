"""What the makers of the bundle and of packages decide, on any system, without making any."""

from __future__ import annotations

import ast
import gzip
import importlib.util
import plistlib
import shutil
import struct
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from mjgui import __version__
from mjgui.core.command_line import ENVIRONMENT

PACKAGING = Path(__file__).parents[2] / "resources" / "packaging"
RELEASED = datetime(2026, 11, 28, tzinfo=UTC)
TRANSLATIONS = {"qtbase_de.qm"}


@pytest.fixture(autouse=True)
def _scripts_find_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))


def maker(name: str) -> ModuleType:
    """One of the scripts, which are no package."""
    found = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


# -- what goes in ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/QtCore.abi3.so",
        "PySide6\\Qt6Widgets.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\QtGui.pyd",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt/lib/QtCore.framework/Versions/Current",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
        "PIL/_webp.cpython-311-x86_64-linux-gnu.so",
        "libxcb-cursor.so.0",
        "pillow.libs/libz.so.1",
        "cv2/cv2.abi3.so",
    ],
)
def test_what_the_program_loads_is_bundled(target: str) -> None:
    assert maker("contents").is_wanted(target, TRANSLATIONS)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6\\Qt6Quick.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\imageformats\\qtiff.dll",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
        # Half a framework cannot be signed.
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/Current",
        "PySide6/Qt/lib/QtNetwork.framework/Resources",
        "PIL/_avif.cpython-311-x86_64-linux-gnu.so",
        "cv2/data/haarcascade_eye.xml",
        "cv2\\opencv_videoio_ffmpeg500_64.dll",
        # The system's own; see mjgui.core.platform_check.
        "libfontconfig.so.1",
        "libdbus-1.so.3",
        "libstdc++.so.6",
    ],
)
def test_what_the_program_never_loads_is_not_bundled(target: str) -> None:
    assert not maker("contents").is_wanted(target, TRANSLATIONS)


def test_libraries_that_nothing_links_to_go() -> None:
    links = {"a.so": ["libone.so.1"], "libone.so.1": ["libtwo.so"], "libspare.so": ["libmore.so"]}
    entries = [(name, name, "BINARY") for name in ("libone.so.1", "libtwo.so", "libmore.so")]
    entries += [("libspare.so", "libspare.so", "BINARY"), ("a.so", "a.so", "EXTENSION")]
    kept = maker("slim").linked(entries, lambda name: links.get(name, ()))
    assert {entry[0] for entry in kept} == {"a.so", "libone.so.1", "libtwo.so"}


# -- what is made smaller --------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_a_stripped_library_loads_as_before(tmp_path: Path) -> None:
    slim = maker("slim")
    extension = importlib.util.find_spec("markupsafe._speedups")
    if extension is None or extension.origin is None or shutil.which("strip") is None:
        pytest.skip("there is no library, or nothing to strip it with")
    library = Path(extension.origin).read_bytes()
    result = Path(slim.stripped(extension.origin, tmp_path)).read_bytes()
    assert slim.loads_alike(library, result)


@pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")
def test_a_damaged_library_is_not_taken_for_the_same() -> None:
    slim = maker("slim")
    extension = importlib.util.find_spec("markupsafe._speedups")
    if extension is None or extension.origin is None:
        pytest.skip("there is no library")
    library = Path(extension.origin).read_bytes()
    assert slim.loads_alike(library, library)
    # In the middle of the first section with code.
    (table,) = struct.unpack_from("<Q", library, 40)
    entry, count = struct.unpack_from("<HH", library, 58)
    headers = [struct.unpack_from("<IIQQQQ", library, table + entry * n) for n in range(count)]
    start, size = next((at, size) for _, kind, flags, _, at, size in headers if flags == 6 and kind)
    changed = bytearray(library)
    changed[start + size // 2] ^= 0xFF
    assert not slim.loads_alike(library, bytes(changed))
    # A segment that begins at another place of its page cannot be loaded at all.
    (programs,) = struct.unpack_from("<Q", library, 32)
    moved = bytearray(library)
    struct.pack_into("<Q", moved, programs + 8, 8)
    assert not slim.loads_alike(library, bytes(moved))


# -- Windows and macOS -----------------------------------------------------------------------------


def test_windows_is_told_the_version() -> None:
    text = maker("systems").windows_version("1.20.3", "Repaint 'parts'")
    [call] = [node.value for node in ast.parse(text).body if isinstance(node, ast.Expr)]
    assert isinstance(call, ast.Call)
    assert isinstance(call.func, ast.Name)
    assert call.func.id == "VSVersionInfo"
    strings = {
        node.args[0].value: node.args[1].value
        for node in ast.walk(call)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "StringStruct"
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[1], ast.Constant)
    }
    assert strings["ProductVersion"] == strings["FileVersion"] == "1.20.3"
    assert strings["FileDescription"] == "Repaint 'parts'"
    assert strings["OriginalFilename"] == "mjgui.exe"


def test_pyinstaller_reads_the_version_resource(tmp_path: Path) -> None:
    info = pytest.importorskip("PyInstaller.utils.win32.versioninfo", exc_type=ImportError)
    file = tmp_path / "version.txt"
    file.write_text(maker("systems").windows_version("1.20.3", "Repaint"), encoding="utf-8")
    read = info.load_version_info_from_text_file(str(file))
    again = info.VSVersionInfo()
    again.fromRaw(read.toRaw())
    assert again == read
    assert read.ffi.fileVersionMS == 1 << 16 | 20
    assert read.ffi.fileVersionLS == 3 << 16


def test_info_plist_says_what_macos_asks_for() -> None:
    systems = maker("systems")
    info = plistlib.loads(plistlib.dumps(systems.mac_info("1.20.3")))
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == "1.20.3"
    assert info["NSHighResolutionCapable"] is True
    [mask] = info["UTExportedTypeDeclarations"]
    opened = [kind["LSItemContentTypes"] for kind in info["CFBundleDocumentTypes"]]
    assert [mask["UTTypeIdentifier"]] in opened
    # The same type as on Linux.
    [kind] = ET.parse(PACKAGING / "mjgui.xml").getroot()  # noqa: S314 - a file of ours
    tags = mask["UTTypeTagSpecification"]
    assert tags["public.mime-type"] == [kind.get("type")]
    [glob] = [each.get("pattern") for each in kind if each.tag.endswith("glob")]
    assert [f"*.{ending}" for ending in tags["public.filename-extension"]] == [glob]


def test_python_may_do_on_macos_what_it_has_to() -> None:
    allowed = plistlib.loads((PACKAGING / "entitlements.plist").read_bytes())
    assert set(allowed.values()) == {True}
    assert "com.apple.security.cs.disable-library-validation" in allowed


def test_the_icon_is_drawn_in_every_form(tmp_path: Path) -> None:
    command = [sys.executable, str(PACKAGING / "icons.py"), str(tmp_path)]
    subprocess.run(command, check=True, timeout=60)
    with Image.open(tmp_path / "mjgui.ico") as icon:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= icon.info["sizes"]
    with Image.open(tmp_path / "mjgui.icns") as icon:
        assert {(16, 16, 2), (128, 128, 1), (512, 512, 2)} <= set(icon.info["sizes"])
    for size in (16, 48, 512):
        with Image.open(tmp_path / f"{size}.png") as picture:
            assert picture.size == (size, size)
            assert picture.convert("RGBA").getchannel("A").getextrema()[1] == 255


# -- the manual page -------------------------------------------------------------------------------


def test_the_manual_page_says_what_help_says(capsys: pytest.CaptureFixture[str]) -> None:
    page = maker("man_page")
    text = page.man_page(RELEASED).replace("\\-", "-")
    assert text.startswith(f'.TH MJGUI 1 2026-11-28 "mjgui {__version__}"')
    for name in ("TASK_ID", "--practice", "--base-url", "--mask", "--smoke", "--version", "--help"):
        assert name in text
    for name, use in ENVIRONMENT.items():
        assert f".B {name}\n{use[:1].upper()}{use[1:]}.\n" in text
    assert 'JSON {"areas": [...]}' in text
    assert not [line for line in text.splitlines() if line.startswith("'")]


def test_the_manual_page_of_a_release_is_always_the_same(tmp_path: Path) -> None:
    page = maker("man_page")
    page.write(tmp_path / "one.1.gz", RELEASED)
    page.write(tmp_path / "two.1.gz", RELEASED)
    one = (tmp_path / "one.1.gz").read_bytes()
    assert one == (tmp_path / "two.1.gz").read_bytes()
    assert gzip.decompress(one).decode() == page.man_page(RELEASED)
