"""Pictures that installers want: the icon in all sizes, drawn from resources/icons/inroad.svg.

python packaging/assets.py FOLDER leaves hicolor/SIZExSIZE/apps/inroad.png and hicolor/scalable/apps/inroad.svg,
inroad.ico (Windows) and inroad.icns (macOS) there.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "inroad.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
# Apple's names for PNG pictures: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
ICNS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024, "ic11": 32, "ic12": 64,
        "ic13": 256, "ic14": 512}  # fmt: skip


def main(folder: Path) -> None:
    """Draw everything into `folder`, made if it is not there."""
    for size in HICOLOR:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "inroad.png").write_bytes(picture(size, "PNG"))
    scalable = folder / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, scalable / "inroad.svg")
    (folder / "inroad.ico").write_bytes(ico())
    (folder / "inroad.icns").write_bytes(icns())


def picture(size: int, kind: str) -> bytes:
    """The drawing as a file of `kind` (PNG, ICO), `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, kind):
        raise RuntimeError(f"Qt cannot write {kind} here")
    return content.data()


def ico() -> bytes:
    """One file of several pictures: bitmaps, and PNG for the large one, as Windows itself does it."""
    head, one = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")
    pictures = [picture(256, "PNG") if size == 256 else picture(size, "ICO")[head.size + one.size :] for size in ICO]
    at = head.size + one.size * len(ICO)
    entries = []
    for size, content in zip(ICO, pictures, strict=True):
        entries.append(one.pack(size % 256, size % 256, 0, 0, 1, 32, len(content), at))
        at += len(content)
    return b"".join([head.pack(0, 1, len(ICO)), *entries, *pictures])


def icns() -> bytes:
    """One file of several PNG pictures, each with its name and length before it."""
    parts = []
    for name, size in ICNS.items():
        content = picture(size, "PNG")
        parts.append(name.encode() + struct.pack(">I", len(content) + 8) + content)
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    main(Path(sys.argv[1]))
