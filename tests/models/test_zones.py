"""The zones to choose from."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from models.zones import time_in, zones

NOON = datetime(2026, 5, 28, 12, 0, tzinfo=UTC)


def test_a_city_and_its_country_for_every_zone() -> None:
    there = {zone.name: zone for zone in zones()}
    assert (there["America/Toronto"].city, there["America/Toronto"].country) == ("Toronto", "Canada")
    assert all(zone.city and ZoneInfo(zone.name) for zone in zones())
    assert [zone.name for zone in zones() if not zone.country] == ["UTC"]


def test_what_the_clocks_show_there() -> None:
    assert time_in("America/Toronto", NOON) == "08:00"
    assert time_in("Asia/Kathmandu", NOON) == "17:45"
    assert time_in("Nowhere/Land", NOON) == ""
    assert time_in("../etc/passwd", NOON) == ""
