"""The vocabulary of Inroad: enumerations and frozen facts that schema, rules and ui speak in.

Standard library only. Instants are aware datetimes in UTC, days are `date`s, lengths are minutes or days
as the name says. The values of enumerations are what the database and the archive hold.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum


class CareerStage(StrEnum):
    """Where the user is in a career; sets wording and defaults."""

    EXPLORING = "exploring"
    CHOOSING = "choosing"
    SEARCHING = "searching"


class Circle(StrEnum):
    """How close a person is. None stands for "open", as after an import."""

    INNER = "inner"
    ACQUAINTANCE = "acquaintance"
    NEW = "new"


class Relation(StrEnum):
    """The answer to "How do you know Maya?", from which the circle is inferred."""

    CLOSE = "close"
    WORKED = "worked"
    STUDIED = "studied"
    THROUGH = "through"
    EVENT = "event"
    FOUND = "found"


CIRCLE_OF_RELATION: dict[Relation, Circle] = {
    Relation.CLOSE: Circle.INNER,
    Relation.WORKED: Circle.ACQUAINTANCE,
    Relation.STUDIED: Circle.ACQUAINTANCE,
    Relation.THROUGH: Circle.ACQUAINTANCE,
    Relation.EVENT: Circle.ACQUAINTANCE,
    Relation.FOUND: Circle.NEW,
}


class Stage(StrEnum):
    """Where things stand with a person, read from the story and never typed in."""

    KNOWN = "known"  # in the address book, nothing intended yet
    TO_ASK = "to_ask"
    ASKED = "asked"
    AGREED = "agreed"  # said yes, no date yet
    DECLINED = "declined"
    SCHEDULED = "scheduled"
    MET = "met"  # talked, not thanked yet
    IN_TOUCH = "in_touch"


class Purpose(StrEnum):
    """What a touch in the story was for."""

    REQUEST = "request"
    REMINDER = "reminder"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    MET = "met"
    THANK_YOU = "thank_you"
    CHECK_IN = "check_in"
    GAVE = "gave"
    INTRODUCED = "introduced"
    REFERRAL = "referral"
    NOTE = "note"


class Channel(StrEnum):
    """By which way a touch happened."""

    EMAIL = "email"
    LINKEDIN = "linkedin"
    PHONE = "phone"
    VIDEO = "video"
    IN_PERSON = "in_person"
    MESSAGE = "message"


class Form(StrEnum):
    """The form of a conversation."""

    VIDEO = "video"
    PHONE = "phone"
    IN_PERSON = "in_person"


class InterviewStatus(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class FollowUpKind(StrEnum):
    THANK_YOU = "thank_you"
    LOOK_BACK = "look_back"
    REMIND = "remind"
    SUGGEST_OTHER = "suggest_other"
    CHECK_IN = "check_in"
    PREPARE = "prepare"
    PROMISE = "promise"
    CUSTOM = "custom"


class LaterChoice(StrEnum):
    """What "Later" offers on a reminder: the reminder comes again then, the due time stays."""

    IN_2_HOURS = "in_2_hours"
    TOMORROW = "tomorrow"  # in the morning
    MONDAY = "monday"  # the next one, in the morning


class QuestionCategory(StrEnum):
    """In the order in which a conversation goes best (product.md, row 13)."""

    CAREER = "career"
    WORK = "work"
    FIELD = "field"
    CULTURE = "culture"
    COMPANY = "company"
    JOB_SEARCH = "job_search"
    NEXT_MOVES = "next_moves"
    WHO_ELSE = "who_else"


class ReasonKind(StrEnum):
    BACKGROUND = "background"
    COMPANY = "company"
    POSITION = "position"
    OTHER = "other"


class ContactKind(StrEnum):
    """vCard's property names for ways to reach somebody (RFC 6350, 6.4 and 6.7)."""

    EMAIL = "email"
    TEL = "tel"
    URL = "url"


