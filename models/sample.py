"""The sample data: invented people whose stories are replayed through the functions that the window uses.

What happened stands in resources/sample as events, each with its moment seen from today:

- `day`: calendar days from today (negative: ago) and `time`, wall time of the user; with `workday` moved off
  a weekend, a coming day forward, a past one back;
- `wd`: the morning's view of "N working days ago", so that what follows N working days later shows now;
- `hours`: hours after the end of the conversation that stands before it in the same story.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from models import (
    events,
    organizations,
    paths,
    places,
    planning,
    resources,
    sample_me,
    sample_removal,
    settings,
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
from models.sample_replay import Replay
from models.sample_talks import Event, Told
from models.terms import DEFAULT_MINUTES, ReminderSettings

IN_THE_BOOK = {"day": -100, "time": "20:00"}  # when those came in who are in the address book only
ADDED_AT = time(8, 0)


def fill(now: datetime) -> None:
    """Write the sample data into the open, empty store, dated around `now` (UTC) in the user's zone.

    Leaves nothing to undo. Raises sqlite3's or peewee's errors as they come: then nothing is written.
    """
    document = resources.document("sample")
    calendar = _Calendar(now, settings.reminders())
    told = sorted(calendar.tell(document["people"]), key=lambda one: one.at)
    with undo.step("added_people", count=len(document["people"])):
        begun = min(told[0].at, now - timedelta(days=1))
        sample_me.tell(document, begun, now)
        visited = {
            event["name"]: events.add(event["name"], begun, place=event["place"], on=calendar.day(event["day"]))
            for event in document["events"]
        }
        replay = Replay({name: paths.find_or_add(name, begun) for name in document["paths"]}, visited)
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

    def tell(self, everybody: Iterable[Event]) -> Iterator[Told]:
        """Every event with its moment; before them "add", when the person was first heard of."""
        stories = {person["name"]: list(self._story(person)) for person in everybody}
        heard: dict[str, datetime] = {}  # by name: first met in a story, one's own or another's
        for one in (one for told in stories.values() for one in told):
            for name in (one.name, *_named_in(one.event)):
                heard[name] = min(one.at, heard.get(name, one.at))
        for person in everybody:
            name = person["name"]
            added = self.at(person.get("added", IN_THE_BOOK))
            if "added" not in person:
                added = heard.get(name, added)
            yield Told(added, name, {**person, "kind": "add"})
        for told in stories.values():
            yield from told

    def _story(self, person: Event) -> Iterator[Told]:
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
            yield Told(at, person["name"], event, starts)

    def _starts(self, event: Event) -> datetime:
        """The first beginning on offer after which the 48 hours for thanks leave the `hours_left` asked for."""
        least = self.now + timedelta(hours=event.get("hours_left", 0))
        length = timedelta(minutes=event.get("minutes", DEFAULT_MINUTES))
        offered = [self.at(each) for each in event["starts"]]
        fresh = (start for start in offered if start + length + THANKS_DUE_AFTER >= least)
        return next(fresh, offered[-1]) if "hours_left" in event else offered[0]

    def day(self, days: int) -> date:
        """The calendar day so many days from today."""
        return self.today + timedelta(days=days)

    def at(self, when: Event) -> datetime:
        """The moment, in UTC, of `day` or `wd` and `time`."""
        day = self._working_day(-when["wd"]) if "wd" in when else self.day(when["day"])
        if when.get("workday"):
            day = first_working_day(day) if day >= self.today else last_working_day(day)
        return at_wall_time(day, time.fromisoformat(when["time"]) if "time" in when else ADDED_AT, self.zone)

    def _working_day(self, ago: int) -> date:
        """The working day whose `ago`-th working day after it began last."""
        day = self.last_morning
        while working_days_after(day, ago) > self.last_morning:
            day = last_working_day(day - timedelta(days=1))
        return day


def _named_in(event: Event) -> Iterator[str]:
    """Whom this event names, or what came up in a conversation."""
    yield from event.get("people", ())
    yield from (line["text"] for line in event.get("came_up", ()) if line["kind"] == "person")


def _see_oneself_in(place: Event, now: datetime) -> None:
    organization = organizations.find_or_add(place["name"], now)
    assert organization is not None, "every place of the sample has a name"
    places.set_interest(organization, place["interest"], now)
