"""Whom to ask next: who could be asked is read here, the order is models/rules/whom_to_ask's."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from models import comparing, evidence, paths, people, schema, undo
from models.introductions import some_of
from models.paths import Path
from models.rules import settling
from models.rules import whom_to_ask as rules
from models.rules.fit import Weighed, look
from models.rules.settling import Contender
from models.rules.whom_to_ask import INTERESTING_FROM, Asked, Suggested, Tier, Why
from models.schema import instant_text
from models.search import fold
from models.terms import Circle, FollowUpKind, PathStatus
from models.words import in_a_sentence, words

LOOKED_AT = 300  # so many are handed to the rule, in nearly its own order
FOR_A_WHILE = timedelta(days=30)
FOR_GOOD = datetime(9000, 1, 1, tzinfo=UTC)
_SHORTEST_WORD, _KEPT_LETTERS, _ENDING = 3, 4, 3  # "Data science" finds "Data Scientist"
_MOST_PATHS = 20


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Somebody to ask, and why in a sentence: "Close to you, works on data science". `path`: what about."""

    person: int
    name: str
    role: str
    why: str
    reachable: bool
    path: int | None

    @property
    def why_within(self) -> str:
        """The reasons as they stand in the middle of a sentence."""
        return in_a_sentence(self.why)


@dataclass(frozen=True, slots=True)
class Page:
    """Some of those who could be asked; `first` of them stand before these, `count` are there (300 at most)."""

    people: tuple[Suggestion, ...]
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class _Path:
    """A path in the running: how much an answer would settle, and the value that it would be about."""

    path: Path
    settles: float
    value: str


def read(now: datetime, first: int = 0, limit: int = rules.AT_ONCE) -> Page:
    """Those who stand from `first` on; from the beginning where there are not so many."""
    running = _running()
    asked = {one.person: one for one in _people(running, now)}
    ranked = rules.suggest(asked.values())
    first = first if first < len(ranked) else 0
    return Page(_worded(ranked[first : first + limit], asked, running), first, len(ranked))


def instead_of(waiting: Sequence[int], now: datetime) -> dict[int, Suggestion]:
    """For each of these people, who do not answer yet, somebody to ask as well: one of the same path before others,
    and of those whose circle is not said, as after an import, only once everybody else was asked.

    Nobody is suggested twice; who has nobody left is not among the keys.
    """
    if not waiting:
        return {}
    running = _running()
    asked = {one.person: one for one in _people(running, now)}
    left = [one for one in rules.suggest(asked.values()) if one.person not in waiting]
    about = dict(
        schema.database.execute_sql(
            "SELECT id, path_id FROM person WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(waiting)),)
        ).fetchall()
    )
    chosen: dict[int, Suggested] = {}
    for person in waiting:
        offered = [one for one in left if one.tier is not Tier.OPEN] or left
        alike = (one for one in offered if about.get(person) is not None and asked[one.person].path == about[person])
        one = next(alike, None) or next(iter(offered), None)
        if one is not None:
            left.remove(one)
            chosen[person] = one
    said = {one.person: one for one in _worded(list(chosen.values()), asked, running)}
    return {person: said[one.person] for person, one in chosen.items()}


def not_now(person: int, until: datetime, now: datetime) -> None:
    """Do not suggest this person before `until` (UTC; FOR_GOOD: not at all). What is planned for them stays."""
    with undo.step("not_suggested", name=people.name_of(person)):
        people.must_be_there(person)
        table = schema.FollowUp
        origin = _origin(schema.Person.get_by_id(person).uid)
        values = {"shows_at": until, "rested_at": now, "updated_at": now}
        if not table.update(values).where(table.origin == origin).execute():
            # It rests from the beginning, so that it is never due: only what it stands for is kept.
            table.create(person=person, kind=FollowUpKind.CUSTOM, origin=origin, created_at=now, **values)


def _origin(uid: str) -> str:
    return f"not_now:{uid}"


def _running() -> list[_Path]:
    """The paths that are not dropped, with what would settle them."""
    weighed = [Weighed(value.key, value.weight, value.must_have) for value in comparing.my_values()]
    names = {value.key: value.name for value in comparing.my_values()}
    ratings = evidence.of_paths()
    there = [path for path in paths.paths() if path.status is not PathStatus.DROPPED][:_MOST_PATHS]
    contenders = [
        Contender(path.id, look(weighed, ratings.get(path.id, ())), path.status is PathStatus.LEADING) for path in there
    ]
    worth = settling.worth_of_paths(weighed, contenders)
    most = max(worth.values(), default=0.0)
    found: list[_Path] = []
    for path, contender in zip(there, contenders, strict=True):
        question = settling.ask_next(weighed, [contender])
        value = names[question.value] if question is not None else ""
        found.append(_Path(path, worth[path.id] / most if most else 0.0, value))
    return found


