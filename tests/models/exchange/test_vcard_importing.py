"""Cards go into the address book: once, with undo, and organisations as what they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import main
from models import people, schema, undo
from models.exchange import formats, importing, vcard_out
from models.exchange.outcome import Outcome
from models.store import Store

from .conftest import LATER, NOW, Write

CARDS = """\
BEGIN:VCARD
VERSION:3.0
FN:Maya Chen
N:Chen;Maya;;;
ORG:Acme;Lab
TITLE:Chemist
EMAIL;TYPE=WORK:maya@acme.example
EMAIL;TYPE=PREF:maya@home.example
URL:https://www.linkedin.com/in/maya-chen
NOTE:Line one\\nline two
END:VCARD
BEGIN:VCARD
VERSION:2.1
FN:Abe Okafor
TEL;CELL:+49 170 1
END:VCARD
BEGIN:VCARD
VERSION:2.1
FN:Abe Okafor
TEL;CELL:+49 170 2
END:VCARD
BEGIN:VCARD
VERSION:2.1
EMAIL:nobody@x.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
ORG:Beta GmbH
URL:https://beta.example
NOTE:Since 1900
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:ACME Inc.
ORG:ACME Inc.
URL:https://acme.example
END:VCARD
"""


def brought(path: Path) -> Outcome:
    """Preview and import; both must say the same."""
    assert formats.detect(path) == "vcard"
    said = importing.import_file(path, "vcard", NOW, dry_run=True)
    done = importing.import_file(path, "vcard", NOW)
    assert done == said
    assert done.read == done.added + done.merged + len(done.skipped)
    return done


def test_cards_become_people_and_organisations(store: Store, write: Write) -> None:
    done = brought(write(text=CARDS, name="cards.vcf"))
    assert (done.format, done.read, done.added, done.merged, done.organizations) == ("vcard", 4, 3, 0, 2)
    assert [(row.row, row.reason) for row in done.skipped] == [(4, "no_name")]
    maya = schema.Person.get(schema.Person.display_name == "Maya Chen")
    assert (maya.given_name, maya.family_name, maya.title, maya.source) == ("Maya", "Chen", "Chemist", "vcard")
    assert (maya.organization.name, maya.notes) == ("Acme", "Line one\nline two")
    points = [point.value for point in maya.contact_points.order_by(schema.ContactPoint.position)]
    assert [value for value in points if "@" in value] == ["maya@home.example", "maya@acme.example"]
    organizations = {o.name: (o.website, o.notes) for o in schema.Organization.select()}
    assert organizations == {"Acme": ("https://acme.example", ""), "Beta GmbH": ("https://beta.example", "Since 1900")}


def test_the_same_cards_twice_add_nobody_and_undo_takes_all_back(store: Store, write: Write) -> None:
    path = write(text=CARDS, name="cards.vcf")
    brought(path)
    schema.Organization.update(website="mine.example").execute()
    again = brought(path)
    assert (again.added, again.merged, again.changed, again.organizations) == (0, 3, 0, 0)
    assert {o.website for o in schema.Organization.select()} == {"mine.example"}
    while undo.undo(LATER):
        pass
    assert schema.Person.select().count() == schema.Organization.select().count() == 0


def test_cards_of_our_own_are_the_same_people(store: Store, write: Write, tmp_path: Path) -> None:
    brought(write(text=CARDS, name="cards.vcf"))
    for name in ("Maya Chen", "李明", "Plato", "Chen, Maya; \\ y"):
        people.add(name, NOW)
    names = sorted(p.display_name for p in schema.Person.select())
    facts = sorted((p.uid, p.given_name, p.family_name) for p in schema.Person.select())
    path = tmp_path / "out.vcf"
    assert vcard_out.export(path) == 7
    done = brought(path)
    assert (done.added, done.merged, done.changed) == (0, 7, 0)
    assert sorted((p.uid, p.given_name, p.family_name) for p in schema.Person.select()) == facts
    # Renamed meanwhile: the identifier still says who it is.
    path.write_text(path.read_text(encoding="utf-8").replace("FN:Plato", "FN:Aristocles"), encoding="utf-8")
    assert brought(path).added == 0
    assert sorted(p.display_name for p in schema.Person.select()) == names


def test_by_command(tmp_path: Path, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(tmp_path / "folder")]
    path = write(text=CARDS, name="cards.vcf")
    assert main.main([*data, "import", str(path), "--as", "vcard", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {
        "format": "vcard", "read": 4, "added": 3, "merged": 0, "doubtful": said["doubtful"],
        "skipped": [{"row": 4, "reason": "no name"}],
    }  # fmt: skip
    assert main.main(["--data", str(tmp_path / "other"), "import", str(path)]) == 0
    assert "And 2 new organisations." in capsys.readouterr().out
    out = tmp_path / "OUT.VCF"
    assert main.main([*data, "export", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"format": "vcard", "people": 3}
    assert out.read_bytes().count(b"END:VCARD\r\n") == 3
    assert main.main([*data, "import", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 0
    assert main.main([*data, "export", str(tmp_path / "out.xyz")]) == 1
    assert ".vcf" in capsys.readouterr().err
    assert main.main([*data, "import", str(tmp_path), "--as", "vcard"]) == 1
    assert "folder" in capsys.readouterr().err
