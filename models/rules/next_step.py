"""The one thing to do next with a person: what the People page shows and sorts by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.terms import FollowUpKind, InterviewStatus, Stage, StoryFact

MEETING = "meeting"
WRITE = "write"

# What comes first when several things are open.
ORDER = (
    FollowUpKind.THANK_YOU,
    FollowUpKind.PROMISE,
    FollowUpKind.LOOK_BACK,
    FollowUpKind.PREPARE,
    MEETING,
    FollowUpKind.REMIND,
    FollowUpKind.CUSTOM,
    FollowUpKind.CHECK_IN,
)
HINTS = (FollowUpKind.SUGGEST_OTHER,)  # about somebody else, never the next step with this person


@dataclass(frozen=True, slots=True)
class NextStep:
    """A FollowUpKind, MEETING or WRITE, and when (UTC); None: whenever one likes."""

    kind: str
    at: datetime | None = None


def next_step(story: StoryFact, stage: Stage, open_ones: Sequence[tuple[FollowUpKind, datetime]]) -> NextStep | None:
    """The next step from the open follow-ups (kind, when it shows) and the dates agreed.

    A look back that only asks whether a planned conversation took place stands behind its meeting's date
    until that is over: follow-ups of planned conversations show at the end, so the meeting goes first.
    """
    planned = [i for i in story.interviews if i.status is InterviewStatus.PLANNED and i.starts_at]
    options: list[NextStep] = [NextStep(kind, at) for kind, at in open_ones if kind not in HINTS]
    if planned:
        options = [option for option in options if option.kind != FollowUpKind.LOOK_BACK]
        options.append(NextStep(MEETING, min(i.starts_at for i in planned if i.starts_at)))
    if options:
        return min(options, key=lambda option: (ORDER.index(option.kind), option.at))
    if stage in (Stage.TO_ASK, Stage.AGREED):
        return NextStep(WRITE)
    return None
