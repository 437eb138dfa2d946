"""A language made on the fly: every text of ours in brackets, with accents, two fifths longer."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QTranslator

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
LANGUAGE = "pseudo"
_ACCENTS = str.maketrans("aceinosuyAEINOSU", "áçéíñöšúýÁÉÍÑÖŠÚ")
# What stays: places to fill in, the count, endings of files, tags, what must stand in a template's brackets.
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%\d|\*\.[\w.]+|<[^<>]*>|\[\[|\]\]|\n|&&)")
_CODES = re.compile(r"number\.(group|decimal)|list\.comma|quote\..*|names\.within|found\.prepositions|date\.of_month")
_SAID = frozenset({"name", "text", "meaning", "subject", "body"})


def longer(text: str) -> str:
    """The text in this language; a text without letters stays as it is."""
    parts = _KEPT.split(text)
    letters = sum(char.isalpha() for part in parts[::2] for char in part)
    if not letters:
        return text
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    inner = "".join(parts)
    lead, rest = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
    return f"{lead}{OPEN}{inner.strip()}{'·' * round(letters * LONGER)}{CLOSE}{rest}"


class PseudoTranslator(QTranslator):
    """For what goes through Qt's translation."""

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        """The text in this language, whatever the context."""
        return longer(text)

    def isEmpty(self) -> bool:
        """Qt asks before it uses one."""
        return False


def document(read: Callable[..., Any]) -> Callable[..., Any]:
    """`resources.document` that knows this language too."""

    def pseudo(name: str, language: str = "en") -> Any:
        found = read(name)
        if language != LANGUAGE or name == "asking":
            return found if language == LANGUAGE else read(name, language)
        if name == "words":
            return {
                key: entry if key in ("plural", "customs") or _CODES.fullmatch(key) else _all(entry, said=True)
                for key, entry in found.items()
            }
        return _all(found, said=name == "help")

    return pseudo


def _all(part: Any, *, said: bool) -> Any:
    if isinstance(part, dict):
        return {key: _all(value, said=said or key in _SAID) for key, value in part.items()}
    if isinstance(part, list):
        return [_all(value, said=said) for value in part]
    return longer(part) if said and isinstance(part, str) else part


def install() -> QTranslator:
    """Let Qt speak it. Returns the translator, to be taken away again."""
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    return translator


def unsaid(text: str) -> str:
    """What of a text stands outside all brackets."""
    depth, left = 0, ""
    for char in text:
        depth += (char == OPEN) - (char == CLOSE)
        left += char if depth <= 0 and char != CLOSE else " "
    return left
