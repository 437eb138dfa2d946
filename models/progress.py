"""The user's own network in numbers, from asked to referred, read from the story and never typed in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from statistics import median_high

from models import schema
from models.schema import instant_text
from models.words import words

# Product.md: published figures are anecdotes, and of fewer requests a rate says nothing.
FEWEST_FOR_A_RATE = 5


@dataclass(frozen=True, slots=True)
class Progress:
    """Each number counts people, whoever was asked or met twice once; archived ones too, for it is history.

    `asked`: sent a request. `answered`: of those, who since said yes or no, talked with the user, or has a
    date agreed. `met`: talked with the user, asked or not. `thanked`: of those, who was thanked within 48
    hours after a conversation. `introduced`: led the user to somebody. `referred`: recommended the user to
    an organisation. `still_open`: asked, and an answer may come. `resting`: asked, and the question rests.
    `usual_days`: within how many days at least half of the answers came; None where none did.
    """

    asked: int = 0
    answered: int = 0
    met: int = 0
    thanked: int = 0
    introduced: int = 0
    still_open: int = 0
    resting: int = 0
    usual_days: int | None = None
    referred: int = 0

    @property
    def widest(self) -> int:
        """The largest of the numbers: what a full bar stands for."""
        return max(self.asked, self.answered, self.met, self.thanked, self.introduced, self.referred)


def progress(now: datetime) -> Progress:
    """The numbers as of `now` (UTC)."""
    asked, answered, days = _answers()
    met, thanked = _conversations()
    still_open, resting = _waiting(now)
    return Progress(
        asked=asked,
        answered=answered,
        met=met,
        thanked=thanked,
        introduced=_one("SELECT count(DISTINCT introducer_id) FROM introduction"),
        still_open=still_open,
        resting=resting,
        usual_days=usual_days(days),
        referred=_one(f"SELECT count(DISTINCT person_id) FROM referral WHERE {REFERRED}"),
    )


def sentence(numbers: Progress) -> str:
    """ "8 of 14 answered, most within 4 days. Three are still open, three rest. Silence is usual."

    The rate is said from five requests on. Before the first one: how it begins.
    """
    if not numbers.asked:
        return words("progress.begin")
    said: list[str] = []
    if numbers.asked >= FEWEST_FOR_A_RATE:
        facts = {"answered": numbers.answered, "asked": numbers.asked}
        if numbers.usual_days is not None:
            said.append(words("progress.answered_within", count=numbers.usual_days, **facts))
        else:
            said.append(words("progress.answered", **facts))
    if numbers.still_open and numbers.resting:
        first = words("progress.open", count=numbers.still_open)
        said.append(words("progress.open_and_rest", first=first, then=words("progress.rest", count=numbers.resting)))
    elif numbers.still_open:
        said.append(words("progress.open_alone", count=numbers.still_open))
    elif numbers.resting:
        said.append(words("progress.rest_alone", count=numbers.resting))
    if numbers.still_open or numbers.resting:
        said.append(words("progress.usual"))
    return " ".join(said) or words("progress.few")


# For each person asked: when first, and when the first answer since came. A date that is agreed is an answer
# of an unknown day, unless the story tells the day.
ANSWERS = """asked AS (
    SELECT person_id, min(at) AS at FROM touch WHERE purpose = 'request' GROUP BY person_id
), answer AS (
    SELECT a.person_id, min(t.at) AS at FROM asked a JOIN touch t ON t.person_id = a.person_id
    WHERE t.purpose IN ('accepted', 'declined', 'met') AND t.at >= a.at GROUP BY a.person_id
), agreed AS (
    SELECT DISTINCT a.person_id FROM asked a JOIN participant q ON q.person_id = a.person_id
    JOIN interview i ON i.id = q.interview_id
    WHERE i.status IN ('planned', 'held') AND i.starts_at >= a.at
)"""
_ANSWERS = f"""
WITH {ANSWERS}
SELECT julianday(answer.at) - julianday(asked.at), answer.at IS NOT NULL OR agreed.person_id IS NOT NULL
FROM asked LEFT JOIN answer USING (person_id) LEFT JOIN agreed USING (person_id)
"""

# Every conversation that took place, told by the story or kept as held, and whether thanks followed in time.
# Thanks that name their conversation belong after it, whenever they were entered.
TALKS = """talk AS (
    SELECT person_id, interview_id, at FROM touch WHERE purpose = 'met'
    UNION
    SELECT q.person_id, i.id, coalesce(i.held_at, i.ends_at) FROM interview i
    JOIN participant q ON q.interview_id = i.id WHERE i.status = 'held'
)"""
IN_TIME = """thanks.person_id = talk.person_id AND thanks.purpose = 'thank_you'
    AND (thanks.at >= talk.at OR thanks.interview_id = talk.interview_id)
    AND thanks.at <= strftime('%Y-%m-%dT%H:%M:%SZ', talk.at, '+48 hours')"""
_MET = f"""
WITH {TALKS}
SELECT count(DISTINCT talk.person_id), count(DISTINCT thanks.person_id) FROM talk
LEFT JOIN touch thanks ON {IN_TIME}
"""
REFERRED = "(made_on IS NOT NULL OR outcome IN ('interview', 'offer'))"


def usual_days(days: Collection[float]) -> int | None:
    """Within how many whole days, one at least, at least half of these came; None of none."""
    return max(1, ceil(median_high(days))) if days else None


def _answers() -> tuple[int, int, list[float]]:
    """How many were asked, how many answered, and after how many days each answer of a known day came."""
    rows = schema.database.execute_sql(_ANSWERS).fetchall()
    return len(rows), sum(answered for _, answered in rows), [days for days, _ in rows if days is not None]


def _conversations() -> tuple[int, int]:
    met, thanked = schema.database.execute_sql(_MET).fetchone()
    return met, thanked


def _waiting(now: datetime) -> tuple[int, int]:
    """Of those who were asked last: how many may still answer, how many rest. Who was archived rests."""
    still_open, everybody = schema.database.execute_sql(
        "SELECT coalesce(sum(archived_at IS NULL AND coalesce(rests_at, '9999') > ?), 0), count(*) "
        "FROM person WHERE stage = 'asked'",
        (instant_text(now),),
    ).fetchone()
    return still_open, everybody - still_open


def _one(statement: str) -> int:
    return schema.database.execute_sql(statement).fetchone()[0]
