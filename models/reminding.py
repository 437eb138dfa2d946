"""Which pop-ups come now, and what stays remembered about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models import followups, settings
from models.followups import Due
from models.rules import followups as rules
from models.rules.calendar_days import local_day, zone_of

LAST_SUMMARY = "last_summary"
PAUSED_UNTIL = "paused_until"


@dataclass(frozen=True, slots=True)
class Popup:
    """One pop-up about one thing, or a summary of several, the most pressing first."""

    items: tuple[Due, ...]  # one at least
    summary: bool


def popups(now: datetime, *, starting: bool = False) -> tuple[Popup, ...]:
    """The pop-ups to show now, and from now on remembered as shown. None while reminders are paused.

    `starting`: the program just started, so what fell due meanwhile comes as one summary.
    """
    if paused(now):
        return ()
    config = settings.reminders()
    found = rules.popups(followups.open_ones(now), now, config, _last_summary(), starting)
    shown: list[Popup] = []
    for popup in found:
        items = tuple(due for due in (followups.one(number, now) for number in popup.items) if due is not None)
        followups.reminded(popup.items, now)
        if popup.summary:
            settings.put(LAST_SUMMARY, local_day(now, zone_of(config.zone)).isoformat())
        if items:
            shown.append(Popup(items, popup.summary))
    return tuple(shown)


def next_wake(now: datetime) -> datetime:
    """When to look again: after `now`, at most ten minutes later."""
    return rules.next_wake(followups.open_ones(now), now, settings.reminders())


def paused(now: datetime) -> bool:
    """Whether the user paused reminders and that time has not passed."""
    until = settings.get(PAUSED_UNTIL)
    return until is not None and now < datetime.fromisoformat(until)


def pause(now: datetime, *, on: bool) -> None:
    """Pause reminders for a day, or let them come again. What falls due meanwhile comes afterwards."""
    settings.put(PAUSED_UNTIL, (now + timedelta(days=1)).isoformat() if on else None)


def _last_summary() -> date | None:
    text = settings.get(LAST_SUMMARY)
    return date.fromisoformat(text) if text else None
