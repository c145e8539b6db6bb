"""What makes the bundle for Linux smaller without changing what the program does.

`linked` leaves out libraries that nothing in the bundle links to, `stripped` takes symbols for
debuggers out of libraries, and `small_icu_data` makes a smaller `libicudata`, of which Qt uses only
how languages sort and write small and capital letters.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

# A target path in the bundle, the file it comes from, and PyInstaller's name for its kind.
Entry = tuple[str, str, str]

_ELF_64_LITTLE = b"\x7fELF\x02\x01"
_PT_LOAD, _SHF_ALLOC, _SHT_NOBITS = 1, 2, 8
_PAGE = 4096
_ICU_MAGIC = b"\xda\x27"
_ICU_FOLDER = "coll/"
# Of the pieces that are in no folder, those of one language each are left out, and so are encodings
# (`.cnv`), which Qt reads by names that the program never gives.
_ICU_SINGLE = (
    *("currencyNumericCodes", "dayPeriods", "genderList", "grammaticalFeatures", "icuver"),
    *("keyTypeData", "langInfo", "likelySubtags", "metadata", "metaZones", "numberingSystems"),
    *("plurals", "pluralRanges", "pool", "res_index", "root", "supplementalData"),
    *("timezoneTypes", "windowsZones", "zoneinfo64"),
)


def linked(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries without the plain libraries that no other entry links to.

    Args:
        entries: everything that is to be bundled.
        needs: the file names of the libraries that a file links to.
    """
    everything = list(entries)
    by_name: dict[str, list[Entry]] = {}
    for entry in everything:
        by_name.setdefault(Path(entry[0]).name, []).append(entry)
    wanted = [entry for entry in everything if not _is_plain(entry)]
    kept = {entry[0] for entry in wanted}
    while wanted:
        name = wanted.pop()[1]
        for library in needs(name):
            for entry in by_name.get(Path(library).name, ()):
                if entry[0] not in kept:
                    kept.add(entry[0])
                    wanted.append(entry)
    return [entry for entry in everything if entry[0] in kept]


def _is_plain(entry: Entry) -> bool:
    """Whether nothing but a link loads it: no module of Python, no plugin, not Python itself."""
    path = Path(entry[0])
    is_loaded_by_name = "plugins" in path.parts or path.name.startswith("libpython")
    return entry[2] == "BINARY" and not is_loaded_by_name


def stripped(source: str, folder: Path) -> str:
    """Return a copy of a library without symbols for debuggers, or itself where none can be made.

    `strip` has damaged libraries of wheels, in which patchelf has moved things about. So a copy
    counts only where all that is loaded from it is what is loaded from the original.
    """
    tool = shutil.which("strip")
    before = Path(source).read_bytes()
    if tool is None or not before.startswith(_ELF_64_LITTLE):
        return source
    # Files of one name come from several folders.
    target = folder.joinpath(*Path(source).parts[-3:])
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([tool, "--strip-unneeded", "-o", str(target), source], check=True)
    after = target.read_bytes()
    return str(target) if len(after) < len(before) and loads_alike(before, after) else source


def loads_alike(one: bytes, other: bytes) -> bool:
    """Whether the same comes into memory from both libraries, for 64 bits, at the same places.

    That is each section that is loaded. Between them patchelf has left gaps, with whatever was
    there before.
    """
    parts, others = _memory(one), _memory(other)
    if parts is None or others is None or parts.keys() != others.keys():
        return False
    sections = list(_loaded_sections(one))
    return sections == list(_loaded_sections(other)) and all(
        _content(parts, at, size) == _content(others, at, size) for _, _, at, size in sections
    )


# Something to be loaded: what it is, how it is protected, at which address, how much.
_Place = tuple[int, int, int, int]


