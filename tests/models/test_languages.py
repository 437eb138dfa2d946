"""Which language is spoken: the setting, the computer's, and the ways in which systems name theirs."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Thread

import pytest

from models import languages, words
from models.words import say_date, say_full, say_time, speaking

NOON = datetime(2026, 6, 2, 12, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english_again() -> object:
    yield
    words.use("en")


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-DE", "en"], "de"),
        (["nl_NL.UTF-8", "fr_BE@euro"], "fr"),
        (["pt"], "pt"),
        (["pt-BR"], "pt"),
        (["es-419"], "es"),
        (["C"], "en"),
        (["den"], "en"),
        ([""], "en"),
        ([], "en"),
    ],
)
def test_the_first_that_is_spoken(wanted: list[str], language: str) -> None:
    assert languages.first_of(wanted) == language


@pytest.mark.parametrize(
    ("environment", "language", "territory"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de", "AT"),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "fr_FR"}, "fr", "AT"),
        ({"LANG": "de_DE", "LC_TIME": "en_US.UTF-8"}, "de", "US"),
        ({"LANG": "de_DE", "LC_ALL": "es_MX.UTF-8"}, "es", "MX"),
        ({"LANG": "de_DE", "LANGUAGE": "nl:pt_BR:de"}, "pt", "DE"),
        ({"LANG": "C", "LANGUAGE": "de"}, "en", ""),
        ({"LANG": "C.UTF-8"}, "en", ""),
        ({"LANG": "ca_ES@valencia"}, "en", "ES"),
        ({}, "en", ""),
    ],
)
def test_what_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str, territory: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LC_TIME", "LANG", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert (languages.of_system(), languages.system_territory()) == (language, territory)


def test_dates_and_times_by_the_custom_of_the_place() -> None:
    assert say_full(NOON, "UTC") == "Tuesday 2 June 2026, 12:05"
    words.use("en", "US")
    assert say_full(NOON, "UTC") == "Tuesday, June 2, 2026, 12:05\u00a0PM"
    assert say_date(NOON.date(), NOON.date()) == "Tue, June 2"
    assert say_time(NOON.replace(hour=0), "UTC") == "12:05\u00a0AM"
    words.use("en", "AU")
    assert say_full(NOON, "UTC") == "Tuesday 2 June 2026, 12:05\u00a0PM"


def test_a_letter_in_another_language_leaves_the_rest_as_it_is() -> None:
    said: list[str] = []
    with speaking("de"):
        other = Thread(target=lambda: said.append(words.language()))
        other.start()
        other.join()
        assert words.language() == "de"
        with speaking("fr"):
            assert words.language() == "fr"
        assert words.language() == "de"
    assert words.language() == "en"
    assert said == ["en"]
