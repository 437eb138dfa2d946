"""A person's whole file on paper: as many pages as it takes, every word on them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from models.rules.person_pages import Entry, PersonFile, Section
from models.terms import Paper
from ui import person_pdf

pytestmark = pytest.mark.usefixtures("qapp")
LETTERS = tuple(
    Entry(f"Letter {number}", "\n".join([f"Line{number}x{line} of it" for line in range(12)])) for number in range(30)
)
FILE = PersonFile("Everything about Zoë", "All of it.", (Section("What happened", LETTERS),))


@pytest.mark.parametrize("paper", list(Paper))
def test_several_pages_with_every_word(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "zoe.pdf"
    person_pdf.write(path, FILE, paper)
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == "Everything about Zoë"
    pages = [page.extract_text() for page in reader.pages]
    assert len(pages) > 4
    text = "".join("".join(pages).split())
    for number in range(30):
        for line in range(12):
            assert text.count(f"Line{number}x{line}ofit") == 1
    for number, page in enumerate(pages, 1):
        assert "".join(page.split()).endswith(f"{number}/{len(pages)}")


def test_one_page_where_there_is_little(tmp_path: Path) -> None:
    person_pdf.write(tmp_path / "a.pdf", PersonFile("Maya", "All.", ()), Paper.A4)
    assert len(PdfReader(tmp_path / "a.pdf").pages) == 1


def test_a_heading_stands_with_what_it_is_over(tmp_path: Path) -> None:
    for count in range(36, 56):  # one of them would end a page with the heading
        few = (Section("First", tuple(Entry("", f"line {number}") for number in range(count))),)
        person_pdf.write(
            tmp_path / "a.pdf",
            PersonFile("Maya", "All.", (*few, Section("Second", (Entry("A letter", "Body"),)))),
            Paper.A4,
        )
        texts = ["".join(page.extract_text().split()) for page in PdfReader(tmp_path / "a.pdf").pages]
        assert any("SecondAletterBody" in text for text in texts), count
