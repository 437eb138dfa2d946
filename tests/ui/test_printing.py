"""Exactly one page, filled, with every word on it, on both papers; or what to shorten."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from models.errors import Problem
from models.rules import sheet
from models.rules.sheet import SheetFacts, SheetQuestion
from models.terms import Paper
from models.words import problem_text
from tests.models.rules.sheets import HEAVY, IMPOSSIBLE, LONG, MINIMAL, TYPICAL
from ui import printing
from ui.typesetting import CLOSEST_LINES, LINES_KEPT, Fit, TooLong, Typesetter, fit, paint

pytestmark = pytest.mark.usefixtures("qapp")
PAPERS = [Paper.A4, Paper.LETTER]
POINTS = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}
TOO_FEW_QUESTIONS = replace(TYPICAL, questions=TYPICAL.questions[:1])


def words_of(facts: SheetFacts) -> list[str]:
    lines = [facts.heading, facts.role_line, facts.when_line, facts.other_zone_line, facts.place_line]
    lines += [facts.backup_line, *facts.why, *facts.learn, facts.known, facts.who_i_am, facts.teach]
    lines += [facts.my_name, facts.may_ask, facts.close_line, facts.thank_line, *sum(facts.steps, ())]
    lines += [text for question in facts.questions for text in (question.text, question.mark)]
    return " ".join(lines).split()


def text_of(path: Path) -> str:
    return " ".join(PdfReader(path).pages[0].extract_text().split())


def unspaced(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("facts", [TYPICAL, MINIMAL, HEAVY], ids=["typical", "minimal", "heavy"])
def test_one_page_with_every_word_on_it(facts: SheetFacts, paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printing.write_pdf(facts, path, paper, "Conversation with Maya")
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    assert reader.metadata is not None
    assert reader.metadata.title == "Conversation with Maya"
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == POINTS[paper]
    text = text_of(path)
    assert [word for word in words_of(facts) if word not in text] == []


def test_fonts_are_embedded_and_letters_stay_letters(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    printing.write_pdf(replace(TYPICAL, known="office flow ffi"), path, Paper.A4, "Sheet")
    fonts = PdfReader(path).pages[0]["/Resources"]["/Font"].values()  # type: ignore[index]
    descriptors = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts
    ]
    assert len(descriptors) == 2  # regular and bold
    assert all("/FontFile2" in each or "/FontFile3" in each for each in descriptors)
    assert "office flow ffi" in text_of(path)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    "facts", [TYPICAL, MINIMAL, HEAVY, TOO_FEW_QUESTIONS], ids=["typical", "minimal", "heavy", "one"]
)
def test_the_foot_stands_at_the_foot(facts: SheetFacts, paper: Paper) -> None:
    setter = Typesetter()
    found = setter.fit(facts, paper)
    assert isinstance(found, Fit)
    width, height = sheet.content_px(paper)
    laid_out = setter.lay_out(found.html, width)
    assert height - 20 <= laid_out <= height  # within a point


def test_the_type_shrinks_then_lines_go_then_it_says_what_to_shorten() -> None:
    found: list[tuple[float, int]] = []
    for times in range(0, 60, 2):
        page = fit(replace(TYPICAL, known=LONG * times), Paper.A4)
        if isinstance(page, TooLong):
            assert page.sections == ("known",)
            break
        found.append((page.type_size, page.lines))
    else:
        pytest.fail("no text was too long")
    assert found == sorted(found, reverse=True)
    assert found[0] == (11.0, 2)
    assert {lines for size, lines in found if size > 8} == {2}
    assert {lines for size, lines in found if size == 8} >= {2, 1}
    assert len({size for size, _ in found}) >= 4


def test_little_to_say_leaves_many_lines() -> None:
    one = fit(TOO_FEW_QUESTIONS, Paper.A4)
    none = fit(MINIMAL, Paper.A4)
    assert isinstance(one, Fit)
    assert isinstance(none, Fit)
    assert (one.type_size, none.type_size) == (11.0, 11.0)
    assert 10 < one.lines < none.lines < 15250 // CLOSEST_LINES


def test_the_last_lines_for_notes_go_before_anything_is_cut() -> None:
    questions = tuple(SheetQuestion(number, "Who else?", "") for number in range(1, 45))
    found = fit(replace(MINIMAL, questions=questions), Paper.A4)
    assert isinstance(found, Fit)
    assert (found.type_size, found.lines) == (8.0, 0)
    assert fit(replace(MINIMAL, questions=questions * 2), Paper.A4) == TooLong(("questions",))


@pytest.mark.parametrize("paper", PAPERS)
def test_steps_are_printed_where_they_fit_and_give_way_to_notes(paper: Paper, tmp_path: Path) -> None:
    def printed(facts: SheetFacts) -> str:
        printing.write_pdf(facts, tmp_path / "sheet.pdf", paper, "Sheet")
        return text_of(tmp_path / "sheet.pdf")

    some = printed(TYPICAL)
    assert "Steps, side by side" in some
    assert "I: PhD 2021" in some
    assert "Steps, side by side" not in printed(replace(TYPICAL, steps=()))
    endless = tuple((f"their step {number} " * 8, f"mine {number} " * 8) for number in range(40))
    fitted = fit(replace(TYPICAL, steps=endless), paper)
    assert isinstance(fitted, Fit)
    assert fitted.lines >= LINES_KEPT
    left_out = printed(replace(TYPICAL, steps=endless))
    assert "their step" not in left_out
    assert all(question.text in left_out for question in TYPICAL.questions)


def test_what_fits_on_no_page_is_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Typesetter, "lay_out", lambda *_: pytest.fail("it was laid out"))
    for text in ("x" * 10_000, "字" * 4_000):
        assert fit(replace(TYPICAL, who_i_am=text), Paper.A4) == TooLong(("who_i_am",))
        assert fit(replace(TYPICAL, heading=text), Paper.A4) == TooLong(("heading",))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("word", ["x" * 10_000, "字" * 10_000, "ש" * 10_000, "<b>" * 3000, "a\u0301" * 12_000])
def test_a_word_without_end_is_too_long_wherever_it_stands(word: str, paper: Paper) -> None:
    assert fit(replace(TYPICAL, heading=word), paper) == TooLong(("heading",))
    assert fit(replace(TYPICAL, why=(word,)), paper) == TooLong(("why",))


def test_a_long_word_is_broken_and_nothing_of_it_lost(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    word = "".join(f"{number:04}" for number in range(300))
    printing.write_pdf(replace(TYPICAL, known=word), path, Paper.LETTER, "Sheet")
    assert word in unspaced(text_of(path))


def test_a_name_with_an_image_prints_as_that_text(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    name = 'Maya <img src="file:///etc/hostname">'
    printing.write_pdf(replace(TYPICAL, heading=name), path, Paper.A4, name)
    assert unspaced(name) in unspaced(text_of(path))
    assert not PdfReader(path).pages[0].images


LETTERS = st.characters(codec="utf-8", min_codepoint=33, max_codepoint=0x17F, categories=["L", "N", "P"])
TEXTS = st.lists(st.text(LETTERS, min_size=1, max_size=14), max_size=60).map(" ".join)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(LETTERS, min_size=1, max_size=40),
    texts=st.lists(TEXTS, min_size=4, max_size=4),
    questions=st.lists(TEXTS.filter(bool), max_size=9),
    often=st.sampled_from([1, 1, 1, 4, 12]),
    paper=st.sampled_from(PAPERS),
)
def test_always_one_page_or_too_long(
    name: str, texts: list[str], questions: list[str], often: int, paper: Paper, tmp_path: Path
) -> None:
    known, pitch, wish, why = (f"{text} " * often for text in texts)
    asked = tuple(SheetQuestion(number, text, f"+{number}") for number, text in enumerate(questions, 1))
    facts = replace(TYPICAL, heading=name, known=known, who_i_am=pitch, learn=(wish, "x"), why=(why,), questions=asked)
    path = tmp_path / "sheet.pdf"
    found = fit(facts, paper)
    if isinstance(found, TooLong):
        assert found.sections
        return
    assert Typesetter().lay_out(found.html, sheet.content_px(paper)[0]) <= sheet.content_px(paper)[1]
    printing.write_pdf(facts, path, paper, "Sheet")
    assert len(PdfReader(path).pages) == 1
    text = unspaced(text_of(path))
    assert [word for word in words_of(facts) if unspaced(word) not in text] == []


def test_what_is_too_long_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        printing.write_pdf(IMPOSSIBLE, tmp_path / "sheet.pdf", Paper.A4, "Sheet")
    assert problem_text(caught.value) == (
        "This is more than one page holds. Shorten what is known already and who you are."
    )
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_for_its_owner_alone_and_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("before")
    printing.write_pdf(MINIMAL, path, Paper.A4, "Sheet")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        printing.write_pdf(MINIMAL, tmp_path / "no" / "sheet.pdf", Paper.A4, "Sheet")
    assert problem_text(caught.value) == ("sheet.pdf was not written: its folder is not there. Choose another folder.")


@pytest.mark.parametrize("name", ["x" * 300 + ".pdf", "a\0b.pdf", ""])
def test_a_name_that_cannot_be(name: str, tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        printing.write_pdf(MINIMAL, tmp_path / name, Paper.A4, "Sheet")
    assert caught.value.code == "pdf_not_written"
    assert problem_text(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "nothing can be written in this folder"),
        (errno.EACCES, "nothing can be written in this folder"),
        (errno.EIO, "the disk does not take it"),
    ],
)
def test_a_disk_that_does_not_take_it(number: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_text("before")

    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(Problem) as caught:
        printing.write_pdf(MINIMAL, path, Paper.A4, "Sheet")
    assert said in problem_text(caught.value)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("paper", PAPERS)
def test_a_printer_gets_one_page_of_its_own_paper(paper: Paper, tmp_path: Path) -> None:
    printer = printing.make_printer(paper, "Sheet")
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing.print_on(printer, TYPICAL)
    reader = PdfReader(tmp_path / "printed.pdf")
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == POINTS[paper]
    printing.write_pdf(TYPICAL, tmp_path / "sheet.pdf", paper, "Sheet")
    assert text_of(tmp_path / "printed.pdf") == text_of(tmp_path / "sheet.pdf")


@pytest.mark.parametrize("pressed", [QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected])
def test_it_prints_only_when_told_to(pressed: QDialog.DialogCode, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[SheetFacts] = []
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: pressed)
    monkeypatch.setattr(printing, "print_on", lambda _printer, facts: printed.append(facts))
    accepted = pressed is QDialog.DialogCode.Accepted
    assert printing.print_dialog(QWidget(), TYPICAL, Paper.A4, "Sheet") is accepted
    assert printed == [TYPICAL] * accepted


def test_the_preview_shows_the_page_that_prints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(dialog: QPrintPreviewDialog) -> int:
        printer = printing.make_printer(Paper.A4, "Sheet")
        printer.setOutputFileName(str(tmp_path / "preview.pdf"))
        dialog.paintRequested.emit(printer)
        return 0

    monkeypatch.setattr(QPrintPreviewDialog, "exec", ask)
    printing.preview(QWidget(), TYPICAL, Paper.A4, "Sheet")
    assert "Dr. Maya Osei" in text_of(tmp_path / "preview.pdf")


@pytest.mark.parametrize("show", [printing.print_dialog, printing.preview])
def test_what_is_too_long_opens_no_dialog(show: object) -> None:
    with pytest.raises(Problem, match="sheet_too_long"):
        show(QWidget(), IMPOSSIBLE, Paper.A4, "Sheet")  # type: ignore[operator]


def test_the_ink_is_dark_whatever_the_palette(qapp: object) -> None:
    found = fit(TYPICAL, Paper.A4)
    assert isinstance(found, Fit)
    picture = QImage(QSize(420, 594), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint(painter, found, QRectF(picture.rect()))
    painter.end()
    inked = [(x, y) for y in range(594) for x in range(420) if QColor(picture.pixel(x, y)).lightness() < 100]
    # Text begins and ends at the margins of 14 mm: two pixels to a millimetre.
    assert min(x for x, _ in inked) >= 27
    assert max(x for x, _ in inked) <= 393
    assert min(y for _, y in inked) >= 28
    assert 550 <= max(y for _, y in inked) <= 567
