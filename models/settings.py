"""The user's settings, as JSON under a key; and what the rules make of them."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import time
from functools import cache
from typing import Any, Literal
from warnings import catch_warnings, simplefilter
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models import languages, resources, schema, words
from models.terms import Circle, Paper, ReminderSettings

ZONE = "zone"
PAPER = "paper"
QUIET_FROM = "quiet_from"
QUIET_UNTIL = "quiet_until"
WEEKENDS_QUIET = "weekends_quiet"
CHECK_INS = "check_ins_per_day"
RHYTHM = "rhythm_days"
THEME = "theme"
OWN_ACCENT = "own_accent"
LETTER_LANGUAGE = "letter_language"
LANGUAGE = "language"
HIDE_NAMES = "hide_names"
Theme = Literal["system", "light", "dark"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")


def get(key: str, default: Any = None) -> Any:
    """The value under `key`, or `default` where the user has not set it."""
    # Asked for so often that building the query would take longer than answering it.
    row = schema.database.execute_sql("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return default if row is None else json.loads(row[0])


def put(key: str, value: Any) -> None:
    """Remember `value`, anything that JSON can hold. Settings are no steps of undo."""
    with schema.database.atomic("IMMEDIATE"):
        schema.Setting.replace(key=key, value=json.dumps(value)).execute()


def theme() -> Theme:
    """Light, dark, or as the system has it."""
    named: dict[str, Theme] = {one: one for one in THEMES}
    return named.get(get(THEME, "system"), "system")


def follow_accent() -> bool:
    """Whether the accent that was chosen for the whole system is taken in the place of Inroad's green."""
    return not get(OWN_ACCENT, False)


def zone() -> str:
    """The IANA name of the user's time zone: as set, else (or where this computer does not know it) the
    system's, else UTC."""
    name = get(ZONE)
    return name if name and _is_known(name) else system_zone()


@cache
def system_zone() -> str:
    """The IANA name of the system's time zone, or UTC where the system names none."""
    import tzlocal  # not before it is wanted: the first window is there sooner

    try:
        name = tzlocal.get_localzone_name() or "UTC"
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return name if _is_known(name) else "UTC"


def system_zone_moved() -> bool:
    """Look anew which zone the system is in; whether it is another one than before. Asks no database."""
    import tzlocal

    before = system_zone()
    system_zone.cache_clear()
    with suppress(ZoneInfoNotFoundError, ValueError, OSError), catch_warnings():
        simplefilter("ignore")  # a system that names no zone; system_zone says UTC
        tzlocal.reload_localzone()
    return system_zone() != before


@cache
def _is_known(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def paper() -> Paper:
    """A4, or Letter as set."""
    return Paper(get(PAPER, Paper.A4))


def letter_language() -> str:
    """The language of letters, questions and sheets, as set, else the window's; English where there are none in it."""
    language = get(LETTER_LANGUAGE) or words.language()
    return language if language in resources.languages("letters") else languages.ENGLISH


def language() -> str:
    """The language that the window and the commands are to speak; "" is the system's."""
    code = get(LANGUAGE, "")
    return code if code in languages.NAMES else ""


def hides_names() -> bool:
    """Whether pop-ups and the tray name nobody, as on a screen that others see."""
    return bool(get(HIDE_NAMES, False))


def reminders() -> ReminderSettings:
    """How the user wants to be reminded; product.md's defaults where nothing is set."""
    defaults = ReminderSettings(zone=zone())
    rhythm: dict[Circle | None, int] = dict(defaults.rhythm_days)
    for key, days in get(RHYTHM, {}).items():
        rhythm[Circle(key) if key else None] = days
    return replace(
        defaults,
        quiet_from=time.fromisoformat(get(QUIET_FROM, defaults.quiet_from.isoformat())),
        quiet_until=time.fromisoformat(get(QUIET_UNTIL, defaults.quiet_until.isoformat())),
        weekends_quiet=get(WEEKENDS_QUIET, defaults.weekends_quiet),
        rhythm_days=rhythm,
        check_ins_per_day=get(CHECK_INS, defaults.check_ins_per_day),
    )


def zone_info(name: str) -> ZoneInfo:
    """The zone of an IANA name; UTC where this computer does not know it."""
    return ZoneInfo(name if _is_known(name) else "UTC")
