"""Everything about one person, as the detail panel and the letters need it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from models import introductions, schema
from models.schema import instant
from models.terms import Channel, Circle, ContactKind, Purpose, Relation, Stage


@dataclass(frozen=True, slots=True)
class Point:
    """One way to reach somebody."""

    kind: ContactKind
    value: str


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One event of the story, newest first in lists. `words` counts those of a letter."""

    id: int
    at: datetime
    purpose: Purpose
    channel: Channel | None
    subject: str
    text: str
    words: int
    interview: int | None


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """Everything about one person that a panel or a letter needs."""

    id: int
    uid: str
    display_name: str
    greet_as: str
    sheet_heading: str
    title: str
    organization: str
    path: int | None
    circle: Circle | None
    relation: Relation | None
    how_known: str
    zone: str
    rhythm_days: int | None
    why: str
    notes: str
    stage: Stage
    resting: bool
    next_kind: str | None
    next_at: datetime | None
    last_contact_at: datetime | None
    archived: bool
    connected_on: date | None
    event: int | None  # where the user met them
    event_name: str
    points: tuple[Point, ...]
    introducers: tuple[tuple[int, str, date | None], ...]
    introduced: tuple[tuple[int, str], ...]
    story: tuple[StoryLine, ...]
    interviews: tuple[int, ...]

    @property
    def greeting_name(self) -> str:
        """How to greet this person; the name as typed where nothing else was said."""
        return self.greet_as or self.display_name

    def first(self, kind: ContactKind) -> str:
        """The first contact point of a kind, or an empty text."""
        return next((point.value for point in self.points if point.kind is kind), "")


def detail(person: int, now: datetime) -> PersonDetail | None:
    """One person with story and contact points, or None where the person is gone."""
    row = schema.Person.get_or_none(schema.Person.id == person)
    if row is None:
        return None
    organization = row.organization.name if row.organization else ""
    return PersonDetail(
        **{name: getattr(row, name) for name in _PLAIN},
        organization=organization,
        event=row.event_id,
        event_name=row.event.name if row.event else "",
        path=row.path_id,
        circle=Circle(row.circle) if row.circle else None,
        relation=Relation(row.relation) if row.relation else None,
        stage=Stage(row.stage),
        resting=row.stage == Stage.ASKED and row.rests_at is not None and row.rests_at <= now,
        archived=row.archived_at is not None,
        points=_points(person),
        introducers=introductions.introducers(person),
        introduced=introductions.introduced(person),
        story=_story(person),
        interviews=tuple(
            participation.interview_id
            for participation in schema.Participant.select().where(schema.Participant.person == person)
        ),
    )


_PLAIN = [
    "id",
    "uid",
    "display_name",
    "greet_as",
    "sheet_heading",
    "title",
    "how_known",
    "zone",
    "rhythm_days",
    "why",
    "notes",
    "next_kind",
    "next_at",
    "last_contact_at",
    "connected_on",
]


def _points(person: int) -> tuple[Point, ...]:
    query = schema.ContactPoint.select().where(schema.ContactPoint.person == person)
    return tuple(Point(ContactKind(row.kind), row.value) for row in query.order_by(schema.ContactPoint.position))


def _story(person: int) -> tuple[StoryLine, ...]:
    rows = schema.database.execute_sql(
        "SELECT id, at, purpose, channel, subject, text, words, interview_id FROM touch WHERE person_id = ? "
        "ORDER BY at DESC, id DESC",
        (person,),
    )
    return tuple(
        StoryLine(
            row[0],
            instant(row[1]),
            Purpose(row[2]),
            Channel(row[3]) if row[3] else None,
            row[4],
            row[5],
            row[6],
            row[7],
        )
        for row in rows.fetchall()
    )
