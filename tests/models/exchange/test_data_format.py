"""The documentation of the archive names every list, every field and every word that the code knows."""

import re
from pathlib import Path

import pytest

from models import schema
from models.exchange import archive
from models.exchange.archive_reading import ENUMERATIONS

DOCUMENT = (Path(__file__).parents[3] / "docs" / "data-format.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### `(\w+)`[^\n]*\n(.*?)(?=^##)", DOCUMENT, re.S | re.M))
LISTED = {"profile": schema.Profile, **archive.LISTS, "tombstones": schema.Tombstone}


@pytest.mark.parametrize("name", LISTED)
def test_every_field_is_documented(name: str) -> None:
    table = LISTED[name]
    fields = {field.name for field in archive.fields(table)} | {other.name for other in archive.references(table)}
    fields -= {"created_at", "updated_at"} | ({"uid"} if name != "tombstones" else set())
    said = set(re.findall(r"`(\w+)`", SECTIONS[name])) - {"null"} - LISTED.keys() - {"created_at", "updated_at"}
    assert said - {"uid"} == fields - {"uid"}
    for (owner, _), words in ENUMERATIONS.items():
        if owner is table:
            assert [word for word in words if word.value not in SECTIONS[name]] == []


def test_every_table_is_in_the_document() -> None:
    assert set(SECTIONS) == set(LISTED)
    assert set(schema.ARCHIVED) | {schema.Tombstone} == set(LISTED.values())
