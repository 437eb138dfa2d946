"""Photos of paper notes: made small, upright and plain; what is no picture is said in one sentence."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage

from models.errors import Problem
from models.words import problem_text
from ui import photos
from ui.photos import Picture

pytestmark = pytest.mark.qt_log_ignore("JPEG", extend=True)  # what libjpeg says of a damaged one


def image(width: int, height: int, color: Qt.GlobalColor = Qt.GlobalColor.red) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(color)
    return made


def saved(picture: QImage, path: Path) -> Path:
    assert picture.save(str(path))
    return path


def turned(path: Path) -> Path:
    """A JPEG of 60 by 40 whose EXIF says that the telephone was held upright (orientation 6)."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(60, 40).save(buffer, "JPG")  # type: ignore[call-overload]
    exif = b"Exif\0\0MM\0*\0\0\0\x08" + struct.pack(">H", 1) + struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) + b"\0" * 4
    plain = bytes(data.data())
    path.write_bytes(plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:])
    return path


def huge_png(path: Path, side: int) -> Path:
    """A small file that claims to be a picture of `side` by `side` pixels."""
    out = io.BytesIO(b"\x89PNG\r\n\x1a\n")
    out.seek(0, io.SEEK_END)
    for kind, body in ((b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(b"\0"))):
        out.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))
    path.write_bytes(out.getvalue())
    return path


def size(data: bytes) -> tuple[int, int]:
    decoded = photos.decoded(data)
    return decoded.width(), decoded.height()


def test_a_large_photo_is_made_smaller_and_a_small_one_stays(tmp_path: Path) -> None:
    large = photos.prepared(Picture("a.png", saved(image(4000, 1000), tmp_path / "a.png")))
    assert size(large) == (2000, 500)
    assert large[:3] == b"\xff\xd8\xff"
    assert size(photos.prepared(Picture("b.jpg", saved(image(30, 20), tmp_path / "b.jpg")))) == (30, 20)
    assert size(photos.prepared(Picture("Photo", image(4000, 20)))) == (2000, 10)


def test_it_stands_as_the_telephone_was_held(tmp_path: Path) -> None:
    assert size(photos.prepared(Picture("up.jpg", turned(tmp_path / "up.jpg")))) == (40, 60)


def test_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    clear = QImage(20, 20, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    data = photos.prepared(Picture("clear.png", saved(clear, tmp_path / "clear.png")))
    assert photos.decoded(data).pixelColor(5, 5) == QColor("white")


def test_a_wrong_ending_does_not_matter(tmp_path: Path) -> None:
    path = saved(image(30, 20), tmp_path / "a.png").rename(tmp_path / "a.jpg")
    assert size(photos.prepared(Picture("a.jpg", path))) == (30, 20)


def test_a_small_copy(tmp_path: Path) -> None:
    data = photos.prepared(Picture("a", image(1000, 500)))
    small = photos.decoded(data, 100)
    assert (small.width(), small.height()) == (100, 50)
    assert photos.decoded(b"").isNull()


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"\xff\xd8\xff\xe0 cut off", b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_what_is_no_picture(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "page.jpg"
    path.write_bytes(content)
    with pytest.raises(Problem) as problem:
        photos.prepared(Picture("page.jpg", path))
    assert problem_text(problem.value).startswith("“page.jpg” cannot be read as a picture.")


def test_what_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jpg", tmp_path):
        with pytest.raises(Problem, match=r"photo\.unreadable"):
            photos.prepared(Picture("x", path))


def test_a_picture_without_end_is_not_even_begun(tmp_path: Path) -> None:
    with pytest.raises(Problem) as problem:
        photos.prepared(Picture("bomb.png", huge_png(tmp_path / "bomb.png", 60_000)))
    assert problem_text(problem.value).startswith("“bomb.png” is too large a picture.")


def test_what_counts_as_pictures() -> None:
    words, files, other, pixels = QMimeData(), QMimeData(), QMimeData(), QMimeData()
    words.setText("words")
    files.setUrls([QUrl.fromLocalFile("/notes/a.JPG"), QUrl.fromLocalFile("/notes/b.png")])
    other.setUrls([QUrl.fromLocalFile("/notes/a.jpg"), QUrl.fromLocalFile("/notes/b.pdf")])
    pixels.setImageData(image(3, 2))
    assert [photos.has_pictures(data) for data in (words, files, other, pixels)] == [False, True, False, True]
    assert not photos.has_pictures(None)
    assert [one.name for one in photos.pictures(files, "Photo")] == ["a.JPG", "b.png"]
    assert [one.name for one in photos.pictures(pixels, "Photo")] == ["Photo"]
