"""What there is to do for a person, read from their story, and how pressing it is.

`plan` needs no clock: each thing carries the moments at which it shows, is reminded of, is due and rests, and
readers compare those with now. The rules and their sources stand in product.md under "Rules".

Origins say from which event a thing comes: the kind, the conversation or person, and where one is needed the
moment or day counted from. They hold the person's uid, so no two people ever share one.

Whom to check in with: everybody met before. Of people never met only the inner circle, and only once there
was more than asking (something given, a check-in, an introduction): friends are not contacts of a campaign,
but with a friend of whom nothing is known here there is nothing to begin anew.

Archiving pauses what would have the user write of their own accord: check-ins, reminders of a request, and
the suggestion to ask somebody else. Thanks stay, and so do conversations with a date and looking back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from models.rules.calendar_days import (
    at_wall_time,
    first_working_day,
    local_day,
    share_out,
    working_days_after,
    zone_of,
)
from models.rules.popups import DueItem, Popup, later, next_look, popups, second_reminder
from models.rules.quiet import first_loud_moment, morning_of, reminder_before, thanks_reminder
from models.rules.stages import (
    REMIND_AFTER_WORKING_DAYS,
    Talk,
    last_contact,
    open_request,
    rests_at,
    scheduled,
    talks,
)
from models.terms import (
    Circle,
    FollowUpKind,
    InterviewStatus,
    PlannedFollowUp,
    Purpose,
    ReminderSettings,
    StoryFact,
)

__all__ = [
    "DueItem",
    "Popup",
    "is_late",
    "later",
    "next_look",
    "on_day",
    "plan",
    "popups",
    "pressing_key",
    "second_reminder",
    "share_out",
    "working_days_after",
]

THANKS_DUE_AFTER = timedelta(hours=48)
SUGGEST_OTHER_AFTER_WORKING_DAYS = 3
PREPARE_DAYS_BEFORE = 2
DEFAULT_RHYTHM_DAYS = 90
LONGEST_RHYTHM_DAYS = 3650

# More than asking: what makes a check-in sensible with a friend who was never met for a conversation.
_KEPT_UP = frozenset({Purpose.THANK_YOU, Purpose.CHECK_IN, Purpose.GAVE, Purpose.INTRODUCED, Purpose.REFERRAL})

_WITH_A_TERM = frozenset({FollowUpKind.THANK_YOU, FollowUpKind.PROMISE, FollowUpKind.CUSTOM})
_RANK = {
    FollowUpKind.LOOK_BACK: 2,
    FollowUpKind.PREPARE: 2,
    FollowUpKind.REMIND: 3,
    FollowUpKind.PROMISE: 3,
    FollowUpKind.CUSTOM: 3,
    FollowUpKind.SUGGEST_OTHER: 4,
    FollowUpKind.CHECK_IN: 5,
}


def plan(story: StoryFact, settings: ReminderSettings) -> tuple[PlannedFollowUp, ...]:
    """Everything open for this person according to the story, with origins of which none comes twice.

    The same story gives the same plan. `day` of a check-in is the first that fits; on_day puts it on
    the day that share_out finds. Promises and the user's own follow-ups don't come from the story.
    """
    return (
        *_thanks(story, settings),
        *_looks_back(story, settings),
        *_preparations(story, settings),
        *_waiting(story, settings),
        *_check_in(story, settings),
    )


def on_day(planned: PlannedFollowUp, day: date, settings: ReminderSettings) -> PlannedFollowUp:
    """The planned check-in, put on `day`: there in the morning, in that day's summary."""
    morning = morning_of(day, settings)
    return replace(planned, day=day, shows_at=morning, remind_at=morning)


def _unthanked(story: StoryFact) -> list[Talk]:
    """The conversations after which no thanks went out. Thanks that name one count whenever they were sent,
    for a call may end before its planned end."""
    thanks = [touch for touch in story.touches if touch.purpose is Purpose.THANK_YOU]
    return [
        talk
        for talk in talks(story)
        if not any(
            touch.at >= talk.ended_at or (talk.interview is not None and touch.interview == talk.interview.id)
            for touch in thanks
        )
    ]


def _thanks(story: StoryFact, settings: ReminderSettings) -> Iterator[PlannedFollowUp]:
    planned: dict[str, PlannedFollowUp] = {}
    for talk in _unthanked(story):
        if talk.interview is not None:
            origin = f"thank_you:{talk.interview.uid}:{story.person}"
        else:
            origin = f"thank_you:{story.person}:{_stamp(talk.ended_at)}"
        planned[origin] = PlannedFollowUp(
            FollowUpKind.THANK_YOU,
            origin,
            shows_at=talk.ended_at,
            remind_at=thanks_reminder(talk.ended_at, settings),
            due_at=talk.ended_at + THANKS_DUE_AFTER,
            interview=talk.interview.id if talk.interview is not None else None,
        )
    yield from planned.values()


