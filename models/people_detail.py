"""What the detail panel shows of one person: the person, the next step, and the story told in full."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from models import people, schema, settings
from models.people import PersonDetail, StoryLine
from models.rules.days import local_day
from models.schema import instant
from models.terms import FollowUpKind, Purpose

_CAN_INTRODUCE = (Purpose.MET, Purpose.INTRODUCED)


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation as the story tells of it. `asked` of `questions` chosen ones were asked."""

    id: int
    minutes: int
    asked: int
    questions: int
    learned: str


@dataclass(frozen=True, slots=True)
class Planned:
    """The conversation that is planned next; instants in UTC, None while no date is agreed."""

    id: int
    starts_at: datetime | None
    ends_at: datetime | None
    sheet_ready: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened: a line of the story with its conversation, or an introduction alone.

    `introduced` are those whom the person led to then, by id and name. `day_only`: its hour says nothing.
    """

    at: datetime
    line: StoryLine | None = None
    talk: Talk | None = None
    introduced: tuple[tuple[int, str], ...] = ()
    day_only: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """Everything on the panel. `follow_up` is the open one behind the next step, `due_at` its term,
    `talk` the conversation to thank for or to look back on. `why`: what makes them the one to ask, as said of
    the person, else as said while the last conversation was prepared: it is not asked twice."""

    person: PersonDetail
    path_name: str
    shortlisted: bool
    planned: Planned | None
    follow_up: int | None
    due_at: datetime | None
    talk: Talk | None
    why: str = ""
    moments: tuple[Moment, ...] = field(default=())


def panel(person: int, now: datetime) -> Panel | None:
    """One person as the panel shows them, or None where the person is gone."""
    detail = people.detail(person, now)
    if detail is None:
        return None
    path_name, shortlisted = schema.database.execute_sql(
        "SELECT coalesce(c.name, ''), p.shortlisted_at IS NOT NULL FROM person p "
        "LEFT JOIN career_path c ON c.id = p.path_id WHERE p.id = ?",
        (person,),
    ).fetchone()
    talks = _talks(person)
    follow_up, due_at, about = _follow_up(person, detail.next_kind)
    held = [line.interview for line in detail.story if line.purpose is Purpose.MET and line.interview in talks]
    return Panel(
        person=detail,
        path_name=path_name,
        shortlisted=bool(shortlisted),
        planned=_planned(person),
        follow_up=follow_up,
        due_at=due_at,
        talk=talks.get(about or next(iter(held), None) or 0),
        why=detail.why.strip() or _reasons(person),
        moments=_moments(person, detail.story, talks),
    )


def _reasons(person: int) -> str:
    """Why this person, in the words of the last conversation for which anything was said, a line each."""
    rows = schema.database.execute_sql(
        "SELECT r.text FROM reason r WHERE trim(r.text) <> '' AND r.interview_id = (SELECT i.id FROM interview i "
        "JOIN participant q ON q.interview_id = i.id JOIN reason s ON s.interview_id = i.id WHERE q.person_id = ? "
        "AND trim(s.text) <> '' ORDER BY coalesce(i.held_at, i.starts_at, i.created_at) DESC, i.id DESC LIMIT 1) "
        "ORDER BY r.id",
        (person,),
    ).fetchall()
    return "\n".join(text.strip() for (text,) in rows)


def _planned(person: int) -> Planned | None:
    row = schema.database.execute_sql(
        "SELECT i.id, i.starts_at, i.ends_at, i.sheet_ready_at FROM interview i "
        "JOIN participant q ON q.interview_id = i.id WHERE q.person_id = ? AND i.status = 'planned' "
        "ORDER BY i.starts_at IS NULL, i.starts_at, i.id DESC LIMIT 1",
        (person,),
    ).fetchone()
    if row is None:
        return None
    number, starts, ends, ready = row
    return Planned(number, instant(starts) if starts else None, instant(ends) if ends else None, ready is not None)


def _follow_up(person: int, kind: str | None) -> tuple[int | None, datetime | None, int | None]:
    """The open follow-up of a kind: id, term, conversation."""
    if kind not in list(FollowUpKind):
        return None, None, None
    row = schema.database.execute_sql(
        "SELECT id, due_at, interview_id FROM follow_up WHERE person_id = ? AND kind = ? AND done_at IS NULL "
        "AND rested_at IS NULL ORDER BY shows_at LIMIT 1",
        (person, kind),
    ).fetchone()
    return (row[0], instant(row[1]) if row[1] else None, row[2]) if row else (None, None, None)


def _talks(person: int) -> dict[int, Talk]:
    rows = schema.database.execute_sql(
        "SELECT i.id, i.minutes, i.learned, count(a.id), coalesce(sum(a.asked), 0) FROM interview i "
        "JOIN participant q ON q.interview_id = i.id LEFT JOIN asked_question a ON a.interview_id = i.id "
        "WHERE q.person_id = ? AND i.status = 'held' GROUP BY i.id",
        (person,),
    ).fetchall()
    return {number: Talk(number, minutes, asked, count, learned) for number, minutes, learned, count, asked in rows}


def _moments(person: int, story: tuple[StoryLine, ...], talks: dict[int, Talk]) -> tuple[Moment, ...]:
    """The story, newest first; an introduction stands with the conversation or the day that it came from."""
    zone = settings.zone()
    by_talk, by_day = _introduced(person)
    found: list[Moment] = []
    for line in story:
        led_to: list[tuple[int, str]] = []
        if line.purpose in _CAN_INTRODUCE:
            led_to = by_talk.pop(line.interview or 0, []) + by_day.pop(local_day(line.at, zone), [])
        talk = talks.get(line.interview or 0) if line.purpose is Purpose.MET else None
        found.append(Moment(line.at, line, talk, tuple(led_to)))
    for led_to in by_talk.values():
        found.append(Moment(found[-1].at if found else _noon(date.min), introduced=tuple(led_to), day_only=True))
    for day, led_to in by_day.items():
        found.append(Moment(_noon(day), introduced=tuple(led_to), day_only=True))
    return tuple(sorted(found, key=lambda moment: moment.at, reverse=True))


Named = list[tuple[int, str]]


def _introduced(person: int) -> tuple[dict[int, Named], dict[date, Named]]:
    """Whom the person led to: by conversation where that is known, else by day."""
    by_talk: dict[int, Named] = defaultdict(list)
    by_day: dict[date, Named] = defaultdict(list)
    for number, name, on, interview, made in schema.database.execute_sql(
        'SELECT p.id, p.display_name, i."on", i.interview_id, i.created_at FROM introduction i '
        "JOIN person p ON p.id = i.introduced_id WHERE i.introducer_id = ? ORDER BY i.id",
        (person,),
    ).fetchall():
        day = date.fromisoformat(on) if on else local_day(instant(made), settings.zone())
        if interview is not None and on is None:
            by_talk[interview].append((number, name))
        else:
            by_day[day].append((number, name))
    return by_talk, by_day


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)