class PathStatus(StrEnum):
    OPEN = "open"
    LEADING = "leading"
    DROPPED = "dropped"


class MentionKind(StrEnum):
    """Who or what came up in a conversation."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PROMISE = "promise"  # the user's own
    READING = "reading"


class Topic(StrEnum):
    """What somebody must know of the user before they can recommend them (product.md, row 22)."""

    BACKGROUND = "background"
    GOALS = "goals"
    PERSONALITY = "personality"
    STRENGTHS = "strengths"
    VALUES = "values"


class ReferralOutcome(StrEnum):
    """What came of a referral."""

    OPEN = "open"
    INTERVIEW = "interview"  # with the employer
    OFFER = "offer"
    NOTHING = "nothing"


class LetterPurpose(StrEnum):
    REQUEST = "request"
    REMINDER = "reminder"
    ACCEPTED_REPLY = "accepted_reply"
    DECLINED_REPLY = "declined_reply"
    THANK_YOU = "thank_you"
    INTRODUCTION_THANKS = "introduction_thanks"
    CHECK_IN = "check_in"
    GAVE = "gave"


TOUCH_OF_LETTER: dict[LetterPurpose, Purpose] = {
    LetterPurpose.REQUEST: Purpose.REQUEST,
    LetterPurpose.REMINDER: Purpose.REMINDER,
    LetterPurpose.ACCEPTED_REPLY: Purpose.NOTE,
    LetterPurpose.DECLINED_REPLY: Purpose.NOTE,
    LetterPurpose.THANK_YOU: Purpose.THANK_YOU,
    LetterPurpose.INTRODUCTION_THANKS: Purpose.GAVE,
    LetterPurpose.CHECK_IN: Purpose.CHECK_IN,
    LetterPurpose.GAVE: Purpose.GAVE,
}


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


MINUTES_OFFERED = (15, 20, 25, 30)
DEFAULT_MINUTES = 20


@dataclass(frozen=True, slots=True)
class TouchFact:
    """One event of a story."""

    at: datetime
    purpose: Purpose
    interview: int | None = None


@dataclass(frozen=True, slots=True)
class InterviewFact:
    """What rules need to know of one conversation.

    `starts_at` is None while no date is agreed; `ends_at` is `starts_at` and the agreed minutes, or, once
    the user said when they talked, the end of that.
    """

    id: int
    uid: str
    status: InterviewStatus
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    sheet_ready: bool = False
    looked_back: bool = False
    lead: bool = True  # of several who take part, the first: to prepare and to look back are asked once


@dataclass(frozen=True, slots=True)
class StoryFact:
    """All that decides where things stand with one person and what is due."""

    person: str = ""  # uid
    touches: tuple[TouchFact, ...] = ()
    interviews: tuple[InterviewFact, ...] = ()
    circle: Circle | None = None
    rhythm_days: int | None = None  # the user's own; None: by circle
    shortlisted: bool = False  # the user wants to talk with this person
    archived: bool = False


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """The user's settings for reminders; the defaults are product.md's."""

    zone: str = "UTC"  # the IANA name of the user's time zone
    quiet_from: time = time(20, 0)
    quiet_until: time = time(8, 0)
    weekends_quiet: bool = True
    rhythm_days: dict[Circle | None, int] = field(
        default_factory=lambda: {
            Circle.INNER: 60,
            Circle.ACQUAINTANCE: 90,
            Circle.NEW: 120,
            None: 90,
        }
    )
    check_ins_per_day: int = 5


@dataclass(frozen=True, slots=True)
class PlannedFollowUp:
    """One thing to do for a person. `origin` is the same whenever the same story is planned again."""

    kind: FollowUpKind
    origin: str
    shows_at: datetime
    remind_at: datetime | None = None
    due_at: datetime | None = None
    rests_at: datetime | None = None
    interview: int | None = None
    day: date | None = None  # for check-ins: the first day that fits, before days are shared out