def _looks_back(story: StoryFact, settings: ReminderSettings) -> Iterator[PlannedFollowUp]:
    """For a held conversation a card on Today, no pop-up. For a planned one, at its end, the question whether
    you talked; as thanks hang on the answer, it pops up as soon as it is loud."""
    for interview in story.interviews:
        ended_at = interview.ends_at or interview.starts_at
        if interview.looked_back or not interview.lead or ended_at is None:
            continue
        if interview.status is InterviewStatus.CANCELLED:
            continue
        open_question = interview.status is InterviewStatus.PLANNED
        yield PlannedFollowUp(
            FollowUpKind.LOOK_BACK,
            f"look_back:{interview.uid}:{story.person}",
            shows_at=ended_at,
            remind_at=(first_loud_moment(ended_at, settings) or ended_at) if open_question else None,
            interview=interview.id,
        )


def _preparations(story: StoryFact, settings: ReminderSettings) -> Iterator[PlannedFollowUp]:
    """Two days before, at the same time of day; before a quiet weekend already on Friday, so that one
    summary a day and no pop-up on Sunday are enough. Once the conversation begins it rests."""
    for interview in scheduled(story):
        if interview.starts_at is None or interview.sheet_ready or not interview.lead:
            continue
        shows_at = _two_days_before(interview.starts_at, settings)
        remind_at = reminder_before(shows_at, settings)
        yield PlannedFollowUp(
            FollowUpKind.PREPARE,
            f"prepare:{interview.uid}:{story.person}",
            shows_at=min(shows_at, remind_at),
            remind_at=remind_at,
            due_at=interview.starts_at,
            rests_at=interview.starts_at,
            interview=interview.id,
        )


def _two_days_before(starts_at: datetime, settings: ReminderSettings) -> datetime:
    zone = zone_of(settings.zone)
    local = starts_at.astimezone(zone)
    return at_wall_time(local.date() - timedelta(days=PREPARE_DAYS_BEFORE), local.time(), zone)


def _waiting(story: StoryFact, settings: ReminderSettings) -> Iterator[PlannedFollowUp]:
    """While a request waits for an answer: somebody else as well, and one reminder; then both rest."""
    request = open_request(story)
    if request is None or story.archived:
        return
    asked_on = local_day(request.asked_at, zone_of(settings.zone))
    resting = rests_at(story, settings)
    anchor = f"{story.person}:{_stamp(request.asked_at)}"
    yield PlannedFollowUp(
        FollowUpKind.SUGGEST_OTHER,
        f"suggest_other:{anchor}",
        shows_at=morning_of(working_days_after(asked_on, SUGGEST_OTHER_AFTER_WORKING_DAYS), settings),
        rests_at=resting,
    )
    if request.reminded_at is None:
        morning = morning_of(working_days_after(asked_on, REMIND_AFTER_WORKING_DAYS), settings)
        yield PlannedFollowUp(
            FollowUpKind.REMIND, f"remind:{anchor}", shows_at=morning, remind_at=morning, rests_at=resting
        )


def _check_in(story: StoryFact, settings: ReminderSettings) -> Iterator[PlannedFollowUp]:
    """The next check-in counts from the last contact, whatever it was. It has no due time: it is never late.

    The rhythm is part of its origin, so that another rhythm gives another check-in, which looks for a day anew.
    """
    contact = last_contact(story)
    if story.archived or contact is None or not _is_kept_up(story):
        return
    if scheduled(story) or _unthanked(story):
        return
    since = local_day(contact, zone_of(settings.zone))
    rhythm = _rhythm(story, settings)
    day = first_working_day(since + timedelta(days=rhythm))
    yield PlannedFollowUp(
        FollowUpKind.CHECK_IN,
        f"check_in:{story.person}:{since.isoformat()}+{rhythm}",
        shows_at=morning_of(day, settings),
        remind_at=morning_of(day, settings),
        day=day,
    )


def _is_kept_up(story: StoryFact) -> bool:
    if talks(story):
        return True
    return story.circle is Circle.INNER and any(touch.purpose in _KEPT_UP for touch in story.touches)


def _rhythm(story: StoryFact, settings: ReminderSettings) -> int:
    """Days between contacts: the person's own, else by circle; at least one day and at most ten years."""
    days = story.rhythm_days
    if days is None:
        days = settings.rhythm_days.get(story.circle, DEFAULT_RHYTHM_DAYS)
    return max(1, min(days, LONGEST_RHYTHM_DAYS))


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def is_late(due_at: datetime | None, now: datetime) -> bool:
    """Whether the due time has passed; what has none is never late."""
    return due_at is not None and now > due_at


def pressing_key(
    kind: FollowUpKind, shows_at: datetime, due_at: datetime | None, now: datetime
) -> tuple[int, datetime]:
    """A key that sorts the due list, the most pressing first: thanks and promises that are late, then those
    that are due, the sooner the earlier; then conversations to look back on or to prepare; reminders to
    others; somebody else to ask; check-ins."""
    if due_at is not None and kind in _WITH_A_TERM:
        return (0 if is_late(due_at, now) else 1, due_at)
    return (_RANK.get(kind, 1), due_at or shows_at)
