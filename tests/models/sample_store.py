"""A store filled with the sample data, and what can be read from it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from models import (
    career_values,
    conversations,
    followups,
    introductions,
    paths,
    people,
    people_list,
    preparing,
    profile,
    sample,
    schema,
    settings,
    undo,
)
from models.conversations import Conversation
from models.followups import Due
from models.paths import Path as CareerPath
from models.people import PersonDetail
from models.profile import Me
from models.store import Store
from models.terms import FollowUpKind, Purpose


@dataclass(frozen=True)
class Filled:
    """What can be read from a store that was just filled."""

    now: datetime
    zone: ZoneInfo
    people: dict[str, PersonDetail]
    due: tuple[Due, ...]
    check_ins: tuple[Due, ...]
    talks: tuple[Conversation, ...]
    questions: dict[str, tuple[str, ...]]
    paths: tuple[CareerPath, ...]
    me: Me
    weights: dict[str, int]
    named_often: tuple[tuple[int, str, int], ...]
    shown: int
    can_undo: bool

    def kinds(self) -> list[tuple[FollowUpKind, str]]:
        return [(due.kind, due.person_name) for due in self.due]

    def talk(self, name: str) -> Conversation:
        return next(talk for talk in self.talks if talk.person_name == name)

    def local(self, moment: datetime | None) -> datetime:
        assert moment is not None
        return moment.astimezone(self.zone)

    def story(self, purpose: Purpose) -> Iterator[str]:
        for name, person in self.people.items():
            if any(line.purpose is purpose for line in person.story):
                yield name


def make(wall: str, zone: str) -> Filled:
    """Fill a new store at this wall time in this zone, read it, and throw it away."""
    now = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)):
        settings.put(settings.ZONE, zone)
        sample.fill(now)
        everybody = [row.id for row in schema.Person.select()]
        details = [detail for detail in (people.detail(number, now) for number in everybody) if detail]
        numbers = [row.id for row in schema.Interview.select().order_by(schema.Interview.id)]
        talks = tuple(talk for talk in map(conversations.one, numbers) if talk)
        return Filled(
            now=now,
            zone=ZoneInfo(zone),
            people={detail.display_name: detail for detail in details},
            due=followups.due(now),
            check_ins=followups.coming_check_ins(now, now + timedelta(days=20)),
            talks=talks,
            questions={t.person_name: tuple(q.text for q in preparing.chosen(t.id)) for t in talks},
            paths=paths.paths(),
            me=profile.me(),
            weights={value.key: value.weight for value in career_values.values() if value.weight},
            named_often=introductions.named_more_than_once(),
            shown=people_list.count(people_list.PeopleFilter(), now),
            can_undo=undo.can_undo() is not None,
        )
