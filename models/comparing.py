"""What the Paths page shows, read in one go: values by paths, what to ask next and whom, and places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from models import evidence, paths, places, resources, schema, settings
from models.paths import Path
from models.places import Place
from models.rules import settling
from models.rules.fit import Look, Weighed, look
from models.rules.settling import Candidate, Contender, Gap
from models.schema import instant, instant_text
from models.terms import Circle, PathStatus, Stage
from models.words import language

MOST_TALKS = 3
MOST_PLACES = 6
CANDIDATES_EACH = 3  # so many of a path are looked at by the rule, in nearly its own order


@dataclass(frozen=True, slots=True)
class Value:
    """One of the user's values: how much it matters (1 to 5), and whether a path must have it."""

    key: str
    name: str
    weight: int
    must_have: bool


@dataclass(frozen=True, slots=True)
class NextTalk:
    """A conversation that is planned; `starts_at` (UTC) is None while no date is agreed."""

    interview: int
    person: int
    name: str
    starts_at: datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """A path in the running: how it looks, and the next conversation about it."""

    path: Path
    look: Look
    next_talk: NextTalk | None


@dataclass(frozen=True, slots=True)
class Ask:
    """The answer that would settle most. `talk`: where it could be asked; `on_sheet`: it will be.

    `person` and `person_name`: where nothing is planned, whom one could talk to; None and empty for nobody.
    """

    path: int
    path_name: str
    value: str
    value_name: str
    gap: Gap
    talk: NextTalk | None
    on_sheet: bool
    person: int | None
    person_name: str


@dataclass(frozen=True, slots=True)
class Talk:
    """Somebody to talk to next about a path, and why: a date, a yes, or how close they are."""

    person: int
    name: str
    path_name: str
    starts_at: datetime | None
    agreed: bool
    circle: Circle | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The page. `conversations`: how many have said something of a path; `zone` is the user's."""

    values: tuple[Value, ...]
    columns: tuple[Column, ...]
    dropped: tuple[Path, ...]
    conversations: int
    ask: Ask | None
    talks: tuple[Talk, ...]
    places: tuple[Place, ...]
    zone: str


def read(now: datetime) -> Comparison:
    """Everything that the page shows at `now` (UTC)."""
    values = my_values()
    weighed = [Weighed(value.key, value.weight, value.must_have) for value in values]
    every = paths.paths()
    running = [path for path in every if path.status is not PathStatus.DROPPED]
    ratings, talks = evidence.of_paths(), _next_talks(now)
    columns = tuple(Column(path, look(weighed, ratings.get(path.id, ())), talks.get(path.id)) for path in running)
    contenders = [Contender(one.path.id, one.look, one.path.status is PathStatus.LEADING) for one in columns]
    names: dict[int, str] = {}
    candidates = settling.talk_next(_candidates(now, names), weighed, contenders)
    return Comparison(
        values=values,
        columns=columns,
        dropped=tuple(path for path in every if path.status is PathStatus.DROPPED),
        conversations=evidence.conversations_about_paths(),
        ask=_ask(settling.ask_next(weighed, contenders), columns, values, candidates, names),
        talks=_talks(candidates, columns, names),
        places=places.places(weighed, MOST_PLACES),
        zone=settings.zone(),
    )


def my_values() -> tuple[Value, ...]:
    """The values that matter to the user, what matters most first."""
    shipped = {value["key"]: value["name"] for value in resources.document("values", language())["values"]}
    table = schema.CareerValue
    rows = table.select().where(table.weight > 0).order_by(table.weight.desc(), table.id)
    return tuple(Value(row.key, row.name or shipped.get(row.key, row.key), row.weight, row.must_have) for row in rows)


def _next_talks(now: datetime) -> dict[int, NextTalk]:
    """The next planned conversation about each path; one without a date only where none has a date."""
    rows = schema.database.execute_sql(
        "SELECT coalesce(i.path_id, p.path_id) AS path, i.id, p.id, p.display_name, i.starts_at FROM interview i "
        "JOIN participant q ON q.interview_id = i.id JOIN person p ON p.id = q.person_id "
        "WHERE i.status = 'planned' AND (i.ends_at IS NULL OR i.ends_at > ?) AND path IS NOT NULL "
        "ORDER BY i.starts_at IS NULL, i.starts_at, i.id, q.position, q.id",
        (instant_text(now),),
    ).fetchall()
    found: dict[int, NextTalk] = {}
    for path, interview, person, name, starts in rows:
        found.setdefault(path, NextTalk(interview, person, name, instant(starts) if starts else None))
    return found


# People of a path with whom the user has not talked and who can be asked or are coming, numbered within the path.
_CANDIDATES = """
WITH coming AS (
    SELECT q.person_id AS person, min(i.starts_at) AS at FROM interview i
    JOIN participant q ON q.interview_id = i.id WHERE i.status = 'planned' AND i.ends_at > ?1 GROUP BY q.person_id
)
SELECT id, name, path, circle, at, agreed, sort_key FROM (
    SELECT p.id, p.display_name AS name, p.path_id AS path, p.circle, coming.at, p.stage = ?2 AS agreed, p.sort_key,
        row_number() OVER (PARTITION BY p.path_id ORDER BY coming.at IS NULL, coming.at, p.stage <> ?2,
            CASE p.circle WHEN 'inner' THEN 0 WHEN 'acquaintance' THEN 1 WHEN 'new' THEN 2 ELSE 3 END,
            p.sort_key, p.id) AS turn
    FROM person p LEFT JOIN coming ON coming.person = p.id
    WHERE p.path_id IS NOT NULL AND p.archived_at IS NULL
        AND (coming.at IS NOT NULL OR p.stage IN ('known', 'to_ask', ?2))
        AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.person_id = p.id AND t.purpose = 'met')
) WHERE turn <= ?3
"""


def _candidates(now: datetime, names: dict[int, str]) -> list[Candidate]:
    """Whom one could talk to; their names go into `names`."""
    rows = schema.database.execute_sql(_CANDIDATES, (instant_text(now), Stage.AGREED, CANDIDATES_EACH)).fetchall()
    found: list[Candidate] = []
    for person, name, path, circle, at, agreed, sort_key in rows:
        names[person] = name
        where = Circle(circle) if circle else None
        found.append(Candidate(person, path, where, instant(at) if at else None, bool(agreed), sort_key))
    return found


def _talks(candidates: Sequence[Candidate], columns: Iterable[Column], names: Mapping[int, str]) -> tuple[Talk, ...]:
    path_names = {one.path.id: one.path.name for one in columns}
    return tuple(
        Talk(one.person, names[one.person], path_names[one.path], one.starts_at, one.agreed, one.circle)
        for one in candidates[:MOST_TALKS]
    )


def _ask(
    question: settling.Question | None,
    columns: Iterable[Column],
    values: Iterable[Value],
    candidates: Iterable[Candidate],
    names: Mapping[int, str],
) -> Ask | None:
    if question is None:
        return None
    column = next(one for one in columns if one.path.id == question.path)
    talk = column.next_talk
    person = next((one.person for one in candidates if one.path == question.path), None) if talk is None else None
    return Ask(
        path=question.path,
        path_name=column.path.name,
        value=question.value,
        value_name=next(value.name for value in values if value.key == question.value),
        gap=question.gap,
        talk=talk,
        on_sheet=talk is not None and _is_on_sheet(talk.interview, question.value),
        person=person,
        person_name=names[person] if person is not None else "",
    )


def _is_on_sheet(interview: int, value: str) -> bool:
    table = schema.AskedQuestion
    return table.select().where(table.interview == interview, table.value == value).exists()
