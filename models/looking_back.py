"""Looking back on a conversation: what the wizard shows, read in one go, and what it writes.

Thanks and what stuck come first; then who and what came up; then, if the user likes, what was learned of a path and
of an organisation. All of it is saved while it is typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from models import (
    asked_questions,
    career_values,
    comparing,
    conversations,
    evidence,
    mentions,
    paths,
    people,
    promises,
    schema,
    settling_mentions,
    thanking,
    undo,
)
from models.evidence import About, Answer
from models.mentions import Known, Mentioned
from models.paths import Path
from models.rules.letters import quote_candidates
from models.terms import InterviewStatus, MentionKind
from models.thanking import Thanks
from models.words import quote_marks


@dataclass(frozen=True, slots=True)
class Note:
    """What was written down: the answer to a question, or, with an empty `question`, notes of any kind."""

    question: str
    text: str


@dataclass(frozen=True, slots=True)
class CameUp:
    """Who or what came up. `namesakes`: several of that name, so that the user says who is meant.

    `named_by`: how many have led to this person; `interest` of an organisation, 1 to 5; `promise` as it stands now.
    """

    mention: Mentioned
    namesakes: tuple[Known, ...] = ()
    named_by: int = 0
    interest: int | None = None
    promise: promises.Promise | None = None

    @property
    def recorded(self) -> bool:
        """Whether it has become a person, an organisation or a promise."""
        return self.mention.settled is not None and (self.mention.known or self.promise is not None)


@dataclass(frozen=True, slots=True)
class Rated:
    """One of the user's values, and what the conversation says of it: None while nothing was said."""

    key: str
    name: str
    of_path: Answer | None
    of_organization: Answer | None


@dataclass(frozen=True, slots=True)
class LookBack:
    """One conversation to look back on. `at` (UTC): when it ended; `path`: what it was about, as far as is known."""

    interview: int
    person: int
    person_name: str
    greeting_name: str
    role: str
    at: datetime | None
    learned: str
    what_next: str
    notes: tuple[Note, ...]
    quotes: tuple[str, ...]
    thanks: tuple[Thanks, ...]
    introducers: tuple[Thanks, ...]
    came_up: tuple[CameUp, ...]
    path: Path | None
    paths: tuple[Path, ...]
    organization: int | None
    organization_name: str
    interest: int | None
    values: tuple[Rated, ...]
    looked_back: bool


def begin(interview: int, now: datetime) -> None:
    """Whoever looks back has talked: a conversation that is still planned took place."""
    talk = conversations.one(interview)
    if talk is not None and talk.status is InterviewStatus.PLANNED:
        conversations.held(interview, now)


def read(interview: int, now: datetime) -> LookBack | None:
    """Everything that looking back shows at `now` (UTC); None where the conversation is gone."""
    talk = conversations.one(interview)
    if talk is None:
        return None
    row = schema.Interview.get_by_id(interview)
    lead = schema.Person.get_by_id(talk.person)
    notes = _notes(talk)
    every = paths.paths()
    path = row.path_id if row.path_id is not None else lead.path_id
    place = lead.organization
    return LookBack(
        interview=interview,
        person=talk.person,
        person_name=talk.person_name,
        greeting_name=talk.greeting_name,
        role=talk.role,
        at=talk.held_at or talk.ends_at,
        learned=talk.learned,
        what_next=row.what_next,
        notes=notes,
        quotes=quote_candidates("\n".join(note.text for note in notes), *quote_marks()),
        thanks=thanking.to_thank(interview),
        introducers=thanking.introducers(interview),
        came_up=_came_up(interview, now),
        path=next((one for one in every if one.id == path), None),
        paths=every,
        organization=place.id if place else None,
        organization_name=place.name if place else "",
        interest=place.interest if place else None,
        values=_values(interview, path, place.id if place else None),
        looked_back=row.looked_back_at is not None,
    )


def write(interview: int, field: str, text: str, now: datetime, *, visit: str = "") -> None:
    """Save what is typed: "learned" (what stuck) or "what_next"; one step for each visit to the field."""
    if field not in ("learned", "what_next"):
        raise TypeError(f"looking back does not write {field}")
    conversations.edit(interview, {field: text}, now, visit=visit)


