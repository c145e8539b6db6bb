"""What a saved picture says of itself, as other programs read it: Pillow, and exiftool."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngImageFile

from mjgui.core.containers import PictureFormat
from mjgui.core.encoding import Encoding, Rendered, encode
from mjgui.core.imaging import decode
from mjgui.core.metadata import ResultMetadata, embed_metadata, read_metadata
from mjgui.core.model import WireArea

FORMATS: tuple[PictureFormat, ...] = ("png", "jpeg", "webp")
PROMPT = "ein rotes Haus, 日本語, שלום עולם, 🎨 & <b>"
KNOWN = ResultMetadata(
    prompt=PROMPT,
    task_id="task-42",
    parent_task_id="task-41",
    parent_image_no=1,
    image_no=2,
    mask=(WireArea(1024, 768, (1, 2, 30, 4, 5, 600)),),
    cost=Decimal("0.0520"),
    created=datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC),
    software="mjgui 1.2",
)
MASK = {"areas": [{"width": 1024, "height": 768, "points": [1, 2, 30, 4, 5, 600]}]}
MJGUI = "{https://mjgui.invalid/ns/result/1.0/}"
DC = "{http://purl.org/dc/elements/1.1/}"

needs_exiftool = pytest.mark.skipif(shutil.which("exiftool") is None, reason="there is no exiftool")


def noise() -> np.ndarray[Any, np.dtype[np.uint8]]:
    pixels = np.random.default_rng(5).integers(0, 256, (24, 32, 4), np.uint8)
    pixels[..., 3] = 255
    return pixels


def saved(kind: PictureFormat) -> bytes:
    return encode(Rendered(noise()), kind, metadata=KNOWN)


def xmp_of(data: bytes) -> ET.Element:
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        packet = image.info["xmp"]
    return ET.fromstring(packet)  # noqa: S314 - made a moment ago


@pytest.mark.parametrize("kind", FORMATS)
def test_pillow_reads_the_xmp_packet(kind: PictureFormat) -> None:
    root = xmp_of(saved(kind))
    said = {e.tag.removeprefix(MJGUI): e.text for e in root.iter() if e.tag.startswith(MJGUI)}
    assert said["Prompt"] == PROMPT
    assert (said["TaskID"], said["ParentTaskID"]) == ("task-42", "task-41")
    assert (said["ImageNumber"], said["ParentImageNumber"]) == ("3", "2")
    assert said["CostUSD"] == "0.0520"
    assert said["Created"] == "2026-03-04T05:06:07+00:00"
    assert json.loads(said["Mask"] or "") == MASK
    description = root.find(f".//{DC}description")
    assert description is not None
    assert "".join(description.itertext()) == PROMPT


def test_pillow_reads_the_texts_of_png() -> None:
    with PngImageFile(io.BytesIO(saved("png"))) as image:
        text = {key: str(value) for key, value in image.text.items()}
    assert text["Description"] == text["Prompt"] == PROMPT
    assert text["Software"] == "mjgui 1.2"
    assert (text["Task ID"], text["Parent Task ID"], text["Image Number"]) == (
        "task-42",
        "task-41",
        "3",
    )
    assert text["Cost USD"] == "0.0520"
    assert datetime.fromisoformat(text["Creation Time"]) == KNOWN.created
    assert json.loads(text["Mask"]) == MASK


@pytest.mark.parametrize("kind", ["jpeg", "webp"])
def test_pillow_reads_exif(kind: PictureFormat) -> None:
    with Image.open(io.BytesIO(saved(kind))) as image:
        exif = image.getexif()
    assert exif[0x010E].encode("latin-1").decode() == PROMPT
    assert exif[0x0131] == "mjgui 1.2"
    comment = exif.get_ifd(0x8769)[0x9286]
    assert comment[:8] == b"UNICODE\0"
    assert comment[8:].decode("utf-16-le") == PROMPT


@needs_exiftool
@pytest.mark.parametrize("kind", FORMATS)
def test_exiftool_shows_everything(kind: PictureFormat, tmp_path: Path) -> None:
    path = tmp_path / f"saved.{kind}"
    path.write_bytes(saved(kind))
    said = exiftool("-j", "-G1", "-a", "-struct", str(path))
    xmp = {name.partition(":")[2]: value for name, value in said.items() if "XMP" in name}
    expected = {
        "Prompt": PROMPT,
        "Description": PROMPT,
        "TaskID": "task-42",
        "ParentTaskID": "task-41",
        "ImageNumber": 3,
        "ParentImageNumber": 2,
        "Created": "2026:03:04 05:06:07+00:00",
        "CreateDate": "2026:03:04 05:06:07+00:00",
        "CreatorTool": "mjgui 1.2",
    }
    assert {name: xmp[name] for name in expected} == expected
    assert Decimal(str(xmp["CostUSD"])) == KNOWN.cost
    assert json.loads(xmp["Mask"]) == MASK
    if kind == "png":
        assert (said["PNG:TaskID"], said["PNG:Description"]) == ("task-42", PROMPT)
    else:
        assert said["IFD0:ImageDescription"] == said["ExifIFD:UserComment"] == PROMPT
        assert said["IFD0:Software"] == "mjgui 1.2"
    assert not [name for name in said if "Warning" in name or "Error" in name]


@needs_exiftool
@pytest.mark.parametrize("kind", FORMATS)
def test_what_exiftool_writes_into_a_saved_file_is_kept(
    kind: PictureFormat, tmp_path: Path
) -> None:
    """And what mjgui said is still found, though the packet was written anew."""
    path = tmp_path / f"saved.{kind}"
    path.write_bytes(saved(kind))
    run("-q", "-overwrite_original", "-XMP-dc:Creator=Ada", "-XMP-xmp:Rating=4", str(path))
    assert read_metadata(path.read_bytes()) == KNOWN
    later = replace(KNOWN, prompt="another", task_id="task-43")
    path.write_bytes(embed_metadata(path.read_bytes(), kind, later))
    assert read_metadata(path.read_bytes()) == later
    said = exiftool("-j", "-G1", "-a", str(path))
    assert (said["XMP-dc:Creator"], said["XMP-xmp:Rating"]) == ("Ada", 4)
    assert said["XMP-mjgui:TaskID"] == "task-43"


def test_files_of_the_first_form_are_read() -> None:
    """They held everything in one JSON object, the mask included."""
    old = (
        '{"prompt":"a kite","task_id":"t","parent_task_id":"p","image_no":3,"mask":[{"width":1024,'
        '"height":768,"points":[1,2,30,4,5,600]}],"cost":"0.1","created":null,"software":"mjgui 1"}'
    )
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta '
        'xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:mjgui="https://mjgui.invalid/ns/result/1.0/">'
        f"<mjgui:Result>{old}</mjgui:Result></rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    )
    stream = io.BytesIO()
    Image.new("RGB", (9, 9)).save(stream, "JPEG", xmp=packet.encode())
    data = stream.getvalue()
    metadata = read_metadata(data)
    assert metadata is not None
    assert (metadata.prompt, metadata.image_no, len(metadata.mask)) == ("a kite", 3, 1)
    again = embed_metadata(data, "jpeg", KNOWN)
    assert read_metadata(again) == KNOWN
    assert b"a kite" not in again


@pytest.mark.parametrize("source", FORMATS)
@pytest.mark.parametrize("target", FORMATS)
def test_profile_and_exif_go_into_another_format(
    source: PictureFormat, target: PictureFormat
) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "theirs", 6
    stream = io.BytesIO()
    picture = Image.fromarray(noise()[..., :3])
    picture.save(stream, source.upper(), icc_profile=profile, exif=exif, quality=95)
    data = encode(stream.getvalue(), target, metadata=KNOWN)
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert image.info["icc_profile"] == profile
        there = image.getexif()
        assert there[0x010F] == "theirs"
        assert there[0x0112] == (6 if source == target else 1), "it is upright now"
    assert read_metadata(data) == KNOWN
    assert decode(data).frame == decode(stream.getvalue()).frame


@pytest.mark.parametrize("kind", FORMATS)
def test_bytes_of_the_wanted_format_are_not_encoded_anew(kind: PictureFormat) -> None:
    plain = encode(Rendered(noise()), kind, quality=60)
    data = encode(plain, kind, quality=10, metadata=KNOWN)
    assert (decode(data).pixels == decode(plain).pixels).all()


def test_webp_without_loss() -> None:
    exact = encode(Rendered(noise()), "webp", encoding=Encoding(quality=30, lossless=True))
    assert (decode(exact).pixels == noise()).all()
    lossy = encode(Rendered(noise()), "webp", encoding=Encoding(quality=30))
    assert len(lossy) < len(exact)


def exiftool(*arguments: str) -> dict[str, Any]:
    found: list[dict[str, Any]] = json.loads(run(*arguments))
    return found[0]


def run(*arguments: str) -> bytes:
    command = ["exiftool", *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout
