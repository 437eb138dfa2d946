"""Who led to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models import schema, undo
from models.rules.days import local_day
from models.rules.layout import Layout
from models.schema import instant, instant_text
from models.terms import Circle, Stage
from models.words import say_day, say_list, words

MOST_NAMES = 6  # in one sentence
_TALKED = frozenset({Stage.MET, Stage.IN_TOUCH})


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who introduced or was introduced. `resting` is as of the `now` it was read with.

    `meets_at` and `meets_until` (UTC) belong to the next conversation that has a date, past ones of which
    nobody said yet whether they took place among them.
    """

    id: int
    name: str
    title: str
    organization: str
    circle: Circle | None
    stage: Stage
    resting: bool
    talked: bool
    meets_at: datetime | None
    meets_until: datetime | None

    @property
    def role(self) -> str:
        """What they do and where: "Editor, eLife"."""
        return ", ".join(filter(None, (self.title, self.organization)))


@dataclass(frozen=True, slots=True)
class Network:
    """Everybody who introduced or was introduced, and the edges (introducer, introduced), both in the order
    in which the introductions were noted: so that the picture keeps its shape while it grows."""

    members: tuple[Member, ...] = ()
    edges: tuple[tuple[int, int], ...] = ()


_PLANNED = (
    "(SELECT {0} FROM participant q JOIN interview i ON i.id = q.interview_id WHERE q.person_id = p.id "
    "AND p.stage = 'scheduled' AND i.status = 'planned' AND i.starts_at IS NOT NULL ORDER BY i.starts_at LIMIT 1)"
)
_HELD = (
    "EXISTS (SELECT 1 FROM participant q JOIN interview i ON i.id = q.interview_id "
    "WHERE q.person_id = p.id AND i.status = 'held')"
)


def network(now: datetime) -> Network:
    """All introductions with what their picture says of each person, at `now` (UTC)."""
    edges = tuple(
        (introducer, introduced)
        for introducer, introduced in schema.database.execute_sql(
            "SELECT introducer_id, introduced_id FROM introduction ORDER BY created_at, id"
        ).fetchall()
    )
    rows = schema.database.execute_sql(
        "SELECT p.id, p.display_name, p.title, coalesce(o.name, ''), p.circle, p.stage, p.rests_at, "
        f"{_HELD}, {_PLANNED.format('i.starts_at')}, {_PLANNED.format('i.ends_at')} "
        "FROM person p LEFT JOIN organization o ON o.id = p.organization_id "
        "WHERE p.id IN (SELECT introducer_id FROM introduction UNION SELECT introduced_id FROM introduction)"
    ).fetchall()
    moment = instant_text(now)
    members = {row[0]: _member(row, moment) for row in rows}
    order = dict.fromkeys(person for edge in edges for person in edge)
    return Network(tuple(members[person] for person in order), edges)


def _member(row: Sequence[Any], moment: str) -> Member:
    number, name, title, organization, circle, stage, rests, held, meets_at, meets_until = row
    return Member(
        id=number,
        name=name,
        title=title,
        organization=organization,
        circle=Circle(circle) if circle else None,
        stage=Stage(stage),
        resting=stage == Stage.ASKED and rests is not None and rests <= moment,
        talked=bool(held) or stage in _TALKED,
        meets_at=instant(meets_at) if meets_at else None,
        meets_until=instant(meets_until) if meets_until else None,
    )


def standing(member: Member, now: datetime, zone: str) -> str:
    """Where things stand in one or two small words: "met", "asked", "resting", "today", "Monday"."""
    if member.resting:
        return words("standing.resting")
    if member.meets_at is not None:
        if member.meets_until is not None and member.meets_until <= now:
            return words("standing.over")
        return say_day(local_day(member.meets_at, zone), local_day(now, zone))
    return words(f"standing.{member.stage}")


