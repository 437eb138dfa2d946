"""People as a table: what a spreadsheet gets, what it does not calculate, and that it comes back as it went."""

from __future__ import annotations

import csv
import io
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from models import people, schema, tags
from models.errors import Problem
from models.exchange import formats, importing, table_out
from models.exchange.exporting import Format, export, format_of, with_ending
from models.store import Store
from models.terms import ContactKind
from models.words import problem_text
from tests.models import people_book
from tests.models.people_book import NOW


@pytest.fixture
def book(lisbon: Store) -> dict[str, int]:
    return people_book.fill()


def written(path: Path, **options: object) -> list[dict[str, str]]:
    table_out.export(path, NOW, **options)  # type: ignore[arg-type]
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))


def test_everybody_stands_in_it_in_words(book: dict[str, int], tmp_path: Path) -> None:
    rows = {row["Name"]: row for row in written(tmp_path / "a.csv")}
    assert len(rows) == people.count()
    lena = rows["Lena Fischer"]
    assert (lena["Job Title"], lena["Company"], lena["Path"]) == ("Programme officer", "DFG", "Policy")
    assert (lena["Where things stand"], lena["Last contact"], lena["Next"]) == ("Met", "2026-06-02", "Thank")
    assert rows["Omar Haddad"]["Where things stand"] == "Resting"
    assert rows["Omar Haddad"]["Next"] == ""
    assert rows["Maya Osei"]["Next"] == "Meeting"
    assert rows["Maya Osei"]["Next on"] == "2026-06-04"
    assert rows["Kavya Rao"]["E-mail Address"] == "kavya@example.org"
    assert rows["Walter Away"]["Archived"] == "yes"
    assert "Notes" not in lena


def test_bytes_are_what_excel_and_the_rfc_want(book: dict[str, int], tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    people.edit(book["lena"], {"notes": 'said "yes",\nthen left'}, NOW)
    written(path, notes=True)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfName,")
    assert content.endswith(b"\r\n")
    assert b'"said ""yes"",\nthen left"' in content
    assert "Zoë".encode() in content
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", " =", "\t="])
def test_no_cell_is_a_formula(start: str) -> None:
    assert table_out.harmless([f"{start}HYPERLINK(1)"]) == [f"'{start}HYPERLINK(1)"]


@pytest.mark.parametrize("cell", ["'t Hooft", "a=b", "3-4", "O'Neill", "", "李明"])
def test_other_cells_stay(cell: str) -> None:
    assert table_out.harmless([cell]) == [cell]


def test_several_of_a_kind_have_columns_of_their_own(lisbon: Store, tmp_path: Path) -> None:
    person = people.add("Maya Chen", NOW)
    for number in range(4):
        people.add_point(person, ContactKind.EMAIL, f"maya{number}@example.org", NOW)
    people.add_point(person, ContactKind.TEL, "+351 912 345 678", NOW)
    tags.add([person], "Berlin", NOW)
    tags.add([person], "alumni", NOW)
    (row,) = written(tmp_path / "a.csv")
    names = ("E-mail Address", "E-mail 2 Address", "Email 3", "Email 4")
    assert [row[name] for name in names] == [f"maya{number}@example.org" for number in range(4)]
    assert row["Primary Phone"] == "'+351 912 345 678"
    assert row["Categories"] == "alumni; Berlin"


def test_it_comes_back_and_adds_nobody(book: dict[str, int], tmp_path: Path) -> None:
    people.add("Jo Lone", NOW)
    people.add("=2+3", NOW, notes="-x", points=[(ContactKind.TEL, "+44 20 7946 0159")])
    path = tmp_path / "a.csv"
    count = len(written(path, notes=True))
    before = [list(row) for row in schema.database.execute_sql("SELECT display_name, notes FROM person ORDER BY id")]
    assert formats.detect(path) == "table"
    outcome = importing.import_file(path, "table", NOW + timedelta(hours=1))
    assert (outcome.read, outcome.added, outcome.merged, outcome.doubtful) == (count, 0, count, 0)
    after = [list(row) for row in schema.database.execute_sql("SELECT display_name, notes FROM person ORDER BY id")]
    assert after == before
    assert schema.ContactPoint.select().where(schema.ContactPoint.value.startswith("'")).count() == 0


def test_it_fills_an_empty_folder(tmp_path: Path) -> None:
    with Store(tmp_path / "one"):
        people.add("=2+3", NOW, organization="Acme", points=[(ContactKind.TEL, "+44 20 7946 0159")])
        table_out.export(tmp_path / "a.csv", NOW)
    with Store(tmp_path / "other"):
        importing.import_file(tmp_path / "a.csv", "table", NOW)
        assert people.names("") != []
        detail = people.detail(people.names("")[0][0], NOW)
        assert detail is not None
        assert (detail.display_name, detail.organization) == ("=2+3", "Acme")
        assert detail.first(ContactKind.TEL) == "+44 20 7946 0159"


def test_only_those_who_were_chosen(book: dict[str, int], tmp_path: Path) -> None:
    rows = written(tmp_path / "a.csv", people=(book["lena"], book["omar"], 99_999))
    assert [row["Name"] for row in rows] == ["Lena Fischer", "Omar Haddad"]
    assert written(tmp_path / "b.csv", people=()) == []


def test_a_folder_in_its_place_is_a_sentence(book: dict[str, int], tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(Problem) as raised:
        table_out.export(tmp_path / "a.csv", NOW)
    assert "a.csv" in problem_text(raised.value)
    with pytest.raises(Problem):
        table_out.export(tmp_path / "nowhere" / "a.csv", NOW)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".inroad")] == []


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.VCF", "vcard"),
        ("a.csv", "table"),
        ("a.b.ics", "calendar"),
        ("x.inroad.json", "inroad"),
        ("x.json", "inroad"),
    ],
)
def test_the_ending_says_the_format(name: str, format: str) -> None:
    assert format_of(name) == format
    assert with_ending(Path(name), Format(format)) == Path(name)


def test_another_ending_is_none() -> None:
    with pytest.raises(Problem):
        format_of("a.xlsx")
    assert with_ending(Path("a.txt"), Format.CALENDAR) == Path("a.txt.ics")
    assert with_ending(Path("a"), Format.INROAD) == Path("a.inroad.json")


@pytest.mark.parametrize("format", list(Format))
def test_every_format_is_written(book: dict[str, int], tmp_path: Path, format: Format) -> None:
    counts = export(tmp_path / "file", format, NOW)
    assert sum(counts.values()) > 0
    assert (tmp_path / "file").stat().st_size > 100
