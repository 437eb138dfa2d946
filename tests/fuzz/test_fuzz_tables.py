"""Whatever stands in a table, it brings people or a sentence that says what is wrong.

FUZZ_EXAMPLES is how many inputs are tried in sum (2,000 where it is not set).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.errors import Problem
from models.exchange import days, formats, google, linkedin, outlook, reading, table
from models.exchange.records import ReadFile
from models.exchange.table_fields import Field
from models.words import problem_text, words

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "2000"))


def some(part: int) -> settings:
    """So many hundredths of all examples."""
    return settings(
        max_examples=max(EXAMPLES * part // 100, 1),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
    )


HEADERS = st.sampled_from(
    [
        "First Name", "Last Name", "Name", "Given Name", "Family Name", "E-mail 1 - Value", "E-mail 1 - Label",
        "E-mail 99999 - Value", "Phone 1 - Value", "Labels", "Group Membership", "Organization Name",
        "Organization 1 - Name", "Organization 1 - Title", "Website 1 - Value", "Notes", "File As", "Title", "Titre",
        "Prénom", "Nom", "Société", "Adresse de messagerie", "Vorname", "Firma", "E-Mail-Adresse", "E-Mail-Typ",
        "E-mail Address", "E-mail Type", "E-mail Display Name", "Business Street", "Business Fax", "Job Title",
        "Company", "Categories", "Referred By", "Web Page", "Connected On", "Date", "Inroad ID", "", "sep=;",
        "URL", "Position", "Relation 1 - Value", "\ufeffName",
    ]
)  # fmt: skip
CELLS = st.one_of(
    st.sampled_from(
        ["", " ", "Maya", "Chen, Maya", "maya@x.example", "/o=x/cn=y", "4.47E+11", "+49 30 123", "a ::: b", ":::",
         "* myContacts", "https://x.example/a", "12/13/2024", "13.02.2024", "2024-02-30", "=1+1", "'+1", '"', '""',
         "a\nb", "\r", "\0", "\ufeff", "\ud800", "in/maya", "99999", "\u2028", "x" * 2_000]
    ),
    st.text(max_size=20),
)  # fmt: skip
DELIMITERS = st.sampled_from([",", ";", "\t", "|"])


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A table with a header that a reader may know, quoted or not, cells too many or too few."""
    delimiter = draw(DELIMITERS)
    rows = [draw(st.lists(HEADERS, min_size=1, max_size=12))]
    rows += draw(st.lists(st.lists(CELLS, max_size=14), max_size=8))
    quoted = draw(st.booleans())

    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if quoted else text

    above = draw(st.sampled_from(["", "\n", "sep=;\n", "Title\n\n", "\ufeff", '"']))
    return above + draw(st.sampled_from(["\n", "\r\n", "\r"])).join(delimiter.join(map(cell, row)) for row in rows)


def is_a_sentence(problem: Problem) -> None:
    assert problem_text(problem)


def check(read: Callable[[], ReadFile]) -> None:
    """People with names, rows and reasons that have words; or a Problem with a sentence."""
    try:
        found = read()
    except Problem as problem:
        is_a_sentence(problem)
        return
    assert found.records or found.organizations
    for record in found.records:
        assert record.display_name.strip()
        assert "\n" not in record.display_name
        assert record.row >= 1
        assert all("@" in email for email in record.emails)
        assert not any(link.startswith("/o=") for link in (*record.emails, *record.urls))
    rows = [record.row for record in found.records] + [skipped.row for skipped in found.skipped]
    assert len(rows) == len(set(rows)), "each row is read once"
    for note in (*found.skipped, *found.remarks):
        assert words(f"import.reason.{note.reason}")


READERS = [
    google.read_text,
    outlook.read_text,
    linkedin.read_text,
    lambda text, name: table.read_text(text, None, name),
]


@pytest.mark.parametrize("read", READERS, ids=["google", "outlook", "linkedin", "table"])
@some(12)
@given(text=tables())
def test_tables(read: Callable[[str, str], ReadFile], text: str) -> None:
    check(lambda: read(text, "file.csv"))


@pytest.mark.parametrize("read", READERS, ids=["google", "outlook", "linkedin", "table"])
@some(3)
@given(text=st.text(max_size=400))
def test_any_text(read: Callable[[str, str], ReadFile], text: str) -> None:
    check(lambda: read(text, "file.csv"))


@some(12)
@given(text=tables(), fields=st.lists(st.sampled_from([*map(str, Field), "salary"]), max_size=12))
def test_any_mapping(text: str, fields: list[str]) -> None:
    names = [column.name for column in table.columns(text)]
    mapping = dict(zip(names, fields, strict=False))
    check(lambda: table.read_text(text, mapping, "file.csv"))
    found = table.look(text)
    if found is not None:
        assert len(table.first_people(found, mapping)) <= table.SAMPLES
        assert len(set(found.names)) == len(found.names)


@some(18)
@given(
    text=tables(),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]),
    cut=st.integers(0, 9),
)
def test_any_file(tmp_path: Path, text: str, encoding: str, cut: int) -> None:
    """As bytes: found out what it is, then read; in any encoding, and cut off."""
    path = tmp_path / "file"
    data = text.encode(encoding, errors="replace")
    path.write_bytes(data[: len(data) - cut])
    readers = {"google": google.read, "outlook": outlook.read, "linkedin": linkedin.read, "table": table.read}
    try:
        found = formats.detect_or_table(path)
    except Problem as problem:
        is_a_sentence(problem)
        return
    if found in readers:
        check(lambda: readers[found](path))


@some(5)
@given(data=st.binary(max_size=300))
def test_any_bytes(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    for read in (google.read, outlook.read, table.read):
        check(lambda read=read: read(path))


@some(5)
@given(
    text=st.one_of(st.text(max_size=70), st.from_regex(r"\d{1,5}[./ -]\w{1,9}[./ -]\d{1,5}", fullmatch=True)),
    first=st.booleans(),
)
def test_any_day(text: str, first: bool) -> None:
    found = days.parse(text, day_first=first)
    assert found is None or date(1900, 1, 1) <= found <= date(2200, 12, 31)
    assert days.day_first([text], otherwise=first) in (True, False)


def test_rows_of_prose_and_of_cells_agree_where_nothing_is_broken() -> None:
    text = "a,b,c\n1,2,3\n"
    assert list(reading.rows(text)) == list(reading.rows(text, prose=True))
