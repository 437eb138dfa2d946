"""What the user sets on the Settings page.

A change that the plans hang on (quiet times, rhythm, zone) plans everybody anew in its own transaction.
Settings are no steps of undo, and neither is what follows from them. A step from before that is taken back
brings its follow-ups back as they were planned then, so they are planned anew by what is set now.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time

from models import planning, promises, schema, settings, undo
from models.terms import Circle, Paper, ReminderSettings

PLANNED_IN = "planned_in_zone"  # the setting that knows the zone in which the plans were made
SET_AFTER = "set_after_step"  # the setting that knows the last step before the plans were set anew
# Whoever is in no circle yet is kept in touch with as an acquaintance is.
_WITH: dict[Circle, tuple[Circle | None, ...]] = {Circle.ACQUAINTANCE: (Circle.ACQUAINTANCE, None)}


def set_theme(theme: settings.Theme) -> None:
    """Remember how the window is to look."""
    settings.put(settings.THEME, theme)


def set_follow_accent(follow: bool) -> None:
    """Remember whose accent is taken."""
    settings.put(settings.OWN_ACCENT, not follow)


def set_paper(paper: Paper) -> None:
    """Remember what sheets are printed on."""
    settings.put(settings.PAPER, paper)


def set_letter_language(language: str) -> None:
    """Remember the language that letters and questions are in from now on; what was written stays as it is."""
    settings.put(settings.LETTER_LANGUAGE, language)


def set_language(language: str) -> None:
    """Remember the language of the window and the commands, from the next start on; "" follows the system."""
    settings.put(settings.LANGUAGE, language)


def set_hide_names(hide: bool) -> None:
    """Remember whether pop-ups and the tray name nobody."""
    settings.put(settings.HIDE_NAMES, hide)


def chosen_zone() -> str:
    """The IANA name that the user chose, "" for the computer's own."""
    return settings.get(settings.ZONE, "")


def set_zone(zone: str, now: datetime) -> None:
    """Live in the zone of this IANA name; "" follows the computer."""
    with _planning(now):
        settings.put(settings.ZONE, zone)
        settings.put(PLANNED_IN, settings.zone())


def follow_zone(now: datetime) -> bool:
    """Plan everybody anew where the computer came into another zone since it was last planned in one, be it
    while the program was off. Whether it did; never while the user chose a zone."""
    before, zone = settings.get(PLANNED_IN), settings.zone()
    if before == zone:
        return False
    if before is None:
        settings.put(PLANNED_IN, zone)
        return False
    with _planning(now, replace(settings.reminders(), zone=before)):
        settings.put(PLANNED_IN, zone)
    return True


def set_quiet_from(start: time, now: datetime) -> None:
    """When the evening begins in which no reminder pops up, on the user's clock."""
    with _planning(now):
        settings.put(settings.QUIET_FROM, start.isoformat())


def set_quiet_until(end: time, now: datetime) -> None:
    """When the morning begins from which reminders may pop up, on the user's clock."""
    with _planning(now):
        settings.put(settings.QUIET_UNTIL, end.isoformat())


def set_weekends_quiet(quiet: bool, now: datetime) -> None:
    """Whether reminders wait from Saturday until Monday."""
    with _planning(now):
        settings.put(settings.WEEKENDS_QUIET, quiet)


def set_check_ins_per_day(most: int, now: datetime) -> None:
    """How many check-ins may stand on one day, 1 or more."""
    with _planning(now):
        settings.put(settings.CHECK_INS, most)


def set_rhythm(circle: Circle, days: int, now: datetime) -> None:
    """After how many days without contact a check-in is due in this circle.

    Where a person has a rhythm of their own, that one holds.
    """
    with _planning(now):
        kept = dict(settings.get(settings.RHYTHM, {}))
        kept.update({each.value if each else "": days for each in _WITH.get(circle, (circle,))})
        settings.put(settings.RHYTHM, kept)


def catch_up(step: int, now: datetime) -> None:
    """After a step was undone or done again: plan by what is set now, where something was set since that step."""
    if step <= settings.get(SET_AFTER, 0):
        with schema.database.atomic("IMMEDIATE"):
            _replan(now)


@contextmanager
def _planning(now: datetime, before: ReminderSettings | None = None) -> Iterator[None]:
    before = before or settings.reminders()
    with schema.database.atomic("IMMEDIATE"):
        yield
        promises.replan(before, now)
        _replan(now)
        settings.put(SET_AFTER, undo.last_id())


def _replan(now: datetime) -> None:
    before = _origins()
    planning.replan(planning.everybody(), now)
    # The same plan cannot stand there twice: a step that would bring one back cannot be taken back any more.
    if (_origins() - before) & undo.deleted(schema.FollowUp, "origin"):
        undo.forget()


def _origins() -> set[object]:
    return {row[0] for row in schema.database.execute_sql("SELECT origin FROM follow_up")}
