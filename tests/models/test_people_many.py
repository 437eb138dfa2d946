"""The same change for many people: one step, planned anew, and none of it when it was stopped."""

from __future__ import annotations

import pytest

from models import followups, people, people_list, people_many, undo
from models.errors import Problem
from models.people_list import PeopleFilter, Standing
from models.store import Store
from models.terms import Circle, FollowUpKind, Stage
from tests.models.people_book import NOW, fill

pytestmark = pytest.mark.usefixtures("lisbon")


@pytest.fixture
def book(lisbon: Store) -> dict[str, int]:
    return fill()


def test_one_change_is_one_step(book: dict[str, int]) -> None:
    chosen = [book["lena"], book["tomasz"], book["ana"]]
    people_many.set_circle(chosen, Circle.NEW, NOW)
    assert {row.circle for row in people_list.rows(chosen, NOW).values()} == {Circle.NEW}
    step = undo.can_undo()
    assert step is not None
    assert (step.code, step.facts) == ("changed_people", {"count": 3})
    undo.undo(NOW)
    assert people_list.rows(chosen, NOW)[book["tomasz"]].circle is Circle.INNER


def test_a_change_that_changes_nothing_is_no_step(book: dict[str, int]) -> None:
    before = undo.can_undo()
    people_many.set_circle([book["tomasz"]], Circle.INNER, NOW)
    people_many.set_circle([], Circle.INNER, NOW)
    assert undo.can_undo() == before


def test_wanting_to_talk_makes_it_the_next_step(book: dict[str, int]) -> None:
    people_many.want_to_talk([book["ana"]], NOW)
    row = people_list.rows([book["ana"]], NOW)[book["ana"]]
    assert (row.stage, row.next_kind) == (Stage.TO_ASK, "write")
    step = undo.can_undo()
    assert step is not None
    assert (step.code, step.facts) == ("wanted_person", {"name": "Ana Known"})


def test_the_archive_pauses_check_ins_and_gives_people_back(book: dict[str, int]) -> None:
    def checks_in() -> bool:
        return any(d.person == book["tomasz"] and d.kind is FollowUpKind.CHECK_IN for d in followups.due(NOW))

    assert checks_in()
    people_many.archive([book["tomasz"], book["peter"]], NOW)
    assert not checks_in()
    assert people_list.count(PeopleFilter(standing=Standing.ARCHIVED), NOW) == 3
    people_many.bring_back([book["tomasz"]], NOW)
    assert checks_in()


def test_a_path_is_set_and_taken_away(book: dict[str, int]) -> None:
    policy = people.detail(book["lena"], NOW)
    assert policy is not None
    people_many.set_path([book["maya"]], policy.path, NOW)
    assert people_list.rows([book["maya"]], NOW)[book["maya"]].path == "Policy"
    people_many.set_path([book["maya"], book["lena"]], None, NOW)
    assert people_list.count(PeopleFilter(path=policy.path), NOW) == 1


def test_stopping_leaves_everything_as_it_was(book: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people_many, "CHUNK", 2)
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 4

    chosen = [number for name, number in book.items() if name != "walter"]
    with pytest.raises(Problem, match="stopped"):
        people_many.archive(chosen, NOW, progress)
    assert told == [(2, 10), (4, 10)]
    assert people_list.count(PeopleFilter(standing=Standing.ARCHIVED), NOW) == 1
