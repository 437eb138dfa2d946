"""Steps as people type and paste them, and two careers beside each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules import steps
from models.rules.steps import MOST_PAIRS, Calendar, Trouble, Typed

MONTHS = "January February March April May June July August September October November December"
CALENDAR = Calendar(tuple(MONTHS.split()), frozenset({"now", "present"}))


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("2019", "2019"),
        (" 2019. ", "2019"),
        ("09/2019", "2019-09"),
        ("9.2019", "2019-09"),
        ("2019-09", "2019-09"),
        ("2019-09-14", "2019-09"),
        ("Sept 2019", "2019-09"),
        ("Sep. 2019", "2019-09"),
        ("september, 2019", "2019-09"),
        ("1 Sept 2019", "2019-09"),
        ("2019 Sept", "2019-09"),
        ("now", ""),
        ("Present", ""),
        ("", ""),
        ("19", None),
        ("13/2019", None),
        ("00/2019", None),
        ("1700", None),
        ("Ju 2019", None),
        ("Ma 2019", None),
        ("autumn 2019", None),
        ("2019?", None),
        ("٢٠١٩", None),
    ],
)
def test_a_time_as_typed(typed: str, time: str | None) -> None:
    assert steps.read_time(typed, CALENDAR) == time


@pytest.mark.parametrize(
    ("started", "ended", "found"),
    [
        ("2016", "2019", ("2016", "2019")),
        ("Sept 2016", "now", ("2016-09", "")),
        ("", "2014", ("", "2014")),
        ("2019-09", "2019", ("2019-09", "2019")),
        ("soon", "2019", (Trouble.NOT_A_TIME, "soon")),
        ("2016", "later", (Trouble.NOT_A_TIME, "later")),
        ("now", "2019", (Trouble.NO_START, "now")),
        ("2019", "2016", (Trouble.ENDS_FIRST, "2016")),
        ("2019-09", "08/2019", (Trouble.ENDS_FIRST, "08/2019")),
    ],
)
def test_a_beginning_and_an_end(started: str, ended: str, found: tuple[str, str]) -> None:
    assert steps.period(started, ended, CALENDAR) == found


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        ("2016–2019 Postdoc, MPI Leipzig", Typed("Postdoc", "MPI Leipzig", "2016", "2019")),
        ("Postdoc, MPI Leipzig, 2016-2019", Typed("Postdoc", "MPI Leipzig", "2016", "2019")),
        ("PhD, Lisbon (2012 to 2016)", Typed("PhD", "Lisbon", "2012", "2016")),
        ("since 2019: Group leader at Novo", Typed("Group leader", "Novo", "2019", "")),
        ("2019– Scientist, EMA", Typed("Scientist", "EMA", "2019", "")),
        ("09/2016 - now  Analyst, R&D, Roche", Typed("Analyst", "R&D, Roche", "2016-09", "")),
        ("Sep 2016 – Dec 2019 Postdoc", Typed("Postdoc", "", "2016-09", "2019-12")),
        ("2016-19 Postdoc, X", Typed("Postdoc", "X", "2016", "2019")),
        ("• PhD 2008", Typed("PhD", "", "2008", "2008")),
        ("until 2014 Technician, IGC", Typed("Technician", "IGC", "", "2014")),
        ("2016\t2019\tPostdoc\tMPI", Typed("Postdoc", "MPI", "2016", "2019")),
        ("\x00 2016 PhD\x07", Typed("PhD", "", "2016", "2016")),
        ("PhD in Physics", Typed("PhD in Physics")),
        ("Room 2019 keeper of 1900 things", Typed("Room 2019 keeper of 1900 things")),
    ],
)
def test_a_line_as_pasted(line: str, typed: Typed) -> None:
    assert steps.read_line(line, CALENDAR) == typed


def test_several_lines_are_several_steps_and_blank_ones_none() -> None:
    found = steps.read_lines("2016 PhD\n\n  \n--\r\n2019– Postdoc", CALENDAR)
    assert [one.title for one in found] == ["PhD", "Postdoc"]


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_without_harm(typed: str) -> None:
    for found in steps.read_lines(typed, CALENDAR):
        for time in (found.started, found.ended):
            assert steps.read_time(time, CALENDAR) == time
    assert steps.read_time(typed, CALENDAR) is None or len(steps.read_time(typed, CALENDAR) or "") in (0, 4, 7)


def test_two_careers_stand_beside_each_other() -> None:
    assert steps.shown_pairs(["a", "b", "c"], ["x"], "?") == (("a", "x"), ("b", "?"), ("c", ""))
    assert steps.shown_pairs(["a"], ["x", "y"], "?") == (("a", "x"), ("", "y"))
    assert steps.shown_pairs([], ["x"], "?") == (("", "x"),)
    assert steps.shown_pairs(["a"], [" "], "?") == (("a", ""),)
    assert steps.shown_pairs([], [], "?") == ()


def test_of_a_long_career_the_first_steps_and_the_last() -> None:
    career = [f"step {number}" for number in range(20)]
    shown = [theirs for theirs, _ in steps.shown_pairs(career, [], "?")]
    assert len(shown) == MOST_PAIRS
    assert (shown[0], shown[-1]) == ("step 0", "step 19")


def test_a_long_step_ends_in_dots() -> None:
    ((theirs, _),) = steps.shown_pairs(["word " * 40], [], "?")
    assert len(theirs) <= steps.LONGEST_STEP
    assert theirs.endswith("word…")
