"""What a saved result says of itself survives in every format and leaves the picture alone."""

import contextlib
import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mjgui.core.containers import parts_of, png_chunk
from mjgui.core.encoding import encode
from mjgui.core.errors import ImageError
from mjgui.core.imaging import decode
from mjgui.core.metadata import Blend, ResultMetadata, embed_metadata, read_metadata
from mjgui.core.model import WireArea

FORMATS = ("png", "jpeg", "webp")
FULL = ResultMetadata(
    prompt='ein <b>"Haus"</b> & 日本語, שלום עולם, 🎨👩‍🚀\nsecond line',
    task_id="task-1",
    parent_task_id="task-0",
    image_no=3,
    mask=(WireArea(1024, 768, (1, 2, 30, 4, 5, 600)),),
    cost=Decimal("0.0520"),
    created=datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC),
    software="mjgui 1.2",
)


def pixels():
    values = np.random.default_rng(3).integers(0, 256, (9, 13, 4), np.uint8)
    values[..., 3] = 255
    return values


SAMPLES = {kind: encode(pixels(), kind) for kind in FORMATS}


@pytest.mark.parametrize("kind", FORMATS)
def test_everything_is_read_back(kind):
    data = embed_metadata(SAMPLES[kind], kind, FULL)
    back = read_metadata(data)
    assert back == FULL
    assert back is not None
    assert str(back.cost) == "0.0520"


@pytest.mark.parametrize("kind", FORMATS)
def test_how_a_result_was_blended_in_is_read_back(kind):
    blended = replace(FULL, variant="composite", blend=Blend(-3, 40))
    data = embed_metadata(SAMPLES[kind], kind, blended)
    assert read_metadata(data) == blended
    assert b"grow -3 px, feather 40 px" in data, "other programs show it, too"


@pytest.mark.parametrize("kind", FORMATS)
def test_an_encoded_picture_carries_it(kind):
    assert read_metadata(encode(pixels(), kind, metadata=FULL)) == FULL


@pytest.mark.parametrize("kind", FORMATS)
def test_pixels_are_not_encoded_anew(kind):
    before = decode(SAMPLES[kind])
    after = decode(encode(before, kind, metadata=FULL))
    assert (after.pixels == before.pixels).all()


@pytest.mark.parametrize("kind", FORMATS)
def test_saving_again_replaces_it(kind):
    once = embed_metadata(SAMPLES[kind], kind, FULL)
    other = replace(FULL, prompt="other", task_id="task-2", software="mjgui 9")
    twice = embed_metadata(once, kind, other)
    assert read_metadata(twice) == other
    assert embed_metadata(twice, kind, FULL) == once


@pytest.mark.parametrize("kind", FORMATS)
def test_other_programs_open_the_picture(kind):
    with Image.open(io.BytesIO(embed_metadata(SAMPLES[kind], kind, FULL))) as image:
        image.load()
        assert image.size == (13, 9)
        if kind == "png":
            assert image.info["Description"] == FULL.prompt
            assert image.info["Software"] == "mjgui 1.2"
        else:
            packet = image.info["xmp"].decode()
            assert "日本語" in packet
            assert "<xmp:CreatorTool>mjgui 1.2</xmp:CreatorTool>" in packet


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("long", ["🎨" * 8192, "字" * 8192, "&" * 8192])
def test_the_longest_prompt_and_a_large_mask_fit(kind, long):
    angles = np.linspace(0, 6.28, 8000)
    points = np.stack((2000 + 1500 * np.cos(angles), 2000 + 1500 * np.sin(angles)), axis=1)
    mask = (WireArea(4096, 4096, tuple(points.astype(int).ravel().tolist())),)
    metadata = replace(FULL, prompt=long, mask=mask)
    assert read_metadata(embed_metadata(SAMPLES[kind], kind, metadata)) == metadata


