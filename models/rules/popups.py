"""Which pop-ups to show now, when to look again, and what "Later" means.

Thanks come by themselves, and once more some hours before they are due; so does what was promised for that
day, and the question "did you talk?", on which thanks hang (it alone of looking back carries a reminder).
What the user put off comes back when they said. Everything else waits for one summary a day. In quiet hours
nothing comes; on a quiet weekend no summary does. A call that was not shown is not lost: it stands until its
item is reminded of, so what fell due while the program was off comes at the next start.

Never more than three come by themselves at once: more than that is a summary, or waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from models.rules.calendar_days import at_wall_time, local_day, zone_of
from models.rules.quiet import first_loud_moment, in_quiet_hours, last_loud_hour, morning_of, on_quiet_weekend
from models.terms import FollowUpKind, LaterChoice, PlannedFollowUp, ReminderSettings

SECOND_REMINDER_BEFORE_DUE = timedelta(hours=4)
MOST_ALONE = 3
# Two clocks of this world may show dates that lie two days apart: a traveller's memory is no wrong clock.
MOST_AHEAD = timedelta(days=2)
TWO_HOURS = timedelta(hours=2)

_ONCE_MORE = frozenset({FollowUpKind.THANK_YOU, FollowUpKind.PROMISE})
_ORDER = {
    FollowUpKind.THANK_YOU: 0,
    FollowUpKind.PROMISE: 1,
    FollowUpKind.LOOK_BACK: 2,
    FollowUpKind.PREPARE: 3,
    FollowUpKind.REMIND: 4,
    FollowUpKind.CUSTOM: 5,
    FollowUpKind.SUGGEST_OTHER: 6,
    FollowUpKind.CHECK_IN: 7,
}


@dataclass(frozen=True, slots=True)
class DueItem:
    """An open follow-up that neither rests nor is done, as the timer sees it."""

    id: int
    kind: FollowUpKind
    remind_at: datetime | None = None
    due_at: datetime | None = None
    snoozed_until: datetime | None = None
    reminded_at: datetime | None = None
    reminders: int = 0


@dataclass(frozen=True, slots=True)
class Popup:
    """One pop-up: about a single item, or a summary of several, the most pressing first."""

    items: tuple[int, ...]
    summary: bool = False


def second_reminder(planned: PlannedFollowUp | DueItem, settings: ReminderSettings) -> datetime | None:
    """When thanks and promises are reminded of once more: four hours before they are due, in the last loud
    hour at or before that, or else in the first one after; None if none lies after the first reminder and
    before the due time, and for every other kind."""
    first, due_at = planned.remind_at, planned.due_at
    if planned.kind not in _ONCE_MORE or first is None or due_at is None:
        return None
    mark = due_at - SECOND_REMINDER_BEFORE_DUE
    offered = (last_loud_hour(mark, settings), first_loud_moment(max(mark, first), settings))
    return next((moment for moment in offered if moment is not None and first < moment < due_at), None)


def popups(
    items: Sequence[DueItem],
    now: datetime,
    settings: ReminderSettings,
    last_summary: date | None,
    starting: bool = False,
) -> tuple[Popup, ...]:
    """The pop-ups to show at `now`.

    `last_summary` is the user's local day of the last summary; at most one comes a day. With `starting`,
    when more than one thing waits, thanks are part of that summary. Whoever shows them stores `now` as
    reminded_at of their items (and today as last_summary); asked again at once, this then gives nothing.
    """
    if in_quiet_hours(now, settings):
        return ()
    called = sorted((item for item in items if _is_called(item, now, settings)), key=_order)
    summary_free = _is_summary_free(last_summary, local_day(now, zone_of(settings.zone)))
    gathering = summary_free and not on_quiet_weekend(now, settings)
    alone = [item for item in called if _comes_alone(item, now, settings, gathering)]
    own = {item.id for item in alone}
    others = [item for item in called if item.id not in own] if gathering else []
    rest = _few_check_ins(others, settings.check_ins_per_day)
    gathered = len(alone) + len(rest) > 1 if starting else len(alone) > MOST_ALONE
    if summary_free and gathered:
        return (Popup(tuple(item.id for item in sorted([*alone, *rest], key=_order)), summary=True),)
    shown = [Popup((item.id,)) for item in alone[:MOST_ALONE]]
    if rest:
        shown.append(Popup(tuple(item.id for item in rest), summary=True))
    return tuple(shown)


def _order(item: DueItem) -> tuple[int, float, int]:
    moment = item.due_at or item.remind_at
    return (_ORDER[item.kind], moment.timestamp() if moment is not None else 0.0, item.id)


def _is_snoozed(item: DueItem) -> bool:
    """Whether the user put the item off and has not been reminded since that time came."""
    return item.snoozed_until is not None and (item.reminded_at is None or item.reminded_at < item.snoozed_until)


def _is_summary_free(last: date | None, today: date) -> bool:
    """Whether the summary of `today` is still to come; the last one may stand a little ahead after a flight west."""
    return last is None or last < today or last - today > MOST_AHEAD


def _call(item: DueItem, settings: ReminderSettings) -> datetime | None:
    """The next moment at which the item asks for a pop-up; it may have passed. None if it asks no more."""
    if _is_snoozed(item):
        return item.snoozed_until
    # In another zone the second reminder is at another moment; whoever had both, or put one off and had it, has had it.
    both = item.reminders >= (2 if item.snoozed_until is None else 3)
    for moment in (item.remind_at, None if both else second_reminder(item, settings)):
        if moment is not None and (item.reminded_at is None or item.reminded_at < moment):
            return moment
    return None


def _is_called(item: DueItem, now: datetime, settings: ReminderSettings) -> bool:
    call = _call(item, settings)
    return call is not None and call <= now


def _comes_alone(item: DueItem, now: datetime, settings: ReminderSettings, gathering: bool) -> bool:
    """Whether a called item has a pop-up of its own. What was put off joins a summary when there is one."""
    if item.kind in (FollowUpKind.THANK_YOU, FollowUpKind.LOOK_BACK):
        return True
    if item.kind is FollowUpKind.PROMISE and _is_due_today(item, now, settings):
        return True
    return _is_snoozed(item) and not gathering


def _is_due_today(item: DueItem, now: datetime, settings: ReminderSettings) -> bool:
    zone = zone_of(settings.zone)
    return item.due_at is not None and local_day(item.due_at, zone) == local_day(now, zone)


def _few_check_ins(items: list[DueItem], most: int) -> list[DueItem]:
    """The items without the check-ins past `most`; those wait for another day's summary."""
    check_ins = [item for item in items if item.kind is FollowUpKind.CHECK_IN]
    left_out = {item.id for item in check_ins[max(0, most) :]}
    return [item for item in items if item.id not in left_out]