# Nobody is asked twice, and whoever said no is left in peace: only who was not asked yet stands here.
_PEOPLE = """
WITH named AS (SELECT introduced_id AS person, count(*) AS times FROM introduction GROUP BY introduced_id),
found AS (
    SELECT p.id, p.uid, p.circle, p.relation, p.organization_id, coalesce(o.interest, 0) AS interest,
        p.shortlisted_at IS NOT NULL AS wanted, coalesce(n.times, 0) AS times, p.sort_key,
        CASE WHEN p.path_id IN (SELECT value FROM json_each(?1)) THEN p.path_id END AS path,
        CASE WHEN p.path_id IS NULL AND p.title <> '' THEN {alike} END AS alike
    FROM person p LEFT JOIN organization o ON o.id = p.organization_id LEFT JOIN named n ON n.person = p.id
    WHERE p.archived_at IS NULL AND p.stage IN ('known', 'to_ask')
)
SELECT id, circle, relation, organization_id, interest, wanted, times, sort_key, path, alike,
    EXISTS (SELECT 1 FROM contact_point c WHERE c.person_id = found.id) FROM found
WHERE (circle IS NOT NULL OR wanted OR times > 0 OR path IS NOT NULL OR alike IS NOT NULL OR interest >= ?2)
    AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.origin = 'not_now:' || found.uid AND f.shows_at > ?3)
ORDER BY CASE circle WHEN 'inner' THEN 0 WHEN 'acquaintance' THEN 1 WHEN 'new' THEN 2 ELSE 3 END,
    (path IS NOT NULL OR alike IS NOT NULL) + (interest >= ?2) + min(times, 3) + wanted DESC, sort_key, id
LIMIT ?4
"""


def _people(running: Iterable[_Path], now: datetime) -> list[Asked]:
    by_id = {one.path.id: one for one in running}
    statement = _PEOPLE.format(alike=_alike(by_id.values()))
    moment = instant_text(now)
    rows = schema.database.execute_sql(statement, (json.dumps(list(by_id)), INTERESTING_FROM, moment, LOOKED_AT))
    return [_asked(row, by_id) for row in rows.fetchall()]


def _alike(running: Iterable[_Path]) -> str:
    """SQL for the first path that a title sounds like, by the beginnings of its words; NULL for none."""
    cases: list[str] = []
    for one in running:
        stems = [
            word[: max(_KEPT_LETTERS, len(word) - _ENDING)]
            for word in fold(one.path.name).split()
            if len(word) >= _SHORTEST_WORD and word.isascii() and word.isalnum()
        ]
        if stems and any(len(stem) >= _KEPT_LETTERS for stem in stems):
            # A stem is letters and digits of ASCII: nothing in it ends the text.
            holds = " AND ".join(f"(' ' || p.title LIKE '% {stem}%')" for stem in stems)
            cases.append(f"WHEN {holds} THEN {one.path.id}")
    return f"CASE {' '.join(cases)} END" if cases else "NULL"


def _asked(row: tuple[Any, ...], running: dict[int, _Path]) -> Asked:
    person, circle, relation, organization, interest, wanted, times, key, path, alike, reachable = row
    about = path if path is not None else alike
    return Asked(
        person=person,
        circle=Circle(circle) if circle else None,
        named=times,
        through=relation == "through",
        path=about,
        sounds_like=path is None and alike is not None,
        settles=running[about].settles if about is not None else 0.0,
        organization=organization,
        interest=interest,
        reachable=bool(reachable),
        wanted=bool(wanted),
        name_key=key,
    )


def _worded(ranked: Sequence[Suggested], asked: dict[int, Asked], running: Iterable[_Path]) -> tuple[Suggestion, ...]:
    ids = json.dumps([one.person for one in ranked])
    about = {one.path.id: one for one in running}
    rows = {
        row[0]: row
        for row in schema.database.execute_sql(
            "SELECT p.id, p.display_name, p.title, coalesce(o.name, '') FROM person p "
            "LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id IN (SELECT value FROM json_each(?))",
            (ids,),
        ).fetchall()
    }
    named: dict[int, list[str]] = defaultdict(list)
    for person, name in schema.database.execute_sql(
        "SELECT i.introduced_id, p.display_name FROM introduction i JOIN person p ON p.id = i.introducer_id "
        "WHERE i.introduced_id IN (SELECT value FROM json_each(?)) ORDER BY i.id",
        (ids,),
    ).fetchall():
        named[person].append(name)
    found: list[Suggestion] = []
    for one in ranked:
        _, name, title, where = rows[one.person]
        facts = asked[one.person]
        path = about.get(facts.path) if facts.path is not None else None
        parts = [_reason(why, path, named[one.person]) for why in one.why]
        said = words("list.comma").join(filter(None, parts))
        role = ", ".join(filter(None, (title, where)))
        found.append(Suggestion(one.person, name, role, said, facts.reachable, facts.path))
    return tuple(found)


def _reason(why: Why, path: _Path | None, named: Sequence[str]) -> str:
    """One reason in words; empty where its facts are missing."""
    if why in (Why.NAMED, Why.ALSO_NAMED):
        return words(f"why.{why}", names=some_of(named)) if named else ""
    if why in (Why.PATH, Why.SOUNDS_LIKE):
        return words(f"why.{why}", path=in_a_sentence(path.path.name)) if path is not None else ""
    if why is Why.SETTLES:
        return words("why.settles", value=in_a_sentence(path.value)) if path is not None and path.value else ""
    return words(f"why.{why}")
