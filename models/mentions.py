"""Who and what came up in a conversation: people, organisations, promises of the user's own, things to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models import schema, tombstones, undo
from models.errors import Problem
from models.exchange.matching import organization_key
from models.schema import instant
from models.search import fold
from models.terms import MentionKind

EDITABLE = frozenset(["kind", "text", "note", "person", "organization", "due_on"])
CANDIDATES = 6  # so many are offered while typing
LONGEST_IN_STEP = 60  # letters of the text that the sentence about a step says


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One thing that came up. `through` is who introduced that person first, "" where nobody did.

    `settled` (UTC) is when it was made a record, or left as it is, when looking back; None: not yet.
    """

    id: int
    kind: MentionKind
    text: str
    note: str
    person: int | None
    person_name: str
    through: str
    organization: int | None
    organization_name: str
    due_on: date | None
    settled: datetime | None

    @property
    def known(self) -> bool:
        """Whether it is somebody or some organisation that stands in the address book."""
        return self.person is not None or self.organization is not None


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody, or an organisation, in the address book. `role` and `through` are of people, "" where unknown."""

    id: int
    name: str
    role: str = ""
    through: str = ""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a text names: `known` where it is exactly one; `candidates` are what it may become."""

    known: Known | None = None
    candidates: tuple[Known, ...] = ()


_THROUGH = (
    "coalesce((SELECT coalesce(nullif(w.greet_as, ''), w.display_name) FROM introduction n "
    "JOIN person w ON w.id = n.introducer_id WHERE n.introduced_id = p.id ORDER BY n.created_at, n.id LIMIT 1), '')"
)


def noted(interview: int) -> tuple[Mentioned, ...]:
    """What came up in this conversation, in the order in which it was noted."""
    rows = schema.database.execute_sql(
        "SELECT m.id, m.kind, m.text, m.note, m.person_id, coalesce(p.display_name, ''), "
        f"{_THROUGH}, m.organization_id, coalesce(o.name, ''), m.due_on, m.settled_at FROM mention m "
        "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id "
        "WHERE m.interview_id = ? ORDER BY m.position, m.id",
        (interview,),
    ).fetchall()
    return tuple(
        Mentioned(
            id=number,
            kind=MentionKind(kind),
            text=text,
            note=note,
            person=person,
            person_name=person_name,
            through=through,
            organization=organization,
            organization_name=organization_name,
            due_on=date.fromisoformat(due) if due else None,
            settled=instant(settled) if settled else None,
        )
        for (
            number, kind, text, note, person, person_name, through, organization, organization_name, due, settled,
        ) in rows
    )  # fmt: skip


def add(
    interview: int,
    kind: MentionKind,
    text: str,
    now: datetime,
    *,
    person: int | None = None,
    organization: int | None = None,
    due_on: date | None = None,
) -> int:
    """Note that somebody or something came up; `person` or `organization` where it is known which.

    Returns the id. Raises Problem("no_mention") for a blank text, Problem("conversation_gone").
    """
    text = _clean(text)
    with undo.step("noted_mention", text=_short(text)):
        if schema.Interview.get_or_none(schema.Interview.id == interview) is None:
            raise Problem("conversation_gone")
        last = schema.database.execute_sql(
            "SELECT coalesce(max(position), -1) FROM mention WHERE interview_id = ?", (interview,)
        ).fetchone()[0]
        return schema.Mention.create(
            interview=interview,
            kind=kind,
            text=text,
            person=person,
            organization=organization,
            due_on=due_on,
            position=last + 1,
            created_at=now,
            updated_at=now,
        ).id


def edit(mention: int, now: datetime, *, visit: str = "", **fields: Any) -> None:
    """Change fields of EDITABLE; `visit` joins the keystrokes of one visit to a text field into one step.

    Raises Problem("mention_gone"), and Problem("no_mention") where the text would be blank.
    """
    if unknown := fields.keys() - EDITABLE:
        raise TypeError(f"not a field of a mention that can be edited: {unknown}")
    row = _row(mention)
    if "text" in fields:
        fields["text"] = _clean(fields["text"])
    with undo.step("changed_mention", visit=visit, text=_short(fields.get("text", row.text))):
        values = {getattr(schema.Mention, name): value for name, value in fields.items()}
        schema.Mention.update(values | {schema.Mention.updated_at: now}).where(schema.Mention.id == mention).execute()


def remove(mention: int, now: datetime) -> None:
    """Take one away again. One that is gone already stays so."""
    row = schema.Mention.get_or_none(schema.Mention.id == mention)
    if row is not None:
        with undo.step("removed_mention", text=_short(row.text)):
            tombstones.bury(row.uid, now)
            row.delete_instance()


def recognised(kind: MentionKind, text: str) -> Recognised:
    """Whom or what `text` names, without regard to case and accents, and what it may still become.

    Two people of one name are both candidates and neither is `known`. Promises and readings are nobody.
    """
    if not text.strip() or kind not in (MentionKind.PERSON, MentionKind.ORGANIZATION):
        return Recognised()
    if kind is MentionKind.PERSON:
        key = fold(" ".join(text.split()))
        rows = _people(key)
    else:
        key = organization_key(text)
        rows = _organizations(key)
    same = [known for name_key, known in rows if name_key == key]
    known = same[0] if len(same) == 1 else None
    return Recognised(known, tuple(one for _, one in rows if one != known))


def _people(key: str) -> Sequence[tuple[str, Known]]:
    """People whose name, or a word of it, begins so: those of exactly that name first, then those talked with."""
    rows = schema.database.execute_sql(
        "SELECT p.sort_key, p.id, p.display_name, p.title, "
        f"coalesce((SELECT name FROM organization o WHERE o.id = p.organization_id), ''), {_THROUGH} "
        "FROM person p WHERE p.id IN (SELECT id FROM person WHERE (sort_key = ?1 OR archived_at IS NULL) "
        "AND (substr(sort_key, 1, length(?1)) = ?1 OR instr(sort_key, ' ' || ?1)) "
        "ORDER BY sort_key <> ?1, archived_at IS NOT NULL, stage = 'known', sort_key LIMIT ?2) "
        "ORDER BY p.sort_key <> ?1, p.archived_at IS NOT NULL, p.stage = 'known', p.sort_key",
        (key, CANDIDATES),
    ).fetchall()
    return [
        (name_key, Known(number, name, ", ".join(filter(None, (title, organization))), through))
        for name_key, number, name, title, organization, through in rows
    ]


def _organizations(key: str) -> Sequence[tuple[str, Known]]:
    rows = schema.database.execute_sql(
        "SELECT name_key, id, name FROM organization WHERE substr(name_key, 1, length(?1)) = ?1 "
        "OR instr(name_key, ' ' || ?1) ORDER BY name_key <> ?1, name_key LIMIT ?2",
        (key, CANDIDATES),
    ).fetchall()
    return [(name_key, Known(number, name)) for name_key, number, name in rows]


def _row(mention: int) -> schema.Mention:
    row = schema.Mention.get_or_none(schema.Mention.id == mention)
    if row is None:
        raise Problem("mention_gone")
    return row


def _clean(text: str) -> str:
    cleaned = " ".join(text.split())
    if not cleaned:
        raise Problem("no_mention")
    return cleaned


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_IN_STEP else f"{text[: LONGEST_IN_STEP - 1].rstrip()}…"
