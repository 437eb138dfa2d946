"""What a person knows of the user: as the story tells, and as the user says otherwise."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from models import comparing, people, profile, schema, tombstones, undo
from models.rules import knows as rules
from models.rules.knows import Because, HeldTalk
from models.rules.referrals import missing
from models.schema import instant
from models.terms import Purpose, Topic
from models.words import say_list, words

# What is offered to be told first: a person's background is said in every conversation, so it comes last.
TELL_FIRST = (Topic.GOALS, Topic.STRENGTHS, Topic.VALUES, Topic.PERSONALITY, Topic.BACKGROUND)
MOST_VALUES = 3  # in one sentence


@dataclass(frozen=True, slots=True)
class Known:
    """One topic: whether it is known; `by_hand` where the user said so; `because` what the story says, or None."""

    topic: Topic
    known: bool
    by_hand: bool
    note: str
    because: Because | None


@dataclass(frozen=True, slots=True)
class Telling:
    """Something that a person should still learn: the topic, and a sentence for the sheet."""

    topic: Topic
    text: str


def read(person: int) -> tuple[Known, ...]:
    """All topics in their order; none for a person who is gone."""
    if not people.name_of(person):
        return ()
    told = rules.known(*_story(person), _cues(), _profile())
    by_hand = {row.topic: row for row in schema.Knows.select().where(schema.Knows.person == person)}
    found: list[Known] = []
    for topic in Topic:
        row, because = by_hand.get(topic), told.get(topic)
        known = row.known if row else because is not None
        found.append(Known(topic, known, row is not None, row.note if row else "", because))
    return tuple(found)


def still_to_tell(person: int) -> tuple[Topic, ...]:
    """What the person should still learn before they could recommend the user."""
    return missing([one.topic for one in read(person) if one.known])


def set_known(person: int, topic: Topic, known: bool, now: datetime) -> None:
    """Say by hand whether a topic is known, whatever the story tells. A note that stands there stays."""
    _put(person, topic, now, known=known)


def set_note(person: int, topic: Topic, note: str, now: datetime) -> None:
    """Note how a person knows of it, or what they know; it counts as known then, unless the user said otherwise."""
    there = next((one for one in read(person) if one.topic is topic), None)
    known = there.known if there is not None and there.by_hand else True
    note = " ".join(note.split())
    if note or (there is not None and there.by_hand):
        _put(person, topic, now, known=known, note=note)


def by_story(person: int, topic: Topic, now: datetime) -> None:
    """Take back what was said by hand: the story tells again."""
    row = schema.Knows.get_or_none(schema.Knows.person == person, schema.Knows.topic == topic)
    if row is None:
        return
    with undo.step("said_knows", name=people.name_of(person)):
        tombstones.bury(row.uid, now)
        row.delete_instance()


def telling(person: int) -> Telling | None:
    """The one thing to tell a person next: the first unknown topic of which the profile says something."""
    unknown = still_to_tell(person)
    said = _profile()
    for topic in TELL_FIRST:
        text = " ".join(said.get(topic, "").split())
        if topic in unknown and text:
            return Telling(topic, words(f"knows.tell.{topic}", text=text))
    return None


def _put(person: int, topic: Topic, now: datetime, **fields: object) -> None:
    with undo.step("said_knows", name=people.name_of(person)):
        people.must_be_there(person)
        table = schema.Knows
        row = table.get_or_none(table.person == person, table.topic == topic)
        if row is None:
            table.create(person=person, topic=topic, created_at=now, updated_at=now, **fields)
        elif any(getattr(row, name) != value for name, value in fields.items()):
            table.update(updated_at=now, **fields).where(table.id == row.id).execute()


def _story(person: int) -> tuple[list[datetime], list[HeldTalk]]:
    """When the user asked, and the conversations that took place."""
    asked = schema.database.execute_sql(
        "SELECT at FROM touch WHERE person_id = ? AND purpose = ? ORDER BY at", (person, Purpose.REQUEST)
    ).fetchall()
    rows = schema.database.execute_sql(
        "SELECT i.id, coalesce(i.held_at, i.ends_at), i.teach_them, coalesce(c.text, '') FROM interview i "
        "JOIN participant q ON q.interview_id = i.id LEFT JOIN pitch c ON c.id = i.pitch_id "
        "WHERE q.person_id = ? AND i.status = 'held' AND coalesce(i.held_at, i.ends_at) IS NOT NULL",
        (person,),
    ).fetchall()
    by_value: dict[int, int] = defaultdict(int)
    for interview, count in schema.database.execute_sql(
        "SELECT a.interview_id, count(DISTINCT a.value) FROM asked_question a "
        "JOIN participant q ON q.interview_id = a.interview_id "
        "WHERE q.person_id = ? AND a.asked AND a.value <> '' GROUP BY a.interview_id",
        (person,),
    ).fetchall():
        by_value[interview] = count
    talks = [HeldTalk(instant(at), (teach, pitch), by_value[number]) for number, at, teach, pitch in rows]
    return [instant(row[0]) for row in asked], talks


def _cues() -> dict[Topic, tuple[str, ...]]:
    """Words that name a topic, in the user's language; the names of their values name the last one."""
    cues = {topic: tuple(words(f"knows.cues.{topic}").split()) for topic in Topic}
    cues[Topic.VALUES] += tuple(value.name.casefold() for value in comparing.my_values())
    return cues


def _profile() -> dict[Topic, str]:
    """What the user says of each topic about themselves; of personality there is no field."""
    me = profile.me()
    values = [value.name for value in comparing.my_values()[:MOST_VALUES]]
    return {
        Topic.BACKGROUND: me.background,
        Topic.GOALS: me.goals,
        Topic.STRENGTHS: me.strengths,
        Topic.VALUES: say_list(values),
    }