def test_a_mask_too_large_for_jpeg_is_left_out_and_the_rest_stays():
    noise = np.random.default_rng(0).integers(0, 4096, 60_000)
    metadata = replace(FULL, mask=(WireArea(4096, 4096, tuple(noise.tolist())),))
    assert read_metadata(embed_metadata(SAMPLES["jpeg"], "jpeg", metadata)) == replace(
        FULL, mask=()
    )
    assert read_metadata(embed_metadata(SAMPLES["png"], "png", metadata)) == metadata
    assert read_metadata(embed_metadata(SAMPLES["webp"], "webp", metadata)) == metadata


@settings(max_examples=120, deadline=None)
@given(prompt=st.text(max_size=60), kind=st.sampled_from(FORMATS))
def test_every_prompt_survives(prompt, kind):
    metadata = ResultMetadata(prompt=prompt, task_id="t", image_no=0)
    assert read_metadata(embed_metadata(SAMPLES[kind], kind, metadata)) == metadata


@pytest.mark.parametrize("kind", FORMATS)
def test_half_a_surrogate_pair_becomes_a_question_mark(kind):
    data = embed_metadata(SAMPLES[kind], kind, ResultMetadata(prompt="a\ud83cb"))
    assert read_metadata(data) == ResultMetadata(prompt="a?b")


@pytest.mark.parametrize("kind", ["jpeg", "webp"])
def test_words_of_others_are_kept(kind):
    foreign = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        b'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>theirs</dc:description>'
        b"</rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    exif = Image.Exif()
    exif[0x0112] = 6
    stream = io.BytesIO()
    source = Image.fromarray(pixels()[..., :3])
    source.save(stream, "JPEG" if kind == "jpeg" else "WEBP", xmp=foreign, exif=exif)
    data = embed_metadata(stream.getvalue(), kind, FULL)
    with Image.open(io.BytesIO(data)) as image:
        packet = image.info["xmp"].decode()
        assert image.getexif()[0x0112] == 6
    assert packet.count("dc:description>") == 2
    assert "theirs" in packet
    assert read_metadata(data) == FULL
    assert decode(data).frame == decode(stream.getvalue()).frame


def test_a_description_that_came_with_a_png_is_kept():
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Description", "theirs")
    stream = io.BytesIO()
    Image.fromarray(pixels()).save(stream, "PNG", pnginfo=info)
    data = embed_metadata(stream.getvalue(), "png", FULL)
    with Image.open(io.BytesIO(data)) as image:
        assert image.info["Description"] == "theirs"
    assert read_metadata(data) == FULL


def test_a_transparent_webp_stays_transparent():
    values = pixels()
    values[2, 2, 3] = 40
    data = encode(decode(encode(values, "webp", quality=100)), "webp", metadata=FULL)
    assert decode(data).pixels[2, 2, 3] == 40
    assert read_metadata(data) == FULL


@pytest.mark.parametrize("kind", FORMATS)
def test_a_picture_without_any_says_none(kind):
    assert read_metadata(SAMPLES[kind]) is None


@pytest.mark.parametrize("data", [b"", b"<html>", b"RIFF\0\0\0\0WEBP", b"\xff\xd8\xff"])
def test_what_is_no_picture_says_none(data):
    assert read_metadata(data) is None


@pytest.mark.parametrize("value", ["[" * 100_000, '{"a":' * 100_000])
def test_what_is_nested_too_deeply_says_none(value):
    data = SAMPLES["png"]
    header = parts_of(data, "png")[0]
    body = b"mjgui" + bytes(4) + b"mjgui" + bytes(1) + b'{"unknown":' + value.encode()
    text = png_chunk(b"iTXt", body)
    assert read_metadata(data[: header.end] + text + data[header.end :]) is None


@settings(max_examples=200, deadline=None)
@given(
    kind=st.sampled_from(FORMATS),
    at=st.integers(0, 3000),
    patch=st.binary(max_size=6),
    cut=st.integers(0, 300),
)
def test_damaged_files_never_raise_on_reading(kind, at, patch, cut):
    data = bytearray(embed_metadata(SAMPLES[kind], kind, FULL))
    at %= len(data)
    data[at : at + len(patch)] = patch
    damaged = bytes(data[: len(data) - cut])
    assert isinstance(read_metadata(damaged), ResultMetadata | None)
    with contextlib.suppress(ImageError):
        embed_metadata(damaged, kind, FULL)
