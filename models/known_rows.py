"""Rows of the user that there is one of: their uid follows from what they are, so that two computers agree."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from models import schema

NAMESPACE = uuid.UUID("5b0e7c0c-6f3e-4d54-9c5e-2f1b8a7d4e10")


def put(table: type[schema.Row], uid: str, now: datetime, **fields: Any) -> None:
    """Change the row of this uid, or make it. Part of the caller's step."""
    changed = table.update(updated_at=now, **fields).where(table.uid == uid).execute()
    if not changed:
        table.create(uid=uid, created_at=now, updated_at=now, **fields)
