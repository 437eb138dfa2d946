"""Sentences of resources/words with a name in them that stands out."""

from __future__ import annotations

from typing import Final

from models.words import words
from ui.widgets.text import Run

_LONGEST: Final = 80
_MARK: Final = "\ue000"  # a private letter, in no sentence of ours


def around_name(key: str, **facts: object) -> tuple[str, str]:
    """What the sentence `key` says before {name} and after it."""
    before, _, after = words(key, name=_MARK, **facts).partition(_MARK)
    return before, after


def shortened(text: str) -> str:
    """The text, or of a very long one the beginning and "…", so that what follows is still seen."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def with_name(key: str, name: str, *, link: str = "", **facts: object) -> list[Run]:
    """The sentence `key` in parts, {name} semi-bold or a link."""
    before, after = around_name(key, **facts)
    parts = [Run(before), Run(shortened(name), bold=True, link=link), Run(after)]
    return [part for part in parts if part.text]