def later(choice: LaterChoice, now: datetime, settings: ReminderSettings) -> datetime:
    """The moment that "Later" means: in 2 hours (or, should that be in quiet hours, as they end), tomorrow
    morning, or the morning of the next Monday after today."""
    today = local_day(now, zone_of(settings.zone))
    if choice is LaterChoice.IN_2_HOURS:
        then = now + TWO_HOURS
        return first_loud_moment(then, settings) or then
    if choice is LaterChoice.TOMORROW:
        return morning_of(today + timedelta(days=1), settings)
    return morning_of(today + timedelta(days=7 - today.weekday()), settings)


def next_look(items: Sequence[DueItem], now: datetime, settings: ReminderSettings) -> datetime:
    """The first moment after `now` at which there may be something new to show, after what `now` had was shown:
    a call, the end of quiet hours, or a new day. Until then `popups` would give nothing."""
    today = local_day(now, zone_of(settings.zone))
    midnight = at_wall_time(today + timedelta(days=1), time(), zone_of(settings.zone))
    calls = [_call(item, settings) for item in items]
    # Where a day was left out on the calendar, as on Samoa, midnight may have passed.
    moments = [*calls, first_loud_moment(now, settings), midnight, now + timedelta(days=1)]
    return min(moment for moment in moments if moment is not None and moment > now)
