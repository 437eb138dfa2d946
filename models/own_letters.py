"""The letter templates as the user has them: shipped ones changed or hidden, and put back."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from models import known_rows, resources, schema, settings, undo
from models.errors import Problem
from models.rules import letters as rules
from models.rules.letters import PLACEHOLDERS, Template

_BRACES = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True, slots=True)
class LetterEntry:
    """A template as it is kept, beside the one that came with Inroad."""

    template: Template
    shipped: Template
    hidden: bool

    @property
    def key(self) -> str:
        return self.shipped.key

    @property
    def changed(self) -> bool:
        """Whether it has other words now."""
        return self.template != self.shipped


def templates() -> tuple[Template, ...]:
    """The templates that letters begin from. Where all for one purpose are hidden, those still serve."""
    there = entries()
    shown = {entry.template.purpose for entry in there if not entry.hidden}
    return tuple(entry.template for entry in there if not entry.hidden or entry.template.purpose not in shown)


def entries() -> tuple[LetterEntry, ...]:
    """All templates, hidden ones too, in the order that they ship in."""
    language = settings.letter_language()
    rows = {row.key: row for row in schema.Letter.select().where(schema.Letter.language == language)}
    found: list[LetterEntry] = []
    for shipped in rules.templates(resources.document("letters", language)["letters"]):
        row = rows.get(shipped.key)
        subject = (row.subject if row else "") or shipped.subject
        body = (row.text if row else "") or shipped.body
        mine = replace(shipped, subject=subject, body=body)
        found.append(LetterEntry(mine, shipped, row is not None and row.hidden))
    return tuple(found)


def fault(text: str) -> Problem | None:
    """What would not be filled in as meant, None where all is well: a placeholder that nobody knows,
    a brace or a double bracket without its other half."""
    for name in _BRACES.findall(text):
        if name not in PLACEHOLDERS:
            return Problem("template_unknown", part="{" + name + "}")
    rest = _BRACES.sub("", text)
    brace = next((sign for sign in rest if sign in "{}"), "")
    if brace:
        return Problem("template_brace", part=brace)
    is_open = False
    for part in re.findall(r"\[\[|\]\]", rest):
        if (part == "[[") is is_open:
            return Problem("template_bracket", part=part)
        is_open = not is_open
    return Problem("template_bracket", part="[[") if is_open else None


def change(key: str, subject: str, body: str, now: datetime, *, visit: str = "") -> None:
    """Write a template anew; what is left empty, or as it came, is as it came.

    Raises what `fault` finds: then nothing is changed.
    """
    entry = _entry(key)
    subject, body = " ".join(subject.split()), body.strip()
    wrong = fault(subject) or fault(body)
    if wrong is not None:
        raise wrong
    if (subject or entry.shipped.subject, body or entry.shipped.body) == (entry.template.subject, entry.template.body):
        return
    with undo.step("changed_template", visit=visit):
        _put(
            key,
            now,
            subject="" if subject == entry.shipped.subject else subject,
            text="" if body == entry.shipped.body else body,
        )


def hide(key: str, now: datetime) -> None:
    """Begin no letter from this template. The last one for its purpose stays: Problem("last_template")."""
    entry = _entry(key)
    alike = [e for e in entries() if e.template.purpose is entry.template.purpose and not e.hidden and e.key != key]
    if not any(other.template.channel is entry.template.channel for other in alike):
        raise Problem("last_template")
    with undo.step("hid_template"):
        _put(key, now, hidden=True)


def put_back(key: str, now: datetime) -> None:
    """Make a template as it came with Inroad, and use it again."""
    _entry(key)
    with undo.step("put_back_template"):
        _put(key, now, hidden=False, subject="", text="")


def _entry(key: str) -> LetterEntry:
    entry = next((entry for entry in entries() if entry.key == key), None)
    if entry is None:
        raise Problem("template_gone")
    return entry


def _put(key: str, now: datetime, **fields: Any) -> None:
    """Write the user's row about a template: never deleted, so that two computers agree."""
    language = settings.letter_language()
    row = schema.Letter.get_or_none(schema.Letter.key == key, schema.Letter.language == language)
    uid = row.uid if row else str(uuid.uuid5(known_rows.NAMESPACE, f"letter:{language}:{key}"))
    known_rows.put(schema.Letter, uid, now, key=key, language=language, **fields)
