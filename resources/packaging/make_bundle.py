"""Makes the smallest bundle and an archive of it: `python resources/packaging/make_bundle.py`.

It builds an OpenCV and a numpy with only what mjgui uses (`opencv.py`, `plain_numpy.py`; what has
been built once is used again), runs PyInstaller, packs `dist/mjgui` into a `.tar.xz` beside it, and
says how large everything is. It needs `pip install '.[bundle]'` and a C++ compiler.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tarfile
from pathlib import Path

import opencv
import plain_numpy
from project import ROOT, VERSION, release_day

# Decimal megabytes. Whoever downloads it notices more.
MOST_UNPACKED, MOST_PACKED = 150.0, 60.0
_LARGEST = 15


def main() -> int:
    """Make both, print their sizes, and return 1 where one is larger than it may be."""
    for build in (opencv, plain_numpy):
        code = build.main()
        if code:
            return code
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    subprocess.run([*command, "build.spec"], cwd=ROOT, check=True)
    bundle = ROOT / "dist" / "mjgui"
    machine = f"{platform.system()}-{platform.machine()}".lower()
    archive = ROOT / "dist" / f"mjgui-{VERSION}-{machine}.tar.xz"
    pack(bundle, archive)
    unpacked, packed = on_disk(bundle) / 1e6, archive.stat().st_size / 1e6
    files = sorted(((file.lstat().st_size, file) for file in bundle.rglob("*")), reverse=True)
    for size, file in files[:_LARGEST]:
        print(f"{size / 1e6:8.1f} MB  {file.relative_to(bundle)}")
    print(f"{unpacked:8.1f} MB  {bundle}, {MOST_UNPACKED:.0f} at most")
    print(f"{packed:8.1f} MB  {archive}, {MOST_PACKED:.0f} at most")
    return int(unpacked > MOST_UNPACKED or packed > MOST_PACKED)


def pack(bundle: Path, archive: Path) -> None:
    """Pack a folder; one of the same content becomes the same archive."""
    moment = int(release_day().timestamp())

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = moment
        return entry

    with tarfile.open(archive, "w:xz", preset=9) as packed:
        packed.add(bundle, bundle.name, filter=plain)


def on_disk(folder: Path) -> int:
    """How many bytes a folder takes, in whole blocks, a file with several names once."""
    entries = {entry.st_ino: entry for path in folder.rglob("*") for entry in [path.lstat()]}
    return sum(_blocks(entry) for entry in (*entries.values(), folder.lstat()))


def _blocks(entry: os.stat_result) -> int:
    return getattr(entry, "st_blocks", -(-entry.st_size // 512)) * 512


if __name__ == "__main__":
    sys.exit(main())
