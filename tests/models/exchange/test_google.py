"""Google Contacts' CSV, as it is written today and as it was before, with what real address books hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import Problem
from models.exchange import formats
from models.exchange.google import looks_like, read, read_text
from models.exchange.records import OrganizationRecord, PersonRecord, Remark, Skipped

NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Relation 1 - Label,Relation 1 - Value,Website 1 - Label,Website 1 - Value"
)
OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Nickname,Notes,Language,Photo,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,"
    "Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title,"
    "Organization 2 - Type,Organization 2 - Name,Organization 2 - Yomi Name,Organization 2 - Title"
)


def row(header: str, **cells: str) -> str:
    """A row with these cells: keys are names of columns with "_" for a blank."""
    named = {key.replace("__", " - ").replace("_", " "): value for key, value in cells.items()}
    names = header.split(",")
    assert not named.keys() - {name.replace("E-mail", "Email") for name in names}
    return ",".join(f'"{named.get(name.replace("E-mail", "Email"), "")}"' for name in names)


def one(header: str = NEW, **cells: str) -> PersonRecord:
    (record,) = read_text(f"{header}\n{row(header, **cells)}\n", "contacts.csv").records
    return record


def test_today() -> None:
    maya = one(
        First_Name="Maya", Last_Name="Chen", Organization_Name="Acme", Organization_Title="Chemist",
        Notes="Line one\r\nline two, with a comma", Labels="* myContacts ::: Work ::: Book club",
        Email_1__Label="Work", Email_1__Value="maya@acme.example", Email_2__Label="* Home",
        Email_2__Value="maya@home.example", Phone_1__Value="+49 30 1234 ::: +1 415 555 0100",
        Website_1__Label="LinkedIn", Website_1__Value="https://www.linkedin.com/in/maya",
        Relation_1__Label="Referred by", Relation_1__Value="Tom Brandt",
    )  # fmt: skip
    assert maya == PersonRecord(
        "Maya Chen", "Maya", "Chen", "Chemist", "Acme",
        emails=("maya@home.example", "maya@acme.example"),  # the preferred one first
        urls=("https://www.linkedin.com/in/maya",), tels=("+49 30 1234", "+1 415 555 0100"),
        notes="Line one\nline two, with a comma", source="google", row=2, tags=("Work", "Book club"),
        introducer="Tom Brandt",
    )  # fmt: skip


def test_the_layout_before() -> None:
    maya = one(
        OLD, Name="Dr. Maya L. Chen", Given_Name="Maya", Family_Name="Chen",
        Group_Membership="Work ::: * My Contacts ::: * Starred", Email_1__Type="* ",
        Email_1__Value="a@x.example ::: b@x.example", Organization_1__Name="Acme", Organization_1__Title="Chemist",
        Organization_2__Name="Beta", Organization_2__Title="Advisor",
    )  # fmt: skip
    assert (maya.display_name, maya.given_name, maya.family_name) == ("Dr. Maya L. Chen", "Maya", "Chen")
    assert maya.emails == ("a@x.example", "b@x.example")
    assert (maya.title, maya.organization, maya.tags) == ("Chemist", "Acme", ("Work",))
    assert maya.notes == "Advisor, Beta", "where else somebody works is kept"


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        ({"First_Name": "Maya", "Middle_Name": "Li", "Last_Name": "Chen"}, "Maya Li Chen"),
        ({"Name_Prefix": "Dr.", "First_Name": "Maya", "Last_Name": "Chen", "Name_Suffix": "PhD"}, "Dr. Maya Chen, PhD"),
        ({"Name_Prefix": "Mr.", "First_Name": "Tom", "Last_Name": "Brandt", "Name_Suffix": "Jr."}, "Tom Brandt Jr."),
        ({"Last_Name": "Chen"}, "Chen"),
        ({"First_Name": "明", "Last_Name": "李"}, "李明"),
        ({"File_As": "Chen, Maya"}, "Chen, Maya"),
        ({"Nickname": "May", "Organization_Name": "Acme"}, "May"),
        ({"First_Name": " Maya\n", "Last_Name": "O'Neill"}, "Maya O'Neill"),
    ],
)
def test_names(cells: dict[str, str], name: str) -> None:
    assert one(**cells).display_name == name


def test_organisations_and_nobody() -> None:
    text = "\n".join(
        (
            NEW,
            row(NEW, Organization_Name="Acme GmbH", File_As="Acme GmbH", Email_1__Value="info@acme.example",
                Phone_1__Value="030 1234", Website_1__Value="https://acme.example", Notes="Ring first"),
            row(NEW, Email_1__Value="nobody@x.example"),
            row(NEW),
            row(NEW, First_Name="Maya"),
        )
    )  # fmt: skip
    found = read_text(text, "c")
    assert found.organizations == (
        OrganizationRecord("Acme GmbH", "https://acme.example", "Ring first\ninfo@acme.example\n030 1234", 2),
    )
    assert found.skipped == (Skipped(3, "no_name"),)
    assert [(record.display_name, record.row) for record in found.records] == [("Maya", 5)]


def test_what_is_no_address_is_left_out_and_said() -> None:
    found = read_text(
        f"{NEW}\n" + row(NEW, First_Name="Maya", Phone_1__Value="4.47E+11", Email_1__Value="ask me",
                         Website_1__Value="soon"), "c")  # fmt: skip
    (maya,) = found.records
    assert (maya.tels, maya.emails, maya.urls) == ((), (), ())
    assert found.remarks == (Remark(2, "email"), Remark(2, "phone_cut"), Remark(2, "link"))


def test_any_number_of_columns() -> None:
    few = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value"
    (maya,) = read_text(f"{few}\nMaya,Chen,* myContacts,,m@x.example\n", "c").records
    assert (maya.display_name, maya.emails, maya.tags) == ("Maya Chen", ("m@x.example",), ())
    many = "First Name,Labels," + ",".join(f"E-mail {n} - Value" for n in range(1, 13))
    (maya,) = read_text(f"{many}\nMaya,,{','.join(f'm{n}@x.example' for n in range(1, 13))}\n", "c").records
    assert len(maya.emails) == 12


def test_the_page_of_a_company_is_no_link_of_two_people() -> None:
    """The same link is the same person, so two colleagues would become one."""
    rows = [
        row(NEW, First_Name=name, Website_1__Value="https://acme.example/team", Email_1__Value=f"{name}@x.example")
        for name in ("Maya", "Tom")
    ]
    found = read_text("\n".join((NEW, *rows)), "c")
    assert [record.urls for record in found.records] == [(), ()]
    assert found.remarks == (Remark(2, "shared_link"), Remark(3, "shared_link"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("header", [NEW, OLD])
def test_every_encoding(tmp_path: Path, header: str, encoding: str) -> None:
    path = tmp_path / "contacts.csv"
    key = "First_Name" if header is NEW else "Given_Name"
    path.write_bytes(f"{header}\r\n{row(header, **{key: 'Jürgen'})}\r\n".encode(encoding))
    assert formats.detect(path) == "google"
    assert read(path).records[0].display_name == "Jürgen"


def test_a_mark_in_the_wrong_place(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(f"\n\ufeff{NEW}\n\ufeff{row(NEW, First_Name='Maya')}\n", encoding="utf-8")
    assert formats.detect(path) == "google"
    assert read(path).records[0].display_name == "Maya"


def test_what_a_spreadsheet_made_of_it() -> None:
    text = "sep=;\r\n" + NEW.replace(",", ";") + ";;\r\n" + row(NEW, First_Name="Maya").replace(",", ";") + ";;\r\n"
    assert looks_like(text)
    assert read_text(text, "c").records[0].display_name == "Maya"


def test_a_cell_far_too_long_costs_its_row() -> None:
    text = f"{NEW}\n{row(NEW, First_Name='Maya', Notes='x' * 10_000_000)}\n{row(NEW, First_Name='Tom')}\n"
    found = read_text(text, "c")
    assert [record.display_name for record in found.records] == ["Tom"]
    assert found.skipped == (Skipped(2, "too_long"),)


def test_long_notes_are_kept() -> None:
    notes = "\n".join(f"Line {n}, and more" for n in range(300))
    assert one(First_Name="Maya", Notes=notes).notes == notes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"{NEW}\n", "import.no_rows"),
        (f"{NEW}\n{row(NEW, Email_1__Value='a@x.example')}", "import.nobody"),
        (f'{NEW}\n"Maya,Chen\n', "import.quote"),
        ("First Name,Last Name,Company\nMaya,Chen,Acme\n", "import.not_google"),
        ("BEGIN:VCARD", "import.not_google"),
    ],
)
def test_problems(text: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        read_text(text, "c")
    assert caught.value.code == code


def test_stopped_while_reading() -> None:
    def stop() -> None:
        raise Problem("import.stopped")

    with pytest.raises(Problem, match="stopped"):
        read_text(f"{NEW}\n" + f"{row(NEW, First_Name='Maya')}\n" * 600, "c", stop)
