"""What came up in a conversation becomes a person, an organisation or a promise, or stays a line; one step each.

Whoever took part led to the people who were named. What is settled already is not settled again; where its person
or organisation was deleted meanwhile it is a line again, and can be settled anew.
"""

from __future__ import annotations

import textwrap
from datetime import date, datetime
from typing import Any

from models import adding, introductions, mentions, organizations, people, places, promises, schema, settings, undo
from models.errors import Problem
from models.rules.calendar_days import local_day, zone_of
from models.search import fold
from models.terms import InterviewStatus, MentionKind, Relation

LONGEST_IN_STEP = 60  # letters of the text that the sentence about a step says


def as_person(mention: int, now: datetime, *, to_ask: bool = True, known: int | None = None, new: bool = False) -> int:
    """Somebody who was named becomes a person, introduced by those who took part. Returns the person's id.

    Meant is `known`, else the one noted with the mention, else the only person of exactly that name; with `new`
    somebody else who is called the same. `to_ask`: the user wants to talk with them; otherwise they are only kept.
    Problem("mention_gone"), Problem("person_gone").
    """
    row = _row(mention)
    there = _person_of(row)
    if there is not None and row.settled_at is not None and known in (None, there) and not new:
        return there
    with undo.step("settled_mention", text=_short(row.text)):
        person = None if new else known or there or _only_one_called(row)
        if person is None:
            person = people.add(
                row.text,
                now,
                source=adding.NAMED,
                relation=Relation.THROUGH,
                notes=row.note,
                shortlisted_at=now if to_ask else None,
            )
        else:
            people.must_be_there(person)
            if to_ask:
                _shortlist(person, now)
        for introducer in _took_part(row.interview_id):
            introductions.add(introducer, person, now, on=_day(row.interview_id, now), interview=row.interview_id)
        _settle(row, now, person=person)
    return person


def as_organization(mention: int, now: datetime, *, interest: int | None = None) -> int:
    """An organisation that was named becomes a record; `interest` 1 to 5, None for not said. Returns its id."""
    row = _row(mention)
    there = row.organization_id
    if there is not None and row.settled_at is not None and interest is None:
        return there
    with undo.step("settled_mention", text=_short(row.text)):
        organization = there if there is not None else organizations.find_or_add(row.text, now)
        if organization is None:
            raise Problem("no_mention")
        if interest is not None:
            places.set_interest(organization, interest, now)
        _settle(row, now, organization=organization)
    return organization


def as_promise(mention: int, now: datetime) -> int | None:
    """What the user promised in the conversation goes on the list, for the day noted with it or none.

    It was promised to the first of those who took part. Returns the follow-up's id; None where it is on the list
    already, or was kept.
    """
    row = _row(mention)
    if promise_of(row.interview_id, mention, now) is not None:
        return None
    with undo.step("settled_mention", text=_short(row.text)):
        whose = _took_part(row.interview_id)
        if not whose:
            raise Problem("person_gone")
        follow_up = promises.add(whose[0], row.text, row.due_on, now, interview=row.interview_id, noted_as=row.uid)
        _settle(row, now)
    return follow_up


def leave(mention: int, now: datetime) -> None:
    """It stays a line: read, or nothing to do about it."""
    row = _row(mention)
    if row.settled_at is None:
        with undo.step("settled_mention", text=_short(row.text)):
            _settle(row, now)


def take_up(mention: int, now: datetime) -> None:
    """A line that was left is open again, as something not read after all; records stay what they are."""
    row = _row(mention)
    recorded = row.person_id is not None or row.organization_id is not None
    if row.settled_at is not None and not recorded and promise_of(row.interview_id, mention, now) is None:
        with undo.step("changed_mention", text=_short(row.text)):
            schema.Mention.update(settled_at=None, updated_at=now).where(schema.Mention.id == mention).execute()


def everything(interview: int, now: datetime) -> int:
    """All people, organisations and promises that are not settled yet, as one step. Returns how many.

    Where two people are called so, whom was meant is for the user to say: that one is left open. What is to be read
    stays a line.
    """
    open_ones = [one for one in mentions.noted(interview) if one.settled is None and not is_doubtful(one)]
    wanted = [one for one in open_ones if one.kind is not MentionKind.READING]
    with undo.step("settled_mentions", count=len(wanted)):
        for one in wanted:
            if one.kind is MentionKind.PERSON:
                as_person(one.id, now)
            elif one.kind is MentionKind.ORGANIZATION:
                as_organization(one.id, now)
            else:
                as_promise(one.id, now)
    return len(wanted)


def promise_of(interview: int, mention: int, now: datetime) -> promises.Promise | None:
    """The promise that a mention has become, None where it has not."""
    return promises.of_mentions(interview, now).get(mention)


def is_doubtful(mention: mentions.Mentioned) -> bool:
    """Whether somebody was named whom several people of the address book could be."""
    if mention.kind is not MentionKind.PERSON or mention.person is not None:
        return False
    return len(namesakes(mention.text)) > 1


def namesakes(text: str) -> tuple[mentions.Known, ...]:
    """Those of the address book who are called exactly so."""
    found = mentions.recognised(MentionKind.PERSON, text)
    if found.known is not None:
        return (found.known,)
    key = _key(text)
    return tuple(one for one in found.candidates if _key(one.name) == key)


def _key(name: str) -> str:
    return fold(" ".join(name.split()))


def _row(mention: int) -> schema.Mention:
    row = schema.Mention.get_or_none(schema.Mention.id == mention)
    if row is None:
        raise Problem("mention_gone")
    return row


def _person_of(row: schema.Mention) -> int | None:
    return row.person_id if row.person_id is not None and people.name_of(row.person_id) else None


def _only_one_called(row: schema.Mention) -> int | None:
    found = mentions.recognised(MentionKind.PERSON, row.text).known
    return found.id if found else None


def _shortlist(person: int, now: datetime) -> None:
    if schema.Person.get_by_id(person).shortlisted_at is None:
        people.edit(person, {"shortlisted_at": now}, now)


def _took_part(interview: int) -> list[int]:
    table = schema.Participant
    query = table.select().where(table.interview == interview).order_by(table.position, table.id)
    return [row.person_id for row in query]


def _day(interview: int, now: datetime) -> date:
    """The day of the conversation on the user's calendar."""
    row = schema.Interview.get_by_id(interview)
    happened = row.held_at or (row.ends_at if row.status == InterviewStatus.HELD else None) or now
    return local_day(happened, zone_of(settings.zone()))


def _short(text: str) -> str:
    return textwrap.shorten(text, LONGEST_IN_STEP, placeholder="…")


def _settle(row: schema.Mention, now: datetime, **fields: Any) -> None:
    values = {getattr(schema.Mention, name): value for name, value in fields.items()}
    schema.Mention.update(values | {schema.Mention.settled_at: now, schema.Mention.updated_at: now}).where(
        schema.Mention.id == row.id
    ).execute()
