"""The conversations of the sample data: planned, held, noted and looked back on as the window does it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from models import (
    conversations,
    evidence,
    mentions,
    notes,
    organizations,
    participants,
    preparing,
    settings,
    settling_mentions,
)
from models.rules.calendar_days import local_day, zone_of
from models.terms import Form, MentionKind, ReasonKind

CONVERSATION_FIELDS = (
    "form", "place", "backup_phone", "purpose_agreed", "want_to_learn", "teach_them", "already_known",
)  # fmt: skip
NEWS_OF_A_TALK = ("learned", "notes", "what_next")

Event = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """One event of one person, with its moment, and when the conversation that it plans starts."""

    at: datetime
    name: str
    event: Event
    starts: datetime | None = None


class TalkReplay:
    """Does what was told of conversations, each event with a `now` of its own."""

    def __init__(self, path_ids: Mapping[str, int | None]) -> None:
        self.paths = path_ids
        self.people: dict[str, int] = {}
        self.conversations: dict[str, int] = {}

    def _plan(self, told: Told) -> None:
        event, at = told.event, told.at
        person, zone = self.people[told.name], settings.zone()
        prepared = "focus" in event
        interview = preparing.begin(person, at) if prepared else conversations.plan(person, at)
        self.conversations[told.name] = interview
        assert told.starts is not None, "every plan of the sample has a date"
        start = told.starts.astimezone(zone_of(zone)).replace(tzinfo=None)
        conversations.edit(interview, _conversation_fields(event), at)
        if not prepared:
            conversations.set_when(interview, start, zone, event["minutes"], at)
            return
        preparing.set_when(interview, start, zone, event["minutes"], at)
        preparing.set_reasons(interview, {ReasonKind(k): text for k, text in event["reasons"].items()}, at)
        preparing.set_focus(interview, event["focus"], at)
        if "questions" in event:
            self._ask_exactly(interview, event["questions"], at)

    def _ask_exactly(self, interview: int, keys: Iterable[str], at: datetime) -> None:
        wanted = set(keys)
        for key in sorted(wanted ^ {question.key for question in preparing.chosen(interview)}):
            preparing.toggle(interview, key, at)

    def _sheet_ready(self, told: Told) -> None:
        conversations.sheet_ready(self.conversations[told.name], told.at)

    def _talked(self, told: Told) -> None:
        interview = conversations.plan(self.people[told.name], told.at)
        self.conversations[told.name] = interview
        conversations.edit(interview, _conversation_fields(told.event), told.at)
        self._held(told)

    def _held(self, told: Told) -> None:
        interview, event = self.conversations[told.name], told.event
        for name in event.get("with", ()):
            participants.join(interview, self.people[name], told.at)
            self.conversations[name] = interview
        conversations.held(interview, told.at)
        self._answers_noted(interview, event.get("answers", {}), told.at)
        for field in NEWS_OF_A_TALK:
            notes.save_text(interview, field, event.get(field, ""), told.at)
        for line in event.get("came_up", ()):
            self._came_up(interview, line, told.at)
        conversations.looked_back(interview, told.at)
        self._evidence(interview, told)

    def _answers_noted(self, interview: int, answers: Mapping[str, str], at: datetime) -> None:
        """What was said to the questions of the sheet; those without an answer were not asked."""
        if not answers:
            return
        noted = notes.read(interview)
        assert noted is not None, "a conversation of the sample is there"
        for chosen, question in zip(preparing.chosen(interview), noted.questions, strict=True):
            if chosen.key in answers:
                notes.tick(question.id, True, at)
                notes.save_answer(question.id, answers[chosen.key], at)

    def _came_up(self, interview: int, line: Event, at: datetime) -> None:
        """Somebody or something that was named, and what became of it."""
        kind = MentionKind(line["kind"])
        known = mentions.recognised(kind, line["text"]).known
        person = known.id if known is not None and kind is MentionKind.PERSON else None
        number = mentions.add(interview, kind, line["text"], at, person=person, due_on=_day(line, at))
        if kind is MentionKind.PERSON:
            settling_mentions.as_person(number, at)
        elif kind is MentionKind.ORGANIZATION:
            settling_mentions.as_organization(number, at, interest=line.get("interest"))
        elif kind is MentionKind.PROMISE:
            settling_mentions.as_promise(number, at)
        elif line.get("read"):
            settling_mentions.leave(number, at)

    def _evidence(self, interview: int, told: Told) -> None:
        """What the conversation said of a path, and of places."""
        if "path" in told.event:
            about = evidence.About(path=self.paths[told.event["path"]])
            evidence.note(interview, about, _answers(told.event["evidence"]), told.at)
        for place in told.event.get("places", ()):
            about = evidence.About(organization=organizations.find_or_add(place["name"], told.at))
            evidence.note(interview, about, _answers(place["evidence"]), told.at)


def _day(line: Event, at: datetime) -> date | None:
    """The user's day so many days after the conversation; None where no day was said."""
    return local_day(at, zone_of(settings.zone())) + timedelta(days=line["in_days"]) if "in_days" in line else None


def _answers(rows: Iterable[Sequence[Any]]) -> list[evidence.Answer]:
    return [evidence.Answer(value, rating, note) for value, rating, note in rows]


def _conversation_fields(event: Event) -> dict[str, Any]:
    fields: dict[str, Any] = {name: event[name] for name in CONVERSATION_FIELDS if name in event}
    if "form" in fields:
        fields["form"] = Form(fields["form"])
    return fields
