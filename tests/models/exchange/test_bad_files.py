"""Files that are no export of LinkedIn, or a damaged one: a sentence that says what is wrong, and where."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import words
from models.errors import Problem
from models.exchange import formats, reading
from models.exchange.linkedin import read

from .conftest import HEADER, NOTES, Write
from .test_linkedin import ABE, MAYA, zipped


def problem(path: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        read(path)
    assert words.problem_text(caught.value)  # the sentence exists and its facts fit
    return caught.value


def is_a_sentence(found: Problem) -> None:
    assert words.problem_text(found)


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


@pytest.mark.parametrize("data", [b"BEGIN:VCALENDAR", b"a,b,c\n1,2,3\n", b"%PDF-1.7", b"SQLite format 3"])
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
