"""Which backups stay: the last of each of the last 7 days, 4 weeks and 12 months on which any were made.

Days without a backup are not counted, so a year without a start throws nothing away. What was made before an
import, an update or going back stays for a week as well, for that is how long one may notice.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

DAYS, WEEKS, MONTHS = 7, 4, 12
NOTICED_WITHIN = timedelta(days=7)
MOST_BEFORE = 20  # of those made before something, at most so many


@dataclass(frozen=True, slots=True)
class Made:
    """A backup: when (UTC), and whether it was made before something that could go wrong."""

    at: datetime
    before: bool = False


def superseded(made: Sequence[Made], now: datetime) -> list[Made]:
    """Those that may go, in the order given; the newest never does."""
    newest_first = sorted(made, key=lambda one: one.at, reverse=True)
    kept = set(newest_first[:1])
    kept.update(_last_of_each(newest_first, DAYS, lambda at: at.date()))
    kept.update(_last_of_each(newest_first, WEEKS, lambda at: at.isocalendar()[:2]))
    kept.update(_last_of_each(newest_first, MONTHS, lambda at: (at.year, at.month)))
    recent = [one for one in newest_first if one.before and now - one.at <= NOTICED_WITHIN]
    kept.update(recent[:MOST_BEFORE])
    return [one for one in made if one not in kept]


def _last_of_each(newest_first: Sequence[Made], count: int, span: Callable[[datetime], Hashable]) -> list[Made]:
    """The newest of each span (day, week, month), for so many spans that have one."""
    found: dict[Hashable, Made] = {}
    for one in newest_first:
        if span(one.at) not in found:
            if len(found) == count:
                break
            found[span(one.at)] = one
    return list(found.values())
