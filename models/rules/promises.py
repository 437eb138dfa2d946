"""When a promise shows, is reminded of and is due, and the same for what the user wants to be reminded of.

A promise for a day is there on the morning of that day, a Saturday or Sunday too, for it was given for that day;
it is due as the day ends on the user's clock. Not a day earlier: until then it could only be looked at, and what is
always on the list is soon not seen. A promise without a day shows at once and is never late. What the user asked to
be reminded of has no due time either: nobody waits for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.rules.calendar_days import at_wall_time, zone_of
from models.rules.quiet import first_loud_moment, last_loud_hour, morning_of
from models.terms import FollowUpKind, ReminderSettings

END_OF_DAY = time(23, 59)
LAST_CALL_BEFORE_DUE = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Times:
    """Moments in UTC: on the list from `shows_at`, popped up at `remind_at`, late after `due_at`."""

    shows_at: datetime
    remind_at: datetime | None = None
    due_at: datetime | None = None


def times(kind: FollowUpKind, day: date | None, now: datetime, settings: ReminderSettings) -> Times:
    """When a promise or a reminder of the user's own for `day` shows, is reminded of and is due.

    `now` is when it is noted: what was typed a moment ago does not pop up at once. TypeError for another kind.
    """
    if kind not in (FollowUpKind.PROMISE, FollowUpKind.CUSTOM):
        raise TypeError(f"neither a promise nor a reminder of one's own: {kind}")
    if day is None:
        return Times(now)
    morning = morning_of(day, settings)
    if kind is FollowUpKind.CUSTOM:
        return Times(morning, morning if morning > now else None)
    due_at = at_wall_time(day, END_OF_DAY, zone_of(settings.zone))
    return Times(min(morning, due_at), _reminder(morning, due_at, now, settings), due_at)


def _reminder(morning: datetime, due_at: datetime, now: datetime, settings: ReminderSettings) -> datetime | None:
    """The morning of the day; where that has passed the last loud hour four hours before the end; else none."""
    mark = due_at - LAST_CALL_BEFORE_DUE
    offered = (morning, last_loud_hour(mark, settings), first_loud_moment(mark, settings))
    return next((moment for moment in offered if moment is not None and now < moment < due_at), None)
