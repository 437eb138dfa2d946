"""The Organisations page's list: which, in which order, a page of rows at a time; in SQL, all but the looks."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models import comparing, evidence, schema
from models.rules.fit import Look, Rating, Weighed, look
from models.schema import instant
from models.search import fold


class Which(StrEnum):
    """What the filter offers. Of interest: all but those that are only known from the address book."""

    OF_INTEREST = "of_interest"
    ALL = "all"


class Column(StrEnum):
    """What the list can be sorted by."""

    NAME = "name"
    INTEREST = "interest"
    LOOK = "look"
    PEOPLE = "people"
    TALKS = "talks"
    LAST_TALK = "last_talk"


@dataclass(frozen=True, slots=True)
class OrganizationFilter:
    """Which organisations: those whose names hold every word of `text`."""

    text: str = ""
    which: Which = Which.OF_INTEREST


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """One line of the list. `people` are there now, `talks` took place with them, the last at `last_talk` (UTC)."""

    id: int
    name: str
    interest: int | None
    people: int
    talks: int
    last_talk: datetime | None
    look: Look


# Something the user did or heard: an interest, notes, evidence, a mention, a referral, a conversation or the wish for
# one with somebody there. What stands on nobody's card was added by hand, for a reason.
_OF_INTEREST = """
SELECT id FROM organization WHERE interest IS NOT NULL OR notes <> '' OR website <> ''
UNION SELECT organization_id FROM evidence
UNION SELECT organization_id FROM mention
UNION SELECT organization_id FROM referral
UNION SELECT organization_id FROM person WHERE shortlisted_at IS NOT NULL OR stage <> 'known'
UNION SELECT p.organization_id FROM participant q JOIN person p ON p.id = q.person_id
UNION SELECT o.id FROM organization o WHERE o.id NOT IN
    (SELECT organization_id FROM person WHERE organization_id IS NOT NULL
     UNION SELECT organization_id FROM position WHERE organization_id IS NOT NULL)
"""
_PEOPLE = "(SELECT count(*) FROM person p WHERE p.organization_id = o.id)"
_TALKS = (
    "SELECT p.organization_id AS place, count(DISTINCT i.id) AS talks, max(i.held_at) AS last_talk "
    "FROM interview i JOIN participant q ON q.interview_id = i.id JOIN person p ON p.id = q.person_id "
    "WHERE i.status = 'held' AND p.organization_id IS NOT NULL GROUP BY p.organization_id"
)
# For each column its key; what has none stands at the end, whichever way the list is sorted.
_KEYS = {
    Column.NAME: "o.name_key",
    Column.INTEREST: "o.interest",
    Column.PEOPLE: f"nullif({_PEOPLE}, 0)",
    Column.TALKS: "t.talks",
    Column.LAST_TALK: "t.last_talk",
}


def ids(wanted: OrganizationFilter, column: Column = Column.NAME, descending: bool = False) -> array[int]:
    """The ids of those that fit, in order; alike ones by name."""
    where, facts = _where(wanted)
    way = "DESC" if descending else "ASC"
    if column is Column.LOOK:
        found = _read(f"SELECT o.id FROM organization o WHERE {where} ORDER BY o.name_key, o.id", facts)
        return _by_look(found, descending)
    key = _KEYS[column]
    source = f"organization o LEFT JOIN ({_TALKS}) t ON t.place = o.id" if "t." in key else "organization o"
    order = f"{key} IS NULL, {key} {way}, o.name_key, o.id"
    return array("q", _read(f"SELECT o.id FROM {source} WHERE {where} ORDER BY {order}", facts))


def count(wanted: OrganizationFilter) -> int:
    """How many fit."""
    where, facts = _where(wanted)
    return _read(f"SELECT count(*) FROM organization o WHERE {where}", facts)[0]


def rows(wanted: Sequence[int]) -> dict[int, OrganizationRow]:
    """The lines for these ids; those that are gone meanwhile are left out."""
    looks = looks_of(wanted)
    talks = (
        "SELECT {0} FROM interview i JOIN participant q ON q.interview_id = i.id JOIN person p ON p.id = q.person_id "
        "WHERE p.organization_id = o.id AND i.status = 'held'"
    )
    found = schema.database.execute_sql(
        f"SELECT o.id, o.name, o.interest, {_PEOPLE}, ({talks.format('count(DISTINCT i.id)')}), "
        f"({talks.format('max(i.held_at)')}) FROM organization o WHERE o.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    ).fetchall()
    nothing = look(weighed(), ())
    return {
        number: OrganizationRow(
            id=number,
            name=name,
            interest=interest,
            people=people,
            talks=held,
            last_talk=instant(last) if last else None,
            look=looks.get(number, nothing),
        )
        for number, name, interest, people, held, last in found
    }


def weighed() -> list[Weighed]:
    """The user's values, as the rules weigh them."""
    return [Weighed(value.key, value.weight, value.must_have) for value in comparing.my_values()]


def looks_of(wanted: Iterable[int]) -> dict[int, Look]:
    """How these organisations look by what was heard of them; those of which nothing was heard are left out."""
    ratings: dict[int, list[Rating]] = defaultdict(list)
    for place, voice, value, rating in schema.database.execute_sql(
        f"SELECT e.organization_id, {evidence.VOICE}, e.value, e.rating FROM evidence e "
        "WHERE e.organization_id IN (SELECT value FROM json_each(?)) ORDER BY e.id",
        (json.dumps(list(wanted)),),
    ).fetchall():
        ratings[place].append(Rating(voice, value, rating))
    values = weighed()
    return {place: look(values, heard) for place, heard in ratings.items()}


def _by_look(found: list[int], descending: bool) -> array[int]:
    """Those with a look by its mean, then the others, each in the order given."""
    means = {place: one.mean for place, one in looks_of(found).items() if one.mean is not None}
    known = [number for number in found if number in means]
    known.sort(key=lambda number: means[number], reverse=descending)
    return array("q", [*known, *(number for number in found if number not in means)])


def _where(wanted: OrganizationFilter) -> tuple[str, list[str]]:
    clauses, facts = ["1"], list[str]()
    if wanted.which is Which.OF_INTEREST:
        clauses.append(f"o.id IN ({_OF_INTEREST})")
    for word in fold(wanted.text).split():
        clauses.append("(instr(o.name_key, ?) OR instr(lower(o.name), ?))")
        facts += [word, word]
    return " AND ".join(clauses), facts


def _read(statement: str, facts: Sequence[str]) -> list[int]:
    return [row[0] for row in schema.database.execute_sql(statement, facts).fetchall()]
