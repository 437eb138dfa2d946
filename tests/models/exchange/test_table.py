"""Any table: its delimiter, its header, what the columns are, and what becomes of the rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from models.errors import Problem
from models.exchange import days, formats, table
from models.exchange.records import PersonRecord, ReadFile, Remark, Skipped
from models.words import problem_text

CHEN = PersonRecord("Maya Chen", "Maya", "Chen", "Chemist", "Acme", ("maya@x.example",), source="table", row=2)


def read(text: str, mapping: dict[str, str] | None = None) -> ReadFile:
    return table.read_text(text, mapping, "people.csv")


def fields(text: str) -> dict[str, str]:
    return {column.name: column.guess for column in table.columns(text)}


@pytest.mark.parametrize(
    "header",
    [
        "First name,Last name,E-mail,Company,Role",
        "firstName,last_name,EMAIL,Organisation,Job Title",
        "Vorname,Nachname,E-Mail-Adresse,Firma,Position",
        "Vorname,Name,Mail,Arbeitgeber,Funktion",
        "Prénom,Nom,Courriel,Entreprise,Poste",
        "Nombre,Apellidos,Correo electrónico,Empresa,Puesto",
        "Nome,Sobrenome,Endereço de e-mail,Empresa,Cargo",
        "Given Name,Surname,Email address (work),Employer,Headline",
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_five_languages(header: str, delimiter: str) -> None:
    text = f"{header}\nMaya,Chen,maya@x.example,Acme,Chemist\n".replace(",", delimiter)
    assert table.looks_like(text)
    assert read(text).records == (CHEN,)


def test_everything_that_a_column_can_be() -> None:
    text = (
        "Name,Tel.,LinkedIn,Tags,Met on,Introduced by,Notes,How we met,Birthday,Company website,Fax\n"
        '"Chen, Maya",+49 30 1234567,in/maya,"work; Berlin, #Work",12.03.2024,Tom Brandt,"Two\nlines",At a fair,'
        "1990-01-01,https://acme.example/x,030 99999\n"
    )
    (maya,) = read(text).records
    assert maya == PersonRecord(
        "Chen, Maya",  # as typed: never split, never put in another order
        tels=("+49 30 1234567",), urls=("https://www.linkedin.com/in/maya",), tags=("work", "Berlin"),
        connected_on=date(2024, 3, 12), introducer="Tom Brandt", notes="Two\nlines\nHow we met: At a fair",
        source="table", row=2,
    )  # fmt: skip
    assert [fields(text)[name] for name in ("Birthday", "Company website", "Fax")] == ["ignore"] * 3


def test_a_name_beside_others_is_what_is_missing() -> None:
    assert fields("Name;Vorname\nChen;Maya\n")["Name"] == "family"
    assert fields("Name;Vorname\nMaya Chen;Maya\n")["Name"] == "name"
    assert fields("Nombre;Apellidos\nMaya;Chen\n")["Nombre"] == "given"
    assert fields("Name,First name,Last name\nDr. Maya Chen,Maya,Chen\n")["Name"] == "name"
    assert fields("Name,Title,Role\nMaya Chen,Dr.,Chemist\n")["Title"] == "prefix"
    assert fields("Name,Title\nMaya Chen,Chemist\n")["Title"] == "title"


def test_what_is_in_a_column_counts_where_its_name_says_nothing() -> None:
    text = "Nazwisko;Poczta;Strona;Komórka\nMaya Chen;maya@x.example;https://www.linkedin.com/in/m;+48 12 345 67 89\n"
    assert list(fields(text).values()) == ["ignore", "email", "link", "tel"]
    assert fields("Contact,Who\nmaya@x.example,Maya\n") == {"Contact": "email", "Who": "name"}


@pytest.mark.parametrize(
    "above",
    ["", "\n\n", "My contacts\n\n", "My contacts,,\n,,\n", "sep=,\n", "\ufeff", "Exported on 12.03.2024,,\n"],
)
def test_the_header_is_found(above: str) -> None:
    (maya,) = read(f"{above}Name,E-mail,\nMaya Chen,maya@x.example,,,\n,,\n".replace("\ufeff", "")).records
    assert (maya.display_name, maya.emails) == ("Maya Chen", ("maya@x.example",))


def test_without_a_header() -> None:
    text = "Maya Chen\tmaya@x.example\tAcme\nTom Brandt\ttom@x.example\tBeta\n"
    first, second, third = table.columns(text)
    assert (first.name, first.samples, first.guess) == ("Column 1", ("Maya Chen", "Tom Brandt"), "name")
    assert (second.guess, third.guess) == ("email", "ignore")
    assert table.looks_like(text)
    found = read(text, {"Column 1": "name", "Column 2": "email", "Column 3": "organization"})
    assert [(r.display_name, r.organization, r.row) for r in found.records] == [
        ("Maya Chen", "Acme", 1),
        ("Tom Brandt", "Beta", 2),
    ]


def test_columns_of_the_same_name_and_of_none() -> None:
    text = "Name,Phone,Phone,\nMaya,030 1234567,040 1234567,x\n"
    assert [column.name for column in table.columns(text)] == ["Name", "Phone", "Phone (2)", "Column 4"]
    assert read(text).records[0].tels == ("030 1234567", "040 1234567")
    assert read(text, {"Name": "name", "Phone (2)": "tel", "Column 4": "notes"}).records[0].notes == "x"


def test_rows_that_are_left_out() -> None:
    text = 'Name,E-mail\nMaya,m@x.example\n,n@x.example\n,\nA,b,c\n"x" y,z\nName,E-mail\nTom,\n'
    found = read(text)
    assert [(record.display_name, record.row) for record in found.records] == [("Maya", 2), ("Tom", 8)]
    assert found.skipped == (Skipped(3, "no_name"), Skipped(5, "columns"), Skipped(6, "quote"))


@pytest.mark.parametrize("number", ["4.47E+11", "4,47E+11", "4.47e11"])
def test_a_number_that_a_spreadsheet_rounded(number: str) -> None:
    found = read(f"Name;Phone\nMaya;{number}\nTom;447700900123.0\n")
    assert [record.tels for record in found.records] == [(), ("447700900123",)]
    assert found.remarks == (Remark(2, "phone_cut"),)


@pytest.mark.parametrize(
    ("days_", "expected"),
    [
        (("03/04/2024", "13/04/2024"), (date(2024, 4, 3), date(2024, 4, 13))),
        (("03/04/2024", "04/13/2024"), (date(2024, 3, 4), date(2024, 4, 13))),
        (("03/04/2024",), (date(2024, 3, 4),)),
        (("03.04.2024", "3.4.24"), (date(2024, 4, 3), date(2024, 4, 3))),
        (("2024-03-12", "12 Mar 2024", "March 12, 2024"), (date(2024, 3, 12),) * 3),
        (("12. März 2024", "12 mars 2024", "12 de marzo de 2024", "12 de março de 2024"), (date(2024, 3, 12),) * 4),
        (("2024-03-12T08:15:00Z", "12/03/2024 10:22", "13/03/2024"), (date(2024, 3, 12),) * 2 + (date(2024, 3, 13),)),
        (("45363",), (date(2024, 3, 12),)),
        (("31.02.2024", "soon"), (None, None)),
    ],
)
def test_days_are_read_over_the_whole_column(days_: tuple[str, ...], expected: tuple[date | None, ...]) -> None:
    text = "Name|Met on\n" + "".join(f"Maya|{day}\n" for day in days_)
    found = read(text)
    assert tuple(record.connected_on for record in found.records) == expected
    assert len(found.remarks) == expected.count(None)


def test_with_semicolons_the_day_comes_first() -> None:
    assert read("Name;Datum\nMaya;03/04/2024\n").records[0].connected_on == date(2024, 4, 3)
    assert days.day_first(["1/2/24"], otherwise=True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_encoding(tmp_path: Path, encoding: str, line_end: str) -> None:
    path = tmp_path / "leute.csv"
    text = "Name;Firma\nJürgen Weiß;Größe GmbH\n".replace("\n", line_end)
    path.write_bytes(text.encode(encoding))
    assert formats.detect(path) == "table"
    (weiss,) = table.read(path).records
    assert (weiss.display_name, weiss.organization) == ("Jürgen Weiß", "Größe GmbH")


def test_a_letter_cut_in_half_where_the_looking_ends(tmp_path: Path) -> None:
    """A long file in UTF-8 is not taken for Windows-1252, whatever byte the first look ends on."""
    path = tmp_path / "long.csv"
    for shift in range(3):
        path.write_text("Prénom;Société\n" + "x" * shift + "é;ü\n" * 60_000, encoding="utf-8")
        assert formats.detect(path) == "table"


def test_what_is_copied_from_a_spreadsheet() -> None:
    text = table.pasted('Name\tNotes\r\nMaya\t"Two\nlines, ""quoted"""\r\nTom\tsaid "hi"\r\n')
    assert [record.notes for record in read(text).records] == ['Two\nlines, "quoted"', 'said "hi"']
    with pytest.raises(Problem):
        table.pasted(" \n")
    assert table.pasted("Name\tx\nMaya\ud800\ty")


