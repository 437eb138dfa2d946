"""Quiet time, and where reminders go that would fall into it (product.md, Rules).

Quiet hours are 20:00 to 8:00 on the user's clock unless set otherwise; they may lie within one day, and are
none when both ends are equal. Weekends are quiet too, but not for thanks and not for what was promised for
that day. A loud moment is one outside the quiet hours.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from models.rules.calendar_days import at_wall_time, is_weekend, last_working_day, local_day, zone_of
from models.terms import ReminderSettings

HOUR = timedelta(hours=1)
THANKS_REMINDED_AFTER = timedelta(hours=24)
LAST_MORNING_HOUR = time(11, 0)


def in_quiet_hours(moment: datetime, settings: ReminderSettings) -> bool:
    """Whether the user's clock is within the quiet hours; their end is already loud. Weekends don't count."""
    wall = moment.astimezone(zone_of(settings.zone)).time()
    begin, end = settings.quiet_from, settings.quiet_until
    if begin <= end:
        return begin <= wall < end
    return wall >= begin or wall < end


def on_quiet_weekend(moment: datetime, settings: ReminderSettings) -> bool:
    """Whether it is Saturday or Sunday for a user who keeps weekends quiet."""
    return settings.weekends_quiet and is_weekend(local_day(moment, zone_of(settings.zone)))


def morning_of(day: date, settings: ReminderSettings) -> datetime:
    """When the things of a day are there: as the quiet hours end on it."""
    return at_wall_time(day, settings.quiet_until, zone_of(settings.zone))


def last_loud_hour(moment: datetime, settings: ReminderSettings) -> datetime | None:
    """The moment itself if it is loud, else the beginning of the last loud hour before it (19:00 for a night
    that is quiet from 20:00). None where clocks that change leave no such hour in the days before."""
    if not in_quiet_hours(moment, settings):
        return moment
    zone = zone_of(settings.zone)
    begin, end = settings.quiet_from, settings.quiet_until
    today = local_day(moment, zone)
    for days_back in range(4):
        day = today - timedelta(days=days_back)
        loud_since = at_wall_time(day if end < begin else day - timedelta(days=1), end, zone)
        hour = max(at_wall_time(day, begin, zone) - HOUR, loud_since)
        if hour <= moment and not in_quiet_hours(hour, settings):
            return hour
    return None


def first_loud_moment(moment: datetime, settings: ReminderSettings) -> datetime | None:
    """The moment itself if it is loud, else the next end of quiet hours. None as for last_loud_hour."""
    if not in_quiet_hours(moment, settings):
        return moment
    zone = zone_of(settings.zone)
    today = local_day(moment, zone)
    ends = (
        at_wall_time(today + timedelta(days=days), settings.quiet_until, zone, second=second)
        for days in range(4)
        for second in (False, True)
    )
    return next((end for end in ends if end >= moment and not in_quiet_hours(end, settings)), None)


def thanks_reminder(ended_at: datetime, settings: ReminderSettings) -> datetime:
    """When to remind of thanks for a conversation that ended at `ended_at`: 24 elapsed hours after it.

    In quiet hours it moves to the last loud hour before; where that would be before the end, to the first
    loud moment after the end; where there is none in these 24 hours either, it stays at the end, and is shown
    as soon as it is loud. On the afternoon of a quiet weekend it moves to that day's morning: what ended on
    Friday at 16:00 is reminded of on Saturday morning, not on Monday.
    """
    mark = ended_at + THANKS_REMINDED_AFTER
    moment = last_loud_hour(mark, settings)
    if moment is None or moment < ended_at:
        after = first_loud_moment(ended_at, settings)
        moment = after if after is not None and after <= mark else ended_at
    morning = _weekend_morning(moment, settings)
    return moment if morning is None or morning < ended_at else morning


def _weekend_morning(moment: datetime, settings: ReminderSettings) -> datetime | None:
    """The last loud morning hour of the day, for a moment on the afternoon of a quiet weekend."""
    zone = zone_of(settings.zone)
    day = local_day(moment, zone)
    if not on_quiet_weekend(moment, settings) or moment.astimezone(zone).time() < time(12, 0):
        return None
    morning = last_loud_hour(at_wall_time(day, LAST_MORNING_HOUR, zone), settings)
    return morning if morning is not None and local_day(morning, zone) == day else None


def reminder_before(mark: datetime, settings: ReminderSettings) -> datetime:
    """When to remind of what is not thanks and must not come after `mark`: in a loud hour at or before it,
    and on the Friday morning before where that is on a quiet weekend."""
    moment = last_loud_hour(mark, settings) or mark
    if not on_quiet_weekend(moment, settings):
        return moment
    friday = last_working_day(local_day(moment, zone_of(settings.zone)))
    return min(mark, morning_of(friday, settings))
