"""What somebody knows of the user already, as far as the story tells; by hand the user says more, or less.

Deliberately modest: a topic counts as known only where something was said that tells of it.

- Background: a message to ask was sent (its first part is who one is), or a conversation took place (it begins with
  introducing oneself).
- Values: in one conversation two or more questions were asked that come from the user's values: what one asks about
  shows what matters; or what was meant to be told names values.
- Goals, strengths, personality: what was meant to be told in a conversation that took place (the one thing they
  should learn, or the pitch on the sheet) names the topic by one of its cue words ("goal", "strength"), or says what
  the profile says of it.
- Personality also after two conversations: by then one has met.

The first reason in time counts. Conversations that are only planned tell nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.terms import Topic

VALUE_QUESTIONS = 2
TALKS_TO_MEET = 2
_LEAST_QUOTED = 12  # letters of a profile's text that are found again in what was told


class Why(StrEnum):
    """Why a topic counts as known."""

    ASKED = "asked"  # a message to ask introduced the user
    TALKED = "talked"  # a conversation began with an introduction
    TOLD = "told"  # it was the one thing to tell, or in the pitch
    QUESTIONS = "questions"  # questions by values were asked
    MET_TWICE = "met_twice"


@dataclass(frozen=True, slots=True)
class HeldTalk:
    """A conversation that took place: what was meant to be told, and how many questions by values were asked."""

    at: datetime
    told: tuple[str, ...] = ()
    value_questions: int = 0


@dataclass(frozen=True, slots=True)
class Because:
    """Why, and since when (UTC)."""

    why: Why
    at: datetime


def known(
    asked_at: Sequence[datetime],
    talks: Iterable[HeldTalk],
    cues: Mapping[Topic, Iterable[str]],
    profile: Mapping[Topic, str],
) -> dict[Topic, Because]:
    """The topics that somebody knows of, each with its first reason.

    `asked_at`: when messages to ask were sent; `cues`: words that name a topic, in the user's language and in lower
    case; `profile`: what the user says of a topic about themselves.
    """
    reasons: list[tuple[datetime, Topic, Why]] = [(at, Topic.BACKGROUND, Why.ASKED) for at in asked_at]
    held = sorted(talks, key=lambda talk: talk.at)
    for talk in held:
        reasons.append((talk.at, Topic.BACKGROUND, Why.TALKED))
        if talk.value_questions >= VALUE_QUESTIONS:
            reasons.append((talk.at, Topic.VALUES, Why.QUESTIONS))
        reasons += [(talk.at, topic, Why.TOLD) for topic in Topic if _tells(talk.told, topic, cues, profile)]
    if len(held) >= TALKS_TO_MEET:
        reasons.append((held[TALKS_TO_MEET - 1].at, Topic.PERSONALITY, Why.MET_TWICE))
    found: dict[Topic, Because] = {}
    for at, topic, why in sorted(reasons, key=lambda reason: reason[0]):
        found.setdefault(topic, Because(why, at))
    return found


def _tells(
    told: Iterable[str], topic: Topic, cues: Mapping[Topic, Iterable[str]], profile: Mapping[Topic, str]
) -> bool:
    """Whether one of these texts names the topic, or says what the profile says of it."""
    own = _plain(profile.get(topic, ""))
    for text in map(_plain, told):
        if any(re.search(rf"\b{re.escape(cue)}\b", text) for cue in cues.get(topic, ())):
            return True
        if len(own) >= _LEAST_QUOTED and own in text:
            return True
    return False


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
