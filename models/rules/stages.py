"""Where things stand with a person, read from their story by events alone; nothing here knows what time it is.

The order of precedence:

1. A planned conversation with a date: SCHEDULED, whatever else the story holds, for a date stands until it
   is moved, held or cancelled. One that a MET touch shows to have taken place is planned no longer.
2. Otherwise the events in the order in which they happened, the later ones over the earlier:
   - a request, or a reminder to somebody who has not said yes and was never met: ASKED;
   - a yes: AGREED;
   - a no: DECLINED, or for somebody already met what they were before they were asked again;
   - a conversation held, or a MET touch: MET;
   - once met, a check-in: IN_TOUCH, and an old question about another conversation is closed by it;
   - once met, thanks, something given, a referral: IN_TOUCH, behind a new request or a yes that stands open;
   - an introduction (usually a part of the conversation itself) and the user's own notes: no change;
   - all of these with somebody never met: no change, for giving is not asking.
3. Where no event says anything: TO_ASK if the user wants to talk with this person or has begun a conversation
   without a date, else KNOWN.

Cancelled conversations count for nothing, so that the rest of the story speaks. An answer that names a
conversation that was held belongs before its end, thanks that name it belong after it, whenever they were
entered.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.rules.calendar_days import local_day, working_days_after, zone_of
from models.rules.quiet import morning_of
from models.terms import (
    InterviewFact,
    InterviewStatus,
    Purpose,
    ReminderSettings,
    Stage,
    StoryFact,
    TouchFact,
)

REMIND_AFTER_WORKING_DAYS = 7
REST_AFTER_WORKING_DAYS = 7  # after the reminder, or after the day on which it was suggested

# At the same instant events count in this order, the one in which they are declared.
_ORDER = {purpose: position for position, purpose in enumerate(Purpose)}
_ASKING = frozenset({Purpose.REQUEST, Purpose.REMINDER, Purpose.ACCEPTED, Purpose.DECLINED})
_KEEPING_UP = frozenset({Purpose.THANK_YOU, Purpose.GAVE, Purpose.REFERRAL})


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation that took place. `interview` is None where only a MET touch tells of it."""

    ended_at: datetime
    interview: InterviewFact | None = None


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A request without an answer. `reminded_at` is the last reminder since, if there was one."""

    asked_at: datetime
    reminded_at: datetime | None = None


def talks(story: StoryFact) -> tuple[Talk, ...]:
    """The conversations that took place, the earliest first.

    A MET touch that names a held conversation is that conversation. A held one without any time is left
    out: nothing can be counted from it.
    """
    found: list[Talk] = []
    known: dict[int, InterviewFact] = {}
    for interview in story.interviews:
        ended_at = interview.ends_at or interview.starts_at
        if interview.status is InterviewStatus.HELD and ended_at is not None:
            found.append(Talk(ended_at, interview))
        else:
            known[interview.id] = interview
    named = {talk.interview.id for talk in found if talk.interview}
    for touch in sorted(story.touches, key=lambda touch: touch.at):
        if touch.purpose is not Purpose.MET or touch.interview in named:
            continue
        interview = known.get(touch.interview) if touch.interview is not None else None
        if interview is not None and interview.status is InterviewStatus.CANCELLED:
            interview = None
        if interview is not None:
            named.add(interview.id)
        found.append(Talk(touch.at, interview))
    return tuple(sorted(found, key=lambda talk: (talk.ended_at, talk.interview.uid if talk.interview else "")))


def scheduled(story: StoryFact) -> tuple[InterviewFact, ...]:
    """The planned conversations with a date, also past ones as long as nobody said whether they took place."""
    met = [touch for touch in story.touches if touch.purpose is Purpose.MET]
    return tuple(
        interview
        for interview in story.interviews
        if interview.status is InterviewStatus.PLANNED
        and interview.starts_at is not None
        and not any(_tells_of(touch, interview, interview.starts_at) for touch in met)
    )


def _tells_of(met: TouchFact, interview: InterviewFact, starts_at: datetime) -> bool:
    return met.interview == interview.id or (met.interview is None and met.at >= starts_at)


def stage(story: StoryFact) -> Stage:
    """Where things stand, by the order of precedence above."""
    if scheduled(story):
        return Stage.SCHEDULED
    standing, question = Stage.KNOWN, None
    for event in _events(story):
        standing, question = _after(standing, question, event.purpose)
    if question is not None:
        return question
    begun = any(interview.status is InterviewStatus.PLANNED for interview in story.interviews)
    if standing is Stage.KNOWN and (story.shortlisted or begun):
        return Stage.TO_ASK
    return standing


def _after(standing: Stage, question: Stage | None, purpose: Purpose) -> tuple[Stage, Stage | None]:
    """What one more event makes of how far the acquaintance has come (KNOWN, MET, IN_TOUCH) and of the
    question whether to talk (ASKED, AGREED, DECLINED; None where there is none)."""
    met = standing is not Stage.KNOWN
    if purpose is Purpose.REQUEST or (purpose is Purpose.REMINDER and not met and question is not Stage.AGREED):
        question = Stage.ASKED
    elif purpose is Purpose.ACCEPTED:
        question = Stage.AGREED
    elif purpose is Purpose.DECLINED:
        question = None if met else Stage.DECLINED
    elif purpose is Purpose.MET:
        standing, question = Stage.MET, None
    elif purpose is Purpose.CHECK_IN and met:
        standing, question = Stage.IN_TOUCH, None
    elif purpose in _KEEPING_UP and met:
        standing = Stage.IN_TOUCH
    return standing, question


def _events(story: StoryFact) -> list[TouchFact]:
    """The touches and the conversations that took place, in the order in which they count."""
    took_place = talks(story)
    ends = {talk.interview.id: talk.ended_at for talk in took_place if talk.interview}
    events = [TouchFact(talk.ended_at, Purpose.MET) for talk in took_place]
    for touch in story.touches:
        end = ends.get(touch.interview) if touch.interview is not None else None
        if touch.purpose is Purpose.MET:
            continue
        if end is not None and touch.purpose in _ASKING:
            touch = TouchFact(min(touch.at, end), touch.purpose, touch.interview)
        elif end is not None and touch.purpose is Purpose.THANK_YOU:
            touch = TouchFact(max(touch.at, end), touch.purpose, touch.interview)
        events.append(touch)
    return sorted(events, key=lambda event: (event.at, _ORDER[event.purpose]))


def last_contact(story: StoryFact) -> datetime | None:
    """The latest contact of any kind, whoever began it; None if there was none.

    The user's own notes are no contact, nor is a conversation that is only planned.
    """
    touches = [touch.at for touch in story.touches if touch.purpose is not Purpose.NOTE]
    return max([*touches, *(talk.ended_at for talk in talks(story))], default=None)


def open_request(story: StoryFact) -> OpenRequest | None:
    """The request that waits for an answer; there is one exactly while the stage is ASKED.

    The last request counts. Where only a reminder was ever entered, that is the request and the reminder.
    """
    if stage(story) is not Stage.ASKED:
        return None
    events = _events(story)
    requests = [event.at for event in events if event.purpose is Purpose.REQUEST]
    reminders = [event.at for event in events if event.purpose is Purpose.REMINDER]
    asked_at = requests[-1] if requests else reminders[-1]
    since = [at for at in reminders if at >= asked_at]
    return OpenRequest(asked_at, max(since, default=None))


def rests_at(story: StoryFact, settings: ReminderSettings) -> datetime | None:
    """When an unanswered request rests by itself: 7 working days after the reminder, or, where none was
    sent, after the day on which it was suggested. None where nothing waits for an answer."""
    request = open_request(story)
    if request is None:
        return None
    zone = zone_of(settings.zone)
    if request.reminded_at is not None:
        counted_from = local_day(request.reminded_at, zone)
    else:
        counted_from = working_days_after(local_day(request.asked_at, zone), REMIND_AFTER_WORKING_DAYS)
    return morning_of(working_days_after(counted_from, REST_AFTER_WORKING_DAYS), settings)
