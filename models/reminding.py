"""Which pop-ups come now, what stays remembered about them, and when to look again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models import followups, settings
from models.followups import Due
from models.rules import popups as rules
from models.rules.calendar_days import local_day, zone_of

LAST_SUMMARY = "last_summary"
PAUSED_UNTIL = "paused_until"
PAUSE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Popup:
    """One pop-up about one thing, or a summary of several, the most pressing first."""

    items: tuple[Due, ...]  # one at least, as they were before this pop-up
    summary: bool
    summary_before: str | None  # what was remembered as the day of the last summary


def popups(now: datetime, *, starting: bool = False) -> tuple[Popup, ...]:
    """The pop-ups to show now, and from now on remembered as shown. None while reminders are paused.

    `starting`: the program just started or the computer woke up, so what fell due meanwhile comes as one summary.
    """
    if paused(now):
        return ()
    followups.forget_reminders_after(now + rules.MOST_AHEAD)
    config = settings.reminders()
    before = settings.get(LAST_SUMMARY)
    last = date.fromisoformat(before) if before else None
    shown: list[Popup] = []
    for popup in rules.popups(followups.open_ones(now), now, config, last, starting):
        items = tuple(due for due in (followups.one(number, now) for number in popup.items) if due is not None)
        followups.reminded(popup.items, now)
        if popup.summary:
            settings.put(LAST_SUMMARY, local_day(now, zone_of(config.zone)).isoformat())
        if items:
            shown.append(Popup(items, popup.summary, before))
    return tuple(shown)


def missed(popup: Popup) -> None:
    """There was no way to show it: it is as if it had not been asked for, and comes again."""
    followups.not_reminded(popup.items)
    if popup.summary:
        settings.put(LAST_SUMMARY, popup.summary_before)


def next_look(now: datetime) -> datetime:
    """The first moment after `now` at which pop-ups, or what is due, change by time alone. Until then, and
    until something is written, the database need not be asked."""
    moments = [rules.next_look(followups.open_ones(now), now, settings.reminders()), followups.next_change(now)]
    if paused(now):
        moments.append(_paused_until())
    return min(moment for moment in moments if moment is not None)


def paused(now: datetime) -> bool:
    """Whether the user paused reminders and that time has not passed."""
    until = _paused_until()
    # A pause that ends later than it could was begun under a clock that was wrong.
    return until is not None and now < until <= now + PAUSE + rules.MOST_AHEAD


def pause(now: datetime, *, on: bool) -> None:
    """Pause reminders for a day, or let them come again. What falls due meanwhile comes afterwards."""
    settings.put(PAUSED_UNTIL, (now + PAUSE).isoformat() if on else None)


def _paused_until() -> datetime | None:
    text = settings.get(PAUSED_UNTIL)
    return datetime.fromisoformat(text) if text else None