def set_path(interview: int, path: int | None, now: datetime) -> None:
    """What the conversation was about. What was said of a path goes with it; a person without a path gets this one."""
    with undo.step("changed_conversation", name=_lead_name(interview)):
        row = schema.Interview.get_by_id(interview)
        talk = conversations.one(interview)
        lead = schema.Person.get_by_id(talk.person) if talk else None
        before = row.path_id if row.path_id is not None else (lead.path_id if lead else None)
        conversations.edit(interview, {"path_id": path}, now)
        if path is None or lead is None:
            return
        if lead.path_id is None:
            people.edit(lead.id, {"path_id": path}, now)
        if before is not None and before != path:
            _move_answers(interview, About(path=before), About(path=path), now)


def rate(
    interview: int, about: About, value: str, rating: int | None, now: datetime, *, note: str = "", visit: str = ""
) -> None:
    """How a path or organisation looked on a value: 1 to 5, None for "did not come up"; a line why.

    The path stands with the conversation from then on. Rated once more it is changed.
    """
    with undo.step("noted_evidence", visit=visit, name=evidence.name_of(about)):
        row = schema.Interview.get_or_none(schema.Interview.id == interview)
        if about.path is not None and row is not None and row.path_id is None:
            conversations.edit(interview, {"path_id": about.path}, now)
        evidence.note(interview, about, [Answer(value, rating, note)], now)


def take_back(interview: int, about: About, value: str, now: datetime) -> None:
    """Nothing is said of this value after all."""
    evidence.forget(interview, about, [value], now)


def finish(interview: int, now: datetime) -> None:
    """Done, or not wanted: Today asks no more."""
    row = schema.Interview.get_or_none(schema.Interview.id == interview)
    if row is not None and row.looked_back_at is None:
        conversations.looked_back(interview, now)


def _notes(talk: conversations.Conversation) -> tuple[Note, ...]:
    answers = [Note(question, answer) for question, answer in asked_questions.answers(talk.id)]
    return (*answers, *([Note("", talk.notes.strip())] if talk.notes.strip() else []))


def _came_up(interview: int, now: datetime) -> tuple[CameUp, ...]:
    noted = mentions.noted(interview)
    made = promises.of_mentions(interview, now)
    found: list[CameUp] = []
    for one in noted:
        if one.kind is MentionKind.PERSON:
            doubtful = one.person is None and one.settled is None
            namesakes = settling_mentions.namesakes(one.text) if doubtful else ()
            found.append(CameUp(one, namesakes, _named_by(one.person)))
        elif one.kind is MentionKind.ORGANIZATION:
            row = schema.Organization.get_or_none(schema.Organization.id == one.organization)
            found.append(CameUp(one, interest=row.interest if row else None))
        else:
            found.append(CameUp(one, promise=made.get(one.id)))
    return tuple(found)


def _named_by(person: int | None) -> int:
    return schema.Introduction.select().where(schema.Introduction.introduced == person).count() if person else 0


def _values(interview: int, path: int | None, organization: int | None) -> tuple[Rated, ...]:
    """The user's values, and at the end those that are so no more and of which this conversation says something."""
    of_path = evidence.noted(interview, About(path=path)) if path is not None else {}
    of_place = evidence.noted(interview, About(organization=organization)) if organization is not None else {}
    shown = {value.key: value.name for value in comparing.my_values()}
    if gone := [key for key in (*of_path, *of_place) if key not in shown]:
        names: Mapping[str, str] = {value.key: value.name for value in career_values.values()}
        shown |= {key: names.get(key, key) for key in gone}
    return tuple(Rated(key, name, of_path.get(key), of_place.get(key)) for key, name in shown.items())


def _move_answers(interview: int, before: About, after: About, now: datetime) -> None:
    """What the conversation said of one path was said of the other; what that one has already stays."""
    said, there = evidence.noted(interview, before), evidence.noted(interview, after)
    evidence.note(interview, after, [answer for key, answer in said.items() if key not in there], now)
    evidence.forget(interview, before, said, now)


def _lead_name(interview: int) -> str:
    talk = conversations.one(interview)
    return talk.person_name if talk else ""