def _memory(library: bytes) -> dict[_Place, bytes] | None:
    """What comes into memory, in whole pages as the system loads it; None if it cannot be."""
    found: dict[_Place, bytes] = {}
    (table,) = struct.unpack_from("<Q", library, 32)
    entry, count = struct.unpack_from("<HH", library, 54)
    for place in range(table, table + entry * count, entry):
        kind, flags, start, at, _, length, size, step = struct.unpack_from(
            "<IIQQQQQQ", library, place
        )
        if kind != _PT_LOAD:
            found[kind, flags, at, size] = b""
            continue
        if (start - at) % max(step, 1) or start + length > len(library):
            return None
        whole = -(-size // _PAGE) * _PAGE
        found[kind, flags, at, whole] = library[start : start + length].ljust(whole, b"\0")
    return found


def _loaded_sections(library: bytes) -> Iterator[_Place]:
    (table,) = struct.unpack_from("<Q", library, 40)
    entry, count = struct.unpack_from("<HH", library, 58)
    for place in range(table, table + entry * count, entry):
        _, kind, flags, at, _, size = struct.unpack_from("<IIQQQQ", library, place)
        if flags & _SHF_ALLOC and kind != _SHT_NOBITS:
            yield kind, flags, at, size


def _content(parts: dict[_Place, bytes], at: int, size: int) -> bytes | None:
    """What lies in memory from an address on, or None where nothing is loaded."""
    for (kind, _, begin, whole), content in parts.items():
        if kind == _PT_LOAD and begin <= at and at + size <= begin + whole:
            return content[at - begin : at - begin + size]
    return None


def small_icu_data(source: str, folder: Path) -> str:
    """Return a `libicudata` with only the pieces that Qt uses, or itself where none can be made.

    It takes the assembler and the linker of binutils, which PyInstaller needs anyway.
    """
    assembler, linker = shutil.which("as"), shutil.which("ld")
    if assembler is None or linker is None or os.uname().machine != "x86_64":
        return source
    folder.mkdir(parents=True, exist_ok=True)
    name = Path(source).name
    version = name.rpartition(".")[2]
    (folder / "icu.dat").write_bytes(_small_package(_icu_package(Path(source).read_bytes())))
    symbol = f"icudt{version}_dat"
    (folder / "icu.s").write_text(
        f".section .rodata\n.globl {symbol}\n.type {symbol}, @object\n.balign 16\n{symbol}:\n"
        f'.incbin "icu.dat"\n.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",@progbits\n'
    )
    subprocess.run([assembler, "-o", "icu.o", "icu.s"], cwd=folder, check=True)
    subprocess.run(
        [linker, "-shared", "-soname", name, "-o", name, "icu.o"], cwd=folder, check=True
    )
    return str(folder / name)


def _icu_package(library: bytes) -> bytes:
    """Cut ICU's package of data out of the library that it is all of.

    It begins with its own header: two bytes of size, then the magic number, then `CmnD`.
    """
    at = -1
    while True:
        at = library.find(_ICU_MAGIC, at + 1)
        if at < 0:
            raise ValueError("this libicudata holds no package of data")
        if library[at + 10 : at + 14] == b"CmnD":
            return library[at - 2 :]


def _small_package(package: bytes) -> bytes:
    """Make a package of the pieces that are wanted.

    After the header: the number of pieces, for each the places of its name and of its content, all
    names in order and each ended by a zero, then the contents. Places count from that number.
    """
    (start,) = struct.unpack_from("<H", package)
    pieces = [(name, data) for name, data in _pieces(package, start) if _is_wanted(name)]
    table, names, contents = b"", b"", b""
    names_at = 4 + 8 * len(pieces)
    names_size = sum(len(name) + 1 for name, _ in pieces)
    contents_at = _aligned(names_at + names_size, start)
    for name, data in pieces:
        table += struct.pack("<II", names_at + len(names), contents_at + len(contents))
        names += name.encode() + b"\0"
        contents += data + b"\0" * (-len(data) % 16)
    head = struct.pack("<I", len(pieces)) + table + names
    return package[:start] + head + b"\0" * (contents_at - len(head)) + contents


def _aligned(place: int, start: int) -> int:
    """The next place whose content lies on sixteen bytes, as ICU expects."""
    return place + -(start + place) % 16


def _pieces(package: bytes, start: int) -> Iterator[tuple[str, bytes]]:
    (count,) = struct.unpack_from("<I", package, start)
    table = [struct.unpack_from("<II", package, start + 4 + 8 * each) for each in range(count)]
    ends = [place for _, place in table[1:]]
    for (name_at, place), end in zip(table, [*ends, None], strict=True):
        name = package[start + name_at : package.index(b"\0", start + name_at)].decode()
        yield name, package[start + place : None if end is None else start + end]


def _is_wanted(name: str) -> bool:
    piece = name.partition("/")[2]
    if "/" in piece:
        return piece.startswith(_ICU_FOLDER)
    stem, _, kind = piece.rpartition(".")
    return kind in {"icu", "nrm"} or (kind == "res" and stem in _ICU_SINGLE)
