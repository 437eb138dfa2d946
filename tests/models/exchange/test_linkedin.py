"""LinkedIn's Connections.csv in every shape in which it arrives, and what is wrong with others."""

import io
import zipfile
from datetime import date

import pytest

from models.exchange import formats
from models.exchange.linkedin import parse_day, read
from models.exchange.records import Remark, Skipped

from .conftest import HEADER, NOTES, Write

MAYA = "Maya,Chen,https://www.linkedin.com/in/maya-chen,,Acme,Chemist,12 Mar 2024"
ABE = 'Abe,Okafor,https://www.linkedin.com/in/abe,abe@example.org,"Beta, Inc.",,7-Feb-22'


def zipped(**files: bytes | str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_an_export_as_it_arrives(write: Write) -> None:
    found = read(write(MAYA, ABE))
    assert found.format == "linkedin"
    maya, abe = found.records
    assert (maya.display_name, maya.given_name, maya.family_name) == ("Maya Chen", "Maya", "Chen")
    assert (maya.title, maya.organization, maya.emails) == ("Chemist", "Acme", ())
    assert maya.urls == ("https://www.linkedin.com/in/maya-chen",)
    assert (maya.connected_on, maya.source, maya.row) == (date(2024, 3, 12), "linkedin", 5)
    assert (abe.organization, abe.emails, abe.connected_on) == ("Beta, Inc.", ("abe@example.org",), date(2022, 2, 7))
    assert abe.row == 6
    assert found.skipped == found.remarks == ()


@pytest.mark.parametrize(
    "data",
    [
        f"\ufeff{NOTES}{HEADER}\n{MAYA}\n".encode(),
        f"{HEADER}\r\n{MAYA}\r\n".encode(),
        f"{HEADER}\r{MAYA}\r".encode(),
        f"{HEADER}\n{MAYA}".encode("utf-16"),
        b"\xfe\xff" + f"{HEADER}\n{MAYA}".encode("utf-16-be"),
        f"Notes:\nSome, \"addresses\" are, missing\n\n{HEADER}\n{MAYA}\n".encode(),
        f"Notes:\n\ufeff{HEADER}\n{MAYA}\n".encode(),
        f"\"Notes:\"\n\"A paragraph\nof three\nlines\"\n\n{HEADER}\n{MAYA}\n".encode(),
        f"{HEADER}\n{MAYA}\n".replace(",", ";").encode(),
        f"{HEADER}\n{MAYA}\n".replace(",", "\t").encode("utf-16"),
        f'"{HEADER.replace(",", chr(34) + "," + chr(34))}"\n{MAYA}\n'.encode(),
        f"{HEADER.upper()}\n\n{MAYA}\n".encode(),
        f"{HEADER},Extra\n{MAYA},x\n".encode(),
        zipped(**{"Profile.csv": "a,b", "Connections.csv": f"{HEADER}\n{MAYA}\n"}),
        zipped(**{"../../x/connections.CSV": f"{HEADER}\n{MAYA}\n", "messages.csv": "x"}),
    ],
)  # fmt: skip
def test_every_shape_gives_the_same_person(write: Write, data: bytes) -> None:
    path = write(data=data, name="any name")
    assert formats.detect(path) == "linkedin"
    (maya,) = read(path).records
    assert (maya.display_name, maya.organization, maya.title) == ("Maya Chen", "Acme", "Chemist")
    assert maya.connected_on == date(2024, 3, 12)


def test_columns_go_by_their_names(write: Write) -> None:
    text = "Connected On,Position,Last Name,Company,First Name\n15 Mar 2024,Chemist,Chen,Acme,Maya\n"
    (maya,) = read(write(text=text)).records
    assert (maya.display_name, maya.organization, maya.title, maya.urls) == ("Maya Chen", "Acme", "Chemist", ())
    assert (maya.connected_on, maya.row) == (date(2024, 3, 15), 2)


def test_windows_1252(write: Write) -> None:
    (weiss,) = read(write(data=f"{HEADER}\nJürgen,Weiß,,,Größe – GmbH,,\n".encode("cp1252"))).records
    assert (weiss.display_name, weiss.organization) == ("Jürgen Weiß", "Größe – GmbH")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 Mar 2024", date(2024, 3, 12)),
        ("7-Feb-22", date(2022, 2, 7)),
        ("03/15/2024", date(2024, 3, 15)),
        ("15/03/2024", date(2024, 3, 15)),
        ("3/4/24", date(2024, 3, 4)),
        ("1 September 2009", date(2009, 9, 1)),
        ("Mar 12, 2024", date(2024, 3, 12)),
        ("2024-03-12", date(2024, 3, 12)),
        ("29 Feb 2024", date(2024, 2, 29)),
        ("29 Feb 2023", None),
        ("31 Apr 2024", None),
        ("12 Mär 2024", None),
        ("99/99/9999", None),
        ("1 Jan 1024", None),
        ("yesterday", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert parse_day(text) == day


def test_month_names_are_english_whatever_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert parse_day("5 Dec 2023") == date(2023, 12, 5)


def test_what_is_left_out_says_why(write: Write) -> None:
    found = read(
        write(MAYA, ",,,,Acme,,12 Mar 2024", "", "Zoe,,,,,,31 Feb 2024", "A,B,C,D,E,F,G,H", ABE, ' "x" y,"Q"z,')
    )
    assert found.skipped == (Skipped(6, "no_name"), Skipped(9, "columns"), Skipped(11, "quote"))
    assert found.remarks == (Remark(8, "date"),)
    maya, zoe, abe = found.records
    assert (zoe.display_name, zoe.given_name, zoe.family_name, zoe.connected_on) == ("Zoe", "Zoe", "", None)
    assert (maya.row, zoe.row, abe.row) == (5, 8, 10)


def test_a_short_row_is_read_as_far_as_it_goes(write: Write) -> None:
    (maya,) = read(write("Maya,Chen")).records
    assert (maya.display_name, maya.organization, maya.connected_on) == ("Maya Chen", "", None)


def test_blank_cells_past_the_header_cost_nothing(write: Write) -> None:
    """As a spreadsheet leaves them; without the URL column as in older files."""
    header = "First Name,Last Name,Email Address,Company,Position,Connected On"
    path = write()
    path.write_text(f"{header}\nMaya,Lin,,Acme,Chemist,12 Mar 2024,,,,\n", encoding="utf-8")
    (maya,) = read(path).records
    assert (maya.display_name, maya.title, maya.urls) == ("Maya Lin", "Chemist", ())


@pytest.mark.parametrize(
    "name",
    [
        "<b>Maya</b>",
        '<img src="http://x/y.png">',
        "x" * 10_000,
        "Dr. Maya",
        "李明",
        "محمد",
        "=1+1",
        "O'Neill",
        "🙂 Maya",
    ],
)
def test_names_stay_as_typed(write: Write, name: str) -> None:
    quoted = name.replace('"', '""')
    (found,) = read(write(f'"{quoted}",,,,,,')).records
    assert found.display_name == name


def test_names_are_on_one_line(write: Write) -> None:
    (maya,) = read(write('" Maya\r\n\tLin ","\x1bChen\u3000Wei ",,,,,')).records
    assert (maya.given_name, maya.family_name) == ("Maya Lin", "Chen\u3000Wei")


def test_a_cell_of_ten_megabytes_costs_its_row(write: Write) -> None:
    found = read(write(f"{'x' * 10_000_000},,,,,,", MAYA))
    assert found.skipped == (Skipped(5, "too_long"),)
    assert [person.display_name for person in found.records] == ["Maya Chen"]
