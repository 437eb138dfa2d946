"""The sample data: invented people whose stories are replayed through the functions that the window uses.

What happened stands in resources/sample as events, each with its moment seen from today:

- `day`: calendar days from today (negative: ago) and `time`, wall time of the user; with `workday` moved off
  a weekend, a coming day forward, a past one back;
- `wd`: the morning's view of "N working days ago", so that what follows N working days later shows now;
- `hours`: hours after the end of the conversation that stands before it in the same story.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from models import (
    conversations,
    evidence,
    followups,
    introductions,
    organizations,
    paths,
    people,
    places,
    planning,
    positions,
    preparing,
    resources,
    sample_me,
    sample_removal,
    settings,
    story,
    undo,
)
from models.rules.calendar_days import (
    at_wall_time,
    first_working_day,
    last_working_day,
    local_day,
    working_days_after,
    zone_of,
)
from models.rules.followups import THANKS_DUE_AFTER
from models.terms import (
    DEFAULT_MINUTES,
    Channel,
    ContactKind,
    FollowUpKind,
    Form,
    Purpose,
    ReasonKind,
    ReminderSettings,
)

PLAIN_FIELDS = (
    "title", "organization", "relation", "given_name", "family_name", "greet_as", "sheet_heading", "how_known",
    "zone", "rhythm_days", "why", "notes", "source",
)  # fmt: skip
CONVERSATION_FIELDS = (
    "form", "place", "backup_phone", "purpose_agreed", "want_to_learn", "teach_them", "already_known",
)  # fmt: skip
IN_THE_BOOK = {"day": -100, "time": "20:00"}  # when those came in who are in the address book only
ADDED_AT = time(8, 0)
TOUCHES = frozenset(Purpose) - {Purpose.MET}

Event = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Told:
    """One event of one person, with its moment, and when the conversation that it plans starts."""

    at: datetime
    name: str
    event: Event
    starts: datetime | None = None


def fill(now: datetime) -> None:
    """Write the sample data into the open, empty store, dated around `now` (UTC) in the user's zone.

    Leaves nothing to undo. Raises sqlite3's or peewee's errors as they come: then nothing is written.
    """
    document = resources.document("sample")
    calendar = _Calendar(now, settings.reminders())
    told = sorted(calendar.tell(document["people"]), key=lambda one: one.at)
    with undo.step("added_people", count=len(document["people"])):
        begun = min(told[0].at, now - timedelta(days=1))
        sample_me.tell(document, begun)
        replay = _Replay({name: paths.find_or_add(name, begun) for name in document["paths"]})
        for one in told:
            replay.run(one)
        for place in document["places"]:
            _see_oneself_in(place, now)
        planning.replan(planning.everybody(), now)
        sample_removal.remember()
    undo.forget()


class _Calendar:
    """Turns what the events say about their time into moments."""

    def __init__(self, now: datetime, config: ReminderSettings) -> None:
        self.now = now
        self.zone = zone_of(config.zone)
        self.today = local_day(now, self.zone)
        # What is there in the morning is not there yet while the quiet hours last.
        morning = at_wall_time(self.today, config.quiet_until, self.zone)
        self.last_morning = last_working_day(self.today if now >= morning else self.today - timedelta(days=1))

    def tell(self, everybody: Iterable[Event]) -> Iterator[_Told]:
        """Every event with its moment; before them "add", when the person was first heard of."""
        stories = {person["name"]: list(self._story(person)) for person in everybody}
        heard: dict[str, datetime] = {}  # by name: first met in a story, one's own or another's
        for one in (one for told in stories.values() for one in told):
            for name in (one.name, *one.event.get("people", ())):
                heard[name] = min(one.at, heard.get(name, one.at))
        for person in everybody:
            name = person["name"]
            added = self.at(person.get("added", IN_THE_BOOK))
            if "added" not in person:
                added = heard.get(name, added)
            yield _Told(added, name, {**person, "kind": "add"})
        for told in stories.values():
            yield from told

    def _story(self, person: Event) -> Iterator[_Told]:
        ends = self.now
        for event in person.get("events", ()):
            starts = None
            if event["kind"] == "held":
                at = ends
            elif "hours" in event:
                at = ends + timedelta(hours=event["hours"])
            else:
                at = self.at(event)
            if event["kind"] == "plan":
                starts = self._starts(event)
                ends = starts + timedelta(minutes=event.get("minutes", DEFAULT_MINUTES))
            elif event["kind"] == "talked":
                ends = at
            yield _Told(at, person["name"], event, starts)

    def _starts(self, event: Event) -> datetime:
        """The first beginning on offer after which the 48 hours for thanks leave the `hours_left` asked for."""
        least = self.now + timedelta(hours=event.get("hours_left", 0))
        length = timedelta(minutes=event.get("minutes", DEFAULT_MINUTES))
        offered = [self.at(each) for each in event["starts"]]
        fresh = (start for start in offered if start + length + THANKS_DUE_AFTER >= least)
        return next(fresh, offered[-1]) if "hours_left" in event else offered[0]

    def at(self, when: Event) -> datetime:
        """The moment, in UTC, of `day` or `wd` and `time`."""
        day = self._working_day(-when["wd"]) if "wd" in when else self.today + timedelta(days=when["day"])
        if when.get("workday"):
            day = first_working_day(day) if day >= self.today else last_working_day(day)
        return at_wall_time(day, time.fromisoformat(when["time"]) if "time" in when else ADDED_AT, self.zone)

    def _working_day(self, ago: int) -> date:
        """The working day whose `ago`-th working day after it began last."""
        day = self.last_morning
        while working_days_after(day, ago) > self.last_morning:
            day = last_working_day(day - timedelta(days=1))
        return day


class _Replay:
    """Does what was told, one event after the other, each with a `now` of its own."""

    def __init__(self, path_ids: Mapping[str, int | None]) -> None:
        self.paths = path_ids
        self.people: dict[str, int] = {}
        self.conversations: dict[str, int] = {}

    def run(self, told: _Told) -> None:
        """One event, by its kind: a purpose of the story, or the name of a method below."""
        kind = told.event["kind"]
        if kind in TOUCHES:
            self._touch(told)
        else:
            getattr(self, f"_{kind}")(told)

    def _add(self, told: _Told) -> None:
        person = told.event
        fields: dict[str, Any] = {name: person[name] for name in PLAIN_FIELDS if name in person}
        fields["points"] = [(ContactKind(kind), value) for kind, value in person.get("points", ())]
        if "path" in person:
            fields["path_id"] = self.paths[person["path"]]
        if person.get("book"):
            fields["shortlisted_at"] = None
        self.people[told.name] = people.add(told.name, told.at, **fields)
        if "steps" in person:
            positions.add(self.people[told.name], "\n".join(person["steps"]), told.at)

    def _touch(self, told: _Told) -> None:
        event = told.event
        purpose = Purpose(event["kind"])
        story.record(
            self.people[told.name],
            purpose,
            told.at,
            channel=Channel(event["channel"]) if "channel" in event else None,
            subject=event.get("subject", ""),
            text=event.get("text", ""),
            interview=self.conversations.get(told.name) if purpose is Purpose.THANK_YOU else None,
        )

    def _named(self, told: _Told) -> None:
        on = local_day(told.at, zone_of(settings.zone()))
        for name in told.event["people"]:
            introductions.add(self.people[told.name], self.people[name], told.at, on=on)

    def _plan(self, told: _Told) -> None:
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

    def _sheet_ready(self, told: _Told) -> None:
        conversations.sheet_ready(self.conversations[told.name], told.at)

    def _talked(self, told: _Told) -> None:
        interview = conversations.plan(self.people[told.name], told.at)
        self.conversations[told.name] = interview
        conversations.edit(interview, _conversation_fields(told.event), told.at)
        self._held(told)

    def _held(self, told: _Told) -> None:
        interview = self.conversations[told.name]
        conversations.held(interview, told.at)
        conversations.edit(interview, {"learned": told.event["learned"], "notes": told.event["notes"]}, told.at)
        conversations.looked_back(interview, told.at)
        self._evidence(interview, told)

    def _evidence(self, interview: int, told: _Told) -> None:
        """What the conversation said of a path, and of places."""
        if "path" in told.event:
            about = evidence.About(path=self.paths[told.event["path"]])
            evidence.note(interview, about, _answers(told.event["evidence"]), told.at)
        for place in told.event.get("places", ()):
            about = evidence.About(organization=organizations.find_or_add(place["name"], told.at))
            evidence.note(interview, about, _answers(place["evidence"]), told.at)

    def _done(self, told: _Told) -> None:
        channel = Channel(told.event["channel"]) if "channel" in told.event else None
        followups.done(self._due(told), told.at, channel)

    def _rest(self, told: _Told) -> None:
        followups.rest(self._due(told), told.at)

    def _due(self, told: _Told) -> int:
        """What the event is about must be on the list by then: a story that does not fit the rules is a bug."""
        person, kind = self.people[told.name], FollowUpKind(told.event["follow_up"])
        return next(due.id for due in followups.due(told.at) if due.person == person and due.kind is kind)

    def _archive(self, told: _Told) -> None:
        people.edit(self.people[told.name], {"archived_at": told.at}, told.at)


def _answers(rows: Iterable[Sequence[Any]]) -> list[evidence.Answer]:
    return [evidence.Answer(value, rating, note) for value, rating, note in rows]


def _see_oneself_in(place: Event, now: datetime) -> None:
    organization = organizations.find_or_add(place["name"], now)
    assert organization is not None, "every place of the sample has a name"
    places.set_interest(organization, place["interest"], now)


def _conversation_fields(event: Event) -> dict[str, Any]:
    fields: dict[str, Any] = {name: event[name] for name in CONVERSATION_FIELDS if name in event}
    if "form" in fields:
        fields["form"] = Form(fields["form"])
    return fields
