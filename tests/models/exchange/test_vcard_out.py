"""What goes out as cards, read by vobject, which knows nothing of this program."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
import vobject

from models import people, schema
from models.errors import Problem
from models.exchange import importing, vcard, vcard_out
from models.exchange.vcard_out import Version, folded
from models.store import Store
from models.terms import ContactKind

from .conftest import NOW

LONG = "Forschungszentrum für Größenordnungen 研究開発センター " * 6


@pytest.fixture
def maya(store: Store) -> int:
    text = (
        "BEGIN:VCARD\nN:Chen;Maya;;;\nFN:Dr. Maya Chen\nTITLE:Chemist\\; R&D\\, Berlin\nNOTE:Shy\\nand kind\n"
        f"ORG:{LONG}\nEMAIL:maya@acme.example\nEMAIL:m@home.example\nTEL:+49 30 1\nTEL:+49 170 1\n"
        "URL:linkedin.com/in/maya\nEND:VCARD"
    )
    importing.write(vcard.read_text(text, "x"), NOW)
    person = schema.Person.get()
    for name in ("Lab, North", "Friends"):
        tag = schema.Tag.create(name=name, name_key=name.casefold(), created_at=NOW, updated_at=NOW)
        schema.PersonTag.create(person=person, tag=tag, created_at=NOW, updated_at=NOW)
    return person.id


@pytest.mark.parametrize("version", ["4.0", "3.0"])
def test_vobject_reads_every_field(maya: int, tmp_path: Path, version: Version) -> None:
    people.add("Zoë", NOW)
    path = tmp_path / "out.vcf"
    assert vcard_out.export(path, version=version, notes=True) == 2
    found, zoe = vobject.readComponents(path.read_bytes().decode(), validate=True)
    assert found.version.value == version
    assert found.fn.value == "Dr. Maya Chen"
    assert (found.n.value.given, found.n.value.family, found.n.value.prefix) == ("Maya", "Chen", "")
    assert (found.title.value, found.note.value) == ("Chemist; R&D, Berlin", "Shy\nand kind")
    assert found.org.value == [LONG.strip()]
    assert [email.value for email in found.email_list] == ["maya@acme.example", "m@home.example"]
    assert [tel.value for tel in found.tel_list] == ["+49 30 1", "+49 170 1"]
    preferred = found.email.params
    assert preferred == ({"PREF": ["1"]} if version == "4.0" else {"TYPE": ["INTERNET", "PREF"]})
    assert found.url.value == "https://linkedin.com/in/maya"
    assert found.uid.value == f"urn:uuid:{schema.Person.get_by_id(maya).uid}"
    assert found.rev.value == "20260602T090000Z"
    assert "CATEGORIES:Friends,Lab\\, North\r\n" in path.read_bytes().decode()
    assert (zoe.fn.value, zoe.n.value.family, zoe.n.value.given) == ("Zoë", "Zoë", "")


def test_notes_only_when_asked_and_only_who_was_chosen(maya: int, tmp_path: Path) -> None:
    other = people.add("Abe Okafor", NOW)
    path = tmp_path / "out.vcf"
    assert vcard_out.export(path, [maya, 999]) == 1
    text = path.read_text(encoding="utf-8")
    assert "NOTE" not in text
    assert "Okafor" not in text
    assert vcard_out.export(path, [other]) == 1
    assert vcard_out.export(path, []) == 0
    assert path.read_bytes() == b""


def test_the_file_is_whole_private_and_cut_by_octets(maya: int, tmp_path: Path) -> None:
    path = tmp_path / "out.vcf"
    vcard_out.export(path, notes=True)
    data = path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name == "nt"
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) == 75
    for line in lines:
        line.decode()  # no character is cut
    with pytest.raises(Problem) as caught:
        vcard_out.export(tmp_path)
    assert caught.value.code == "export.no_file"
    with pytest.raises(Problem) as caught:
        vcard_out.export(tmp_path / "nowhere" / "out.vcf")
    assert caught.value.code == "export.unwritable"


@pytest.mark.parametrize("sign", ["a", "é", "李", "😀"])
@pytest.mark.parametrize("length", [*range(15, 80), 500])
def test_folding(sign: str, length: int) -> None:
    line = "NOTE:" + sign * length
    cut = folded(line)
    parts = cut.split("\r\n")
    assert all(len(part.encode()) <= 75 for part in parts)
    assert all(len(part.encode()) > 75 - 4 for part in parts[:-1])
    assert parts[0] + "".join(part[1:] for part in parts[1:]) == line
    assert all(part[0] == " " for part in parts[1:])


def test_signs_that_could_end_a_line_do_not(store: Store, tmp_path: Path) -> None:
    number = people.add("Maya\\n, Chen; END:VCARD", NOW)
    schema.Person.update(notes="a\r\nEND:VCARD\rBEGIN:VCARD\n\x00\x0b\x85\u2028", title="\tx").execute()
    for kind, value in ((ContactKind.EMAIL, "a@x.example\r\nBCC:b"), (ContactKind.URL, "https://x.example/a,b\\c d\n")):
        schema.ContactPoint.create(person=number, kind=kind, value=value, value_key="", created_at=NOW, updated_at=NOW)
    path = tmp_path / "out.vcf"
    assert vcard_out.export(path, notes=True) == 1
    (read,) = vcard.read(path).records
    assert read.display_name == "Maya\\n, Chen; END:VCARD"
    assert read.notes.startswith("a\nEND:VCARD\nBEGIN:VCARD")
    assert (read.emails, read.urls) == ((), ("https://x.example/a%2Cb%5Cc%20d",))
    (seen,) = vobject.readComponents(path.read_bytes().decode())
    assert seen.fn.value == "Maya\\n, Chen; END:VCARD"
    assert seen.url.value == "https://x.example/a%2Cb%5Cc%20d"
