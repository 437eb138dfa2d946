"""Short spellings for stories, so that the tests read like tables. The summer is 2026's, the clock Berlin's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from models.rules.calendar_days import local_day, zone_of
from models.rules.popups import DueItem, Popup
from models.terms import (
    Circle,
    FollowUpKind,
    InterviewFact,
    InterviewStatus,
    PlannedFollowUp,
    Purpose,
    ReminderSettings,
    StoryFact,
    TouchFact,
)

BERLIN = "Europe/Berlin"
SETTINGS = ReminderSettings(zone=BERLIN)


def at(wall: str, zone: str = BERLIN, fold: int = 0) -> datetime:
    """The instant of "2026-06-02 16:30" on a clock of the zone; without a year it is 2026."""
    text = wall if wall[4:5] == "-" else f"2026-{wall}"
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def wall(moment: datetime | None, zone: str = BERLIN) -> str:
    """The reverse, with the weekday: "Tue 2026-06-02 16:30"; "never" for None."""
    return moment.astimezone(ZoneInfo(zone)).strftime("%a %Y-%m-%d %H:%M") if moment else "never"


def touches(*rows: str) -> tuple[TouchFact, ...]:
    """Touches from rows such as "05-26 09:00 request" or, naming a conversation, "06-02 17:00 thank_you 1"."""
    found: list[TouchFact] = []
    for row in rows:
        day, time, purpose, *interview = row.split()
        named = int(interview[0]) if interview else None
        found.append(TouchFact(at(f"{day} {time}"), Purpose(purpose), named))
    return tuple(found)


def interview(
    status: str,
    start: str | None = None,
    end: str | None = None,
    *,
    number: int = 1,
    ready: bool = False,
    looked_back: bool = False,
    lead: bool = True,
) -> InterviewFact:
    return InterviewFact(
        number,
        f"talk-{number}",
        InterviewStatus(status),
        at(start) if start else None,
        at(end) if end else None,
        ready,
        looked_back,
        lead,
    )


def story(
    *rows: str,
    interviews: tuple[InterviewFact, ...] = (),
    circle: Circle | None = None,
    rhythm_days: int | None = None,
    shortlisted: bool = False,
    archived: bool = False,
) -> StoryFact:
    return StoryFact("maya", touches(*rows), interviews, circle, rhythm_days, shortlisted, archived)


def only(planned: tuple[PlannedFollowUp, ...], kind: FollowUpKind) -> PlannedFollowUp:
    """The one follow-up of this kind."""
    (found,) = (one for one in planned if one.kind is kind)
    return found


def kinds(planned: tuple[PlannedFollowUp, ...]) -> set[str]:
    return {str(one.kind) for one in planned}


def remembered(items: Sequence[DueItem], shown: Sequence[Popup], now: datetime) -> list[DueItem]:
    """The items after their pop-ups were shown, as whoever shows them keeps them."""
    numbers = {number for popup in shown for number in popup.items}
    return [replace(one, reminded_at=now, reminders=one.reminders + 1) if one.id in numbers else one for one in items]


def summary_day(shown: Sequence[Popup], now: datetime, settings: ReminderSettings, last: date | None) -> date | None:
    return local_day(now, zone_of(settings.zone)) if any(popup.summary for popup in shown) else last
