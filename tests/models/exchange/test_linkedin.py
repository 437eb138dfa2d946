"""LinkedIn's Connections.csv in every shape in which it arrives, and what is wrong with others."""

import io
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import words
from models.errors import Problem
from models.exchange import formats, reading
from models.exchange.linkedin import parse_day, read
from models.exchange.records import Remark, Skipped

from .conftest import HEADER, NOTES, Write

MAYA = "Maya,Chen,https://www.linkedin.com/in/maya-chen,,Acme,Chemist,12 Mar 2024"
ABE = 'Abe,Okafor,https://www.linkedin.com/in/abe,abe@example.org,"Beta, Inc.",,7-Feb-22'


def problem(path: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        read(path)
    assert words.problem_text(caught.value)  # the sentence exists and its facts fit
    return caught.value


def is_a_sentence(found: Problem) -> None:
    assert words.problem_text(found)


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


LONE = '"Lone,Quote,,,Acme,Chemist,12 Mar 2024'


@pytest.mark.parametrize(
    "rows",
    [
        (MAYA, LONE, *[MAYA] * 100),
        (MAYA, LONE, *[MAYA] * 5, ABE, MAYA),
        (MAYA, LONE, 'Bob,"",,,,,', MAYA),
        (MAYA, LONE, MAYA, 'Bob,x,,,"Beta"'),
        (MAYA, LONE),
        (MAYA, 'Lone,Quote,,,Acme,"Chemist,12 Mar 2024', *[MAYA] * 3, 'Bob,x,,,Beta,Chemist","'),
    ],
)
def test_a_lone_quote_is_found_in_its_row(write: Write, rows: tuple[str, ...]) -> None:
    found = problem(write(*rows))
    assert (found.code, found.facts["row"]) == ("import.quote", 6)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n\n", "empty"),
        (b"\0\0\0\0", "nul"),
        (f"{HEADER}\nMa\0ya,Chen,,,,,\n".encode(), "nul"),
        (b"\xff\xfea", "encoding"),
        (b"\x81\x8d\x8f\x90\x9d", "encoding"),
        (b"hello, world\n", "not_linkedin"),
        (MAYA.encode(), "not_linkedin"),
        (b"First Name,Middle Name,Last Name,Organization Name,E-mail 1 - Value\nMaya,,Chen,Acme,\n", "not_linkedin"),
        (b"First Name,Last Name,Company,Job Title,E-mail Address\nMaya,Chen,Acme,Chemist,\n", "not_linkedin"),
        (b"BEGIN:VCARD\r\nFN:Maya Chen\r\nEND:VCARD\r\n", "not_linkedin"),
        (b'{"format": "inroad"}', "not_linkedin"),
        (f"{HEADER}\n".encode(), "linkedin_empty"),
        (f"{HEADER}\n,,,,Acme,,\n".encode(), "linkedin_nobody"),
        (f"{HEADER}\n,,,,Acme,,\n,,,,,,\n".encode(), "linkedin_nobody"),
        (zipped(**{"Profile.csv": "x"}), "zip_without_connections"),
        (zipped(**{"Connections.csv": ""}), "empty"),
        (zipped(**{"Connections.csv": f"{HEADER}\n{MAYA}"})[:-30], "zip"),
        (b"PK\x03\x04nothing more", "zip"),
    ],
)
def test_what_is_no_export_is_said(write: Write, data: bytes, code: str) -> None:
    assert problem(write(data=data)).code == f"import.{code}"


def test_folders_missing_files_and_devices(tmp_path: Path) -> None:
    assert problem(tmp_path).code == "import.folder"
    assert problem(tmp_path / "nothing.csv").code == "import.missing"
    assert problem(tmp_path / "a\0b").code == "import.unreadable"
    os.mkfifo(tmp_path / "pipe")
    assert problem(tmp_path / "pipe").code == "import.unreadable"


def test_two_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "Connections.csv"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert problem(path).code == "import.too_large"
    with pytest.raises(Problem, match="nul"):
        formats.detect(path)


def test_a_zip_that_would_unpack_to_gigabytes(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = zipped(**{"Connections.csv": b"x" * (4 * 1024 * 1024)})
    monkeypatch.setattr(reading, "MAX_BYTES", 1024 * 1024)
    assert len(bomb) < 10_000
    assert problem(write(data=bomb)).code == "import.too_large"
    # A header that lies about the size is not believed.
    real = (4 * 1024 * 1024).to_bytes(4, "little")
    assert problem(write(data=bomb.replace(real, (10).to_bytes(4, "little")))).code == "import.zip"


def test_a_zip_with_too_many_files(write: Write) -> None:
    data = zipped(**{"Connections.csv": HEADER}) + reading._ZIP_ENTRY_MARK * 30_000  # pyright: ignore
    assert problem(write(data=data)).code == "import.zip"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b'{"format": "inroad"}', "inroad"),
        (b'\xef\xbb\xbf\n {"format": "inroad"}', "inroad"),
        (b"PK\x03\x04", "linkedin"),
        ((f"{HEADER}\n" + f"Jürgen,Weiß,,,{'ß' * 50},,\n" * 4_000).encode(), "linkedin"),
        ((f"x{HEADER[1:]}\n{HEADER}\n" + f"Jürgen,Weiß,,,{'ß' * 50},,\n" * 4_000).encode(), "linkedin"),
    ],
)
def test_the_format_is_found_out(write: Write, data: bytes, found: str) -> None:
    assert formats.detect(write(data=data, name="file")) == found


@pytest.mark.parametrize("data", [b"BEGIN:VCARD", b"a,b,c\n1,2,3\n", b"%PDF-1.7", b"SQLite format 3"])
def test_an_unknown_format_is_said(write: Write, data: bytes) -> None:
    with pytest.raises(Problem) as caught:
        formats.detect(write(data=data, name="file"))
    assert caught.value.code == "import.format_unknown"
    assert "Connections.csv" in words.problem_text(caught.value)


PIECES = st.sampled_from(
    [HEADER, NOTES, MAYA, ABE, LONE, ",", '"', "\n", "\r", "\0", "\ufeff", "a,b", ",,,,,,", "ß", "x" * 200, " "]
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.lists(PIECES).map("".join).map(str.encode), st.binary(), st.lists(PIECES).map(
    lambda parts: "".join(parts).encode("utf-16"))))  # fmt: skip
def test_any_bytes_give_people_or_a_sentence(write: Write, data: bytes) -> None:
    path = write(data=data)
    for use in (read, formats.detect):
        try:
            use(path)
        except Problem as found:
            is_a_sentence(found)


GOOD_ZIP = zipped(**{"Profile.csv": "a", "Connections.csv": f"{HEADER}\n{MAYA}\n"})


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, len(GOOD_ZIP) - 1), st.integers(0, 255)), max_size=4))
def test_any_damage_to_a_zip_gives_people_or_a_sentence(write: Write, damage: list[tuple[int, int]]) -> None:
    data = bytearray(GOOD_ZIP)
    for at, value in damage:
        data[at] = value
    try:
        read(write(data=bytes(data)))
    except Problem as found:
        is_a_sentence(found)
