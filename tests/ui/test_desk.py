"""The way to do things: said at the foot, undone, or explained in one sentence."""

from __future__ import annotations

import pytest

from models import people
from models.errors import Problem
from tests.ui.clock import TestDesk


def test_what_was_done_is_said_and_pages_read_again(desk: TestDesk) -> None:
    changed: list[bool] = []
    desk.changes.data.connect(lambda: changed.append(True))
    person = desk.do(lambda: people.add("Maya Osei", desk.now()))
    assert people.name_of(person) == "Maya Osei"
    assert changed == [True]
    assert desk.sentences == ["Added Maya Osei"]


def test_what_a_user_can_cause_is_one_sentence(desk: TestDesk) -> None:
    assert desk.do(lambda: people.add("   ", desk.now())) is None
    assert desk.problems == ["A name is needed. Any part of it is enough."]
    assert people.count() == 0


def test_a_bug_is_no_problem_of_the_user(desk: TestDesk) -> None:
    with pytest.raises(ZeroDivisionError):
        desk.do(lambda: 1 // 0)
    assert desk.problems == []


def test_undo_and_redo_say_what_they_did(desk: TestDesk) -> None:
    desk.do(lambda: people.add("Maya Osei", desk.now()))
    desk.undo()
    assert people.count() == 0
    desk.redo()
    assert people.count() == 1
    desk.redo()
    assert desk.sentences[1:] == [
        "Undone: Added Maya Osei",
        "Done again: Added Maya Osei",
        "There is nothing to do again.",
    ]


def test_typing_is_quiet(desk: TestDesk) -> None:
    person = people.add("Maya Osei", desk.now())
    for text in ("W", "Wh", "Why"):
        desk.do(lambda text=text: people.edit(person, {"why": text}, desk.now(), visit="why:1"), quiet=True)
    assert desk.sentences == []
    desk.undo()
    assert people.detail(person, desk.now()).why == ""


def test_a_problem_from_elsewhere_leaves_nothing_half_done(desk: TestDesk) -> None:
    def half() -> None:
        people.add("Maya Osei", desk.now())
        raise Problem("no_name")

    desk.do(half)
    desk.undo()
    assert people.count() == 0
