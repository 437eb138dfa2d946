"""When to think of a referral, and what somebody must know of the user before (product.md, rows 22 and 23).

A first conversation is for learning; to ask for more there breaks its rule. So a referral is offered from the second
contact on: after a conversation that took place, and once something more came of it or is agreed. Thanks belong to
the conversation itself, an introduction usually too, and the user's own notes are no contact: these do not count.
With the inner circle the first conversation is the second contact, for they were close before.
"""

from __future__ import annotations

from collections.abc import Collection

from models.rules import stages
from models.rules.stages import Talk
from models.terms import Circle, Purpose, StoryFact, Topic, TouchFact

# What does not make a conversation a lasting contact.
_NOT_COUNTED = frozenset({Purpose.MET, Purpose.THANK_YOU, Purpose.INTRODUCED, Purpose.NOTE, Purpose.DECLINED})


def is_time(story: StoryFact) -> bool:
    """Whether to offer asking this person for a referral: from the second contact on."""
    held = stages.talks(story)
    if len(held) > 1 or (held and story.circle is Circle.INNER):
        return True
    first = next(iter(held), None)
    if first is None:
        return False
    agreed = any(one.starts_at and one.starts_at > first.ended_at for one in stages.scheduled(story))
    return agreed or any(_counts(touch, first) for touch in story.touches)


def missing(known: Collection[Topic]) -> tuple[Topic, ...]:
    """What a referrer should still learn of the user, in the order in which one tells it."""
    return tuple(topic for topic in Topic if topic not in known)


def _counts(touch: TouchFact, first: Talk) -> bool:
    """Whether this is more than the first conversation and what belongs to it."""
    about = first.interview.id if first.interview else None
    belongs = about is not None and touch.interview == about and touch.purpose is not Purpose.CHECK_IN
    return touch.at > first.ended_at and touch.purpose not in _NOT_COUNTED and not belongs
