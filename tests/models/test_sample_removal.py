"""The sample data go again in one step; what the user entered stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from models import (
    career_values,
    conversations,
    introductions,
    people,
    pitches,
    profile,
    sample,
    sample_removal,
    schema,
    undo,
    values_exercise,
)
from models.store import Store

NOW = datetime(2026, 6, 4, 8, 30, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def _rows() -> dict[str, list[tuple[object, ...]]]:
    """Everything that can be undone, without its times of change."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for table in schema.ARCHIVED:
        columns = [f'"{name}"' for name in schema.columns(table) if name != "updated_at"]
        query = f"SELECT {', '.join(columns)} FROM {schema.table_name(table)} ORDER BY id"
        rows = schema.database.execute_sql(query).fetchall()
        if rows:
            found[schema.table_name(table)] = rows
    return found


def test_where_there_is_no_sample_there_is_nothing_to_remove(lisbon: Store) -> None:
    people.add("Lena Fischer", NOW)
    assert sample_removal.people_there() == 0
    sample_removal.remove(LATER)
    assert people.count() == 1


def test_all_of_it_goes_in_one_step_and_comes_back(lisbon: Store) -> None:
    sample.fill(NOW)
    before = _rows()
    assert sample_removal.people_there() == people.count() > 10
    sample_removal.remove(LATER)
    assert set(_rows()) <= {"profile", "pitch"}
    assert profile.me().name == profile.me().pitch == profile.me().background == ""
    assert not any(value.weight for value in career_values.values())
    assert sample_removal.people_there() == 0
    assert not values_exercise.is_begun()
    assert [pitch.text for pitch in pitches.pitches()] == [""]
    undo.undo(LATER)
    assert _rows() == before
    assert undo.can_undo() is None
    undo.redo(LATER)
    assert people.count() == 0


def test_it_can_be_filled_and_removed_again(lisbon: Store) -> None:
    for _ in range(2):
        sample.fill(NOW)
        sample_removal.remove(LATER)
        assert people.count() == 0


def test_what_the_user_entered_stays(lisbon: Store) -> None:
    sample.fill(NOW)
    ((lena, _),) = people.names("Lena Fischer")
    organization = people.detail(lena, NOW).organization
    mine = people.add("Amal Haddad", LATER, organization=organization)
    introductions.add(lena, mine, LATER)
    talk = conversations.talked(mine, LATER)
    profile.edit(LATER, name="Noor", goals="My own goals")
    career_values.weigh("autonomy", 1, LATER)
    sample_removal.remove(LATER)
    assert [name for _, name in people.names("")] == ["Amal Haddad"]
    detail = people.detail(mine, LATER)
    assert detail is not None
    assert detail.organization == organization
    assert detail.introducers == ()
    assert conversations.one(talk) is not None
    assert (profile.me().name, profile.me().goals, profile.me().background) == ("Noor", "My own goals", "")
    assert {value.key: value.weight for value in career_values.values() if value.weight} == {"autonomy": 1}
    assert [row.name for row in schema.Organization.select()] == [organization]


def test_what_went_is_buried(lisbon: Store) -> None:
    sample.fill(NOW)
    uids = {row.uid for row in schema.CareerPath.select()} | {row.uid for row in schema.Person.select()}
    sample_removal.remove(LATER)
    assert uids <= {row.uid for row in schema.Tombstone.select()}
