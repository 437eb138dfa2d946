"""The stories of the sample data, told again through the functions that the window uses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from models import (
    followups,
    giving,
    introductions,
    knows,
    offered_times,
    people,
    positions,
    promises,
    referrals,
    settings,
    story,
)
from models.rules.calendar_days import local_day, zone_of
from models.sample_talks import TalkReplay, Told
from models.terms import Channel, ContactKind, FollowUpKind, Purpose, ReferralOutcome, Topic

PLAIN_FIELDS = (
    "title", "organization", "relation", "given_name", "family_name", "greet_as", "sheet_heading", "how_known",
    "zone", "rhythm_days", "why", "notes", "source",
)  # fmt: skip
TOUCHES = frozenset(Purpose) - {Purpose.MET, Purpose.GAVE, Purpose.REFERRAL}


class Replay(TalkReplay):
    """Does what was told, one event after the other, each with a `now` of its own."""

    def __init__(self, path_ids: Mapping[str, int | None], event_ids: Mapping[str, int]) -> None:
        super().__init__(path_ids)
        self.events = event_ids

    def run(self, told: Told) -> None:
        """One event, by its kind: a purpose of the story, or the name of a method here or of a conversation."""
        kind = told.event["kind"]
        if kind in TOUCHES:
            self._touch(told)
        else:
            getattr(self, f"_{kind}")(told)

    def _add(self, told: Told) -> None:
        person = told.event
        fields: dict[str, Any] = {name: person[name] for name in PLAIN_FIELDS if name in person}
        fields["points"] = [(ContactKind(kind), value) for kind, value in person.get("points", ())]
        if "path" in person:
            fields["path_id"] = self.paths[person["path"]]
        if "event" in person:
            fields["event_id"] = self.events[person["event"]]
        if person.get("book"):
            fields["shortlisted_at"] = None
        self.people[told.name] = people.add(told.name, told.at, **fields)
        if "steps" in person:
            positions.add(self.people[told.name], "\n".join(person["steps"]), told.at)

    def _touch(self, told: Told) -> None:
        """A message, as the composer keeps it: with the times that it offered, and to all whom it thanks."""
        event = told.event
        purpose = Purpose(event["kind"])
        for name in (told.name, *event.get("also_to", ())):
            touch = story.record(
                self.people[name],
                purpose,
                told.at,
                channel=Channel(event["channel"]) if "channel" in event else None,
                subject=event.get("subject", ""),
                text=event.get("text", ""),
                interview=self.conversations.get(name) if purpose is Purpose.THANK_YOU else None,
            )
            offered = [
                told.at.replace(minute=0, second=0) + timedelta(hours=hours) for hours in event.get("offers", ())
            ]
            offered_times.add(self.people[name], touch, offered, told.at)

    def _named(self, told: Told) -> None:
        on = local_day(told.at, zone_of(settings.zone()))
        for name in told.event["people"]:
            introductions.add(self.people[told.name], self.people[name], told.at, on=on)

    def _gave(self, told: Told) -> None:
        giving.give(self.people[told.name], giving.Gift(told.event["gift"]), told.event["text"], told.at)

    def _promise(self, told: Told) -> None:
        """Made outside of a conversation; `in_days`: for which day."""
        day = local_day(told.at, zone_of(settings.zone())) + timedelta(days=told.event["in_days"])
        promises.add(self.people[told.name], told.event["text"], day, told.at)

    def _kept(self, told: Told) -> None:
        """The promise that is due first was kept."""
        first = promises.of_person(self.people[told.name], told.at)[0]
        followups.done(first.id, told.at)

    def _referral(self, told: Told) -> None:
        event = told.event
        days = {
            f"{step}_on": _day_after(told.at, event[step]) for step in ("asked", "offered", "made") if step in event
        }
        said = referrals.ReferralFacts(
            organization=event["organization"],
            role=event["role"],
            outcome=ReferralOutcome(event.get("outcome", ReferralOutcome.OPEN)),
            note=event.get("note", ""),
            **days,
        )
        referrals.add(self.people[told.name], said, told.at)

    def _knows(self, told: Told) -> None:
        for topic, note in told.event["of_me"].items():
            knows.set_note(self.people[told.name], Topic(topic), note, told.at)

    def _done(self, told: Told) -> None:
        channel = Channel(told.event["channel"]) if "channel" in told.event else None
        followups.done(self._due(told), told.at, channel)

    def _rest(self, told: Told) -> None:
        followups.rest(self._due(told), told.at)

    def _due(self, told: Told) -> int:
        """What the event is about must be on the list by then: a story that does not fit the rules is a bug."""
        person, kind = self.people[told.name], FollowUpKind(told.event["follow_up"])
        return next(due.id for due in followups.due(told.at) if due.person == person and due.kind is kind)

    def _archive(self, told: Told) -> None:
        people.edit(self.people[told.name], {"archived_at": told.at}, told.at)


def _day_after(at: datetime, days: int) -> Any:
    return local_day(at, zone_of(settings.zone())) + timedelta(days=days)
