"""What is looked for in letters and questions, in the languages that the user may write in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from models import resources, settings
from models.rules import asking
from models.words import language


def lights(body: str, facts: Mapping[str, str]) -> Mapping[asking.Part, bool]:
    """Which of the three parts of a request its text holds; `facts` from letters.own_facts()."""
    found = [asking.lights(body, facts, known) for known in _vocabularies()]
    return {part: any(one[part] for one in found) for part in asking.Part}


def asks_for_job(text: str) -> bool:
    """Whether a text seems to ask for a job: a hint, never a bar."""
    return any(asking.asks_for_job(text, known) for known in _vocabularies())


def _vocabularies() -> list[asking.Vocabulary]:
    """In the language of letters and the window's: whoever writes in one may write in the other."""
    return [_vocabulary(code) for code in sorted({settings.letter_language(), language()})]


@cache
def _vocabulary(code: str) -> asking.Vocabulary:
    return asking.vocabulary(resources.document("asking", code))
