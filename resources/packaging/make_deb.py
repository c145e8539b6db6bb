"""Makes a package for Debian and Ubuntu: `python resources/packaging/make_deb.py [BUNDLE]`.

BUNDLE is the folder that build.spec made, `dist/mjgui` by default; the package is put beside it.
It brings the program to `/usr/lib/mjgui`, a command with its manual page, an entry for menus with
icons, and a type for files with masks. `dpkg-deb` and `xz` have to be there.
"""

from __future__ import annotations

import gzip
import platform
import shutil
import subprocess
import sys
import tempfile
from email.utils import format_datetime
from pathlib import Path

from man_page import write
from project import HERE, ROOT, VERSION, release_day

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# What the bundle takes from the system; see .ci/system-libraries. Alternatives are later names.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}
MAINTAINER = "The authors of mjgui <mjgui@users.noreply.github.com>"
CHANGES = """\
mjgui ({version}) unstable; urgency=medium

  * See CHANGELOG.md of the source.

 -- {maintainer}  {date}
"""
# A bundle brings its libraries, in folders of its own, as their authors have built them.
OVERRIDES = """\
mjgui: embedded-library
mjgui: hardening-no-fortify-functions
mjgui: hardening-no-pie
mjgui: library-not-linked-against-libc
mjgui: shared-library-lacks-prerequisites
mjgui: custom-library-search-path
mjgui: unstripped-binary-or-object
"""
CONTROL = """\
Package: mjgui
Version: {version}
Section: graphics
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Depends: libc6 (>= {glibc}), libgcc-s1, libstdc++6, {depends}
Recommends: gnome-keyring | kwalletmanager, xdg-desktop-portal
Maintainer: {maintainer}
Description: Repaint parts of MidJourney images by hand-drawn masks
 It loads the four images of a generation; you draw the areas to repaint, write
 what should be there, submit, and compare the new images with the original.
 A practice gateway that needs no account and no network is built in.
"""


def main(argv: list[str]) -> int:
    """Make the package, print its path, and return the exit code."""
    bundle = Path(argv[0]) if argv else ROOT / "dist" / "mjgui"
    if not (bundle / "mjgui").is_file():
        print(f"{bundle} is no bundle: run `pyinstaller build.spec` first", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="mjgui-deb-") as folder:
        tree = Path(folder) / "tree"
        lay_out(bundle, tree)
        target = bundle.parent / f"mjgui_{VERSION}_{_architecture()}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)]
        subprocess.run(command, check=True)
    print(target)
    return 0


def lay_out(bundle: Path, tree: Path) -> None:
    """Put every file of the package where it is to be installed, below `tree`."""
    tree.mkdir(mode=0o755)
    share = tree / "usr" / "share"
    shutil.copytree(bundle, tree / "usr" / "lib" / "mjgui", symlinks=True)
    command = tree / "usr" / "bin" / "mjgui"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/mjgui/mjgui")
    for name, place in (
        ("mjgui.desktop", "applications"),
        ("mjgui-mask.desktop", "applications"),
        ("mjgui.xml", "mime/packages"),
        ("io.github.mjgui.metainfo.xml", "metainfo"),
    ):
        _copy(HERE / name, share / place / name)
    _copy(HERE.parent / "app-icon.svg", share / "icons/hicolor/scalable/apps/mjgui.svg")
    with tempfile.TemporaryDirectory(prefix="mjgui-icons-") as folder:
        subprocess.run([sys.executable, str(HERE / "icons.py"), folder], check=True)
        for icon in Path(folder).glob("*.png"):
            size = f"{icon.stem}x{icon.stem}"
            _copy(icon, share / "icons" / "hicolor" / size / "apps" / "mjgui.png")
    write(share / "man" / "man1" / "mjgui.1.gz", release_day())
    doc = share / "doc" / "mjgui"
    _copy(ROOT / "LICENSE", doc / "copyright")
    changes = CHANGES.format(
        version=VERSION, maintainer=MAINTAINER, date=format_datetime(release_day())
    )
    (doc / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))
    overrides = share / "lintian" / "overrides" / "mjgui"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(OVERRIDES, encoding="utf-8")
    _set_modes(tree)
    size = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file())
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(
            version=VERSION,
            maintainer=MAINTAINER,
            architecture=_architecture(),
            size=-(-size // 1024),
            glibc=_glibc(),
            depends=", ".join(RENAMED.get(name, name) for name in _libraries()),
        ),
        encoding="utf-8",
    )


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _set_modes(tree: Path) -> None:
    """Let everybody read, and run what can be run; libraries are not run."""
    for path in tree.rglob("*"):
        if path.is_symlink():
            continue
        is_run = path.is_dir() or path == tree / "usr" / "lib" / "mjgui" / "mjgui"
        path.chmod(0o755 if is_run else 0o644)


def _architecture() -> str:
    machine = platform.machine()
    return ARCHITECTURES.get(machine, machine)


def _glibc() -> str:
    """The C library that the bundle was made with, which is the oldest that it runs on."""
    return platform.libc_ver()[1]


def _libraries() -> list[str]:
    """The Debian packages with the libraries that Qt needs."""
    text = (ROOT / ".ci" / "system-libraries").read_text(encoding="utf-8")
    lines = text.partition("libraries='")[2].partition("'")[0].splitlines()
    return sorted({line.split()[1] for line in lines if line.strip()})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
