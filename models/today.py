"""What stands on the Today page, read in one go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from json import dumps
from typing import TYPE_CHECKING

from models import conversations, followups, introductions, profile, progress, schema, settings
from models.conversations import Conversation
from models.followups import Due
from models.progress import Progress
from models.rules import today_list
from models.rules.calendar_days import at_wall_time
from models.schema import instant_text
from models.terms import Circle, FollowUpKind, Stage
from models.words import say_date, words

if TYPE_CHECKING:
    from models.whom_to_ask import Suggestion

CARD_WITHIN = timedelta(hours=24)
CHECK_INS_WITHIN = timedelta(weeks=4)
MOST_COMING = 6
MOST_NAMED = 3
MOST_SUGGESTED = 2
LITTLE_TO_DO = 3  # with fewer things due there is room for asking somebody
MORNING_FROM, AFTERNOON_FROM, EVENING_FROM = 4, 12, 18  # hours of the user's clock


@dataclass(frozen=True, slots=True)
class Coming:
    """One line of "Coming up": a conversation (`interview` is its id) or a check-in (None).

    `at` is UTC, None while no date is agreed; `rhythm_days` is for check-ins.
    """

    at: datetime | None
    person: int
    name: str
    role: str
    interview: int | None = None
    sheet_ready: bool = False
    rhythm_days: int = 0


@dataclass(frozen=True, slots=True)
class Today:
    """The page. `next_talk` begins within 24 hours or has begun; `talks_today` are those not yet over.

    `named` are people whom several have named: id, name, by how many. `anybody_agreed`: somebody said yes and
    has no date yet. `suggested`: whom to ask next, while there is little to do and `due` says nothing of it.
    """

    name: str
    zone: str
    day: date
    hour: int
    talks_today: int
    next_talk: Conversation | None
    due: tuple[Due, ...]
    coming: tuple[Coming, ...]
    progress: Progress
    named: tuple[tuple[int, str, int], ...]
    anybody_agreed: bool
    suggested: tuple[Suggestion, ...] = ()


def read(now: datetime) -> Today:
    """Everything that Today shows at `now` (UTC)."""
    zone = settings.zone()
    local = now.astimezone(settings.zone_info(zone))
    planned = conversations.upcoming(now, limit=MOST_COMING + 1)
    first = planned[0] if planned and _is_near(planned[0], now) else None
    rest = planned[1:] if first else planned
    due = listed(now)
    return Today(
        name=profile.me().name,
        zone=zone,
        day=local.date(),
        hour=local.hour,
        talks_today=_talks_until(local.date() + timedelta(days=1), now),
        next_talk=first,
        due=due,
        coming=_coming(rest, now),
        progress=progress.progress(now),
        named=introductions.named_more_than_once()[:MOST_NAMED],
        anybody_agreed=_anybody_agreed(),
        suggested=_suggested(now) if _has_room(due) else (),
    )


def listed(now: datetime) -> tuple[Due, ...]:
    """What "To follow up" lists at `now` (UTC), the most pressing first: rules.today_list says what it leaves out.

    The tray and the rail count these. followups.due is all that is due, as the command `due` gives it to scripts;
    pop-ups need no such choice, for a suggestion to ask somebody else carries no reminder.
    """
    return today_list.shown(followups.due(now), now, settings.zone_info(settings.zone()))


def greeting(today: Today) -> str:
    """ "Good morning, Ana", by the user's clock; the name as typed, or none."""
    part = "evening"
    if MORNING_FROM <= today.hour < AFTERNOON_FROM:
        part = "morning"
    elif AFTERNOON_FROM <= today.hour < EVENING_FROM:
        part = "afternoon"
    said = words(f"greeting.{part}")
    return words("greeting.to", greeting=said, name=today.name) if today.name else said


def summary(today: Today) -> str:
    """ "Thursday 4 June. One conversation today, three things to follow up." """
    day = say_date(today.day, today.day, "long")
    day = day[:1].upper() + day[1:]  # it begins the sentence
    talks, things = today.talks_today, len(today.due)
    if talks and things:
        said = words(
            "today.both",
            talks=words("today.talks", count=talks),
            things=words("today.things", count=things),
        )
    elif talks:
        said = words("today.talks_alone", count=talks)
    elif things:
        said = words("today.things_alone", count=things)
    else:
        said = words("today.nothing")
    return words("today.summary", day=day, said=said)


def _has_room(due: Sequence[Due]) -> bool:
    """Whether there is little to do, and nothing of it says already whom to ask."""
    return len(due) < LITTLE_TO_DO and all(one.kind is not FollowUpKind.SUGGEST_OTHER for one in due)


def _suggested(now: datetime) -> tuple[Suggestion, ...]:
    from models import whom_to_ask  # on a quiet day alone; the window opens without

    return whom_to_ask.read(now, limit=MOST_SUGGESTED).people


def _talks_until(day: date, now: datetime) -> int:
    """How many planned conversations are not over and begin before `day` does."""
    midnight = at_wall_time(day, time(), settings.zone_info(settings.zone()))
    return schema.database.execute_sql(
        "SELECT count(*) FROM interview WHERE status = 'planned' AND ends_at > ? AND starts_at < ?",
        (instant_text(now), instant_text(midnight)),
    ).fetchone()[0]


def _is_near(talk: Conversation, now: datetime) -> bool:
    return talk.starts_at is not None and talk.starts_at <= now + CARD_WITHIN


def _coming(talks: Sequence[Conversation], now: datetime) -> tuple[Coming, ...]:
    """Conversations and check-ins by date; conversations without a date stand last."""
    check_ins = followups.coming_check_ins(now, now + CHECK_INS_WITHIN)[:MOST_COMING]
    rhythms = _rhythms([due.person for due in check_ins])
    found = [Coming(talk.starts_at, talk.person, talk.heading, talk.role, talk.id, talk.sheet_ready) for talk in talks]
    found += [
        Coming(due.shows_at, due.person, due.person_name, due.role, rhythm_days=rhythms[due.person])
        for due in check_ins
    ]
    dated = sorted((one for one in found if one.at), key=lambda one: one.at or now)
    return (*dated, *(one for one in found if not one.at))[:MOST_COMING]


def _rhythms(people: Sequence[int]) -> dict[int, int]:
    """Days between contacts with each of these people: their own, else by circle."""
    by_circle = settings.reminders().rhythm_days
    rows = schema.database.execute_sql(
        "SELECT id, rhythm_days, circle FROM person WHERE id IN (SELECT value FROM json_each(?))",
        (dumps(list(people)),),
    ).fetchall()
    return {person: own or by_circle[Circle(circle) if circle else None] for person, own, circle in rows}


def _anybody_agreed() -> bool:
    row = schema.database.execute_sql(
        "SELECT 1 FROM person WHERE stage = ? AND archived_at IS NULL LIMIT 1", (Stage.AGREED,)
    ).fetchone()
    return row is not None
