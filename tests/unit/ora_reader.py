"""A reader of OpenRaster files that takes nothing but what the specification allows."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import dataclass

from PIL import Image

IMAGE_KEYS = {"version", "w", "h", "xres", "yres", "name"}
LAYER_KEYS = {"name", "src", "x", "y", "opacity", "visibility", "composite-op", "selected"}


@dataclass
class OraLayer:
    name: str
    image: Image.Image
    opacity: float
    is_visible: bool
    is_selected: bool


@dataclass
class Ora:
    """The layers with the topmost first, as in the file."""

    size: tuple[int, int]
    layers: list[OraLayer]
    merged: Image.Image
    thumbnail: Image.Image
    files: dict[str, bytes]


def read_ora(data: bytes) -> Ora:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        infos = archive.infolist()
        names = [info.filename for info in infos]
        assert names[0] == "mimetype"
        assert infos[0].compress_type == zipfile.ZIP_STORED
        assert not infos[0].extra
        assert all(i.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for i in infos)
        assert len(set(names)) == len(names)
        files = {name: archive.read(name) for name in names}
    # By these bytes at their place file managers tell it from other archives.
    assert data[30:54] == b"mimetypeimage/openraster"
    root = ET.fromstring(files["stack.xml"])  # noqa: S314 - made a moment ago
    assert root.tag == "image"
    assert set(root.attrib) <= IMAGE_KEYS
    assert root.attrib["version"] == "0.0.5"
    size = int(root.attrib["w"]), int(root.attrib["h"])
    (stack,) = root
    assert stack.tag == "stack"
    layers = [_layer(element, files) for element in stack]
    used = {element.attrib["src"] for element in stack}
    assert {name for name in files if name.startswith("data/")} == used
    merged, thumbnail = png(files["mergedimage.png"]), png(files["Thumbnails/thumbnail.png"])
    assert merged.size == size
    assert max(thumbnail.size) <= 256
    rest = {"mimetype", "stack.xml", "mergedimage.png", "Thumbnails/thumbnail.png"}
    assert set(files) == used | rest
    return Ora(size, layers, merged, thumbnail, files)


def _layer(element: ET.Element, files: dict[str, bytes]) -> OraLayer:
    said = element.attrib
    assert element.tag == "layer"
    assert set(said) <= LAYER_KEYS
    assert said["visibility"] in {"visible", "hidden"}
    assert said["composite-op"] == "svg:src-over"
    assert (int(said["x"]), int(said["y"])) == (0, 0)
    opacity = float(said["opacity"])
    assert 0 <= opacity <= 1
    is_selected = said.get("selected", "false") == "true"
    image = png(files[said["src"]])
    return OraLayer(said["name"], image, opacity, said["visibility"] == "visible", is_selected)


def png(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    assert image.format == "PNG"
    image.load()
    assert image.mode in {"RGB", "RGBA"}
    return image
