"""A sentence of resources/words as parts of a text, with the name in it semi-bold or a link."""

from __future__ import annotations

from typing import Final

from models.words import words
from ui.widgets.text import Run

_MARK: Final = "\ue000"  # a private letter, in no sentence of ours


def with_name(key: str, name: str, *, link: str = "", **facts: object) -> list[Run]:
    """The sentence `key` around {name}, which stands out in it."""
    before, _, after = words(key, name=_MARK, **facts).partition(_MARK)
    parts = [Run(before), Run(name, bold=True, link=link), Run(after)]
    return [part for part in parts if part.text]
