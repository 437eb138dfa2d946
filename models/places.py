"""Organisations that the user could see themselves in: their interest, and the evidence for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models import evidence, schema, undo
from models.rules.fit import BEST, WORST, Look, Weighed, look


@dataclass(frozen=True, slots=True)
class Place:
    """An organisation, the user's interest (1 to 5) and how it looks by what was heard of it, apart from any path."""

    id: int
    name: str
    interest: int
    look: Look


def places(values: Sequence[Weighed], limit: int) -> tuple[Place, ...]:
    """Those that the user gave an interest, the greatest first."""
    rows = schema.database.execute_sql(
        "SELECT id, name, interest FROM organization WHERE interest IS NOT NULL "
        "ORDER BY interest DESC, name_key LIMIT ?",
        (limit,),
    ).fetchall()
    ratings = evidence.of_organizations() if rows else {}
    return tuple(Place(*row, look=look(values, ratings.get(row[0], ()))) for row in rows)


def set_interest(organization: int, interest: int | None, now: datetime) -> None:
    """How much the user could see themselves there, 1 to 5; None: not said."""
    if interest is not None and not WORST <= interest <= BEST:
        raise ValueError(f"an interest is {WORST} to {BEST}: {interest}")
    name = evidence.name_of(evidence.About(organization=organization))
    with undo.step("noted_interest", name=name):
        table = schema.Organization
        table.update(interest=interest, updated_at=now).where(table.id == organization).execute()
