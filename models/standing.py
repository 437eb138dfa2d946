"""How things stand, as the tray says it: how many are due, the first of them, and the next conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import conversations, popup_words, reminding, settings, today
from models.words import say_slot

FIRST = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """`first` are a person and what is due with them, in words, the most pressing first; `next_talk` is in words,
    "" where none has a date. Nobody is named where the user hid names."""

    due: int = 0
    first: tuple[tuple[int, str], ...] = ()
    next_talk: str = ""
    paused: bool = False


def read(now: datetime) -> Standing:
    """How things stand at `now` (UTC)."""
    due = today.listed(now)
    return Standing(
        due=len(due),
        first=tuple((one.person, popup_words.short_title(one)) for one in due[:FIRST]),
        next_talk=_next_talk(now),
        paused=reminding.paused(now),
    )


def _next_talk(now: datetime) -> str:
    talk = next(iter(conversations.upcoming(now, 1)), None)
    if talk is None or talk.starts_at is None or talk.ends_at is None:
        return ""
    return popup_words.conversation(talk.person_name, say_slot(talk.starts_at, talk.ends_at, now, settings.zone()))
