"""What the user sent, offered and did for people: a contact of its own, from which the rhythm starts anew."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum

from models import adding, people, settings, story, undo
from models.adding import Through
from models.rules.calendar_days import at_wall_time, local_day, zone_of
from models.terms import Purpose
from models.words import words

_NOON = time(12)


class Gift(StrEnum):
    """What it was."""

    ARTICLE = "article"
    HELP = "help"
    INTRODUCED = "introduced"
    OTHER = "other"


def give(person: int, gift: Gift, line: str, now: datetime, *, on: date | None = None, to: Through = None) -> bool:
    """Note what was given or offered: `line` in the user's words, `on` the day for the user (today if left out).

    Of an introduction `to` is the other person, by id or by name (then found or added): it stands in both stories.
    It is no Introduction, for that says who led to the user's own people. Always True: it is noted.
    """
    line = " ".join(line.split())
    zone = zone_of(settings.zone())
    at = now if on is None or on == local_day(now, zone) else at_wall_time(on, _NOON, zone)
    with undo.step("gave", name=people.name_of(person)):
        people.must_be_there(person)
        if gift is not Gift.INTRODUCED or to is None:
            story.record(person, Purpose.GAVE, now, at=at, text=sentence(gift, line))
            return True
        other = _other(to, person, now)
        names = {"one": people.name_of(person), "other": people.name_of(other)}
        text = words("gave.introduced_to_line", **names, line=line) if line else words("gave.introduced_to", **names)
        for whose in (person, other):
            story.record(whose, Purpose.GAVE, now, at=at, text=text)
    return True


def sentence(gift: Gift, line: str) -> str:
    """ "You sent an article: on leaving the bench": what the story says of it."""
    return words(f"gave.{gift}_line", line=line) if line else words(f"gave.{gift}")


def _other(to: int | str, person: int, now: datetime) -> int:
    """Whom a name means: the only one of that name, else somebody new in the address book."""
    if not isinstance(to, str):
        return to
    known = [row for row in adding.namesakes(to, now) if row.id != person]
    return known[0].id if len(known) == 1 else people.add(to, now, source=adding.NAMED, shortlisted_at=None)
