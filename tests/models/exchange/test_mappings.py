"""What the columns of a table are is remembered for the next file with the same ones."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from models import commands, people, schema, undo
from models.errors import Problem
from models.exchange import importing, mappings, table
from models.store import Store

from .conftest import NOW

HEADER = "Kto,Gdzie,Poczta"
TEXT = f"{HEADER}\nMaya Chen,Acme,maya@x.example\n"
MAPPING = {"Kto": "name", "Gdzie": "organization", "Poczta": "ignore"}


def names(text: str = TEXT) -> tuple[str, ...]:
    found = table.look(text)
    assert found is not None
    return found.names


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ludzie.csv"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_for_the_next_file_with_the_same_columns(store: Store, file: Path) -> None:
    with pytest.raises(Problem, match="no_name_column"):
        importing.import_file(file, "table", NOW)
    mappings.remember(names(), MAPPING, NOW)
    assert mappings.recall(names()) == MAPPING
    file.write_text("kto , GDZIE,\tPoczta\nTom Brandt,Beta,tom@x.example\n", encoding="utf-8")
    outcome = importing.import_file(file, "table", NOW)
    assert (outcome.format, outcome.added) == ("table", 1)
    ((number, name),) = people.names("")
    assert name == "Tom Brandt"
    found = people.detail(number, NOW)
    assert found is not None
    assert found.organization == "Beta"


def test_other_columns_are_not_known(store: Store) -> None:
    mappings.remember(names(), MAPPING, NOW)
    assert mappings.recall(("Kto", "Gdzie")) is None
    assert mappings.recall(("Gdzie", "Kto", "Poczta")) is None


def test_the_last_choice_counts_and_can_be_undone(store: Store) -> None:
    mappings.remember(names(), MAPPING, NOW)
    mappings.remember(names(), MAPPING, NOW + timedelta(days=1))
    other = {**MAPPING, "Poczta": "email"}
    mappings.remember(names(), other, NOW + timedelta(days=2))
    assert schema.ImportMapping.select().count() == 1
    assert mappings.recall(names()) == other
    undo.undo(NOW)
    assert mappings.recall(names()) == MAPPING
    undo.undo(NOW)
    assert mappings.recall(names()) is None


@pytest.mark.parametrize(
    "kept", ["", "[]", "{", "null", '{"Kto": 3}', '{"Kto": "salary"}', '{"Poczta": "email"}', "[" * 100_000]
)
def test_what_does_not_fit_any_more_is_forgotten(store: Store, kept: str) -> None:
    mappings.remember(names(), MAPPING, NOW)
    schema.ImportMapping.update(mapping=kept).execute()
    assert mappings.recall(names()) is None


def test_by_hand_before_what_is_remembered(store: Store, file: Path) -> None:
    mappings.remember(names(), MAPPING, NOW)
    by_hand = {"Kto": "name", "Poczta": "email"}
    (maya,) = table.read(file, mapping=by_hand, recall=mappings.recall).records
    assert (maya.organization, maya.emails) == ("", ("maya@x.example",))


def test_the_command_takes_what_is_remembered(tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Store(tmp_path / "data"):
        mappings.remember(names(), MAPPING, NOW)
    args = commands.parser().parse_args(["import", str(file), "--as", "table", "--json"])
    commands.run(args, tmp_path / "data", NOW)
    assert json.loads(capsys.readouterr().out) == {
        "format": "table", "read": 1, "added": 1, "merged": 0, "skipped": [], "doubtful": 0
    }  # fmt: skip


def test_a_table_that_inroad_wrote_adds_nobody(store: Store, tmp_path: Path) -> None:
    from models.exchange import table_out

    path = tmp_path / "people.csv"
    people.add("Maya Chen", NOW)
    people.add("Maya Chen", NOW)
    table_out.export(path, NOW)
    outcome = importing.import_file(path, "table", NOW)
    assert (outcome.added, outcome.merged, outcome.doubtful) == (0, 2, 0)
