"""The user's network in numbers, told apart by month, circle or source. models/progress.py has the whole of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from itertools import compress

from models import schema, settings
from models.progress import ANSWERS, FEWEST_FOR_A_RATE, IN_TIME, REFERRED, TALKS
from models.rules.days import local_day
from models.rules.progress_groups import ALL, EARLIER, OPEN, By, Group, Journey, Step, grouped, together
from models.schema import instant
from models.words import say_month, words

# One row for each person with whom there is anything to count. Days that are below zero are another story: an
# introduction before the first talk, for one.
_JOURNEYS = f"""
WITH {ANSWERS}, {TALKS}, met AS (
    SELECT person_id, min(at) AS at FROM talk GROUP BY person_id
), thanked AS (
    SELECT talk.person_id, min(julianday(thanks.at) - julianday(talk.at)) AS days
    FROM talk JOIN touch thanks ON {IN_TIME} GROUP BY talk.person_id
), introduced AS (
    SELECT introducer_id AS person_id, min("on") AS "on" FROM introduction GROUP BY introducer_id
), referred AS (
    SELECT person_id, min(made_on) AS "on" FROM referral WHERE {REFERRED} GROUP BY person_id
), everybody AS (
    SELECT person_id FROM asked UNION SELECT person_id FROM met
    UNION SELECT person_id FROM introduced UNION SELECT person_id FROM referred
)
SELECT coalesce(asked.at, met.at, introduced."on", referred."on"), p.circle, p.relation,
    asked.at IS NOT NULL, answer.at IS NOT NULL OR agreed.person_id IS NOT NULL, met.at IS NOT NULL,
    thanked.person_id IS NOT NULL, introduced.person_id IS NOT NULL, referred.person_id IS NOT NULL,
    julianday(answer.at) - julianday(asked.at),
    CASE WHEN met.at > answer.at THEN julianday(met.at) - julianday(answer.at) END,
    max(0, thanked.days),
    julianday(introduced."on") - julianday(date(met.at)), julianday(referred."on") - julianday(date(met.at))
FROM everybody JOIN person p ON p.id = everybody.person_id
LEFT JOIN asked USING (person_id) LEFT JOIN answer USING (person_id) LEFT JOIN agreed USING (person_id)
LEFT JOIN met USING (person_id) LEFT JOIN thanked USING (person_id)
LEFT JOIN introduced USING (person_id) LEFT JOIN referred USING (person_id)
"""
_STEPS = tuple(Step)
_TIMED = (Step.ANSWERED, Step.MET, Step.THANKED, Step.INTRODUCED, Step.REFERRED)


@dataclass(frozen=True, slots=True)
class Told:
    """All together, and the groups one by one. Each counts people, in the group to which they belong today."""

    together: Group
    groups: tuple[Group, ...]


def journeys() -> tuple[Journey, ...]:
    """The way with each person with whom there was one."""
    zone = settings.zone()
    months: dict[str, str] = {}  # by the hour: working out a day in a zone takes longer than reading the row
    found: list[Journey] = []
    for row in schema.database.execute_sql(_JOURNEYS).fetchall():
        hour = (row[0] or "")[:13]
        if hour not in months:
            months[hour] = str(local_day(instant(row[0]), zone))[:7] if "T" in hour else hour[:7]
        days = zip(_TIMED, row[9:], strict=True)
        found.append(
            Journey(
                month=months[hour],
                circle=row[1] or OPEN,
                source=row[2] or OPEN,
                steps=frozenset(compress(_STEPS, row[3:9])),
                days={step: one for step, one in days if one is not None and one >= 0},
            )
        )
    return tuple(found)


def told(found: Collection[Journey], by: By) -> Told:
    """The numbers of these ways, told apart by month, circle or source."""
    return Told(together(found), grouped(found, by))


def say_group(key: str, by: By) -> str:
    """The name of a group: "June 2026", "Inner circle", "We studied together"."""
    if key == ALL:
        return words("progress.all")
    if key == EARLIER:
        return words("progress.earlier")
    if key == OPEN:
        return words("circle.open")
    if by is By.MONTH:
        return say_month(date.fromisoformat(f"{key}-01"))
    return words(f"{'circle' if by is By.CIRCLE else 'relation'}.{key}")


def say_step(step: Step) -> str:
    """ "Thanked in 48 h"."""
    return words(f"progress.step.{step}")


def say_days(group: Group, step: Step) -> str:
    """ "Most answers within 4 days."; empty where no day is known."""
    days = group.days.get(step)
    return words(f"progress.days.{step}", count=days) if days is not None else ""


def say_rate(group: Group) -> str:
    """How many of those asked answered, from five requests on; before, kindly that it is early."""
    asked, answered = group.counts[Step.ASKED], group.counts[Step.ANSWERED]
    if not asked:
        return ""
    if asked < FEWEST_FOR_A_RATE:
        return words("progress.early")
    said = words("progress.answered", answered=answered, asked=asked)
    return f"{said} {words('progress.usual')}" if answered < asked else said