def standings(people: Network, now: datetime, zone: str) -> dict[int, str]:
    """`standing` of everybody, by id; those without a date share a few words, which are looked up once."""
    shared: dict[tuple[Stage, bool], str] = {}
    found: dict[int, str] = {}
    for member in people.members:
        key = (member.stage, member.resting)
        if member.meets_at is not None or key not in shared:
            found[member.id] = standing(member, now, zone)
            if member.meets_at is None:
                shared[key] = found[member.id]
        else:
            found[member.id] = shared[key]
    return found


def who(member: Member) -> str:
    """Where somebody works, or what they do, or how close they are; "" where nothing is known."""
    return member.organization or member.title or (words(f"circle.{member.circle}") if member.circle else "")


def line(who: str, standing: str) -> str:
    """What stands under a name: "ERC, asked", "Inner circle, met"."""
    return words("introductions.line", who=who, standing=standing) if who else standing


def summary(people: Network, layout: Layout) -> str:
    """ "Three first conversations have led to ten more people, three steps deep." Where somebody in the first
    column was not talked with yet: "Three people have led to ten more, three steps deep." """
    first = {place.person for place in layout.places if place.column == 0}
    talked = all(member.talked for member in people.members if member.id in first)
    led, more = ("conversations", "more_people") if talked else ("people", "more")
    return words(
        "introductions.summary",
        led=words(f"introductions.{led}", count=len(first)),
        more=words(f"introductions.{more}", count=len(layout.places) - len(first)),
        deep=words("introductions.deep", count=layout.columns),
    )


def some_of(names: Sequence[str]) -> str:
    """ "Ines, Lena and Ruth"; of very many the first and how many more."""
    if len(names) <= MOST_NAMES:
        return say_list(list(names))
    kept = MOST_NAMES - 1
    return say_list([*names[:kept], words("introductions.others", count=len(names) - kept)])


def add(
    introducer: int, introduced: int, now: datetime, *, on: date | None = None, interview: int | None = None
) -> None:
    """Remember that one person led to another, when and in which conversation. The same edge twice, or to
    oneself, changes nothing."""
    if introducer == introduced:
        return
    edges = schema.Introduction
    if edges.get_or_none(edges.introducer == introducer, edges.introduced == introduced) is None:
        with undo.step("introduced"):
            edges.create(
                introducer=introducer, introduced=introduced, on=on, interview=interview, created_at=now, updated_at=now
            )


def introducers(person: int) -> tuple[tuple[int, str, date | None], ...]:
    """Who led to this person: id, name, day."""
    rows = schema.database.execute_sql(
        'SELECT p.id, p.display_name, i."on" FROM introduction i JOIN person p ON p.id = i.introducer_id '
        "WHERE i.introduced_id = ? ORDER BY i.id",
        (person,),
    ).fetchall()
    return tuple((number, name, date.fromisoformat(on) if on else None) for number, name, on in rows)


def introduced(person: int) -> tuple[tuple[int, str], ...]:
    """To whom this person led: id, name."""
    rows = schema.database.execute_sql(
        "SELECT p.id, p.display_name FROM introduction i JOIN person p ON p.id = i.introduced_id "
        "WHERE i.introducer_id = ? ORDER BY i.id",
        (person,),
    ).fetchall()
    return tuple((number, name) for number, name in rows)


def named_more_than_once() -> tuple[tuple[int, str, int], ...]:
    """People whom several have named and with whom the user has not talked yet: id, name, by how many."""
    rows = schema.database.execute_sql(
        "SELECT p.id, p.display_name, count(*) FROM introduction i JOIN person p ON p.id = i.introduced_id "
        "WHERE p.stage IN ('known', 'to_ask', 'asked') AND p.archived_at IS NULL "
        "GROUP BY p.id HAVING count(*) > 1 ORDER BY count(*) DESC, p.sort_key"
    ).fetchall()
    return tuple((number, name, times) for number, name, times in rows)
