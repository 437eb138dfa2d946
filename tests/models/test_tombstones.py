"""What was taken away here stays away when an older archive comes back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models import career_values, conversations, people, preparing, schema
from models.exchange import archive, importing
from models.terms import ReasonKind

NOW = datetime(2026, 6, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
pytestmark = pytest.mark.usefixtures("lisbon")


def test_an_older_archive_brings_nothing_back(tmp_path: Path) -> None:
    keys = [value.key for value in career_values.values()][:2]
    for key in keys:
        career_values.weigh(key, 4, NOW)
    maya, tom = people.add("Maya", NOW), people.add("Tom", NOW)
    interview = preparing.begin(maya, NOW)
    conversations.set_reasons(interview, {ReasonKind.COMPANY: "Acme", ReasonKind.OTHER: "x"}, NOW)
    path = tmp_path / "old.inroad.json"
    archive.export(path, NOW)

    people.delete([tom], NOW + HOUR)
    conversations.set_reasons(interview, {ReasonKind.OTHER: "y"}, NOW + HOUR)
    preparing.remove(interview, 0, NOW + HOUR)
    career_values.weigh(keys[0], 0, NOW + HOUR)
    questions = preparing.chosen(interview)
    importing.import_file(path, archive.FORMAT, NOW + 2 * HOUR)

    assert people.names("") == [(maya, "Maya")]
    talk = conversations.one(interview)
    assert talk is not None
    assert talk.reasons == {ReasonKind.OTHER: "y"}
    assert preparing.chosen(interview) == questions
    assert [value.key for value in career_values.values() if value.weight] == [keys[1]]


def test_a_value_chosen_again_is_alive_again() -> None:
    key = career_values.values()[0].key
    career_values.weigh(key, 4, NOW)
    career_values.weigh(key, 0, NOW)
    assert schema.Tombstone.select().count() == 1
    career_values.weigh(key, 2, NOW)
    assert schema.Tombstone.select().count() == 0
    assert career_values.values()[0].weight == 2
