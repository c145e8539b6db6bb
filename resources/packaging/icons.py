"""Draws the program's icon in the forms that systems want: `python …/icons.py FOLDER`.

Out of `app-icon.svg` come a PNG for each usual size, `mjgui.ico` for Windows and `mjgui.icns` for
macOS.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

SVG = Path(__file__).resolve().parents[1] / "app-icon.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]
_ICNS_SIZE = 1024


def draw(folder: Path) -> None:
    """Write all forms of the icon into the folder; a PNG is called by its size."""
    from PIL import Image  # noqa: PLC0415 - build.spec asks for the sizes alone

    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(_png(size))
    # Each size drawn for itself, which is clearer than scaled down from the largest.
    images = [Image.open(io.BytesIO(_png(width))) for width, _ in _ICO_SIZES]
    images[-1].save(folder / "mjgui.ico", sizes=_ICO_SIZES, append_images=images[:-1])
    with Image.open(io.BytesIO(_png(_ICNS_SIZE))) as image:
        image.save(folder / "mjgui.icns")


def _png(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray  # noqa: PLC0415 - as above
    from PySide6.QtGui import QImage, QImageWriter, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["icons"])
    draw(Path(sys.argv[1]))
