"""Values of the user's own, and values that leave the list while something was said on them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models import career_values, comparing, evidence, paths, schema, undo
from models.career_values import OWN_PREFIX
from models.errors import Problem
from models.evidence import About, Answer
from models.store import Store

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)

pytestmark = pytest.mark.usefixtures("lisbon")


def named(name: str) -> career_values.ValueChoice | None:
    return next((value for value in career_values.values() if value.name == name), None)


def said_on(key: str) -> None:
    """Notes how a path looks on this value."""
    path = paths.find_or_add("Science policy", NOW)
    evidence.note(None, About(path=path), [Answer(key, 4)], NOW)


def looks(name: str) -> float | None:
    page = comparing.read(NOW)
    (key,) = [value.key for value in page.values if value.name == name]
    (column,) = page.columns
    return column.look.cells[key].mean


def test_an_own_value_is_there_with_the_others() -> None:
    key = career_values.add_own("  Music   at work ", NOW)
    value = career_values.values()[-1]
    assert (value.key, value.name, value.group, value.own, value.weight) == (key, "Music at work", "own", True, 0)
    assert key.startswith(OWN_PREFIX)
    career_values.weigh(key, 4, NOW)
    assert comparing.my_values()[0].name == "Music at work"


def test_an_own_value_stays_on_offer_when_it_leaves_the_list() -> None:
    key = career_values.add_own("Music", NOW, weight=4)
    career_values.require(key, True, NOW)
    career_values.weigh(key, 0, NOW)
    value = named("Music")
    assert value is not None
    assert (value.weight, value.must_have) == (0, False)


@pytest.mark.parametrize("name", ["Autonomy", "autonomy", "  AUTONOMY ", "Müsic", "music"])
def test_a_name_that_is_there_is_refused_however_it_is_written(name: str) -> None:
    career_values.add_own("Music", NOW)
    with pytest.raises(Problem) as refused:
        career_values.add_own(name, NOW)
    assert refused.value.code == "value_there"


def test_a_value_needs_a_name() -> None:
    with pytest.raises(Problem) as refused:
        career_values.add_own(" \n ", NOW)
    assert refused.value.code == "value_name"


def test_renaming_keeps_key_and_what_was_said() -> None:
    key = career_values.add_own("Music", NOW, weight=3)
    said_on(key)
    career_values.rename_own(key, "Quiet", NOW)
    assert looks("Quiet") == 4
    career_values.rename_own(key, "quiet", NOW)  # its own name in another case is no duplicate
    assert named("quiet") is not None
    with pytest.raises(Problem):
        career_values.rename_own(key, "Autonomy", NOW)


@pytest.mark.parametrize("renamed", [False, True])
def test_what_was_said_comes_back_with_a_value_of_the_same_name(renamed: bool) -> None:
    key = career_values.add_own("Music", NOW, weight=3)
    said_on(key)
    if renamed:
        career_values.rename_own(key, "Quiet", NOW)
    name = "Quiet" if renamed else "Music"
    career_values.remove_own(key, NOW)
    assert named(name) is None
    step = undo.can_undo()
    assert step is not None
    assert step.code == "removed_value_with_evidence"
    career_values.add_own(name.upper(), NOW, weight=5)
    assert looks(name.upper()) == 4


def test_removing_is_undone_with_all_that_was_said() -> None:
    key = career_values.add_own("Music", NOW, weight=3)
    career_values.rename_own(key, "Quiet", NOW)
    said_on(key)
    career_values.remove_own(key, NOW)
    undo.undo(NOW)
    assert looks("Quiet") == 4
    undo.undo(NOW)


def test_the_old_name_of_a_renamed_value_is_free() -> None:
    first = career_values.add_own("Music", NOW)
    career_values.rename_own(first, "Quiet", NOW)
    second = career_values.add_own("Music", NOW)
    assert first != second
    assert {value.name for value in career_values.values() if value.own} == {"Music", "Quiet"}


def test_two_computers_give_one_name_one_key(lisbon: Store) -> None:
    key = career_values.add_own("Music", NOW)
    career_values.remove_own(key, NOW)
    assert schema.Tombstone.select().where(schema.Tombstone.uid == key.removeprefix(OWN_PREFIX)).exists()
    assert career_values.add_own("music", NOW) == key
    assert not schema.Tombstone.select().exists()


def test_a_shipped_value_keeps_what_was_said_while_it_is_off_the_list() -> None:
    career_values.weigh("autonomy", 4, NOW)
    said_on("autonomy")
    career_values.weigh("autonomy", 0, NOW)
    step = undo.can_undo()
    assert step is not None
    assert (step.code, step.facts) == ("took_off_value_with_evidence", {"name": "Autonomy"})
    career_values.weigh("autonomy", 2, NOW)
    assert looks("Autonomy") == 4


def test_several_are_chosen_in_one_step() -> None:
    career_values.choose(["autonomy", "variety"], 3, NOW)
    undo.undo(NOW)
    assert not [value for value in career_values.values() if value.weight]


def test_a_shipped_value_cannot_be_removed_or_gone_ones_renamed() -> None:
    career_values.weigh("autonomy", 4, NOW)
    career_values.remove_own("autonomy", NOW)
    career_values.remove_own("own:gone", NOW)
    career_values.rename_own("own:gone", "Music", NOW)
    assert [value.key for value in career_values.values() if value.weight] == ["autonomy"]
    assert named("Music") is None
