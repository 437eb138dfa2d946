"""Organisations: found again by their folded name, made when they are first named; and every way they are written."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime

from models import schema, tombstones, undo
from models.errors import Problem
from models.exchange.matching import organization_key

EDITABLE = frozenset(["website", "notes"])


def find_or_add(name: str, now: datetime) -> int | None:
    """The id of the organisation of this name, made if it is not there; None for a blank name."""
    name = " ".join(name.split())
    if not name:
        return None
    key = organization_key(name)
    row = schema.Organization.get_or_none(schema.Organization.name_key == key)
    if row is not None:
        return row.id
    with undo.step("added_organization", name=name):
        return schema.Organization.create(name=name, name_key=key, created_at=now, updated_at=now).id


def names() -> list[str]:
    """The names of all organisations, for completing what is typed."""
    return [row.name for row in schema.Organization.select().order_by(schema.Organization.name_key)]


def named(name: str) -> int | None:
    """The id of the organisation of this name, None where there is none."""
    key = organization_key(" ".join(name.split()))
    row = schema.Organization.get_or_none(schema.Organization.name_key == key) if key else None
    return row.id if row else None


def name_of(organization: int) -> str:
    """The name, or an empty text where the organisation is gone."""
    row = schema.Organization.get_or_none(schema.Organization.id == organization)
    return row.name if row else ""


def of_person(person: int) -> int | None:
    """The id of the organisation where somebody is now, None where none was said."""
    row = schema.Person.get_or_none(schema.Person.id == person)
    return row.organization_id if row else None


def add(name: str, now: datetime) -> int:
    """The organisation of this name, made if it is not there. Problem("no_organization_name") for a blank name."""
    organization = find_or_add(clean_name(name), now)
    assert organization is not None, "the name is not blank"
    return organization


def edit(organization: int, fields: Mapping[str, str], now: datetime, *, visit: str = "") -> None:
    """Change fields of EDITABLE. `visit` joins the keystrokes of one visit to a text field into one step."""
    if unknown := fields.keys() - EDITABLE:
        raise TypeError(f"not a field of an organisation that can be edited: {unknown}")
    with undo.step("changed_organization", visit=visit, name=_row(organization).name):
        _update(organization, now, **fields)


def namesake(organization: int, name: str) -> int | None:
    """Another organisation that goes by this name already: renaming would make two of one, so merging is offered."""
    other = named(name)
    return other if other != organization else None


def rename(organization: int, name: str, now: datetime) -> None:
    """Give it another name; its people are found by that from then on.

    Problem("no_organization_name") for a blank name, Problem("organization_exists") for that of another one.
    """
    name = clean_name(name)
    if (other := namesake(organization, name)) is not None:
        raise Problem("organization_exists", name=name_of(other))
    before = _row(organization).name
    if name == before:
        return
    with undo.step("renamed_organization", name=name):
        _update(organization, now, name=name, name_key=organization_key(name))


def merge(organization: int, into: int, now: datetime) -> None:
    """Make two of one: all that belongs to `organization` goes over to `into`, which keeps what it says itself.

    An interest or website that only the first has is taken over, notes stand below one another. Where one
    conversation said something of both on one value, what it said of `into` stays. Undo parts them again.
    """
    gone, kept = _row(organization), _row(into)
    if gone.id == kept.id:
        return
    with undo.step("merged_organizations", name=kept.name):
        _bury_double_evidence(organization, into, now)
        for table in ("person", "position", "referral", "mention", "evidence"):
            schema.database.execute_sql(
                f'UPDATE "{table}" SET organization_id = ?, updated_at = ? WHERE organization_id = ?',
                (into, schema.instant_text(now), organization),
            )
        notes = "\n\n".join(text for text in (kept.notes.strip(), gone.notes.strip()) if text)
        interest = kept.interest if kept.interest is not None else gone.interest
        _update(into, now, interest=interest, website=kept.website or gone.website, notes=notes)
        _remove(gone, now)
        schema.database.execute_sql("UPDATE tombstone SET merged_into = ? WHERE uid = ?", (kept.uid, gone.uid))


def delete(organization: int, now: datetime) -> None:
    """Delete it with what was heard of it. Its people stay, without an organisation. Undo brings all back."""
    row = _row(organization)
    with undo.step("deleted_organization", name=row.name):
        for (uid,) in schema.database.execute_sql(
            "SELECT uid FROM evidence WHERE organization_id = ?", (organization,)
        ).fetchall():
            tombstones.bury(uid, now)
        _remove(row, now)


def clean_name(name: str) -> str:
    """A name with runs of white space as one blank. Raises Problem("no_organization_name") where none is left."""
    cleaned = " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", name).split())
    if not cleaned:
        raise Problem("no_organization_name")
    return cleaned


def _bury_double_evidence(organization: int, into: int, now: datetime) -> None:
    """Of what a conversation said of both on one value, that of `organization` goes."""
    rows = schema.database.execute_sql(
        "SELECT e.id, e.uid FROM evidence e WHERE e.organization_id = ? AND EXISTS (SELECT 1 FROM evidence k "
        "WHERE k.organization_id = ? AND k.value = e.value AND k.interview_id IS e.interview_id)",
        (organization, into),
    ).fetchall()
    for _, uid in rows:
        tombstones.bury(uid, now)
    wanted = json.dumps([number for number, _ in rows])
    schema.database.execute_sql("DELETE FROM evidence WHERE id IN (SELECT value FROM json_each(?))", (wanted,))


def _remove(row: schema.Organization, now: datetime) -> None:
    tombstones.bury(row.uid, now)
    row.delete_instance()


def _row(organization: int) -> schema.Organization:
    row = schema.Organization.get_or_none(schema.Organization.id == organization)
    if row is None:
        raise Problem("organization_gone")
    return row


def _update(organization: int, now: datetime, **fields: object) -> None:
    table = schema.Organization
    values = {getattr(table, name): value for name, value in fields.items()} | {table.updated_at: now}
    table.update(values).where(table.id == organization).execute()
