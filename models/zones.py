"""The time zones to choose from: a city and its country for each, as the tz database lists them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.rules.days import zone_city
from models.words import say_time


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA zone, the city that it is named after, and the country in English (empty for UTC)."""

    name: str
    city: str
    country: str


@cache
def zones() -> tuple[Zone, ...]:
    """Every zone of a place that this computer knows, by city, and UTC at the end.

    From zone.tab and iso3166.tab of the tzdata package, which have a line for each zone of each country.
    """
    countries = {line[0]: line[1] for line in _lines("iso3166.tab")}
    found = [Zone(line[2], zone_city(line[2]), countries.get(line[0], "")) for line in _lines("zone.tab")]
    known = sorted((zone for zone in found if _is_known(zone.name)), key=lambda zone: (zone.city, zone.country))
    return (*known, Zone("UTC", "UTC", ""))


def time_in(zone: str, now: datetime) -> str:
    """What the clocks of an IANA zone show: "10:31"; empty where this computer does not know it."""
    return say_time(now, zone) if _is_known(zone) else ""


def _lines(table: str) -> list[list[str]]:
    text = files("tzdata").joinpath("zoneinfo", table).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def _is_known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
