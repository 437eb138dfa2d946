"""The words of a language, from resources/words/LANGUAGE.json.

An entry is a text with {placeholders}, or one text for each plural form of the fact `count`. Beside {count}
(with the language's thousands mark) such a text may use {count_word} and {Count_word}: "seven", "Seven".
"customs" holds what is said otherwise in some territories ("US CA"), among it "time", the pattern of a time of day.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import cast

from models import resources

DERIVED = frozenset({"count", "count_word", "Count_word"})
LAST_NUMBER_IN_WORDS = 12
TIME = "{hour:02}:{minute:02}"


class Words:
    """The words of one language, by the customs of one territory."""

    def __init__(self, language: str = "en", territory: str = "") -> None:
        document: dict[str, object] = resources.document("words", language)
        self._plurals = cast("list[Mapping[str, object]]", document["plural"])
        self._entries = {key: value for key, value in document.items() if key not in ("plural", "customs")}
        for territories, theirs in cast("dict[str, dict[str, object]]", document.get("customs", {})).items():
            if territory in territories.split():
                self._entries |= theirs

    def __contains__(self, key: str) -> bool:
        return key in self._entries or key in resources.document("words")

    def says(self, key: str) -> bool:
        """Whether this language has an entry of its own, so that English need not stand in."""
        return key in self._entries

    def words(self, key: str, /, **facts: object) -> str:
        """The sentence for a key with its facts filled in; data are put in as they are, never interpreted.

        What is not said in this language yet is said in English. KeyError for an unknown key, a missing fact, or
        one that no form of the entry uses: bugs, all three.
        """
        entry = self._entries[key] if key in self._entries else resources.document("words")[key]
        forms = cast("dict[str, str]", entry) if isinstance(entry, dict) else {"other": str(entry)}
        wanted = {name for form in forms.values() for name in fields(form)}
        if wanted & DERIVED or isinstance(entry, dict):
            wanted = (wanted - DERIVED) | {"count"}
        if wanted != facts.keys():
            raise KeyError(f"{key}: facts {sorted(wanted ^ facts.keys())} are missing or not used")
        if "count" not in facts:
            return forms["other"].format_map(facts)
        count = cast("int", facts["count"])
        spelled = self.number(count)
        shown = {
            **facts,
            "count": self.digits(count),
            "count_word": spelled,
            "Count_word": spelled[:1].upper() + spelled[1:],
        }
        return forms.get(self.plural_form(count), forms["other"]).format_map(shown)

    def plural_form(self, count: int) -> str:
        """The name of the first form whose conditions all hold, "other" if none does (CLDR's names)."""
        for rule in self._plurals:
            conditions = cast("list[Mapping[str, object]]", rule["when"])
            if all(_holds(condition, count) for condition in conditions):
                return str(rule["form"])
        return "other"

    def digits(self, number: int) -> str:
        """A whole number in digits, grouped from 1,000 on."""
        return f"{number:,}".replace(",", str(self._entries["number.group"]))

    def time(self, hour: int, minute: int) -> str:
        """A time of day: "15:04", "3:04 PM"."""
        half = self._entries.get("time.am" if hour < 12 else "time.pm")
        pattern = str(self._entries.get("time", TIME))
        return pattern.format(hour=hour, hour12=(hour - 1) % 12 + 1, minute=minute, half=half)

    def number(self, number: int) -> str:
        """A small whole number as a word, a larger one in digits."""
        if 0 <= number <= LAST_NUMBER_IN_WORDS:
            return str(self._entries[f"number.{number}"])
        return self.digits(number)


def fields(text: str) -> set[str]:
    """The names of the places in a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _holds(condition: Mapping[str, object], count: int) -> bool:
    """One condition of a plural rule: the count, modulo something or as it is, in or not in some numbers."""
    modulo = cast("int | None", condition.get("modulo"))
    value = count % modulo if modulo else count
    if "in" in condition:
        return value in cast("list[int]", condition["in"])
    return value not in cast("list[int]", condition["not_in"])