def test_a_cell_far_too_long_costs_its_row() -> None:
    found = read("Name,Notes\nMaya," + "x" * 10_000_000 + "\nTom,\n")
    assert [record.display_name for record in found.records] == ["Tom"]
    assert found.skipped == (Skipped(2, "too_long"),)


def test_notes_with_commas_and_line_breaks_are_no_open_quote() -> None:
    text = 'Name,Company,Notes\nMaya,Acme,"Kind, quick, and a friend of Tom,\nwho, too, is kind,\nand quick"\n'
    assert read(text).records[0].notes.count("\n") == 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Name,E-mail\n", "import.no_rows"),
        ("Name,E-mail\n,a@x.example\n", "import.nobody"),
        ('Name,Notes\nMaya,"open\nTom,x\n', "import.quote"),
        ("E-mail,Company\nm@x.example,Acme\n", "import.no_name_column"),
        ("just a line", "import.not_table"),
        ("," * 10_000 + "\n" + "a," * 10_000, "import.not_table"),
    ],
)
def test_problems(text: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read(text)
    assert caught.value.code == code
    assert problem_text(caught.value)


def test_a_mapping_without_a_name_is_a_problem() -> None:
    with pytest.raises(Problem) as caught:
        read("Name,E-mail\nMaya,m@x.example\n", {"E-mail": "email", "Nothing": "name"})
    assert caught.value.code == "import.no_name_column"
    assert "people.csv" in problem_text(caught.value)


@pytest.mark.parametrize(
    "data", [b"a,b\n1,2\n", b"hello, world\n", b"Dear name, \nI write, to you\n", b"<html><body>Name, x</body></html>"]
)
def test_what_is_no_table_of_people_is_not_taken_for_one(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    with pytest.raises(Problem) as caught:
        formats.detect(path)
    assert caught.value.code == "import.format_unknown"


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xls",
     b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet"],
)  # fmt: skip
def test_a_spreadsheet_is_said_to_be_one(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(data)
    with pytest.raises(Problem) as caught:
        formats.detect(path)
    assert caught.value.code == "import.spreadsheet"


def test_a_column_of_names_can_be_said_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "ludzie.csv"
    path.write_text("Imię;Nazwisko;Miasto\nMaya;Chen;Gdynia\n", encoding="utf-8")
    assert formats.detect_or_table(path) == "table"
    found = table.read(path, mapping={"Column 1": "given", "Column 2": "family", "Imię": "given", "Nazwisko": "family"})
    assert found.records[-1].display_name == "Maya Chen"
    path.write_bytes(b"a,b\n1,2\n")
    with pytest.raises(Problem):
        formats.detect_or_table(path)
