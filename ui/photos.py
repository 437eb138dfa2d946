"""Photos of paper notes: read from a file or the clipboard, turned upright, made small enough to keep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from models.errors import Problem

LONGEST_SIDE: Final = 2_000  # pixels
QUALITY: Final = 80
MOST_PIXELS: Final = 120_000_000  # more than any telephone takes
MOST_BYTES: Final = 200_000_000
MEMORY_MB: Final = 512  # that reading one picture may take
FORMATS: Final = frozenset({"jpeg", "jpg", "png", "webp", "bmp", "gif", "tif", "tiff", "heic", "heif"})
SUFFIXES: Final = frozenset(f".{name}" for name in FORMATS)


@dataclass(frozen=True)
class Picture:
    """A picture on its way in: a file, or an image from the clipboard."""

    name: str
    source: Path | QImage


def has_pictures(data: QMimeData | None) -> bool:
    """Whether something dropped or pasted is pictures: image data without text, or files of pictures alone.

    An empty clipboard may have no data at all.
    """
    if data is None:
        return False
    if data.hasUrls():
        return bool(data.urls()) and all(Path(url.toLocalFile()).suffix.lower() in SUFFIXES for url in data.urls())
    return data.hasImage() and not data.hasText()


def pictures(data: QMimeData, name: str) -> Iterator[Picture]:
    """The pictures in something dropped or pasted; `name` is for one that has none of its own."""
    if data.hasUrls():
        for url in data.urls():
            yield Picture(Path(url.toLocalFile()).name, Path(url.toLocalFile()))
    elif data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage):
            yield Picture(name, image)


def prepared(picture: Picture) -> bytes:
    """A JPEG of at most 2000 pixels a side, upright.

    Raises Problem: photo.unreadable (no picture, damaged, missing), photo.too_large.
    """
    image = picture.source if isinstance(picture.source, QImage) else _read(picture.name, picture.source)
    if image.isNull():
        raise Problem("photo.unreadable", name=picture.name)
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return _as_jpeg(image)


def decoded(data: bytes, longest: int = 0) -> QImage:
    """The image of a kept photo, no larger than `longest` pixels a side where that is given; null if damaged."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if longest and size.isValid() and max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _read(name: str, path: Path) -> QImage:
    try:
        size_on_disk = path.stat().st_size
    except (OSError, ValueError) as error:
        raise Problem("photo.unreadable", name=name) from error
    if size_on_disk > MOST_BYTES:
        raise Problem("photo.too_large", name=name)
    QImageReader.setAllocationLimit(MEMORY_MB)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)  # as the telephone was held
    if not reader.canRead() or bytes(reader.format().data()).decode("ascii", "replace") not in FORMATS:
        raise Problem("photo.unreadable", name=name)
    size = reader.size()
    if size.isValid():
        if size.width() * size.height() > MOST_PIXELS:
            raise Problem("photo.too_large", name=name)
        if max(size.width(), size.height()) > LONGEST_SIDE:
            reader.setScaledSize(_fitted(size))
    return reader.read()


def _fitted(size: QSize) -> QSize:
    fitted = size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted.expandedTo(QSize(1, 1))  # a strip of one pixel stays one


def _as_jpeg(image: QImage) -> bytes:
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)  # behind what is transparent
    painter = QPainter(paper)
    painter.drawImage(paper.rect(), image)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper.save(buffer, "JPG", QUALITY)  # type: ignore[call-overload]
    return bytes(data.data())
