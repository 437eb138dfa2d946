"""Views of the People page: kept, replaced, renamed, moved, forgotten; each can be undone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from models import paths, people, saved_filters, schema, tags, undo
from models.errors import Problem
from models.people_list import PeopleFilter, Standing
from models.saved_filters import View
from models.terms import Circle, Stage

NOW = datetime(2026, 6, 4, 9, 30, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("lisbon")


def names() -> list[str]:
    return [row.name for row in saved_filters.saved()]


def test_a_view_comes_back_as_it_was_kept() -> None:
    tag = tags.add([people.add("Lena", NOW)], "Alumni", NOW)
    path = paths.add("Policy", NOW)
    wanted = PeopleFilter("elife", Circle.INNER, Stage.MET, path, None, tag)
    columns = {"order": ["name", "tags"], "sort": ["name", True]}
    saved_filters.save("  My\nview ", View(wanted, columns), NOW)
    (kept,) = saved_filters.saved()
    assert (kept.name, kept.view) == ("My view", View(wanted, columns))


def test_the_same_name_replaces() -> None:
    first = saved_filters.save("Alumni", View(), NOW)
    other = saved_filters.save("ALUMNI", View(PeopleFilter(circle="open")), NOW)
    assert first == other
    assert saved_filters.saved()[0].view.wanted.circle == "open"
    undo.undo(NOW)
    assert saved_filters.saved()[0].view == View()


def test_rename_move_delete_and_undo() -> None:
    for name in "ABC":
        saved_filters.save(name, View(), NOW)
    last = saved_filters.saved()[-1].id
    saved_filters.move_up(last, NOW)
    assert names() == ["A", "C", "B"]
    saved_filters.rename(last, "Z", NOW)
    assert names() == ["A", "Z", "B"]
    saved_filters.delete(last, NOW)
    assert names() == ["A", "B"]
    for wanted in (["A", "Z", "B"], ["A", "C", "B"], ["A", "B", "C"]):
        undo.undo(NOW)
        assert names() == wanted
    saved_filters.move_up(saved_filters.saved()[0].id, NOW)
    assert names() == ["A", "B", "C"]


def test_a_blank_name_is_no_name() -> None:
    with pytest.raises(Problem, match="no_view_name"):
        saved_filters.save(" \t", View(), NOW)


def test_what_was_deleted_meanwhile_is_left_out() -> None:
    tag = tags.add([people.add("Lena", NOW)], "Alumni", NOW)
    saved_filters.save("Alumni", View(PeopleFilter(tag=tag)), NOW)
    tags.delete(tag, NOW)
    assert saved_filters.saved()[0].view.wanted == PeopleFilter()


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"filter": 3}', '{"filter": {"circle": [], "standing": {}}}', "null"]
)
def test_odd_content_is_a_view_of_everybody(content: str) -> None:
    number = saved_filters.save("Odd", View(), NOW)
    schema.SavedFilter.update(content=content).where(schema.SavedFilter.id == number).execute()
    assert saved_filters.saved()[0].view == View()


def test_the_last_view_is_remembered_without_what_was_searched_for() -> None:
    assert saved_filters.last() is None
    saved_filters.remember(PeopleFilter(text="lena", circle=Circle.NEW, standing=Standing.RESTING))
    assert saved_filters.last() == View(PeopleFilter(circle=Circle.NEW, standing=Standing.RESTING))
    assert undo.can_undo() is None
