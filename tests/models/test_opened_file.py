"""A file that was double-clicked, as a path or as a URL."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import opened_file
from models.errors import Problem


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "100 % of Ünal's # files?" / "Maya & Co.vcf"
    path.parent.mkdir()
    path.write_text("x")
    return path


def test_a_path_and_its_url_are_the_same_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    local = file.as_uri().replace("file:///", "file://localhost/")
    for text in (str(file), file.name, f"./{file.name}", file.as_uri(), local, file.as_uri().replace("file:", "FILE:")):
        assert opened_file.looks_like_one(text)
        assert opened_file.find(text) == file


def test_a_file_may_be_called_like_a_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file:x").write_text("x")
    assert opened_file.find("file:x") == tmp_path / "file:x"


def test_a_link_stays_the_place_that_was_clicked(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.vcf"
    link.symlink_to(file)
    assert opened_file.find(str(link)) == link


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("gone.vcf", "open.missing"),
        ("file:///gone/Maya.vcf", "open.missing"),
        ("file://elsewhere/share/Maya.vcf", "open.missing"),
        ("a\0b.vcf", "open.missing"),
        ("x" * 5_000 + ".vcf", "open.missing"),
        (".", "import.folder"),
    ],
)
def test_what_is_no_file_is_said(text: str, code: str) -> None:
    with pytest.raises(Problem) as said:
        opened_file.find(text)
    assert said.value.code == code
