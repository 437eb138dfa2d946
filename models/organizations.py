"""Organisations: found again by their folded name, made when they are first named."""

from __future__ import annotations

from datetime import datetime

from models import schema, undo
from models.exchange.matching import organization_key


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
