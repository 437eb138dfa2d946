"""What a letter to one person is filled with: the user, the person, and the conversation that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models import asked_questions, profile, schema, settings
from models.offered_times import say_offered
from models.people import PersonDetail
from models.rules import letters as rules
from models.terms import DEFAULT_MINUTES, Circle, FollowUpKind, InterviewStatus, LetterPurpose
from models.words import how_found, in_a_sentence, quote_marks, say_day, speaking, words

# Answers belong to what is asked now, never to a conversation that took place.
_ASKING = frozenset(
    {
        LetterPurpose.REQUEST,
        LetterPurpose.REMINDER,
        LetterPurpose.ACCEPTED_REPLY,
        LetterPurpose.DECLINED_REPLY,
    }
)


@dataclass(frozen=True, slots=True)
class About:
    """The conversation that a letter speaks of. `quotes`: lines of its notes that thanks could quote."""

    interview: int | None = None
    uid: str = ""
    quotes: tuple[str, ...] = ()


def about(person: int, purpose: LetterPurpose, interview: int | None) -> About:
    """The conversation that a letter is about: the one named, else the last one that took place; for thanks
    for an introduction the last one with somebody whom this person introduced. None for what asks."""
    if purpose in _ASKING:
        return About()
    row = schema.Interview.get_or_none(schema.Interview.id == interview) if interview is not None else None
    if row is None:
        introduced = schema.Introduction.select(schema.Introduction.introduced).where(
            schema.Introduction.introducer == person
        )
        whose = introduced if purpose is LetterPurpose.INTRODUCTION_THANKS else [person]
        row = _last(whose, InterviewStatus.HELD)
    if row is None:
        return About()
    written = (*(answer for _, answer in asked_questions.answers(row.id)), row.notes)
    with speaking(settings.letter_language()):
        return About(row.id, row.uid, rules.quote_candidates("\n".join(written), *quote_marks()))


def read(
    person: PersonDetail, purpose: LetterPurpose, letter_about: About, now: datetime, quote: str | None = None
) -> dict[str, str]:
    """A text for each placeholder of rules.letters, empty where nothing is known.

    `quote`: the line of the notes to quote; "" for none, None for the best of them.
    """
    with speaking(settings.letter_language()):
        return _read(person, purpose, letter_about, now, quote)


def _read(
    person: PersonDetail, purpose: LetterPurpose, letter_about: About, now: datetime, quote: str | None
) -> dict[str, str]:
    me = profile.me()
    planned = _last([person.id], InterviewStatus.PLANNED)
    last = schema.Interview.get_or_none(schema.Interview.id == letter_about.interview)
    if quote is None:
        quote = next(iter(letter_about.quotes), "")
    return {
        "greet_as": person.greeting_name,
        "me": me.name,
        "about_me": me.pitch,
        "how_found": how_we_met(person),
        "why": _why(person, planned),
        "want_to_learn": planned.want_to_learn if planned else "",
        "minutes": str(planned.minutes if planned else DEFAULT_MINUTES),
        "agreed": _agreed(planned, person, now),
        "organization": person.organization,
        "title": person.title,
        "introducer": _introducer(person),
        "introduced": _introduced(person.id, last) if purpose is LetterPurpose.INTRODUCTION_THANKS else "",
        "met_on": _met_on(last, now),
        "stuck": last.learned if last else "",
        "quote": quote,
        "topic": _topic(last),
        "promise": _promised(person.id),
        "offer": me.offer,
    }


def how_we_met(person: PersonDetail, circle: Circle | None = None) -> str:
    """The sentence that says it in the language of letters, to this circle's form of address."""
    with speaking(settings.letter_language()):
        return how_found(person.relation, _introducer(person), person.how_known, _event(person.id), circle)


def has_date(person: int, now: datetime) -> bool:
    """Whether the conversation that is planned with this person has a date that is still to come."""
    planned = _last([person], InterviewStatus.PLANNED)
    return planned is not None and planned.starts_at is not None and planned.starts_at > now


def own(person: PersonDetail) -> Mapping[str, str]:
    """What the three lights look for beside the usual words: the user's own facts, by name."""
    me = profile.me()
    return {
        "me": me.name,
        "about_me": me.pitch,
        "background": me.background,
        "how_known": person.how_known,
        "introducer": _introducer(person),
        "event": _event(person.id),
        "why": person.why,
    }


def _introducer(person: PersonDetail) -> str:
    return person.introducers[0][1] if person.introducers else ""


def _event(person: int) -> str:
    row = schema.database.execute_sql(
        "SELECT e.name FROM event e JOIN person p ON p.event_id = e.id WHERE p.id = ?", (person,)
    ).fetchone()
    return row[0] if row else ""


def _agreed(planned: schema.Interview | None, person: PersonDetail, now: datetime) -> str:
    """When it will be, on the reader's clock where that is known."""
    if planned is None or planned.starts_at is None or planned.starts_at <= now:
        return ""
    return say_offered(planned.starts_at, person.zone)


def _topic(last: schema.Interview | None) -> str:
    """The path that they talked about, as it stands in a sentence."""
    path = last.path if last is not None else None
    name = path.name if path is not None else ""
    return in_a_sentence(name)


def open_promises(person: int) -> list[schema.FollowUp]:
    """What the user promised this person in words and has not done yet, the soonest first."""
    rows = schema.FollowUp.select().where(
        schema.FollowUp.person == person,
        schema.FollowUp.kind == FollowUpKind.PROMISE,
        schema.FollowUp.done_at.is_null(),
        schema.FollowUp.rested_at.is_null(),
        schema.FollowUp.note != "",
    )
    return list(rows.order_by(schema.FollowUp.shows_at, schema.FollowUp.id))


def _promised(person: int) -> str:
    return words("list.semicolon").join(row.note.strip().rstrip(" .;") for row in open_promises(person)[:2])


def _introduced(person: int, last: schema.Interview | None) -> str:
    """The one they introduced, with whom that conversation was."""
    if last is None:
        return ""
    row = schema.database.execute_sql(
        "SELECT p.display_name FROM introduction i JOIN person p ON p.id = i.introduced_id "
        "JOIN participant q ON q.person_id = p.id WHERE i.introducer_id = ? AND q.interview_id = ? "
        "ORDER BY q.position LIMIT 1",
        (person, last.id),
    ).fetchone()
    return row[0] if row else ""


def _met_on(last: schema.Interview | None, now: datetime) -> str:
    met_at = (last.held_at or last.ends_at) if last is not None else None
    if met_at is None:
        return ""
    zone = settings.zone_info(settings.zone())
    return say_day(met_at.astimezone(zone).date(), now.astimezone(zone).date(), on=True)


def _why(person: PersonDetail, planned: schema.Interview | None) -> str:
    if person.why or planned is None:
        return person.why
    reasons = schema.Reason.select().where(schema.Reason.interview == planned).order_by(schema.Reason.id)
    return next((row.text for row in reasons if row.text), "")


def _last(whose: Any, status: InterviewStatus) -> schema.Interview | None:
    return (
        schema.Interview.select()
        .join(schema.Participant)
        .where(schema.Participant.person.in_(whose), schema.Interview.status == status)
        .order_by(schema.Interview.held_at.desc(), schema.Interview.id.desc())
        .first()
    )
