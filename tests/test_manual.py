"""The manual in docs/ says what the help says, with pictures that are there and small."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QImage

from models import help as texts

ROOT = Path(__file__).parent.parent
MOST_BYTES = 1_500_000


@pytest.fixture(scope="module")
def manual() -> ModuleType:
    spec = importlib.util.spec_from_file_location("manual", ROOT / "packaging" / "manual.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_is_as_new_as_the_help(manual: ModuleType) -> None:
    written = (ROOT / "docs" / "manual.md").read_text(encoding="utf-8")
    assert written == manual.text(), "make manual"


def test_it_has_every_topic_and_every_line(manual: ModuleType) -> None:
    written = manual.text()
    for topic in (texts.topic(texts.INSTALL), *texts.topics()):
        assert f"\n## {topic.title}\n" in written
        for line in topic.lines:
            assert line in written


def test_its_links_lead_somewhere(manual: ModuleType) -> None:
    written = manual.text()
    anchors = {manual._anchor(title) for title in re.findall(r"^## (.*)$", written, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]*)\)", written)) == anchors
    for picture in re.findall(r"!\[[^]]+\]\(([^)]*)\)", written):
        assert (ROOT / "docs" / picture).exists(), picture


def test_the_pictures_are_small_and_each_is_shown(manual: ModuleType) -> None:
    there = list((ROOT / "docs" / "pictures").glob("*.png"))
    assert sum(path.stat().st_size for path in there) < MOST_BYTES
    shown = manual.text() + (ROOT / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in there if path.name not in shown] == []


def test_a_picture_with_few_colours_stays_as_it_is(manual: ModuleType) -> None:
    image = QImage(64, 4, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(4):
            image.setPixelColor(x, y, QColor(4 * x, 60 * y, 255 - x))
    assert manual.small(image).convertToFormat(QImage.Format.Format_RGB32) == image
    assert manual.small(image).format() is QImage.Format.Format_Indexed8
