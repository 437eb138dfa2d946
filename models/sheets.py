"""Gathers what stands on the sheet of one conversation."""

from __future__ import annotations

from datetime import datetime, timedelta

from models import conversations, expected_questions, pitches, positions, preparing, profile, settings
from models.conversations import Conversation
from models.rules import questions, sheet
from models.rules.sheet import SheetFacts, SheetQuestion
from models.terms import ReasonKind
from models.words import say_date, say_there, say_time, speaking, words


def facts(interview: int, now: datetime) -> SheetFacts | None:
    """The facts of the sheet, in the language of letters and questions; None where the conversation is gone.

    Times are the user's own; beside them stands the time in the other person's zone, where it differs.
    """
    conversation = conversations.one(interview)
    if conversation is None:
        return None
    with speaking(settings.letter_language()):
        return _facts(conversation, now)


def _facts(conversation: Conversation, now: datetime) -> SheetFacts:
    interview = conversation.id
    me = profile.me()
    chosen = preparing.chosen(interview)
    zone = settings.zone()
    when, start = _when(conversation, now, zone)
    marks = questions.clock_marks(start, conversation.minutes, chosen)
    return SheetFacts(
        labels=sheet.labels(words, conversation.greeting_name),
        heading=conversation.heading,
        role_line=conversation.role,
        when_line=when,
        other_zone_line=_other_zone(conversation, zone),
        place_line=_place(conversation),
        backup_line=words("sheet.backup", phone=conversation.backup_phone) if conversation.backup_phone else "",
        why=_why(conversation),
        learn=tuple(line.strip() for line in conversation.want_to_learn.splitlines() if line.strip()),
        known=conversation.already_known,
        my_name=me.name,
        who_i_am=pitches.of(interview).text,
        teach=conversation.teach_them,
        steps=positions.pairs(conversation.person),
        may_ask=expected_questions.on_sheet(),
        questions=tuple(
            SheetQuestion(number, question.text, mark)
            for number, (question, mark) in enumerate(zip(chosen, marks.questions, strict=True), 1)
        ),
        close_line=words("sheet.close", time=marks.close, ends=marks.end) if start else words("sheet.close_open"),
        thank_line=_thank(conversation, now, zone),
    )


def _when(conversation: Conversation, now: datetime, zone: str) -> tuple[str, tuple[int, int] | None]:
    if conversation.starts_at is None or conversation.ends_at is None:
        return words("sheet.no_date"), None
    local = conversation.starts_at.astimezone(settings.zone_info(zone))
    times = words(
        "date.from_to", starts=say_time(conversation.starts_at, zone), ends=say_time(conversation.ends_at, zone)
    )
    today = now.astimezone(settings.zone_info(zone)).date()
    return f"{say_date(local.date(), today)}, {times}", (local.hour, local.minute)


def _other_zone(conversation: Conversation, zone: str) -> str:
    if conversation.starts_at is None:
        return ""
    return say_there(conversation.starts_at, zone, conversation.person_zone)


def _place(conversation: Conversation) -> str:
    if not conversation.place:
        return words(f"form.{conversation.form}")
    return words(f"form_place.{conversation.form}", place=conversation.place)


def _why(conversation: Conversation) -> tuple[str, ...]:
    """The user's words; a reason without words is named, unless it is "other"."""
    return tuple(
        text.strip() or words(f"reason.{kind}")
        for kind, text in conversation.reasons.items()
        if text.strip() or kind is not ReasonKind.OTHER
    )


def _thank(conversation: Conversation, now: datetime, zone: str) -> str:
    if conversation.ends_at is None:
        return words("sheet.thank_open", name=conversation.greeting_name)
    due = conversation.ends_at + timedelta(hours=48)
    day = say_date(due.astimezone(settings.zone_info(zone)).date(), now.astimezone(settings.zone_info(zone)).date())
    return words("sheet.thank", name=conversation.greeting_name, when=f"{day}, {say_time(due, zone)}")
