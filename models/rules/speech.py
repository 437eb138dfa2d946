"""How long a text takes when it is spoken."""

from __future__ import annotations

from models.rules.letters import word_count

WORDS_PER_MINUTE = 130  # an easy pace in conversation


def spoken_seconds(text: str) -> int:
    """Seconds that a text takes at 130 words a minute, rounded to the nearest."""
    return round(word_count(text) * 60 / WORDS_PER_MINUTE)
