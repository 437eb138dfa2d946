"""Letters: drafted from the template and the facts, kept while they are written, noted in the story when sent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from models import drafts, own_letters, people, profile, schema, settings, story, undo
from models.people import PersonDetail
from models.rules import letters as rules
from models.rules.letters import Template
from models.terms import (
    DEFAULT_MINUTES,
    TOUCH_OF_LETTER,
    Channel,
    ContactKind,
    InterviewStatus,
    LetterPurpose,
)
from models.words import how_found, letter_blanks, say_day

# Windows cuts a mailto: near 2,000 characters (formats.md).
LONGEST_MAILTO = 1_900
# Answers belong to what is asked now, never to a conversation that took place.
_ASKING = frozenset({LetterPurpose.REQUEST, LetterPurpose.REMINDER, LetterPurpose.ACCEPTED_REPLY})


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as it stands. `blanks` says what is still to be filled in; `saved`: it was typed before."""

    person: int
    purpose: LetterPurpose
    channel: Channel
    interview: int | None
    to: str
    subject: str
    body: str
    blanks: tuple[str, ...]
    saved: bool


def _templates() -> tuple[Template, ...]:
    return own_letters.templates()


def draft(
    person: int, purpose: LetterPurpose, channel: Channel, now: datetime, interview: int | None = None
) -> Draft | None:
    """What was typed before for this person and purpose, else the template with its facts filled in.

    A letter of thanks is for `interview`, or the last conversation. None where the person is gone.
    """
    detail = people.detail(person, now)
    if detail is None:
        return None
    about = _interview(person, purpose, interview)
    to = detail.first(ContactKind.EMAIL) if channel is Channel.EMAIL else detail.first(ContactKind.URL)
    typed = drafts.find(_key(detail.uid, purpose, channel))
    if typed is not None:
        blanks = rules.unfilled(f"{typed.subject}\n{typed.body}")
        return Draft(person, purpose, channel, about, to, typed.subject, typed.body, blanks, saved=True)
    template = rules.choose(_templates(), purpose, detail.circle, channel)
    letter = rules.fill(template, _facts(detail, about, now), letter_blanks())
    blanks = rules.unfilled(f"{letter.subject}\n{letter.body}")
    return Draft(person, purpose, channel, about, to, letter.subject, letter.body, blanks, saved=False)


def keep(letter: Draft, subject: str, body: str, now: datetime) -> None:
    """Remember what is typed, so that it is there tomorrow. No step of undo."""
    key = _key_of(letter)
    if key is not None:
        drafts.keep(key, subject, body, now)


def forget(letter: Draft, now: datetime) -> None:
    """Throw away what was typed: the next draft begins from the template."""
    del now  # nothing is dated
    key = _key_of(letter)
    if key is not None:
        drafts.forget(key)


def sent(letter: Draft, subject: str, body: str, now: datetime) -> None:
    """It was sent: it enters the story, and what follows from it is planned. Undone, it is a draft again."""
    with undo.step("sent_letter", name=people.name_of(letter.person)):
        touch = story.record(
            letter.person,
            TOUCH_OF_LETTER[letter.purpose],
            now,
            channel=letter.channel,
            subject=subject,
            text=body,
            interview=letter.interview,
        )
        key = _key_of(letter)
        if key is not None:
            drafts.keep(key, subject, body, now, sent=schema.Touch.get_by_id(touch).uid)


def unfilled(text: str) -> tuple[str, ...]:
    """What still has to be filled in: such a letter is not ready to be sent."""
    return rules.unfilled(text)


def mailto(to: str, subject: str, body: str) -> str | None:
    """A mailto: link (RFC 6068), or None where it would be too long for some mail programs.

    Address and subject are headers: no line break or other control character gets into them.
    """
    address = re.sub(r"[\s\x00-\x1f\x7f]", "", to)
    subject = " ".join(_CONTROLS.sub(" ", subject).split())
    lines = "\r\n".join(_CONTROLS.sub("", line) for line in body.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    parts = (quote(text, safe=safe, errors="replace") for text, safe in ((address, "@"), (subject, ""), (lines, "")))
    link = "mailto:{}?subject={}&body={}".format(*parts)
    return link if len(link) <= LONGEST_MAILTO else None


_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def stuck(interview: int) -> str:
    """What the user took home from a conversation; empty where it is gone."""
    row = schema.Interview.get_or_none(schema.Interview.id == interview)
    return row.learned if row else ""


def _facts(person: PersonDetail, interview: int | None, now: datetime) -> dict[str, str]:
    me = profile.me()
    planned = _interview_row([person.id], InterviewStatus.PLANNED)
    last = schema.Interview.get_or_none(schema.Interview.id == interview) if interview is not None else None
    introducer = person.introducers[0][1] if person.introducers else ""
    quotes = rules.quote_candidates(last.notes) if last else ()
    return {
        "greet_as": person.greeting_name,
        "me": me.name,
        "about_me": me.pitch,
        "how_found": how_found(person.relation, introducer, person.how_known),
        "why": _why(person, planned),
        "want_to_learn": planned.want_to_learn if planned else "",
        "minutes": str(planned.minutes if planned else DEFAULT_MINUTES),
        "organization": person.organization,
        "title": person.title,
        "introducer": introducer,
        "met_on": _met_on(last, now),
        "stuck": last.learned if last else "",
        "quote": quotes[0] if quotes else "",
        "topic": "",
        "offer": me.offer,
    }


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


def _interview_row(whose: Any, status: InterviewStatus) -> schema.Interview | None:
    return (
        schema.Interview.select()
        .join(schema.Participant)
        .where(schema.Participant.person.in_(whose), schema.Interview.status == status)
        .order_by(schema.Interview.held_at.desc(), schema.Interview.id.desc())
        .first()
    )


def _interview(person: int, purpose: LetterPurpose, interview: int | None) -> int | None:
    """The conversation that a letter is about: the one named, else the last one that took place; for thanks
    for an introduction the last one with somebody whom this person introduced."""
    if purpose in _ASKING:
        return None
    if interview is not None and schema.Interview.get_or_none(schema.Interview.id == interview) is not None:
        return interview
    introduced = schema.Introduction.select(schema.Introduction.introduced).where(
        schema.Introduction.introducer == person
    )
    whose = introduced if purpose is LetterPurpose.INTRODUCTION_THANKS else [person]
    row = _interview_row(whose, InterviewStatus.HELD)
    return row.id if row else None


def _key(person_uid: str, purpose: LetterPurpose, channel: Channel) -> str:
    return f"letter:{purpose}:{channel}:{person_uid}"


def _key_of(letter: Draft) -> str | None:
    row = schema.Person.get_or_none(schema.Person.id == letter.person)
    return _key(row.uid, letter.purpose, letter.channel) if row else None
