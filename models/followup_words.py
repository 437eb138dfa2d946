"""What a follow-up says on Today, in a pop-up and in the tray: title, one line of why, and a badge."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from models import settings
from models.followups import Due, followup_title
from models.rules.calendar_days import local_day, working_days_between, zone_of
from models.terms import FollowUpKind, InterviewStatus
from models.words import say_ago, say_clock, say_date, say_day, say_left, say_span, say_when, words


def title(due: Due) -> str:
    """ "Thank Lena Fischer"."""
    if asks_whether_held(due):
        return words("due_title.talked", name=due.person_name)
    return followup_title(due.kind, due.person_name, due.note)


def popup_title(due: Due) -> str:
    """The title with the hour that matters, where there is one: "Thank Lena Fischer by 16:30"."""
    if due.kind is FollowUpKind.THANK_YOU and due.due_at is not None and not due.late:
        local = due.due_at.astimezone(zone_of(settings.zone()))
        return words("due_title.thank_you_by", name=due.person_name, time=say_clock(local))
    return title(due)


def line(due: Due, now: datetime) -> str:
    """Why, in one or two sentences: "You met on Tuesday at 16:00. 48 hours end today at 16:30."."""
    zone = settings.zone()
    met = say_when(due.interview_ends_at or due.shows_at, now, zone, on=True)
    if asks_whether_held(due):
        return words("due_line.talked", ended=met)
    if due.kind is FollowUpKind.THANK_YOU and due.due_at is not None:
        if due.late:
            return words("due_line.thank_you_late", met=met)
        return words("due_line.thank_you", met=met, ends=say_when(due.due_at, now, zone, on=True))
    key, facts = _others(due, now, zone, met)
    return words(f"due_line.{key}", **facts)


def badge(due: Due, now: datetime) -> str:
    """A word or two beside the title: "7 h left", "12 weeks", or nothing."""
    if due.kind is FollowUpKind.THANK_YOU and due.due_at is not None:
        return words("due_badge.late") if due.late else say_left(due.due_at, now)
    if due.kind is FollowUpKind.CHECK_IN and due.last_contact_at is not None:
        zone = zone_of(settings.zone())
        return say_span(max(1, (local_day(now, zone) - local_day(due.last_contact_at, zone)).days))
    return ""


def asks_whether_held(due: Due) -> bool:
    """Whether this asks if a planned conversation took place."""
    return due.kind is FollowUpKind.LOOK_BACK and due.interview_status is InterviewStatus.PLANNED


def _others(due: Due, now: datetime, zone: str, met: str) -> tuple[str, dict[str, Any]]:
    local = zone_of(zone)
    today = now.astimezone(local).date()
    asked_on = (due.asked_at or due.shows_at).astimezone(local).date()
    if due.kind is FollowUpKind.CHECK_IN:
        ago = say_ago(due.last_contact_at or due.shows_at, now, zone)
        return ("check_in_about", {"ago": ago, "topic": due.topic}) if due.topic else ("check_in", {"ago": ago})
    if due.kind is FollowUpKind.REMIND:
        asked = words("day.on_date", day=say_date(asked_on, today, "short"))
        return "remind", {"asked": asked, "count": working_days_between(asked_on, today)}
    if due.kind is FollowUpKind.SUGGEST_OTHER:
        return "suggest_other", {"asked": say_day(asked_on, today, on=True)}
    if due.kind is FollowUpKind.PREPARE:
        return "prepare", {"when": say_when(due.due_at or due.shows_at, now, zone, on=True)}
    if due.kind is FollowUpKind.LOOK_BACK:
        return "look_back", {"met": met}
    if due.kind is FollowUpKind.PROMISE and due.interview_ends_at is not None:
        return "promise", {"met": met}
    key = "promise_plain" if due.kind is FollowUpKind.PROMISE else "custom"
    return key, {"name": due.person_name}
